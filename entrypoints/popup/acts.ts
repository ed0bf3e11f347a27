import { originsOf } from '../../src/composers/origins.ts'
import type { Account, Role, Site } from '../../src/draft/circumstances.ts'
import { nameOf } from '../../src/messages/popup.ts'
import type { PopupAsk } from '../../src/messages/wire.ts'
import { accountSaid, type Settings, siteSwitched } from '../../src/settings/settings.ts'
import { snoozed } from '../../src/settings/silence.ts'
import { askFor } from '../../src/settings/sites.ts'
import type { View } from './view.ts'

type Ways = {
  readonly view: () => View
  /** Asks the page, and draws what there is to say then. */
  readonly show: (ask: PopupAsk) => void
  /** Keeps a change, and has the draft read again against it. */
  readonly alter: (change: (settings: Settings) => Partial<Settings>) => void
  /** Draws how it stands after the browser was asked for a site. */
  readonly asked: (granted: Promise<boolean>) => void
}

/** What can be done in the popup. */
export const actsOn = ({ view, show, alter, asked }: Ways) => ({
  onFix: (at: number) => show({ kind: 'apply', finding: nameAt(view(), at) }),
  onShow: (at: number) => show({ kind: 'show', finding: nameAt(view(), at) }),
  onBox: (on: boolean) => show({ kind: 'box', on }),
  onAgain: () => show({ kind: 'report' }),
  onCopy: (words: string) => navigator.clipboard.writeText(words),
  onAllow: (site: Site) => asked(askFor(originsOf(site))),
  onSwitch: (on: boolean) => alter((settings) => siteSwitched(settings, view().site, on)),
  onChoose: (council: string | null) => alter(() => ({ council })),
  onRole: (role: Role) => alter(() => ({ role })),
  onAccount: (account: Account) => alter((settings) => accountSaid(settings, view().site, view().poster, account)),
  onHost: (account: Account) => alter((settings) => accountSaid(settings, view().site, view().host, account)),
  onMeeting: (on: boolean) => alter(() => ({ meetingSince: on ? new Date().toISOString() : null })),
  onAskAtPost: (askAtPost: boolean) => alter(() => ({ askAtPost })),
  onSnooze: (on: boolean) => alter(() => snoozed(Date.now(), on)),
})

const nameAt = ({ state }: View, at: number): string =>
  state.kind === 'draft' && state.findings[at] ? nameOf(state.findings[at], state.text) : ''
