import { spread } from '../../draft/spread.ts'
import { bad, beyondMeasure, everywhere } from './beyond-measure.ts'

/**
 * Sums and superlatives that can hardly be true. Read on the joined line of norms. Only judgements count among the
 * superlatives: "the oldest pub in England" is a fact somebody can look up. By hand, for clauses on exaggeration (Oakham, Policy
 * Statement, paragraph 5; Brackley 6.5).
 */
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
      spends?) (?:(?:so much as )?(?:a|one)(?: single)? (?:penny|thing)|(?:so much as a|one|a single) (?:pound|reply|answer|visit|word))\b(?= |
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
    '\\b(?:anywhere|nowhere) (?:else )?on (?:the )?(?:planet|earth)\\b|(?<!system )\\bin the (?:known )?universe\\b',
    spread`
      \bcan not (?:walk|go|move|drive|take|turn|step) (?:\w+ ){0,4}without (?:stepping|falling|tripping|hitting|
      losing|seeing|being)\b
    `,
    spread`
      \b(?:greatest|best|finest|worst|biggest|stupidest|daftest) (?:\w+ ){1,3}(?:\w+ has |we have |i have |
      the world has )ever (?:seen|had|known|made|held|produced)\b
    `,
    spread`
      \balways (?:\w+ ){1,3}(?:everybody|everyone|anybody|anyone|every)\b|
      (?<=\w )(?<!\b(?:should|must|please|to|and|you) )never (?:(?!and )\w+ ){1,3}(?:anybody|anyone|anything for)\b(?= |$)(?! (?:hurt|harm))
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
      turns? up|wants?|got|gets|stood|spoke|gives?|knows?|opens?|fixed|swept|lit|safe|survives?|came|said|can)\b
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
      \bnever,? ever\b|\bnever (?:been )?(?:on time|cleaned|emptied|swept|gritted|answered|open(?! (?:on|at|before))|listened|
      lifted a)\b(?! (?:so|such|as|me|you|it|her|him|this many|before|a more))[^.]{0,30}(?:ever|once|years|decades?|$)
    `,
    spread`
      \b(?:always|never) (?:gets?|got|does|do|says|listens|fails|breaks|works) (?:\w+ )?(?:everything|
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
      every last)|\b(?:nobody|no \w+) (?:under|over|below|above|with|without) (?:\w+ ){1,3}(?:has|have|
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
    ...beyondMeasure,
  ].join('|'),
)

/** Thanks and encouragement overstate kindly; nobody is misled. */
export const kindly = new RegExp(spread`
  \b(?:thanks?|thank you|grateful|well done|congratulations|proud|love|loved|lovely|amazing|brilliant|hero\w*|
  enjoy\w*|happy|remember\w*|welcom\w+|every single one of (?:you|us|
  the (?:volunteers|team|children|staff|helpers|players|girls|boys))|deserves? a (?:medal|round)|
  (?:best|finest|loveliest|nicest) (?:\w+ ){1,3}i (?:have )?ever (?:had|seen|tasted|eaten|read)|every single (?:penny|vote) (?:counts?|goes|raised|helps|matters)|every single (?:person|one) who|me|
  my (?:mum|dad|wife|husband|son|daughter|dog|cat|kids|garden))\b
`)
