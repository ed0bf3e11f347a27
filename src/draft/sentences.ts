import { narrow } from './narrow.ts'
import { recent } from './recent.ts'
import { type Span, spanOf } from './span.ts'
import { spread } from './spread.ts'
import { readWords, type Word } from './words.ts'

/**
 * A sentence of the draft. Spans inside it count from the draft's beginning. The same words at the same place are the same
 * object in every short draft of late, so that what was read in it once (and is kept by it, once.ts) need not be read again:
 * nothing kept by a sentence may hang on its neighbours.
 */
export type Sentence = Span & {
  readonly text: string
  readonly words: readonly Word[]
}

const abbreviation = new RegExp(
  spread`
    (?:^|[\s(“"'])(?:mr|mrs|ms|miss|dr|prof|rev|revd|fr|st|sr|jr|cllr|cllrs|cr|hon|rt|sgt|cpl|pte|lt|col|capt|
    maj|gen|insp|pc|rd|ave|no|nos|tel|ext|approx|est|vs|etc|e\.g|i\.e|eg|ie|fig|para|cl|para|p|pp|vol|jan|feb|
    mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|[a-z]|[a-z]\.[a-z])\.$
  `,
  'i',
)

const boundary = /[.!?…]+["'”’)\]]*(?=\s|$|\p{Extended_Pictographic})|\n+/gu

/** A line of a text with all blanks and line ends behind it (the first with those before it, too), and where its sentences stand in it. */
export type Line = { readonly text: string; readonly sentences: readonly Span[] }
export type PlacedLine = { readonly line: Line; readonly offset: number }

/** A sentence ends with its line: so what was read of a line stands as long as nobody types in it, wherever it moves. */
export function linesOf(text: string): readonly PlacedLine[] {
  const lines: PlacedLine[] = []
  for (let offset = 0; offset < text.length; ) {
    const line = lastLine(text, offset, lines.length) ?? lineAt(text, offset)
    lines.push({ line, offset })
    offset += line.text.length
  }
  last = lines
  return lines
}

/** Of the draft that was read last: mostly this is the same with a letter more, and to compare costs less than to look up. */
let last: readonly PlacedLine[] = []

/** The line of that number in the last draft, where it stands here, too, and goes no further. */
function lastLine(text: string, offset: number, number: number): Line | undefined {
  const line = last[number]?.line
  if (!line || !text.startsWith(line.text, offset)) return undefined
  const end = offset + line.text.length
  return end === text.length || (number < last.length - 1 && /\S/.test(text[end] ?? '')) ? line : undefined
}

function lineAt(text: string, offset: number): Line {
  wholeLine.lastIndex = offset
  wholeLine.test(text)
  const line = text.slice(offset, wholeLine.lastIndex)
  return line.length > long ? readLine(line) : keptLine(line)
}

const wholeLine = /\s*[^\n]*(?:\n\s*)?/y
/** In UTF-16 units. Lines beyond it are rare, and would weigh too much to be kept. */
const long = 4_000
/** As many as the longest post has. */
const keptLine = recent(1_000, readLine)

/** A sentence ends where a writer would say that it ends: at a stop, a line end, or the end of the draft. */
function readLine(cut: string): Line {
  const text = narrow(cut)
  const sentences: Span[] = []
  let start = 0
  boundary.lastIndex = 0
  for (let match = boundary.exec(text); match; match = boundary.exec(text)) {
    const end = match.index + match[0].length
    if (!match[0].startsWith('\n') && !endsSentence(text, match.index, end)) continue
    push(sentences, text, start, end)
    start = end
  }
  push(sentences, text, start, text.length)
  return { text, sentences }
}

export function readSentences(text: string): readonly Sentence[] {
  const lines = linesOf(text)
  const read = areMany(lines) ? sentence : sentenceAt
  return lines.flatMap(({ line, offset }) =>
    line.sentences.map(({ start, end }) => read(line.text.slice(start, end), offset + start)),
  )
}

function endsSentence(text: string, stop: number, end: number): boolean {
  if (text[stop] === '.' && text[stop + 1] !== '.') {
    const lead = text.slice(Math.max(0, stop - 12), stop + 1)
    if (abbreviation.test(lead) && !/^\s*\n/.test(text.slice(end, end + 3))) return false
  }
  const next = /^\s+(\S)/u.exec(text.slice(end, end + 8))?.[1]
  return next === undefined || !/\p{Ll}/u.test(next) || (text[stop] !== '…' && text.slice(stop, end).length === 1)
}

/**
 * Nobody writes a sentence of more than 2,000 UTF-16 units; since some readings cost more than its length, one that has no
 * stop is cut between words. A single word stays whole.
 */
const longest = 2_000
const pieces = /\S(?:.{0,1998}\S)?(?=\s|$)|\S+/gs

function push(spans: Span[], text: string, from: number, to: number): void {
  if (to - from <= longest) {
    const cut = text.slice(from, to)
    const start = to - cut.trimStart().length
    if (start < to) spans.push(spanOf(start, from + cut.trimEnd().length))
    return
  }
  for (const { 0: piece, index } of text.slice(from, to).matchAll(pieces))
    spans.push(spanOf(from + index, from + index + piece.length))
}

/** A draft of more sentences is read by passages of no more (passages.ts): its own sentences are hardly looked at, and not kept. */
export const few = 24
export const areMany = (lines: readonly PlacedLine[]): boolean =>
  lines.reduce((sum, { line }) => sum + line.sentences.length, 0) > few

/** The sentence of this text at this place: the same object as of late. */
export const sentenceAt = (text: string, start: number): Sentence => kept(`${start} ${text}`)
/** What the passages around a change hold, many times over. */
const kept = recent(250, (key: string) => {
  const at = key.indexOf(' ')
  return sentence(key.slice(at + 1), Number(key.slice(0, at)))
})

function sentence(cut: string, start: number): Sentence {
  const text = narrow(cut)
  let words: readonly Word[] | undefined
  return {
    ...spanOf(start, start + text.length),
    text,
    get words() {
      words ??= readWords(text, start)
      return words
    },
  }
}
