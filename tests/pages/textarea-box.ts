import { createElement } from 'react'
import { render } from 'react-dom'
import { part, register, type StandIn } from './stand-in.ts'

type Wishes = { readonly attributes?: Record<string, string>; readonly changed?: (text: string) => void }

/** A text field whose value is React's: what is put in behind its back is put back at the next render. */
export function textareaBox(name: string, container: HTMLElement, { attributes, changed }: Wishes = {}): StandIn {
  let model = ''
  function put(next: string) {
    model = next
    draw()
    changed?.(next)
  }
  const change = (event: { target: HTMLTextAreaElement }) => put(event.target.value)
  function draw() {
    render(createElement('textarea', { rows: 6, ...attributes, value: model, onChange: change }), container)
  }
  draw()
  const element = part('textarea', container)
  return register(name, { element, text: () => model, set: put, end: () => container.replaceChildren() })
}
