import { render } from 'preact'
import '../../src/ui/tokens.css'
import '../../src/ui/parts.css'
import '../../src/ui/popup/popup.css'
import { report } from '../../src/messages/report.ts'
import type { PopupAsk } from '../../src/messages/wire.ts'
import { councils } from '../../src/settings/councils.ts'
import { accountSaid, changeSettings, type Settings, siteSwitched } from '../../src/settings/settings.ts'
import { dress } from '../../src/ui/dress.ts'
import { Popup } from '../../src/ui/popup/popup.tsx'
import { look } from './look.ts'
import { nothingYet } from './view.ts'

const root = document.getElementById('popup') ?? document.body
let view = nothingYet

const failed = (kind: 'fault' | 'not-kept') => (problem: unknown) => {
  report('popup', problem)
  view = { ...view, state: { kind } }
}

async function show(ask: PopupAsk): Promise<void> {
  view = (await look(ask).catch(failed('fault'))) ?? view
  dress(view)
  draw('finding' in ask ? ask.finding : null)
}

/** A change of the settings, and then the draft read again against them. */
async function alter(change: (settings: Settings) => Partial<Settings>): Promise<void> {
  if (await changeSettings(change).catch(failed('not-kept'))) await show({ kind: 'again' })
  else draw(null)
}

function draw(asked: number | null): void {
  render(
    <Popup
      {...view}
      refused={view.refused ? asked : null}
      councils={councils}
      links={view.council?.url ? { policy: view.council.url } : {}}
      onSwitch={(on) => void alter((settings) => siteSwitched(settings, view.site, on))}
      onFix={(finding) => void show({ kind: 'apply', finding })}
      onShow={(finding) => void show({ kind: 'show', finding })}
      onCopy={(words) => navigator.clipboard.writeText(words)}
      onAgain={() => void show({ kind: 'report' })}
      onChoose={(council) => void alter(() => ({ council }))}
      onRole={(role) => void alter(() => ({ role }))}
      onAccount={(account) => void alter((settings) => accountSaid(settings, view.site, view.poster, account))}
      onHost={(account) => void alter((settings) => accountSaid(settings, view.site, view.host, account))}
      onMeeting={(on) => void alter(() => ({ meetingSince: on ? new Date().toISOString() : null }))}
      onAskAtPost={(askAtPost) => void alter(() => ({ askAtPost }))}
    />,
    root,
  )
}

draw(null)
void show({ kind: 'report' })
window.addEventListener('focus', () => void show({ kind: 'report' }))
