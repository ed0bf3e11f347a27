import type { Draft } from '../../draft/draft.ts'
import { type Span, spanOf } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { spansOf } from '../matches.ts'
import { after, before, takeDisjoint } from './near.ts'
import { spokenLocals, spokenNumbers } from './spoken-numbers.ts'

/** `kind`: a person's line, a published service (0800, 03), or a bare local or foreign number that only its context makes one. */
export type Phone = Span & { readonly kind: 'line' | 'service' }

const gap = String.raw`[ \t\u00a0.()–-]{0,3}`
const british = new RegExp(
  spread`
    (?<![\p{N}+/£$€])(?<!\p{N}[.,/:-])(?:\(?(?:\+|00)[ -]?44\)?${gap}(?:\(0\)${gap})?0?|(?<![\p{L}])\(?0|
    (?<![\p{L}])44(?=${gap}[127]))(?:${gap}\d){8,10}(?!\p{N})
  `,
  'gu',
)
const foreign = /(?<![\p{N}+])(?<!\p{N}[.,/:-]|\p{L})(?:\+|00)(?!44)[1-9]\d{0,2}(?:[ .()-]{0,3}\d){6,12}(?!\p{N})/gu
const american = /(?<![\p{N}.-])(?:\(\d{3}\) ?|\d{3}-)\d{3}-\d{4}(?![\p{N}-])/gu
const local = new RegExp(
  spread`
    (?<![\p{L}\p{N}.,£$€#+:-])(?<!(?<!\d{5,6})\/)(?:\d{2,3}[ -]?\d{3,4}|\d{2}-\d{7}|\d{5,6}|
    \d{7,12})(?![\p{L}\p{N}]|[.,:-]\d|\/\d{1,5}(?!\d)|[ -]\d{3})
  `,
  'gu',
)

/** Words that say a number is to be rung. The ones of the second line need "on", "number" or a colon before the figures. */
const rung = new RegExp(
  spread`
    (?:\b(?:tel(?:ephone|eph?)?|phones?|phoning|telephoning|mob(?:ile)?|cell(?:phone)?|landline|fax|dial|
    ring(?:ing)?|whats ?app|answerphone|extension|ext)(?:(?: (?:me|us|him|her|them|number|no\.?|nos\.?|is|on|
    at))|[.:,–(-]|\s){0,6}|\b(?:call|text|contact|bell|get|reach|catch|speak to|book(?:ings?)?|enquiries|
    details|interested|available|speaking|clerk|officer|office)\b[^.!?;\n]{0,40}?(?:\bon|\bnumber|:)[ (:]{0,3}|
    \bnumber is |\b(?:call|contact|ring|phone|text) [^!?;:\n\d£]{0,30})$
  `,
  'i',
)
const namedLine = /\b(?:[Tt]el|[Pp]hone|[Rr]ing|[Mm]ob(?:ile)?)[.:]* (?:\p{Lu}[\p{L}.'’-]*[ ,:–-]*){1,3}\(?$/u
const never = new RegExp(
  spread`
    (?:£|\b(?:no|nos|ref|reference|cheques?|invoice|application|plan(?:ning)?|minute|uprn|grid|item|account|
    acct|sort code|order|policy|crime|incident|charity|registered|company|vat|case|ticket|meter|serial|isbn|
    title|postcode|raised|total|of)\b\.?(?: ?(?:no|number|ref|reference))?[ .:#]{0,3})$
  `,
  'i',
)

/** Every number in the draft that rings somewhere. */
export function phonesIn(draft: Draft): readonly Phone[] {
  const { text } = draft
  if (!/\p{N}{2}|\p{N}[ .-]\p{N}|\b(?:zero|oh|nought|seven)\b/iu.test(text)) return []
  const found: Phone[] = []
  const free = takeDisjoint(text.length)
  const add = (span: Span, kind: Phone['kind']) => {
    if (free(span)) found.push({ ...span, kind })
  }
  for (const span of spansOf(text, british)) {
    const kind = kindOf(text.slice(span.start, span.end))
    if (kind && !partOfReference(text, span)) add(span, kind)
  }
  for (const span of [...spansOf(text, foreign), ...spansOf(text, american)]) add(span, 'line')
  for (const span of spokenNumbers(text)) add(span, 'line')
  for (const span of spokenLocals(text)) if (rung.test(before(text, span))) add(span, 'line')
  for (const span of spansOf(text, local)) if (isLocal(text, span, found)) add(span, 'line')
  return found.sort((a, b) => a.start - b.start)
}

/** National significant numbers: Ofcom's numbering plan, drama ranges included. Nine figures where an exchange is old, or for 0800. */
export function kindOf(written: string): Phone['kind'] | null {
  const figures = written.replace(/\D/g, '').replace(/^(?:00)?44(?=0?[1-9]\d{8})/, '')
  const national = figures.replace(/^0/, '')
  if (/^(?:3\d{9}|80[08]\d{4,7}|116\d{3})$/.test(national)) return national.length === 6 ? null : 'service'
  if (!(/^(?:[1278]\d{8,9}|9\d{9}|5[56]\d{8})$/.test(national) || /^8[47]\d{6,8}$/.test(national))) return null
  const groups = written.match(/\d+/g) ?? []
  if (national.length === 9 && groups.length > 4) return null
  const lone = groups.filter((group) => group.length === 1).length
  return groups.length > 7 && lone < groups.length ? null : 'line'
}

/** "2/85/0131415161", "REF 0123…": part of something longer is no telephone number. */
const partOfReference = (text: string, span: Span): boolean =>
  new RegExp(
    spread`
      [\p{L}\d]\/$|\b(?:ref|reference|uprn|cheques?|isbn|serial|meter|invoice|crime|incident|order|job|policy|
      case|ticket|licence|permit|barcode)[.:]?(?: no\.?| number)?:? ?$
    `,
    'iu',
  ).test(text.slice(Math.max(0, span.start - 20), span.start)) ||
  /^\/\d/.test(text.slice(span.end, span.end + 2)) ||
  (/^ \d\d?\b/.test(text.slice(span.end, span.end + 4)) && /^(?:\d\d? ){4}/.test(text.slice(span.start, span.end)))

function isLocal(text: string, span: Span, found: readonly Phone[]): boolean {
  const lead = before(text, span)
  const figures = text.slice(span.start, span.end).replace(/\D/g, '')
  if (/^(?:999|112|1[01][0159]|1\d\d|116\d{3})$/.test(figures)) return false
  const second = found.some((other) =>
    /^\)?(?:[/,&]|,? (?:or|and|&) )[ ]?(?:\p{Lu}[\p{L}'’-]* ?){0,3}(?:on |at )?[(:]?$/u.test(
      text.slice(other.end, span.start),
    ),
  )
  if (second && figures.length === 6) return true
  if (
    figures.length < 5 ||
    never.test(lead) ||
    /^ ?(?:pounds|people|copies|votes|miles|households|homes|per cent|%)/i.test(after(text, span))
  )
    return false
  if (/^(?:19|20)\d{4}$/.test(figures) && figures.length === 6 && !rung.test(lead)) return false
  return (rung.test(lead) && (figures.length > 5 || !/\b(?:text|sms)\b/i.test(lead))) || namedLine.test(lead)
}

/** A span that reads on from a bracket closes it: "(01366) 945895" begins with its bracket. */
export const withBracket = (text: string, span: Span): Span =>
  text[span.start] === '(' && !text.slice(span.start, span.end).includes(')') ? spanOf(span.start + 1, span.end) : span
