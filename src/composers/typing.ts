/** Whether an input method, or dictation, is in the middle of a word: until it ends, the text belongs to it. */
export function isComposingIn(element: HTMLElement, signal: AbortSignal): () => boolean {
  let composing = false
  const listen = (type: string, to: boolean) =>
    element.addEventListener(
      type,
      () => {
        composing = to
      },
      { capture: true, signal },
    )
  listen('compositionstart', true)
  listen('compositionend', false)
  // A box that lost the focus in mid-word never hears the end of it.
  listen('blur', false)
  return () => composing
}

/** How many keys the person has pressed in the element so far. */
export function pressesIn(element: HTMLElement, signal: AbortSignal): () => number {
  let presses = 0
  const count = (event: Event) => {
    if (event.isTrusted) presses++
  }
  element.addEventListener('keydown', count, { capture: true, signal })
  return () => presses
}
