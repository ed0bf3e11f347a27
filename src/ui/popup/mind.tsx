import type { Council } from '../../check/council.ts'
import type { Clause } from '../../packs/schema.ts'
import { Quotation } from '../quotation.tsx'
import { counted } from '../words.ts'
import { t } from './words.ts'

type MindProps = { readonly reminders: readonly Clause[]; readonly council: Council | null }

/** Clauses that nothing in a draft can prove, folded away: the policy says them all the same. */
export const Mind = ({ reminders, council }: MindProps) =>
  reminders.length === 0 || !council ? null : (
    <details class="mind">
      <summary>{t('mind', counted(reminders.length))}</summary>
      {reminders.map((clause) => (
        <Quotation key={clause.id} clause={clause} also={[]} council={council} />
      ))}
    </details>
  )
