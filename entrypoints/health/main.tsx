import { render } from 'preact'
import { browser } from 'wxt/browser'
import '../../src/ui/page-sheets.ts'
import '../../src/ui/join/join.css'
import { healthFacts, healthText } from '../../src/keeping/facts.ts'
import { gatherHealth } from '../../src/keeping/health.ts'
import { report } from '../../src/messages/report.ts'
import { readSettings } from '../../src/settings/settings.ts'
import { dress } from '../../src/ui/dress.ts'
import { sayFact } from '../../src/ui/fact-words.ts'
import { HealthPage } from '../../src/ui/health/health.tsx'
import { t } from '../../src/ui/health/words.ts'
import { sitesNow } from './tabs.ts'

const root = document.getElementById('health') ?? document.body

async function open(): Promise<void> {
  dress(await readSettings())
  document.title = `${t('title')} – Point of Order`
  const { origins = [] } = await browser.permissions.getAll()
  const { version } = browser.runtime.getManifest()
  const sites = await sitesNow(origins)
  const health = await gatherHealth({ version, browser: navigator.userAgent, granted: origins, ...sites })
  render(
    <HealthPage
      facts={healthFacts(health, sayFact)}
      links={[{ href: 'options.html', name: t('settings') }]}
      onCopy={() => navigator.clipboard.writeText(healthText(health, sayFact))}
    />,
    root,
  )
}

open().catch((problem) => report('health', problem))
