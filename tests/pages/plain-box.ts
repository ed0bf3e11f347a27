import { register, type StandIn } from './stand-in.ts'

/** No editor at all: the browser's own editing, one div to a line. */
export function plainBox(name: string, element: HTMLElement): StandIn {
  const set = (words: string) => {
    const lines = words.split('\n').map((line) => {
      const div = document.createElement('div')
      div.append(line === '' ? document.createElement('br') : line)
      return div
    })
    element.replaceChildren(...(words === '' ? [] : lines))
  }
  return register(name, { element, text: () => linesOf(element).join('\n'), set, end: () => element.remove() })
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
