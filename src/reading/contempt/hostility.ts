import type { Draft } from '../../draft/draft.ts'
import { once } from '../../draft/once.ts'
import { phrases } from '../../draft/phrases.ts'
import type { Sentence } from '../../draft/sentences.ts'
import type { Span } from '../../draft/span.ts'
import type { Word } from '../../draft/words.ts'
import { mayMeet } from '../gate.ts'
import { joined } from '../joined.ts'
import { groupLexicon, hates } from '../words/hostile.ts'
import { type Characteristic, characteristics } from '../words/identities.ts'
import { commonWords, innocentWords } from '../words/innocent.ts'
import { doubtful, slurs } from '../words/slurs.ts'
import { groupFrames } from './group-frames.ts'
import { groupWords, readGroups } from './identities.ts'
import { shaper, type Unit } from './shape.ts'
import { slipsOf, speller } from './spelling.ts'

/** Something hostile said of a group. */
export type Hostile = { readonly span: Span; readonly says: string; readonly concerns: Characteristic }

const shape = shaper(groupLexicon)
const doubtfulOf = new Map(
  characteristics.flatMap((of) => doubtful[of].flatMap((pair) => pair.split('|').map((word) => [word, of] as const))),
)
const doubtfulIn = phrases([...doubtfulOf.keys()])
const letters = { many: 'G', one: 'g', adjective: 'A' } as const

const singles = (entries: readonly string[]) => entries.filter((entry) => /^[a-z]+$/.test(entry))
const hostileWords = new Set(
  ['D', 'F', 'T', 'k', 'q', 'j', 'X', 'x', 'h', 'z', 'B', 'Q', 'E'].flatMap((letter) =>
    singles(groupLexicon[letter] ?? []),
  ),
)
const everyWord = (entries: readonly string[]) => entries.flatMap((entry) => entry.match(/[a-z]+/g) ?? [])
const vocabulary = new Set([
  ...Object.values(groupLexicon).flatMap(everyWord),
  ...groupWords,
  ...Object.values(slurs).flatMap(everyWord),
  ...Object.values(doubtful).flatMap(everyWord),
  ...commonWords,
])
/** Short words worth mending; longer ones all are. */
const telling = new Set([...hostileWords, ...groupWords, ...hates])
/** `plainly` undoes digits and gaps put in for letters. */
export const { unmask: plainly, mend } = speller(
  vocabulary,
  new Set([...telling, ...[...vocabulary].filter((word) => word.length > 3)]),
  new Set(innocentWords),
)

const runTogether = new RegExp(`(?:${groupWords.filter((word) => word.length > 4).join('|')}|gay|trans|hate|kill)`)
const slurInside = new RegExp(
  Object.values(slurs)
    .flatMap((pairs) => pairs.flatMap((pair) => singles(pair.split('|'))))
    .filter((word) => word.length > 3)
    .join('|'),
)
const mayHide = (line: string) => mayMeet(runTogether, line) || mayMeet(slurInside, line)
/** A word of no list in which a group's name or a slur stands inside: perhaps words run together. */
const hidden = (norm: string) =>
  norm.length > 4 && !vocabulary.has(norm) && ((norm.length > 6 && runTogether.test(norm)) || slurInside.test(norm))

type Read = {
  readonly units: readonly (Unit & { readonly concerns: Characteristic })[]
  readonly plural: Characteristic | null
}

const read = once((words: readonly Word[]): Read => {
  const groups = readGroups(words).map((group) => ({
    ...group,
    letter: letters[group.form],
    concerns: group.characteristic,
  }))
  const taken = new Set(groups.map(({ first }) => first))
  const slurs = doubtfulIn(words)
    .filter(({ first }) => !taken.has(first))
    .map(({ first, last, phrase }) => ({ first, last, letter: 'S', concerns: doubtfulOf.get(phrase) ?? 'race' }))
  return { units: [...groups, ...slurs], plural: groups.findLast(({ letter }) => letter === 'G')?.concerns ?? null }
})

/** “Women could not vote until 1918”: what was done to people is history. */
const ofThePast = /\b(?:until|till|before|in|since|from|by) 1[0-9]\d\d\b/i

/** Everything hostile that the draft says of protected groups, "they" in the next sentence included. */
export function hostility(draft: Draft): readonly Hostile[] {
  const found: Hostile[] = []
  let before: Before = nobody
  for (const sentence of draft.sentences) {
    const plain = read(sentence.words)
    if (ofThePast.test(sentence.text)) continue
    if (plain.units.length === 0 && !before.concerns && !gives(sentence.words)) {
      before = nobody
      continue
    }
    const here = inSentence(sentence, sentence.words, plain, before)
    const mended = here.hostile.length === 0 ? respelt(sentence) : sentence.words
    const changed =
      mended.length !== sentence.words.length || mended.some(({ norm }, at) => norm !== sentence.words[at]?.norm)
    const again = changed ? inSentence(sentence, mended, read(mended), before) : here
    found.push(...again.hostile)
    before = { concerns: plain.plural ?? plain.units[0]?.concerns ?? null, line: again.line }
  }
  return found
}

/** The words with odd spellings mended, where there is cause to; else as they stand. */
export const respelt = once(({ words }: Sentence): readonly Word[] => (gives(words) ? mend(words) : words))

const groupSlips = slipsOf(new Set(groupWords), vocabulary, new Set(innocentWords))

/** Cause to read a sentence again for odd spellings: a group, or a hostile word, stands there in plain letters. */
const gives = once(
  (words: readonly Word[]): boolean =>
    read(words).units.length > 0 ||
    words.some(({ norm }) => hostileWords.has(norm) || groupSlips.has(norm)) ||
    (mayHide(joined({ words }).line) && words.some(({ norm }) => hidden(norm))) ||
    plainly(words).some((word, at) => word !== words[at]),
)

/** The sentence before: whom it named, and its shape. */
type Before = { readonly concerns: Characteristic | null; readonly line: string }
const nobody: Before = { concerns: null, line: '' }

function inSentence(
  sentence: Sentence,
  words: readonly Word[],
  { units }: Read,
  before: Before,
): { hostile: Hostile[]; line: string } {
  const concerns = units[0]?.concerns ?? before.concerns
  if (!concerns) return { hostile: [], line: '' }
  const { line: read, span } = shape(sentence.text, words, units)
  const at = (letter: number) => sentence.text[span(letter, letter + 1).start - sentence.start] ?? ''
  // "Men's mental health", "women's crazy golf": after a plural, 's owns and never stands for "is".
  const line = read.replace(/Gb/g, (pair, first: number) => (/['’]/.test(at(first + 1)) ? 'G-' : pair))
  const stood = standIn(line, before.line)
  const hostile = groupFrames.flatMap(({ pattern, says }) =>
    [...stood.matchAll(pattern)]
      .filter((match) => isWritersView(stood.slice(0, match.index)))
      .map((match) => {
        const from = match.index + (/^[.,]*/.exec(match[0])?.[0].length ?? 0)
        const to = match.index + match[0].replace(/[.,]+$/, '').length
        return { span: span(from, to), says, concerns }
      }),
  )
  return { hostile, line }
}

/** "They", and after "you women" or "she is a …" also "you" and "she", stand for the group where nobody else could be meant. */
function standIn(line: string, before: string): string {
  const first = line.search(/[Gg]/)
  const alone = (at: number) => !line.slice(0, at).includes('O') && line.slice(0, at).split('-').length < 3
  const told = first < 0 && !/(?<!i[df]{0,3})O/.test(before)
  return line.replace(/[PY3]/g, (letter, at: number) => {
    if (letter === 'P')
      return (first >= 0 && first < at && !line.slice(first, at).includes('O')) ||
        (told && before.includes('G') && alone(at))
        ? 'P'
        : 'p'
    const named = letter === 'Y' ? /[Gg]lY|Y[bdf]{0,4}[GgA]/ : /b[df]{0,3}[gA](?:$|[.,])/
    return first < 0 && named.test(before) && /^[fmu]{0,3}b/.test(line.slice(at + 1)) ? 'P' : letter
  })
}

/** False where the words are put in somebody else's mouth: "people say that …", "stop calling …", "I don't think that …". */
function isWritersView(lead: string): boolean {
  const clause = lead.slice(lead.search(/(?:[.,]|(?<!s)C)[^.,C]*(?:(?<=s)C[^.,C]*)*$/) + 1)
  const told = clause.lastIndexOf('s')
  if (told < 0) return true
  const before = clause.slice(0, told)
  return /I[^n.OYP]{0,5}$/.test(before) || /^,?r[-f]?$/.test(before)
}
