import type { Site } from './circumstances.ts'
import { spread } from './spread.ts'

/**
 * X counts by twitter-text's configuration 3: these code points weigh one, every other two, a web address 23 and an
 * emoji two however many code points it is drawn from. https://docs.x.com/fundamentals/counting-characters
 */
const lightRanges: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
]
const urlWeight = 23

/** X links any registered domain, with a protocol or bare, so “it.so” without a blank is one; the generic names here are those that councils, parties and papers use. `.example` is not registered. Mail addresses and handles are no links. */
const url = new RegExp(
  spread`
    (?<![\p{L}\p{N}@#$_.-])(?:https?:\/\/(?:[\p{L}\p{N}-]+\.)+(?!example)\p{L}{2,}|
    (?:[\p{L}\p{N}-]+\.)+(?:(?!(?:we|or|of|on|if|up|go|he|an|ok|oh)(?!\p{L}))[a-z]{2}|com|org|net|info|gov|edu|
    wales|
    cymru|
    scot|
    london|
    news|online|site|app|dev|world)(?![\p{L}\p{N}@-]))(?::\d+)?(?:[/?#](?:[^\s<>"“”]*[^\s<>"“”.,;:!?)'’])?)?
  `,
  'giu',
)
const emoji = new RegExp(
  spread`
    \p{RI}\p{RI}|[#*0-9]\uFE0F?\u20E3|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:\p{EMod}|
    \uFE0F)?(?:\u200D\p{Extended_Pictographic}\uFE0F?\p{EMod}?)*(?:[\u{E0020}-\u{E007F}]+)?|
    \p{Extended_Pictographic}\p{EMod}
  `,
  'gu',
)

function weigh(text: string): number {
  let weight = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    weight += lightRanges.some(([from, to]) => code >= from && code <= to) ? 1 : 2
  }
  return weight
}

/** The text without what `pattern` finds, and how often that was. */
const without = (text: string, pattern: RegExp): readonly [string, number] => {
  const pieces = text.split(pattern)
  return [pieces.join(''), pieces.length - 1]
}

/** The length of `text` as X counts it. */
export function weightedLength(text: string): number {
  const [unlinked, links] = without(text.normalize('NFC'), url)
  const [rest, pictures] = without(unlinked, emoji)
  return weigh(rest) + links * urlWeight + pictures * 2
}

/** Mastodon counts code points, and every link as 23. */
function linkedLength(text: string): number {
  const [rest, links] = without(text, url)
  return [...rest].length + links * urlWeight
}

const graphemes = (text: string): number =>
  [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length

/** What each site allows, and how it counts. Sites left out have no limit that a post meets. X is the limit of a free account. */
const limits: Partial<Record<Site, { readonly most: number; readonly count: (text: string) => number }>> = {
  x: { most: 280, count: weightedLength },
  bluesky: { most: 300, count: graphemes },
  mastodon: { most: 500, count: linkedLength },
  threads: { most: 500, count: (text) => text.length },
  instagram: { most: 2200, count: (text) => text.length },
  linkedin: { most: 3000, count: (text) => text.length },
  facebook: { most: 63206, count: (text) => text.length },
}

/** How many characters the site still allows after `text`, below nought where it is too long; null where the site does not count. */
export function charactersLeft(text: string, site: Site): number | null {
  const limit = limits[site]
  return limit ? limit.most - limit.count(text) : null
}
