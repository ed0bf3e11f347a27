/**
 * The ways of an expression: "\b(?:a|b)\b" is "\b(?:a)\b" or "\b(?:b)\b". Held one by one, most are passed over by their
 * words alone; the first of those that match furthest to the left is what the whole would have matched.
 */
export type Ways = {
  readonly source: string
  /** What stands around every way, outside brackets of its own. */
  readonly before: '' | '\\b'
  readonly behind: '' | '\\b'
  /** Each way ends before one of these places and the next begins behind it. */
  readonly bars: readonly number[]
}

export function waysOf(source: string): Ways {
  const outer = [-1]
  const inner: number[] = []
  let [depth, closed] = [0, -1]
  for (let at = 0; at < source.length; at++)
    switch (source[at]) {
      case '\\':
        if (numbered.has(source[++at] ?? '')) return whole(source)
        break
      case '[':
        while (++at < source.length && source[at] !== ']') if (source[at] === '\\') at++
        break
      case '(':
        if (isCounted(source, at)) return whole(source)
        depth++
        break
      case ')':
        if (--depth === 0 && closed < 0) closed = at
        break
      case '|':
        if (depth === 0) outer.push(at)
        else if (depth === 1) inner.push(at)
    }
  if (outer.length > 1) return { source, before: '', behind: '', bars: [...outer, source.length] }
  return wrapped(source, inner, closed) ?? whole(source)
}

/** Groups that are counted or named would change their number. */
const numbered: ReadonlySet<string> = new Set('123456789k')
const isCounted = (source: string, at: number): boolean =>
  source[at + 1] !== '?' || (source[at + 2] === '<' && source[at + 3] !== '=' && source[at + 3] !== '!')

export const whole = (source: string): Ways => ({ source, before: '', behind: '', bars: [-1, source.length] })

/** The ways within brackets that stand around all of it. */
function wrapped(source: string, bars: readonly number[], closed: number): Ways | null {
  const before = source.startsWith('\\b') ? '\\b' : ''
  const behind = source.slice(closed + 1)
  const opened = before.length + 2
  if (!source.startsWith('(?:', before.length) || (behind !== '' && behind !== '\\b')) return null
  const all = [opened, ...bars, closed]
  const empty = all.some((bar, at) => bar + 1 === all[at + 1])
  return empty ? null : { source, before, behind, bars: all }
}

/** The source of the way, or of the ways side by side, between two bars. */
export const between = ({ source, before, behind, bars }: Ways, from: number, to: number): string => {
  const inside = source.slice((bars[from] as number) + 1, bars[to])
  return before || behind || bars[0] !== -1 ? `${before}(?:${inside})${behind}` : inside
}
