import { lexiconTags } from '../draft/grammar.ts'
import type { Sentence } from '../draft/sentences.ts'
import type { Word } from '../draft/words.ts'
import { isCapital, isGiven, isOrdinary, isSurname, type Run, written } from './name-runs.ts'
import { ambiguous, brands, doings, mononyms, namedAfter, notNames, parts } from './name-words.ts'
import { leadOf, restOf } from './near.ts'

/** A run and what stands around it, worked out once for all the evidence. */
export type Clues = {
  readonly norms: readonly string[]
  readonly texts: readonly string[]
  readonly before: string
  readonly beforeText: string
  readonly after: string
  readonly afterText: string
  readonly run: Run
  readonly given: boolean
  readonly surname: boolean
  /** Nearly every word of the sentence has a capital: a headline, which says nothing. */
  readonly headline: boolean
  readonly sure: boolean
}

const isLong = (word: Word): boolean => word.kind === 'word' && word.norm.length > 3
const hasCapital = (sentence: Sentence) => (word: Word) => isCapital(written(sentence, word))

const counted = new WeakMap<Sentence, { readonly long: number; readonly capital: number }>()

/** How many longer words a sentence has, and how many of them have a capital. */
function census(sentence: Sentence): { readonly long: number; readonly capital: number } {
  const known = counted.get(sentence)
  if (known) return known
  const words = sentence.words.filter(isLong)
  const count = { long: words.length, capital: words.filter(hasCapital(sentence)).length }
  counted.set(sentence, count)
  return count
}

export function cluesOf(run: Run): Clues {
  const { sentence, first, last } = run
  const { words } = sentence
  const own = words.slice(first, last + 1)
  const norms = own.map((word) => word.norm)
  const texts = own.map((word) => written(sentence, word))
  const beside = (at: number, far: boolean): Word | undefined =>
    words[at] && !(far && words[at]?.breaks) ? words[at] : undefined
  const before = first > 0 && !words[first]?.breaks ? words[first - 1] : undefined
  const after = beside(last + 1, true)
  const long = own.filter(isLong)
  const others = census(sentence)
  const given = isGiven(norms[0] ?? '')
  const surname = norms.length > 1 && isSurname(norms.at(-1) ?? '')
  return {
    norms,
    texts,
    before: before?.norm ?? '',
    beforeText: before ? written(sentence, before) : '',
    after: after?.norm ?? '',
    afterText: after ? written(sentence, after) : '',
    run,
    given,
    surname,
    headline:
      others.long - long.length > 2 &&
      others.capital - long.filter(hasCapital(sentence)).length > (others.long - long.length) * 0.6,
    sure: given && !ambiguous.has(norms[0] ?? ''),
  }
}

const place = /^(?:Place|City|Country|Region|Demonym)$/
const body = /^(?:Organization|SportsTeam|Company)$/
const tagged = (norm: string, kind: RegExp): boolean => lexiconTags(norm).some((tag) => kind.test(tag))
const small = ({ texts }: Clues): boolean => !isCapital(texts[0] ?? '')
const single = ({ norms }: Clues): boolean => norms.length === 1
const opens = ({ run }: Clues): boolean => run.first === 0 || (run.sentence.words[run.first]?.breaks ?? false)
const loud = ({ texts }: Clues): boolean => texts.every((text) => text.length > 1 && text === text.toUpperCase())
const unknown = ({ norms }: Clues, at: number): boolean => {
  const norm = norms.at(at) ?? ''
  return !isGiven(norm) && !isSurname(norm) && !isOrdinary(norm) && !tagged(norm, place) && !tagged(norm, body)
}

/** "I'm Ruth", "my name is Ruth", "Ruth here", "Ruth speaking". */
function introduced({ run, texts, after }: Clues): boolean {
  const { sentence, first } = run
  if (!isCapital(texts[0] ?? '') || isOrdinary(texts[0]?.toLowerCase() ?? '')) return false
  const lead = leadOf(sentence, sentence.words[first] ?? sentence, 40)
  return (
    /\b(?:my name is|my name's|name\? (?:\w+ )?|named|called|call me|(?:this is|i'm|i’m|i am)(?= $))\s*$/i.test(lead) ||
    (/^(?:here|speaking)$/.test(after) && first < 4)
  )
}

const placeEnding =
  /^(?:hill|park|lane|green|wood|woods|field|fields|bridge|ford|heath|moor|court|house|grove|marsh|banks?|brook|mills?|dale|vale|hall|lodge|farm|cross|end)$/

/** "Ruby and Finn": two words that may be first names bear each other out. */
function besideGiven({ run, given, texts }: Clues): boolean {
  const { sentence, first, last } = run
  const isName = (at: number): boolean => {
    const word = sentence.words[at]
    return word !== undefined && isGiven(word.norm) && isCapital(written(sentence, word))
  }
  const joins = (at: number): boolean => sentence.words[at]?.norm === 'and'
  return (
    given &&
    isCapital(texts[0] ?? '') &&
    ((joins(last + 1) && isName(last + 2)) || (joins(first - 1) && (isName(first - 2) || isName(first - 3))))
  )
}

/** What speaks for a name and what against. The weights are fitted: see `name-weights.ts`. */
export const evidence: readonly (readonly [number, string, (clues: Clues) => boolean])[] = [
  [-0.14, 'always', () => true],
  [-0.69, 'one word', single],
  [-1.08, 'three words', ({ norms }) => norms.length === 3],
  [2.82, 'sure first name, alone', (clues) => clues.sure && single(clues)],
  [3.02, 'sure first name, then more', (clues) => clues.sure && !single(clues)],
  [2.11, 'doubtful first name, alone', (clues) => clues.given && !clues.sure && single(clues)],
  [1.8, 'doubtful first name, then more', (clues) => clues.given && !clues.sure && !single(clues)],
  [0.48, 'first name and surname', (clues) => clues.given && clues.surname],
  [1.53, 'surname last', ({ surname }) => surname],
  [
    1.59,
    'surname alone',
    (clues) => single(clues) && isSurname(clues.norms[0] ?? '') && !ambiguous.has(clues.norms[0] ?? ''),
  ],
  [
    0.96,
    'doubtful surname alone',
    (clues) => single(clues) && isSurname(clues.norms[0] ?? '') && ambiguous.has(clues.norms[0] ?? ''),
  ],
  [-0.3, 'unknown word alone', (clues) => single(clues) && unknown(clues, 0)],
  [0.19, 'unknown last of several', (clues) => !single(clues) && unknown(clues, -1)],
  [-1.08, 'all unknown, several', (clues) => !single(clues) && clues.norms.every((_, at) => unknown(clues, at))],
  [-1.95, 'ordinary word alone', (clues) => single(clues) && isOrdinary(clues.norms[0] ?? '')],
  [-1.27, 'ordinary word first', (clues) => !single(clues) && isOrdinary(clues.norms[0] ?? '')],
  [-1.61, 'ordinary word last', (clues) => !single(clues) && isOrdinary(clues.norms.at(-1) ?? '')],
  [3.02, 'known by one name', (clues) => clues.norms.some((norm) => mononyms.has(norm))],
  [-0.48, 'known person', ({ norms }) => lexiconTags(norms.join(' ')).includes('Person')],
  [-1.96, 'place in it', ({ norms }) => norms.some((norm) => tagged(norm, place)) || tagged(norms.join(' '), place)],
  [-0.72, 'body in it', ({ norms }) => norms.some((norm) => tagged(norm, body)) || tagged(norms.join(' '), body)],
  [
    -6,
    'brand',
    ({ norms, before, after }) =>
      brands.has(norms.join(' ')) ||
      brands.has(norms.slice(0, 2).join(' ')) ||
      (norms.length === 1 && (brands.has(`${norms[0]} ${after}`) || brands.has(`${before} ${norms[0]}`))),
  ],
  [-0.51, 'not a name in it', ({ norms }) => norms.some((norm) => notNames.has(norm))],
  [-1.18, 'named after', ({ norms }) => norms.length > 1 && namedAfter.has(norms.at(-1) ?? '')],
  [
    4,
    'initial with its stop',
    ({ run, texts }) =>
      texts.length > 1 &&
      (texts.at(-1)?.length ?? 0) > 2 &&
      /^\p{Lu}$/u.test(texts[0] ?? '') &&
      restOf(run.sentence, run.sentence.words[run.first] ?? run.sentence, 1) === '.',
  ],
  [-0.64, 'initial in it', ({ texts }) => texts.some((text) => /^\p{Lu}$/u.test(text))],
  [1.86, 'title', ({ run }) => run.title !== ''],
  [
    3,
    'sure title',
    ({ run, texts }) =>
      /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|reverend|cllr|councillor|sir|dame|lady|lord|pc|pcso|sgt)$/.test(
        run.title,
      ) && isCapital(texts[0] ?? ''),
  ],
  [2.5, 'introduced', (clues) => introduced(clues)],
  [-0.74, 'small letters', small],
  [-0.34, 'opens the sentence', opens],
  [-0.62, 'opens, unknown', (clues) => opens(clues) && single(clues) && unknown(clues, 0)],
  [-0.41, 'all capitals', loud],
  [-0.52, 'one or two letters', ({ norms }) => norms.length === 1 && (norms[0]?.length ?? 0) < 3],
  [-1.21, 'short capitals', (clues) => single(clues) && loud(clues) && (clues.norms[0]?.length ?? 0) < 5],
  [0.04, 'headline', ({ headline }) => headline],
  [-0.39, 'headline, unknown', (clues) => clues.headline && !clues.given],
  [1.38, 'possessive', ({ after }) => after === "'s"],
  [-0.02, 'possessive, unknown', (clues) => clues.after === "'s" && single(clues) && unknown(clues, 0)],
  [1.31, 'then does something', ({ after, afterText }) => doings.has(after) && !isCapital(afterText)],
  [0.16, 'unknown, then does something', (clues) => doings.has(clues.after) && single(clues) && unknown(clues, 0)],
  [-0.39, 'after the', ({ before }) => /^(?:the|a|an|this|that|our|their|its)$/.test(before)],
  [-2, 'after the, several words', (clues) => !single(clues) && clues.run.title === '' && clues.before === 'the'],
  [2, 'beside another first name', besideGiven],
  [
    -4,
    'ends like a place, after at',
    ({ norms, before }) =>
      norms.length > 1 &&
      placeEnding.test(norms.at(-1) ?? '') &&
      /^(?:at|in|near|to|from|on|around|past|up|down)$/.test(before),
  ],
  [
    -2,
    'opens, doubtful',
    (clues) =>
      opens(clues) &&
      single(clues) &&
      clues.given &&
      !clues.sure &&
      clues.after !== "'s" &&
      clues.after !== '' &&
      !doings.has(clues.after),
  ],
  [-1.2, 'after the, one word', (clues) => single(clues) && /^(?:the|a|an|this|that)$/.test(clues.before)],
  [-0.97, 'after in, at, near', ({ before }) => /^(?:in|at|near|to|from|around|across|into|via)$/.test(before)],
  [0.08, 'after by, with, and', ({ before }) => /^(?:by|with|and|for|than|as|of|is|are|was|about)$/.test(before)],
  [-0.43, 'after on', ({ before }) => /^(?:on|through|using|off)$/.test(before)],
  [2.03, 'after his part', ({ before }) => parts.has(before)],
  [-0.44, 'before a capital', ({ afterText }) => isCapital(afterText)],
  [-0.28, 'after a capital', ({ beforeText }) => isCapital(beforeText)],
  [-1.09, 'has a figure', ({ texts }) => texts.some((text) => /\d/.test(text))],
  [
    -1.27,
    'capitals inside',
    ({ texts }) => texts.some((text) => /\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|O'|De|Le)\p{Lu}/u.test(text)),
  ],
  [
    -1.16,
    'noun ending',
    ({ norms }) =>
      /(?:ing|tion|ment|ness|ity|ism|ers|ics|ies|ship|ance|ence|able|ful|less|ous|ive|ology|ware|land|shire|ville|bury|town|ed|al|es|ts|ns|ds|ks)$/.test(
        norms.at(-1) ?? '',
      ),
  ],
]
