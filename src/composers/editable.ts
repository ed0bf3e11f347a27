import { applyEdit, type Edit } from '../draft/edit.ts'
import type { Answer, Composer, Technique } from './composer.ts'
import { parentOf, selectedIn } from './deep.ts'
import { focus, select, settles } from './gestures.ts'
import { placed } from './placed.ts'
import { type Reading, readText, splitLines } from './text.ts'
import { isComposingIn, pressesIn } from './typing.ts'

/** Makes the editor put `text` in place of what is selected. False when it took no notice. */
export type Way = (element: HTMLElement, text: string) => boolean

export type Editing = {
  /** Tried in turn until the box reads as it should. */
  ways(text: string): readonly Way[]
  undo(element: HTMLElement): void
  /** Milliseconds in which the editor takes one change and the next for a single step of undo. */
  readonly folds?: number
}

const everything = { childList: true, characterData: true, subtree: true }

/** A contenteditable element, whatever editor drives it; only how it is made to change differs. */
export const openEditable =
  (editing: Editing): Technique =>
  (element, place, signal) => {
    const { read, changedAt } = readingOf(element, signal)
    const isComposing = isComposingIn(element, signal)
    const presses = pressesIn(element, signal)
    const box: Box = { element, read, changedAt, presses, isFree: () => !signal.aborted && !isComposing() }
    const { watchAround, ...around } = placed(element, place)
    let queue: Promise<unknown> = Promise.resolve()
    return {
      ...around,
      read: () => read().text,
      ranges: (span) => splitLines(read().text, span).map((line) => read().range(line)),
      reveal: (span) => reveal(element, read().range(span)),
      apply(edit) {
        const before = read().text
        const answer = queue.then(() => replace(box, editing, edit, before))
        // What failed stands in nobody’s way.
        queue = answer.catch(() => undefined)
        return answer
      },
      watch(changed, until) {
        const observer = new MutationObserver(() => isComposing() || changed())
        observer.observe(element, everything)
        until.addEventListener('abort', () => observer.disconnect())
        watchAround(changed, until)
        element.addEventListener('compositionend', () => setTimeout(changed), { signal: until })
      },
    } satisfies Composer
  }

type Box = {
  readonly element: HTMLElement
  readonly read: () => Reading
  /** When a node of the box last changed, as `performance.now()` tells it. */
  readonly changedAt: () => number
  /** How many keys have been pressed in the box so far. */
  readonly presses: () => number
  /** Neither gone nor in the middle of a composition. */
  readonly isFree: () => boolean
}

async function replace(box: Box, { ways, undo, folds = 0 }: Editing, edit: Edit, before: string): Promise<Answer> {
  const { element, read, changedAt, presses } = box
  const wanted = applyEdit(before, edit)
  const ready = () => box.isFree() && read().text === before && edit.span.end <= before.length
  if (!ready()) return 'refused'
  if (wanted === before) return 'applied'
  // Or our change would be undone together with what the person typed just before it, by them and by us.
  const rest = changedAt() + folds - performance.now()
  if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest))
  for (const way of ways(edit.text)) {
    await focus(element)
    if (!ready()) return 'refused'
    const pressesBefore = presses()
    if (await attempt(box, way, edit, wanted)) return 'applied'
    // What the person typed meanwhile is not ours to take back.
    if (presses() !== pressesBefore) return 'refused'
    if (read().text !== before) undo(element)
    await settles(element, () => read().text === before)
  }
  return 'refused'
}

/** Whether it came out as wanted. From here to the change there is no pause, or a key pressed meanwhile would overwrite what is selected. */
async function attempt({ element, read }: Box, way: Way, edit: Edit, wanted: string): Promise<boolean> {
  const before = read().text
  const caret = selectedIn(element)
  select(element, read().range(edit.span))
  const taken = way(element, edit.text)
  // Lexical makes its change, and takes a selection in, when the running script ends.
  await Promise.resolve()
  if (read().text === before && caret) select(element, caret)
  return taken && (await settles(element, () => seen(read().text) === seen(wanted)))
}

/**
 * Left to itself, a browser keeps a space that an edit brought to the edge of a line as one that does not break, and drops
 * one that stood unseen at a line's end.
 */
const seen = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/ +$/gm, '')

async function reveal(element: HTMLElement, caret: Range): Promise<void> {
  caret.collapse()
  await focus(element)
  select(element, caret)
  scrollTo(caret)
}

/** A paragraph may be higher than what scrolls it: so its line is brought into all that it stands in. */
function scrollTo(caret: Range): void {
  caret.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
  for (let node = parentOf(caret.startContainer); node; node = parentOf(node)) {
    const [line] = caret.getClientRects()
    if (!line || !(node instanceof Element)) continue
    const { top, bottom } = node.getBoundingClientRect()
    const above = Math.min(0, line.top - Math.max(0, top))
    const below = Math.max(0, line.bottom - Math.min(innerHeight, bottom))
    node.scrollBy({ top: above || below, behavior: 'instant' })
  }
}

/** The last reading, kept until a node of the box changes: forty findings ask for their ranges at once. */
function readingOf(element: HTMLElement, signal: AbortSignal): { read: () => Reading; changedAt: () => number } {
  let reading: Reading | undefined
  let changed = Number.NEGATIVE_INFINITY
  const forget = () => {
    reading = undefined
    changed = performance.now()
  }
  const observer = new MutationObserver(forget)
  observer.observe(element, everything)
  signal.addEventListener('abort', () => observer.disconnect())
  const look = () => {
    if (observer.takeRecords().length > 0) forget()
  }
  return {
    read() {
      look()
      if (signal.aborted) reading = undefined
      reading ??= readText(element)
      return reading
    },
    changedAt() {
      look()
      return changed
    },
  }
}
