import { spread } from '../../draft/spread.ts'

/** Hyperbole in British everyday talk, by hand; for clauses on exaggeration (Oakham, Policy Statement, paragraph 5; Brackley 6.5). */

/** Where nobody has compared, or could. */
export const everywhere = spread`
  (?:the )?(?:(?:whole|entire) )?(?:(?:of )?(?:the )?)?(?:(?:known )?world|universe|planet|earth|galaxy|
  country|county|land|england|britain|uk|united kingdom|wales|scotland|europe|midlands|kingdom|western world|
  history|history of \w+(?: \w+)?|living memory|town|region|north|south|east|west)
`

/** Judgements as superlatives; “oldest” and “longest” are facts. */
export const bad = spread`
  (?:worst|dirtiest|filthiest|stupidest|daftest|ugliest|slowest|rudest|laziest|shabbiest|
  most (?:dangerous|useless|expensive|corrupt|incompetent|pointless|ridiculous|stupid|neglected|overpriced|
  appalling|disgraceful|shameful|ignored|wasteful)|biggest (?:\w+ )?(?:rip ?off|con|waste|disgrace|scandal|
  joke|mistake|disaster|cover ?up|betrayal|shambles|white elephant|farce|mess|stitch ?up|scam|swindle|eyesore|
  land grab))
`

const things = spread`
  (?:street|road|lane|drain|gully|house|home|resident|person|shop|trader|business|pothole|time|councillor|
  member|officer|year|week|day|meeting|bin|tree|light|park|pavement|kerb|penny|promise|one|family|voter|
  driver|parent|club|child|building|planning application|application|decision|complaint)
`

/** Sizes, numbers and the end of the world, as nobody means them. */
export const beyondMeasure: readonly string[] = [
  // Size and number.
  spread`
    \b(?:potholes?|holes?|puddles?|craters?|rats?|weeds?|gulls?|seagulls?|cracks?|queues?|flies|brambles|
    nettles) (?:\w+ ){0,3}?(?:the size of|(?:as )?(?:big|deep|tall|long|high|wide) (?:enough|as)|
    like (?:swimming|craters|the moon|cats|dogs|elephants|triffids))\b|
    \b(?:lose|drown|hide|swallow\w*|park|fit) (?:a|an) (?:\w+ )?(?:bus|cow|car|child|tractor|lorry|elephant|
    horse|double decker|family|tank)s?\b|\bvisible from space\b|\bsurface of the moon\b
  `,
  spread`
    \b(?:a|about a|literally a|half a|ten|several|a few|two|three) (?:million|billion|zillion|
    thousand) (?:\w+ )?(?:times|years|complaints?|letters|emails|meetings|calls|reports|excuses|promises|
    potholes)\b|\b(?:thousands|millions|billions|zillions|hundreds) (?:and (?:thousands|millions|
    hundreds) )?of (?:times|excuses|rats)\b|\bmillions of times\b|
    \bsince (?:the (?:ark|dinosaurs|ice age|dawn of time|year dot|stone age|flood|romans)|time began|adam|
    noah|god was a boy)\b|\b(?:for|in|takes?|taken|waited|waiting) (?:centuries to|an eternity|a lifetime|
    donkey .s years|a hundred years|a thousand years|all eternity)\b
  `,
  spread`
    \b(?:100|99|110|101|1000|hundred|a hundred|ninety nine|110 ?%|100 ?%|99 ?%|
    99\.9 ?%)(?: ?%| per ?cent)? of (?:the |our |all |you |us )?(?:residents|people|us|locals|town|village|
    voters|traders|drivers|parents|shops|councillors|cyclists|objectors)\b|
    \b(?:100|99|110) ?% (?:of|against|hate|behind|opposed|useless)\b
  `,
  spread`
    \bevery (?:last |single |one of the )?(?:shop|house|street|road|tree|pub|pavement|drain|gully|bin|light|
    lamp ?post|business|trader|driver|family|home|resident|wall|bench|window|car|verge|child|pensioner|
    cyclist|bus|train|meeting|time (?:it|they|the|you))s? (?:\w+ ){0,5}?(?:boarded|closed|empty|broken|
    flooded|blocked|ruined|wrecked|late|cancelled|full|overflowing|dead|gone|wrong|breaks|floods|hates|speeds|
    fails|shut|bankrupt|covered|filthy|out)\b
  `,
  // The end of the world.
  spread`
    \b(?:kill|kills|killing|finish off|finish|finishes|bankrupt\w*|wipe\w* out|murder\w*) (?:the |this |our |
    off the )(?:whole |entire |poor |little )?(?:town|village|high street|market|place|county|community|
    town centre|trade|countryside|river|every \w+)(?: (?:stone dead|off|for good|for ever|forever|completely|
    overnight|entirely))?\b(?! (?:time|hall))|\b(?:the )?(?:final nail|
    death (?:knell|of (?:the|our|this)|warrant|sentence))\b|\bghost town\b|
    \bend of (?:this|our) (?:town|village|high street|market|community)\b|
    \b(?:nothing|nobody|not a blade of grass|no one|no countryside|no green) (?:\w+ )?(?:will be |
    would be )left\b|\b(?:will|would) (?:soon )?be (?:nothing|nobody|no one) left\b|\b(?:nothing|nobody|no one) left in (?:this|our) (?:town|village|county|country)\b|\bconcrete(?:d)? over (?:every|the whole|all)\b|
    \bbring the (?:town|county|country|place) to (?:a standstill|its knees)\b
  `,
  spread`
    \b(?:the )?(?:envy|joke|laughing stock|shame|disgrace) of (?:the )?(?:whole |entire |civilised |
    western )?(?:world|country|county|nation|europe|england|britain|wales|universe)\b|
    \bsecond to none (?:in|anywhere)\b|\b(?:unlike|like nothing|better than) any(?:thing|where|
    one) (?:else )?(?:in (?:the )?(?:world|country|county|history|england|britain)|on earth|ever)\b|
    \bbest (?:\w+ ){1,2}(?:money can buy|on (?:the planet|earth)|in the universe|the world has)\b
  `,
  spread`
    \b(?:literally|quite literally|genuinely|honestly|without doubt|undoubtedly|easily|officially|hands down|
    by far|quite simply) (?:and \w+ )?the (?:worst|most (?:useless|dangerous|corrupt|incompetent|pointless|
    stupid|expensive|neglected|boring|depressing|hated|ridiculous|wasteful)|dirtiest|biggest|slowest|dimmest|
    ugliest|stupidest|daftest|rudest|unhappiest|least \w+)\b(?! (?:beautiful|wonderful|important thing|fun))|
    \bin the (?:whole |entire |long |sorry |recorded )+history\b|
    \b(?:ever|anywhere) in (?:the )?(?:whole |entire )?(?:history|world|country|county)\b|
    \b(?:can|could) not (?:set foot|walk|move|drive|go|step|breathe|park|turn|sleep|open|cross|
    leave)\b[^.]{0,30}\bwithout (?:\w+ )?(?:treading|being|getting|falling|wrecking|risking|tripping|seeing|
    meeting|stepping|losing|someone|a |dodging|wading|taking|hitting|breaking)\b|
    \byou can drive down without\b|\b(?:taking|take) your life in(?:to)? your (?:own )?hands\b
  `,
  spread`
    \b(?:(?<!\bnet )zero|absolutely zero|precisely nothing|absolutely nothing|literally nothing|nothing at all|nil|
    naff all|sod all|diddly) (?:people|notice|consultation|thought|support|cars|interest|help|has been|was|is|
    done|gets|for (?:us|this|the))\b|\b(?:completely|totally|utterly|entirely) (?:destroyed|ruined|unusable|
    abandoned|forgotten|deserted|lawless|bankrupt|impassable|uninhabitable)\b|
    \b(?:more|worse|dirtier|slower|dearer|deader) than (?:any(?:where|one|thing)?(?: other)?|
    every other) (?:\w+ )?(?:in|on|ever)\b
  `,

  `\\bevery single ${things}\\b`,
  `\\bevery (?:last|blessed|flaming|flipping|blooming) ${things}\\b`,
  spread`
    \bnot (?:one|a) single \w+(?: \w+){0,5}? (?:has|have|is|was|are|were|wants?|will|supports?|ever|got|gets|
    cares?|thinks?|bothered|works?|can)\b
  `,
  '\\bnot one \\w+(?: \\w+)? (?:has|have|is|was)\\b[^.]{0,40}\\b(?:years|ever|decades?|months)\\b',
  '\\b(?:literally|absolutely|simply) (?:nobody|no one|no ?one|everyone|everybody|everything|nowhere|every|never)\\b',
  spread`
    \b(?:nobody|no one|no ?one) (?:in|on|round|around|at) (?:the (?!working|com)|this |our )?(?:whole |
    entire )?\w+(?: (?!should|must|would|will|could|need)\w+)? (?:ever|wants?|can|has|have|supports?|likes?|
    believes?|trusts?|asked|needs?|uses?)\b
  `,
  '\\b(?:nobody|no one|no ?one) ever\\b',
  '\\b(?:nothing|nobody) (?:has )?ever (?:gets?|got|been|changes?|happens?|works?|listens?|does)\\b',
  '\\bnever ever\\b',
  spread`
    \b(?:no|not one|nobody|nothing|no one)\b[^.]{0,30}\bin (?:the )?(?:\w+ )?history\b|
    \bnot (?:one|a) (?:\w+ )?(?:person|soul|body|resident) (?:in|on|anywhere)\b|
    \bnot a (?:living|single) soul\b|\b(?:none|nobody|no one|nothing) (?:in|anywhere in) (?:europe|england|
    britain|the country|the world)\b|\bthe single (?:best|worst|greatest) \w+\b|\bnot a penny(?: \.)? ever\b|
    \bthe whole (?:county|country|world) (?:is|.s) laughing\b
  `,
  '\\bnot once in (?:\\w+ ){1,3}years\\b',
  spread`
    \b(?:everyone|everybody|every resident|every person) (?:in|on|across|round|around) (?:the |this |
    our )?(?:whole |entire )?\w+(?: \w+)? (?:knows? (?!it|i )|wants?|hates?|agrees?|thinks?|supports?|
    is (?:sick|fed|against|furious)|opposes?|loathes?|despises?|can see|without)\b
  `,
  '\\b(?:everyone|everybody|all|they|residents|people|town)\\b[^.]{0,30}\\bwithout (?:a single )?exception\\b',
  spread`
    \b(?:the|this) (?:whole|entire) (?:town|village|county|street|estate|parish|country) (?:hates?|
    is (?:up in arms|against|furious|sick|flooded|falling)|wants?|knows?|agrees?|opposes?|loathes?|
    despises?)\b
  `,
  `(?<!one of )\\bthe ${bad} (?:\\w+ ){0,4}?(?:in|of|on) ${everywhere}\\b`,
  `(?<!one of )\\bthe ${bad} (?:\\w+ ){0,3}?(?:ever|bar none|anywhere|of all time)\\b`,
  spread`
    \bthe (?:best|greatest|finest) (?:\w+ ){0,3}?(?:in|of|on) ${everywhere}\b[^.]{0,20}\b(?:without (?:any |
    a )?(?:doubt|question)|no question|hands down|by a (?:mile|country mile|long way)|bar none|no doubt)\b
  `,
  '\\bnothing (?:else )?(?:in|on) (?:the )?\\w+(?: \\w+)? (?:comes close|compares|even comes)\\b',
  '\\b(?:a|one) million (?:times|percent|per cent)\\b|\\b(?:1000|1,000|110|200)(?: ?%| per ?cent)\\b',
  spread`
    \bworse than (?:a |the )?(?:war ?zone|third world|chernobyl|beirut|the somme|baghdad|kabul)\b|
    \blike (?:a |the )?(?:war ?zone|third world)\b
  `,
  '\\bthe end of \\w+(?: \\w+)? as we know it\\b',
]
