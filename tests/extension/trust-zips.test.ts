import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import { firefoxPath, openFirefox } from '../firefox.ts'
import { cardOf, chooseCouncil, disclaimerButton, marked, pressLine, textOf, writeIn } from '../journey.ts'
import { adopted, between } from './acceptance/scene.ts'
import { allowSites } from './firefox-built.ts'
import * as steps from './firefox-steps.ts'

/** The very packages that go to the stores, as `npm test` and `npm run release` make them, installed and used. */
const output = join(import.meta.dirname, '../../.output')
const folder = mkdtempSync(join(tmpdir(), 'point-of-order-zips-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const draft = 'I think the council should mend the Tannery Row drain. Ring Graham on 07700 900142.'
const mended = 'I think the council should mend the Tannery Row drain. Ring Graham.'

type Store = 'chrome' | 'edge' | 'firefox'

function zipOf(store: Store): string {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
  return join(output, `point-of-order-${version}-${store}.zip`)
}

/** The folder into which the package was unpacked. */
function unpacked(store: Store): string {
  const into = join(folder, store)
  expect(spawnSync('python3', ['-m', 'zipfile', '-e', zipOf(store), into]).status, `${zipOf(store)}: wxt zip`).toBe(0)
  return into
}

/** A hash of each file. */
const filesIn = (place: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(place.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  )

test.each(['chrome', 'edge', 'firefox'] as const)('the package for %s holds what the other tests drive', (store) => {
  expect(filesIn(unpacked(store))).toEqual(filesIn(join(output, `${store}-mv3`)))
})

test('Edge’s package is Chrome’s, byte for byte', () => {
  expect(readFileSync(zipOf('edge')).equals(readFileSync(zipOf('chrome')))).toBe(true)
})

test('Chrome’s package: a draft is underlined, the clause is shown, the number is taken out, the disclaimer put in', async () => {
  const browser = await openBrowser({ extension: unpacked('chrome') })
  try {
    await chooseCouncil(browser, 'Oakham Town Council')
    const page = await browser.open('facebook', '?dialog')
    await writeIn(page, 'facebook', draft)
    expect((await marked(page)).must).toEqual(['07700 900142'])
    await pressLine(page, 'must')
    expect(await cardOf(page).locator('blockquote').innerText()).toContain('Never give out personal details')
    await cardOf(page).getByRole('button', { name: 'Take it out' }).click()
    await cardOf(page).waitFor({ state: 'detached' })
    await disclaimerButton(page).click()
    await expect.poll(() => textOf(page, 'facebook')).toBe(`${mended}${between.facebook}${adopted}`)
  } finally {
    await browser.close()
  }
})

test.runIf(firefoxPath)(
  'Firefox’s package, as one file: the popup asks for the council and keeps it, no site is read unasked; then the same',
  { timeout: 120_000 },
  async () => {
    const firefox = await openFirefox({ path: zipOf('firefox'), id: 'point-of-order@point-of-order.example' })
    try {
      await firefox.openOwn('popup.html')
      const oakham = `[...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Oakham Town Council')`
      await expect.poll(() => firefox.run(`!!${oakham}`)).toBe(true)
      await steps.press(firefox, oakham)
      await expect
        .poll(() => firefox.run(`browser.storage.local.get('settings').then(({ settings }) => settings?.council)`))
        .toBe('oakham')
      expect((await firefox.run<{ origins?: string[] }>('browser.permissions.getAll()')).origins ?? []).toEqual([])
      await allowSites(firefox)
      await firefox.openWindow()
      await steps.write(firefox, 'facebook', draft)
      expect(await steps.marked(firefox)).toEqual(['07700 900142'])
      await steps.pressLine(firefox)
      const quoted = `document.querySelector('point-of-order').shadowRoot.querySelector('blockquote')?.textContent ?? ''`
      await expect.poll(() => firefox.run(quoted)).toContain('Never give out personal details')
      await steps.pressButton(firefox, 'Take it out')
      await steps.reads(firefox, 'facebook', mended)
      await expect.poll(() => steps.marked(firefox)).toEqual([])
      await steps.pressButton(firefox, 'Add the disclaimer')
      await steps.reads(firefox, 'facebook', `${mended}${between.facebook}${adopted}`)
    } finally {
      await firefox.close()
    }
  },
)
