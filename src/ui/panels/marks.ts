import type { Finding } from '../../check/finding.ts'
import css from './marks.css?inline'
import { dress } from './shadow.ts'

/** A finding with its ranges on screen. */
export type Mark = {
  readonly id: string
  readonly severity: Finding['severity']
  readonly ranges: readonly Range[]
  /** Its card is open. */
  readonly open: boolean
}

/** The marks of one compose box. */
export type Marks = {
  /** Takes the place of all that was painted before. `dark` is the ground the words stand on. */
  readonly paint: (marks: readonly Mark[], dark: boolean) => void
  readonly clear: () => void
  /** The mark under a point of the window; the shortest where several overlap. */
  readonly at: (x: number, y: number) => Mark | null
}

type Line = { readonly name: string; readonly range: Range }

/** Later layers are painted over earlier ones. The tint lies under every line. */
const layers = ['open', 'note', 'should', 'must']
const nameOf = (layer: string, dark: boolean): string => `point-of-order-${layer}${dark ? '-dark' : ''}`

/** Under which names the page may hold lines of ours. */
export const lineNames = () => layers.flatMap((layer) => [nameOf(layer, false), nameOf(layer, true)])

/** How far below its letters a line may be pressed, in pixels. */
const reach = 4

/**
 * Paints by CSS custom highlights: nothing goes into the editor, which would take our elements for its own text or
 * throw them out. The page shares the registry, so every name is ours and each box takes away only what it put there.
 */
export function openMarks(editor: HTMLElement, signal: AbortSignal): Marks {
  const root = editor.getRootNode()
  let undress: (() => void) | null = null
  let marks: readonly Mark[] = []
  let painted: readonly Line[] = []
  const clear = (): void => {
    for (const { name, range } of painted) CSS.highlights.get(name)?.delete(range)
    painted = []
    marks = []
  }
  signal.addEventListener('abort', () => {
    clear()
    undress?.()
  })
  return {
    clear,
    paint(next, dark) {
      if (signal.aborted || !('highlights' in CSS)) return clear()
      marks = next
      const wanted = next.flatMap(({ severity, ranges, open }) =>
        (open ? [severity, 'open'] : [severity]).flatMap((layer) =>
          ranges.map((range) => ({ name: nameOf(layer, dark), range })),
        ),
      )
      // Rules for highlights reach no further than the tree they stand in. Not before there is something to paint, as elsewhere.
      if (wanted.length > 0 && root instanceof ShadowRoot) undress ??= dress(root, css)
      // A range follows the typing by itself: what lies right already need not be painted again.
      const kept = wanted.map((line, at) => (isPainted(painted[at], line) ? painted[at] : line))
      for (const [at, { name, range }] of painted.entries())
        if (kept[at] !== painted[at]) CSS.highlights.get(name)?.delete(range)
      for (const [at, line] of kept.entries()) if (line !== painted[at]) highlight(line.name).add(line.range)
      painted = kept
    },
    at: (x, y) =>
      marks.filter(({ ranges }) => ranges.some((range) => covers(range, x, y))).sort((a, b) => size(a) - size(b))[0] ??
      null,
  }
}

const isPainted = (line: Line | undefined, { name, range }: Line): line is Line =>
  line?.name === name &&
  (line.range === range || liesAs(line.range, range)) &&
  CSS.highlights.get(name)?.has(line.range) === true

const liesAs = (one: Range, other: Range): boolean =>
  one.startContainer === other.startContainer &&
  one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer &&
  one.endOffset === other.endOffset

function highlight(name: string): Highlight {
  const known = CSS.highlights.get(name)
  if (known) return known
  const made = new Highlight()
  made.priority = layers.findIndex((layer) => name.startsWith(`point-of-order-${layer}`))
  CSS.highlights.set(name, made)
  return made
}

/** By rectangles, not `highlightsFromPoint`: every browser has them, and a line can be pressed where it is drawn. */
const covers = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom + reach,
  )

const size = ({ ranges }: Mark): number => ranges.reduce((sum, range) => sum + range.toString().length, 0)
