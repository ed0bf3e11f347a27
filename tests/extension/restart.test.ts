import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from '../../scripts/browser.mjs'
import { type Browser, openBrowser } from '../browser.ts'
import { cardOf, marked, openPopup, pressLine, writeIn } from '../journey.ts'
import { smallPack } from '../packs/small.ts'
import { built } from './installed.ts'

type Api = {
  readonly storage: Readonly<Record<'local' | 'session', Area>>
  readonly permissions: { getAll(): Promise<{ readonly origins: string[] }> }
  readonly scripting: { getRegisteredContentScripts(): Promise<{ readonly matches: string[] }[]> }
}
type Area = { get(key: null): Promise<Record<string, unknown>>; set(values: object): Promise<void> }
declare const chrome: Api

const settings = { council: 'oakham', role: 'councillor', neverTell: ['01632 960999'], startDone: true }
const text = JSON.stringify(smallPack())
/** A pack that was joined at an address, and is not due to be asked for. */
const joined = {
  id: 'northborough',
  council: 'Northborough Town Council',
  address: 'https://northborough.example/rules.json',
  key: null,
  joinedAt: 1,
  current: { text, version: 1, fingerprint: 'F', fetchedAt: 1, etag: null },
  previous: null,
  lastSeen: null,
  checkedAt: 1,
  dueAt: Date.now() + 24 * 60 * 60 * 1000,
  trouble: null,
}

/** What stands of ours in the browser. */
const standing = async (browser: Browser) =>
  (await browser.worker()).evaluate(async () => ({
    kept: await chrome.storage.local.get(null),
    origins: (await chrome.permissions.getAll()).origins.sort(),
    scripts: (await chrome.scripting.getRegisteredContentScripts()).map(({ matches }) => matches.sort()),
  }))

const isChromium = findBrowser()?.includes('chromium') === true
if (!isChromium) console.log('Left out: only Chromium brings an extension back that no store has.')

describe.runIf(isChromium)('the browser closed and opened again', () => {
  const profile = mkdtempSync(join(tmpdir(), 'point-of-order-again-'))
  const preferences = join(profile, 'Default/Preferences')
  const versionSeen = () => JSON.parse(readFileSync(preferences, 'utf8')).extensions.last_chrome_version as string
  let before: Awaited<ReturnType<typeof standing>>
  let version: string

  beforeAll(async () => {
    const browser = await openBrowser({ extension: built, profile })
    await (await browser.worker()).evaluate((values) => chrome.storage.local.set(values), {
      settings,
      'pack-joined': joined,
    })
    before = await standing(browser)
    await browser.close()
    version = versionSeen()
  })
  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }))

  /** As the browser itself notices that it was updated. */
  const wasOlder = (): void => {
    const whole = JSON.parse(readFileSync(preferences, 'utf8'))
    whole.extensions.last_chrome_version = '137.0.7151.0'
    writeFileSync(preferences, JSON.stringify(whole))
  }

  test.each<[string, () => void]>([
    ['by the person', () => undefined],
    ['by an update of the browser', wasOlder],
  ])(
    '%s: settings, pack, allowed sites and scripts are as they were, and a draft is read at once',
    async (_, meanwhile) => {
      meanwhile()
      const browser = await openBrowser({ extension: built, profile, start: true, granted: [] })
      try {
        const page = await browser.open('facebook', '?dialog')
        await writeIn(page, 'facebook', 'Ring Graham on 07700 900142, or the hall on 01632 960999.')
        expect((await marked(page)).must).toEqual(['07700 900142'])
        await pressLine(page, 'must')
        expect(await cardOf(page).locator('blockquote').innerText()).toContain('telephone numbers of others')
        expect(await standing(browser)).toEqual(before)
        const popup = await openPopup(browser)
        await popup.getByText('Northborough Town Council').first().waitFor()
        expect(browser.context.pages().filter((opened) => opened.url().endsWith('/start.html'))).toEqual([])
      } finally {
        await browser.close()
      }
      expect(versionSeen()).toBe(version)
    },
  )
})
