/**
 * The ways of an expression: "\b(?:a|b)\b" is "\b(?:a)\b" or "\b(?:b)\b". Held one by one, most are passed over by their
 * words alone; the first of those that match furthest to the left is what the whole would have matched.
 */
export function waysOf(source: string): readonly string[] {
  // Groups that are counted or named would change their number.
  if (/(?<!\\)\((?!\?)|\(\?<\w|\\[1-9k]/.test(source.replace(/\[(?:\\.|[^\]\\])*\]/g, '[]'))) return [source]
  const outer = split(source)
  const [only] = outer
  if (outer.length !== 1 || only === undefined) return outer
  const wrapped = /^(\\b)?\(\?:([\s\S]*)\)(\\b)?$/.exec(only)
  if (!wrapped) return outer
  const [, before = '', inside = '', after = ''] = wrapped
  const inner = split(inside)
  return inner.includes('') || !balanced(inside) ? outer : inner.map((way) => `${before}(?:${way})${after}`)
}

/** Every bracket or bar outside classes and escapes. */
const marks = /\\.|\[(?:\\.|[^\]\\])*\]|[()|]/gs

function split(source: string): readonly string[] {
  const parts: string[] = []
  let [depth, from] = [0, 0]
  for (const { 0: mark, index } of source.matchAll(marks)) {
    if (mark === '(') depth++
    else if (mark === ')') depth--
    else if (mark === '|' && depth === 0) {
      parts.push(source.slice(from, index))
      from = index + 1
    }
  }
  return [...parts, source.slice(from)]
}

/** False for "a)(?:b", which "(?:a)(?:b)" would leave. */
function balanced(source: string): boolean {
  let depth = 0
  for (const [mark] of source.matchAll(marks)) {
    if (mark === '(') depth++
    else if (mark === ')' && --depth < 0) return false
  }
  return depth === 0
}
