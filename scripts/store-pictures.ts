/**
 * The pictures that the stores ask for, into docs/stores/pictures: `npm run pictures`. 1280 × 800 for Chrome, Edge and
 * Firefox, each from the built extension on a stand-in page, and the small promotional tile of 440 × 280.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser } from '../tests/browser.ts'
import { type BoxSite, boxOf, chooseCouncil, pressLine, settled, trayOf } from '../tests/journey.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs/stores/pictures')
const words =
  'Tannery Row has flooded again and the contractors are a bunch of clowns. I think the council should have acted in March. If you need sandbags, ring Graham on 07700 900142.'

mkdirSync(folder, { recursive: true })
const size = { width: 1280, height: 800 }
const browser = await openBrowser({ extension: join(root, '.output/chrome-mv3'), viewport: size })
const ours = `chrome-extension://${await browser.extensionId()}`

async function write(site: BoxSite, search: string, text: string): Promise<Page> {
  const page = await browser.open(site, search)
  await boxOf(page, site).click()
  await page.keyboard.type(text)
  await trayOf(page).waitFor()
  await settled(page)
  return page
}
async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0)
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
  await page.close()
  console.log(`docs/stores/pictures/${name}.png`)
}

try {
  await chooseCouncil(browser, 'Oakham Town Council')
  const facebook = await write('facebook', '?dialog', words)
  await pressLine(facebook, 'must')
  await take(facebook, '1-clause')
  await take(await write('x', '?theme=dark', 'I think the council should have acted in March.'), '2-disclaimer')
  const draft = await browser.context.newPage()
  await draft.goto(`${ours}/draft.html`)
  await draft.locator('.writing').click()
  await draft.keyboard.type(words)
  await draft.locator('button.entry').first().click()
  await take(draft, '3-check-a-draft')
  const start = await browser.context.newPage()
  await start.goto(`${ours}/start.html#sites`)
  await start.getByRole('heading', { level: 2 }).waitFor()
  await take(start, '4-first-run')
  const tile = await browser.context.newPage()
  await tile.setViewportSize({ width: 440, height: 280 })
  await tile.setContent(`<style>
    body { margin: 0; height: 280px; display: grid; place-content: center; justify-items: center; gap: 18px;
      background: #faf8f4; color: #1b1e25; font: 17px/1.35 sans-serif; text-align: center }
    svg { width: 96px; height: 96px } b { font-size: 30px; letter-spacing: -.01em } p { margin: 0; width: 330px }
  </style>${readFileSync(join(root, 'public/icon/icon.svg'), 'utf8')}<b>Point of Order</b>
  <p>Your council’s own policy, beside your draft. On your computer only.</p>`)
  await take(tile, 'tile')
} finally {
  await browser.close()
}
