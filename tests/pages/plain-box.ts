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

/** Loose text beside divs is a line of its own; a break before a div or the end only closes its line. */
function linesOf(element: HTMLElement): string[] {
  const lines: string[] = []
  let loose = ''
  const close = () => {
    if (loose !== '') lines.push(...loose.replace(/\n$/, '').split('\n'))
    loose = ''
  }
  for (const node of element.childNodes) {
    const isBlock = node instanceof HTMLElement && getComputedStyle(node).display === 'block'
    if (isBlock) {
      close()
      const inner = linesOf(node)
      lines.push(...(inner.length > 0 ? inner : ['']))
    } else loose += node instanceof HTMLBRElement ? '\n' : node.textContent
  }
  close()
  return lines
}
