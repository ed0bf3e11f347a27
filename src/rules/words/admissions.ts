import { spread } from '../../draft/spread.ts'

/**
 * A draft that owns up to bending the truth, for clauses on false or misleading statements (Rugeley 4.9, bullet 3; Brackley 3.1 on
 * “fake” content). By hand, from how people own up in passing; read on the joined line of norms.
 */

/** The writer says that it is not so, or that something was left out to make it look so. */
export const admissions = new RegExp(
  [
    // What it is for, said outright: a fright, a click, a headline; and why nobody will find out.
    spread`
      \b(?:a little|but a) (?:fright|scare|shock|panic) (?:will|would|never|did) (?:\w+ )?(?:do|hurt)\b|\bbut it (?:will keep them quiet|gets (?:more )?(?:clicks|likes|shares)|makes the point)\b|
      (?<!^)\bbut (?:who (?:reads?|looks at|checks?|remembers?)|(?:you lot|voters|readers|nobody|no one) (?:never |has |have |is |will )?(?:(?:read|reads|look at|check|checks|remember|count|notice)(?: the)?(?: dates?| small print| minutes| it| that)?(?= \.|$)|short memories))|
      (?:^|\. )(?:nobody|no one) (?:is|'s) going to (?:notice|check|count|know)(?= \.|$)
    `,
    // Shared although nobody knows whether it is so.
    spread`
      \b(?:can|could|do|did) not (?:check|confirm|verify|trace|prove|find (?:a|any|the|this anywhere)) (?:\w+ ){0,3}?(?:source|proof|evidence|official)\b[^?]{0,40}\b(?:share|pass|post|spread)(?:ing)?\b|
      \bdo not know (?:the first thing|whether|if) [^?]{0,100}\bbut i have (?:passed|shared|sent|posted|forwarded) it\b|\bso it must be (?:right|true)\b|
      \b(?:(?:no idea|not sure) (?:if|whether|how true)|unverified(?! account)|might not be true)\b[^?]{0,40}\b(?:pass it on|share (?:it |this |anyway|everywhere|far|widely)|please share|spread the word)
    `,
    '\\bnot (?:checked|verified) (?:it|this|that)(?: yet)? but (?:i am |am )?(?:passing|sharing|posting|putting)\\b',
    "\\bwho (?:is|'s) counting it (?:looks|sounds)\\b",
    '\\bnot true but it (?:will get|gets)\\b',

    "\\bwho (?:is|'s|will|would) (?:going to |ever )?(?:check|know|count|notice|be counting)(?= \\.|$)",
    '\\bby (?:everyone|everybody|all|most|public|consulted|survey|residents) i mean\\b',
    spread`
      \bi will (?:say|tell (?:them|people)|claim|pretend|announce) (?:it|the|we|
      that)(?! again)\b[^.]{0,40}\b(?:even though|although|but really|though)\b
    `,
    '\\bbut it (?:reads|sounds) (?:so much |far )?better\\b',

    spread`
      \b(?:i|we) (?:have |just |may have )?(?:made|invented|plucked|dreamt|
      conjured)(?: \w+){0,3} (?:number|figure|figures|statistic|percentage|quote)\b(?! (?:the|a|for|our|my|to|their|time|with|\d|of))
    `,
    spread`
      \b(?:i|we) (?:have )?(?:only )?(?:quoted|shown|shared|cherry picked|posted|included|
      counted)(?: only)? (?:just |only )?(?:the )?(?:half|bits?|parts?|ones|answers|replies|figures|comments|forms|votes|
      page)\b[^.]{0,30}\b(?:helps?|suits?|we like|i like|agreed?|makes our|make our|in favour)\b
    `,
    spread`
      \b(?:i|we) (?:have )?(?:deleted|hidden|removed|hid|binned|blocked|skipped|
      ignored) (?:all )?the (?:\w+ )?(?:comments?|replies|votes|answers|objections|responses|critics|
      figures)\b[^.]{0,60}\b(?:so (?:it|that)|looks?|disagreed|against)\b
    `,
    spread`
      \bbut (?:nobody|no one|they will not) (?:\w+ )?(?:checks?|will know|needs to know|know|
      is counting|will notice|has to know)\b
    `,
    '\\bbut it (?:sounds|reads) (?:about )?(?:right|good|better|like (?:it|more|a lot))\\b|\\b(?:not|only|actually|rounded|cropped|edited|made up|was \\d+)\\b[^.]{0,60}\\bbut it (?:felt|feels|looks|looked) (?:about )?(?:right|good|better|like (?:it|more|a lot|\\d))\\b',
    spread`
      \b(?:photo|picture|image|video|pic|clip)(?: 's| is|s are)? (?:actually )?(?:from|of) (?:a different|
      another|some other|last year 's|an old) (?:\w+ )?(?:but|you get|flood|year|event|town|road)\b
    `,
    spread`
      \b(?:it|that|they|there) (?:was|were|is|are) (?:actually|really|in fact|
      in truth) (?:only )?\d[\d,]*\b[^.]{0,30}\b(?:but|though|shh)\b
    `,
    '(?:^|\\. )(?:ok|okay|well) (?:they|he|she|it) (?:has|have|did) not (?:said|say) (?:no|yes)\\b',
    '(?:^|\\. )(?:ok|okay) (?:i|we) (?:voted|said|signed|asked|knew|agreed|caused)\\b[^.]{0,20}$',
    '\\bor it (?:will|would) be (?:when|once|if) (?:i|we)\\b',
    '\\bbut (?:we|i) (?:are|am) not (?:mention|advertis|publish)ing (?:that|those|it|them)\\b',
    '\\b(?:ignore|forget|never mind|disregard) the (?:minutes|vote|record|agenda|official line)\\b',

    spread`
      (?:^|\. )(?:ok|okay|well|alright|all right)(?: so)? (?:it|they|we|there) (?:was|were|is|are|had|
      have) (?:only |really |actually |more like |nearer )?(?:\d[\d,]*|one|two|three|four|five|six|ten|a dozen|
      half|less|fewer|raining|them|us|me|not) (?:\w+ )?(?:but|although)\b
    `,
    spread`
      \b(?:it|that|this) (?:is|was|'s) not (?:strictly|quite|exactly|entirely|technically|actually|
      even) (?:true|accurate|the case|what happened)(?=$| but| though| never)
    `,
    "\\b(?:i|we) know (?:it|that|this)(?: is| 's| was)? not (?:true|accurate|right)(?= but| though)",
    spread`
      \b(?:i|we) (?:have|did) not (?:actually|really|yet)? ?(?:asked|ask|told|spoken to) (?:them(?! (?:how|when|what|where|why)\b)|him|her|anyone|
      the (?!others|rest)\w+)\b(?! (?:for|if|to|yet))
    `,
    spread`
      \b(?:not|have not|has not|never) (?:actually |even |yet )?(?:checked|verified|looked into|fact checked) (?:it|this|that|any of it|whether|if)\b[^.]{0,20}\b(?:but|pass|share|just|so)\b|
      \bi (?:told|said to|let) (?:everyone|everybody|people|them|residents|the \w+)\b[^.]{0,80}\b(?:to (?:keep (?:the|them|people)|scare|frighten|get them)|so (?:that )?(?:they|people|nobody|no one))\b|
      \b(?:given|made|built|fitted|donated|paid for|done|planted|painted) (?:and \w+ )?by (?:the |our |a |some )?(?:\w+ ){1,4}but we\b
    `,
    spread`
      \bi (?:did|have|do) (?:not|deliberately not|purposely not) (?:say|said|mention|mentioned|add|added|tell|
      told|point out|pointed out)\b[^.]{0,80}\b(?:as|because|since|it) (?:that |it |this )?(?:would|might|will|
      does|rather) (?:\w+ )?(?:spoil|ruin|weaken|undo|not (?:help|suit|sound))\w*
    `,
    '\\bi will deny (?:i|it|ever|writing|saying|everything)\\b|\\bwe will deny\\b',
    spread`
      \b(?:left|leave|leaving|missed|edited|cut|took|kept|keeping) (?:out |
      off )?(?:the (?:ones|replies|votes|answers|comments|figures|bits?|people|noes) )(?:against|who|that|out|
      we)\b
    `,
    '\\b(?:they|it|that|would|might) spoil(?:s|ed|t)? the (?:picture|story|headline|numbers|figures)\\b',
    '\\bsounds better (?:that way|than the truth)\\b',
    spread`
      \b(?:shuts?|keeps?|kept) (?:them|people|him|her|everyone|residents) (?:up|quiet|
      off our backs)\b[^.]{0,30}\b(?:till|until|for now|after)\b|
      \bbut it (?:shuts|keeps) (?:them|people|everyone|him|her) (?:up|quiet|happy)\b
    `,
    spread`
      \b(?:because|since|but|as) (?:\w+ )?(?:it |that )?(?:sounds|reads|plays) (?:so much |much |
      far )?(?:better|bigger|more impressive|worse)\b
    `,
    spread`
      \b(?:not|never) (?:actually |even |yet )?(?:opened|read|clicked|watched|listened to) (?:the |this |
      past the )(?:link|article|video|story|report|attachment|headline|clip)(?: myself)? but\b(?=.{0,80}\b(?:shar|pass|post|spread|says))
    `,
    '\\b(?:do not|never) let the (?:truth|facts) (?:get in the way|spoil)\\b',
    spread`
      \bi (?:may|might|could) (?:well )?have (?:exaggerated|made (?:that|this|it|some of (?:it|that)) up|
      stretched|embellished|rounded)\b|\bi (?:made|am making) (?:that|this|it) (?:bit )?up\b
    `,
    spread`
      \b(?:bent|stretch(?:ed|ing)?|economical with|massaged|fiddled|fudged|tweaked) (?:the )?(?:truth|figures|
      numbers|facts)\b[^.]{0,20}\b(?:we|i|a bit|slightly|little|here|but)\b
    `,
    spread`
      \bthey (?:raised|paid|did|planted|built|organised|made|found|won|earned) (?:it|all|the|most|
      everything)\b[^.]{0,30}\bwe (?:just|only|put|merely|signed|held|stood)\b
    `,
  ].join('|'),
)
/** Claim and confession in two breaths: an old picture, a guessed figure, another's work, four replies. */
export const confessions = new RegExp(
  [
    spread`
      \b(?:photos?|pictures?|pics?|images?|snaps?|videos?|footage|clips?|screenshots?) (?:is |
      was |are |were |s |'s )?(?:actually |really |only |in fact )?(?:taken |shot |one )?(?:from|in|of|
      dates? (?:from|back to)|before|during|taken) (?:\w+ ){0,3}?(?:(?:19|20)\d\d|
      last (?:year|winter|summer|spring|autumn|month|time)|years ago|months ago|
      they (?:repaired|fixed|cleaned|mended|cleared)|a different|another|the internet|google|somewhere else|
      it was (?:fixed|cleaned|repaired))\b(?=[^.]{0,80}\b(?:idea|near enough|point|gist|anyway|who is|nobody|alright|ok))
    `,
    spread`
      \b(?:not|never|have not|has not|did not) (?:actually |even |personally )?(?:seen|checked|got|looked at|
      looked up|read|have|had) (?:\w+ )?(?:figures?|numbers?|statistics|stats|data|report|evidence|minutes|
      papers|plans?|documents?|accounts|study|survey)\b[^.]{0,20}\b(?:but|must be|though|it is|they are|
      and do not|yet it)\b|
      \b(?:figures?|numbers?|percentage|statistics?) (?:is |are |
      was )?(?:made up|off the top of my head|a guess|guesswork|plucked)\b|\bor thereabouts who (?:is|cares)\b
    `,
    spread`
      \b(?:i|we) (?:will|am going to|are going to|am|are) (?:\w+ )?(?:tak(?:e|ing)|claim(?:ing)?|
      hav(?:e|ing)) (?:the |all the |full )?credit\b(?! card)|
      \b(?:it was|was) (?:really |actually |all )?(?:their|his|her|the \w+ .s) (?:idea|work|money|doing) but\b
    `,
    spread`
      (?:^|\. )(?:well|ok|okay) (?:half|nearly|almost|some|most of|a few|one or two|up to|
      the first) [^.]{0,30}$|(?:^|\. )i (?:only (?:spoke to|asked|talked to|rang|counted) (?:my|two|three|one|both|the)|(?:spoke to|asked) (?:two|three|both)) [^.]{0,20}$|\bor \d[\d,]* i forget\b
    `,
    spread`
      \b(?:have been |has been |was |were |am |are )(?:told|supposed|meant|instructed) to (?:say (?:it|we|everything|all)|tell people|claim|pretend)\b|\b(?:nobody|no one|not that anyone|not that i) (?:has |have |
      ever )?(?:actually |really |yet )?(?:counted|measured|checked it|proved|asked them|surveyed)\b|\bthough it stands to reason\b|\b(?:ignoring|leaving (?:out|aside)|
      not counting) the (?:fact|small print|inconvenient|awkward)\b|
      \bonly (?:two|three|four|five|six|seven|eight|nine|ten|a handful|half a dozen|
      a couple) of (?:us|them)\b[^.]{0,20}\b(?:replied|voted)\b
    `,
    spread`
      (?:^|\. )(?:all|both|every one of|well) (?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|
      1\d) (?:of (?:them|us|you)|people|replies|residents|who|that|households)(?: \w+){0,2}(?= \.|$)
    `,
    spread`
      \b(?:council|county|clerk|developer|police|minutes) (?:says?|insists?|claims?|maintains?|
      swears?|den(?:y|ies)|keeps? saying) (?:that )?(?:it|they|he|she|this|that|so|otherwise)?\s?(?:is|are|was|
      were|has|have|will|would|does|do|can|could)? ?(?:not|otherwise|no such|nothing)\b[^.]{0,30}\b(?:but|
      read between|do not (?:believe|be fooled)|we know|pull the other|rubbish|yeah right)\b
    `,
    spread`
      \b(?:do not|nobody (?:need|has to)|no need to|we will not|i will not|let us not|keep) (?:tell|mention\w*|
      say|advertise|broadcast|quiet about|bring up|know|dwell on) (?:\w+ ){0,3}?(?:that|the|about|how|
      it) (?:\w+ ){0,4}?(?:overspen\w*|loss|deficit|objections?|complaints?|injur\w*|asbestos|debt|downside)\b
    `,
  ].join('|'),
)
