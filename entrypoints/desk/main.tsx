import { render } from 'preact'
import '../../src/ui/page-sheets.ts'
import '../../src/ui/desk/desk.css'
import '../../src/ui/desk/desk-more.css'
import { report } from '../../src/messages/report.ts'
import { bundledText } from '../../src/settings/bundled.ts'
import { councils } from '../../src/settings/councils.ts'
import { type DeskShelf, keepDesk, readDesk } from '../../src/settings/desk.ts'
import { readSettings } from '../../src/settings/settings.ts'
import { DeskPage } from '../../src/ui/desk/desk.tsx'
import { t } from '../../src/ui/desk/words.ts'
import { dress } from '../../src/ui/dress.ts'
import { extensionIds } from './ids.ts'
import { services } from './services.ts'

const root = document.getElementById('desk') ?? document.body

/** The shelf is read once: from then on this page is the one that changes it. */
async function open(): Promise<void> {
  dress(await readSettings())
  document.title = `${t('desk')} – Point of Order`
  const [shelf, ...library] = await Promise.all([readDesk(), ...libraryIds.map(bundledText)])
  draw(shelf, library)
}

/** From the most general to the particular: the first that applies a rule lends its advice. */
const libraryIds = ['model-england', 'model-wales', 'model-council-page', ...councils.map(({ id }) => id)]

function draw(shelf: DeskShelf, library: readonly string[]): void {
  render(
    <DeskPage
      shelf={shelf}
      services={{ ...services, keep: keepDesk, bundled: bundledText }}
      councils={councils}
      library={library}
      links={{ draft: './draft.html', ...(import.meta.env.WEB ? {} : { settings: './options.html' }) }}
      ids={extensionIds}
    />,
    root,
  )
}

open().catch((problem) => report('desk', problem))
