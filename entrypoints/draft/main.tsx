import { render } from 'preact'
import '../../src/ui/page-sheets.ts'
import '../../src/ui/panels/marks.css'
import '../../src/ui/popup/found.css'
import '../../src/ui/draft/draft.css'
import { report } from '../../src/messages/report.ts'
import { watchKept } from '../../src/settings/kept-slots.ts'
import { watchSettings } from '../../src/settings/settings.ts'
import { DraftPage } from '../../src/ui/draft/draft.tsx'
import { openSheet, putArrived, type Sheet } from './sheet.ts'
import { beginning, links, standing, takeCouncil, told, type View } from './view.ts'

const root = document.getElementById('draft') ?? document.body
let view = beginning
let sheet: Sheet | undefined

function show(change: Partial<View>): void {
  view = { ...view, ...change }
  render(
    <DraftPage
      {...view}
      links={links()}
      onBox={begin}
      onChoose={choose}
      onCouncil={(council) => void takeCouncil(council).catch(failed)}
      onFix={(at) => view.findings[at] && void sheet?.review.apply(view.findings[at])}
      onShow={(at) => view.findings[at] && void sheet?.reveal(view.findings[at])}
      onPut={(words) => void sheet?.put(words)}
      onCopy={async (words) => navigator.clipboard.writeText(words)}
    />,
    root,
  )
}

function choose(chosen: Partial<View>): void {
  show(chosen)
  void sheet?.review.again()
}

function begin(box: HTMLElement): void {
  const { signal } = new AbortController()
  sheet = openSheet(box, {
    said: () => view,
    signal,
    show: (now) => show(told(now)),
    pressed: (finding) => show({ pressed: { finding } }),
  })
  putArrived(sheet).catch(failed)
}

const settle = () => void standing(show).then(choose).catch(failed)

function failed(problem: unknown): void {
  report('draft page', problem)
  show({ state: 'fault' })
}

settle()
watchSettings(settle)
watchKept(settle)
