import type { Draft } from '../draft/draft.ts'
import { phrases } from '../draft/phrases.ts'
import type { Sentence } from '../draft/sentences.ts'
import type { Span } from '../draft/span.ts'
import type { Word } from '../draft/words.ts'
import { groupFrames } from './group-frames.ts'
import { groupLexicon, hates } from './hostile-words.ts'
import { type Characteristic, characteristics, groupWords, readGroups } from './identities.ts'
import { innocentWords } from './innocent-spellings.ts'
import { shaper, type Unit } from './shape.ts'
import { doubtful, slurs } from './slurs.ts'
import { speller } from './spelling.ts'

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
const vocabulary = new Set([
  ...Object.values(groupLexicon).flatMap(singles),
  ...groupWords,
  ...Object.values(slurs).flatMap((pairs) => pairs.flatMap((pair) => singles(pair.split('|')))),
  ...singles([...hates]),
])
/** `plainly` undoes digits and gaps put in for letters. */
export const { unmask: plainly, mend } = speller(vocabulary, new Set(innocentWords))

type Read = {
  readonly units: readonly (Unit & { readonly concerns: Characteristic })[]
  readonly plural: Characteristic | null
}

function read(words: readonly Word[]): Read {
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
}

/** Everything hostile that the draft says of protected groups, "they" in the next sentence included. */
export function hostility(draft: Draft): readonly Hostile[] {
  const found: Hostile[] = []
  let meant: Characteristic | null = null
  for (const sentence of draft.sentences) {
    const plain = read(sentence.words)
    const here = inSentence(sentence, sentence.words, plain, meant)
    const mended = here.length === 0 && gives(sentence.words, plain) ? mend(sentence.words) : sentence.words
    const changed = mended.some((word, at) => word.norm !== sentence.words[at]?.norm)
    found.push(...(changed ? inSentence(sentence, mended, read(mended), meant) : here))
    meant = plain.plural
  }
  return found
}

/** Cause to read a sentence again for odd spellings: a group, or a hostile word, stands there in plain letters. */
const gives = (words: readonly Word[], { units }: Read) =>
  units.length > 0 ||
  words.some(({ norm }) => hostileWords.has(norm)) ||
  plainly(words).some((word, at) => word !== words[at])

function inSentence(
  sentence: Sentence,
  words: readonly Word[],
  { units }: Read,
  meant: Characteristic | null,
): Hostile[] {
  const concerns = units[0]?.concerns ?? meant
  return concerns ? inWords(sentence.text, words, units, meant, concerns) : []
}

function inWords(
  text: string,
  words: readonly Word[],
  units: Read['units'],
  meant: Characteristic | null,
  concerns: Characteristic,
): Hostile[] {
  const { line, span } = shape(text, words, units)
  const read = standIn(line, meant !== null)
  return groupFrames.flatMap(({ pattern, says }) =>
    [...read.matchAll(pattern)]
      .filter((match) => isWritersView(read.slice(0, match.index)))
      .map((match) => ({ span: span(match.index, match.index + match[0].length), says, concerns })),
  )
}

/** "They" stands for the group only where nobody else could be meant. */
function standIn(line: string, meant: boolean): string {
  const first = line.search(/[Gg]/)
  return line.replace(/P/g, (letter, at: number) =>
    (first >= 0 && first < at && !line.slice(first, at).includes('O')) ||
    (first < 0 && meant && !line.slice(0, at).includes('O'))
      ? letter
      : 'p',
  )
}

/** False where the words are put in somebody else's mouth: "people say that …", "stop calling …", "I don't think that …". */
function isWritersView(lead: string): boolean {
  const clause = lead.slice(lead.lastIndexOf('.') + 1)
  const told = clause.lastIndexOf('s')
  if (told < 0) return true
  const before = clause.slice(0, told)
  return /I[^n.OYP]{0,3}$/.test(before) || (/(?:^|[.,])[Cf]?Y?$/.test(before) === false && /I[fmbw]{0,3}$/.test(before))
}
