import { kindsOf } from '../../draft/dictionary.ts'
import type { Sentence } from '../../draft/sentences.ts'
import { plainNames } from './first-names.ts'
import { isOrdinary, isSurname, type Run, written } from './name-runs.ts'
import { ambiguous, brands, mononyms, namedAfter } from './name-words.ts'

/** A person named in a hashtag: "#RayWilkins", "#garyjohnson", "#Attenborough". `words` are the name's own. */
export type TaggedName = { readonly run: Run; readonly words: readonly string[] }

export const hashtagNames = (sentence: Sentence): readonly TaggedName[] =>
  sentence.words.flatMap((word, at) => {
    if (word.kind !== 'hashtag') return []
    const tag = written(sentence, word).slice(1)
    const words = nameIn(tag)
    return words ? [{ run: { sentence, first: at, last: at, title: '' }, words }] : []
  })

const longestFirst = 9
/** Shorter tags are other words far too often. */
const least = 8

function nameIn(tag: string): readonly string[] | null {
  const norm = tag.toLowerCase()
  if (mononyms.has(norm) && norm.length > 4 && !isOrdinary(norm)) return [norm]
  const [, given = '', family = '', rest] = /^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)(.*)$/u.exec(tag) ?? []
  if (given)
    return rest === '' && makesName(given.toLowerCase(), family.toLowerCase(), mayBeSurname) ? [given, family] : null
  if (norm.length < least || !/^\p{L}+$/u.test(tag)) return null
  for (let end = 3; end <= longestFirst && end < norm.length - 4; end++)
    if (makesName(norm.slice(0, end), norm.slice(end))) return [norm.slice(0, end), norm.slice(end)]
  return null
}

/** Beside a capital first name, a place and a word of no list may be surnames too: "#DerekPickering". */
const mayBeSurname = (family: string): boolean => isSurname(family) || (kindsOf(family)?.includes('place') ?? true)

const makesName = (given: string, family: string, mayBe = isSurname): boolean =>
  plainNames.has(given) &&
  !ambiguous.has(given) &&
  mayBe(family) &&
  !namedAfter.has(family) &&
  !brands.has(`${given}_${family}`)
