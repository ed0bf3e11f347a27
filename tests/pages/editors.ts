import { createElement } from 'react'
import { render } from 'react-dom'
import { draftBox } from './draftjs-box.ts'
import { lexicalBox } from './lexical-box.ts'
import { quillBox } from './quill-box.ts'
import { make, part, register, shadowOf } from './stand-in.ts'
import { tiptapBox } from './tiptap-box.ts'

lexicalBox('lexical', part('#lexical'))
lexicalBox('lexical-plain', part('#lexical-plain'), { plain: true })
draftBox('draftjs', part('#draftjs'))
reactTextarea(part('#textarea'))
plainBox('contenteditable', part('#contenteditable'))
quillBox('quill', shadowOf(part('#quill')))
tiptapBox('tiptap', part('#tiptap'))
tiptapBox('tiptap-lines', part('#tiptap-lines'), { lines: true })
const inShadow = make('div', { contenteditable: 'true', role: 'textbox', style: 'min-height: 3em' })
shadowOf(part('#shadow')).append(inShadow)
plainBox('shadow', inShadow)

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
function plainBox(name: string, element: HTMLElement) {
  const set = (words: string) => {
    const lines = words.split('\n').map((line) => {
      const div = document.createElement('div')
      div.append(line === '' ? document.createElement('br') : line)
      return div
    })
    element.replaceChildren(...(words === '' ? [] : lines))
  }
  register(name, { element, text: () => linesOf(element).join('\n'), set, end: () => element.remove() })
}

/** A div is a line, or several with breaks in them; loose text is one too, and goes on after a break in the next. */
function linesOf(element: HTMLElement): string[] {
  const lines: string[] = []
  let loose = false
  for (const node of element.childNodes) {
    const isBreak = node instanceof HTMLBRElement
    const isLoose = isBreak || node instanceof Text
    const text = node instanceof HTMLElement ? node.innerText.replace(/\n$/, '') : (node.textContent ?? '')
    if (isLoose && loose) lines.push(`${lines.pop()}${isBreak ? '' : text}`)
    else lines.push(isBreak ? '' : text)
    if (isBreak) lines.push('')
    loose = isLoose
  }
  if (element.lastChild instanceof HTMLBRElement) lines.pop()
  return lines
}
