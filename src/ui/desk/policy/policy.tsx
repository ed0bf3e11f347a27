import { useState } from 'preact/hooks'
import { choiceById } from '../../../desk/choices.ts'
import { viewOf } from '../../../desk/view.ts'
import type { Pen } from '../pen.ts'
import { t } from '../words.ts'
import { ClauseEditor } from './clause.tsx'
import { ClauseList, RuleList } from './lists.tsx'
import { PastePolicy } from './paste.tsx'
import { RuleEditor } from './rule.tsx'
import type { PolicyProps, Selected } from './selected.ts'

/** The clauses of the policy at the side, and in the middle the one that is being worked on. */
export const Policy = (props: PolicyProps) => {
  const { pen, selected, onSelect } = props
  const [by, setBy] = useState<'clause' | 'rule'>(selected.kind === 'rule' ? 'rule' : 'clause')
  const side = selected.kind === 'paste' ? by : selected.kind
  const turn = (to: 'clause' | 'rule') => {
    setBy(to)
    if (to !== side) onSelect(to === 'rule' ? firstRule(pen) : firstClause(pen))
  }
  return (
    <div class="policy">
      <nav class="side" aria-label={t('listOf')}>
        <div class="either">
          <button type="button" aria-pressed={side === 'clause'} onClick={() => turn('clause')}>
            {t('byClause')}
          </button>
          <button type="button" aria-pressed={side === 'rule'} onClick={() => turn('rule')}>
            {t('byRule')}
          </button>
        </div>
        {side === 'clause' ? <ClauseList {...props} /> : <RuleList {...props} />}
      </nav>
      <Middle {...props} />
    </div>
  )
}

const Middle = (props: PolicyProps) => {
  const { pen, library, selected, onSelect } = props
  if (selected.kind === 'paste') return <PastePolicy {...props} />
  if (selected.kind === 'rule') return <RuleEditor key={selected.id} pen={pen} library={library} rule={selected.id} />
  const at = viewOf(pen.working).clauses.findIndex(({ id }) => id === selected.id)
  return at < 0 ? (
    <section class="sheet" id="middle" tabIndex={-1}>
      <p class="quiet">{t('noClause')}</p>
    </section>
  ) : (
    <ClauseEditor key={at} pen={pen} library={library} at={at} onSelect={onSelect} />
  )
}

/** What is open first: a clause where there is one, else the pasting of the policy. */
export function firstClause({ working }: Pick<Pen, 'working'>): Selected {
  const [first] = viewOf(working).clauses
  return first ? { kind: 'clause', id: first.id } : { kind: 'paste' }
}

function firstRule({ working }: Pick<Pen, 'working'>): Selected {
  const used = viewOf(working).requirements.find(({ rule }) => choiceById.has(rule))
  return { kind: 'rule', id: used?.rule ?? [...choiceById.keys()][0] ?? '' }
}
