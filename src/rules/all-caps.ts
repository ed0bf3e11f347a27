import * as z from 'zod/mini'
import type { Draft } from '../draft/draft.ts'
import { spaced } from '../draft/listed.ts'
import { type Span, spanOf } from '../draft/span.ts'
import { matchesOf } from '../reading/matches.ts'
import { defineRule, type Match } from './rule.ts'
import { written } from './words/capitals.ts'

const postcode = /^(?:[A-Z]{1,2}\d[A-Z\d]?|\d[A-Z]{2})$/
const acronyms = new Set(written)

/** Small words that only shouting puts in capitals; without one of them, or a mark of exclamation, a run may be a name or a list of initials. */
const plain = new Set(
  spaced(`
    THE A AN AND OR BUT NOT NO DO DONT IS ARE WAS BE WILL WE YOU I IT THEY HE SHE ME MY YOUR OUR THIS THAT THESE OF TO
    IN ON AT FOR FROM BY WITH OUT UP OFF GET GO STOP COME NOW NEVER ALL SO WHY WHAT WHO HOW WHEN PLEASE ENOUGH EVERY
    ANY MORE JUST CAN CANT HAVE HAS HAD SAY TOLD CLOSED OPEN TOMORROW TODAY WASTERS TIME LEAVE VOTE KEEP SHAME FACE
    PARK HERE THERE BACK ABSOLUTELY DISGRACE DISGUSTING WRONG LIES LIAR LIARS RUBBISH
  `),
)

type Run = Span & { readonly words: readonly string[] }

/** Capitals in a row on one line, stops between them or not. */
const run =
  /(?<![\p{L}\p{N}@#/])\p{Lu}[\p{Lu}\d’'-]*(?:[ ,.!?;:&…–-]{1,4}\p{Lu}[\p{Lu}\d’'-]*)+[.!?]*(?![\p{L}\p{N}/])/gu

function runsOf(text: string): readonly Run[] {
  return matchesOf(text, run).map((match) => ({
    ...spanOf(match.index, match.index + match[0].length),
    words: match[0].split(/[^\p{L}\d’'-]+/u).filter(Boolean),
  }))
}

const bare = (word: string) => word.replace(/[’']/g, '')
const isAcronym = (word: string) =>
  acronyms.has(word) || postcode.test(word) || (word.length <= 5 && !plain.has(bare(word)) && !/[AEIOUY]/.test(word))

/** A title stands at a line's beginning, numbered or not, has no stop of its own, and is followed by nothing that goes on in small letters. */
function isHeading({ text }: Draft, { start, end }: Run): boolean {
  const lead = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const opens =
    /^[\s\p{Extended_Pictographic}*•–-]*$/u.test(lead.replaceAll('\uFE0F', '')) ||
    /(?:^|[\s(])[\da-z]{1,3}[.)]\s*$/i.test(lead)
  const goesOn =
    /^[\s,]*(?![ivxlc]+[.)])\p{Ll}/u.test(text.slice(end, end + 6)) && !/^\s*\n/.test(text.slice(end, end + 4))
  const whole = text.trim().length - (end - start) < 3
  return opens && !whole && !goesOn && !/[.!?](?:\s|$)/.test(text.slice(start, end))
}

/** Words in capitals read as shouting; Rugeley's policy asks not to. */
export const allCaps = defineRule({
  id: 'all-caps',
  category: 'all-caps',
  title: 'Words in capitals',
  severity: 'note',
  options: {
    /** How many words in a row before capitals count as shouting. */
    atLeast: z._default(z.int().check(z.gte(2), z.lte(20)), 3),
  },
  examples: {
    flags: ['I said it once. [[LEAVE THE TREES ALONE!]]', 'You [[WILL NOT TELL ME]] what to post.'],
    passes: [
      'The NHS, the RNLI and the BBC were there.',
      'PARISH NOTICES\nThe office is shut on Monday.',
      'Find us at LE15 6QT.',
    ],
  },
  find: (draft, { atLeast }) =>
    runsOf(draft.text)
      .filter((shout) => {
        const shouted = shout.words.filter((word) => !isAcronym(word) && (word.length > 1 || plain.has(word)))
        const telling =
          shouted.some((word) => plain.has(bare(word))) || /!/.test(draft.text.slice(shout.start, shout.end))
        return shouted.length >= atLeast && telling && !isHeading(draft, shout)
      })
      .map(
        ({ start, end }): Match => ({
          span: { start, end },
          because: `${draft.text.slice(start, end).split(/\s+/).length} words in a row are in capitals.`,
          ...lower(draft, { start, end }),
        }),
      ),
})

/** Offers the same words as a sentence, acronyms kept. */
function lower(draft: Draft, span: Span): Pick<Match, 'fix'> {
  const words = draft.text.slice(span.start, span.end)
  const begins = span.start === 0 || /[.!?\n]\s*$/.test(draft.text.slice(0, span.start))
  const text = words
    .replace(/\p{Lu}[\p{Lu}\d’'-]*/gu, (word) =>
      isAcronym(word) || word === 'I' || /^I[’']/.test(word)
        ? /^I[’']/.test(word)
          ? `I${word.slice(1).toLowerCase()}`
          : word
        : word.toLowerCase(),
    )
    .replace(begins ? /(?:^|[.!?]\s+)\p{Ll}/gu : /[.!?]\s+\p{Ll}/gu, (first) => first.toUpperCase())
  return { fix: { label: 'Write it without the capitals', edit: { span, text } } }
}
