import { render } from 'preact'
import '../../src/ui/page-sheets.ts'
import '../../src/ui/policy/policy.css'
import { askPolicy } from '../../src/messages/council.ts'
import { report } from '../../src/messages/report.ts'
import { readSettings } from '../../src/settings/settings.ts'
import { dress } from '../../src/ui/dress.ts'
import { PolicyPage } from '../../src/ui/policy/policy.tsx'
import { t } from '../../src/ui/policy/words.ts'

const root = document.getElementById('policy') ?? document.body

async function open(): Promise<void> {
  dress(await readSettings())
  document.title = `${t('title')} – Point of Order`
  const links = [
    { href: 'draft.html', name: t('checkDraft') },
    { href: 'options.html', name: t('settings') },
  ]
  render(<PolicyPage policy={await askPolicy()} links={links} />, root)
}

open().catch((problem) => report('policy', problem))
