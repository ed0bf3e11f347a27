import { blank, codeAt } from './signs.ts'
import { type Ways, whole } from './ways.ts'
import {
  boundary,
  clearWords,
  cross,
  edge,
  emptyWord,
  forget,
  type List,
  lastOf,
  letters,
  listsOf,
  put,
  rarest,
  room,
  spelled,
  together,
  type Words,
  wordCount,
  wordOf,
  wordSince,
  wordsFrom,
  writtenTo,
} from './word-table.ts'

/*
 * The words without which an expression cannot match, read from its source. "\b(?:i|we) (?:have )?told \w+ the\b" needs one
 * of " i told ", " i have told ", " we told ", " we have told ", and " the ".
 */

/** `exact`: all that a piece can be, where that is little; `needs`: in whatever it matches, one word of each list is found. */
type Piece = { readonly exact: Words | null; readonly needs: readonly List[] }

const most = 16

const none: readonly List[] = []
const exactly = (exact: Words): Piece => ({ exact, needs: none })
const needing = (needs: readonly List[]): Piece => ({ exact: null, needs })
const anything = needing(none)

/** Where in the source the reading stands, up to where it goes, and whether a boundary stands behind. */
let source = ''
let at = 0
let end = 0
let bounded = false

/** Of the way that begins at one of the bars. None where nothing can be promised. They stand in the table until the next are read. */
export function needsOf(ways: Ways, way: number): readonly List[] {
  source = ways.source
  at = (ways.bars[way] as number) + 1
  end = ways.bars[way + 1] as number
  bounded = ways.behind !== ''
  clearWords()
  const { exact, needs } = alternatives(ways.before ? put(boundary) : 0)
  if (at < end) return none
  return exact ? listsOf(exact) : needs
}

/** The same of a whole source, spelled out. */
export const spelledNeeds = (written: string): readonly (readonly string[])[] =>
  needsOf(whole(written), 0).map(({ from, to }) => Array.from({ length: to - from }, (_, word) => spelled(from + word)))

const isAt = (sign: string): boolean => at < end && source[at] === sign

/** The first of them begins with the letters since `start`. */
function alternatives(start: number): Piece {
  const plain = plainOnes(start)
  if (plain) return plain.to - plain.from <= most ? exactly(plain) : needing(listsOf(plain))
  const first = sequence(start)
  if (!isAt('|')) return first
  const branches = [first]
  while (isAt('|')) {
    at++
    branches.push(sequence(room(0)))
  }
  return few(branches) ?? either(branches)
}

/** Alternatives that are letters and nothing else, up to the bracket behind them; most are. */
function plainOnes(start: number): Words | null {
  const from = wordCount()
  const first = at
  const entry = room(end - at)
  let begun = start
  let place = entry
  for (; at < end; at++) {
    const sign = source.charCodeAt(at)
    const kind = special[sign]
    if (!kind) letters[place++] = codeAt(source, at)
    else if (sign === bar || sign === closing) {
      writtenTo(place)
      wordSince(begun)
      begun = place
      if (sign === closing) return wordsFrom(from)
    } else break
  }
  at = first
  forget(from, entry)
  return null
}
const bar = '|'.charCodeAt(0)
const closing = ')'.charCodeAt(0)

/** All that the branches can be, where that is little. */
function few(branches: readonly Piece[]): Piece | null {
  const all: Words[] = []
  let size = 0
  for (const { exact } of branches) {
    size += exact ? exact.to - exact.from : most + 1
    if (!exact || size > most) return null
    all.push(exact)
  }
  return exactly(together(all))
}

/** The best that each branch needs, as one list. */
function either(branches: readonly Piece[]): Piece {
  const lists: List[] = []
  let chance = 0
  for (const { exact, needs } of branches) {
    const [list] = exact ? listsOf(exact) : needs
    if (!list) return anything
    lists.push(list)
    chance += list.chance
  }
  return needing([{ ...together(lists), chance }])
}

function sequence(start: number): Piece {
  let run = wordSince(start)
  let needs: readonly List[] | null = null
  while (at < end && !isAt('|') && !isAt(')')) {
    const { exact, needs: more } = counted(atom())
    if (exact && (run.to - run.from) * (exact.to - exact.from) <= most) {
      run = cross(run, exact)
      continue
    }
    needs = [...(needs ?? none), ...listsOf(run), ...more]
    // What all the words so far end with is still before the next one.
    run = exact ? cross(lastOf(run), exact) : emptyWord()
  }
  if (at >= end && bounded) run = cross(run, wordOf(boundary))
  return needs ? needing(rarest([...needs, ...listsOf(run)])) : exactly(run)
}

/** Signs that mean something, and those of them that count what stands before. */
const special = new Uint8Array(128)
for (const sign of '()[]{}|\\^$.?*+') special[sign.charCodeAt(0)] = 1
for (const sign of '?*+{') special[sign.charCodeAt(0)] = 2
const kindAt = (place: number): number => (place < end ? (special[source.charCodeAt(place)] ?? 0) : 0)

function atom(): Piece {
  switch (source[at]) {
    case '(':
      return group()
    case '[':
      return set()
    case '\\':
      return escaped()
    case '.':
      at++
      return anything
    case '^':
    case '$':
      at++
      return exactly(wordOf(edge))
    default:
      return exactly(run())
  }
}

/** Letters as far as they go; one that is counted stands by itself. */
function run(): Words {
  const first = at
  const start = room(end - at)
  let place = start
  do letters[place++] = codeAt(source, at++)
  while (at < end && kindAt(at) === 0)
  if (at - first > 1 && kindAt(at) === 2) {
    place--
    at--
  }
  writtenTo(place)
  return wordSince(start)
}

/** What is looked at but not taken promises nothing. */
function group(): Piece {
  let looks = false
  at++
  if (isAt('?')) {
    at++
    if (isAt('<')) at++
    looks = isAt('=') || isAt('!')
    at = looks || isAt(':') ? at + 1 : source.indexOf('>', at) + 1
  }
  const inside = alternatives(room(0))
  at++
  return looks ? exactly(emptyWord()) : inside
}

function set(): Piece {
  const from = ++at
  for (; at < end && source[at] !== ']'; at++) if (source[at] === '\\') at++
  const members = source.slice(from, at++)
  if (members.length > 8 || !spelt.test(members) || ranged.test(members)) return anything
  const first = wordCount()
  for (const code of new Set(Array.from(members, (sign) => codeAt(sign, 0)))) wordOf(code)
  return exactly(wordsFrom(first))
}

const spelt = /^(?!\^)[ -~‘’“”–—]+$/
const ranged = /\\|.-./

function escaped(): Piece {
  const sign = source[at + 1] ?? ''
  at += 2
  if (sign === 'b') return exactly(wordOf(boundary))
  if (sign === 'B') return exactly(emptyWord())
  if (white.has(sign)) return exactly(wordOf(blank))
  if ((sign === 'p' || sign === 'P' || sign === 'u') && isAt('{')) at = source.indexOf('}', at) + 1
  else if (sign === 'u' || sign === 'x') at += sign === 'u' ? 4 : 2
  else if (sign === 'k') at = source.indexOf('>', at) + 1
  return letter.test(sign) ? anything : exactly(wordOf(codeAt(sign, 0)))
}

const white: ReadonlySet<string> = new Set('nrts')
const letter = /[\p{L}\d]/u

const times = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y

/** The piece as often as is said behind it. */
function counted(piece: Piece): Piece {
  if (kindAt(at) !== 2) return piece
  times.lastIndex = at
  const said = times.exec(source)?.[0]
  if (!said) return piece
  at += said.length
  if (said[0] === '?') return piece.exact ? optional(piece.exact) : anything
  if (said[0] === '*' || said.startsWith('{0')) return anything
  return piece.exact ? needing(listsOf(piece.exact)) : piece
}

/** The words, or none. */
function optional(words: Words): Piece {
  return exactly(together([words, emptyWord()]))
}
