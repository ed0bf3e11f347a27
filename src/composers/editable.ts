import { applyEdit, type Edit } from '../draft/edit.ts'
import type { Answer, Composer, Technique } from './composer.ts'
import { focus, select, settles } from './gestures.ts'
import { hasPicture, watchPictures } from './pictures.ts'
import { type Reading, readText, splitLines } from './text.ts'
import { isComposingIn, pressesIn } from './typing.ts'

export type Editing = {
  /** Makes the editor put `text` in place of what is selected. False when it took no notice. */
  replaceSelection(element: HTMLElement, text: string): boolean
  undo(element: HTMLElement): void
}

const everything = { childList: true, characterData: true, subtree: true }

/** A contenteditable element, whatever editor drives it; only how it is made to change differs. */
export const openEditable =
  (editing: Editing): Technique =>
  (element, place, signal) => {
    const read = readingOf(element, signal)
    const isComposing = isComposingIn(element, signal)
    const presses = pressesIn(element, signal)
    const box: Box = { element, read, presses, isFree: () => !signal.aborted && !isComposing() }
    let queue: Promise<unknown> = Promise.resolve()
    return {
      site: place.site,
      element,
      region: () => place.region(element),
      poster: () => place.poster(element),
      postButton: () => place.postButton(element),
      enterPosts: () => place.enterPosts(element),
      pictured: () => hasPicture(place.region(element)),
      read: () => read().text,
      ranges: (span) => splitLines(read().text, span).map((line) => read().range(line)),
      reveal: (span) => reveal(element, read().range(span)),
      apply(edit) {
        const before = read().text
        const answer = queue.then(() => replace(box, editing, edit, before))
        queue = answer
        return answer
      },
      watch(changed, until) {
        const observer = new MutationObserver(() => isComposing() || changed())
        observer.observe(element, everything)
        until.addEventListener('abort', () => observer.disconnect())
        watchPictures(place.region(element), changed, until)
        element.addEventListener('compositionend', () => setTimeout(changed), { signal: until })
      },
    } satisfies Composer
  }

type Box = {
  readonly element: HTMLElement
  readonly read: () => Reading
  /** How many keys have been pressed in the box so far. */
  readonly presses: () => number
  /** Neither gone nor in the middle of a composition. */
  readonly isFree: () => boolean
}

async function replace(box: Box, { replaceSelection, undo }: Editing, edit: Edit, before: string): Promise<Answer> {
  const { element, read, presses } = box
  const wanted = applyEdit(before, edit)
  const ready = () => box.isFree() && read().text === before && edit.span.end <= before.length
  if (!ready()) return 'refused'
  if (wanted === before) return 'applied'
  await focus(element)
  if (!ready()) return 'refused'
  // From here to the change there is no pause, or a key pressed meanwhile would overwrite what is selected.
  const caret = caretIn(element)
  select(element, read().range(edit.span))
  const taken = replaceSelection(element, edit.text)
  const pressesBefore = presses()
  // Lexical makes its change, and takes a selection in, when the running script ends.
  await Promise.resolve()
  if (read().text === before && caret) select(element, caret)
  if (taken && (await settles(element, () => read().text === wanted))) return 'applied'
  // What the person typed meanwhile is not ours to take back.
  if (read().text !== before && presses() === pressesBefore) {
    undo(element)
    await settles(element, () => read().text === before)
  }
  return 'refused'
}

async function reveal(element: HTMLElement, caret: Range): Promise<void> {
  caret.collapse()
  caret.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
  await focus(element)
  select(element, caret)
}

function caretIn(element: HTMLElement): Range | null {
  const selection = element.ownerDocument.getSelection()
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null
  return range && element.contains(range.commonAncestorContainer) ? range.cloneRange() : null
}

/** The last reading, kept until a node of the box changes: forty findings ask for their ranges at once. */
function readingOf(element: HTMLElement, signal: AbortSignal): () => Reading {
  let reading: Reading | undefined
  const observer = new MutationObserver(() => {
    reading = undefined
  })
  observer.observe(element, everything)
  signal.addEventListener('abort', () => observer.disconnect())
  return () => {
    if (observer.takeRecords().length > 0 || signal.aborted) reading = undefined
    reading ??= readText(element)
    return reading
  }
}
