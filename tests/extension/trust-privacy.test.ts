import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { type Browser, openBrowser } from '../browser.ts'
import {
  boxOf,
  cardOf,
  chooseCouncil,
  disclaimerButton,
  openPopup,
  pressLine,
  textOf,
  trayOf,
  writeIn,
} from '../journey.ts'
import { filesWithMarkers, holdsMarker, type Record as Recorded, readNetLog, recordAll } from '../trust/recorder.ts'
import { isLong } from '../trust/size.ts'

/** A long use, recorded: nothing of a draft is found outside of the page it was written on and the memory of our own parts. */
const root = join(import.meta.dirname, '../..')
const minutes = Number(process.env.POINT_OF_ORDER_MINUTES ?? (isLong ? 60 : 0))
const rounds = 2

const draft =
  'I think the council should mend the drain at Quillowmarsh. Ring Graham Brindlethwaite on 07700 900731. The contractors of Zephyrstoke are a bunch of clowns.'

type Area = { get(keys: null): Promise<Record<string, unknown>>; set: (values: object) => Promise<void> }
type Api = { readonly storage: Readonly<Record<'local' | 'session' | 'sync', Area>> }
declare const chrome: Api

/** Everything the extension keeps, as one text. */
const kept = async (browser: Browser): Promise<string> =>
  (await browser.worker()).evaluate(async () => {
    const { local, session, sync } = chrome.storage
    const areas = await Promise.all([local, session, sync].map((area) => area.get(null)))
    return JSON.stringify([areas, await indexedDB.databases(), await caches.keys()])
  })

/** Our own functions stumble over the draft and quote it, as the worst of faults would. */
const breakDown = async (browser: Browser): Promise<void> =>
  (await browser.worker()).evaluate(() => {
    const real = RegExp.prototype.exec
    RegExp.prototype.exec = function (text) {
      const read = String(text)
      if (read.includes('Zephyrstoke Hall') && !read.startsWith('Cannot read')) throw new Error(`Cannot read ${text}`)
      return real.call(this, text)
    }
  })

const refuseToKeep = async (browser: Browser): Promise<void> =>
  (await browser.worker()).evaluate(() => {
    chrome.storage.local.set = () => Promise.reject(new Error('quota'))
    chrome.storage.session.set = () => Promise.reject(new Error('quota'))
  })

async function stopBackground(page: Page): Promise<void> {
  const control = await page.context().newCDPSession(page)
  await control.send('ServiceWorker.enable')
  await control.send('ServiceWorker.stopAllWorkers')
  await control.detach()
}

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

async function onFacebook(browser: Browser, record: Recorded): Promise<void> {
  const page = await browser.open('facebook', '?dialog')
  await page.evaluate(() => {
    Object.assign(globalThis, { heard: [] as string[] })
    addEventListener('message', ({ data }) =>
      (globalThis as unknown as { heard: string[] }).heard.push(JSON.stringify(data)),
    )
    return navigator.clipboard.writeText('untouched')
  })
  await writeIn(page, 'facebook', draft)
  await pressLine(page, 'must')
  await page.keyboard.press('Escape')
  await stopBackground(page)
  await page.keyboard.type(' And Zephyrstoke again.')
  await disclaimerButton(page).click()
  await disclaimerButton(page).waitFor({ state: 'detached' })
  const popup = await openPopup(browser)
  await popup.getByRole('switch', { name: /I am in a meeting/ }).click()
  await popup.getByRole('switch', { name: /I am in a meeting/, checked: true }).click()
  await popup
    .getByRole('button', { name: /Gives a phone number/ })
    .first()
    .click()
  await popup.close()
  await page.bringToFront()
  await pressLine(page, 'must')
  await cardOf(page)
    .getByRole('button', { name: /Ignore/ })
    .first()
    .click()
  // New sentences each time: what was read before stays read.
  for (const [at, harm] of [breakDown, refuseToKeep].entries()) {
    const before = faultsIn(record)
    await harm(browser)
    await page.bringToFront()
    await boxOf(page, 'facebook').click()
    await page.keyboard.type(` Brindlethwaite of Zephyrstoke Hall rang 07700 90073${at}.`)
    await vi.waitFor(() => expect(faultsIn(record)).toBeGreaterThan(before), { timeout: 20_000, interval: 100 })
  }
  expect(await clipboard(page)).toBe('untouched')
  for (const message of await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard))
    if (holdsMarker(message)) record.leaks.push(`message: ${message}`)
  expect(await textOf(page, 'facebook')).toContain('Brindlethwaite')
  await page.locator('#go').click()
  await page.evaluate(() => new Promise((next) => setTimeout(next, 300)))
  if (await page.locator('point-of-order .guard').isVisible()) await page.locator('#go').click()
  await page.waitForFunction(() => document.querySelector('#posted')?.getAttribute('data-count') === '1')
  await stopBackground(page)
  await page.close()
}

async function onX(browser: Browser): Promise<void> {
  const page = await browser.open('x')
  const short = 'I think the council should mend Quillowmarsh. '
  await writeIn(page, 'x', short + 'Zephyrstoke knows. '.repeat(12))
  await trayOf(page).getByRole('button', { name: /^Copy/ }).click()
  await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== 'untouched')
  expect(holdsMarker(await clipboard(page))).toBe(false)
  await page.close()
}

/** Our own page for a draft, and the one that tells a supporter what went wrong. */
async function onOurPages(browser: Browser, record: Recorded): Promise<void> {
  const own = `chrome-extension://${await browser.extensionId()}`
  const page = await browser.context.newPage()
  await page.goto(`${own}/draft.html`)
  await page.getByRole('textbox').first().click()
  await page.keyboard.type(draft)
  await page.waitForFunction(() => (CSS.highlights.get('point-of-order-must')?.size ?? 0) > 0)
  await page.goto(`${own}/health.html`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const told = await page.locator('body').innerText()
  if (holdsMarker(told)) record.leaks.push(`health: ${told.slice(0, 300)}`)
  await page.close()
}

/** How many faults have been logged. */
const faultsIn = (record: Recorded): number =>
  record.console.filter((line) => line.startsWith('Point of Order, ')).length

/** What docs/privacy.md says of the last long run. */
function writeSummary(lines: readonly string[]): void {
  const file = join(root, 'docs/privacy.md')
  const [begin, end] = ['begin', 'end'].map((word) => `<!-- written by the test: ${word} -->`) as [string, string]
  const document = readFileSync(file, 'utf8')
  const before = document.slice(0, document.indexOf(begin) + begin.length)
  writeFileSync(file, `${before}\n${lines.join('\n')}\n${document.slice(document.indexOf(end))}`)
}

test('nothing of a draft is sent, stored, logged, copied or told, with faults provoked', {
  timeout: (minutes + 10) * 60_000,
}, async () => {
  const logs = mkdtempSync(join(tmpdir(), 'point-of-order-log-'))
  const netLog = join(logs, 'net.json')
  const browser = await openBrowser({
    extension: join(root, '.output/chrome-mv3'),
    args: [`--log-net-log=${netLog}`, '--net-log-capture-mode=Everything'],
  })
  const { context, profile } = browser
  try {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await chooseCouncil(browser, 'Oakham Town Council')
    const record = recordAll(context)
    const began = Date.now()
    let done = 0
    for (; done < rounds || Date.now() - began < minutes * 60_000; done++) {
      await onFacebook(browser, record)
      await onX(browser)
      await onOurPages(browser, record)
      const keeping = await kept(browser)
      if (holdsMarker(keeping)) record.leaks.push(`storage: ${keeping.slice(0, 300)}`)
    }
    const lasted = Math.round((Date.now() - began) / 60_000)
    const keys = Object.keys(JSON.parse(await kept(browser))[0][0])
    await context.close()
    const network = readNetLog(netLog)
    const files = filesWithMarkers(profile)
    expect(record.leaks).toEqual([])
    expect(network.leaked).toBe(false)
    expect(files).toEqual([])
    // The recording itself works: the provoked faults were logged, and the pages' own requests were seen.
    expect(faultsIn(record)).toBeGreaterThanOrEqual(done)
    expect(record.requests.length).toBeGreaterThan(done)
    const asked = [
      ...new Set(record.requests.map((url) => (url.startsWith('http') ? new URL(url).host : 'our own files'))),
    ].sort()
    if (minutes > 0)
      writeSummary([
        `Ran for ${lasted} minutes: ${done} rounds, each a draft with the markers on two sites and on our own page.`,
        '',
        '| looked at | how much | with a marker |',
        '|---|---|---|',
        `| requests of pages and of the extension | ${record.requests.length}, to ${asked.map((host) => `\`${host}\``).join(', ')} (the sites are stand-ins) | none |`,
        `| the browser’s own network record | ${network.events} events; hosts: ${network.hosts.map((host) => `\`${host}\``).join(', ') || 'none'} (the stand-ins, and Chromium’s own services) | none |`,
        `| extension storage after each round | ${done} times; keys: ${keys.map((key) => `\`${key}\``).join(', ')} | none |`,
        `| console lines | ${record.console.length} | none |`,
        `| clipboard | ${done} times untouched, ${done} times the words offered | none |`,
        '| files of the profile, at the end | all | none |',
      ])
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    rmSync(logs, { recursive: true, force: true })
  }
})
