/**
 * How British English passes on what nobody has confirmed. The first group says so by itself; the second is also everyday
 * talk and needs the town's business beside it. Read on the joined line of norms ("I'm" is "i am").
 */

/** Rumour and hearsay: nobody, or nobody named, is the source. */
export const hearsay = new RegExp(
  [
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
    `\\b(?:i|we) (?:would |'d )?(?:bet|wager|put money) (?:on it |good money |my house |a fiver )?(?:that )?(?!you|i|it was (?:cold|fun|lovely|great))`,
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
