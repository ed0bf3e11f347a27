import { around, ofAsked } from '../draft/draft.ts'
import { phrases } from '../draft/phrases.ts'
import type { Sentence } from '../draft/sentences.ts'
import { spread } from '../draft/spread.ts'
import { onBusiness } from '../reading/council/council.ts'
import { isMet, meet } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { isQuoted } from '../reading/quotation.ts'
import { defineRule } from './rule.ts'

/** Decisions that only a council, its committees or its officers take. */
const done = spread`
  approved|granted|authorised|signed off|waived|scrapped|banned|awarded|allocated|agreed to|said yes to|
  given permission|given the go-ahead|cancelled|overruled|refused|extended|frozen|reopened
`
const doing = spread`
  approving|granting|authorising|signing off|waiving|scrapping|banning|awarding|allocating|overruling|
  refusing|cancelling|extending|freezing|reopening|giving permission|(giving|givin) (it|them|the *|the * *|) the (go-ahead|green light)
`

const decisions = phrases([
  `i (am|am now|am hereby|am personally) (${doing})`,
  `i (have|have now|have just|have already|hereby|have personally) (${done})`,
  'i hereby (approve|grant|authorise|cancel|award|declare|waive)',
  'i have (now|just|already|) decided',
  'i have made the decision',
  '(it is|this is) my decision',
  'my decision is (final|that)',
  'i am (letting|allowing) (the|you|them|him|her|our)',
  'as of (today|now|this moment|monday) i (am|have)',
])

/** A word given, with the council's deed in it; “I promise we'll keep trying” is none. */
const pledges = new RegExp(spread`
  \b(?:i (?:\w+ )?(?:promise|guarantee|pledge|assure you|give you my word|swear)|you have my word|
  you have got my word|my promise to you|take it from me(?: as \w+ \w+)?|rest assured|on my watch|i can (?:promise|guarantee|
  assure you))(?: you(?: all)?)?(?: here and now| today| right now| now| faithfully)?(?: as (?:\w+ )?(?:councillor|mayor|chair)(?: of the \w+)?)?(?: that| is)? (?!that i )(?:the (?:\w+ ){0,2}council|
  we|it|there|they|planning|your \w+|that|this|our|the) (?:\w+ ){0,4}?(?:(?:will|is going to|are going to|
  shall) (?!keep (?:trying|fighting|working|pushing|listening)|always|never stop|go (?:to|for)|come|meet|see|be (?:there|back|in touch)|do (?:my|our|its|their) best|
  work|listen|try|fight)\w+|stays?|(?:is|are) (?:staying|safe|coming|going ahead|sorted|paid for)|remains?|goes ahead)
`)
const closings = new RegExp(spread`
  \b(?:take|consider|treat|regard) (?:this(?: post| message)?|it|that|the (?:matter|whole thing|job|order)|
  your \w+) (?:as )?(?:(?:your|my|the|official|formal) ){0,2}(?:confirm\w*|approv\w*|agreed|done|decided|
  settled|granted|sorted|booked|permission)\b|\bno need to (?:ask|apply to|apply|go through|bother|trouble|
  ring|contact|wait for|involve) (?:the )?(?:office|clerk|council|committee|full council)\b|
  \b(?:do not|you need not) (?:bother|worry about) (?:asking|applying|the (?:committee|vote|clerk|office))\b|
  \b(?:you|they|she|he) can have (?:the|your|their|a|that|this) [^.]{0,80}\b(?:rent free|rent-free|for free|
  i am (?:saying|telling)|on my say-so|my say so|i say so|free of charge|for nothing)\b|
  \b(?:i am|on) my (?:own )?(?:say-so|authority)\b|\b(?:because|as) i say so\b|
  \bas good as (?:done|yours|agreed|approved)\b|\bi will (?:get|push|wave|nod|see) (?:your|the|this|
  that) (?:grant|application|bid|request|claim|permission|licence) (?:through|approved|passed|agreed)\b|
  \bno (?:vote|meeting|committee|motion|debate) (?:is )?(?:needed|necessary|required)\b|
  \b(?:consider|call) (?:it|the \w+|your \w+) (?:done|sorted|settled|approved|agreed|signed off|paid for|booked|granted)\b|\bdone deal\b|
  \bi will (?:square|clear|smooth|sort) (?:it|that|this) with (?:the )?(?:office|clerk|council|committee|chair)\b|
  \btold (?:the (?:\w+ ){1,2}|them |him |her |you )(?:that )?(?:they|he|she|you) can have the (?:hall|hut|pitch|plot|room|field|marquee|pavilion|rec|square|stall)\b|\bleave it with me(?: \.)? (?:your|the) \w+ (?:\w+ )?will (?:go through|be approved|be waived|be paid)\b|
  \byou can tell (?:the )?\w+ (?:that )?(?:it is|they are) (?:sorted|safe|approved|staying)\b|\bon my watch no(?:body| one) will\b|\bwe will not be changing our minds\b|
  \bi (?:have (?:just |now )?given|gave) (?:\w+ ){0,4}the (?:go ahead|green light|all clear) (?:for|to (?:build|put|use|hold|start))\b|\bi have given (?:the|it the|them the|you the|this the|my) (?:go ahead|green light|nod|thumbs up|ok|okay|
  all clear|approval|permission|blessing)\b|\bcouncil (?:is|'s|will) (?:pay(?:ing)?|foot)\b[^.]{1,50}\b(?:hold me to|have my word|my word for|a promise(?! th))\b|\bi have (?:told|instructed|ordered) (?:the )?(?:clerk|office|
  grounds\w*|contractors?|staff|officers?) to (?!look|consider|check|put it on)\w+|
  \b(?:it|that|the \w+) is yours\b[^.]{0,40}\b(?:no need|committee|council|say|free)\b|
  \bi (?:have |am |will )?(?:told|tell|telling) (?:them|you|everyone|residents|people) from the council\b|
  \bignore (?:any|the|that|those|all) (?:\w+ )?(?:letters?|notices?|bills?|tickets?|reminders?|demands?|signs?|e ?mails?)\b(?! (?:from|about|claiming) (?:scam|anyone|strangers|fraud\w*|the bank))|\bi have (?:agreed|cleared|settled|decided|squared) (?:it|this|that) with (?:myself|the (?:chair|clerk|mayor|leader))\b|\bi am bringing it in\b|\bi am making (?:the|this) decision (?:here and now|myself|on|for)\b|
  \bi have (?:approved|settled|decided) (?:it|that|this)(?: tonight| myself| today)? and (?:the (?:order|work|contract|cheque|money)|you can hold)\b|\bi have (?:gone ahead and |just |now )?(?:booked|ordered|bought|hired|
  commissioned)\b[^.]{0,80}\bcouncil (?:is|'s|will be|will|can) (?:pay|foot)\w*
`)

/** What a decision may fall on besides the business that `reading/council` knows. */
const objects = new RegExp(
  spread`
    £|\b(?:hall|pitch|plot|fee|fees|rent|charge|charges|booking|stall|bench|lights|event|festival|fair|road|
    closure|band|permit|pavilion|diggers|refund|fine|fines|sign|signs|bus|field|rec|grange|
    shelter|fence|hedge|path|wall|memorial|fountain|funding|money|bid|request)\b
  `,
  'i',
)
const own = new RegExp(
  spread`
    \b(?:my|our) (?:own )?(?:holiday|subscription|wedding|diet|gym|appointment|milk|tv|netflix|kitchen|garden|
    wife|husband|kids|children|car|phone|order)\b
  `,
  'i',
)

/** One councillor decides nothing alone (Desborough, “Posting” 3; Local Government Act 1972, section 101). */
export const promiseForCouncil = defineRule({
  id: 'promise-for-council',
  category: 'official-capacity',
  title: 'Decides for the council',
  severity: 'note',
  examples: {
    flags: ["[[I'm approving the £200 grant for the choir here and now]]."],
    passes: ['I will ask for the grant to go on the agenda for May.', "I've cancelled my gym membership."],
  },
  find: (draft) =>
    draft.account === 'council'
      ? []
      : ofAsked(draft, (sentence, at) => {
          const span = decided(sentence, around(draft, at))
          return span && !isQuoted(draft, span) ? [{ span }] : []
        }),
})

const ownDecision = new RegExp(spread`
  \bapprov(?:ing|ed) of\b|\bdecided (?:not )?to (?:vote|stand|resign|ask|abstain|support|oppose|go|step|take|share|
  post|write)\b
`)

const spokenFor = new RegExp(spread`
  \bi\b|\bmy\b|\byou\b|no (?:need|vote|meeting|committee|motion|debate)\b|take|consider|treat|regard|
  can have|as good|council
`)

/** “Consider it done” is said of lifts and of cakes too: the council's matters stand there or beside it. */
const authorities = /\b(?:council|office|clerk|committee|chair|vote|motion|permission|approv\w*)\b/
const isMatter = (sentence: Sentence): boolean => onBusiness(sentence) || isMet(objects, sentence.text)

function decided(sentence: Sentence, near: readonly Sentence[]) {
  const { line, span } = joined(sentence)
  if (!spokenFor.test(line) || isMet(own, sentence.text)) return null
  const matter = isMatter(sentence)
  const [decision] = decisions(sentence.words)
  const end = sentence.words.at(-1)?.end ?? sentence.end
  if (decision && matter && !ownDecision.test(line)) return { start: decision.start, end }
  const closing = near.some(isMatter) || isMet(authorities, line) ? meet(closings, line) : null
  const found = (matter ? meet(pledges, line) : null) ?? closing
  return found ? { ...span(found.index, line.length), end } : null
}
