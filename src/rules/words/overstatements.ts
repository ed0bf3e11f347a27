import { spread } from '../../draft/spread.ts'

/**
 * Sums and superlatives that can hardly be true. Read on the joined line of norms. Only judgements count among the
 * superlatives: "the oldest pub in England" is a fact somebody can look up.
 */

const everywhere = spread`
  (?:the )?(?:(?:whole|entire) )?(?:(?:of )?(?:the )?)?(?:(?:known )?world|universe|planet|earth|galaxy|
  country|county|land|england|britain|uk|united kingdom|wales|scotland|europe|midlands|kingdom|western world|
  history|history of \w+(?: \w+)?|living memory|town|region|north|south|east|west)
`
const bad = spread`
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

export const overstated = new RegExp(
  [
    '\\bnever (?:a|any|an) \\w+(?: \\w+)? ever\\b',
    spread`
      \bevery (?:house|street|road|shop|family|resident|household|tree|bin|drain|pavement|car|child) in (?:the|
      this|our) (?:town|village|street|county|estate|parish|whole \w+) (?:has|is|was|will|have|wants?|hates?)\b
    `,
    `(?:^|\\. )(?:${bad}|worst) (?:\\w+ ){0,4}?(?:in|of|on) ${everywhere}\\b`,

    spread`
      \b(?:\w{3,}est|worst|(?:most|least) \w+)\b[^.]{0,40}\b(?:in (?:human |recorded |british |english |welsh |
      the entire )(?:history|memory)|of all time|known to man|in existence|in christendom)\b
    `,
    spread`
      \bnothing (?:at all )?has (?:ever )?(?:been done|happened|changed|improved)\b[^.]{0,40}\bsince (?:the war|
      the war s|victorian|the romans|\d{4}|time began|the dark ages|the flood)\b
    `,
    spread`
      \bcompletely and utterly\b|\b(?:destroyed|ruined|killed|wrecked) (?:this|the|our) (?:whole |
      entire )?(?:town|village|high street|county|community)\b
    `,
    spread`
      \b(?:trillions?|billions?) (?:per ?cent|percent|times|of (?:us|people))\b|
      \b(?:zillions?|gazillions?|bajillions?)\b|\bmillion (?:per ?cent|% )
    `,
    '\\bnot a single (?:\\w+ ){1,3}(?:between here|in the whole|anywhere|left in|works?|working)\\b',
    spread`
      \b(?:hands down|by a (?:mile|country mile)|bar none|without (?:a )?doubt|no question|
      no contest)\b[^.]{0,20}\b(?:the )?(?:worst|most (?:disgusting|dangerous|useless|incompetent|neglected|
      corrupt|pointless)|dirtiest|ugliest|biggest (?:waste|con|mess))\b
    `,
    spread`
      \bno (?:\w+ )?(?:council|government|party|mp|company|town|road|developer) (?:anywhere |in history |
      on earth |in the (?:country|world) )?has ever\b
    `,

    spread`
      \b(?:never|not) (?:once )?(?:had|got|seen|received|spent|given us|been given|have|has|get|gets|
      spends?) (?:so much as )?(?:a|one) (?:single )?(?:penny|pound|reply|answer|thing|visit|word)\b(?= |
      $)(?! (?:more|less|off))
    `,
    spread`
      \b(?:thousands|millions|hundreds of thousands) of (?:us|people|residents|families|drivers|pounds) (?:are|
      have been|is|were|will be|down the) (?:\w+ )?(?:furious|angry|sick|fed up|suffering|up in arms|wasted|
      drain|fuming|livid)\b
    `,
    spread`
      \b(?:is|are) not (?:a|one|a single) \w+ (?:in|on) (?:the |this |our )?\w+ (?:without|
      that (?:has|is|does) not)\b
    `,
    spread`
      \b(?:9[5-9]|100) ?(?:% |per ?cent )of (?:\w+ )?(?:residents|people|us|locals|the town|the village|voters|
      traders|drivers)\b
    `,
    spread`
      \b(?:absolutely nothing|nothing whatsoever|nothing at all|sweet nothing|bugger all|diddly squat|
      zilch) (?:for|in|about|to|has|was|is)\b[^.]{0,40}\b(?:us|years|decades?|town|village|residents|flooding|
      roads?|council|done)\b
    `,
    spread`
      \b(?:a |about a |about )?(?:hundred|thousand|million|100|1000) years to\b|
      \btakes? (?:for ?ever|an eternity|a lifetime) to\b
    `,
    '\\b(?:anywhere|nowhere) (?:else )?on (?:the )?(?:planet|earth)\\b|\\bin the (?:known )?universe\\b',
    spread`
      \bcan not (?:walk|go|move|drive|take|turn|step) (?:\w+ ){0,4}without (?:stepping|falling|tripping|hitting|
      losing|seeing|being)\b
    `,
    spread`
      \b(?:greatest|best|finest|worst|biggest|stupidest|daftest) (?:\w+ ){1,3}(?:\w+ has |we have |i have |
      the world has |anyone has )ever (?:seen|had|known|made|held|produced)\b
    `,
    spread`
      \balways (?:\w+ ){1,3}(?:everybody|everyone|anybody|anyone|every)\b|
      \bnever (?:(?!and )\w+ ){1,3}(?:anybody|anyone|anything for)\b(?= |$)(?! (?:hurt|harm))
    `,
    spread`
      \bworst\b[^.]{0,12}(?:\. )?(?:council|road|junction|decision|company|operator|contractor|service|idea|
      plan|government|mp|bus)\b[^.]{0,8}(?:\. )?ever\b
    `,
    spread`
      \bwhole (?:world|country|nation) (?:is|are|knows?|thinks?) (?:laughing|watching|against|sick|us)\b|
      \blaughing stock of (?:the )?(?:whole |entire )?(?:county|country|world|england|britain|nation)\b
    `,
    spread`
      \b(?:nobody|no one|not a soul) (?:has|have) (?:ever )?(?:used|seen|cleaned|swept|visited|fixed|touched|
      emptied|been near|lifted|bothered|asked|answered)\b[^.]{0,40}\b(?:since|years|decades?|ever|months)\b
    `,
    '\\bevery last (?:one|shop|resident|penny|tree|house)\\b|\\bevery man woman and child\\b|\\bto a man\\b',

    // None at all, of what a town has many of.
    spread`
      \bnot (?:one|a single|a solitary) (?:single |solitary |blessed )?(?!for |to |of |bad |in |little |lot |
      bit |few |sure |good |great |problem |doubt |chance )(?:\w+ ){1,3}?(?:works?|working|left|
      in (?:this|the) (?:town|village|county|street|place)|anywhere|between|bothers?|cares?|listens?|lifts?|
      turns? up|wants?|got|gets|stood|spoke|gives?|knows?|opens?|fixed|swept|lit|safe|survives?|came|said)\b
    `,
    spread`
      \bthere (?:is|are|was) (?:not|no) (?:a |a single |one |any )?(?:\w+ ){1,3}?(?:in|on|left in|
      anywhere in) (?:this|the|our) (?:whole |entire )?(?:town|village|county|street|estate|district|area|
      country|parish|place)\b
    `,
    spread`
      \bno (?:councillor|council|officer|mp|politician|driver|planner|resident|town|village|parish|county|bus|
      government|\w+ town|other \w+) (?:has |have |in \w+ \w+ (?:has )?|anywhere (?:has )?|will |
      would )?(?:ever|anything (?:like|remotely)|suffer\w*|treats?|listens?|cares?|pays? (?:as much|more))\b
    `,
    spread`
      \b(?:nobody|no one|not a soul|no living soul) (?:in \w+(?: \w+)? )?(?:ever |actually |really |at all |
      else )?(?:uses|asked for|voted for|shops here|believes (?:it|them|that|a)|trusts|lifts|lifted|gives a|
      comes|parks|supports|understands|cycles|reads|listens|cares|cleans|checks|can afford|bothers|
      does a)\b(?! (?:more|it more|better))
    `,
    spread`
      \b(?:everyone|everybody|all of us|every resident|every one|the lot of us|every body) (?:in \w+(?: \w+)? |
      here |i know |round here )?(?:hates?|wants?|agrees?|opposes?|detests?|loathes?|
      is (?:sick|fed up|furious|against|livid|leaving|moving|suffering|broke|angry|up in arms)|has had enough|
      thinks (?:it|the|this))\b
    `,
    spread`
      \bnever,? ever\b|\bnever (?:been )?(?:on time|cleaned|emptied|swept|gritted|answered|there|open|listened|
      lifted a)\b(?! (?:so|such|as|me|you|it|her|him|this many|before|a more))[^.]{0,30}(?:ever|once|years|
      decades?|$)
    `,
    spread`
      \b(?:always|never) (?:gets?|got|get|does|do|says|listens|fails|breaks|works) (?:\w+ )?(?:everything|
      anything|a thing|nothing) (?:right|wrong)\b|\b(?:nothing|not a thing|not one thing) (?:works?|gets? done|
      ever|has worked|is working|they (?:do|say|touch))\b
    `,
    spread`
      \b(?:makes?|making) (?:the )?(?:stone age|middle ages|dark ages|romans|victorians|soviet union|beirut|
      wild west|third world|black hole \w+ \w+) look\b|\bdeath ?traps?\b[^.]{0,30}\b(?:end|every|all|whole|
      everywhere|any|entire|across)\b|\bfrom one end of (?:the |this |our )?(?:town|village|county|street|
      parish) to the other\b(?=$| \.)|\b(?:in|within) living memory\b|\bsince records began\b|
      \beven (?:once|one) in (?:\w+ ){0,3}(?:years|decades|history|lifetime)\b
    `,
    spread`
      \bnever (?:\w+ ){1,2}?(?:one|a|even one|even a) (?:single|solitary|blessed)\b|
      \bnever (?:done|achieved|delivered|built|fixed|given us|helped|saved) (?:anything|a thing|one thing|
      a life|one good thing|us|anyone|anybody)\b|\b(?:precisely|exactly|literally|absolutely) (?:zero|nil|
      nought|none|nothing|no one|nobody|never)\b|\b(?:up to|over) (?:your|my|our|their) (?:knees|necks?|waists?|
      eyeballs|armpits|eyebrows)\b|\bmore (?:litter|potholes?|holes?|rats|dog mess|mud|weeds|rubbish|cars|
      cones) than (?:pavement|road|tarmac|people|grass|street|residents)\b
    `,
    spread`
      \bevery (?:child|person|resident|family|man|woman|pensioner|shop|home|house|business|driver|motorist|
      one of us) (?:in \w+(?: \w+){0,2} |here )?(?:will|would|is going to|
      is about to) (?:\w+ )?(?:be (?:poisoned|ruined|killed|out of|bankrupt|forced|homeless|hit|worse|flooded|
      trapped)|lose|suffer|die|pay|leave|go bust|close|flood|starve)\b|
      \b(?:greatest|biggest|worst|cruellest|single greatest|blackest|darkest) (?:\w+ )?(?:betrayal|scandal|
      insult|day|crime|theft|mistake|act|con|attack|waste|disaster|decision) (?:\w+ ){0,5}?(?:since|ever|in|
      of all|known)\b|\b(?:bled|bleeding|milked|taxed|squeezed) (?:us |white|dry|to death|out of existence|
      every last)|\b(?:nobody|no one|no \w+) (?:under|over|below|above|with|without) (?:\w+ ){1,3}(?:has|have|
      can|could|will) (?:ever |been able )\b|\b(?:have|has|had) (?:never|not) (?:\w+ )?(?:saved|stopped|helped|
      worked|fixed|prevented|caught) (?:a |one |any )?(?:single )?(?:life|person|accident|thing|burglar|crime|
      one)?\s?(?:anywhere|ever|at all)\b
    `,
    spread`
      \bmore (?:life|atmosphere|sense|charm|joy|action) in (?:a|the) (?:\w+ )?(?:cemetery|graveyard|morgue|
      mortuary|car park|skip|bucket) than\b|\b(?:bloodbath|carnage|armageddon|apocalypse)\b|
      \b(?:killed|maimed|run over|knocked down|mown down|robbed|mugged|attacked) every (?:\w+ )?(?:minutes?|
      seconds?|day|hour|night)\b|\bnever (?:\w+ ){0,6}met (?:anyone|anybody|a single|one person|a soul) who\b
    `,
    spread`
      \b(?:wastes?|squanders?|blows?|fritters?) every (?:single )?(?:penny|pound)\b|
      \b(?:nobody|no one) will ever\b(?! (?:forget|replace|know))|
      \bnot a (?:decent|single|working|safe|straight) \w+ (?:left )?in (?:the|this|our) (?:whole|entire|town|
      village|county)\b
    `,
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
      donkey .s years|a hundred years|a thousand years|a million years|all eternity)\b
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
      would be )?left\b|\bconcrete(?:d)? over (?:every|the whole|all)\b|
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
      \b(?:zero|absolutely zero|precisely nothing|absolutely nothing|literally nothing|nothing at all|nil|
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
      \b(?:nobody|no one|no ?one) (?:in|on|round|around|at) (?:the |this |our )?(?:whole |
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
      our )?(?:whole |entire )?\w+(?: \w+)? (?:knows? (?!it)|wants?|hates?|agrees?|thinks?|supports?|
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
  ].join('|'),
)

/** Thanks and encouragement overstate kindly; nobody is misled. */
export const kindly = new RegExp(spread`
  \b(?:thanks?|thank you|grateful|well done|congratulations|proud|love|loved|lovely|amazing|brilliant|hero\w*|
  enjoy\w*|welcome|happy|remember\w*|welcom\w+|every single one of (?:you|us|
  the (?:volunteers|team|children|staff|helpers|players|girls|boys))|deserves? a (?:medal|round)|
  every single (?:penny|vote) (?:counts?|goes|raised|helps|matters)|every single (?:person|one) who|me|
  my (?:mum|dad|wife|husband|son|daughter|dog|cat|kids|garden))\b
`)
