import type { Draft } from '../draft/draft.ts'
import { phrases } from '../draft/phrases.ts'
import type { Sentence } from '../draft/sentences.ts'
import { overlaps, type Span } from '../draft/span.ts'
import { hostility, respelt } from '../reading/contempt/hostility.ts'
import { isOfOneself, isQuotedToTell, isToldOfOthers } from '../reading/contempt/own-words.ts'
import { withShortIs } from '../reading/contempt/shape.ts'
import { isTurned, slights } from '../reading/contempt/slights.ts'
import { isNegated } from '../reading/negation.ts'
import type { Characteristic } from '../reading/words/identities.ts'
import { harmlessBeside, slurs } from '../reading/words/slurs.ts'
import { defineRule, type Match } from './rule.ts'
import { remarks } from './words/group-remarks.ts'

const label: Readonly<Record<Characteristic, string>> = {
  race: 'race or origin',
  religion: 'religion or belief',
  sex: 'sex',
  orientation: 'sexual orientation',
  gender: 'gender reassignment',
  disability: 'disability or illness',
  age: 'age',
}

function automaton(entries: Readonly<Record<Characteristic, readonly string[]>>) {
  const concerns = new Map<string, Characteristic>()
  for (const [characteristic, list] of Object.entries(entries))
    for (const entry of list.flatMap((line) => (line.includes('(') ? [line] : line.split('|'))))
      concerns.set(withShortIs(entry), characteristic as Characteristic)
  const match = phrases([...concerns.keys()])
  return (sentence: Sentence) =>
    match(respelt(sentence)).map((hit) => ({
      start: hit.start,
      end: hit.end,
      concerns: concerns.get(hit.phrase) ?? 'race',
    }))
}
const slursIn = automaton(slurs)
const remarksIn = automaton(remarks)

const isHarmless = (sentence: Sentence, written: string) =>
  harmlessBeside[written.toLowerCase()]?.some((word) => sentence.words.some(({ norm }) => norm === word)) ?? false

const said = (draft: Draft, { start, end }: Span) => `“${draft.text.slice(start, end)}”`

/** The Equality Act 2010 names the characteristics; the Nolan principles and every code of conduct bind members to respect them. */
export const discrimination = defineRule({
  id: 'discrimination',
  category: 'discrimination',
  title: 'Demeans people for who they are',
  severity: 'must',
  examples: {
    flags: ['[[Travellers are vermin]], simple as that.', '[[Send them back where they came from]].'],
    passes: [
      'Travellers have the same right to a doctor as anyone else.',
      '“Immigrants are vermin” was sprayed on the bus shelter. We have had it cleaned off.',
    ],
  },
  find: (draft) => {
    const matches: Match[] = []
    const add = (span: Span, because: string) => {
      if (matches.some((match) => overlaps(match.span, span)) || isQuotedToTell(draft, span)) return
      matches.push({ span: { start: span.start, end: span.end }, because })
    }
    for (const sentence of draft.asked) {
      for (const slur of slursIn(sentence))
        if (
          !isHarmless(sentence, draft.text.slice(slur.start, slur.end)) &&
          !isToldOfOthers(sentence, slur) &&
          !isOfOneself(sentence, slur)
        )
          add(slur, `${said(draft, slur)} is a slur that concerns ${label[slur.concerns]}.`)
      for (const remark of remarksIn(sentence))
        if (!isToldOfOthers(sentence, remark) && !isNegated(sentence, remark) && !isTurned(sentence))
          add(remark, `${said(draft, remark)} singles people out by ${label[remark.concerns]}.`)
    }
    for (const { span, says, concerns } of hostility(draft))
      add(span, `${said(draft, span)} ${says}; it concerns ${label[concerns]}.`)
    for (const { span, concerns, sentence } of slights(draft))
      if (!isToldOfOthers(sentence, span) && !isNegated(sentence, span))
        add(span, `${said(draft, span)} makes ${label[concerns]} the point.`)
    return matches
  },
})
