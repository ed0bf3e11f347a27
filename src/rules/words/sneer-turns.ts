import { spread } from '../../draft/spread.ts'

/** The writer, or somebody who is spoken of, does it: no order to the reader. */
const ordered =
  '(?<!\\b(?:to|i|we|he|she|they|you|who|can|could|should|will|would|shall|may|might|must|let|us|it|not|never|the|an?) )'
/** Nothing more is said, or to whom: “get a life, Gary”, no “get a life jacket”. */
const ends = `(?= \\.|$| (?:will|would|please|mate|love|pal|dear|at the back|it (?:is|'s))(?![^ ])| (?!jacket|today|tonight|here|there|then|first|again|soon|early|now)\\w+(?: \\.|$))`

/** What a reader is told to do. */
const orders = spread`
  ${ordered}(?:have a lie down|run along(?: now| then)?|read the (?:sign|post|room)|(?:get|go and get|go get) a (?:life|grip|hobby)|
  get (?:over it|real)|give (?:it|that) a (?:rest|break)|dream on|in your dreams|jog on|suck it up|dry your eyes|
  (?:simmer|pipe) down)${ends}
`

/** Nothing is left to be said behind these. */
const lastWords = spread`
  \b(?:whether any(?:body|one) reads|are (?:not you|you not) clever|(?:my|our) heart bleeds|who asked you|
  stick to (?:what you know|baking)|(?:shall i|must i|do i (?:have|need) to) draw you a (?:picture|diagram))(?= \.|$)
`

/** A whole clause. */
const clauses = spread`
  (?:^|\. )(?:yawn|bored now|(?:nobody|no one) (?:cares|asked you)|(?:well |so )?hard cheese|
  (?:well |so )?tough luck(?: (?:if|then|mate|pal)\b[^.]*)?)(?= \.|$)
`

/** Rude wherever they stand. */
const anywhere = spread`
  \b(?:grow up (?:the (?:lot|pair|two)|(?:you|both|all) (?:lot|two|pair|of))|
  people (?:who|with) (?:have )?(?:nothing|so little) (?:(?:else|better) to do|going on)|
  must have (?:so|very) little (?:going on|to do)|
  those (?:of you )?with time to (?:ask|moan|count)|
  more than you have shown|no opinion worth hearing|build a bridge and get over it|
  hurt your little feelings|(?:some|half) of you would (?:lose|forget) your heads? if|engage brain|
  poor (?:little (?:you|snowflake)|snowflake)|grown ups are talking|
  were you (?:lot|all) (?:dragged up(?! on)|born in a barn)|
  (?<!\b(?:you|they|people) )do not come (?:moan|cry|complain|whin)\w+ (?:to|at) (?:me|us)|
  (?:rest|half|others) (?:of you )?can pipe down(?= \.|$| (?:an|too|as)\b)|
  shame on the (?!lot)(?:\w+ ){1,2}of you|
  nobody is forcing you to (?:read|follow|look|live|stay)|
  some of us (?:actually )?work for a living|
  not (?:exactly )?rocket science (?:is it|people|folks|you)|left my crayons|
  how sweet that you (?:think|believe|still)|clever clogs|for the hard of (?:thinking|understanding|
  hearing at the back)|any fool (?:knows|can see|could)|
  since you (?:clearly|obviously|evidently) (?:can|do|did|have) not|do we have to do everything for you|
  heaven forbid you (?:actually |should |might )?(?:walk|read|lift|listen|wait|turn|think)|
  keep up (?:dears?|love|sunshine|at the back)|
  (?:(?:in|using) (?:very|nice) (?:small|short|little)|let me use (?:small|short|little|simple)) words|words of one syllable|
  if you can (?:cope with|manage|handle) (?:the )?(?:long|big|joined up) words|
  (?:doubt|not think|not expect) (?:that )?(?:many|most|any|half) of you (?:would|could|can|will) (?:follow|understand|grasp|cope|keep up)|
  even (?:you|the back row|those at the back) (?:can|could|might|will) (?:follow|understand|grasp|get)|
  (?:as (?:you|they)|(?:which|something) you) would (?:have )?(?:know|known|realised?|noticed?|spot|spotted|read) (?:if|had) (?:you|they)|
  since you ask(?:ed)? so (?:charmingly|sweetly)|if you do not like it (?:lump|tough)|like it or lump it|
  bless (?:your|his|her|their) (?:little )?(?:cotton )?socks|wind your neck in|
  cry me a river|diddums|cope harder|
  must be nice (?:to (?:have|know|sit|spend|get)|having|knowing|sitting|not)|
  mind your own business|stick to your knitting|haha (?:losers?|cope)|
  leave (?:granny|grandma|grandad|the (?:old dears?|wives|ladies|girls)) at home|
  (?:granny|grandma|grandad|the (?:old dears?|wives|ladies|girls))\b[^.]{0,30}\bonly (?:tut|faint|blush)|
  listen (?:here (?:love|darling)|(?:here )?(?:sunshine|sweetheart|pal)))\b
`

/** Each with what makes it harmless, or rude. */
const conditioned = [
  `${ordered}(?:learn to read(?= \\.|$)|run along and\\b)`,
  `${ordered}try being (?:a )?(?:bit |little )?less (?:useless|stupid|thick|dim)\\b`,
  `\\bchange the record(?! player)${ends}`,
  `(?<!\\b(?:i|we|they) (?:do )?)\\btry (?:and |to )keep up${ends}`,
  spread`
    \bif you (?:had|would) (?:only |actually |ever )?(?:bothered to |taken the trouble to |troubled to )?read (?:the|it|our|what|this)\b
    (?![^.]* (?:grateful|pleased|glad|help|kind|lovely)\b)
  `,
  spread`
    (?<!\bplease [^.]{0,40})\b(?:think|read)(?: \w+){0,6} before (?:you|they) (?:moan\b|
    comment(?! on (?:the|our|this|it)\b)|(?:post|type|write)(?= \.|$))
  `,
  spread`\bread the (?:website|notice|poster|minutes|agenda) \. people\b|(?<!\b(?:i|we|they) )\bdo try to read\b`,
  spread`
    \btry reading (?:it|what \w+(?: \w+){0,2}|the (?:notice|post|article|minutes|agenda|website|report|sign|policy|rules))
    (?: before| first| next time| properly| slowly(?! to\b))\b
  `,
  spread`
    \b(?:did you|can you|have you) (?:even |actually )?(?:read(?! to )|learnt? to read)\b[^.]{0,20}\b
    (?:or just|at all|before moaning|before opening)\b
  `,
  spread`
    \bif you can not read(?![^.]* (?:ask|ring|call|phone|email|contact|large|please|someone|come|we will|let)\b)|
    \bthose (?:of you )?who can(?: not)? read(?= \.|$| (?:will|may)\b)
  `,
  spread`^(?:oh |ah |oh dear \. )?another expert(?= \.|$| who (?:has never|can not|thinks|knows))`,
  spread`\bthe state of (?:the|these|some of the|your) (?:questions|comments|replies)\b(?! (?:box|book|form|to)\b)`,
  spread`\bnews ?flash(?: \.)? (?:not every|nobody (?:cares|asked|is)|(?:you|it|life|the world) (?:are|is|does) not)\b`,
  spread`\bdid (?!i )[^.]{1,30} hurt your feelings\b`,
  spread`\bsome of us (?:actually )?have (?:proper |real )?(?:(?:jobs|lives)(?= \.|$| to )|work(?= \.|$| to (?!go)))`,
  '\\b(?:if|assuming) you can (?:read|count|spell) that is\\b',
  spread`\bi will (?:type|say|write) (?:this|it) (?:very )?slowly(?= \.|$| (?:for|since) )`,
  spread`
    \b(?:in|into|using) (?:words|language|terms|a way|sentences) (?:that |which )?(?:even (?:the|a|an|you|some|those|your|people)|some of you)
    [^.]{0,30}(?:can|could|might|will|may) (?:follow|understand|grasp|manage|cope|keep up|take in|read)\b
  `,
  spread`
    \b(?:what|which) (?:part|bit) of (?!(?:the|this|your|our) (?:form|letter|leaflet|guide|plan|application|booklet|survey|question)s? )
    [^.]{1,40} (?:do|did|does|can) (?:not (?:you|they|people)|(?:you|they|people|he|she) not) (?:understand|get|see|grasp)\b
  `,
  spread`
    \byou can always (?:go home|move|leave|emigrate)(?= \.|$| (?:then|elsewhere|somewhere else|if you do not like)\b)|
    \bif you do not like it (?:you can )?(?:move|leave|go)(?= \.|$| (?:away|elsewhere|somewhere|home)\b)
  `,
  spread`
    (?:^|\. )(?:go )?cry (?:more|about it|harder)\b|
    (?:^|\. |\b(?:life|over|stay|made|happening) )(?:so |just |now )?deal with it$
  `,
  spread`\bhate to break it to you\b[^.]{0,40}\b(?:sunshine|love|sweetheart|darling|pal|mate)\b`,
]

/**
 * Turns of phrase that talk down to readers, beside the set phrases of sneers.ts: of these, what stands before or behind
 * decides, so they are expressions, held against the line of a sentence's norms (reading/joined.ts). Collected by hand.
 */
export const sneerTurns: readonly RegExp[] = [orders, lastWords, clauses, anywhere, ...conditioned].map(
  (source) => new RegExp(source),
)
