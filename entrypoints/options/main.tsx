import { render } from 'preact'
import '../../src/ui/page-sheets.ts'
import '../../src/ui/options/options.css'
import { askAbout } from '../../src/messages/about.ts'
import { report } from '../../src/messages/report.ts'
import { councils } from '../../src/settings/councils.ts'
import { exportText } from '../../src/settings/portable.ts'
import { dress } from '../../src/ui/dress.ts'
import { Options } from '../../src/ui/options/options.tsx'
import { t } from '../../src/ui/options/words.ts'
import { actsOn } from './acts.ts'
import { look, nothingSaid, type View } from './look.ts'

const root = document.getElementById('options') ?? document.body
let view: View | null = null

/** Looks again, and says what was done. */
async function show(change: Partial<View> = {}): Promise<void> {
  const looked = await look()
  view = { ...nothingSaid, ...view, ...looked, ...change }
  dress(view.around.settings)
  document.title = `Point of Order: ${t('title')}`
  draw(view)
}

const acts = actsOn(() => view, show)

function draw({ around, pack, refused, refusedFile, said, onUndo }: View): void {
  const { settings, own, locked, sites, ownSites } = around
  render(
    <Options
      {...{ settings, pack, refused, refusedFile, said, onUndo, councils, ...acts }}
      links={[
        { href: 'draft.html', name: t('checkDraft') },
        { href: 'options.html', name: t('title'), here: true },
        { href: 'start.html', name: t('gettingStarted') },
        { href: 'desk.html', name: t('clerksDesk') },
      ]}
      rules={pack.rules}
      policy={pack.council?.policy ?? null}
      chosen={own.council}
      joinPage="join.html"
      locked={locked.has('pack')}
      lockedRole={locked.has('role')}
      lockedSites={locked.has('sites')}
      offRules={settings.offRules}
      offCategories={settings.offCategories}
      {...{ sites, ownSites }}
      exported={exportText(own)}
    />,
    root,
  )
}

void show()
  .then(() => (view?.pack.isNews ? askAbout('seen') : null))
  .catch((problem) => report('options', problem))
window.addEventListener('focus', () => void show().catch((problem) => report('options', problem)))
