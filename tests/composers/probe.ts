import { businessSuite } from '../../src/composers/business-suite.ts'
import type { Adapter, Composer, Place, Technique } from '../../src/composers/composer.ts'
import { facebook } from '../../src/composers/facebook.ts'
import { openPasting } from '../../src/composers/paste.ts'
import { openPlain } from '../../src/composers/plain.ts'
import { readText } from '../../src/composers/text.ts'
import { openTextarea } from '../../src/composers/textarea.ts'
import { watchComposers } from '../../src/composers/watch.ts'
import { x } from '../../src/composers/x.ts'
import type { Edit } from '../../src/draft/edit.ts'
import type { Span } from '../../src/draft/span.ts'

const techniques: Readonly<Record<string, Technique>> = { paste: openPasting, plain: openPlain, textarea: openTextarea }
const here: Place = {
  site: 'other',
  region: (element) => element.parentElement ?? element,
  poster: () => null,
  postButton: () => null,
  enterPosts: () => false,
}
const adapters: readonly Adapter[] = [facebook, businessSuite, x]

let composer: Composer | undefined
let changes = 0
let met: { name: string; ended: boolean; composer: Composer }[] = []

const current = (): Composer => {
  if (!composer) throw new Error('No box has been opened.')
  return composer
}

/** What a test may ask, answered in the world of a content script: values in, values out. */
export const probe = {
  open(name: string, technique: string) {
    const element = document.querySelector<HTMLElement>(`[data-stand-in="${name}"]`)
    const signal = new AbortController().signal
    composer = (techniques[technique] as Technique)(element as HTMLElement, here, signal)
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
      const meeting = { name: found.element.dataset.standIn ?? '', ended: false, composer: found }
      met.push(meeting)
      composer = found
      lifetime.addEventListener('abort', () => {
        meeting.ended = true
      })
    }
    watchComposers(adapters, opened, signal)
  },
  met: () => met.map(({ name, ended, composer }) => ({ name, ended, site: composer.site })),
  /** Lets go of the boxes met so far, as a review that has ended does. */
  forget() {
    met = []
    composer = undefined
  },
  poster: () => current().poster(),
  region() {
    const { x, y, width, height } = current().region().getBoundingClientRect()
    return { x, y, width, height }
  },
}

Object.assign(globalThis, { probe })
