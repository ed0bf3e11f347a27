/**
 * The words without which an expression cannot match, read from its source: "\b(?:i|we) (?:have )?told the" needs "told the".
 * `null` where nothing can be promised. Errs on the side of promising less; lower case, plain letters only.
 */
export type Needs = readonly string[] | null

/** `exact`: all that a piece can be, where that is little; `needs`: one of these is in whatever it matches. */
type Piece = { readonly exact: readonly string[] | null; readonly needs: Needs }

const most = 40
const nothing: Piece = { exact: [''], needs: null }
const anything: Piece = { exact: null, needs: null }

const shortest = (needs: readonly string[]): number => Math.min(8, ...needs.map((need) => need.length))

/** Longer words are rarer; of two as long, fewer are. */
function better(a: Needs, b: Needs): Needs {
  if (!a || a.length === 0 || shortest(a) < 3) return b
  if (!b || b.length === 0 || shortest(b) < 3) return a
  return shortest(a) - shortest(b) || b.length - a.length > 0 ? (shortest(a) >= shortest(b) ? a : b) : a
}

/** Where in the source the reading stands. */
type Cursor = { readonly source: string; at: number }

export function needsOf({ source }: RegExp): Needs {
  const cursor = { source, at: 0 }
  const piece = alternatives(cursor)
  return cursor.at < source.length ? null : better(piece.exact, piece.needs)
}

function alternatives(cursor: Cursor): Piece {
  const branches = [sequence(cursor)]
  while (cursor.source[cursor.at] === '|') {
    cursor.at++
    branches.push(sequence(cursor))
  }
  if (branches.length === 1) return branches[0] ?? anything
  const exact = branches.every((branch) => branch.exact)
    ? [...new Set(branches.flatMap((branch) => branch.exact ?? []))]
    : null
  const needs = branches.map((branch) => better(branch.exact, branch.needs))
  return {
    exact: exact && exact.length <= most ? exact : null,
    needs: needs.every((need) => need) ? [...new Set(needs.flatMap((need) => need ?? []))] : null,
  }
}

function sequence(cursor: Cursor): Piece {
  const { source } = cursor
  let run: readonly string[] = ['']
  let whole = true
  let needs: Needs = null
  while (cursor.at < source.length && source[cursor.at] !== '|' && source[cursor.at] !== ')') {
    const piece = repeated(cursor, atom(cursor))
    const joined = piece.exact && run.length * piece.exact.length <= most ? cross(run, piece.exact) : null
    if (joined) {
      run = joined
      continue
    }
    needs = better(better(run, needs), piece.needs)
    whole = false
    run = piece.exact ?? ['']
  }
  return whole ? { exact: run, needs } : { exact: null, needs: better(run, needs) }
}

function atom(cursor: Cursor): Piece {
  const sign = cursor.source[cursor.at++] ?? ''
  if (sign === '(') return group(cursor)
  if (sign === '[') return set(cursor)
  if (sign === '\\') return escaped(cursor)
  if (sign === '^' || sign === '$') return nothing
  return sign === '.' ? anything : letter(sign)
}

/** What is looked at but not taken promises nothing. */
function group(cursor: Cursor): Piece {
  const kind = /^\?(?::|<?[=!]|<\w+>)/.exec(cursor.source.slice(cursor.at, cursor.at + 40))?.[0] ?? ''
  cursor.at += kind.length
  const inside = alternatives(cursor)
  cursor.at++
  return /[=!]$/.test(kind) ? nothing : inside
}

function set(cursor: Cursor): Piece {
  const { source } = cursor
  for (; cursor.at < source.length && source[cursor.at] !== ']'; cursor.at++)
    if (source[cursor.at] === '\\') cursor.at++
  cursor.at++
  return anything
}

function escaped(cursor: Cursor): Piece {
  const { source } = cursor
  const sign = source[cursor.at++] ?? ''
  if (/[bB]/.test(sign)) return nothing
  if (/[pPu]/.test(sign) && source[cursor.at] === '{') cursor.at = source.indexOf('}', cursor.at) + 1
  else if (/[ux]/.test(sign)) cursor.at += sign === 'u' ? 4 : 2
  else if (sign === 'k') cursor.at = source.indexOf('>', cursor.at) + 1
  return /[\p{L}\d]/u.test(sign) ? anything : letter(sign)
}

function repeated(cursor: Cursor, piece: Piece): Piece {
  const times = /^(?:[?*+]|\{\d+(?:,\d*)?\})/.exec(cursor.source.slice(cursor.at, cursor.at + 12))?.[0]
  if (!times) return piece
  cursor.at += times.length
  if (cursor.source[cursor.at] === '?') cursor.at++
  if (times === '?' && piece.exact) return { exact: [...new Set(['', ...piece.exact])], needs: null }
  const needed = times === '+' || /^\{[1-9]/.test(times)
  return needed ? { exact: null, needs: better(piece.exact, piece.needs) } : anything
}

const letter = (sign: string): Piece =>
  sign >= ' ' && sign <= '~' ? { exact: [sign.toLowerCase()], needs: null } : anything

const cross = (heads: readonly string[], tails: readonly string[]): readonly string[] => [
  ...new Set(heads.flatMap((head) => tails.map((tail) => head + tail))),
]
