import { spread } from '../draft/spread.ts'
import { isMet, metAnywhere } from '../reading/gate.ts'
import { find, joined, wholeWords } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

const council = spread`
  (?:the |our |this |any |your )?(?:(?!county|district|borough|local|planning|highway|health)\w+ )?(?:council|
  town hall|authority)
`
/** The link denied. */
const tie = spread`
  (?:(?:absolutely |got |has |have |having )?nothing (?:\w+ )?to do with|
  (?:no|zero|never had any|not any|any|without any) (?:\w+ )?(?:links?|connections?|ties?|
  involvement|association|affiliation|interest)(?: \w+)? (?:to|with|in)|(?:never|not) (?:had|have|got) anything (?:\w+ )?to do with|
  (?:not|in no way) (?:connected|linked|affiliated|attached) (?:to|with)) ${council}(?! 's)
`
const plain =
  '(?:ordinary|normal|regular|humble|simple|concerned|random|typical|average|everyday|plain|mere) (?:\\w+ )?'
const payer = '(?:resident|taxpayer|ratepayer|member of the public|local|citizen|voter)'
/** An outsider's name for oneself. */
const outsider = spread`
  (?:(?:an? |the )?${plain}(?:${payer}|person|mum|dad|shopper|villager|pensioner)|an? (?:member of the public|resident|taxpayer|ratepayer|local|outsider|
  passer-by|passer ?by|bystander|onlooker|neutral observer)(?: (?:who happens|with no axe|with nothing to (?:gain|sell)|just passing|happening by))?)
`

const frames = wholeWords(
  [
    `${outsider}\\b[^.]{0,80}\\b${tie}`,
    `(?:i am|i have|i 'd|i|having) (?:\\w+ ){0,3}${tie}`,
    spread`
      never (?:having )?(?:drawn|had|taken|seen|earned) (?:a|one) (?:penny|pound|farthing|wage|
      bean) (?:\w+ )?(?:from|off|out of) ${council}
    `,
    spread`
      an? (?:\w+ )?(?:shopper|passer by|bystander|onlooker|visitor|stranger|
      customer) (?:who (?:just |only )?happens|with no axe|just passing)
    `,
    `(?:i|as someone who|somebody who|a person who|one who) (?:do|does) not (?:work|sit|serve) (?:for|on|at) ${council}`,
    spread`
      i (?:am not|am no|have never been|was never) (?:a |one of the |your )?(?:\w+ )?(?:councillors?|
      on (?:the )?council|employed by ${council})(?! for (?:this|that|your))
    `,
    spread`
      (?:speaking|posting|writing|talking|here|i write|i speak|i am|this is)(?: \w+)? (?:purely |only |just |
      simply |merely |solely )(?:as )?${outsider}(?:[^.]{0,60} ${tie})?
    `,
    spread`
      (?:just|only|simply|merely) an? (?:\w+ ){0,3}(?:lad|lass|bloke|woman|man|guy|fella|chap|granny|grandad|
      neighbour|parent|resident|local|punter|customer)\b[^.]{0,60}\b${tie}
    `,
    `(?:someone|somebody|a person|one|a man|a woman|anyone) (?:who has |who had |having )${tie}`,
    `with (?:absolutely )?${tie}`,
    `i have never (?:\\w+ ){0,4}(?:worked|volunteered|sat|served|been employed|set foot) (?:(?!so|as|harder)\\w+ ){0,2}(?:for|on|by|in|at) ${council}`,
    `(?:do|did|does) not (?:even )?know (?:anyone|anybody|a soul) (?:on|at|in) ${council}`,
    spread`
      ^(?:just |only )?(?:an? )?(?:ordinary|normal|random|humble|concerned|average) (?:\w+ )?(?:resident|local|
      taxpayer|citizen|voter|member of the public)(?: here)?(?= |$)
    `,
    `(?:(?:^|\\. )(?:just |only |as )|(?:speaking|posting|writing) as )an? ${plain}${payer}`,
  ],
  'g',
)
const cue = /council|town hall|authority|happens|no axe|just passing|resident|public|payer|citizen|local|voter|outsider/

/** Somewhere the draft says who is writing after all. */
const disclosed = new RegExp(
  spread`
    \b(?:as (?:a|your|one of your|the) (?:\w+ )?(?:councillors?|cllr|mayor|clerk|officer)|
    i am (?:a|your|the|one of your|on) (?:\w+ ){0,2}(?:councillors?|cllr|mayor|clerk|council)|
    i work (?:for|at) (?:the )?(?:\w+ )?council|cllr \w+ here|my (?:job|work) (?:at|for) the council|
    i (?:sit|serve) on (?:the )?(?:\w+ )?council)\b
  `,
  'i',
)

const saysWho = metAnywhere(disclosed)

/** Rugeley 4.9 asks members and staff always to disclose their link with the council; this draft hides or denies it. */
export const hiddenAffiliation = defineRule({
  id: 'hidden-affiliation',
  category: 'official-capacity',
  title: 'Hides the link with the council',
  severity: 'note',
  examples: {
    flags: ["[[I'm just an ordinary resident with no link to the council]], but the new bins are splendid."],
    passes: ['Nothing to do with the council, this: who makes the best pasty?'],
  },
  whole: (draft) => draft.account === 'council' || saysWho(draft),
  find: (draft, _options, _known, isOpen) =>
    isOpen
      ? []
      : draft.asked
          .filter((sentence) => isMet(cue, joined(sentence).line))
          .flatMap((sentence) => find(sentence, frames).map((span) => ({ span }))),
})
