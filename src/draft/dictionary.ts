import { folded } from './words/dictionary.ts'

/** What a word of the dictionary can be besides a word. */
export type Kind = 'given' | 'surname' | 'person' | 'proper' | 'place' | 'body'

let laidOut: Map<string, readonly Kind[]> | undefined

/** Some 20,000 words, laid out when first asked: looked up many times in every sentence. */
function layOut(): Map<string, readonly Kind[]> {
  const words = new Map<string, readonly Kind[]>()
  for (const [group, text] of Object.entries(folded)) {
    const kinds = group.split(' ').filter(Boolean) as Kind[]
    let word = ''
    for (let at = 0; at < text.length; ) {
      const shared = text.charCodeAt(at++) - 65
      const from = at
      while (at < text.length && !isCapital(text.charCodeAt(at))) at++
      word = word.slice(0, shared) + text.slice(from, at)
      words.set(word, kinds)
    }
  }
  return words
}

const isCapital = (code: number): boolean => code > 64 && code < 91

/** The kinds of a word in small letters; an empty list for an ordinary word, undefined for one that the dictionary lacks. Blind to context. */
export function kindsOf(norm: string): readonly Kind[] | undefined {
  laidOut ??= layOut()
  return laidOut.get(norm)
}
