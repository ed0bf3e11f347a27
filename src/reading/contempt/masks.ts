import { type Span, spanOf } from '../../draft/span.ts'
import { matchesOf } from '../matches.ts'

/**
 * Words written with signs for some of their letters: "f**k", "sh*tting", "b******s", "sh!t", "@rse". A lone star is one letter
 * or two; a longer run stands for as many letters as it has, or one or two more. The first letter may be the one that is not there: "*rsed".
 */
const masked = /(?<![\p{L}\p{N}*])(?:\p{L}{1,13}[*#@$!%][*#@$!%\p{L}]{0,14}|\*\p{L}{3,13}(?![\p{L}*]))/gu

/** The words of `vocabulary` that stand masked in the text, with their place. */
export function maskedWords(
  text: string,
  vocabulary: readonly string[],
): readonly (Span & { readonly word: string })[] {
  if (!/[*#@$!%]/.test(text)) return []
  return matchesOf(text, masked).flatMap((match) => {
    const written = match[0].toLowerCase().replace(/[!%@$]+$/, '')
    const pattern = reads(written)
    const word = pattern && vocabulary.find((candidate) => pattern.test(candidate))
    return word ? [{ ...spanOf(match.index, match.index + written.length), word }] : []
  })
}

function reads(written: string): RegExp | null {
  const letters = written.replace(/\P{L}/gu, '')
  const signs = written.length - letters.length
  // "A**" is a grade, "p*" a footnote: one letter needs three signs, or a run that ends in a letter.
  if (signs === 0 || (letters.length < 2 && signs < 2) || written.length < 3 || /^a\*+$/.test(written)) return null
  const parts = written.match(/\p{L}+|[*#]+|[@$!%]+/gu) ?? []
  const source = parts.map((part) => {
    if (/^\p{L}/u.test(part)) return part
    return part.length === 1 ? '[a-z]{1,2}' : `[a-z]{${part.length},${part.length + 2}}`
  })
  return new RegExp(`^${source.join('')}$`, 'u')
}
