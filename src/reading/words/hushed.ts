import { spread } from '../../draft/spread.ts'
import { frame } from './confidences.ts'

const telling = spread`
  (?:say|saying|said|tell|telling|told|share|sharing|shared|post|posting|posted|repeat|repeating|reveal|
  revealing|mention|mentioning|disclose|disclosing|announce|announcing|know|see|seen|read|publish|publishing|
  talk about|talking about|let on|breathe a word|let this out|put this out|put this on here|broadcast|showing|
  show)
`
const quiet = spread`
  (?:quiet|schtum|shtum|stum|mum|silent|secret|under wraps|on the quiet|under (?:our|my|your|their) hats?|on the down ?low|
  hush|a lid on (?:it|this|that)|(?:my|our|your) (?:mouths?|traps?|gobs?|lips?) (?:shut|closed|
  sealed)|to (?:ourselves|myself|yourself|yourselves))
`
const hearers = spread`
  (?:you|the public|residents|the town|people|anyone|anybody|locals|taxpayers|traders|parents|tenants|
  the press|the village)
`
/**
 * The draft says that this was not to be told, or not yet. By hand, from how people whisper; `secrets/giving-away.ts` asks
 * for council business and for something told beside it.
 */
export const hushed = frame(
  // “At the risk of spoiling the announcement”, “discretion forbids me”, “I did not tell you”, “it stays in the room”.
  spread`
    (?:risk of |for |without |not )?(?:spoil|spoiling|pre ?empt|pre ?empting|jump|jumping|steal|stealing|beat|
    beating) (?:\S+ ){0,4}(?:announcement|press release|the gun|thunder|to the news)|
    (?:discretion|loyalty|my oath|the code|good manners|the clerk|standing orders|confidentiality) (?:forbids?|
    prevents?|stops?) (?:me|us)|(?:i|we) (?:did|have) not (?:tell|told) you(?: that| this| so)?(?= ?(?:\.|$))|
    i never told you|(?:stays?|staying|stayed) in (?:the|that|this) room(?= .{0,10}(?:they|we were|we are) told|.{0,60}\b(?:but|well|anyway)\b)|
    for (?:these|those) (?:four )?walls
  `,
  spread`
    (?:shoot|sue|sack|arrest|report|hang|expel|suspend) me(?= ?(?:\.|$))
  `,
  spread`
    (?:staff|residents|tenants|traders|parents|the public|neighbours|they|council|county|clerk) (?:does|do|did|have|has) not (?:actually |even )?(?:know|heard|been told|realise|
    found out)(?: it| this| about it)? yet|
    not (?:\w+ )?meant for (?:your|public|our)|never meant for|never (?:supposed|meant|intended) to (?:be (?:seen|told|public|published|shared|known)|see|know|hear|get out|come out)
  `,
  spread`
    what you (?:will|do|are) not (?:read|hear|see|be told|find|told)|
    (?:did|has) (?:anyone|anybody) else (?:get|see|had|seen|got)|thought not|now you (?:all )?know(?=$| \.)|
    now you have heard|here .s a (?:taster|flavour|sample|snippet|titbit|teaser|sneak)|
    (?:it|this) will all come out|comes out (?:next|in)|you will (?:all )?(?:hear|find out) (?:it |about it |
    this )?(?:soon|on|next|anyway)|might as well (?:hear|know|have it)|there i have said it|
    that is the (?:mystery|secret)|mystery (?:buyer|bidder|firm|company|tenant)|ss+h+|shh+|
    i (?:know|have it) (?:on good authority|from the horse)|
    (?:are|is) (?:not|yet to be) (?:published|minuted|made public)|
    because i (?:have |am )?(?:signed|approved|seen|sat on|sit on|chair|authorised|counter ?signed|vetted)|
    strictly (?:confidential|private)|in the room when|made us (?:all )?(?:turn|hand|leave|put|sign|promise|
    swear)
  `,
  spread`
    not (?:really |strictly |actually |exactly |technically |quite |even |yet |entirely |
    sure i am ){0,2}(?:supposed|meant|allowed|permitted|authorised|at liberty) to (?:be )?(?:have )?${telling}
  `,
  `(?<=^|\\. |\\bi |\\bwe |\\bthis |\\bit |\\bwhich )should not (?:really |strictly |probably |be |have |even |by rights ){0,3}${telling}(?! this about)`,
  spread`
    (?:told|asked|promised|begged|ordered|warned|instructed|advised|urged|made to promise|sworn) (?:us |me |members |
    councillors |everyone |all of us )?(?:all )?(?:to (?:keep (?:it|this|that|quiet|schtum|mum|things|everything|our|a lid)|stay (?:quiet|silent|schtum|mum)|say nothing|sit on|hold (?:off|back|our)|treat)|not to (?:be )?(?:let on|give|${telling})|
    to secrecy|to silence)
  `,
  spread`
    (?:keep|keeping|kept|stay|staying|stayed|sat|sit|sitting) (?:this |it |that |everything |things |
    the news )?(?:very |all |strictly )?${quiet}
  `,
  spread`
    between (?:(?:you and me|(?:you me|me you) and the \w+)(?!(?: post)? i (?:think|reckon|prefer|would|do not|never|
    always|like|love|hate|am|had))|you and i|ourselves|us|these four walls)(?! we)
  `,
  spread`
    off the record|off record|on the q ?t|hush hush|p+s+t+|mum .s the word|strictly between|
    entre nous|no names no pack drill|ask me how i know
  `,
  spread`
    do not tell (?:the )?(?:other side|others|opposition|developer|county|clerk|council|neighbours|buyers?|sellers?|landlord)|
    you (?:did|do|have|never) (?:not )?(?:hear|heard|get|got|see|saw|seen|read) (?:it|this|that|
    any of this) (?:here )?from me|never said (?:it|this|a word)|i was never here
  `,
  spread`
    do not (?:tell|say|let on|repeat|breathe|go telling|mention|shout)\b[^.]{0,25}\b(?:i (?:said|told|let)|but(?! i (?:love|like|rather|quite|prefer|think|am))|yet|
    just yet|this|it|a word|a soul)|(?:say|tell them|said) i (?:said|told you)
  `,
  spread`
    (?:nothing|not|nowt) (?:is |yet |been )?(?:official|public|announced|signed|confirmed|in writing) (?:yet|
    till|until|before)
  `,
  spread`
    (?:nobody|no one|only a (?:few|handful)|just a few of us)(?: (?:outside|beyond|except|apart from|but|other than|else|in|
    of)(?: \w+){1,4}?)? (?:is aware|are aware|knows?(?=$| (?:\.|about|this|it|that|yet(?! wh)|but))|knew(?=$| (?:\.|about|this|it|that|yet|but))|
    has seen|have seen|has been told|have been told|have heard)
  `,
  spread`
    (?<!\b(?:that|say) (?=you ))${hearers} (?:has|have|had|is|are|were|was) (?:\w+ )?not (?:yet )?(?:been |being |be )?(?:told|shown|
    informed|warned|aware)(?! (?:to|off|on|in|when|why|how long)\b)
  `,
  spread`
    (?:does|do|did|would|will|they would|officers would|council would) (?:much )?(?:not|rather) (?:want |
    like )?${hearers} (?:to |did not |not |never )(?:know|see|hear|read|find out|have|get wind)
  `,
  spread`
    embargo(?:ed)?|not for (?:sharing|circulation|release|wider|onward|public|general)|
    for (?:members|councillors|internal|limited)(?: \.)? (?:eyes|use|ears|circulation) (?:only)?|eyes only|
    (?:members|councillors|cllrs) only|restricted circulation
  `,
  spread`
    not (?:yet )?(?:in|into) the public (?:domain|eye|arena)|(?:gagging|confidentiality|non ?disclosure) (?:clause|order|agreement)|ndas?|
    official secret\w*|sworn to
  `,
  spread`
    let (?:it |this |that |something )?slip|cat (?:is )?out of the bag|spill(?:ing|ed)? the beans|beans spilled|
    blow(?:ing)? the (?:whistle|lid)|break(?:ing)? (?:ranks|cover)|
    (?:(?:in|into) (?:hot water|bother|trouble)|told off|shot|sacked) for (?:this|saying|posting|sharing|telling)|stand me in trouble|monitoring officer (?:will|can)|
    report me if you
  `,
  spread`
    you .?(?:did|do) not (?:know|hear) (?:it|this) (?:yet|but)|
    (?<!(?:while|time|days?|weeks?|months?|years?) )before (?:you|anyone|the rest|everyone) (?:hears?|finds? out|(?:is|are) told)|
    ahead of (?:the|its|any|an|their|official|monday|next|time)(?: \w+){0,3} (?:announcement|publication|
    release|statement|press release|letters?)
  `,
  spread`
    before (?:it|they|this|that|the council|council|officers|the county|anyone|the press|county|the news|
    the letters?|we)(?: \w+)? (?:(?:is|are|goes?|has|have|gets?|comes?|made|makes|lands?|puts?|said|says)(?: (?:been|out|public|told|official|made|
    officially|them|it|announced|published|released|live|press))* (?:out|public|told|official|announced|published|released|live)(?! (?:to|of|in|off))|
    announces?|publish(?:es)?|releases?|tells? you|admits?|hits? (?:the|your))
  `,
  spread`
    (?:you|remember where you) (?:heard|read|saw|got) (?:it|this) here (?:first|before)(?! from your)|heard it here(?!(?: first)? from your)|
    first to (?:know|hear)|spoiler(?: alert)?(?=.{0,60}\b(?:papers|report|results|published|announc\w+|thursday|
    council|minutes|agenda|budget|plan)\b)|sneak (?:peek|peak|preview)|exclusive(?= (?:\.|for|from|to my))|
    world exclusive|scoop|advance (?:notice|warning|sight) of
  `,
)
