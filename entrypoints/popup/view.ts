import type { Council } from '../../src/check/council.ts'
import type { Account, Role, Site } from '../../src/draft/circumstances.ts'
import type { Settings } from '../../src/settings/settings.ts'
import type { PopupState } from '../../src/ui/popup/state.ts'

/** What the popup shows of the tab in view. */
export type View = {
  readonly state: PopupState
  readonly council: Council | null
  readonly version: number | null
  readonly isNews: boolean
  readonly locked: boolean
  readonly site: Site | null
  readonly role: Role
  readonly poster: string | null
  readonly host: string | null
  readonly hostAccount: Account
  readonly account: Account
  readonly inMeeting: boolean
  readonly askAtPost: boolean
  readonly off: { readonly kinds: number; readonly words: number; readonly onlyAtPost: boolean }
  /** The finding whose change the site did not take, counted from nought. */
  readonly refused: number | null
} & Pick<Settings, 'language' | 'appearance'>

/** Before the first answer. */
export const nothingYet: View = {
  state: { kind: 'reading' },
  council: null,
  version: null,
  isNews: false,
  locked: false,
  site: null,
  role: 'councillor',
  poster: null,
  host: null,
  hostAccount: 'personal',
  account: 'personal',
  inMeeting: false,
  askAtPost: true,
  off: { kinds: 0, words: 0, onlyAtPost: false },
  refused: null,
  language: 'auto',
  appearance: 'auto',
}
