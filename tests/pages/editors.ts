import { createElement } from 'react'
import { render } from 'react-dom'
import { draftBox } from './draftjs-box.ts'
import { lexicalBox } from './lexical-box.ts'
import { part, register } from './stand-in.ts'

lexicalBox('lexical', part('#lexical'))
lexicalBox('lexical-plain', part('#lexical-plain'), { plain: true })
draftBox('draftjs', part('#draftjs'))
reactTextarea(part('#textarea'))
plainBox(part('#contenteditable'))

/** A text field whose value is React's: what is put in behind its back is put back at the next render. */
function reactTextarea(container: HTMLElement) {
  let model = ''
  function put(next: string) {
    model = next
    draw()
  }
  const change = (event: { target: HTMLTextAreaElement }) => put(event.target.value)
  function draw() {
    render(createElement('textarea', { value: model, rows: 6, onChange: change }), container)
  }
  draw()
  register('textarea', {
    element: part('textarea', container),
    text: () => model,
    set: put,
    end: () => container.replaceChildren(),
  })
}

/** No editor at all: the browser's own editing, one div to a line. */
function plainBox(element: HTMLElement) {
  const set = (words: string) => {
    const lines = words.split('\n').map((line) => {
      const div = document.createElement('div')
      div.append(line === '' ? document.createElement('br') : line)
      return div
    })
    element.replaceChildren(...(words === '' ? [] : lines))
  }
  register('contenteditable', { element, text: () => linesOf(element).join('\n'), set, end: () => element.remove() })
}

/** A div is a line, or several with breaks in them; loose text before the first is one too. */
function linesOf(element: HTMLElement): string[] {
  const lines: string[] = []
  let loose = false
  for (const node of element.childNodes) {
    const text = node instanceof HTMLElement ? node.innerText.replace(/\n$/, '') : (node.textContent ?? '')
    if (node instanceof Text && loose) lines.push(`${lines.pop()}${text}`)
    else lines.push(text)
    loose = node instanceof Text
  }
  return lines
}
