import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Kept } from '../../src/settings/kept-packs.ts'
import { makeKey, type SigningKey, sign } from '../../src/supply/signature.ts'
import { type Browser, grant, openBrowser } from '../browser.ts'
import { type PackServer, servePacks } from '../pack-server.ts'
import { smallPack } from '../packs/small.ts'
import { built } from './installed.ts'

/** What only a real browser shows: redirects that hide where they lead, headers that must be asked for, a worker that is stopped. */
const pack = (version: number, changes: object = {}) => JSON.stringify(smallPack({ version, ...changes }))
const bytes = (text: string) => new TextEncoder().encode(text)

/** As much of the browser's API as our own page needs here. */
type Chrome = {
  storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(values: object): Promise<void> } }
  alarms: { create(name: string, when: object): Promise<void> }
  runtime: { sendMessage(message: string): Promise<{ name: string } | null> }
  permissions: { request(wanted: object): Promise<boolean> }
}

let browser: Browser
let council: PackServer
let elsewhere: PackServer
let page: Page
let key: SigningKey
beforeAll(async () => {
  council = await servePacks()
  elsewhere = await servePacks()
  key = await makeKey()
  browser = await openBrowser({ extension: built, args: ['--ignore-certificate-errors'] })
  await browser.context.route(/^https:\/\/localhost:/, (route) => route.continue())
  const id = await browser.extensionId()
  await grant(browser.context, id, [`https://localhost/*`], false)
  page = await browser.context.newPage()
  await page.goto(`chrome-extension://${id}/popup.html`)
})
afterAll(async () => {
  await browser.close()
  await council.close()
  await elsewhere.close()
})

const kept = (changes: Partial<Kept> = {}): Kept => ({
  id: 'northborough',
  council: 'Northborough Town Council',
  address: `${council.origin}/rules.json`,
  key: key.publicKey,
  joinedAt: 1,
  current: { text: pack(3), version: 3, fingerprint: 'F', fetchedAt: 1, etag: '"3"' },
  previous: null,
  lastSeen: null,
  checkedAt: 1,
  dueAt: 1,
  trouble: null,
  ...changes,
})
/** Puts a joined pack there that is due, and wakes the background as the hour does. */
const look = (joined: Kept) =>
  page.evaluate(async (joined) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome }
    await chrome.storage.local.set({ 'pack-joined': joined })
    await chrome.alarms.create('packs', { when: Date.now() })
  }, joined)
const now = () =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome }
    const { 'pack-joined': joined } = await chrome.storage.local.get('pack-joined')
    const inUse = await chrome.runtime.sendMessage('council')
    return { joined: joined as Kept, inUse: inUse?.name ?? null }
  })
const publish = async (text: string, by: SigningKey | null = key): Promise<void> => {
  council.files.set('/rules.json', text)
  if (by) council.files.set('/rules.json.sig', await sign(bytes(text), by))
}
const troubled = () => expect.poll(async () => (await now()).joined.trouble?.why, { timeout: 40_000, interval: 100 })

describe.each([
  ['before the site was allowed', false],
  ['where the site is allowed', true],
])('%s', (_, allowed) => {
  beforeAll(async () => {
    if (allowed)
      await page.evaluate(() =>
        (globalThis as unknown as { chrome: Chrome }).chrome.permissions.request({ origins: ['https://localhost/*'] }),
      )
  })
  beforeEach(() => {
    council.files.clear()
    council.asked.length = 0
  })

  const redirected = (location: string) =>
    council.files.set('/rules.json', (_, response) => response.writeHead(302, { location }).end())

  test('a newer version', async () => {
    await publish(pack(4))
    await look(kept())
    // Without the permission this server would have to say that others may read it, and it does not.
    if (!allowed) return troubled().toBe('unreachable')
    await expect.poll(async () => (await now()).joined.current.version).toBe(4)
    const { joined, inUse } = await now()
    expect(inUse).toBe('Northborough Town Council')
    expect([joined.previous?.version, joined.lastSeen?.version, joined.trouble]).toEqual([3, 3, null])
    expect(council.asked[0]?.headers).not.toHaveProperty('cookie')
    expect(council.asked[0]?.headers).not.toHaveProperty('referer')
  })
  if (!allowed) return

  test.each<[string, () => Promise<unknown> | unknown, string]>([
    [
      'a tampered byte',
      async () => {
        await publish(pack(4))
        council.files.set('/rules.json', pack(4).replace('Northborough', 'Northborouqh'))
      },
      'signatureWrong',
    ],
    ['an older version', () => publish(pack(2)), 'older'],
    ['another key', async () => publish(pack(4), await makeKey()), 'keyChanged'],
    [
      'no signature any more',
      () => {
        council.files.delete('/rules.json.sig')
        return publish(pack(4), null)
      },
      'signatureMissing',
    ],
    ['another council', () => publish(pack(4, { id: 'southborough' })), 'otherCouncil'],
    ['a redirect to another site', () => redirected(`${elsewhere.origin}/rules.json`), 'redirected'],
    ['a redirect to a site that may not be read', () => redirected('https://127.0.0.1:1/rules.json'), 'redirected'],
    ['ten megabytes', () => publish('x'.repeat(10_000_000), null), 'tooLarge'],
    [
      'a web page',
      () =>
        council.files.set('/rules.json', (_, response) =>
          response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>'),
        ),
      'html',
    ],
    ['a torn file', () => publish(pack(4).slice(0, 99)), 'notJson'],
    ['nothing', () => undefined, 'missing'],
    ['no answer', () => council.files.set('/rules.json', () => undefined), 'slow'],
  ])('%s is refused, and the pack that was there stays', async (_, serve, why) => {
    elsewhere.files.set('/rules.json', pack(4))
    await serve()
    await look(kept())
    await troubled().toBe(why)
    const { joined, inUse } = await now()
    expect(joined.current).toEqual(kept().current)
    expect(inUse).toBe('Northborough Town Council')
  })

  test('a worker stopped while it waits loses nothing, and the next look goes on', async () => {
    let asked = (): void => undefined
    const reached = new Promise<void>((resolve) => {
      asked = resolve
    })
    council.files.set('/rules.json', () => asked())
    await look(kept())
    await reached
    const session = await browser.context.newCDPSession(page)
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.stopAllWorkers')
    expect((await now()).joined).toEqual(kept())
    await publish(pack(4))
    await look(kept())
    await expect.poll(async () => (await now()).joined.current.version).toBe(4)
  })
})
