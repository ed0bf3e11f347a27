/**
 * The words without which an expression cannot match, read from its source. "\b(?:i|we) (?:have )?told \w+ the\b" needs one
 * of " i told ", " i have told ", " we told ", " we have told ", and " the ". Written as `plain` writes the texts: small letters,
 * figures and "_", and a blank for whatever else, so that a blank also stands for the boundary of a word.
 */
export type Needs = readonly (readonly string[])[]

/** `exact`: all that a piece can be, where that is little; `needs`: in whatever it matches, one word of each list is found. */
type Piece = { readonly exact: readonly string[] | null; readonly needs: Needs }

const most = 16
const shortest = 3
const mostLists = 3
/** A second list is worth the looking only where its words are rarer than “ the ”. */
const rare = 1e-5

/** Zero-width places, kept in the words until it is seen what stands beside them. */
const boundary = '\u0001'
const edge = '\u0002'

const nothing: Piece = { exact: [''], needs: [] }
const anything: Piece = { exact: null, needs: [] }

/** Under the flags i and u the long s is an s. */
export const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll('ſ', 's')
    .replace(/[^a-z0-9_]/g, ' ')} `

const isLetter = (sign: string | undefined): boolean => sign !== undefined && sign > ' '

/** A boundary beside a letter, at an end of the word, is a blank; elsewhere it says nothing. */
function settled(word: string): string {
  if (!word.includes(boundary) && !word.includes(edge)) return word
  let [start, end] = [0, word.length]
  while (isPlace(word[start])) start++
  while (end > start && isPlace(word[end - 1])) end--
  const bare = word.slice(start, end).replaceAll(boundary, '').replaceAll(edge, '')
  if (bare === '') return ''
  const lead = word.slice(0, start)
  const tail = word.slice(end)
  const before = lead.includes(edge) || (lead && isLetter(bare[0])) ? ' ' : ''
  const after = tail.includes(edge) || (tail && isLetter(bare.at(-1))) ? ' ' : ''
  return before + bare + after
}
const isPlace = (sign: string | undefined): boolean => sign === boundary || sign === edge

/** How common letters are in English, in thousandths. Only the order of things hangs on it. */
const common: Readonly<Record<string, number>> = Object.fromEntries(
  [...' etaoinshrdlcumwfgypbvkjxqz'].map((sign, at) => [sign, 0.18 * 0.87 ** at]),
)
function chanceOfLetters(word: string): number {
  let product = 1
  for (const sign of word) product *= common[sign] ?? 0.005
  return product
}

/** The words most met in drafts, the most common first: their letters alone would tell far too little of them. */
const everyday = new Map(
  'the to a of and in i for is it that on you we have be council not at with this they are our my from will was but so has their an all can your no as who by about if what do one town out there up just or he me his people more than been would were new her she when which good now how us them get should had time did some here after clerk only still well office public members day meeting street'
    .split(' ')
    .map((word, at) => [word, 0.01 / (at + 1)]),
)
/** The same words come back in hundreds of expressions, and each is weighed once. */
const chances = new Map<string, number>()
function chance(word: string): number {
  const known = chances.get(word)
  if (known !== undefined) return known
  let product = 1
  for (const part of word.trim().split(' ')) product *= everyday.get(part) ?? chanceOfLetters(` ${part}`)
  chances.set(word, product)
  return product
}
const chanceOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + chance(word), 0)

/** The lists that rule out most, the best first; a list with a word too short to look for rules out nothing. */
function best(lists: Needs): Needs {
  const useful = lists
    .map((words) => [...new Set(words.map(settled))])
    .filter((words) => words.length > 0 && words.every((word) => word.length >= shortest))
  const sorted = useful.map((words) => ({ words, chance: chanceOf(words) })).sort((a, b) => a.chance - b.chance)
  return sorted.filter(({ chance }, at) => at === 0 || (at < mostLists && chance < rare)).map(({ words }) => words)
}

/** Where in the source the reading stands. */
type Cursor = { readonly source: string; at: number }

const needsOfPiece = ({ exact, needs }: Piece): Needs => (exact ? [exact, ...needs] : needs)

/** An empty list where nothing can be promised. */
export function needsOf(source: string): Needs {
  const cursor = { source, at: 0 }
  const piece = alternatives(cursor)
  return cursor.at < source.length ? [] : best(needsOfPiece(piece))
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
  if (exact && exact.length <= most) return { exact, needs: [] }
  const lists = branches.map((branch) => best(needsOfPiece(branch))[0])
  return { exact: null, needs: lists.every((list) => list) ? [lists.flatMap((list) => list ?? [])] : [] }
}

function sequence(cursor: Cursor): Piece {
  const { source } = cursor
  let run: readonly string[] = ['']
  let whole = true
  const needs: (readonly string[])[] = []
  while (cursor.at < source.length && source[cursor.at] !== '|' && source[cursor.at] !== ')') {
    const piece = repeated(cursor, atom(cursor))
    if (piece.exact && run.length * piece.exact.length <= most) {
      run = cross(run, piece.exact)
      continue
    }
    whole = false
    needs.push(run, ...piece.needs)
    // What all the words so far end with is still before the next one.
    const last = run[0]?.at(-1) ?? ''
    run = piece.exact ? cross([run.every((word) => word.endsWith(last)) ? last : ''], piece.exact) : ['']
  }
  return whole ? { exact: run, needs } : { exact: null, needs: best([...needs, run]) }
}

function atom(cursor: Cursor): Piece {
  const sign = cursor.source[cursor.at++] ?? ''
  if (sign === '(') return group(cursor)
  if (sign === '[') return set(cursor)
  if (sign === '\\') return escaped(cursor)
  if (sign === '^' || sign === '$') return { exact: [edge], needs: [] }
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
  const from = cursor.at
  for (; cursor.at < source.length && source[cursor.at] !== ']'; cursor.at++)
    if (source[cursor.at] === '\\') cursor.at++
  const members = source.slice(from, cursor.at++)
  const few = members.length <= 8 && /^(?!\^)[ -~‘’“”–—]+$/.test(members) && !/\\|.-./.test(members)
  return few ? { exact: [...new Set([...members].flatMap((sign) => letter(sign).exact ?? []))], needs: [] } : anything
}

function escaped(cursor: Cursor): Piece {
  const { source } = cursor
  const sign = source[cursor.at++] ?? ''
  if (sign === 'b') return { exact: [boundary], needs: [] }
  if (sign === 'B') return nothing
  if (/[nrts]/.test(sign)) return { exact: [' '], needs: [] }
  if (/[pPu]/.test(sign) && source[cursor.at] === '{') cursor.at = source.indexOf('}', cursor.at) + 1
  else if (/[ux]/.test(sign)) cursor.at += sign === 'u' ? 4 : 2
  else if (sign === 'k') cursor.at = source.indexOf('>', cursor.at) + 1
  return /[\p{L}\d]/u.test(sign) ? anything : letter(sign)
}

const quantifiers = '?*+{'

function repeated(cursor: Cursor, piece: Piece): Piece {
  if (!quantifiers.includes(cursor.source[cursor.at] ?? '.')) return piece
  const times = /^(?:[?*+]|\{\d+(?:,\d*)?\})/.exec(cursor.source.slice(cursor.at, cursor.at + 12))?.[0]
  if (!times) return piece
  cursor.at += times.length
  if (cursor.source[cursor.at] === '?') cursor.at++
  if (times === '?' && piece.exact) return { exact: [...new Set(['', ...piece.exact])], needs: [] }
  const needed = times === '+' || /^\{[1-9]/.test(times)
  return needed ? { exact: null, needs: best(needsOfPiece(piece)) } : anything
}

const letters = new Map<string, Piece>()

function letter(sign: string): Piece {
  const known = letters.get(sign) ?? { exact: [plain(sign).slice(1, -1)], needs: [] }
  letters.set(sign, known)
  return known
}

function cross(heads: readonly string[], tails: readonly string[]): readonly string[] {
  const [head] = heads
  const [tail] = tails
  if (heads.length === 1 && tails.length === 1) return [`${head}${tail}`]
  return [...new Set(heads.flatMap((each) => tails.map((other) => each + other)))]
}
