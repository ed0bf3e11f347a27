import { spread } from '../../draft/spread.ts'

const opinion = spread`
  (?!(?:that )?(?:we|you|i|it (?:is|'s) time|it would|(?:this|that) (?:is|'s)|most of us|
  (?:\w+ ){0,3}(?:should|could|ought|deserve)))
`
/** Hunches, the second group of guesses.ts and from where those are. "I reckon we should" is an opinion; "I bet you didn't know" and "I bet it was cold" are chat. */
export const hunches = new RegExp(
  [
    '\\b(?<!until |once |when |after )(?:i|we) have heard (?:that )?(?:the \\w+|they|he|she|it|there) (?:is|are|was|were|has|have|will|.s) ',

    '\\bcould it be (?:that |because )?(?:someone|somebody|the|they|he|she|a)\\b(?! spring)',
    spread`
      \b(?:probably|no doubt|surely|presumably) (?:all )?(?:been |already |has |have )(?:\w+ )?(?:decided|
      agreed|sold|stitched|promised|spent|signed|done|fixed)\b
    `,
    spread`
      \b(?:they|he|she|someone|the (?:council|county|developer|officers?)) must (?:surely )?have (?:known|
      been told|been paid|planned|had)\b
    `,
    spread`
      \bdare i (?:say|suggest)\b|\b(?:confirmed|according to|from) (?:by )?a (?:reliable |trusted |good |
      little )?source\b|\bbehind our backs\b
    `,
    spread`
      \b(?:the )?(?:figures|books|survey|vote|count|numbers) (?:were|was|have been|has been|must be) (?:cooked|
      fiddled|fixed|rigged)\b
    `,

    spread`
      \b(?:bet you (?:anything|a (?:pound|fiver|tenner|pint))|i would not be (?:at all )?surprised if|
      would not surprise me if) (?!it (?:rains|snows))
    `,
    spread`
      \b(?:if you ask me|in all likelihood|chances are|no doubt|most likely|probably because|
      almost certainly) (?:[^.]{0,40} )?(?:has|have|had|was|were|been|someone|somebody|they|gone|is being|
      are being|'s already|forgot|knew|went)\b
    `,
    spread`
      \bmust (?:have )?(?:been|known|got|had|forgotten|be (?:getting|taking|paid|in on)) (?!(?:lovely|great|
      wonderful|hard|awful|nice|fun|tough|proud))(?:kids|someone|somebody|paid|a reason|told|something|friends|
      wind|in on|a backhander|they|him|her|them|it coming)\b
    `,
    spread`
      \b(?:it )?(?:seems|looks like|sounds like|sounds as if|looks as if) (?:the |they |he |she |that |someone |
      somebody )(?:\w+ ){0,4}?(?:is|are|was|were|has|have|'s) (?:\w+ )?(?:going|leaving|closing|shutting|moving|
      sold(?! out)|gone|scrapped|been|being|hiding|planning)\b
    `,
    '\\b(?:do not quote me)\\b(?! on the (?:forecast|weather))',
    spread`
      \b(?:daresay|dare say|i imagine|i expect|i fancy|i gather|i take it) (?:a few|some|someone|somebody|they|
      he|she|it was|the)\b
    `,
    spread`
      \bi think (?:the|that|he|she|they|someone|somebody) (?:\w+ ){0,4}(?:has links|have links|knew|is in on|
      got paid|took|hid|planned|fixed|is being paid)\b
    `,

    spread`
      \bi (?:should|would) (?:think|imagine) (?:they|he|she|somebody|someone|the \w+) (?:(?:have|has) (?:run|lost|sold|
      forgotten|spent|pulled|decided|gone|signed)|(?:are|is) (?:hoping|hiding|waiting|trying|short|skint|broke))\b
    `,

    // Supposition about what others have done or will do, given out flat.
    spread`
      (?:^|\. |and |but |so )(?:i (?:(?:am going to|can only(?! imagine)|have to) )?)?(?:bet|betting|reckon|guessing|suspect|presume|assume|suppose(?<=only suppose)|wager|
      imagine) (?:that )?(?:the|they|he|she|it was|it is|it will|someone|somebody|some|half|most|our|there|
      those|these|whoever|nobody|no one|one of)\b
    `,
    spread`
      \b(?:would|should|will|might) not (?:be|come as) (?:at all |remotely |a bit |the least bit |
      a )*(?:surprised?|shocked?|astonished|amazed) (?:me )?(?:if|to (?:learn|find|hear|discover)|when)\b|
      \bwould not put it past\b|\b(?:would|will) (?:bet|wager|lay|put) (?:you )?(?:good |my |the |a |
      any )*(?:money (?!on it)|house|odds|pension|mortgage|tenner|fiver|pounds?|shirt)\b
    `,
    spread`
      \b(?:sounds?|looks?|seems?|smells|feels|appears?)(?: (?:pretty|very|fairly|quite|rather|increasingly|
      pretty much|awfully))? (?:to me )?(?:like|as if|as though|clear|obvious|likely|certain|that|
      to me)(?: that)? (?:to me )?(?:as if |as though |like )?(?:the|they|he|she|someone|somebody|nobody|it|
      this|that|some|our|we)\b[^.]{0,40}\b(?:forgot|forgotten|lost|sold(?! out)|closing|close|gone|going to|been|shut|
      cut|scrap\w*|axed|decided|agreed|moving|leaving|planned|hiding|spent|blew|messed|botched|promised|merging|
      pulled|stopped)\b
    `,
    spread`
      \b(?:presumably|doubtless|no doubt|chances are|odds are|odds on|ten to one|nine times out of ten|
      in all likelihood|more than likely|i dare say|i daresay|as likely as not|supposedly|allegedly|reportedly|
      seemingly) (?:that )?(?:the |our |some |their |one of |a |that )?(?:\w+ ){0,3}?(?:has|have|had|is|are|was|
      were|just|did|got|forgot|lost|wants?|knew|kids|youths|teenagers|lads|someone|somebody|he|she|they|
      highways|contractors)\b(?! (?:better|welcome|right|lovely|great|best|happy|proud))|
      \b(?:obviously|clearly|surely|almost certainly|evidently|probably) (?:just |been |all |only )?(?:someone|
      somebody|kids|youths|teenagers|lads|contractors|highways|forgot|hoping|nobody|
      because (?:someone|they|he|she)|to do with|down to (?:kids|someone)|a (?:backhander|bribe|favour|mate))\b
    `,
    spread`
      \b(?:the (?:council|officers?|developers?|contractors?|\w+)|they|he|she|somebody|
      someone) will have (?:\w+ )?(?:forgotten|lost|decided|spent|known|sold|agreed|told|run out|got|
      been (?:told|paid|warned)|mislaid|messed)\b|\b(?:that|it) will be (?:why|the reason|because)\b|
      \bmark my words\b|\byou (?:just )?(?:watch|wait),? (?:they|it|he|she|the|this|next|we)\b|
      \b(?:they|he|she|the (?:council|county|developers?|owners?|bank|school)) (?:will|'ll|is going to|
      are going to) (?:quietly|just|then|simply|no doubt|probably|only) (?:sell|close|shut|scrap|drop|axe|flog|
      ditch|pocket|bury|build|put|forget|hike)\b
    `,
    spread`
      \b(?:(?<!\b(?:what|all|anything|everything|whatever|when|until|if|as soon as) )i (?:hear|gather|believe|heard|reckon|am told)|apparently|supposedly|
      i suppose|i imagine|i would have thought)$
    `,
    spread`
      \b(?:i|we) (?:would |'d )?(?:bet|wager|put (?:good |my |all my )?money) (?:on (?:it )?|good money |
      my house |a fiver )?(?:that )?(?!you|i|it was (?:cold|fun|lovely|great))
    `,
    `\\b(?:i|we) (?:reckon|suspect|assume|presume|am guessing|are guessing|imagine|would imagine) ${opinion}`,
    '(?:^|[.] |and |but |so |that )(?:apparently|supposedly) (?!(?:i|we|there (?:is|.s) (?:a|cake)) )',
    spread`
      \b(?:apparently|supposedly) (?:it|they|he|she|someone|somebody|nobody|there|the \w+(?: \w+)?) (?:is|are|
      was|were|has|have|will|would|had|got|'s)\b
    `,
    '\\bpresumably (?:someone|somebody|they|he|she|the|because|so)\\b',
    '\\bi (?:hear|gather) (?:that |the |they |it |there |he |she )',
    '\\bbound to be (?:the )?(?:\\w+ ){1,2}(?:doing|fault|work|handiwork)\\b',
    spread`
      \b(?:one suspects|(?:i|we) (?:surmise|conjecture)|(?:have to|would have to) guess|
      (?:my|entirely my own) (?:surmise|conjecture|guess|theory) (?:is|being)) (?!i )
    `,
    // Who told it is somebody near, who tells of the wedding and the weather too.
    spread`
      (?:^(?=(?:lad|bloke|chap|fella)\b)|(?<!as )\b(?=some(?:one|body)\b)|\b(?:my|our|the|a|this|some|one) (?:\w+ )?)(?:someone|somebody|mate|neighbour|cousin|brother|sister|sister in law|
      brother in law|hairdresser|barber|postman|window cleaner|taxi driver|bus driver|chap|bloke|lad|lady|woman|
      girl|man|fella|milkman|dog walker|mum|builder|electrician|cleaner|
      friend)(?: who(?: \w+){2,3})?(?: (?:at|in|from|outside|behind|on|down|over|across|opposite|with) (?:the (?!library|council|county|school|surgery|gate|museum|food bank)|
      number |(?!the ))\w+(?: [\w']+)?)? (?:says?|said|reckons?|swears?|tells? me|told me|thinks?|heard|insists?|is sure|
      seems to think|was telling me|(?<=\bsome(?:one|body) )was saying|claims?|knows someone)\b(?! (?:to|hello|hi|thanks?|happy|sorry|yes|no|he loves|
      she loves|this|about (?:his|her)|it was (?:lovely|great|his|her)))
    `,
    "\\bmy (?:guess|bet|hunch|money) (?:is|'s|would be)\\b",
    '\\b(?:i am|we are) (?:hearing|told) (?:that (?!is |.s )|the |they |it (?!(?:starts|opens|begins) )|there )',
  ].join('|'),
)
