import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { type Browser, openBrowser } from '../browser.ts'
import { boxOf, chooseCouncil, settled } from '../journey.ts'
import { workerMemory } from './memory.ts'
import { picture } from './picture.ts'
import { author } from './text.ts'
import { figure, table, told } from './time.ts'
import { type Traced, traced } from './trace.ts'

const writer = author(31)
/** Sentences between what is to be found. */
const filling = author(32, 'innocent')
const tenPerSecond = 100

/** The picture of the minute in which somebody types into a short draft. */
const profile = join(import.meta.dirname, '../../docs/typing.svg')

/** Puts a text in at once, as a paste does. */
export async function paste(page: Page, text: string): Promise<void> {
  await boxOf(page, 'facebook').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(text)
}

/** Types for so many seconds at ten keys a second. */
export async function type(page: Page, seconds: number): Promise<void> {
  let text = ''
  while (text.length < seconds * 10) text += ` ${writer.sentence()}`
  for (const letter of text.slice(0, seconds * 10)) {
    const next = Date.now() + tenPerSecond
    await page.keyboard.type(letter)
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - Date.now())))
  }
}

/** Our time on the page's thread from one key to the next: by the clock, or on a processor. */
const perKey = ({ calls, keys }: Traced, time: 'length' | 'own'): readonly number[] =>
  keys
    .slice(0, -1)
    .map((key, at) =>
      calls
        .filter(({ start }) => start >= key && start < (keys[at + 1] ?? 0))
        .reduce((sum, call) => sum + call[time], 0),
    )

const row = (name: string, seen: Traced): string[] => {
  const { median, p95, count } = told(perKey(seen, 'length'))
  const own = told(perKey(seen, 'own'))
  const longest = Math.max(0, ...seen.calls.map(({ length }) => length))
  // The site's own editor works in the same tasks: only those are counted that would be shorter without us.
  const ours = seen.tasks.filter(({ length, ours }) => length > 50 && length - ours <= 50)
  return [name, String(count), ...[median, p95, own.median, own.p95, longest].map(figure), String(ours.length)]
}

/** A draft of about so many characters with so many telephone numbers in it and hardly anything else to find. */
function withNumbers(length: number, numbers: number): string {
  const calls = Array.from({ length: numbers }, (_, at) => `Ring 07700 900${100 + at}.`)
  let text = ''
  for (let at = 0; at < numbers; at++) {
    if (text.length < (length * at) / numbers) text += `${filling.sentence()} `
    text += `${calls[at]} `
  }
  while (text.length < length - 60) text += `${filling.sentence()} `
  return text
}

/** So many findings are underlined. */
const underlined = (page: Page): Promise<number> =>
  page.evaluate(() =>
    ['must', 'should', 'note'].reduce(
      (sum, name) => sum + (CSS.highlights.get(`point-of-order-${name}`)?.size ?? 0),
      0,
    ),
  )

/** The answer is there and on screen: a draft that is typed into before costs next to nothing, and proves nothing. */
async function answered(page: Page): Promise<void> {
  await page.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0))
  await settled(page)
}

/** The cost of typing that acceptance test 16 speaks of: forty findings in 3,000 characters, a key held for five seconds. */
async function holding(browser: Browser, site: 'facebook' | 'x'): Promise<string[]> {
  const page = await browser.open(site, site === 'facebook' ? '?dialog' : '')
  await boxOf(page, site).click()
  const forty = withNumbers(3_000, 40)
  await page.keyboard.insertText(forty)
  await answered(page)
  const findings = await underlined(page)
  const seen = await traced(page, async () => {
    for (let press = 0; press < 150; press++) {
      await page.keyboard.down('a')
      await new Promise((resolve) => setTimeout(resolve, 1_000 / 30))
    }
    await page.keyboard.up('a')
  })
  await page.close()
  return row(`a key held in ${forty.length.toLocaleString('en')} on ${site}, ${findings} underlined`, seen)
}

/** From the last key to the line under the words, in the page's own clock, to the next frame. */
async function untilSeen(page: Page): Promise<number> {
  await page.evaluate(() => {
    const marks = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)
    const before = marks()
    let last = 0
    addEventListener('keydown', () => (last = performance.now()), { capture: true })
    Object.assign(globalThis, {
      untilSeen: new Promise<number>((resolve) => {
        const look = () => (marks() > before ? resolve(performance.now() - last) : requestAnimationFrame(look))
        look()
      }),
    })
  })
  await page.keyboard.type(' That Graham is a clown')
  return page.evaluate(() => (globalThis as unknown as { untilSeen: Promise<number> }).untilSeen)
}

export async function inBrowser(seconds = 60): Promise<string> {
  const browser = await openBrowser({ extension: join(import.meta.dirname, '../../.output/chrome-mv3') })
  try {
    await chooseCouncil(browser, 'Oakham Town Council')
    const open = () => browser.open('facebook', '?dialog')
    const rows: string[][] = []
    let page = await open()
    const loading = await traced(page, () => page.reload())
    await page.waitForFunction(() => Object.keys(globalThis.standIns ?? {}).length > 0)
    const evaluated = Math.max(0, ...loading.calls.map(({ length }) => length))
    const idle = await traced(page, () => new Promise((resolve) => setTimeout(resolve, 10_000)))
    console.error('page loaded and idle')
    for (const [length, numbers, time] of [
      [280, 5, seconds],
      [5_000, 40, seconds / 3],
      [63_206, 200, seconds / 3],
    ] as const) {
      await page.close()
      page = await open()
      const pasted = await traced(page, async () => {
        await paste(page, withNumbers(length - (length < 1_000 ? 0 : 700), numbers))
        await answered(page)
      })
      console.error(`pasted ${length}`)
      rows.push(row(`paste of ${length.toLocaleString('en')}`, pasted))
      const findings = await underlined(page)
      const typed = await traced(page, () => type(page, time))
      rows.push(row(`typing in ${length.toLocaleString('en')}, ${findings} underlined at first`, typed))
      if (length === 280)
        writeFileSync(
          profile,
          picture(typed, 'A minute of typing: our calls on the page’s thread, and how long each took'),
        )
    }
    await page.close()
    for (const site of ['facebook', 'x'] as const) rows.push(await holding(browser, site))
    console.error('a key held')
    const memory = await workerMemory(browser)
    console.error('memory measured')
    page = await open()
    await boxOf(page, 'facebook').click()
    const seen: number[] = []
    for (let run = 0; run < 7; run++) seen.push(await untilSeen(page))
    const started: number[] = []
    const control = await browser.context.newCDPSession(await browser.context.newPage())
    await control.send('ServiceWorker.enable')
    for (let run = 0; run < 5; run++) {
      await page.bringToFront()
      await control.send('ServiceWorker.stopAllWorkers')
      started.push(await untilSeen(page))
    }
    return [
      table(
        [
          'ours on the page’s main thread',
          'keys',
          'median ms a key',
          'p95 ms a key',
          'median on a processor',
          'p95 on a processor',
          'longest ms',
          'tasks over 50 ms by us',
        ],
        rows,
      ),
      '',
      table(
        ['', 'median ms', 'p95 ms'],
        [
          ['last key to finding seen', figure(told(seen).median), figure(told(seen).p95)],
          ['the same, background stopped before', figure(told(started).median), figure(told(started).p95)],
          ['content script: longest call while a page loads', figure(evaluated), ''],
          ['ours in ten idle seconds, all calls', figure(idle.calls.reduce((sum, { length }) => sum + length, 0)), ''],
        ],
      ),
      '',
      memory,
    ].join('\n')
  } finally {
    await browser.close()
  }
}

if (import.meta.main) console.log(await inBrowser(Number(process.argv[2] ?? 60)))
