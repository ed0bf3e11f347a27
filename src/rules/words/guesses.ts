/**
 * How British English passes on what nobody has confirmed. The first group says so by itself; the second is also everyday
 * talk and needs the town's business beside it. Read on the joined line of norms ("I'm" is "i am").
 */

/** Rumour and hearsay: nobody, or nobody named, is the source. */
export const hearsay = new RegExp(
  [
    '\\bapparently (?:somebody|someone|they|nobody|no one) (?!loves)',

    '\\bopen secret\\b',
    '\\bno smoke without fire\\b|\\bread(?:ing)? between the lines\\b|\\bby all accounts\\b',
    '\\baccording to (?:a|an|some|one) (?:\\w+ )?(?:lady|woman|bloke|man|chap|mate|neighbour|friend|someone|fella|lad|couple|post|comment)\\b',
    '\\b(?:someone|somebody|people|folk|one person|a (?:lady|woman|man|neighbour|bloke|chap|mate)|the (?:lady|woman|man|bloke|chap)) (?:[^.]{0,30} )?(?:reckons?|swears|is convinced|are convinced|were saying)\\b',
    "\\bthere (?:is|'s) (?:some |a lot of |lots of )?talk of\\b",
    '\\b(?:can|could) not (?:be|say for) (?:certain|sure) but\\b|\\bnot (?:a hundred percent|100|entirely|totally|completely) (?:% |per cent )?(?:sure|certain) but\\b',
    '\\bcall me (?:cynical|a cynic|paranoid|suspicious)\\b|\\bsneaking suspicion\\b|\\bi (?:have|get) (?:a|the) (?:feeling|hunch|funny feeling) (?:that (?!if)|the |they |he |she |some)',
    "\\bmy money (?:is|'s) on\\b",
    '\\bthe (?:story|talk|gossip|whisper) (?:goes|is|round|around|in)\\b',

    '\\brumours? (?:has|have) it\\b',
    "\\b(?:there (?:is|are|'s)|hearing|heard) (?:a |some |more )?(?:rumours?|whispers?|talk) (?:that|about|of|going)\\b",
    '\\b(?:rumours?|gossip) (?:is|are|going round|going around|in the|at the|on the|says?)\\b',
    '\\bword (?:on the street |(?:in|at|round|around|from) (?:the |our )?(?:\\w+ ){1,4}?)(?:is|has it)\\b',
    '\\bword (?:is|has it) (?:that |they |he |she |it |the |there |we )',
    '\\ba little bird (?:tells|told|has told)\\b',
    '\\bheard (?:it )?(?:on|through) the grapevine\\b|\\bgrapevine (?:says|has it)\\b',
    '\\b(?:i am|i was|we are|been|we were) (?:reliably )?told on the quiet\\b',
    '\\bheard on the quiet\\b',
    "\\b(?:people|folk|everyone|everybody|they) (?:are|is|'s) (?:all )?saying (?:that |it |the |they |he |she )",
    '\\b(?:i|we) (?:have )?(?:also )?(?:hear|heard) (?:it )?from (?:someone|somebody|a (?:bloke|mate|friend of|chap|woman|man|lad)|people|one of the)\\b',
    '\\b(?:someone|somebody|a (?:bloke|mate|chap|woman|lad)) (?:in the pub |at the pub |in the queue |down the pub )?(?:told me|reckons|was saying|says)\\b',
    "\\b(?:someone|somebody|a (?:bloke|mate)) 's (?:cousin|mate|brother|sister|wife|husband)\\b",
    '\\bfrom what (?:i|we) (?:hear|have heard|gather|can gather|am told|are told)\\b',
    '\\b(?:or )?so (?:i|we) (?:am|are|was|were|have been) (?:told|hear|heard|led to believe)\\b|\\bor so i hear\\b',
    '\\b(?:no|without) (?:proof|evidence) but\\b|\\bcan not prove it but\\b|\\bnot confirmed\\b(?! (?:by|until))|\\bunconfirmed (?:reports?|rumours?)\\b',
    "\\b(?:i|we) (?:would|will|'d) (?:hazard a )?guess (?:that |it |they |he |she |the |most |about |at )",
    "\\bmy (?:guess|bet|hunch|money) (?:is|'s|would be)\\b",
  ].join('|'),
)

/** Hunches. "I reckon we should" is an opinion; "I bet you didn't know" and "I bet it was cold" are chat. */
const opinion =
  "(?!(?:that )?(?:we|you|i|it (?:is|'s) time|it would|(?:this|that) (?:is|'s)|most of us|(?:\\w+ ){0,3}(?:should|could|ought|deserve)))"
export const hunches = new RegExp(
  [
    '\\b(?<!until |once |when |after )(?:i|we) have heard (?:that )?(?:the \\w+|they|he|she|it|there) (?:is|are|was|were|has|have|will|.s) ',

    '\\bcould it be (?:that |because )?(?:someone|somebody|the|they|he|she|a)\\b(?! spring)',
    '\\b(?:probably|no doubt|surely|presumably) (?:all )?(?:been |already |has |have )(?:\\w+ )?(?:decided|agreed|sold|stitched|promised|spent|signed|done|fixed)\\b',
    '\\b(?:they|he|she|someone|the (?:council|county|developer|officers?)) must (?:surely )?have (?:known|been told|been paid|planned|had)\\b',
    '\\bdare i (?:say|suggest)\\b|\\b(?:confirmed|according to|from) (?:by )?a (?:reliable |trusted |good |little )?source\\b|\\bbehind our backs\\b',
    '\\b(?:the )?(?:figures|books|survey|vote|count|numbers) (?:were|was|have been|has been|must be) (?:cooked|fiddled|fixed|rigged)\\b',

    '\\b(?:bet you (?:anything|a (?:pound|fiver|tenner|pint))|i would not be (?:at all )?surprised if|would not surprise me if) (?!it (?:rains|snows))',
    "\\b(?:if you ask me|in all likelihood|chances are|no doubt|most likely|probably because|almost certainly) (?:[^.]{0,40} )?(?:has|have|had|was|were|been|someone|somebody|they|gone|is being|are being|'s already|forgot|knew|went)\\b",
    '\\bmust (?:have )?(?:been|known|got|had|forgotten|be (?:getting|taking|paid|in on)) (?!(?:lovely|great|wonderful|hard|awful|nice|fun|tough|proud))(?:kids|someone|somebody|paid|a reason|told|something|friends|wind|in on|a backhander|they|him|her|them|it coming)\\b',
    "\\b(?:it )?(?:seems|looks like|sounds like|sounds as if|looks as if) (?:the |they |he |she |that |someone |somebody )(?:\\w+ ){0,4}?(?:is|are|was|were|has|have|'s) (?:\\w+ )?(?:going|leaving|closing|shutting|moving|sold|gone|scrapped|been|being|hiding|planning)\\b",
    '\\b(?:do not quote me)\\b(?! on the (?:forecast|weather))',
    '\\b(?:daresay|dare say|i imagine|i expect|i fancy|i gather|i take it) (?:a few|some|someone|somebody|they|he|she|it was|the)\\b',
    '\\bi think (?:the|that|he|she|they|someone|somebody) (?:\\w+ ){0,4}(?:has links|have links|knew|is in on|got paid|took|hid|planned|fixed|is being paid)\\b',

    `\\b(?:i|we) (?:would |'d )?(?:bet|wager|put (?:good |my |all my )?money) (?:on (?:it )?|good money |my house |a fiver )?(?:that )?(?!you|i|it was (?:cold|fun|lovely|great))`,
    `\\b(?:i|we) (?:reckon|suspect|assume|presume|am guessing|are guessing|imagine|would imagine) ${opinion}`,
    '(?:^|[.] |and |but |so |that )(?:apparently|supposedly) (?!(?:i|we|there (?:is|.s) (?:a|cake)) )',
    "\\b(?:apparently|supposedly) (?:it|they|he|she|someone|somebody|nobody|there|the \\w+(?: \\w+)?) (?:is|are|was|were|has|have|will|would|had|got|'s)\\b",
    '\\bpresumably (?:someone|somebody|they|he|she|the|because|so)\\b',
    '\\bi (?:hear|gather) (?:that |the |they |it |there |he |she )',
    '\\b(?:i am|we are) (?:hearing|told) (?:that |the |they |it |there )',
  ].join('|'),
)

/** The rumour is named in order to end it, or the guessing is a game. */
export const knownBetter =
  /\b(?:rumours?|gossip) (?:\w+ ){0,4}(?:untrue|false|not true|wrong|nonsense|rubbish|unfounded)\b|\b(?:quash|scotch|dispel|stop|ignore|end|despite|contrary to|correct|spreading|no truth|do not believe|not listen|rather than|instead of|without|no) (?:\w+ ){0,4}(?:rumours?|guess\w*|gossip)\b|\bguess (?:the|what|who|how|where)\b|\b(?:cake|santa|father christmas|elf|tooth fairy|raffle|quiz|lottery|forecast|rain)\b/
