import { applyEdit, type Edit } from '../draft/edit.ts'
import type { Answer, Composer, Technique } from './composer.ts'
import { rootOf } from './deep.ts'
import { placed } from './placed.ts'
import { isComposingIn } from './typing.ts'

/** When after what may have posted a field is looked at, in milliseconds: some sites empty it at once, some when the post has gone. */
const looks = [50, 1000]

/** A plain text field, often React's: it must see typing, since a value put in from outside is put back on submit. */
export const openTextarea: Technique = (element, place, signal) => {
  if (!(element instanceof HTMLTextAreaElement)) throw new TypeError('This technique is for text fields.')
  const isComposing = isComposingIn(element, signal)

  const { watchAround, ...around } = placed(element, place)

  const replace = ({ span, text }: Edit): Answer => {
    const before = element.value
    const wanted = applyEdit(before, { span, text })
    if (isComposing() || signal.aborted || element.readOnly || span.end > before.length) return 'refused'
    element.focus({ preventScroll: true })
    element.setSelectionRange(span.start, span.end)
    if (text === '') document.execCommand('delete')
    else document.execCommand('insertText', false, text)
    if (element.value === wanted) {
      endStep(element)
      return 'applied'
    }
    // Where nothing was put in, as in a field that is full, the step to undo is the person's own.
    if (element.value !== before) document.execCommand('undo')
    return 'refused'
  }
  return {
    ...around,
    read: () => element.value,
    // A text field has no nodes to put a range around.
    ranges: () => [],
    reveal: async ({ end }) => reveal(element, end),
    async apply(edit) {
      const before = element.value
      // A turn later, so that of two edits reckoned in one text the second is refused rather than misplaced.
      await Promise.resolve()
      return element.value === before ? replace(edit) : 'refused'
    },
    watch(changed, until) {
      let told = element.value
      const tell = () => {
        if (isComposing() || until.aborted) return
        told = element.value
        changed()
      }
      /** A site that posts empties its field, of which no event tells. */
      const look = () => element.value === told || tell()
      watchAround(changed, until, look)
      const options = { capture: true, signal: until }
      // On the window and going down, since sites stop `input` on its way up.
      for (const type of ['input', 'focusin', 'focusout'])
        window.addEventListener(type, (event) => event.composedPath()[0] === element && tell(), options)
      const lookLater = (event: Event) => {
        if (event instanceof KeyboardEvent && event.key !== 'Enter') return
        for (const milliseconds of looks) setTimeout(look, milliseconds)
      }
      for (const type of ['keydown', 'click', 'submit']) window.addEventListener(type, lookLater, options)
      element.addEventListener('compositionend', () => setTimeout(tell), { signal: until })
    },
  } satisfies Composer
}

/** A field scrolls to its caret when the focus comes, and only then: what has it already loses it for a moment, unheard by the site. */
function reveal(element: HTMLTextAreaElement, caret: number): void {
  const moment = new AbortController()
  const hush = (event: Event) => event.stopImmediatePropagation()
  const heard = rootOf(element).activeElement === element ? ['blur', 'focusout', 'focus', 'focusin'] : []
  for (const type of heard) window.addEventListener(type, hush, { capture: true, signal: moment.signal })
  element.blur()
  element.setSelectionRange(caret, caret)
  element.focus()
  moment.abort()
}

/** The next key would join our change in one step of undo; a caret that has been elsewhere ends the step. */
function endStep(element: HTMLTextAreaElement): void {
  const { selectionEnd } = element
  element.setSelectionRange(0, 0)
  element.setSelectionRange(selectionEnd, selectionEnd)
}
