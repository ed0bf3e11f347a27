import { isEmpty, type Span, spanOf } from '../draft/span.ts'

/** A leaf of the page and the stretch of text it shows. A picture or a mention has no inside for a caret. */
type Piece = { readonly node: Node; readonly inside: boolean; readonly start: number; end: number }

type Point = readonly [node: Node, offset: number]

/** The text of an editable element, and the way from offsets back to its nodes. */
export type Reading = { readonly text: string; range(span: Span): Range }

/**
 * Every block without blocks inside is a line, and so is a run of text beside blocks. `innerText` would not do: it
 * doubles the space between paragraphs, and its offsets lead nowhere.
 */
export function readText(root: HTMLElement): Reading {
  const pieces: Piece[] = []
  const parts: string[] = []
  let length = 0
  let lines = 0
  let lineIsOpen = false

  function write(words: string) {
    parts.push(words)
    length += words.length
  }

  function add(node: Node, words: string, inside: boolean) {
    if (!lineIsOpen && lines++ > 0) write('\n')
    lineIsOpen = true
    pieces.push({ node, inside, start: length, end: length + words.length })
    write(words)
  }

  /** Browsers and editors end a line with a newline nobody typed, so that the caret has somewhere to stand. */
  function closeLine() {
    const last = pieces.at(-1)
    const words = parts.at(-1)
    if (lineIsOpen && last && words?.endsWith('\n')) {
      last.end--
      length--
      parts[parts.length - 1] = words.slice(0, -1)
    }
    lineIsOpen = false
  }

  function walk(parent: Element) {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node instanceof Text && node.data !== '') add(node, node.data, true)
      if (node instanceof Element) walkElement(node)
    }
  }

  function walkElement(element: Element) {
    const words = atomicWords(element)
    if (words !== null) return add(element, words, false)
    const flow = flowOf(element)
    if (flow === 'inline') walk(element)
    if (flow !== 'block') return
    closeLine()
    const before = lines
    walk(element)
    if (lines === before) add(element, '', true)
    closeLine()
  }

  walk(root)
  closeLine()
  return { text: parts.join(''), range: (span) => rangeOf(root, pieces, span) }
}

function atomicWords(element: Element): string | null {
  if (element instanceof HTMLBRElement) return '\n'
  if (element instanceof HTMLImageElement) return element.alt
  return element.getAttribute('contenteditable') === 'false' ? element.textContent : null
}

type Flow = 'inline' | 'block' | 'none'

/** Asking for styles is what a reading costs, and editors keep most of their elements from one key to the next. */
const flows = new WeakMap<Element, Flow>()

function flowOf(element: Element): Flow {
  if (element instanceof HTMLSpanElement) return 'inline'
  const known = flows.get(element)
  if (known) return known
  const { display } = getComputedStyle(element)
  // What is hidden may be shown later.
  if (display === 'none') return 'none'
  const flow = display.startsWith('inline') || display === 'contents' ? 'inline' : 'block'
  flows.set(element, flow)
  return flow
}

function rangeOf(root: HTMLElement, pieces: readonly Piece[], span: Span): Range {
  const { start, end } = span
  const first = pieces.find((piece) => piece.start <= start && start < piece.end)
  const last = pieces.findLast((piece) => piece.start < end && end <= piece.end)
  const range = root.ownerDocument.createRange()
  range.setStart(...(first && !isEmpty(span) ? pointIn(first, start) : caretAt(root, pieces, start)))
  range.setEnd(...(last && !isEmpty(span) ? pointIn(last, end) : caretAt(root, pieces, end)))
  return range
}

/** Where typing would go on: after a letter rather than before the next, since that is how a word grows. */
function caretAt(root: HTMLElement, pieces: readonly Piece[], offset: number): Point {
  const touching = pieces.filter((piece) => piece.start <= offset && offset <= piece.end)
  const piece = touching.find(({ inside }) => inside) ?? touching.at(-1)
  return piece ? pointIn(piece, offset) : [root, root.childNodes.length]
}

function pointIn({ node, inside, start, end }: Piece, offset: number): Point {
  if (inside) return [node, offset - start]
  const parent = node.parentNode ?? node
  const index = [...parent.childNodes].findIndex((child) => node.isSameNode(child))
  return [parent, start < end && offset === end ? index + 1 : index]
}

/** A span line by line: a mark over two paragraphs is two ranges. */
export function splitLines(text: string, span: Span): Span[] {
  if (isEmpty(span)) return [span]
  const spans: Span[] = []
  let start = span.start
  for (const line of text.slice(span.start, span.end).split('\n')) {
    if (line !== '') spans.push(spanOf(start, start + line.length))
    start += line.length + 1
  }
  return spans
}
