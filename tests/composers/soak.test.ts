import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { applyEdit } from '../../src/draft/edit.ts'
import { spanOf } from '../../src/draft/span.ts'
import { type Browser, openBrowser } from '../browser.ts'
import { type Ask, attachProbe, bundleProbe } from './isolated.ts'

/**
 * `SOAK_SEEDS=50 SOAK_STEPS=200 npx vitest run --project browser tests/composers/soak.test.ts` is the long run, some four
 * minutes a seed; `SOAK_FROM` is the first of them.
 */
const first = Number(process.env.SOAK_FROM ?? 1)
const seeds = Array.from({ length: Number(process.env.SOAK_SEEDS ?? 1) }, (_, seed) => first + seed)
const steps = Number(process.env.SOAK_STEPS ?? 40)

let browser: Browser
let code: string
beforeAll(async () => {
  code = await bundleProbe()
  browser = await openBrowser()
})
afterAll(() => browser?.close())

/** The same numbers for the same seed (mulberry32). */
function chance(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T
  return { below, pick }
}

const words = ['flood ', 'the council ', '“May” ', '#late ', 'café ', '😀 ', '@imogen ', 'a. ', 'x', "don't ", '– ']
const pasted = ['one two', 'line one\nline two', '\nafter a break', 'é😀\n\n“end”']
const moves = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Control+Home', 'Control+End']
const selections = ['Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+Home', 'Shift+End', 'Control+Shift+ArrowLeft']
/** Editors learn of the caret a moment after the key: nobody types faster than that. In milliseconds. */
const wait = (page: Page, time: number) => page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), time)
const settle = (page: Page) => wait(page, 2)
/** ProseMirror puts its own caret back 20 ms after a focus that no hand gave; and a busy browser tells late of a caret. */
const rest = (page: Page) => wait(page, 100)
/** As the browser pastes: the editor is asked first. */
const pasteInto = (page: Page, text: string) =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true })
    let focused = document.activeElement
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
    if (focused?.dispatchEvent(paste)) document.execCommand('insertText', false, pasted)
  }, text)
const press = async (page: Page, key: string) => {
  await page.keyboard.press(key)
  await settle(page)
}
const graphemes = (text: string) => [...new Intl.Segmenter().segment(text)].length

const editors = ['lexical', 'lexical-plain', 'draftjs', 'quill', 'tiptap', 'tiptap-lines', 'textarea']

describe.each(editors)('%s, beside a twin that is never touched', (name) => {
  const modelOf = (page: Page) => page.evaluate((box) => standIns[box]?.text() ?? '', name)
  const focus = async (page: Page) => {
    await page.locator(`[data-stand-in="${name}"]`).focus()
    await rest(page)
  }

  async function start(): Promise<{ ours: Page; twin: Page; ask: Ask }> {
    const [ours, twin] = [await browser.open('editors'), await browser.open('editors')]
    const ask = await attachProbe(ours, code)
    await ask('open', name)
    for (const page of [ours, twin]) await focus(page)
    return { ours, twin, ask }
  }

  /** What a person would do to make the same edit. */
  async function editByHand(page: Page, text: string, { span, text: put }: ReturnType<typeof edit>) {
    const fromEnd = span.start === text.length
    await press(page, fromEnd ? 'Control+End' : 'Control+Home')
    for (let at = fromEnd ? 0 : graphemes(text.slice(0, span.start)); at > 0; at--) await press(page, 'ArrowRight')
    for (let at = graphemes(text.slice(span.start, span.end)); at > 0; at--) await press(page, 'Shift+ArrowRight')
    await rest(page)
    for (const [at, line] of put.split('\n').entries()) {
      if (at > 0) await page.keyboard.press('Enter')
      if (line) await page.keyboard.insertText(line)
    }
  }
  const edit = (start: number, end: number, text: string) => ({ span: spanOf(start, end), text })

  test.each(seeds)('seed %i', { timeout: 20_000 + steps * 1_000 }, async (seed) => {
    const { below, pick } = chance(seed)
    const { ours, twin, ask } = await start()
    const faults: string[] = []
    ours.on('pageerror', (fault) => faults.push(fault.message))
    const both = async (act: (page: Page) => Promise<unknown>) => {
      for (const page of [ours, twin]) {
        await act(page)
        await settle(page)
      }
    }
    let edited = false
    const trail: string[] = []

    async function change(fresh: ReturnType<typeof edit>, text: string) {
      expect(await ask('apply', fresh), trail.join('\n')).toBe('applied')
      if (below(3) === 0) {
        await ours.keyboard.press('Control+z')
        await expect.poll(() => modelOf(ours), { message: trail.join('\n') }).toBe(text)
        await both((page) => page.keyboard.press('Control+End'))
        return both(rest)
      }
      edited = true
      expect(await modelOf(ours)).toBe(applyEdit(text, fresh))
      await editByHand(twin, text, fresh)
    }

    async function step() {
      const text = await modelOf(twin)
      const kind = below(text.length > 120 ? 11 : 10)
      const note = (...what: unknown[]) => trail.push(JSON.stringify([text, ...what]))
      if (kind <= 2) {
        const word = pick(words)
        note('type', word)
        return both((page) => page.keyboard.type(word))
      }
      if (kind === 3) {
        note('Enter')
        return both((page) => page.keyboard.press('Enter'))
      }
      if (kind === 4) {
        note('Backspace')
        return both((page) => page.keyboard.press('Backspace'))
      }
      if (kind === 5) {
        const keys = [pick(moves), ...Array.from({ length: below(4) }, () => pick(selections))]
        note(...keys)
        for (const key of keys) await both((page) => page.keyboard.press(key))
        return both(rest)
      }
      if (kind === 6 && !edited) {
        const key = pick(['Control+z', 'Control+z', 'Control+Shift+z'])
        note(key)
        return both((page) => page.keyboard.press(key))
      }
      if (kind === 7) {
        note('switch')
        return both(async (page) => {
          await page.locator('#elsewhere').focus()
          await focus(page)
        })
      }
      if (kind === 8) {
        const found = pick([...text.matchAll(/\p{L}+/gu)])
        if (!found) return
        const fresh = edit(found.index, found.index + found[0].length, pick(['mended', 'two words', 'é😀']))
        note('fix', fresh)
        return change(fresh, text)
      }
      if (kind === 9) {
        const fresh = edit(
          text.length,
          text.length,
          text === '' ? 'My own view.' : `${pick(['\n', '\n\n', ' '])}My own.`,
        )
        note('insert', fresh)
        return change(fresh, text)
      }
      if (kind === 10) {
        note('clear')
        await both((page) => page.keyboard.press('Control+a'))
        return both((page) => page.keyboard.press('Backspace'))
      }
      const paste = pick(pasted)
      note('paste', paste)
      return both((page) => pasteInto(page, paste))
    }

    for (let count = 0; count < steps; count++) {
      await step()
      const wanted = await modelOf(twin)
      expect(await modelOf(ours), trail.slice(-4).join('\n')).toBe(wanted)
      await expect.poll(() => ask('read'), { message: trail.slice(-4).join('\n') }).toBe(wanted)
      await ask('ranges', spanOf(0, wanted.length))
    }
    expect(faults).toEqual([])
    await ours.close()
    await twin.close()
  })
})
