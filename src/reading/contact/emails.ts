import { overlaps, type Span } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { spansOf } from '../matches.ts'

const plain =
  /(?<![\p{L}\p{N}._%+@/-])[\p{L}\p{N}_%+][\p{L}\p{N}._%+'-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}[\p{L}\p{N}-]{1,23}(?![\p{L}\p{N}@])/gu

/** Mail for private people, where "at" and "dot" are safe to read as signs. Elsewhere both have to be in brackets or "dot" spelt. */
const providers = spread`
  gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|btopenworld|virginmedia|
  ntlworld|blueyonder|sky|talktalk|tiscali|protonmail|proton|gmx|zoho
`
const at = String.raw`(?: ?[([{<] ?at ?[)\]}>] ?| at )`
const dot = String.raw`(?: ?[([{<] ?dot ?[)\]}>] ?| dot |\.)`
const ending = String.raw`(?:co(?:${dot}|\.)uk|com|net|org(?:${dot}uk)?|uk|me|co|example|wales|scot)`
const spelt = new RegExp(
  spread`
    (?<![\p{L}\p{N}@])[\p{L}\p{N}_+-]+(?:${dot}[\p{L}\p{N}_+-]+){0,2}(?:${at}(?:${providers})${dot}${ending}|${at}[\p{L}\p{N}-]+(?: ?[([{<] ?dot ?[)\]}>] ?| dot )${ending}| ?[([{<] ?at ?[)\]}>] ?[\p{L}\p{N}-]+${dot}${ending})(?![\p{L}\p{N}])
  `,
  'giu',
)
/** "look at yahoo dot com": the word before "at" is a verb or a pronoun, not a mailbox. */
const noMailbox = new RegExp(
  spread`
    ^(?:look|looking|see|be|us|me|him|her|them|it|find|out|up|sign|signup|more|details|available|form|online|is|
    are|the)\b
  `,
  'i',
)

/** Every e-mail address in the text, spelt out ones too. */
export function emailsIn(text: string): readonly Span[] {
  const found = spansOf(text, plain).map((span) => withoutStop(text, span))
  if (!/[([{< ]at[)\]}> ]/i.test(text) || !/dot|\.[a-z]{2}/i.test(text)) return found
  const said = spansOf(text, spelt).filter((span) => !noMailbox.test(text.slice(span.start, span.end)))
  return [...found, ...said.filter((span) => !found.some((other) => overlaps(other, span)))].sort(
    (a, b) => a.start - b.start,
  )
}

/** An apostrophe may open a quotation around the address. */
const withoutStop = (text: string, span: Span): Span =>
  text[span.start] === "'" ? { ...span, start: span.start + 1 } : span
