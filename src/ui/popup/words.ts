import { popup as cy } from '../../../locales/cy.json'
import { popup as en } from '../../../locales/en.json'
import type { Finding } from '../../check/finding.ts'
import { sayFrom } from '../../words/say.ts'
import { counted } from '../words.ts'

export const t = sayFrom({ en, cy })

/** How much of all there is at the strongest severity. The sentence ends in the severity's own word, which stands over its line. */
export function ofThemSay(count: number, all: number, strongest: Finding['severity']): string {
  if (strongest === 'note') return t(all === 1 ? 'noteOne' : all === 2 ? 'noteBoth' : 'noteAll')
  if (all === 1) return t('saysOne')
  if (count === all) return t(all === 2 ? 'saysBoth' : 'saysAll')
  return t('saysSome', counted(count))
}
