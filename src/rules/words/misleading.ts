import { spread } from '../../draft/spread.ts'
import { wholeWords } from '../../reading/joined.ts'

/**
 * Drafts that set a claim against what is on record, for clauses on accuracy (Oakham, Other Social Media; Rugeley 3.5 and 4.9). By
 * hand, save the tales of fact-checkers below. Read on the joined line of norms, where "didn't" is "did not" and a bracket reads " . ".
 */

/** A position laid on the council as settled … */
export const positions = new RegExp(spread`
  \b(?:council|[^e ]tc|councillors|committee|county|district|authority|town hall|we|they|cabinet|inspector|government|
  developer|police|school|surgery)(?: (?:has|have|is|are|'s|all|now|already|just|fully|officially|strongly|
  totally|completely|firmly|unanimously|finally|as one|quietly))* (?:come out|scrapped|axed|approved|agreed|decided|
  backed|backs?|supports?|oppos(?:es|ed|e)|behind|against|in favour|voted|banned|signed|confirmed|rejected|
  refused|dropped|granted|bought|sold|cancelled|committed|chosen|won|closing|selling|scrapping|given|gave|
  adopted)\b|\bit is (?:official|agreed|settled|confirmed|decided|a done deal|final)\b|
  \b(?:has|have) been (?:scrapped|axed|approved|agreed|decided|granted|refused|settled|signed|sold|banned|
  rejected|confirmed)\b|\b(?:planning|permission|application|scheme|plan|motion|budget) (?:refused|approved|
  granted|passed|rejected|scrapped|agreed|defeated|thrown out)\b|\bcouncil policy\b|
  \bcouncil .s (?:position|view|policy|line) is\b
`)
/** … that the draft itself says is not settled, and waves aside. */
export const unsettled = new RegExp(spread`
  \b(?:(?:goes|going|go|comes|come|up|put|due|down) (?:to|before|for) (?:the |a |full )?(?:vote|council|
  committee|cabinet|decision|members)|(?:vote|decision|meeting|debate|consultation|hearing|ballot|report|
  motion|recommendation) (?:itself |proper )?(?:is |are |was )?(?:not |only |still )?(?:until|till|on|next|
  due|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|to come|
  out|open|running|happened|taken|been|this|tomorrow|yet)|(?:have|has|had|did|do|does|are|is|was|were|
  will) not (?:been |even |actually |yet |formally |officially |technically )*(?:discuss\w*|vot(?:e|ed)|
  decid\w*|met|debated?|agreed|approved|signed|official|asked|final|formal|confirmed|minuted|taken|heard|
  considered|had the vote)|or (?:we )?would have|yet to (?:vote|decide|meet|be|discuss|sign)|(?:well|at least) (?:the |a |
  one )?(?:working (?:party|group)|sub ?committee|chair\w*|officers?|leader|one (?:councillor|of them)|report|
  proposal|recommendation|draft)|(?:well|ok|okay|alright|or rather|strictly) (?:\w+ ){0,4}?(?:deferred|
  postponed|look(?:ing)? (?:into|at)|consider\w*|in principle|sort of|nearly|almost|more or less|kind of|
  talked about|minded to|recommended|advised|pencilled)|(?:actually|really|only) (?:been )?(?:deferred|
  postponed|adjourned|noted|recommended|consulted on|looking into)|
  only (?:a |an |the )?(?:discussion|debate|chat|thought|proposal|idea|draft|suggestion|recommendation|consultation|working \w+|outline)|
  still (?:to be|being|has to be|needs to be|out (?:to|for)|a proposal|considering|consulting))\b
`)
/** … by a wave of the hand. */
export const waves = new RegExp(spread`
  \b(?:well|ok|okay|alright|amounts to|let us have|same (?:thing|difference)|comes to the same|but (?:you|i) know|even though|
  although|though|foregone conclusion|might as well|may as well|as good as|near enough|formality|
  rubber ?stamp\w*|how (?:they|it|we) will|(?:actual|formal|official|real|proper|final) (?:vote|decision|
  agreement|meeting|bit|paperwork)|technically|officially|well the|well a|
  but (?:who cares|it is|it was|better|safer|it will|that is|we all|they will|come on|trust me|same|i am|i know|mark|everyone|
  the (?:result|outcome))|mere formality|whatever|never mind|paperwork|what (?:is|does) it matter|so what|
  pretend\w*|for show|in all but name)\b
`)

/** Loaded claims with nothing to show for them: a ban on everything, a fall in crime by one's own hand. */
export const sweeping = new RegExp(
  [
    spread`
      \b(?:council|county|town hall|councillors|highways|labour|tories|greens) (?:has |have |'ve |
      just |now |secretly |quietly |already |all )*(?:scrapped|axed|abolished|outlawed|flogged|
      signed away|given away|voted to (?:ban|scrap|abolish|close|axe|sell)) (?:\w+ ){0,2}?(?:all|every|
      each and every|any|christmas|the entire|the whole|completely|easter|remembrance|free speech|democracy)\b
    `,
    spread`
      \b(?:council|county|clerk|committee|planners?|cabinet|they) (?:has |have |'ve |had )?(?:already|secretly|
      long since|quietly) (?:already |secretly |quietly |been )?(?:decided|agreed|
      made (?:up )?(?:its|their) minds?|promised|signed|sold|approved|stitched)\b[^.]{0,80}\b(?:consultation|
      whatever|no matter|sham|show|pretend\w*|regardless|agenda|before (?:anyone|we|you))\b
    `,
    spread`
      \b(?:crime|accidents?|pollution|burglar\w+|vandalism|litter|traffic|footfall|trade|flooding|fly tipping|
      speeding|anti social behaviour|asb|house prices|rents?|council tax) (?:has |have |is |are |
      will )?(?:been |already |now )?(?:halved?|doubled?|trebled?|tripled?|quadrupled|vanish\w*|
      (?:completely )?(?:stopped|disappeared|ended)|(?:down|up|fall\w*|rise\w*|rose|fell|cut|dropped?|
      soared) (?:by )?(?:to )?(?:\w+ )?(?:\d+ ?%|\d+ per ?cent|half|two thirds|three quarters|
      \d+))[^.]{0,40}\b(?:(?:thanks to|because of|under|due to) (?:me|my|us|labour|tory)|since (?:i|we) (?:took|won|joined|got|were|was|became))\b
    `,
  ].join('|'),
)

/** What an admission may take back: a figure, a quantity, what somebody was told, or what public bodies did. */
export const claims = wholeWords([
  spread`
    \d[\d,.]*|three|four|five|ten|hundreds?|thousands?|per cent|all|every\w*|most|whole|half|unanimous\w*|majority|council|
    county|police|clerk|minutes|residents|survey|told|said|say|says|wrote|put|agreed|approved|voted|confirmed|official\w*|
    claim\w*|reads|looked|opened|report|shar\w*|pass|post\w*|grant|trebled|photos?|pictures?|crowd|figures?|numbers?|facts?|graph|headlines?|leaflet|clos\w+|shut\w*|sav(?:e|ed)
  `,
])

/** A claim set against what the council, the minutes or the agenda say. */
const record = spread`
  (?:the vote|the motion|it|they|the council|otc|the clerk|the minutes?|the agenda|the record|the officers?|
  the mayor|the website|the papers|council|anyone)
`
/** The record says one thing and the draft another, or the record is said to lie. */
export const contradictions = new RegExp(
  [
    spread`
      \b(?:though|although|even though|even if) ${record} (?:officially |still |publicly )?(?:den(?:y|ies)|
      says? (?:otherwise|it (?:is|'s) not|they are not|it has not))\b
    `,
    spread`
      \b(?:whatever|no matter what|never mind what|never mind that|despite what)(?<!\b(?:i|we) (?:will|shall) .*) (?!the (?:website|clerk)|anyone)${record}(?: for \w+ \w+| of \w+ \w+)? (?:says?|said|claims?|shows?|den(?:y|ies)|
      pretends?|on \w+ (?:says?|said))\b(?! (?:at|in|down|on) (?:the|our)\b)
    `,
    '\\bi know (?:it|they|the \\w+) (?:says?|claims?|swears?)\\b[^.]{0,30}\\b(?:under review|not|nothing|only|options|draft|proposals?)\\b[^.]{0,30}\\bbut\\b(?! i (?:love|like|will))',
    '\\bnever mind (?:that |what )the (?:minutes|agenda|record|papers|vote)\\b',
    spread`
      \bdo not (?:you )?(?:believe|be fooled by|listen to|fall for) (?:them|it|
      the (?:council|county|clerk|website|notice|leaflet|letter|officers?|posters?))(?: \w+)? (?:when|if|where|
      that|which) (?:they|it|he|she)?\s?(?:say|says|said|tell|tells|claim|claims|swear|insist)s?\b(?! you)
    `,
  ].join('|'),
)

/** Tales that fact-checkers (Full Fact, Reuters) and the Electoral Commission have had to answer again and again. */
export const falsehoods = new RegExp(
  [
    spread`
      \b(?:vaccines?|jabs?|boosters?)\b[^.]{0,40}\b(?:microchips?|depopulat\w+|poison\w*|magnetic|
      alters? (?:your )?dna|bioweapon)\b
    `,
    '\\b5g\\b[^.]{0,40}\\b(?:covid|cancer|birds|radiation sickness|mind control|virus)\\b',
    '\\bchemtrails?\\b(?! (?:are|is) (?:not|nonsense))',
    spread`
      \b(?:puts?|putting|pumps?|pumping|adds?|adding) (?:something|chemicals|drugs|poison) (?:in|into|
      to) (?:the|our) (?:water|reservoir|air|supply)\b
    `,
    '\\bin (?:the|our) (?:\\w+ )?water\\b[^.]{0,40}\\b(?:puts? it|putting it|control|sterilis\\w+|vaccine)\\b',
    spread`
      \b15 minute (?:cities|city|towns?|neighbourhoods?)\b[^.]{0,60}\b(?:prisons?|lock\w*|permits? to leave|
      trapped|control us)\b
    `,
    '\\b(?:election|postal votes?|ballot|referendum) (?:was|were|is|are) (?:stolen|rigged|fixed)\\b(?! (?:for|at|to)\\b)',
    '\\b(?:moon landings? (?:was|were) (?:faked?|staged)|earth is flat)\\b',
  ].join('|'),
)
