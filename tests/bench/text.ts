import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSentences } from '../../src/draft/sentences.ts'
import { rules } from '../../src/rules/index.ts'
import { expected, unmark } from '../marking.ts'

/**
 * Drafts to measure with: the project's own invented sentences (tests/corpus, every rule's examples), each varied in its
 * names, figures, days and things, and put together anew. No sentence comes twice, so that no cache meets one again.
 */
const corpus = join(import.meta.dirname, '../corpus')
const rows = readdirSync(corpus)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) => readFileSync(join(corpus, name), 'utf8').split('\n').filter(Boolean))
  .map((row) => JSON.parse(row) as { text: string; finds: readonly unknown[] })
const examples = rules.flatMap(({ examples }) =>
  [...examples.flags, ...examples.passes].map((example, at) => ({
    text: unmark(expected(example)),
    finds: at < examples.flags.length ? [example] : [],
  })),
)
const sentencesOf = (texts: typeof rows): readonly string[] => [
  ...new Set(texts.flatMap(({ text }) => readSentences(text).map((each) => each.text))),
]
const any = sentencesOf([...rows, ...examples])
/** Of texts in which nothing is to be found. */
const innocent = sentencesOf([...rows, ...examples].filter(({ finds }) => finds.length === 0))

/** A small generator with a seed (mulberry32): the same drafts on every machine. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}

/** Words that may stand for one another, so that a sentence varied is still a sentence. */
const kinds: readonly (readonly string[])[] = [
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  'January February March April June July August September October November December'.split(' '),
  'Mill Church Station Market Bridge Castle Orchard Meadow Tannery Chapel Abbey Quarry Windmill Priory'.split(' '),
  'bins verges benches drains hedges pavements planters railings gutters bollards signs kerbs'.split(' '),
  'park library market pavilion bandstand allotment cemetery playground footbridge skatepark'.split(' '),
  'Graham Derek Susan Margaret Trevor Pauline Keith Janet Malcolm Sheila Raymond Doreen Nigel Brenda'.split(' '),
  'morning afternoon evening'.split(' '),
  'good lovely fine great decent splendid'.split(' '),
  'new old big small second third next last'.split(' '),
  'residents neighbours families parents traders visitors'.split(' '),
]
const kindOf = new Map(kinds.flatMap((words) => words.map((word) => [word, words] as const)))
const openers =
  'Well,|And|So,|Also,|Again,|Today|Look,|Right,|Anyway,|Meanwhile,|Honestly,|Still,|Yes,|Now then,'.split('|')

export type Author = {
  /** A draft of about `length` characters, and never over it. */
  readonly draft: (length: number) => string
  readonly sentence: () => string
}

export function author(seed = 1, kind: 'any' | 'innocent' = 'any'): Author {
  const sentences = kind === 'any' ? any : innocent
  const roll = dice(seed)
  const pick = <T>(from: readonly T[]): T => from[roll(from.length)] as T
  const written = new Set<string>()
  const vary = (text: string): string => {
    const words = text
      .replace(/[A-Za-z]+/g, (word) => (kindOf.has(word) ? pick(kindOf.get(word) ?? [word]) : word))
      .replace(/\b[1-9]\d?\b/g, () => String(1 + roll(99)))
    return roll(3) === 0 && /^[A-Z][a-z']/.test(words)
      ? `${pick(openers)} ${words.startsWith('I ') || words.startsWith("I'") ? words : words[0]?.toLowerCase() + words.slice(1)}`
      : words
  }
  const sentence = (): string => {
    for (let tries = 0; ; tries++) {
      const varied = vary(pick(sentences))
      const text = tries < 20 ? varied : `${pick(kinds[5] ?? [])}: ${varied}`
      if (written.has(text)) continue
      written.add(text)
      return text
    }
  }
  const draft = (length: number): string => {
    let text = ''
    while (text.length < length * 0.97) {
      const next = sentence()
      const join = text === '' ? '' : roll(5) === 0 ? '\n\n' : ' '
      if (text.length + join.length + next.length <= length) text += join + next
      else if (length - text.length < 60) break
    }
    return text
  }
  return { draft, sentence }
}
