import { logPost, make, part, type StandIn } from './stand-in.ts'
import { words } from './tongues.ts'

/** Parts that the smaller stand-in pages have in common. */

export const button = (label: string, attributes: Record<string, string> = {}): HTMLButtonElement =>
  make('button', { type: 'button', ...attributes }, label) as HTMLButtonElement

/** A div that says it is a button, as Instagram and Threads have them. */
export const divButton = (label: string, attributes: Record<string, string> = {}): HTMLElement =>
  make('div', { role: 'button', tabindex: '0', ...attributes }, label)

/** Keeps a button in step with the text of its box, and posts what stands there when it is pressed, or by Ctrl+Enter. */
export function posts(go: HTMLElement, kind: string, done: (box: StandIn) => void = (box) => box.set('')) {
  let box: StandIn | undefined
  const isEmpty = () => (box?.text() ?? '').trim() === ''
  const send = () => {
    if (!box || isEmpty()) return
    logPost(box.text(), kind)
    done(box)
  }
  const changed = () => {
    if (go instanceof HTMLButtonElement) go.disabled = isEmpty()
    else go.setAttribute('aria-disabled', String(isEmpty()))
  }
  go.addEventListener('click', send)
  if (!(go instanceof HTMLButtonElement))
    go.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') send()
    })
  changed()
  return {
    changed,
    tie(to: StandIn) {
      box = to
      to.element.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send()
      })
      changed()
    },
  }
}

/** A panel in the middle of a layer over the page. */
export function openLayer(
  within: ParentNode & Node,
  ...content: readonly Node[]
): { panel: HTMLElement; close: () => void } {
  const panel = make(
    'div',
    { class: 'fb-dialog', role: 'dialog', 'aria-modal': 'true', 'aria-label': words.heading },
    ...content,
  )
  const layer = make('div', { class: 'fb-layer' }, panel)
  within.append(layer)
  return { panel, close: () => layer.remove() }
}

/** A text field whose value the page keeps in step. */
export function field(attributes: Record<string, string>): HTMLTextAreaElement {
  return make('textarea', { rows: '4', ...attributes }) as HTMLTextAreaElement
}

export const opens = (open: () => void): void => part('#open').addEventListener('click', open)
