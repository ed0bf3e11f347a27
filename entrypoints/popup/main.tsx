import { render } from 'preact'
import '../../src/ui/tokens.css'
import '../../src/ui/parts.css'
import '../../src/ui/popup/found.css'
import '../../src/ui/popup/popup.css'
import { report } from '../../src/messages/report.ts'
import type { PopupAsk } from '../../src/messages/wire.ts'
import { councils } from '../../src/settings/councils.ts'
import { changeSettings, type Settings } from '../../src/settings/settings.ts'
import { dress } from '../../src/ui/dress.ts'
import { Popup } from '../../src/ui/popup/popup.tsx'
import { actsOn } from './acts.ts'
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
  draw()
  if (view.state.kind === 'reading') setTimeout(show, 300, { kind: 'report' })
}

async function alter(change: (settings: Settings) => Partial<Settings>): Promise<void> {
  if (await changeSettings(change).catch(failed('not-kept'))) await show({ kind: 'again' })
  else draw()
}

async function asked(granted: Promise<boolean>): Promise<void> {
  const refused = !(await granted.catch(() => false))
  await show({ kind: 'again' })
  if (!refused || view.state.kind !== 'not-allowed') return
  view = { ...view, state: { ...view.state, refused } }
  draw()
}

const acts = actsOn({ view: () => view, show, alter, asked })
const always = { check: 'draft.html', settings: 'options.html', join: 'join.html' }
const atFirst = { start: 'start.html', clerk: 'desk.html' }

function draw(): void {
  const links = view.council ? { ...always, policy: 'policy.html' } : { ...always, ...atFirst }
  render(<Popup {...{ ...view, ...acts, councils, links }} />, root)
}

draw()
void show({ kind: 'report' })
window.addEventListener('focus', () => void show({ kind: 'report' }))
// Firefox leaves the popup standing over the tab that one of its links has opened.
if (import.meta.env.FIREFOX)
  root.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) setTimeout(() => window.close())
  })
