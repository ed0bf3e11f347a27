/** Read on the joined line of norms, where "didn't" is "did not" and a bracket reads " . ". */

/** The writer says that it is not so, or that something was left out to make it look so. */
export const admissions = new RegExp(
  [
    '(?:^|\\. )(?:ok|okay|well|alright) (?:more like |nearer |only |about )?\\d[\\d,]*$',
    '\\btake it from me (?:it|they|we|he|she) (?:is|are|does|do)\\b',

    "\\bwho (?:is|'s|will|would) (?:going to |ever )?(?:check|know|count|notice|be counting)\\b",
    '\\bby (?:everyone|everybody|all|most|public|consulted|survey|residents) i mean\\b',
    '\\bi will (?:say|tell (?:them|people)|claim|pretend|announce) (?:it|the|we|that)\\b[^.]{0,40}\\b(?:even though|although|but really|though)\\b',
    "\\bbut it (?:reads|sounds|looks) (?:so much |far )?better\\b|\\b(?:that|it) (?:is|'s) (?:at least )?what i (?:am telling|tell) (?:people|everyone|them|residents)\\b|\\bat least (?:that|it) (?:is|'s) what (?:i|we) (?:am |are )?tell\\w*\\b",

    '\\b(?:i|we) (?:have |just |may have )?(?:made|invented|guessed|plucked|dreamt|conjured)(?: \\w+){0,3} (?:number|figure|figures|statistic|percentage|quote|bit|up)\\b(?! (?:the|a|for|our|my|to|their|time|with))',
    '\\b(?:i|we) (?:have )?(?:only )?(?:quoted|used|shown|shared|picked|cherry picked|posted|included|counted)(?: only)? (?:just |only )?(?:the )?(?:half|bits?|parts?|ones|answers|replies|figures|comments|page)\\b[^.]{0,30}\\b(?:helps?|suits?|we like|i like|agree|makes our|make our|in favour)\\b',
    '\\b(?:i|we) (?:have )?(?:deleted|hidden|removed|hid|binned|blocked|skipped|ignored) (?:all )?the (?:\\w+ )?(?:comments?|replies|votes|answers|objections|responses|critics|figures)\\b[^.]{0,60}\\b(?:so (?:it|that)|looks?|disagreed|against|everyone|happy)\\b',
    '\\bbut (?:nobody|no one|you would not|they will not) (?:\\w+ )?(?:checks?|will know|needs to know|know|is counting|will notice|has to know|notices)\\b',
    '\\bbut it (?:feels|sounds|looks|reads) (?:about )?(?:right|good|better|like (?:it|more|a lot))\\b',
    "\\b(?:photo|picture|image|video|pic|clip)(?: 's| is|s are)? (?:actually )?(?:from|of) (?:a different|another|some other|last year 's|an old) (?:\\w+ )?(?:but|you get|flood|year|event|town|road)\\b",
    '\\b(?:it|that|they|there) (?:was|were|is|are) (?:actually|really|in fact|in truth) (?:only )?\\d[\\d,]*\\b[^.]{0,30}\\b(?:but|though|shh)\\b',
    '(?:^|\\. )(?:ok|okay|well) (?:they|he|she|it) (?:has|have|did) not (?:said|say) (?:no|yes)\\b',
    '(?:^|\\. )(?:ok|okay|alright|yes) (?:i|we) (?:voted|did|were|said|signed|asked|knew|agreed|caused)\\b[^.]{0,20}$',
    '\\bor it (?:will|would) be (?:when|once|if) (?:i|we)\\b',
    '\\b(?:ignore|forget|never mind|disregard) the (?:minutes|vote|record|agenda|official line)\\b',

    '(?:^|\\. )(?:ok|okay|well|alright|all right)(?: so)? (?:it|they|we|there) (?:was|were|is|are|had|have) (?:only |really |actually |more like |nearer )?(?:\\d[\\d,]*|one|two|three|four|five|six|ten|a dozen|half|less|fewer|raining|them|us|me|not) (?:\\w+ )?(?:but|although)\\b',
    "\\b(?:it|that|this) (?:is|was|'s) not (?:strictly|quite|exactly|entirely|technically|actually|even) (?:true|accurate|the case|what happened)\\b",
    "\\b(?:i|we) know (?:it|that|this)(?: is| 's| was)? not (?:true|accurate|right)\\b",
    '\\b(?:i|we) (?:have|did) not (?:actually|really|yet)? ?(?:asked|ask|told|spoken to) (?:them|him|her|anyone|the \\w+)\\b(?! (?:for|if|to|yet))',
    '\\bi will deny (?:i|it|ever|writing|saying|everything)\\b|\\bwe will deny\\b',
    '\\b(?:left|leave|leaving|missed|edited|cut|took|kept|keeping) (?:out |off )?(?:the (?:ones|replies|votes|answers|comments|figures|bits?|people|noes) )(?:against|who|that|out|we)\\b',
    '\\bspoil(?:s|ed|t)? the (?:picture|story|headline|effect|numbers|figures)\\b',
    '\\b(?:sounds|looks) better (?:that way|than the truth|if)\\b|\\bmakes (?:us|me|it|the council) look (?:good|better)\\b',
    '\\b(?:shuts?|keeps?|kept|keep) (?:them|people|him|her|everyone|residents) (?:up|quiet|happy|off our backs)\\b[^.]{0,30}\\b(?:till|until|for now|while|after)\\b|\\bbut it (?:shuts|keeps) (?:them|people|everyone|him|her) (?:up|quiet|happy)\\b',
    '\\b(?:do not|never) let the (?:truth|facts) (?:get in the way|spoil)\\b',
    '\\b(?:what they do not know|let them (?:think|believe))\\b[^.]{0,30}\\b(?:hurt|so|it|we|that)\\b',
    '\\bi (?:may|might|could) (?:well )?have (?:exaggerated|made (?:that|this|it|some of (?:it|that)) up|stretched|embellished|rounded)\\b|\\bi (?:made|am making) (?:that|this|it) (?:bit )?up\\b',
    '\\b(?:bent|stretch(?:ed|ing)?|economical with|massaged|fiddled|fudged|tweaked) (?:the )?(?:truth|figures|numbers|facts)\\b[^.]{0,20}\\b(?:we|i|a bit|slightly|little|here|but)\\b',
    '\\bthey (?:raised|paid|did|planted|built|organised|made|found|won|earned) (?:it|all|the|most|everything)\\b[^.]{0,30}\\bwe (?:just|only|put|merely|signed|held|stood)\\b',
    '\\b(?:do not tell (?:them|anyone|the \\w+) (?:it|that it|we|i) (?:is|was|were|are|did|have)) not\\b',
  ].join('|'),
)

/** A claim set against what the council, the minutes or the agenda say. */
const record =
  '(?:the vote|the motion|it|they|the council|otc|the clerk|the minutes?|the agenda|the record|the officers?|the mayor|the website|the papers|council|anyone)'
export const contradictions = new RegExp(
  [
    `\\b(?:though|although|even though|even if|but) ${record} (?:officially |still |publicly )?(?:den(?:y|ies)|says? (?:otherwise|it (?:is|'s) not|they are not|it has not))\\b`,
    `\\b(?:whatever|no matter what|never mind what|never mind that|ignore what|forget what|despite what|regardless of what) ${record}(?: for \\w+ \\w+| of \\w+ \\w+)? (?:says?|said|claims?|shows?|den(?:y|ies)|pretends?|on \\w+ (?:says?|said))\\b`,
    '\\bnever mind (?:that |what )?the (?:minutes|agenda|record|papers|vote)\\b',
  ].join('|'),
)

/** Tales that fact-checkers (Full Fact, Reuters) and the Electoral Commission have had to answer again and again. */
export const falsehoods = new RegExp(
  [
    '\\b(?:vaccines?|jabs?|boosters?)\\b[^.]{0,40}\\b(?:microchips?|depopulat\\w+|poison\\w*|magnetic|alters? (?:your )?dna|bioweapon)\\b',
    '\\b5g\\b[^.]{0,40}\\b(?:covid|cancer|birds|radiation sickness|mind control|virus)\\b',
    '\\bchemtrails?\\b(?! (?:are|is) (?:not|nonsense))',
    '\\b(?:puts?|putting|pumps?|pumping|adds?|adding) (?:it|something|stuff|chemicals|drugs|poison) (?:in|into|to) (?:the|our) (?:water|reservoir|air|supply)\\b',
    '\\bin (?:the|our) (?:\\w+ )?water\\b[^.]{0,40}\\b(?:puts? it|putting it|control|sterilis\\w+|vaccine)\\b',
    '\\b15 minute (?:cities|city|towns?|neighbourhoods?)\\b[^.]{0,60}\\b(?:prisons?|lock\\w*|permits? to leave|trapped|control us|lockdown)\\b',
    '\\b(?:election|postal votes?|ballot|referendum) (?:was|were|is|are) (?:stolen|rigged|fixed)\\b',
    '\\b(?:moon landings? (?:was|were) (?:faked?|staged)|earth is flat)\\b',
  ].join('|'),
)
