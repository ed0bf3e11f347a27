import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Browser } from '../browser.ts'
import { chooseCouncil } from '../journey.ts'
import { servePacks } from '../pack-server.ts'
import { type Channel, listeningBuild } from '../trust/listening.ts'
import { filesWithMarkers, type Record as Recorded, readNetLog, recordAll } from '../trust/recorder.ts'
import { isLong } from '../trust/size.ts'
import { faultsIn, parts } from '../trust/use.ts'
import { openNear, openPage } from './desk-steps.ts'
import { built } from './installed.ts'

/** A long use, recorded: nothing of a draft is found outside of the page it was written on and the memory of our own parts. */
const root = join(import.meta.dirname, '../..')
const minutes = Number(process.env.POINT_OF_ORDER_MINUTES ?? (isLong ? 60 : 0))

type Area = {
  get(keys: null): Promise<Record<string, unknown>>
  set(values: object): Promise<void>
  remove(key: string): Promise<void>
}
declare const chrome: { readonly storage: Readonly<Record<'local' | 'session' | 'sync', Area>> }

/** Everything the extension keeps, as one text. */
const kept = async (browser: Browser): Promise<string> =>
  (await browser.worker()).evaluate(async () => {
    const { local, session, sync } = chrome.storage
    const areas = await Promise.all([local, session, sync].map((area) => area.get(null)))
    return JSON.stringify([areas, await indexedDB.databases(), await caches.keys()])
  })

const counted = (record: Recorded, channel: Channel) => record.heard.filter((heard) => heard.channel === channel).length

const commit = (): string =>
  execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim()

/** What docs/privacy.md says of the last long run. */
function writeSummary(lines: readonly string[]): void {
  const file = join(root, 'docs/privacy.md')
  const [begin, end] = ['begin', 'end'].map((word) => `<!-- written by the test: ${word} -->`) as [string, string]
  const document = readFileSync(file, 'utf8')
  const before = document.slice(0, document.indexOf(begin) + begin.length)
  writeFileSync(file, `${before}\n${lines.join('\n')}\n${document.slice(document.indexOf(end))}`)
}

/** Where a busy machine kept a part waiting too long, in the long run: the next finds things as at first. */
async function beginAgain(browser: Browser): Promise<void> {
  for (const page of browser.context.pages()) if (page.url() !== 'about:blank') await page.close()
  const page = await openPage(browser, 'health.html')
  await page.evaluate(async () => {
    await chrome.storage.local.remove('pack-joined')
    await chrome.storage.session.remove('ignored')
    await chrome.storage.local.set({ settings: { council: 'oakham', startDone: true } })
  })
  await page.close()
}

/** Outlives a second try of the test: what leaked once has leaked. */
const leaks: string[] = []

/** A browser with the listening build and Oakham's pack, recorded from now on. */
async function openRecorded() {
  const logs = mkdtempSync(join(tmpdir(), 'point-of-order-log-'))
  const netLog = join(logs, 'net.json')
  const extension = listeningBuild(process.env.POINT_OF_ORDER_BUILD ?? built)
  const council = await servePacks()
  const browser = await openNear(council, {
    extension,
    args: [`--log-net-log=${netLog}`, '--net-log-capture-mode=Everything'],
  })
  const { context, profile } = browser
  const record = recordAll(context)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await chooseCouncil(browser, 'Oakham Town Council')
  const close = async () => {
    await context.close()
    await council.close()
    for (const folder of [profile, logs, extension]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  return { browser, council, record, netLog, close }
}

test('nothing of a draft is sent, stored, logged, copied or told, with faults provoked', {
  timeout: (minutes + 15) * 60_000,
  retry: minutes > 0 ? 0 : 1,
}, async () => {
  const { browser, council, record, netLog, close } = await openRecorded()
  const { context, profile } = browser
  try {
    const began = Date.now()
    let round = 0
    const brokenOff: string[] = []
    for (; round === 0 || Date.now() - began < minutes * 60_000; round++) {
      for (const [name, part] of parts) {
        await part({ browser, record, council, round }).catch(async (problem) => {
          if (minutes === 0) throw new Error(`${name}: ${problem.message}`, { cause: problem })
          console.log(`${new Date().toTimeString().slice(0, 8)} broken off: ${name}: ${problem.message}`)
          brokenOff.push(name)
          await beginAgain(browser)
        })
      }
      record.note('storage', 'at the end of a round', await kept(browser))
      console.log(
        `${new Date().toTimeString().slice(0, 8)} round ${round + 1}, leaks: ${record.leaks.join('; ') || 'none'}`,
      )
      await new Promise((next) =>
        setTimeout(next, Math.max(0, began + Math.min((round + 1) * 2, minutes) * 60_000 - Date.now())),
      )
    }
    const lasted = Math.round((Date.now() - began) / 60_000)
    const keys = Object.keys(JSON.parse(await kept(browser))[0][0])
    await context.close()
    const network = readNetLog(netLog)
    leaks.push(...record.leaks, ...filesWithMarkers(profile).map((name) => `file of the profile: ${name}`))
    if (network.leaked) leaks.push('the browser’s own record of its network')
    expect(leaks).toEqual([])
    // The recording itself works: the provoked faults were logged, and each channel that we use was heard.
    expect(brokenOff.length).toBeLessThanOrEqual((round * parts.length) / 10)
    expect(faultsIn(record)).toBeGreaterThan(0)
    for (const channel of ['request', 'storage', 'clipboard', 'message', 'mail', 'browser'] as const)
      expect(counted(record, channel), channel).toBeGreaterThan(0)
    expect(counted(record, 'message to others')).toBe(0)
    expect(counted(record, 'download')).toBe(0)
    expect(record.requests.filter((url) => url.startsWith('mailto:')).length).toBeLessThanOrEqual(
      record.acts.get('mail') ?? 0,
    )
    const asked = [
      ...new Set(record.requests.map((url) => (/^https?:/.test(url) ? new URL(url).hostname : 'our own files'))),
    ].sort()
    const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ')
    if (minutes > 0)
      writeSummary([
        `Ran for ${lasted} minutes on ${new Date().toISOString().slice(0, 10)}, with the code of ${commit()}: ${round} rounds. In each: ${parts.map(([name]) => name).join('; ')}.`,
        `Of these ${round * parts.length} parts ${brokenOff.length} were broken off, where a busy machine kept them waiting for too long.`,
        '',
        '| looked at | how much | with a marker |',
        '|---|---|---|',
        `| requests, by pages and by the extension | ${record.requests.length} seen by the browser, to ${code(asked)} (the sites are stand-ins, \`localhost\` is the council’s); ${counted(record, 'request')} made by our own parts | none |`,
        `| the browser’s own network record, bytes sent included | ${network.events} events; hosts: ${code(network.hosts)} (Chromium’s own services, the stand-ins and the council’s) | none |`,
        `| writes to storage, databases, caches and cookies, as they were made | ${counted(record, 'storage')}; kept at the end: ${code(keys)} | none |`,
        `| messages between our own parts | ${counted(record, 'message')} | the drafts, which are read there |`,
        `| messages to a page, another extension or a program | ${counted(record, 'message to others')} | none |`,
        `| addresses opened or written, names on button and menu | ${counted(record, 'address')} and ${counted(record, 'browser')} | none |`,
        `| clipboard writes | ${counted(record, 'clipboard')} | ${record.acts.get('clipboard') ?? 0}, each by a press on “Copy” |`,
        `| letters to the clerk | ${counted(record, 'mail')} | ${record.acts.get('mail') ?? 0}, each by a press, to the person’s own mail program |`,
        `| files saved | ${counted(record, 'download')} | none |`,
        `| console lines of pages, of our own pages and of the background, ${faultsIn(record)} of them faults provoked | ${record.console.length} | none |`,
        '| files of the profile, at the end | all | none |',
      ])
  } finally {
    await close()
  }
})

/** Run in a part of ours that forgot itself. */
const slips: readonly (readonly [string, 'background' | 'page', () => unknown])[] = [
  ['request', 'background', () => fetch('https://www.facebook.com/?Quillowmarsh')],
  ['request', 'page', () => fetch('https://localhost/', { method: 'POST', body: 'Quillowmarsh' })],
  ['request', 'page', () => navigator.sendBeacon('https://localhost/', 'Quillowmarsh')],
  ['request', 'page', () => new WebSocket('wss://localhost/Quillowmarsh')],
  ['storage', 'background', () => chrome.storage.local.set({ Quillowmarsh: true })],
  ['storage', 'background', () => chrome.storage.session.set({ draft: 'At Quillowmarsh.' })],
  ['storage', 'page', () => chrome.storage.sync.set({ draft: 'At Quillowmarsh.' })],
  ['storage', 'page', () => localStorage.setItem('draft', 'Quillowmarsh')],
  ['storage', 'page', () => indexedDB.open('Quillowmarsh')],
  [
    'storage',
    'page',
    () => {
      // biome-ignore lint/suspicious/noDocumentCookie: the slip that is looked for
      document.cookie = 'draft=Quillowmarsh'
    },
  ],
  ['clipboard', 'page', () => navigator.clipboard.writeText('Quillowmarsh')],
  ['message to others', 'page', () => postMessage('Quillowmarsh', '*')],
  ['message to others', 'background', () => new BroadcastChannel('draft').postMessage('Quillowmarsh')],
  ['console', 'background', () => console.warn('At Quillowmarsh.')],
  ['console', 'page', () => console.log('At Quillowmarsh.')],
  ['address', 'page', () => history.replaceState(null, '', '#Quillowmarsh')],
  ['mail', 'page', () => document.body.append(pressed('mailto:?body=Quillowmarsh'))],
  ['download', 'page', () => document.body.append(pressed('data:,Quillowmarsh'))],
]
declare function pressed(href: string): Node

test('the recording hears whatever slips out, by every channel', { timeout: 120_000 }, async () => {
  const { browser, record, netLog, close } = await openRecorded()
  try {
    const page = await openPage(browser, 'health.html')
    await page.evaluate(() => {
      Object.assign(globalThis, {
        pressed(href: string) {
          const link = Object.assign(document.createElement('a'), { href, download: 'draft.txt' })
          document.body.append(link)
          link.click()
          return link
        },
      })
    })
    for (const [channel, where, slip] of slips) {
      record.leaks.length = 0
      const part = where === 'page' ? page : ((await browser.worker()) as unknown as Page)
      await part.evaluate(slip).catch(() => undefined)
      await expect
        .poll(() => record.leaks.some((leak) => leak.startsWith(`${channel},`)), { message: `${slip}` })
        .toBe(true)
    }
    await browser.context.close()
    expect(readNetLog(netLog).leaked).toBe(true)
    expect(filesWithMarkers(browser.profile)).not.toEqual([])
  } finally {
    await close()
  }
})
