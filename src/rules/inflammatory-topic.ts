import type { Sentence } from '../draft/sentences.ts'
import { spread } from '../draft/spread.ts'
import { isMet } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { isQuoted } from '../reading/quotation.ts'
import { defineRule } from './rule.ts'
import { fire, institutions, subjects, warmth } from './words/divisive.ts'

const alight = new RegExp(`\\b(?:${subjects})(?=\\W|$)`)
const institution = new RegExp(`\\b(?:${institutions})\\b`)
const burning = new RegExp(`\\b(?:${fire})(?=\\W|$)`)
const warm = new RegExp(`\\b(?:${warmth})(?=\\W|$)`)
const party =
  '(?:labour|tory|tories|(?:the )?conservatives?|reform(?: uk)?|(?:the )?greens?|(?:the )?lib dems?|plaid|ukip)'
/** Slogans that are a side taken by themselves. */
const slogan = new RegExp(spread`
  \b(?:(?:there are )?(?:only )?two (?:genders|sexes)|(?:white|all) lives matter|free palestine|
  (?:stand|standing) with (?:israel|palestine|gaza)|abortion is (?:murder|healthcare|a right)|
  my body my choice|there is no god|bring back (?:hanging|the (?:rope|noose|birch|cane|death penalty|gallows|
  workhouse)|national service|conscription|capital punishment|corporal punishment|fox ?hunting|the empire)|
  not my king|abolish the (?:monarchy|royals|lords)|15 minute cit(?:y|ies)|cultural marxism|
  climate (?:hoax|scam|con)|(?:covid|the pandemic|net zero) (?:is|was) (?:nothing but |just |all )?an? (?:\w+ )?(?:hoax|scam|con|cold)|(?:take|want|taking) (?:our|my) country back|(?:defund|abolish) the police|
  eat the rich|meat is murder|stop the boats|trans women are (?:not )?(?:women|men)|
  men can not (?:be|become) women|a woman is an? adult|rejoin the eu|brexit (?:means|betrayal|was a)|
  enoch (?:powell )?was right|hang (?:them|'em) high|string (?:them|'em) up|only god can|
  god made (?:man|them|two)|right to play god|let the (?:dinghies|boats) sink|let them (?:drown|sink)|
  (?:easter|christmas|england|britain|remembrance|st george'?s? day) (?:is|has been|are|was) (?:being )?(?:cancelled|banned|erased|abolished)|
  people who hate (?:this|our) country|sky (?:fairy|fairies|daddy|pixie|wizard)|imaginary friends?(?= (?:in the sky|upstairs))|bible bashers?|god botherers?|
  so called (?:new arrivals|refugees|asylum seekers|migrants|guests)|(?:know|knows|guess) who pays(?: for)? (?:them|that|it|and who)|
  ${party} (?:is|are|was|were) (?:still |now )?the only (?:party|ones)|(?:when|if|because) (?:you|we|people|they|this town) (?:vote|voted) (?:for )?${party}|
  (?:one|this) lot\b(?! of)[^.]{0,60}\bthe other lot\b|(?:by|from|of) a party (?:that|which|who) (?:has|have|had|can|could|will|does|is)\b|
  vote for (?:a|the|any) (?:red|blue|yellow|purple|turquoise|green) (?:donkey|pig|dog|sheep|monkey|bucket|dustbin|lamp ?post|turnip)|
  (?:donkey|pig|monkey|dog|bucket|dustbin|turnip)(?: \w+){0,3} (?:in|with|wearing) an? (?:\w+ )?rosette)\b
`)
/** The same words on a notice: a clinic, a service, a collection, a lesson, a street. */
const notice = new RegExp(spread`
  \b(?:clinic|appointments?|booster|collection for|donations?|welcome (?:everyone|all|refugees)|all welcome|
  every faith|faith or none|whatever (?:your|their) faith|service (?:is|at|on)|exhibition|display|museum|
  lecture|talk on|film night|coffee morning|vigil|prayers? for|thoughts and prayers|donate|volunteers?|
  history of|in 1[0-9]{3}|hospital|support group|helpline|hate crime|report it|
  church (?:hall|tower|fete|yard|street|road|lane|clock)|the church (?:hall|tower|is open|bells)|half term|
  applications? (?:from|for)|now open|from now|drop-in|congratulations|thank you|thanks to)\b
`)

/** Caldicot 5.3 xi and Rugeley 4.9 ask members to leave subjects alone that divide a country more than they concern a town. */
export const inflammatoryTopic = defineRule({
  id: 'inflammatory-topic',
  category: 'inflammatory-topic',
  title: 'Divisive subject',
  severity: 'note',
  examples: {
    flags: ['[[Immigration is ruining this country.]]'],
    passes: ['The library has a display on the history of immigration.'],
  },
  find: (draft) =>
    draft.account === 'council'
      ? []
      : draft.sentences
          .filter((sentence, at) => inflames(sentence, draft.sentences[at + 1]) && !isQuoted(draft, sentence))
          .map(({ start, end }) => ({ span: { start, end } })),
})

/** A divisive subject and a spark in one breath; or the subject put as a question that the next sentence answers. */
function inflames(sentence: Sentence, next: Sentence | undefined): boolean {
  const { line } = joined(sentence)
  if (isMet(slogan, line) && !isMet(notice, line)) return true
  const divides = isMet(alight, line)
  if ((!divides && !isMet(institution, line)) || isMet(notice, line)) return false
  if (isMet(burning, line) || (divides && isMet(warm, line))) return true
  return (
    divides &&
    sentence.text.endsWith('?') &&
    next !== undefined &&
    /^(?:i say|yes|no|absolutely|never|of course|damn)\b/.test(joined(next).line)
  )
}
