import type { Composer, Place } from '../../src/composers/composer.ts'
import { openEditor } from '../../src/composers/editors.ts'
import { adaptersFor } from '../../src/composers/sites.ts'
import { readText } from '../../src/composers/text.ts'
import { watchComposers } from '../../src/composers/watch.ts'
import type { Edit } from '../../src/draft/edit.ts'
import type { Span } from '../../src/draft/span.ts'

const here: Place = {
  site: 'other',
  region: (element) => element.parentElement ?? element,
  poster: () => null,
  postButton: () => null,
  enterPosts: () => false,
}

let composer: Composer | undefined
let changes = 0
let isStranger = () => false
let met: { name: string; ended: boolean; changes: number; composer: Composer }[] = []

const current = (): Composer => {
  if (!composer) throw new Error('No box has been opened.')
  return composer
}

/** Also within open shadow roots. */
function named(name: string, within: ParentNode = document): HTMLElement {
  const selector = `[data-stand-in="${name}"]`
  const roots = [within, ...[...within.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])]
  const found = roots.map((root) => root.querySelector<HTMLElement>(selector)).find((element) => element !== null)
  if (!found) throw new Error(`There is no ${name}.`)
  return found
}

/** What a test may ask, answered in the world of a content script: values in, values out. */
export const probe = {
  open(name: string) {
    const signal = new AbortController().signal
    composer = openEditor(named(name), here, signal)
    changes = 0
    composer.watch(() => {
      changes++
    }, signal)
  },
  read: () => current().read(),
  apply: (edit: Edit) => current().apply(edit),
  /** Both asked for at once, the second in the text that the first will leave. */
  applyBoth: (first: Edit, second: Edit) => Promise.all([current().apply(first), current().apply(second)]),
  reveal: (span: Span) => current().reveal(span),
  /** As with the mouse, in a box that need not be open. */
  select(name: string, { start, end }: Span) {
    const element = named(name)
    if (element instanceof HTMLTextAreaElement) return element.setSelectionRange(start, end)
    const { startContainer, startOffset, endContainer, endOffset } = readText(element).range({ start, end })
    getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
  },
  ranges: (span: Span) =>
    current()
      .ranges(span)
      .map((range) => {
        const { x, y, width, height } = range.getBoundingClientRect()
        return { text: range.toString(), x, y, width, height }
      }),
  changes: () => changes,
  readMarkup(html: string) {
    const element = document.createElement('div')
    element.innerHTML = html
    document.body.append(element)
    const { text, range } = readText(element)
    const letters = [...text].map((_, at) => range({ start: at, end: at + 1 }).toString())
    element.remove()
    return { text, letters: letters.join('') }
  },
  watch() {
    const signal = new AbortController().signal
    const opened = (found: Composer, lifetime: AbortSignal) => {
      const meeting = { name: found.element.dataset.standIn ?? '', ended: false, changes: 0, composer: found }
      met.push(meeting)
      composer = found
      found.watch(() => meeting.changes++, lifetime)
      lifetime.addEventListener('abort', () => {
        meeting.ended = true
      })
    }
    const adapters = adaptersFor(location.hostname, [`https://${location.hostname}/*`])
    const watch = watchComposers(adapters, opened, signal)
    window.addEventListener('focusin', watch.hear, { capture: true })
    isStranger = watch.isStranger
  },
  met: () => met.map(({ name, ended, changes, composer }) => ({ name, ended, changes, site: composer.site })),
  /** A box was written in that looks like a draft and is none we know. */
  stranger: () => isStranger(),
  threads: () => met.map(({ composer }) => composer.thread()),
  /** Lets go of the boxes met so far, as a review that has ended does. */
  forget() {
    met = []
    composer = undefined
  },
  poster: () => current().poster(),
  /** The words on the button that would post now, and where to press it. */
  postButton() {
    const button = current().postButton()
    button?.scrollIntoView({ block: 'center' })
    const box = button?.getBoundingClientRect()
    const words = button instanceof HTMLInputElement ? button.value : button?.textContent
    return box ? { words: words?.trim(), x: box.x + box.width / 2, y: box.y + box.height / 2 } : null
  },
  enterPosts: () => current().enterPosts(),
  host: () => current().host(),
  answers: () => current().answers(),
  region() {
    const { x, y, width, height } = current().region().getBoundingClientRect()
    return { x, y, width, height }
  },
}

Object.assign(globalThis, { probe })
