import { spread } from '../../draft/spread.ts'
import { marked } from './markings.ts'

/**
 * A draft that says itself that what it tells is held back. After the clauses on confidential matters (Oakham, Facebook guideline d;
 * Caldicot 5.3 iii; Brackley 7.2) and the markings that councils print on such papers. Read on the joined line of norms.
 */

/** Not announced yet. */
export const notPublic = new RegExp(
  [
    spread`
      \b(?:it|this|that|which|they|these|news|none of (?:it|this)|what follows)(?: \w+)? (?:'s |is |are |was |
      has |have |will )?not (?:been |be |yet |quite |actually |technically |officially ){0,3}(?:public|
      announced|published|released|official|signed off|in the public domain|common knowledge|approved|
      confirmed publicly)\b(?! (?:the|what|who|when|which|where|if|whether|until|till|on)\b)
    `,
    '\\bnone of (?:it|this) (?:has been|is) (?:\\w+ )?(?:public|published|announced|approved|released)\\b',
    '\\bnot (?:yet )?(?:official|public) (?:until|till|yet)\\b',
    spread`
      \b(?:council|committee|board|cabinet|members) (?:has|have) not (?:yet )?(?:approved|announced|published|
      released|signed off|agreed) (?:it|this|that|these)\b
    `,
    spread`
      \b(?:ahead of|before|in advance of) (?:\w+ 's |the |an |any |its |\w+day 's |
      next \w+ 's )?(?:official |public |formal |press |big )?announcement\b(?! (?:there was|the \w+ \w+ed|we)\b)
    `,
    spread`
      \bbefore (?:it|this|that|they|the council|the news)(?: \w+){0,2} (?:(?:is|are|been) announced|announces|made public|
      published|goes public|officially released|official)\b
    `,
    '\\byou (?:heard|read|saw) it here (?:first|before)\\b(?! from your)',
    '\\b(?:under|break(?:ing)? the|despite the|still|strictly) embargo(?:ed)?\\b|\\bembargoed\\b\\b',
    '\\bi am (?:not supposed|not meant) to (?:announce|say)\\b',
    '\\bahead of (?:publication|the official (?:announcement|release|publication|statement))\\b',
  ].join('|'),
)
/** The embargo is over, the plan is on show, or the writer waits: nothing was told too early. */
export const guarded = new RegExp(spread`
  \b(?:embargo (?:has |is )?(?:now )?(?:been )?(?:lifted|over)|have your say|on show|go on display|can not|
  will not|so i|wait until|until (?:it|they|then|we)|please wait|(?:when|once) it (?:is|'s)|cannot)\b
`)
/** Told in confidence, marked so, or got from those who were. */
export const confidence = new RegExp(
  [
    ...marked,
    spread`
      \b(?:not|never) (?:to be|for|supposed to be|meant to be|be) (?:shared|circulated|repeated|published|
      forwarded|seen|circulation|sharing) (?:outside|beyond|with|by|yet|before)\b
    `,
    spread`
      \b(?:asked|told|begged|ordered|warned) (?:us|me|members|councillors|everyone) (?:all )?to keep (?:this|it|
      that|quiet|things) (?:quiet|secret|to ourselves|under wraps|about)\b|
      \bkeep(?:ing)? (?:it|this) (?:quiet|secret|under wraps) until\b
    `,
    spread`
      \b(?:emailed|wrote to|told|rang|spoke to|messaged|confided in|came to|confided) (?:me|
      us)?(?: \w+)? ?in (?:strict )?confidence\b|
      \b(?:sent|given|got|shown|handed)(?: \w+| 's){0,5} in (?:strict )?confidence\b(?=.{0,30} (?:says?|shows?|puts|names|finds)\b)
    `,
    '\\b(?:slipped|smuggled|leaked) (?:me|us) (?:the|their|some|his|her|that) |\\bpassed (?:me|us) (?:the|an?|their|some|his|her|that) (?:\\w+ )?(?:reports?|papers?|letters?|minutes|files?|cop(?:y|ies)|e ?mails?|figures|list|page|draft)\\b',
    '\\boverheard (?:in|at|outside) (?:the )?(?:members|council|clerk|town hall|chamber|office)',
    "\\blegal opinion (?:is in|is back|has come|came back|says|said|was)\\b|\\bcounsel 's opinion (?:is|was|says)\\b",
    spread`
      \binternal (?:audit|review|report|investigation|inquiry|paper|assessment)\b[^.]{0,80}\b(?:shows?|says?|
      found|finds|missing|not gone|has not|reveals?|blames?)\b
    `,

    spread`
      \b(?:(?:nobody|no one) (?:is|was)|(?:the public|residents|staff) (?:is|are|was|were) not) (?:allowed|supposed|
      meant) to (?:see|know|read|hear)\b
    `,
    spread`
      \b(?:told|admitted|said|confirmed|informed|assured)(?: \w+){0,3} (?:privately|in private|
      off the record)\b|\b(?:privately|off the record) (?:\w+ ){0,3}(?:told|admits?|admitted|says?|said)\b
    `,
    '\\binside (?:information|info|track)\\b|\\btop secret\\b|\\bfor your ears only\\b',
    spread`
      \b(?:had sight of|been shown|was shown|were shown|i have seen|we have seen|i saw|
      got hold of) (?:\w+ ){0,3}?(?:draft (?:accounts|budget|report)|unpublished|valuation|
      (?:solicitor|barrister|lawyer|auditor|consultant)s? (?:. )?(?:s )?(?:letter|advice|opinion|report)|
      legal advice|legal opinion)\b
    `,
    spread`
      \b(?:solicitor|barrister|lawyer|auditor)(?: 's|s)? (?:letter|advice|opinion)\b(?! to (?:residents|tenants|traders|parents))[^.]{0,60}\b(?:says?|
      leg to stand on|clear that|we (?:would|will|can|are|have))\b
    `,
    spread`
      \b(?:council|clerk|leader|mayor|they|bosses|management|county) (?:has|have) not (?:yet )?(?:told|informed|
      warned|breathed a word to) (?:the )?(?:staff|anyone|anybody|them|tenants|traders|stallholders|workers|union) yet\b
    `,
    '\\b(?:in the papers?|out (?:soon|anyway)|announced|public|leak\\w*)\\b[^.]{0,40}\\bmight as well (?:tell you|say it|say so|let you know)\\b',
    spread`
      \b(?:posting|sharing|publishing|here is|here .s) (?:\w+ |.s ){0,4}confidential (?:advice|opinion|view|
      assessment|report|letter)\b
    `,
    spread`
      \bas (?:a |one of the )?(?:member|members|chair) of the (?:personnel|staffing|hr|appointments?|interview|
      grants|employment|staff) (?:panel|committee|group|board)\b[^.]{0,20}\b(?:i|we) can (?:tell|reveal|say|
      confirm|let)\b
    `,
    spread`
      \b(?:paid|pay|paying|gave)\b[^.]{0,50}\b(?:to go|to leave|off|quietly|gagging|hush money|to keep quiet|
      to drop)\b[^.]{0,40}\b(?:quietly|gagging|clause|claim|grievance|tribunal|case)\b
    `,
    spread`
      \b(?:sneak (?:peek|preview)|first look|advance copy|preview) (?:at|of) the (?:\w+ )?(?:unpublished|draft|
      confidential|embargoed)\b
    `,
    spread`
      \b(?:told|heard|learned|learnt|informed|briefed|shown|given|sent|promised|shared|know|known|said|
      disclosed)(?: \w+){0,4} in (?:strict |strictest |the strictest |absolute )?confidence\b
    `,
    '\\b(?:confidential|private|closed|restricted|secret) (?:\\w+ ){0,2}briefing\\b',
    spread`
      \b(?:reports?|papers?|letter|briefing|meeting|discussion|talks?|presentation|conversation|chat|e ?mail)(?: [\w']+){0,4} (?:is|are|was|were|be|'s) (?:marked |stamped )?(?:private|
      confidential|restricted|off the record) (?:but|however) (?:the (?:gist|upshot|long and short)|basically|essentially|
      in (?:short|it)|they want|it (?:says|shows)|i (?:hear|gather|can tell you (?:it says|they|we|the))|let us just say)\b
    `,
    '\\bsworn to (?:secrecy|silence)\\b',
    spread`
      (?:^|\b(?:it|this|that) (?:is|'s) )(?:all |still |strictly |highly |meant to be |supposed to be )*(?:confidential|hush hush)(?: for now| i know)? but (?:the|our|we|they|there|you (?:should|ought)|i (?:hear|gather))\b(?! (?:\w+ )?(?:can|may|might|do not) )
    `,
    spread`
      \b(?:our|their|the) (?:\w+ )?(?:solicitors?|barrister|lawyers?|legal (?:advice|team|people|adviser)|counsel|
      qc|kc) (?:\w+ ){0,3}?(?:says?|said|is that|was that|told|tells|advised|advises|thinks?|reckons?|warns?|
      warned|believes?)\b[^.]{0,80}\b(?:lose|lost|win|court|claim|tribunal|case|appeal|breach|liable|unlawful|
      illegal|lease|council|sue|sued|challenge|so)\b
    `,
    '\\btribunal\\b[^.]{0,40}\\bour (?:barrister|solicitor|lawyer)s? (?:says?|said|reckons?|tells|told)\\b',
    spread`
      \blegal advice (?:we (?:got|had|received|have)|to (?:the )?council|to us|
      to members)\b[^.]{0,30}\b(?:says?|said|is|was)\b
    `,
    '\\b(?:settled|settling|settle) (?:\\w+ ){0,5}(?:tribunal|claim|grievance|out of court|dismissal)\\b',
    spread`
      \b(?:pay ?off|payout|pay ?out|severance|gagging (?:order|clause)|settlement agreement|
      non ?disclosure agreement|nda|(?<!(?:government|minister|chancellor|
      local government) .s )settlement(?! for the (?:district|county|council))|
      golden handshake) (?:\w+ ){0,4}(?:was|of|is|worth|for|cost)\b[^.]{0,40}(?:figure|grand|thousand|\d)
    `,
  ].join('|'),
)
/** A free helpline is confidential, waste is shredded in confidence, and answers are treated so. */
export const innocent = new RegExp(spread`
  \b(?:helplines?|hotline|shredding|shredder|advice (?:on|is|line|session|service)|
  (?<!(?:'s|the|this|that|our) )(?:speak|talk|report|call|ring|contact|chat|help|support|do it|raise|get in touch|write|answer|
  listen)\b[^.]{0,50}\bin (?:strict |the strictest |complete |total )?confidence|treated (?:as|in)|
  kept (?:strictly )?confidential|free,? (?:and )?confidential|will be confidential|surprise|birthday|recipe|
  santa|raffle|crimestoppers|samaritans)\b
`)
