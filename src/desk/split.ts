import { type Span, spanOf } from '../draft/span.ts'
import { follows, goesOn, lettersWith, type Marker, markerOf } from './numbering.ts'

/** A piece of a pasted policy. The pieces' texts, joined, are the pasted text: blanks, page numbers and all. */
export type Piece = {
  readonly span: Span
  /** What stands in the policy, number and blanks included. */
  readonly text: string
  readonly kind: 'heading' | 'clause' | 'bullet' | 'loose'
  /** As the policy numbers it, such as 6.4(a); the bullet's place in its list where it has none; empty for loose text. */
  readonly number: string
  /** As one would cite it: 6.4(a), or “6.4, bullet 2 (derived)” where the policy has no number of its own. */
  readonly ref: string
  /** The words without number, bullet, line breaks and page numbers: what a pack would quote. */
  readonly words: string
  /** The headings above it, outermost first. */
  readonly under: readonly string[]
}

/** Splits a policy pasted from a document into its numbered clauses. Nothing is lost. */
export function splitPolicy(text: string): readonly Piece[] {
  const pasted = text.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const lines = withoutPages(pasted)
  const blocks: Block[] = []
  const place: Place = { number: '', letters: [], heading: '', title: '', bullets: 0, paragraphs: 0 }
  const next = followers(lines)
  for (const [at, line] of lines.entries()) {
    const open = blocks.at(-1)
    const begun = begins(line, open ?? nothing, place, next[at] ?? '')
    if (begun) blocks.push(begun)
    else if (open) open.lines.push(line)
    else blocks.push({ ...loose(place), lines: [line] })
  }
  let [start, from] = [0, 0]
  return blocks.map((block) => {
    const whole = pasted.slice(from, from + block.lines.length).join('')
    const span = spanOf(start, start + whole.length)
    start = span.end
    from += block.lines.length
    const { kind, number, ref, under } = block
    const words = [block.first ?? block.lines[0] ?? '', ...block.lines.slice(1)].filter((line) => !isFurniture(line))
    return { span, text: whole, kind, number, ref, under, words: seen(words.join(' ')).replace(/\s+/g, ' ').trim() }
  })
}

/** Without what nobody sees and no pack may hold, such as the soft hyphens of a PDF, one of which may have broken a word between two lines. */
const seen = (words: string): string =>
  words
    .replace(/\u00AD\s*/g, '')
    .replace(/(?![\s\u200D])[\p{Cc}\p{Cf}]/gu, '')
    // A line may end at a word's own hyphen: “non-” and “pecuniary” are one word.
    .replace(/(?<=\p{L}-)\s*\n\s*(?=\p{Ll})(?!(?:and|or|neu|a)\b)/gu, '')

/**
 * What only its pages give to a printed policy becomes a rule across the page: what heads or foots them, again and again in
 * the middle of sentences, and the table of contents, whose numbers would come before those of the clauses.
 */
function withoutPages(lines: readonly string[]): readonly string[] {
  const heads = lines.map((line) =>
    markerOf(line) || !/^(?:\S+\s+){2,}\S*[^\s.:;,!?]$/.test(line.trim())
      ? ''
      : line.trim().replace(/(?:page|tudalen)\W*\d+|\d+$/i, ''),
  )
  const times = new Map<string, number>()
  for (const head of heads) times.set(head, (times.get(head) ?? 0) + 1)
  const listed = contentsIn(lines)
  return lines.map((line, at) => (listed[at] || (heads[at] && (times.get(heads[at]) ?? 0) > 2) ? '---' : line))
}

/** Which lines are entries of a table of contents: dots lead to a number, or the same words stand elsewhere without it. */
function contentsIn(lines: readonly string[]): readonly boolean[] {
  const words = lines.map((line) =>
    line
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim(),
  )
  const said = new Set(words)
  return lines.map((line, at) => {
    const title = words[at]?.replace(/ \d+$/, '') ?? ''
    return (
      /[\s.…]\d{1,3}\s*$/.test(line) &&
      /\p{L}/u.test(title) &&
      (/(?:(?:\.\s?){4}|…)\s*\d+\s*$/.test(line) || said.has(title))
    )
  })
}

/** For each line, the next one with words on it. */
function followers(lines: readonly string[]): readonly string[] {
  let next = ''
  const found = lines.toReversed().map((line) => {
    const after = next
    if (!isBlank(line) && !isFurniture(line)) next = line
    return after
  })
  return found.toReversed()
}

type Block = Pick<Piece, 'kind' | 'number' | 'ref' | 'under'> & {
  readonly lines: string[]
  /** The first line without its marker. */
  readonly first?: string
}
const nothing: Block = { kind: 'loose', number: '', ref: '', under: [], lines: [] }

/** Where in the policy we are. Changed as the lines are read. */
type Place = {
  number: string
  letters: readonly string[]
  heading: string
  title: string
  bullets: number
  /** Of the clause or under the heading; a clause is its own first. */
  paragraphs: number
}

/** Page numbers and rules, which stand in the middle of sentences and belong to none. */
const isFurniture = (line: string): boolean =>
  /^\s*(?:(?:(?:page|p a g e|tudalen)[\s|]+)?\d{1,3}(?:\s*(?:of?|\/)\s*\d{1,3})?(?:\s*\|\s*(?:page|p a g e))?|[-–]\s*\d{1,3}\s*[-–]|[-_=*\s|]{3,})\s*$/i.test(
    line,
  )
const isBlank = (line: string): boolean => line.trim() === ''

/** Whether the words so far have come to an end, so that a new line may begin something new. */
function hasEnded({ lines }: Block): boolean {
  const said =
    lines
      .filter((line) => !isBlank(line) && !isFurniture(line))
      .at(-1)
      ?.trim() ?? ''
  return said === '' || /[.;:!?]["'”’)]?$|\b(?:and|or)$/.test(said)
}

/** The block that this line begins, or null where it goes on with the one before. */
function begins(line: string, open: Block, place: Place, next: string): Block | null {
  if (isBlank(line) || isFurniture(line)) return null
  const marker = markerOf(line)
  const apart = open.lines.length === 0 || isBlank(open.lines.at(-1) ?? '') || open.kind === 'heading'
  const settled = apart || hasEnded(open)
  if (marker?.kind === 'heading') return heading(marker.rest, line, place, '')
  if (marker?.kind === 'number' && isNumber(marker, place, settled)) return numbered(marker, line, place, next)
  if (marker?.kind === 'letter' && isLetter(marker, place, settled)) {
    const titled = /^[A-Z]/.test(marker.letter) && isHeading(line, next)
    return titled ? heading(line, line, place, '') : lettered(marker, line, place)
  }
  if (marker?.kind === 'bullet') return bullet(marker.rest, line, place)
  if (marker) return settled ? { ...loose(place), lines: [line] } : null
  if (settled && isHeading(line, next)) return heading(line, line, place, '')
  return apart && (hasEnded(open) || open.kind === 'heading') ? { ...loose(place), lines: [line] } : null
}

type Numbered = Extract<Marker, { kind: 'number' }>
type Lettered = Extract<Marker, { kind: 'letter' }>

/** “14 days” in the middle of a sentence is no clause, and neither is “6.4 of the code” where a line was broken before it. */
function isNumber({ number, rest, letter }: Numbered, place: Place, settled: boolean): boolean {
  const capital = /^["'“‘(]?\p{Lu}/u.test(rest)
  if (!number.includes('.') && !letter) return settled && capital && rest.length > 1 && follows(place.number, number)
  return follows(place.number, number)
    ? settled || capital
    : settled && capital && (letter !== null || place.number === '')
}

const isLetter = ({ letter }: Lettered, { letters }: Place, settled: boolean): boolean =>
  settled || (/^[a-z]/.test(letter) ? letters.length > 0 : goesOn(letters, letter))

function numbered(marker: Numbered, line: string, place: Place, next: string): Block {
  const { number, letter, rest } = marker
  const deeper = markerOf(next)
  const leads = deeper?.kind === 'number' && deeper.number.startsWith(`${number}.`)
  if (!letter && (leads ? rest.trim().split(/\s+/).length <= 12 : !number.includes('.') && isHeading(rest, next)))
    return heading(rest, line, place, number)
  Object.assign(place, { number, letters: letter ? [letter] : [], bullets: 0, paragraphs: 1 })
  return clause(rest, line, place)
}

function lettered({ letter, rest }: Lettered, line: string, place: Place): Block {
  Object.assign(place, { letters: lettersWith(place.letters, letter), bullets: 0, paragraphs: 1 })
  return clause(rest, line, place)
}

const numberAt = ({ number, letters }: Place): string => number + letters.map((letter) => `(${letter})`).join('')

function clause(first: string, line: string, place: Place): Block {
  const number = numberAt(place)
  const ref = place.number === '' && place.heading ? `${place.heading}, ${number}` : number
  return { kind: 'clause', number, ref, under: under(place), lines: [line], first }
}

function heading(first: string, line: string, place: Place, number: string): Block {
  const above = number === '' ? [] : under({ ...place, heading: '' })
  const said = first.trim()
  Object.assign(place, { number, letters: [], heading: said, bullets: 0, paragraphs: 0 })
  if (place.title === '' && number === '') place.title = said
  return { kind: 'heading', number, ref: number || said, under: above, lines: [line], first }
}

function bullet(first: string, line: string, place: Place): Block {
  place.bullets++
  const above = numberAt(place) || place.heading
  const ref = `${above ? `${above}, bullet` : 'Bullet'} ${place.bullets} (derived)`
  return { kind: 'bullet', number: String(place.bullets), ref, under: under(place), lines: [line], first }
}

function loose(place: Place): Omit<Block, 'lines'> {
  place.paragraphs++
  place.bullets = 0
  const above = numberAt(place) || place.heading
  return {
    kind: 'loose',
    number: '',
    ref: `${above ? `${above}, paragraph` : 'Paragraph'} ${place.paragraphs} (derived)`,
    under: under(place),
  }
}

const under = ({ title, heading }: Pick<Place, 'title' | 'heading'>): readonly string[] =>
  [...new Set([title, heading])].filter(Boolean)

/** A few words with no full stop behind them, and something that is no end of a sentence below. */
function isHeading(line: string, next: string): boolean {
  const said = line.trim()
  if (said === '' || said.length > 80 || /[.;:,!?]$/.test(said) || /^\|/.test(said)) return false
  if (!/^["'“‘]?[\p{Lu}\d]/u.test(said) || said.split(/\s+/).length > 10) return false
  return next.trim() !== '' && !/^\s*\p{Ll}/u.test(next)
}
