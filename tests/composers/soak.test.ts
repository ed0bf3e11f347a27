import { afterAll, beforeAll, describe, test } from 'vitest'
import { applyEdit, type Edit } from '../../src/draft/edit.ts'
import { spanOf } from '../../src/draft/span.ts'
import { type Browser, openBrowser } from '../browser.ts'
import { bundleProbe } from './isolated.ts'
import { calm, editByHand, openTwins, paste, press, type Side } from './twins.ts'

/**
 * At full size, 50 seeds of 200 steps for each editor, in `npm run test:long`. `SOAK_FROM` is the first seed; which
 * editors is said with vitest's `-t`, and how many seeds run at a time with its `--maxConcurrency`.
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
const fixes = ['mended', 'two words', 'é😀', '']
/** Longer than any editor takes two changes for one step of undo, in milliseconds. */
const aWhile = 2000

const kinds = [
  'type',
  'type',
  'type',
  'Enter',
  'Backspace',
  'select',
  'undo',
  'switch',
  'fix',
  'insert',
  'paste',
] as const
const editors = [
  'lexical',
  'lexical-plain',
  'draftjs',
  'quill',
  'tiptap',
  'tiptap-lines',
  'textarea',
  'contenteditable',
  'shadow',
  'shadow-textarea',
]

/** Left to itself, a browser keeps a space at the edge of a word as one that does not break. */
const seen = (text: string) => text.replaceAll('\u00a0', ' ')

describe.each(editors)('%s, beside a twin that is never touched', (name) => {
  const modelOf = async ({ page }: Side) => seen(await page.evaluate((box) => standIns[box]?.text() ?? '', name))
  const readOf = async ({ ask }: Side) => seen(await ask('read'))

  test.concurrent.for(seeds)('seed %i', { timeout: 20_000 + steps * 2_000, retry: 0 }, async (seed, { expect }) => {
    const { below, pick } = chance(seed)
    const { ours, twin, both, pass, close } = await openTwins(browser, code, name)
    const faults: string[] = []
    ours.page.on('pageerror', (fault) => faults.push(fault.message))
    const trail: string[] = []
    const last = () => `${trail.length}: ${trail.slice(-6).join('\n')}`
    const focus = (side: Side) => side.page.locator(`[data-stand-in="${name}"]`).focus()

    /** An undo leaves the caret at the words that a hand had selected; or, after an edit of ours, where the person last wrote. */
    const takeBack = (key: string) =>
      both(async (side) => {
        await press(side, key)
        await calm(side)
        await press(side, 'Control+End')
        await calm(side)
      })

    async function change(edit: Edit, text: string) {
      await pass(aWhile)
      const [answer] = await Promise.all([ours.ask('apply', edit), editByHand(twin, name, edit.span, edit.text)])
      expect(answer, last()).toBe('applied')
      expect(await modelOf(ours), last()).toBe(applyEdit(text, edit))
      await pass(aWhile)
      if (below(3) > 0) return
      await takeBack('Control+z')
      expect(await modelOf(ours), `${last()}, taken back`).toBe(text)
    }

    /** What a step does with the text that is there; it is written down before it is done. */
    const acts: Record<(typeof kinds)[number] | 'clear', (text: string) => readonly [string, () => Promise<unknown>]> =
      {
        type() {
          const word = pick(words)
          return [word, () => both(({ page }) => page.keyboard.type(word))]
        },
        Enter: () => ['', () => both((side) => press(side, 'Enter'))],
        Backspace: () => ['', () => both((side) => press(side, 'Backspace'))],
        select() {
          const keys = [pick(moves), ...Array.from({ length: below(4) }, () => pick(selections))]
          const act = async (side: Side) => {
            for (const key of keys) {
              await press(side, key)
              await calm(side)
            }
          }
          return [keys.join(), () => both(act)]
        },
        undo() {
          const key = pick(['Control+z', 'Control+z', 'Control+Shift+z'])
          return [key, () => both((side) => press(side, key))]
        },
        switch() {
          const act = async (side: Side) => {
            await side.page.locator('#elsewhere').focus()
            await focus(side)
          }
          return ['', () => both(act)]
        },
        fix(text) {
          const found = pick([...text.matchAll(/\p{L}+/gu)])
          const start = found?.index ?? 0
          const edit = {
            span: spanOf(start, start + (found?.[0].length ?? 0)),
            text: pick(fixes.filter((fix) => fix !== found?.[0])),
          }
          return [JSON.stringify(edit), async () => found && change(edit, text)]
        },
        insert(text) {
          const own = text === '' ? 'My own view.' : `${pick(['\n', '\n\n', ' '])}My own.`
          const edit = { span: spanOf(text.length, text.length), text: own }
          return [JSON.stringify(edit), () => change(edit, text)]
        },
        paste() {
          const text = pick(pasted)
          return [JSON.stringify(text), () => both((side) => paste(side, text))]
        },
        clear() {
          const act = async (side: Side) => {
            await press(side, 'Control+a')
            await calm(side)
            await press(side, 'Backspace')
          }
          return ['', () => both(act)]
        },
      }

    await both(focus)
    await both(calm)
    for (let count = 0; count < steps; count++) {
      const text = await modelOf(twin)
      const kind = text.length > 120 && below(6) === 0 ? 'clear' : pick(kinds)
      const [note, act] = acts[kind](text)
      trail.push(`${JSON.stringify(text)} ${kind} ${note}`)
      await pass(pick([50, aWhile]))
      await act()
      await both(calm)
      const wanted = await modelOf(twin)
      if (process.env.SHOW && (await readOf(ours)) !== wanted) {
        await calm(ours)
        if ((await readOf(ours)) !== wanted)
          for (const side of [ours, twin])
            console.log(await side.page.evaluate((box) => standIns[box]?.element.innerHTML, name))
      }
      expect(await modelOf(ours), last()).toBe(wanted)
      await expect.poll(() => readOf(ours), { message: last() }).toBe(wanted)
      await ours.ask('ranges', spanOf(0, wanted.length))
    }
    expect(faults).toEqual([])
    await close()
  })
})
