import { render } from 'preact'
import '../../src/ui/page-sheets.ts'
import '../../src/ui/options/options.css'
import '../../src/ui/start/start.css'
import '../../src/ui/panels/marks.css'
import { report } from '../../src/messages/report.ts'
import { councils } from '../../src/settings/councils.ts'
import { changeSettings } from '../../src/settings/settings.ts'
import { dress } from '../../src/ui/dress.ts'
import { Start } from '../../src/ui/start/start.tsx'
import { stepOf } from '../../src/ui/start/steps.tsx'
import { t } from '../../src/ui/start/words.ts'
import { look, type View } from '../options/look.ts'
import { actsOn } from './acts.ts'
import { practise } from './practice.ts'

const root = document.getElementById('start') ?? document.body
const failed = (problem: unknown) => report('start', problem)
let refused: string | null = null
let view: Pick<View, 'around' | 'pack'> | null = null

async function show(refusedSite: string | null = null): Promise<void> {
  refused = refusedSite
  view = await look()
  dress(view.around.settings)
  document.title = `Point of Order: ${t('title')}`
  draw()
}
const acts = actsOn((work) => void work.then(show, draw))

/** One and the same for the page's life, or the box would begin anew with every drawing. */
const onBox = (...box: Parameters<ReturnType<typeof practise>>) => practise(view?.around.sites ?? [])(...box)

/** `problem`: why the last thing done was not kept. */
function draw(problem?: unknown): void {
  if (problem) failed(problem)
  if (!view) return
  const { around, pack } = view
  const { settings, own, locked, sites } = around
  const step = stepOf(location.hash)
  if (step === 'done' && !own.startDone) changeSettings(() => ({ startDone: true })).catch(failed)
  render(
    <Start
      {...{ step, pack, councils, refused, sites, kept: !problem, ...acts }}
      links={[{ href: 'desk.html', name: t('clerk') }]}
      locked={locked.has('pack')}
      chosen={own.council}
      joinPage="join.html"
      role={settings.role}
      lockedRole={locked.has('role')}
      accounts={settings.councilAccounts}
      onBox={onBox}
    />,
    root,
  )
}

show().catch(failed)
window.addEventListener('hashchange', () => draw())
window.addEventListener('focus', () => show(refused).catch(failed))
