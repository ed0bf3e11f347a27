import { type Span, spanOf } from '../draft/span.ts'
import { ibanCheck } from '../reading/contact/checksums.ts'
import { before, takeOut } from '../reading/contact/near.ts'
import { spansOf } from '../reading/matches.ts'
import { defineRule } from './rule.ts'

/**
 * A sort code looks like a date and an account number like anything at all, so both need to be called by name;
 * together they speak for themselves. An IBAN carries its own check.
 */
const iban = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{1,4}){3,8}(?![\p{L}\p{N}])/gu
const sortCode = /(?<![\p{L}\p{N}.,/£-])\d{2}[- –]?\d{2}[- –]?\d{2}(?![\p{N}]|[-/.]\d)/gu
const account = /(?<![\p{L}\p{N}.,/£-])\d(?: ?\d){6,7}(?![\p{N}]|[-/.]\d)/gu
const sortNamed =
  /\b(?:sort(?:ing)?[ -]?codes?|bank(?:ing)? details?(?: are| is)?)\b[^.!?\d]{0,20}$|\bs\/c\b[^.!?\d]{0,6}$/i
const accountNamed =
  /\b(?:(?:bank )?(?:account|acct|a\/c|acc)(?: (?:number|no\.?|num))?|bank details)(?![a-z])[^.!?\d]{0,15}$/i

export const bankDetails = defineRule({
  id: 'bank-details',
  category: 'personal-data',
  title: 'Gives bank details',
  severity: 'must',
  examples: {
    flags: ['Pay her back on sort code [[00-00-00]], account [[12345678]].'],
    passes: ['The accounts for 21-11-26 are on the website.', 'Sort code of practice first, then 12345678 leaflets.'],
  },
  find: ({ text }) =>
    [...ibans(text), ...numbers(text)].map((span) => ({
      span,
      because: 'This has the form of bank details.',
      fix: { label: 'Take it out', edit: takeOut(text, span) },
    })),
})

/** The pattern may run on into the next word: shorten until the check is met. */
function ibans(text: string): readonly Span[] {
  return spansOf(text, iban).flatMap(({ start, end }) => {
    for (let to = end; to > start + 14; to--)
      if (text[to] !== undefined && /[A-Z0-9]/.test(text[to] ?? '')) continue
      else if (ibanCheck(text.slice(start, to).trimEnd()))
        return [spanOf(start, start + text.slice(start, to).trimEnd().length)]
    return []
  })
}

function numbers(text: string): readonly Span[] {
  const codes = spansOf(text, sortCode).filter((span) => sortNamed.test(before(text, span)))
  const near = (span: Span) => codes.some((code) => span.start > code.end && span.start - code.end < 40)
  const accounts = spansOf(text, account).filter((span) => near(span) || accountNamed.test(before(text, span)))
  return [...codes, ...accounts]
}
