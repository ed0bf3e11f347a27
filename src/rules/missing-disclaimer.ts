import { type Draft, ofAsked, readDraft } from '../draft/draft.ts'
import { inPassages } from '../draft/passages.ts'
import { spread } from '../draft/spread.ts'
import { belittlements } from '../reading/contempt/belittling.ts'
import { aimsOf, isOneToOne } from '../reading/contempt/contempt.ts'
import { insinuations } from '../reading/contempt/insinuation.ts'
import { aboutBusiness, onBusiness } from '../reading/council/council.ts'
import { hasDisclaimer } from '../reading/council/disclaimer.ts'
import { isNational } from '../reading/council/nation.ts'
import { cutFor, offerDisclaimer } from '../reading/council/offer.ts'
import { opinionsIn } from '../reading/council/opinion.ts'
import { firstPerson, isRecord } from '../reading/council/records.ts'
import { runsDown } from '../reading/council/running-down.ts'
import { scornsCouncil } from '../reading/council/scorning.ts'
import { sideTaken, touchesTown } from '../reading/council/taking-sides.ts'
import { speaksAsCouncil } from '../reading/council/voice.ts'
import { isMet } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { isOfOld } from '../reading/long-ago.ts'
import { tellsOfKin } from '../reading/people/kin.ts'
import { isQuoted } from '../reading/quotation.ts'
import { defineRule } from './rule.ts'
import { contempt } from './words/aimed.ts'

/** Members say whose view it is where they give one on council or town business. Nothing here says that a disclaimer protects. */
export const missingDisclaimer = defineRule({
  id: 'missing-disclaimer',
  category: 'disclaimer',
  title: 'No disclaimer yet',
  severity: 'note',
  listens: 'draft',
  examples: {
    flags: ['I think the council has got the bin charges wrong.[[]]', 'The bypass needs a crossing, and soon.[[]]'],
    passes: [
      'I think the council has got the bin charges wrong. Views my own.',
      'Bin day moves to Friday.',
      'The Government must fund the NHS properly.',
      { text: 'The council should be proud of its volunteers.', account: 'council' },
    ],
  },
  find: (draft, _, known) => {
    // A thread is one draft: the disclaimer belongs in its first post, whichever of them gives the opinion.
    if (draft.account === 'council' || draft.continues) return []
    const posts = draft.later ? [draft, readDraft(draft.later, { ...draft, later: '' })] : [draft]
    const said = posts.map((post) => firstOpinion(post) ?? scornIn(post)[0]?.words).find((words) => words !== undefined)
    if (said === undefined || posts.some((post) => hasDisclaimer(post, known.disclaimers))) return []
    const { fix, over } = offerDisclaimer(draft, known.disclaimers)
    const because = `“${said}” gives an opinion on council or town business, and nothing says that it is your own.${cutFor(over)}`
    return [{ span: { start: draft.text.length, end: draft.text.length }, because, ...(fix ? { fix } : {}) }]
  },
})

/** The chamber and those who sit in it: the planner who is called names is no view on business. */
const council = new RegExp(spread`
  \b(?:cllrs?|councillors?|mayor\w*|chair(?:man|woman|person)?|council|committee|members?|vot(?:e|ed|es|ing)|motion|chamber|
  meetings?|agenda|budget|standing orders|amendment|minutes)\b
`)

/** Scorn for a fellow member, or a hint at one's doings, is a view on the council's business. */
const scornIn = inPassages((draft) =>
  [
    ...aimsOf(draft, contempt)
      .filter(isOneToOne)
      .map(({ sentence, start, end }) => ({ sentence, span: { start, end } })),
    ...belittlements(draft).filter(({ one }) => one),
    ...insinuations(draft).flatMap((span) => {
      const sentence = draft.sentences.find(({ end }) => end > span.start)
      return sentence ? [{ sentence, span }] : []
    }),
  ].flatMap(({ sentence, span }) => {
    const at = draft.sentences.indexOf(sentence)
    const near = draft.sentences.slice(Math.max(0, at - 1), at + 1)
    if (isQuoted(draft, span) || !near.some((each) => isMet(council, joined(each).line))) return []
    return [{ span, words: draft.text.slice(span.start, span.end) }]
  }),
)

/** Thanks and invitations name the town's things too. */
const courtesy = /\b(?:thank\w*|congratulat\w+|grateful|welcome|please|sorry|regret|meet (?:her|him|you|them))\b/i

/** What the draft gives as an opinion first; in minutes, in talk of the nation's affairs and in a family story only “I” and “my” give one. */
function firstOpinion(draft: Draft): string | undefined {
  const opinions = opinionsOnTown(draft)
  if (opinions.length === 0) return undefined
  const minutes = isRecord(draft)
  const aside = isNational(draft) || tellsOfKin(draft)
  return opinions.find(({ isOwn, isBusiness }) => (isOwn || !minutes) && ((isOwn && isBusiness) || !aside))?.words
}

const naming = /\b(?:calls itself|(?:we|they|you) call) an? /
/** “The madhouse that calls itself a council” gives the council a name, and no view of what it does. */
const scorned = ({ sentences }: Draft, at: number) =>
  isMet(naming, sentences[at]?.text ?? '') ? null : scornsCouncil(sentences, at)

/** Either said outright of council or town business, or weighed from many small signs. */
const opinionsOnTown = inPassages((draft) =>
  ofAsked(draft, (sentence, at) => {
    if (speaksAsCouncil(sentence) !== null) return []
    const onTown =
      aboutBusiness(draft.sentences, at) || (touchesTown(draft.sentences, at) && !isMet(courtesy, sentence.text))
    const said = onTown ? opinionsIn(sentence) : []
    // Who runs the council down has a view of it, whatever words were found for it.
    const weighed =
      said.length > 0 || isOfOld(draft, at) || draft.sentences.slice(Math.max(0, at - 2), at).some(speaksAsCouncil)
        ? null
        : (sideTaken(draft.sentences, at) ?? runsDown(sentence) ?? scorned(draft, at))
    const span = [...said, ...(weighed ? [weighed] : [])].find((each) => !isQuoted(draft, each))
    if (!span) return []
    const words = draft.text.slice(span.start, span.end)
    return [{ span, words, isOwn: isMet(firstPerson, sentence.text), isBusiness: onBusiness(sentence) }]
  }),
)
