import { describe, test } from 'vitest'
import { applyEdit, type Edit } from '../../src/draft/edit.ts'
import { spanOf } from '../../src/draft/span.ts'
import { editors } from './editors.ts'
import { probed } from './isolated.ts'
import {
  editByHand,
  focus,
  historyOf,
  openTwins,
  paste,
  press,
  pressAll,
  type Side,
  takeBack,
  type UndoKey,
} from './twins.ts'

/**
 * At full size, 50 seeds of 200 steps for each editor, in `npm run test:long`. `SOAK_FROM` is the first seed; which
 * editors is said with vitest's `-t`, and how many seeds run at a time with its `--maxConcurrency`.
 */
const first = Number(process.env.SOAK_FROM ?? 1)
const seeds = Array.from({ length: Number(process.env.SOAK_SEEDS ?? 1) }, (_, seed) => first + seed)
const steps = Number(process.env.SOAK_STEPS ?? 40)

const probe = probed()

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

/** A space at a line's end is seen by nobody, and a browser left to itself drops it. */
const seen = (text: string): string => text.replace(/ +$/gm, '')

type Kind = 'type' | 'Enter' | 'Backspace' | 'select' | 'undo' | 'switch' | 'fix' | 'insert' | 'paste' | 'clear'
const kinds: readonly Kind[] = [
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
]

const nothing = ['nothing', async () => undefined] as const

describe.each(editors)('%s, beside a twin that is never touched', (name) => {
  test.concurrent.for(seeds)('seed %i', { timeout: 20_000 + steps * 3_000, retry: 0 }, async (seed, { expect }) => {
    const { below, pick } = chance(seed)
    const { ours, twin, both, pass, close } = await openTwins(probe, name)
    const faults: string[] = []
    ours.page.on('pageerror', (fault) => faults.push(fault.message))
    const trail: string[] = []
    const last = () => `${trail.length}: ${trail.slice(-6).join('\n')}`

    const history = historyOf(name)
    const undo = async (key: UndoKey) => {
      await both((side) => takeBack(side, key))
      history.went(key)
    }

    async function change(edit: Edit, text: string) {
      await pass(aWhile)
      const [answer] = await Promise.all([ours.ask('apply', edit), editByHand(twin, edit.span, edit.text)])
      expect(answer, last()).toBe('applied')
      expect(seen((await pass(aWhile)).ours), last()).toBe(seen(applyEdit(text, edit)))
      history.edited()
      if (below(3) > 0) return
      await undo('Control+z')
      expect((await pass(0)).ours, `${last()}, taken back`).toBe(text)
    }

    /** What a step does to the text that is there; its note is written down before it is done. */
    const acts: Record<Kind, (text: string) => readonly [note: string, act: () => Promise<unknown>]> = {
      type() {
        const word = pick(words)
        return [word, () => both(({ page }) => page.keyboard.type(word))]
      },
      Enter: () => ['', () => both((side) => press(side, 'Enter'))],
      Backspace: () => ['', () => both((side) => press(side, 'Backspace'))],
      select() {
        const keys = [pick(moves), ...Array.from({ length: below(4) }, () => pick(selections))]
        return [keys.join(), () => both((side) => pressAll(side, keys))]
      },
      undo() {
        const key = pick(['Control+z', 'Control+z', 'Control+Shift+z'] as const)
        return history.goes(key) ? [key, () => undo(key)] : nothing
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
        if (!found) return nothing
        const [word] = found
        const edit = {
          span: spanOf(found.index, found.index + word.length),
          text: pick(fixes.filter((fix) => fix !== word)),
        }
        return [JSON.stringify(edit), () => change(edit, text)]
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
      clear: () => ['', () => both((side) => pressAll(side, ['Control+a', 'Backspace']))],
    }

    await both(focus)
    let { twin: text } = await pass(aWhile)
    for (let count = 0; count < steps; count++) {
      const kind = text.length > 120 && below(6) === 0 ? 'clear' : pick(kinds)
      const [note, act] = acts[kind](text)
      trail.push(`${JSON.stringify(text)} ${kind} ${note}`)
      await act()
      if (/^(type|Backspace|clear)$/.test(kind)) history.typed()
      if (/^(Enter|paste)$/.test(kind)) history.edited()
      const now = await pass(pick([50, aWhile]))
      text = now.twin
      expect(now.ours, last()).toBe(text)
      expect((await ours.ask('read')).replaceAll('\u00a0', ' '), last()).toBe(text)
    }
    await ours.ask('ranges', spanOf(0, text.length))
    expect(faults).toEqual([])
    await close()
  })
})
