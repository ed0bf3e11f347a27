import { render } from 'preact'
import '../../src/ui/page-sheets.ts'
import '../../src/ui/panels/marks.css'
import '../../src/ui/popup/found.css'
import '../../src/ui/draft/draft.css'
import { report } from '../../src/messages/report.ts'
import { watchKept } from '../../src/settings/kept-slots.ts'
import { readSettings, watchSettings } from '../../src/settings/settings.ts'
import { DraftPage } from '../../src/ui/draft/draft.tsx'
import { t } from '../../src/ui/draft/words.ts'
import { dress } from '../../src/ui/dress.ts'
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

/** The page is there before whoever reads: the static site's worker is long in coming over a slow network. */
async function settle(): Promise<void> {
  try {
    dress(await readSettings())
    document.title = t('title')
    show({})
    choose(await standing())
  } catch (problem) {
    failed(problem)
  }
}

function failed(problem: unknown): void {
  report('draft page', problem)
  show({ state: 'fault' })
}

settle()
watchSettings(settle)
watchKept(settle)
