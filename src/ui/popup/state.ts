import type { Finding } from '../../check/finding.ts'
import type { Site } from '../../draft/circumstances.ts'
import type { Clause } from '../../packs/schema.ts'
import { counted, siteName } from '../words.ts'
import { switchedSites, t } from './words.ts'

/** What the popup has to say of the tab it was opened on. A draft without findings says so. */
export type PopupState =
  | {
      readonly kind: 'draft'
      readonly text: string
      readonly findings: readonly Finding[]
      readonly reminders?: readonly Clause[]
    }
  /** Put off until then, in milliseconds since 1970. */
  | { readonly kind: 'snoozed'; readonly until: number }
  /** The page is a clerk's invitation to the pack at this address. */
  | { readonly kind: 'invited'; readonly address: string }
  /** Still to be allowed: the site of the tab, or none of those that are left is allowed yet. */
  | {
      readonly kind: 'not-allowed'
      readonly here: Site | null
      readonly left: readonly Site[]
      readonly refused: boolean
    }
  /** `closed`: left out by the administrator. `unrecognised`: the site is built otherwise than we know it. */
  | {
      readonly kind:
        | 'reading'
        | 'no-box'
        | 'off'
        | 'box-off'
        | 'closed'
        | 'unrecognised'
        | 'no-council'
        | 'not-kept'
        | 'fault'
    }

/** Said aloud when it changes, so it stays the same element whatever comes below it. */
export function titleOf(state: PopupState, site: Site | null): string {
  switch (state.kind) {
    case 'draft':
      return state.findings.length > 0 ? t('points', counted(state.findings.length)) : t('clear')
    case 'reading':
      return t('reading')
    case 'snoozed':
      return t('snoozed', { time: timeOf(state.until) })
    case 'not-allowed':
      return state.here ? t('notAllowedOn', { site: siteName(state.here) }) : t('notAllowed')
    case 'invited':
      return t('invited')
    case 'off':
      return t('off', { site: switchedSites(site ?? 'other') })
    case 'box-off':
      return t('boxOff')
    case 'closed':
      return t('closed', { site: siteName(site ?? 'other') })
    case 'unrecognised':
      return t('unrecognised')
    case 'no-council':
      return t('noCouncil')
    case 'not-kept':
      return t('notKept')
    case 'fault':
      return t('fault')
    case 'no-box':
      return t('noBox')
  }
}

/** By the clock of twenty-four hours, in both languages. */
const timeOf = (moment: number): string => new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(moment)
