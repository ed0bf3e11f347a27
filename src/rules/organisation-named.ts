import { type Draft, ofAsked } from '../draft/draft.ts'
import type { Sentence } from '../draft/sentences.ts'
import type { Span } from '../draft/span.ts'
import { spread } from '../draft/spread.ts'
import { metAnywhere } from '../reading/gate.ts'
import { organisationsIn, plugsIn } from '../reading/people/organisations.ts'
import { defineRule } from './rule.ts'

/**
 * To speak for a business, a charity or a club, to promote it or to run it down, its agreement is wanted. Ordinary news
 * ("the Scouts are collecting") is no promotion, and a link, a mention or a word of agreement shows that they know.
 */
export const organisationNamed = defineRule({
  id: 'organisation-named',
  category: 'third-party-naming',
  title: 'Speaks for an organisation',
  severity: 'note',
  examples: {
    flags: [
      'And [[the Old Tannery Tearooms]] will be giving free tea to every hirer.',
      '[[Barleycroft Plumbing]] ripped off half the street, never use them.',
    ],
    passes: [
      'The Oakham Scouts are collecting on Saturday.',
      'The Old Tannery Tearooms will be giving free tea, see https://tearooms.example',
    ],
  },
  whole: (draft) => showsIt(draft),
  find: (draft, _options, _known, isShown) =>
    isShown
      ? []
      : ofAsked(draft, (sentence, at) =>
          [
            ...organisationsIn(sentence).filter((span) => isSpokenFor(sentence, span, draft, at)),
            ...plugsIn(sentence, draft.sentences[at + 1]?.text ?? ''),
          ]
            .slice(0, 1)
            .map((span) => ({
              span,
              because: `The post speaks for “${draft.text.slice(span.start, span.end)}”, or for or against it, and does not say that they agree.`,
            })),
        ),
})

/** A link, a mention, or words that they know of it. */
const shown = new RegExp(
  spread`
    https?:\/\/|www\.|(?<!\w)@\w|\b\w+\.(?:co\.uk|org\.uk|com|org|example)\b|
    \b(?:with (?:their|its|the owner'?s?) (?:permission|agreement|approval|blessing|consent)|
    (?:they have|they've|they’ve|have|has) (?:agreed|given (?:us |me )?(?:permission|
    their (?:approval|permission|consent)))|asked (?:me|us) to (?:share|post|say|tell)|
    (?:approved|confirmed|cleared|agreed) (?:by|with) (?:them|the (?:owners?|club|charity|committee|shop))|
    shared (?:from|with permission))\b
  `,
  'i',
)

const showsIt = metAnywhere(shown)

/** Said in its name: what it will do, give or want. Or a recommendation, or blame. */
const speaks = new RegExp(
  spread`
    ^[^.!?]{0,15}\b(?:(?:are|is) (?:\w+ ){0,2}(?:dead (?:set )?against|four ?square|right with|(?:all |dead |firmly )?in favour|set against|up in arms)|
    (?:won't|won’t|will not) (?:stand for|have|put up with)|(?:both |all )?(?:agrees?|backs?|supports?|opposes?) (?:with )?(?:every|the|this|a|my|me|us)\b|
    wants? (?:the|this|that|a|it|our) [^.!?]{3,40}(?:gone|stopped|back|scrapped|kept|moved|saved)\b|(?:say|says|said|tell me|told me) (?:that )?(?:they|they'll|they’ll|it|it'll|we)\b|
    (?:will|are going to|is going to|have offered to|has offered to|have promised|has promised|want|
    wants) (?:to )?(?:be )?(?:giv\w+|offer\w*|donat\w+|sponsor\w*|match\w*|pay\w*|provid\w+|suppl\w+|
    the council|knock\w*)|(?:are|is) (?:giving|offering|donating|sponsoring)|
    (?:supports?|backs?|endorses?|opposes?|agrees? with|approves? of|
    (?:is|are) (?:fully |right |all |firmly |totally )?(?:behind|against|happy with|in favour of|on board with|
    delighted with|furious about|fine with|on our side|with us on)|welcomes?|wants?|
    can(?:'t|’t|not) (?:wait|afford)|(?:has|have) (?:told me|confirmed|agreed to|assured me)|loves?|
    hates?) (?:the|this|my|our|us|me|to|that|it)\b)
  `,
  'i',
)
const promotes = new RegExp(
  spread`
    \b(?:three cheers for|(?:i |we |would |can |highly |thoroughly |strongly )+recommend|
    can(?:'t|’t|not) recommend|get (?:(?:yourselves |yourself )?(?:down|along|over) |yoursel(?:f|ves) in)to|
    pop (?:in|along|over|down) to|treat yoursel(?:f|ves) (?:at|to)|book (?:with|a table at|yourselves? in(?:to| at)|
    in at)|(?:do yourselves? (?:all )?a favour and (?:book|try|use|call|visit|ring|pop into))|
    (?:use|try|hire|call|pick|choose|visit|ring|support) (?:my friends at|the lads at|the team at|
    the good people at|our friends at)|you (?:can't|can’t|won't|won’t|cannot) (?:beat|go wrong with|
    do better than|fault)|nobody (?:beats|does \w+(?: \w+){0,3} like)|
    no one (?:beats|does \w+(?: \w+){0,3} like)|(?:my|our) (?:vote|money|recommendation|favourite|
    pick)(?: \w+){0,3} (?:is|goes to|on)|hats off to|shout[- ]?out to|big up|
    (?:loyal|happy|satisfied) customers? of|get (?:it |them |yours )?(?:done |fixed |sorted )?(?:at|by)|
    head (?:over |down |along )?to|check out|go and see|eat at|drink at|stay at|drop (?:in|by)(?: to| at)?|use|
    hire|try|visit|shop at|buy (?:it |them |yours )?from|don't miss|^go to|
    best (?:\w+ ){1,3}(?:in town|around|in the county) (?:is|at|from))(?: the)? $
  `,
  'i',
)
const blames = new RegExp(
  spread`
    \b(?:ripped (?:me|us|him|her|them|people|off)|rip[- ]?off|cowboys?|conned|con artists|never use|
    avoid (?:them|like)|steer clear|don't (?:use|bother)|shoddy|appalling service|rubbish service|
    worst (?:\w+ ){1,3}(?:in town|ever|around)|let (?:us|me|everyone|the town) down|to blame|shambles|boycott|
    overcharg\w+|fleec\w+|still waiting for|still (?:haven't|have not|hasn't)|waste of money|a disgrace|robbing|
    robbed|bodg\w+|botch\w+|never again|useless|dreadful|terrible|filthy|food poisoning|
    refus\w+ (?:me|us|to refund)|left (?:me|us|the job)|took (?:my|our|the) money|ignor\w+ (?:me|us|my|our)|
    should be ashamed)\b
  `,
  'i',
)
const praises = new RegExp(
  spread`
    \b(?:they are|they're|they’re|it is|it's|it’s|is|are) (?:simply |by far |easily |still )?the (?:best|
    cheapest|finest) (?:\w+ ){0,3}(?:in (?:town|the (?:county|area|village|district|country))|around|
    for miles)\b
  `,
  'i',
)
const goesOn = new RegExp(
  spread`
    ^(?:[^.!?]{0,60}\b)?they(?:'ve|’ve| have|'ll|’ll| will|'re|’re| are) (?:offer\w*|promis\w+|agreed to|giv\w+|
    donat\w+|sponsor\w*|going to|be (?:giving|offering))
  `,
  'i',
)

const shuns = new RegExp(
  spread`
    \b(?:avoid|boycott|never use|steer (?:well )?clear of|stay away from|keep away from|
    don't (?:use|touch|trust|bother with)|don’t (?:use|touch|trust|bother with)|beware(?: of)?|shame on|
    blame|(?:I|we) (?:speak|am speaking|are speaking) for) (?:the )?$
  `,
  'i',
)

function isSpokenFor(sentence: Sentence, span: Span, draft: Draft, at: number): boolean {
  const lead = sentence.text.slice(0, span.start - sentence.start)
  const rest = sentence.text.slice(span.end - sentence.start)
  const next = draft.sentences[at + 1]?.text ?? ''
  return (
    speaks.test(rest) ||
    promotes.test(/\s$/.test(lead) ? lead : `${lead} `) ||
    blames.test(rest) ||
    praises.test(rest) ||
    shuns.test(lead) ||
    goesOn.test(next)
  )
}
