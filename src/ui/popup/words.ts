import { popup as cy } from '../../../locales/cy.json'
import { popup as en } from '../../../locales/en.json'
import type { Finding } from '../../check/finding.ts'
import type { Site } from '../../draft/circumstances.ts'
import { sayFrom } from '../../words/say.ts'
import { counted, siteName } from '../words.ts'

export const t = sayFrom({ en, cy })

/** All that one switch reads or leaves alone: the sites that were added have one together. */
export const switchedSites = (site: Site): string => (site === 'other' ? t('addedSites') : siteName(site))

/** How much of all there is at the strongest severity. The sentence ends in the severity's own word, which stands over its line. */
export function ofThemSay(count: number, all: number, strongest: Finding['severity']): string {
  if (strongest === 'note') return t(all === 1 ? 'noteOne' : all === 2 ? 'noteBoth' : 'noteAll')
  if (all === 1) return t('saysOne')
  if (count === all) return t(all === 2 ? 'saysBoth' : 'saysAll')
  return t('saysSome', counted(count))
}
