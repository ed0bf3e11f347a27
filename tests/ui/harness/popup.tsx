import { render } from 'preact'
import '../../../src/ui/tokens.css'
import '../../../src/ui/parts.css'
import '../../../src/ui/popup/popup.css'
import { Popup } from '../../../src/ui/popup/popup.tsx'
import type { PopupState } from '../../../src/ui/popup/state.ts'
import * as sample from './samples.ts'

/** The popup in the state `?state=` says. */

const query = new URLSearchParams(location.search)
const kind = query.get('state') ?? 'found'
if (query.has('theme')) document.documentElement.dataset.theme = query.get('theme') ?? ''
const calls: string[] = []
Object.assign(window, { calls })
const called =
  (name: string) =>
  (...values: unknown[]) => {
    calls.push([name, ...values].join(' '))
  }

const states: Readonly<Record<string, PopupState>> = {
  found: { kind: 'draft', text: sample.text, findings: sample.findings },
  refused: { kind: 'draft', text: sample.text, findings: sample.findings },
  notes: { kind: 'draft', text: sample.text, findings: [sample.overstated, sample.missing] },
  clear: { kind: 'draft', text: sample.text, findings: [] },
  invited: { kind: 'invited', address: 'https://www.northborough.example/rules.councilpack.json' },
  'not-allowed': { kind: 'not-allowed', here: 'x', left: ['facebook', 'x', 'linkedin'], refused: true },
  snoozed: { kind: 'snoozed', until: 0 },
}
const state = states[kind] ?? ({ kind } as PopupState)
const links = query.has('links')
  ? { check: '#check', settings: '#settings', ...(kind === 'no-council' ? { clerk: '#clerk' } : { policy: '#policy' }) }
  : { policy: '#policy' }

render(
  <Popup
    state={state}
    council={kind === 'no-council' ? null : sample.oakham}
    site={kind === 'no-box' || kind === 'no-council' ? null : kind === 'off' ? 'x' : 'facebook'}
    locked={query.has('locked')}
    refused={kind === 'refused' ? 3 : null}
    links={links}
    onFix={called('fix')}
    onShow={called('show')}
    onCopy={called('copy')}
    onSwitch={called('switch')}
    onAgain={called('again')}
    onChoose={called('choose')}
    {...{ role: 'councillor' as const }}
    onRole={called('role')}
    poster={kind === 'clear' ? null : 'Cllr Wendy Ashdown'}
    account="personal"
    inMeeting={false}
    askAtPost
    onAskAtPost={called('ask')}
    host={query.get('host')}
    hostAccount="personal"
    onHost={called('host')}
    onAccount={called('account')}
    onMeeting={called('meeting')}
    councils={[
      { id: 'brackley', name: 'Brackley Town Council' },
      { id: 'oakham', name: 'Oakham Town Council' },
    ]}
  />,
  document.getElementById('root') as HTMLElement,
)
