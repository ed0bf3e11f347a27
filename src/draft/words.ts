import { laidOut } from './laid-out.ts'
import type { Span } from './span.ts'
import { spread } from './spread.ts'

/**
 * A word as rules compare it. `norm` is lower case with straight apostrophes; a contraction gives two words over its
 * own letters ("don’t" is do + not, "we've" is we + have, "it's" is it + 's). A hashtag's or mention's norm has no # or @.
 * `breaks` says that a full stop, colon, dash, bracket or the like stands between this word and the one before.
 */
export type Word = Span & {
  readonly norm: string
  readonly kind: 'word' | 'number' | 'mention' | 'hashtag' | 'url' | 'email' | 'emoji'
  readonly breaks: boolean
}

const kinds = ['email', 'url', 'mention', 'hashtag', 'emoji', 'number', 'word'] as const
/** One group for each kind. */
const pattern = laidOut(
  new RegExp(
    [
      String.raw`([\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8})`,
      spread`
      ((?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)'’]|
      [\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.(?:uk|com|org|net|example|co|gov|wales|cymru|eu|info|
      io)(?![\p{L}\p{N}-])(?:\/[^\s<>"“”]*[^\s<>"“”.,;:!?)'’])?)
    `,
      String.raw`(@[\p{L}\p{N}_]+)`,
      String.raw`(#[\p{L}\p{N}_]+)`,
      spread`
      (\p{RI}\p{RI}|\p{Emoji_Presentation}(?:\p{EMod}|\uFE0F|\u200D\p{Extended_Pictographic})*|
      \p{Extended_Pictographic}\uFE0F(?:\p{EMod}|\u200D\p{Extended_Pictographic}|\uFE0F)*)
    `,
      String.raw`(\p{N}+(?:[.,]\p{N}+)*(?:st|nd|rd|th)?(?![\p{L}]))`,
      String.raw`([\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[*@$!](?=[\p{L}*])|['’](?=[\p{L}]))*)`,
    ].join('|'),
    'gu',
  ),
)

const contractions: Readonly<Record<string, readonly [string, number, string]>> = {
  "n't": ['', -3, 'not'],
  "'ve": ['', -3, 'have'],
  "'re": ['', -3, 'are'],
  "'ll": ['', -3, 'will'],
  "'m": ['', -2, 'am'],
  "'d": ['', -2, 'would'],
  "'s": ['', -2, "'s"],
}
const irregular: ReadonlyMap<string, readonly [string, number, string]> = new Map([
  ["can't", ['can', 3, 'not']],
  ["won't", ['will', 2, 'not']],
  ["shan't", ['shall', 3, 'not']],
  ['cannot', ['can', 3, 'not']],
  ['cant', ['can', 2, 'not']],
  ['wont', ['will', 2, 'not']],
  ['dont', ['do', 2, 'not']],
  ['doesnt', ['does', 4, 'not']],
  ['didnt', ['did', 3, 'not']],
  ['isnt', ['is', 2, 'not']],
  ['arent', ['are', 3, 'not']],
  ['wasnt', ['was', 3, 'not']],
  ['wouldnt', ['would', 5, 'not']],
  ['couldnt', ['could', 5, 'not']],
  ['shouldnt', ['should', 6, 'not']],
  ['hasnt', ['has', 3, 'not']],
  ['havent', ['have', 4, 'not']],
  ['im', ['i', 1, 'am']],
  ['ive', ['i', 1, 'have']],
  ['theyre', ['they', 4, 'are']],
  ['youre', ['you', 3, 'are']],
  ['weve', ['we', 2, 'have']],
])

/** Letters alone, of which `readWords` makes one word that is its own norm. */
export const isPlain = (text: string): boolean => plain.test(text) && !irregular.has(text)
const plain = /^[a-z]+$/

function split(text: string): readonly [string, number, string] | null {
  const whole = irregular.get(text)
  if (whole) return whole
  if (!text.includes("'")) return null
  for (const length of [3, 2]) {
    const ending = contractions[text.slice(-length)]
    if (ending && text.length > length) return [text.slice(0, -length), text.length - length, ending[2]]
  }
  return null
}

const curly = /[‘’]/g
const straight = (text: string) => text.toLowerCase().replace(curly, "'")
const breaking = /[.;:!?()[\]—–\n|/]|\s-\s/

/** The words of `text`, spans counted from `offset`. Linear in the text. */
export function readWords(text: string, offset = 0): readonly Word[] {
  const words: Word[] = []
  let last = 0
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index
    const end = start + match[0].length
    const kind = kinds[match.indexOf(match[0], 1) - 1] ?? 'word'
    const gap = text.slice(last, start)
    const breaks = words.length > 0 && gap !== ' ' && breaking.test(gap)
    const norm = straight(kind === 'mention' || kind === 'hashtag' ? match[0].slice(1) : match[0])
    const parts = kind === 'word' ? split(norm) : null
    const [from, to] = [offset + start, offset + end]
    if (parts) {
      const middle = from + parts[1]
      words.push({ start: from, end: middle, norm: parts[0], kind, breaks })
      words.push({ start: middle, end: to, norm: parts[2], kind, breaks: false })
    } else words.push({ start: from, end: to, norm, kind, breaks })
    last = end
  }
  return words
}
