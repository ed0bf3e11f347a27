import { spread } from '../../draft/spread.ts'

/**
 * What tells what went on in a closed session, and what only tells that there was one: the law wants the closing minuted (Public
 * Bodies (Admission to Meetings) Act 1960, s.1) and the policies the rest kept. By hand: people tell, minutes record.
 */

/** What holds of such sessions everywhere, or is wished for, tells nothing of one. */
export const general = new RegExp(spread`
  \b(?:that (?:is|'s) the law|by law|standing orders?|the act|always|whenever|too (?:much|many)|
  should be (?:open|held|heard)|every meeting|councils (?:do|should|must|hold)|motion (?:to|that)|in the open|
  was lost|power cut|that is all (?:you need to know|i (?:can|will|may|am going to) (?:tell|say)|i am (?:saying|telling))|
  went home|stacked the chairs|by mistake|washed up|locked up|put the kettle on|as the (?:agenda|minutes|notice) (?:says?|shows?)|technical|broadband|wifi|wi fi|glitch|please do not ask|
  (?:will|am|are) not (?:be )?(?:saying|sharing|telling|discussing|reporting|
  going to (?:say|share|tell)))\b(?!.*\b(?:but|though|suffice)\b)
`)
/** Verbs by which somebody tells what went on; those of procedure are taken out first. */
export const tells = new RegExp(
  [
    spread`
      \b(?:we|members|councillors|they|council|committee|cllrs?|chair\w*|mayor|majority|leader|clerk|officers?|treasurer|surveyor|
      session|part|i|who|then|lot)(?: \w+| 're| 's){0,3}? (?:agreed|voted|decided|settled|approved|turned down|refused|rejected|
      accepted|sold|offered|told|heard|learned|learnt|found out|went|discussed|talked|spent|backed|binned|
      dropped|sacked|awarded|chose|picked|shown|argued|arguing|rowed|discovered|instructed|recommended|signed|
      (?:started|began) (?:discussing|talking)|gave|fell out|blew|lost|threw|shouted|swore|called|admitted|revealed|said|saw|got on to|got round to|
      plan to|want to|knocked|scrapped|ditched|pulled|shelved|caved|backed down|split|hammered out|
      haggled|ripped|promised|paid|handed|let)\b
    `,
    spread`
      \b(?:was|were|got|been|being|is|are) (?:\w+ )?(?:agreed|approved|settled|refused|rejected|accepted|sold|
      offered|told|sacked|dismissed|awarded|chosen|turned down|made redundant|given|promised|dropped|binned|
      suspended|recommended|named|knocked|unanimous|scrapped|shelved|arguing|let go|paid off)\b
    `,
    spread`
      (?<!\b(?:at|by|till|until|gone) )\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:votes? )?(?:to|for|against|
      v) (?:\. |and )?(?:nil|one|two|three|four|five|six|seven|eight|nine|\w+ against)\b|
      \b\d+ (?:votes? )?(?:to|against|v|for) \d+\b|\b\d+ for \d+ against\b
    `,
    spread`
      \bexempt (?:agenda|minutes|papers?|report|items?) \. \w+|\b(?:session|part|half|bit|item|business)(?: \w+){0,2} (?:heard (?:that|how)|
      ended (?:with (?:us|a vote)|in (?:us|tears|uproar))|turned into a)\b|
      \b(?:loses|wins|is leaving|are leaving|is to go|is closing|will be (?:sold|sacked|closed|cut|axed)|
      are to be|is to be|the price was|they .re \w+ing|they are \w+ing|goes in|compulsory purchase)\b
    `,
    spread`
      \b(?:says|said|shows|reads|recommends?|recommendation|recommending|states?|reveals?|revealed|confirms?|
      proposes?|warns?|contained|concerned|was (?:all )?about|struck by|what (?:happened|went on)|offer (?:for|was|is|of)|what was said|came out that|the row|fell through|fallen through|runs? out|
      went through|unanimous(?:ly)?|the vote (?:was|on|went)|put it this way|here goes|all hell|
      took \w+ hours?)\b
    `,
    '\\b(?:redundan\\w+|sack\\w*|pay ?off|pay ?out|pay claim|bust ?up|bombshell|shocking|to court|pay rise)\\b',
  ].join('|'),
)
/** How people tell of it, as minutes never do: what came of it, in the writer's own plural. */
export const informal = new RegExp(
  [
    spread`
      \b(?:upshot|outcome|result|long and short|bottom line|carried|nodded (?:it|that|this) through|
      nodded through|waved through|pushed through|rubber ?stamped|gave the nod|narrowly|on the casting vote|
      casting vote|unanimous|thumbs (?:up|down)|done deal|did the deal|shook hands|stitched up|tears|slanging|
      screaming|row|punch ?up|fireworks|heated|is gone|are gone|torn up|admitted|walked off|ripped up|handed|
      fell through|failed|gossip)\b
    `,
    spread`
      \b(?:we|they|us|i|cllr \w+|councillors|members|(?:two|three|four|five|six|seven|eight|nine|half|most|some|
      all|
      none|
      one) of (?:us|
      them))(?: 'd| had| have| all| both| then| just| finally| also| narrowly| eventually){0,3} (?!needed|
      wanted|asked to|closed|opened|started|finished|moved (?:to|into|on)|resumed|adjourned|excluded|(?:switched|turned|packed|stopped) (?:\w+ ){0,3}(?:off|up|recording|filming)|attended|
      arrived|returned|followed|discussed whether|stayed|waited|used)[a-z]+(?:ed|ought|ew|old|ut|ose|oke)\b
    `,
    spread`
      \b(?:we|they|it|council|town|he|she|club|hall|pool|library|depot|museum|trust|lease|site|land|tenants?|
      contractors?|clerk|officers?) (?:is|are|'s|has|have|will|wo|
      're)(?: now| all| definitely| not){0,2} (?:being |to be |been |be )?(?:suing|keeping|selling|closing|
      going|sold|sacked|closed|getting|losing|paying|buying|giving|handing|handed|scrapping|leaving|moving|
      taking|shutting|cutting|dropping|pulling|building|contaminated|bust|broke|finished|staying|ending|backing|
      spending|offering|writing|borrowing|replaced|dismissed|evicted|rejected)\b
    `,
    spread`
      \b(?:had|have|will|would|want to|'d) better (?:find|look|start|get|watch|pack|hope)|
      \b(?:will|wo) (?:not )?be (?:smiling|laughing|happy|pleased|celebrating|popping)\b
    `,
  ].join('|'),
)
/** The words of minutes and standing orders, which tell nothing; so does “I can not say”. */
export const procedure = new RegExp(
  spread`
    \bminutes of (?:the )?\w+ (?:session|part|meeting|items?)\b.*\b(?:approved|confirmed|signed|agreed)\b|
    \bwent into\b|\bto be (?:taken|considered|discussed|held|heard)\b|(?<!\bminutes )\b(?:can|will|could|shall|
    may) not (?:say|share|tell|comment|discuss|reveal|disclose|go into)\b.*|
    \bminutes (?:say|show|record|state|note)s?\b|\b(?:agreed?|resolved?|resolves|voted?|moved?|decided?|
    proposed|deferred|felt|needed?|asked|recommended)\b(?: \w+){0,2}? (?:to (?:exclude|go into|move into|hold|
    consider|discuss|defer|take|meet|close|continue|seek)|that (?:the|members of the|under)|discussion|
    a resolution|the (?:press|public)|into)\b|\b(?:nothing|no details?|not a word|none of it)\b.*|
    \b(?:recommended|agreed|approved) minutes\b
  `,
  'g',
)
/** An agenda, which speaks of what is to come. */
export const scheduled = new RegExp(spread`
  \b(?:will|would|to be|to consider|to discuss|to receive|to approve|to exclude|exclusion|excluded|minute \d|
  may|should|must|please|agenda|not)\b
`)
const denial = spread`
  (?:am not (?:saying|telling) (?:what|who|how|which|where|why|anything)|(?:(?:can|could|must|should|may|will) not|am not(?= (?:allowed|supposed|able|going)\b)) (?:really |possibly |legally |allowed to |supposed to |
  able to |going to |be )?(?:say|saying|tell|telling|repeat|share|reveal|discuss|talk|go into|disclose|post|
  comment)|my lips are sealed|sworn to secrecy|no comment (?:on|about|from me))
`
const turning = '(?:but|except|although|though|only|suffice to say|let us just say|let .s just say|put it this way)'
/** "I can't say what was said, but…": the hint does what the words deny. */
export const hint = new RegExp(
  spread`
    \b${denial}\b[^.]{0,80}\b(?:was|were|we|they|members|the vote|tonight|last night|session|meeting|item|part|
    happened)\b[^.]{0,60}?\b${turning} (?!(?:i|we) (?:will|can|hope|would|shall|am|are)\b|
    (?:once )?the (?:minutes|agenda|papers|decision) |once it |please|you can (?:read|ask|find|see)|it will|more |there is a|watch)
  `,
)
/** "You won't find that in the minutes." */
export const unminuted = new RegExp(spread`
  \b(?:you|they|people|residents) (?:will|would|can) not (?:find|see|read|hear) (?:it|this|that|
  any of (?:it|this|that)) in the (?:\w+ )?(?:minutes|pack|papers|agenda)\b|
  \b(?:minutes|agenda) (?:will|do|does) not (?:show|say|tell|mention) (?:it|this|that|you)\b
`)
