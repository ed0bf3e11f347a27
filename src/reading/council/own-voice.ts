import { spread } from '../../draft/spread.ts'

/**
 * People disclaim in asides of their own making: “A private sigh.”, “Speaking as one impatient member.”, “Blame me and
 * not the town hall.” What these share is small: the writer's ownership of an utterance, one voice set against many, or
 * the council set aside. Read on a line of norms where a stop is “ . ”, as in `disclaimer.ts`.
 */
const uttered = spread`
  (?:adverts?|advertisements?|advice|analysis|asides?|assessments?|bafflement|comments?|comparisons?|(?:two )?cents|
  complaints?|conclusions?|confessions?|convictions?|epithets?|fanc(?:y|ies)|feelings?|forecasts?|
  frustrations?|grievances?|grouses?|growls?|grumbles?|grumblings?|guess(?:es)?|hobby horse|hopes?|
  hunch(?:es)?|impressions?|inscriptions?|jokes?|jottings?|judge?ments?|laments?|moans?|mutterings?|musings?|
  notes?|objections?|observations?|opinions?|pennyworth|penn'?(?:or)?th|pleas?|predictions?|preferences?|protests?|
  rambles?|ramblings?|rants?|readings?|reactions?|reflections?|remarks?|retractions?|scribbles?|scribblings?|
  sentiments?|sighs?|soapbox|speculations?|spleen|statements?|surmises?|suspicions?|takes?|theor(?:y|ies)|
  thoughts?|tuppence|two ?penn'?(?:or)?th|verdicts?|views?|wishes|wonderings?|words?)
`
const council = '(?:council|\\w{1,6}tc|town hall|parish council|chamber|authority|employer)'
const others = `(?:${council}|colleagues|committee|rest of them|other (?:members|\\w+)|members)`
const someone = spread`
  (?:member|councillor|cllr|resident|voice|man|woman|chap|bloke|lady|person|citizen|ratepayer|taxpayer|
  neighbour|parent|dad|mum|pensioner|cynic|voter|shopper|individual|officer|clerk|volunteer|grumbler|moaner|
  walker|gardener|local|householder|grandmother|grandfather|writer|author)
`
const lead =
  '(?:^|\\. )(?:(?:but|and|all|just|only|purely|entirely|solely|strictly|simply|merely|wholly|as ever|a|an) )*'
/** Named as one's own in an aside, these own the utterance as well; by themselves they do not: “my post”, “my idea”. */
const aside = '(?:accounts?|capacity|exchange|ideas?|memor(?:y|ies)|page|posts?(?! office)|recollections?|work)'
const saying = spread`
  (?:asking|complaining|dreaming|grumbling|guessing|moaning|musing|observing|rambling|ranting|saying|speaking|
  talking|thinking|venting|waffling|wondering)
`
const nobody = '(?:nobody|no one|noone|none|no other soul)'

export const ownVoice: readonly RegExp[] = [
  // “Own post.”, “Personal recollection.”; “Own idea, own views.”, “Personal account, personal shame.”
  new RegExp(`${lead}(?:(?:my )?own|personal|private) ${aside}(?= \\.|$| not\\b)`),
  /(?:^|\. )(?:my )?(?:own|personal|private) (?!your\b|the\b)\w+ (?:and )?(?:my )?(?:own|personal|private) \w+(?= \.|$)/,
  new RegExp(spread`
    (?<!\b(?:his|her|their|your|our|its|the|of|for|to|with|an|have|has) )\bown (?:views?|opinions?|
    words)(?: only| as (?:ever|always))?(?= \.|$)
  `),
  // “Just me asking.”, “Just how I see it.”, “It's what I think, no more.”
  new RegExp(`${lead}(?:it is |this is |that is )?(?:just |only |merely |simply )?me ${saying}\\b`),
  new RegExp(spread`
    \b(?:just|only|simply|merely|no more than|nothing more than) (?:how|what|the way) i (?:see|saw|feel|felt|
    think|thought|reckon|read|call)\b
  `),
  // “though that's just me and I've one vote”; “not in the council's name, just in mine”
  /\b(?:that|this|it|which) (?:is|'s) (?:just|only) me(?= \.|$| (?:and|but|of course|though)\b)|\b(?:just|only) in mine\b/,
  // “That's Joan speaking, not Cllr Joan”, “it isn't BTC thinking”, “nobody at the council has to agree”, “as a private person”
  new RegExp(spread`
    \b(?:is|are|'s) (?:\w+ ){0,4}not (?:the |my |our )?(?:\w+ )?(?:${council} ${saying}|(?:cllr|councillor) \w+(?= \.|$| and))|\b(?:as|of|from) an? private (?:person|citizen|individual|resident|man|woman)\b|
    \b(?:nobody|no one|none) (?:at|in|on|of) (?:the |my |our )?(?:\w+ )?${others} (?:has|have|need|needs) to (?:agree|share|like)\b|
    \b${council} (?:will|may|can|no doubt) ?(?:have|has) (?:its|their) own (?:ideas?|views?|opinions?|mind)\b|\boff duty(?= \.|$)
  `),
  /\bwhat i (?:think|feel|reckon)(?: \.)? (?:and )?(?:no|nothing) more\b/,
  new RegExp(spread`
    \bi (?:still |do )?(?:oppose|support|favour|back|object|disagree|agree|think|believe|feel|regret|
    welcome)\b[^.]{0,40}\b(?:personally|privately)(?= \.|$| and\b)
  `),
  new RegExp(`\\b(?:above|below) is (?:only |just )?my (?:own )?${uttered}`),
  new RegExp(`\\b${uttered} and (?:of )?(?:nobody|no one|noone) else 's`),
  /(?:^|\. )(?:it is |this is |all )?mine (?:\. )?(?:and )?not (?:theirs|anybody else 's|anyone else 's)/,
  // “Nothing official.”, “This is not the council talking.”, “The council may well disagree.”
  new RegExp(spread`
    (?:^|\. )(?:this is |it is |that is |my \w+ )?(?:entirely |quite |very much )?(?:not an? |no |nothing |
    (?:an )?un)official(?: \w+)?(?= \.|$)|\bnot (?:speaking |writing |posting |here )?officially\b
  `),
  /\bnot (?:the |my |our )?(?:\w+ )?(?:council|town hall) (?:talking|speaking|saying|writing)\b/,
  new RegExp(spread`
    \b(?:the |my |our )?(?:\w+ )?(?:council|colleagues|others on it|others on the council) (?:may|might|will|
    would)(?: well| of course| no doubt)? (?:disagree|differ|not agree|think otherwise|
    see it (?:differently|otherwise)|not thank me)\b
  `),
  new RegExp(
    `\\bdo not (?:blame|(?:pin|hang|lay) (?:it|this|that) (?:on|at)) (?:the |my |our )?(?:\\w+ ){0,2}${others}\\b`,
  ),
  // “Only my opinion: the council hasn't met on it”, “it's personal to me, and the council hasn't been asked”
  new RegExp(
    `\\b(?:my (?:own )?(?:opinions?|views?|take)|(?:is|'s) (?:mine|(?:only |just |all )?me)|personal to me)\\b[^.]{0,30}(?: \\.)? (?:the |my |our )?(?:\\w+ )?${council} (?:has|have) not (?:yet )?(?:been asked|(?:met|voted) (?:on|yet)|discussed|debated|considered|(?:taken|formed) a view)\\b`,
  ),
  /\brepresent (?:only |just )(?:me|myself|my own)\b|\brepresenting (?:nobody|no one|only me|only myself|just me)\b/,
  /\bspeaking (?:only|just|purely|solely) as (?!your\b|the\b)/,
  new RegExp(`(?:^|\\. )(?:my |a |with my )?${someone} 's hat (?:is )?(?:firmly )?on\\b`),
  // a whole fragment: “Private sigh.”, “My own two penn'orth, not the town council's”, “Just my own jottings”
  new RegExp(
    spread`
      ${lead}(?:my own(?: \w+)?|own|personal|private|solo|purely personal|
      (?:these|this|those|that|which) (?:are|is|be|'s) (?:solely |only |entirely |merely |just |
      purely )*(?:my(?: own)?|a personal|a private|personal|private))(?: (?:and|or) \w+)? (?:little |old |
      humble |two |private |personal |own )*${uttered}(?! (?:of|from|on|about|to|that|has|have|was|were|will|
      with|for)\b)
    `,
  ),
  new RegExp(
    spread`
      ${lead}my (?:little |humble |lone |two |personal |private )*${uttered}(?: worth)?(?= \.|
      $| (?:and|only|alone|not)\b)
    `,
  ),
  new RegExp(
    spread`
      ${lead}(?:this|that|it|these|the \w+) (?:is|are|be|'s) (?:a|an|my) (?:purely |entirely |
      strictly )?(?:personal|private) \w+\b
    `,
  ),
  new RegExp(spread`
    \b(?:purely|entirely|strictly|wholly|solely|completely|very much) (?:personal|private)(?= \.|
    $| (?:opinion|view|capacity|frame|post|one|from|and)\b)
  `),
  new RegExp(spread`
    \b(?:speak|speaking|talking|writing|say|said|posting|posted) (?:\w+ ){0,2}(?:purely |strictly |only |
    entirely )?(?:personally|privately)\b(?! to)
  `),
  new RegExp(
    `\\bmy (?:own )?${uttered}(?: (?:of|on|about) \\w+)? (?:are|is|'s) (?:\\w+ )?(?:personal|private|my own|mine)\\b`,
  ),
  new RegExp(`\\bin (?:my (?:own |lone |private |personal )+(?:humble )?|the (?:humble|lone|private) )${uttered}\\b`),
  new RegExp(`\\bfor what(?:ever)? (?:it (?:is|'s) worth from one\\b|my (?:\\w+ )?${uttered} (?:is|'s) worth)`),
  new RegExp(
    spread`
      \b${uttered}(?: \w+){0,2} (?:are|is) (?:those|that) of (?:a|an|one|
      the (?:writer|author|undersigned|owner)|this)\b|
      \b${uttered} of (?:just |only )?one (?:\w+ )?${someone}\b|
      \b${uttered}\b[^.]{0,40} (?:(?:is|are|was|were|'s) (?:an? |all |only )*(?:personal|private)(?: ones?)?|(?:${someone} 's|my) own)(?= \.|$)|
      (?:^|\. )mine (?:alone|only)\b|\bas myself (?:\. )?(?:and )?not\b|\bfrom my own (?:head|heart)\b
    `,
  ),
  /\bon my own (?:account|behalf|authority|time|initiative)\b|\bin my own (?:name|right|time)\b|\boff my own bat\b/,
  // one voice among many
  new RegExp(
    spread`
      \b(?:as|from|by|say|says|said|signed|is|are|'s|just|only) (?:just |only |merely |simply |plain )*(?:one|
      a single|a lone|a solitary|an individual|one solitary|one lone)(?! of\b| (?:thing|day|night|more|hour|
      reason|way)\b)(?: \w+){0,2} ${someone}(?! (?:who|said|told|is|was|has|had|in)\b)
    `,
  ),
  /\b(?:as|from|by) (?:just |only |merely |simply )?an individual(?! case| basis)\b/,
  new RegExp(
    `(?:\\bone (?:\\w+ )?|(?:^|\\. )(?:just |only )?(?:an? )?(?:\\w+ ){0,2})${someone} 's(?: (?:\\w+ )?${uttered}| alone| \\.|$)`,
  ),
  // nobody but me
  new RegExp(
    `\\b(?:for|from|by|as|of|through|with) ${nobody} (?:here |else )?(?:'s \\w+ )?(?:but|except|save|bar|other than)\\b`,
  ),
  /\b(?:my|mine|me|i|myself)\b[^.]{0,60}\b(?:nobody|no one|noone) else(?: 's)?(?= \.|$| here)/,
  /(?:^|\. )(?:and )?(?:nobody|no one|noone) else 's(?= \.|$)/,
  /\b(?:my|mine|me|myself)\b[^.]{0,30}(?: and|,)? (?:only|alone)(?= \.|$)/,
  new RegExp(spread`
    (?:^|\. )(?:signed |yours |it is |this is |from )?(?:just|only|merely|simply) (?:me|myself)(?= \.|
    $| off the record| again)
  `),
  // the council set aside
  new RegExp(
    spread`
      (?:^|\. |\band |\bbut )(?:just |only |it is |this is )?(?:me|myself)(?: and)? (?:certainly |definitely )?not (?:the |
      my |our )?(?:\w+ ){0,2}${others}\b
    `,
  ),
  new RegExp(
    spread`
      \b(?:blame|quote|credit|shout at|hold it against|write to|argue with) me\b[^.]{0,40}\bnot (?:the |
      my )?(?:\w+ ){0,2}${others}\b
    `,
  ),
  new RegExp(
    spread`
      \bnot (?:(?:be )?(?:mistaken?|confused?|taken?|read|heard?|hold|held|quoted?)|make|made|
      sound)\b[^.]{0,40}\b(?:voice of|for|as|against|like|word of) (?:the |my |
      that of the )?(?:\w+ ){0,2}${others}\b
    `,
  ),
  new RegExp(
    spread`
      \b(?:am|is|do|does|did|will|would|can|could|shall|should|must|need) not (?:\w+ ){0,2}(?:speak|answer|talk|post|
      write)(?:ing)? (?:\w+ )?for (?:the |my |our |any )?(?:\w+ ){0,2}${others}\b
    `,
  ),
  new RegExp(
    spread`
      \b(?:personal|private|individual|my|mine|own)\b[^.]{0,40}\bnot (?:one of |that of |those of )?(?:the |my |
      our )?(?:\w+ ){0,2}${council} 's\b
    `,
  ),
  /\b(?:it|this|that|they|these) (?:is|are) (?:simply|only|purely|merely|just|entirely) mine\b/,
  new RegExp(`\\b(?:${uttered}|i (?:write|say|post)(?: here)?) (?:binds?|commits?) (?:no one|nobody)\\b`),
  /\b(?:me|speaking|writing|posting|write) (?:\. )?unofficially\b|^unofficially\b[^.]{0,20}\bmyself\b/,
  /\bnot (?:from )?the (?:council )?chamber\b/,
  new RegExp(`\\b${uttered} (?:are|is) not (?:those of )?(?:the |my |our )?\\w+ 's\\b`),
  /\bso do i(?= \.|$)/,
  // “All this is from me personally.”, “This is only my view but …”, “Private thoughts of an old auctioneer.”
  new RegExp(spread`
    \b(?:this|it|that|these|those|what follows)(?: \w+)? (?:is|are|was|comes|came|be) (?:all |purely |only |just )?
    from me (?:personally|alone|only|as a|and (?:nobody|no one|not))\b
  `),
  new RegExp(`${lead}(?:private|personal|idle) ${uttered} (?:of|from) (?:a|an|one)\\b`),
  // “It's my own observation.”, “My opinion, Pete off the market”, “Only speaking for my own stall and my own mouth.”
  new RegExp(
    `\\b(?:it|this|that|these|those|which|all) (?:is|are|'s) (?:(?:only|just|purely|simply|merely|solely|always) my|(?:all )?my own) ${uttered}\\b`,
  ),
  new RegExp(spread`
    (?:^|\. )(?:just |only )?my (?:own )?(?:opinions?|views?|thoughts)(?! (?:is|are|of|on|about|that|has|have|
    was|were|remains?|and|from|for|as|at|in|changed)\b)(?: \w+){1,5}$
  `),
  /\b(?:only|just) speaking for my \w+|\bspeaking (?:only |just )?for my own \w+/,
  // “My name, my stamp, my opinion.”, “(all views Shaz's)”
  /(?:^|\. )(?:my \w+ (?:and )?){1,2}my (?:own )?\w+(?= \.|$)/,
  /\ball (?:views|opinions|words|moans|rants)(?: (?:are|being))? (?!the\b)\w+ 's\b/,
]
