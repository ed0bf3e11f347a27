import { spread } from '../../draft/spread.ts'
import { outdone } from './outdone.ts'

/**
 * Constructions that belittle whatever words fill them, by what has to stand near them before they are meant for somebody.
 * Read on the joined line of norms ("can't" is "can not"). From everyday British talk, by hand.
 */

const quality = spread`
  (?:charm|backbone|manners|wit|grace|spine|warmth|brains?|brainpower|brain cells?|clues?|attention span|
  memory|subtlety|personality|appeal|depth|leadership|courage|patience|work rate|energy|tact|timing|charisma|
  imagination|urgency|presence|people skills|social skills|intellect|vision|self awareness|grasp|
  moral compass|conscience|integrity|spirit|dignity|drive|wisdom|humility|principles?|listening skills|
  common sense|sense of (?:humour|direction|occasion|shame|proportion|fun|style|duty))
`
const feeble = spread`
  (?:run|organi[sz]e|supervise|lead|chair|manage|govern|spot|plan|deliver|steer|argue|fight|sell|give away|
  pour|boil|hit|draw)
`

/** Meant for whoever else the sentence speaks of. */
export const jeers: readonly string[] = [
  // The measure of a person.
  `(?:has|have|had|with|got|having|all) (?:all )?the (?:\\w+ )?${quality} of an?(?! (?:saint|angel|lion|hero|star|dancer|champion|teenager|monk)\\b)`,
  spread`
    (?:seen|met|known|had|found|come across|owned|heard) (?:more|better|livelier|brighter|
    sharper) (?:\w+ ){1,2}(?:in|on|from|out of|than) an?
  `,
  `with (?:more|better) (?:going on|${quality})`,
  spread`
    (?<!\byou )(?:could|would|can) not ${feeble} an? (?!seat|space|doctor|dentist|place|copy|way|reason|single|
    fault|solution|answer|date|venue)\w+(?: \w+){0,4}
  `,
  spread`
    (?:could|would|will|can) (?:(?:start|pick|have) an? (?:row|fight|argument|quarrel) (?:in|with|at)|
    argue with an?|get lost (?:in|on|walking|going|between)|fall out with an?|take offence at an?|
    bore (?:an?|the \w+ off)|talk the (?:hind|back) legs?|lose (?:a|an) \w+ (?:to|in|with) an?|need a map)
  `,
  'not so much an? \\w+(?: \\w+)? as an?',
  spread`
    has the \w+(?: \w+){0,4} (?:one|you|we|i) (?:would |might |only |normally |usually |generally |more often )*(?:finds?|expects?|sees?|meets?|associates?|gets?) (?:in|
    of|from|with|on) (?:an?|the|some|most)
  `,
  spread`
    (?:outwitted|outsmarted|outfoxed|out ?thought|defeated|baffled|confused|flummoxed|stumped|beaten|intimidated|upstaged|bested) by (?:(?:his|her|their) own \w+|
    an? (?:\w+ )?(?:stapler|agenda|door|revolving door|apostrophe|map|calculator|toaster|kettle|spreadsheet|stepladder|traffic cone|houseplant|goldfish|spaniel|crossword))
  `,
  spread`
    (?:nothing|not much|nowt|little|not a lot|fresh air|sawdust|tumbleweed|an echo) (?:at all )?(?:in|inside|
    upstairs in|going on in|behind|between) (?:his|her|their|that(?: \w+ 's)?) (?:head|skull|eyes|ears|brain|hat)
  `,

  spread`
    (?:a |an |complete |total |utter |absolute )waste of (?:hi vis|space|skin|oxygen|ink|
    a (?:seat|chair|vote|suit|uniform|badge|lanyard)|an? (?:good|expensive) \w+)
  `,
  '(?:counts?|counting|adds? up) on (?:his|her|their) fingers|(?:moves?|moving) (?:his|her|their) lips (?:when|while|as)',
  spread`
    (?:has|have|had) (?:an? |the )?(?:gift|talent|genius|knack|flair|rare ability) for (?:not|never|missing|
    losing|being (?:late|elsewhere|wrong|absent)|doing nothing|saying nothing)
  `,
  spread`
    all (?!in|of|is|are|the|things|ages|work|day|sorts|fun|welcome|that|this|we|you|i|good|bark)\w+ (?:and|
    but) (?:no|precious little) (?!one|entry|charge|need|cost|longer|doubt|matter|problem|more|less)\w+
  `,
  // Titles for a failing.
  'the self (?:appointed|styled|anointed|declared|proclaimed) (?!chair)\\w+ (?:of|for|on|in)',
  spread`
    (?:lady bountiful|little lord fauntleroy|lord muck|lady muck|captain mainwaring|hyacinth bucket|
    walter mitty|(?:his|her) nibs|rent a (?:mob|quote|gob)|billy no mates|little hitler|tin ?pot \w+)
  `,
  spread`
    (?:honourable|hon) (?:gentleman|lady|member|friend) for (?!\w+ing (?:north|south|east|west|and|
    central))(?:\w+ing|no|never|absen\w+|excuses)
  `,
  spread`
    calls? (?:himself|herself|yourself|themselves|yourselves) (?:an? |our |the )?(?:\w+ )?(?:councillors?|
    leader|mayor|mp|representatives?|chairman|chair|officer|clerk|journalist|experts?|professional|
    public servant|gentleman|adults?|neighbour)
  `,
  // What others would do.
  '(?:clear the diary|hold the front page|alert the media|stop the presses)',
  'bet (?:you|he|she|they) (?:can|could|do|did|have|has) not even',
  "(?:first|only) time (?:your|his|her|their|\\w+ 's) (?:mouth|brain|gob|trap|wallet|purse) ",
  // The backhanded turn: what is left of somebody when the sentence is done.
  '(?:what|whatever) (?:he|she|they|you|cllr \\w+|the \\w+|that \\w+) lacks? in \\w+(?: \\w+){0,2} (?:he|she|they|you)',
  spread`
    (?:his|her|their|your|'s) idea of (?:an? |the )?(?:\w+ )?(?:\w+ing|work|leadership|debate|a plan|
    help|answer|consultation|effort|exercise|research|preparation|a joke|fun) (?:is|was|seems|involves|'s|being)
  `,
  spread`
    and (?:the )?(?:truth|facts?|work|hard work|reality|honesty|detail|manners|soap|humility|arithmetic|
    an honest answer|a straight answer) (?:are|have) (?:\w+ )?(?:strangers|never (?:been introduced|met)|
    not (?:been introduced|met|acquainted|on speaking)|distant|barely|parted|nodding|divorced)
  `,
  spread`
    a stranger to (?:the )?(?:truth|facts?|work|hard work|reality|honesty|manners|soap|humility|shame|
    self doubt|thought|detail)
  `,
  'relationship with (?:the )?(?:truth|facts?|work|reality|honesty|arithmetic)',
  '(?:left|leaves|leave|forgot|forgotten|mislaid|checked in|parked|hung up) (?:his|her|their|your) (?:brains?|backbone|spine|manners|conscience|principles?|common sense|wits|marbles|decency) ',
  spread`
    (?:has|have|had) (?:had )?(?:his|her|their|your|an?) (?:sense of humour|personality|charm|backbone|spine|
    imagination|brain|conscience|humility) (?:bypass|removed|surgically|transplant|extracted|amputated|on order|
    missing|switched off)
  `,
  spread`
    (?:when|where) (?:the )?(?:brains?|sense|manners|tact|charm|backbones?|common sense|looks|wit|talent|
    courage) (?:was|were) (?:being )?(?:handed|given|dished|doled) (?:out|round)
  `,
  '(?:nearest|closest) (?:thing )?(?:he|she|they|cllr \\w+|that \\w+|you) (?:has|have|had|will|ever|comes?|came|got|gets)(?: ever| \\w+)? (?:come|came|been|got|gets|comes|had|get)? ?to ',
  spread`
    (?:only thing|one thing) (?:he|she|they|cllr \w+|that \w+) (?:has|have|had|ever|is|
    was) (?:ever )?(?:finished|read|led|built|delivered|run|chaired|achieved|opened|grown|won|good at|managed|
    raised)
  `,
  spread`
    (?:if|even if) (?:he|she|they|brains|you) (?:had|were|was) (?:an? |the )?(?:brains?|thought|idea|dynamite|
    half a|any (?:slower|thicker|dimmer|wetter|duller|slippier|lazier|smugger|denser|greener|vaguer))
  `,
  spread`
    any (?:slower|thicker|dimmer|wetter|duller|slippier|lazier|smugger|denser|vaguer|slimier|
    more (?:wooden|pompous|useless|self important|out of touch)) and (?:he|she|they|you|we)
  `,
  spread`
    (?:not that|doubt|doubtful) (?:he|she|they|cllr \w+|that \w+) (?:would|will|could|ever) (?:ever |
    even )?(?:notice|know|noticed|understand|recognise|spot|read (?:it|that|this|any))
  `,
  spread`
    (?:an hour|ten minutes|five minutes|an evening|two hours) (?:of|with|in the company of|listening to) (?:him|
    her|them|cllr \w+|that \w+|our \w+) (?:is|was|feels?|felt|and|would|makes?|made|will)
  `,
  '(?:some|any|a) village (?:somewhere )?(?:is )?(?:missing|lost|wants|has lost) (?:its|an?) ',
  spread`
    (?:could|would) (?:(?:have )?(?:bored?|talked?|send|sent|put) )(?:the|an?|even|
    half) (?:\w+ ){1,3}(?:to sleep|to death|off|into a coma|rigid|stiff|comatose)
  `,
  // Advertised as wanted.
  `(?:^|\\. )(?:wanted|lost|missing|found|for sale)(?: \\.)? (?:one |an? |any |some )?(?:(?!my|our)\\w+ )?${quality}`,
  ...outdone,
]
