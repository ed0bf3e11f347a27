import { around, type Draft, ofAsked } from '../draft/draft.ts'
import type { Sentence } from '../draft/sentences.ts'
import { cover } from '../draft/span.ts'
import { spread } from '../draft/spread.ts'
import { body, clauseFrom } from '../reading/clause.ts'
import { onBusiness } from '../reading/council/council.ts'
import { isMet, meet } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { isOfOld } from '../reading/long-ago.ts'
import { isNegated } from '../reading/negation.ts'
import { isQuoted } from '../reading/quotation.ts'
import { isSourced } from '../reading/secrets/sourcing.ts'
import { defineRule, type Match } from './rule.ts'
import { hearsay, knownBetter } from './words/guesses.ts'
import { hunches } from './words/hunches.ts'

/** A rumour, a hunch or hearsay given out as if it were information. Opinions ("I reckon we should") are none. */
export const guesswork = defineRule({
  id: 'guesswork',
  category: 'guesswork',
  title: 'Offers a guess as news',
  severity: 'note',
  examples: {
    flags: [
      '[[Rumour has it the bank is closing in May]].',
      '[[I bet the lights were set by somebody who has never driven here]], and they are no better today.',
    ],
    passes: ['Guess what is back? The Christmas lights!', 'I reckon we should ask the county for a crossing.'],
  },
  find: (draft) => ofAsked(draft, (sentence, index) => guessIn(draft, sentence, index) ?? []),
})

function guessIn(draft: Draft, sentence: Sentence, index: number): Match | null {
  const { line, where } = joined(sentence)
  const told = meet(hearsay, line)
  const found = told ?? meet(hunches, line)
  if (!found || isMet(knownBetter, line)) return null
  const next = draft.sentences[index + 1]
  if (next && putDown.test(joined(next).line)) return null
  const cue = where(found)
  if (isQuoted(draft, cue) || isNegated(sentence, cue)) return null
  if (isOfOld(draft, index)) return null
  if (!told && (isSourced(sentence) || !onTownMatter(draft, index))) return null
  const words = draft.text.slice(cue.start, cue.end)
  const before = draft.sentences[index - 1]
  const clause = clauseFrom(sentence, cue.start)
  // "Not confirmed." is said of the sentence before.
  const bare = sentence.words.length < 4 && before ? cover(body(before), clause) : clause
  return { span: bare, because: `“${words}” gives a guess or hearsay.` }
}

/** "I hear the pool is closing. It isn't." */
const putDown = /^(?:(?:\w+ [\w']+ )?not(?: true| so| right)?|(?:\w+ is )?(?:rubbish|nonsense|untrue))$/

/** A hunch matters where the town's business is spoken of, here or in the sentence before or after. */
const onTownMatter = (draft: Draft, index: number): boolean =>
  around(draft, index).some((sentence) => onBusiness(sentence) || isMet(matters, joined(sentence).line))

const matters = new RegExp(spread`
  \b(?:roads?|street|lights|traffic|fund(?:s|ing)|money|developer\w*|contract\w*|deal|sold|sale|
  clos(?:ed|ing|ure)|shut|bus(?:es)?|school|surgery|shops?|police|grants?|mates|backhander\w*|officer\w*|
  votes?|works|gas|water|repairs?|park|plan\w*|built|building|government|minister\w*|mps?|pubs?|flats|bank|
  post office|vandals?|site|land|hall|library|market|county|dentist|pool|buyers?|doctors?|gp|owners?|pitch|
  houses?|homes|factory|mill|fire|hotel|cafe|farm|estate|field|head ?teacher|vicar|bins?|tip|depot|crossing|
  bridge|tenants?|club|supermarket|chemist|station|scheme|committee|hospital)\b
`)
