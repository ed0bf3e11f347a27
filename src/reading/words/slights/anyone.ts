import { spread } from '../../../draft/spread.ts'

/** Remarks that demean whichever group they are made of. The classes in braces stand in classes.ts. Where from: ../slights.ts. */
export const anyone: readonly string[] = [
  spread`
    (?:{anyone}|(?:foreign|women|woman|lady|elderly|old|polish|asian) drivers?)(?: \.)? (?:need i say more|
    say no more|nuff said|enough said|what more can|i rest my case|you know the rest)
  `,
  spread`
    (?:always|bound to be|usually) (?:a|an|one|some|those|the)? ?(?:one )?(?:{traveller}|{foreign}|
    {nation}) (?:[^ .]+ ){0,4}(?:at the (?:back|bottom|root) of|behind|to blame|involved|responsible|
    in the middle of)
  `,
  spread`
    (?:not sure|do not think|not convinced|since when|imagine|would (?:you|we|i) want|
    do (?:you|we) (?:really )?want|would not want|uncomfortable with|not happy with|not keen on|
    rather not have|how can|how could|what business has|who lets|who let) (?:[^ .]+ ){0,3}(?:a|an|some|these|
    two) (?:{anyone}) ~ (?:running|laying|teaching|chairing|leading|in charge|on (?:our|the)|
    representing|deciding|telling|speaking for|as (?:mayor|chair|clerk|leader))
  `,
  '(?:you )?can (?:always|usually|often) (?:tell|spot|smell|hear) (?:a|an|the|those|when) (?:{anyone})',
  '(?:{anyone}) can not even (?!(?:get|afford|reach|access|see|leave|cross|find|park|board|use the|go))',
  spread`
    (?:lectured|preached at|told what to do|told how to \w+|(?:need|needs|take|taking|want|wants|accept) (?:no |any |our )?(?:lectures|lessons|advice|orders)) (?:[^ .]+ ){0,2}(?:from|by) (?:a|an|some|any|that|this)? ?(?:{anyone})
  `,
  spread`
    (?:talks|speaks|talking|sounds|speaking) like (?:a|an|some) (?:foreigner|immigrant|{nation}|peasant|chav|
    pikey)|(?:funny|thick|foreign|common) accents?|(?:with|in) that accent|
    can not (?:\w+ ){0,2}(?:follow|understand|make out) (?:a word (?:he|she|they)|(?:his|her|their|that) accent)
  `,
  spread`
    (?:{traveller}|{foreign}|{nation}|{poor}) (?:\w+ ){0,5}(?:cleared|gone|moved on|left|evicted|turned up|
    arrived|arrive|moved in|pitched up) (?:[^ .]+ ){0,12}(?:crime|thefts?|burglar\w*|nicked|missing|sheds?|
    tools|quiet|peace|dropped|funny that|coincidence|surprise|what do you know)
  `,
  spread`
    (?:{nation}|{foreign}|{poor}|{traveller}) (?:\w+ ){0,4}(?:car wash(?:es)?|barbers?|nail bars?|vape shops?|
    takeaways?|kebab shops?|corner shops?) (?:[^ .]+ ){0,14}(?:laundering|front for|dodgy|drugs|cash only|that many|how do they)
  `,
  spread`
    (?:yet another|not another|do we need) (?:{nation}|{foreign}|turkish|
    kurdish) (?:car wash|barbers?|nail bar|vape shop|takeaway|shop|supermarket|restaurant|church|family|
    families)
  `,
  spread`
    mums? with (?:tattoos|fags|vapes)|(?:tracksuits?|staffies|fags|scratchcards) (?:[^ .]+ ){0,4}(?:estate|flats|council house|that end|types)|
    that (?:is|'s) the (?:\w+ ){1,2}(?:estate|flats|terrace|caravan park) for you|
    that (?:is|'s) (?:{anyone}) for you
  `,
  'not being (?:racist|sexist|ageist|homophobic|funny|rude) but ~ (?:{anyone})',
  spread`
    (?:nothing|not got anything|have not anything|no offence|no disrespect|not having a go) (?:against|to|at|
    about) (?:the |any )?(?:{anyone}) ~ but
  `,
  spread`
    (?:call me old fashioned|not pc|not very pc|politically incorrect|can not say (?:it|that|this|anything)|
    not allowed to say|they will call me (?:racist|sexist|a bigot)) ~ (?:{anyone})
  `,
  spread`
    (?:typical|trust (?:a|an|the)|just like (?:a|an|the)|that is|that 's|so like) (?:bloody |flipping |
    ruddy )?(?:{outsider}|{woman}|{old}) (?:to|for you|eh|all over|again|they|as always|as usual|behaviour|
    excuse|logic)
  `,
  spread`
    typical (?:bloody |flipping |ruddy )?(?:{outsider}|{old})(?= (?:attitude|behaviour|tricks?|manners|lot|mob)|$)
  `,
  spread`
    (?:know|knows|see|seen) (?:exactly )?what (?:the |these |those |them )?(?:{anyone}) (?:are|is|get)(?: like| up to)
  `,
  spread`
    what (?:else )?(?:do|can|did|would) (?:you|we|they|people|anyone) expect ~ (?:from|of|with|
    when) ~ (?:{anyone}|that (?:end|side|part|sort|lot|type)|people like (?:that|them|those))
  `,
  '(?:{anyone}) (?:(?:[^ .]+ ){0,3}they )?(?:are|is) all the same',
  spread`
    (?:{traveller}|{foreign}|{nation}|{poor}|that (?:lot|site|sort)|those people) ~ (?:lock|hide|count|watch|guard)
    (?:up )?your (?:sheds|lead|copper|lawnmowers|valuables|garages|spoons|silver|wallets)|
    (?:lock|hide|count|watch|guard) (?:up )?your (?:sheds|lead|copper|lawnmowers|valuables|garages) ~ (?:{traveller}|caravans?) (?:are|is|have|has) (?:\w+ )?(?:back|here|about|arrived)
  `,
  spread`
    (?:{outsider}|{woman}) ~ (?:in (?:the|their|her|his) (?:blood|nature|dna|genes)|second nature|
    (?:just )?how (?:they|she) (?:are|is) (?:made|wired|built)|can not help (?:it|themselves)|
    it is what they do|that is what they do)
  `,
  '(?:{outsider}) ~ (?:{nuisance})',
  spread`
    (?:every time|whenever|as soon as|since|ever since|funny how) ~ (?:{traveller}|{foreign}|{nation}|{poor}|that (?:sort|lot)) ~ (?:missing|disappear\w*|vanish\w*|nicked|stolen|crime)
  `,
  spread`
    (?:{traveller}|{foreign}|{nation}|{poor}) (?:(?:{folk}) )?(?:are|is|being|were|
    was) (?:(?:all|so|just|too|always|a|bunch|of|bone|bit|notoriously|naturally|
    mostly) ){0,3}(?:{illtempered})
  `,
  spread`
    (?:too many|fewer|no more|over ?run (?:by|with)|sick of|fed up (?:of|with)|had enough of|rid of|
    the last thing we need is|do not want|do not need|plagued (?:by|with)|swamped (?:by|with)|infested with|
    full of|nothing but) (?:all |any |any more |more |a load of |these |those |the |another |
    bloody ){0,2}(?:{foreign}|{traveller}|(?!homeless|unemployed|jobless)(?:{poor})|{nation} (?:shops?|people|families|lads|men)|
    wheelchairs)(?! (?:being|are being|having to|who have to|left|treated))
  `,
  spread`
    (?:never met|show me|name me|find me) (?:an|a|one|any) (?:{nation}) (?:who|that) (?:could|
    can|does|did|pays|paid|works|worked)
  `,
  spread`
    (?:{nation}|{traveller})(?: \w+){0,4} (?:cash box|till|hub ?caps?|alloys|tarmac|drive done|pegs|
    lucky heather|catalytic|hare coursing|nicked|nick|thieving|thieve|pickpockets?|surrender|
    sunbeds|short arms|wallets?|mafia|terror\w*|swans?|carp)(?! (?:festival|museum|tasting))
  `,
  spread`
    (?:{outsider}) ~ should (?:lose the vote|know their place|keep to (?:their own|themselves)|
    be (?:grateful|moved on|sent|shipped|banned|rounded up|kept (?:out|away|apart)|sterilised|made to)|
    go (?:elsewhere|home|back|somewhere else)|shut up|not (?:get|have|be (?:allowed|given|let|here|housed(?! in (?:hotels?|barracks|tents?|hostels?|camps?|ex|former|old|bed|b&b)\b))|
    breed|vote))
  `,
  spread`
    (?:{outsider}) (?:\w+ )?(?:and|with) (?:their|his|her) (?:{illtempered}|funny|strange|weird|smelly|
    foreign|hordes?|ten|eight|six|seven|umpteen|dozen) (?:kids|food|ways|habits|customs|cooking|clothes|
    children|music|dogs|accents?|families)
  `,
  spread`
    (?:{poor}) ~ (?:work for a living|day 's work|fags|sky tv|flat screen|big telly|scratchers|booze|lager|tracksuits?)
  `,
  'what (?:would|does|do|can|could) ~ (?:{poor}|{young}|{old}|{woman}|{outsider}) ~ know about',
]
