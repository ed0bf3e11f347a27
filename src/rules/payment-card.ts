import { type Span, spanOf } from '../draft/span.ts'
import { spread } from '../draft/spread.ts'
import { luhn } from '../reading/contact/checksums.ts'
import { before, takeOut } from '../reading/contact/near.ts'
import { spansOf } from '../reading/matches.ts'
import { defineRule } from './rule.ts'

/** One long number in ten passes Luhn by chance, so the issuer's first figures are asked for as well (ISO/IEC 7812, issuers' ranges), in groups as on a card: scores stand one by one. */
const shape = /(?<![\p{L}\p{N}.,/+£-])(?=[\d -]{12})\d{3,40}(?:[ -]\d{3,40}){0,9}(?![\p{L}\p{N}])/gu
const issuer = new RegExp(spread`
  ^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]|7[01]|720)\d{12,13}|3[47]\d{13}|
  3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d\d|4[4-9]\d)\d{12}(?:\d{3})?|35(?:2[89]|[3-8]\d)\d{12}|
  (?:2131|1800)\d{11}|(?:5018|5020|5038|5893|6304|6759|676[1-3])\d{8,15})$
`)
const card = /\b(?:cards?|visa|mastercard|amex|debit|credit|cvv|expir[ey])\b/i
const other = /\b(?:product|order|serial|isbn|barcode|meter|mpan|reference|ref|tracking)\b[^.!?]{0,20}$/i

export const paymentCard = defineRule({
  id: 'payment-card',
  category: 'personal-data',
  title: 'Gives a payment card number',
  severity: 'must',
  examples: {
    flags: ['Found a card by the pond, number [[4111 1111 1111 1111]], is it yours?'],
    passes: ['Found a card by the pond, number 4111 1111 1111 1112.', 'Order number 4111 1111 1111 1111 has arrived.'],
  },
  find: ({ text }) =>
    spansOf(text, shape)
      .filter((span) => !other.test(before(text, span)))
      .flatMap((span) => cardsIn(text, span))
      .map((span) => ({
        span,
        because: 'This passes the check of a payment card number.',
        fix: { label: 'Take it out', edit: takeOut(text, span) },
      })),
})

/** Cards may follow one another with a space between, so every group of figures may begin one, and the longest that holds wins. */
function cardsIn(text: string, { start, end }: Span): readonly Span[] {
  const named = card.test(before(text, spanOf(start, end)))
  for (let from = start; from < end; from = nextGroup(text, from))
    for (let to = end; to - from >= 12; to--) {
      const number = text.slice(from, to).replace(/\D/g, '')
      if (/\d/.test(text[to] ?? '') || number.length < 12 || number.length > 19 || !luhn(number)) continue
      if (named || issuer.test(number))
        return [spanOf(from, to), ...cardsIn(text, spanOf(nextGroup(text, to - 1), end))]
    }
  return []
}

function nextGroup(text: string, from: number): number {
  let at = from
  while (/\d/.test(text[at] ?? '')) at++
  while (/[ -]/.test(text[at] ?? '')) at++
  return at
}
