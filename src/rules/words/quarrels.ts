/** Read on the joined line of norms. */

/** Dares and boasts of staying power: they keep an argument going wherever they stand. */
export const dares = new RegExp(
  [
    '\\b(?:go on|come on then|come on)(?: \\w+){0,2} (?:reply|answer|try me|hit me|say it|let .s hear|let us hear|i am waiting|tell me another|give us your|deny it|prove it|name (?:one|it)|admit it)\\b',
    '\\bi dare you(?! to (?:try|taste|eat|jump|swim|guess|join|come))\\b|\\bi double dare\\b',
    '\\bsay (?:that|it|this) to my face\\b|\\bcome out and (?:face|fight|say)\\b|\\bface me\\b|\\bsee you outside\\b|\\blet (?:us|.s) take (?:this|it) outside\\b',
    "\\b(?:i|we) (?:will|can|could|am|are happy to|'ll) (?:be here|keep this up|go|do this|keep going|carry on|argue|wait|stay) (?:on )?(?:all (?:night|day|week|weekend)|until you|for ever|forever)\\b|\\b(?:happy to )?go all night\\b|\\bi have got all (?:night|day|week|weekend|evening)\\b",
    '\\bnot letting (?:this|it|you) (?:go|drop|off)\\b|\\bi am not (?:finished|done) with you\\b|\\bthis is not over\\b',
    '\\byou want (?:an argument|a fight|a row|to argue|a war)\\b|\\bround (?:two|three|four|2|3|4) then\\b|\\b(?:beaten|beat) you (?:once|twice|before|\\w+ times)\\b|\\bname the time and (?:the )?place\\b|\\btry me\\b|\\byour move\\b',
    '\\bstill waiting for (?:your|that|an) (?:apology|answer|reply|explanation)\\b',
    '\\bkeyboard warriors?\\b|\\bdebate every line\\b|\\bwrong wrong\\b|\\btell me another\\b',
  ].join('|'),
)

/** Heated answers. They need somebody to be answering. */
export const retorts = new RegExp(
  [
    '\\b(?:say another word|one more word|more where that came from|oh here we go|here we go again|which part (?:did|do) you|sunshine|pal(?= |$)|you lot never|go on cry|cry about it|keep digging|nice try|fight your corner)\\b',

    '\\b(?:is that (?:all|the best) (?:you|it)|thought (?:not|so)|answer the question|try again|nice try|come and (?:debate|face|say)|debate me|if you (?:have|had) the (?:guts|nerve|courage|bottle)|do not start(?: with me)?|start with me|on cue|will not be lectured|you of all people|could do this all (?:day|night)|bad loser|sore loser|here (?:he|she|we|they|you) (?:is|are|go|goes) again|i have got screenshots|all evening|last word|you started (?:it|this)|what is your (?:problem|point)|not backing down|pick on someone|careful what you|you will regret)\\b',
    '(?:^|\\. )no (?:\\w+ )?(?:you are|you have|that (?:is|.s)) (?:wrong|lying|talking|missing|being|just)\\b',
    '\\byou (?:are|were) (?:wrong|mistaken|lying|talking rubbish|talking nonsense) (?:again|yet again|as usual|as ever|as always|and you know it)\\b|\\bwrong again\\b',
    '\\b(?:not true|untrue|a lie|rubbish|nonsense)(?: and| \\.)? you know it\\b',
    '\\b(?:how many times|for the (?:third|fourth|fifth|last|umpteenth|hundredth) time|explained (?:this|it|that) (?:\\w+ )?(?:times|before|to you))\\b',
    '\\b(?:name the (?:day|date)|we will wait|i will wait|when did you|where would you cut|what would you cut|prove it|give us your list|put up or shut up|get your facts)\\b',
    '\\b(?:that is|this is) your (?:second|third|fourth|fifth|\\w+th) (?:lie|post|comment|go)\\b',
    '\\b(?:shut up|stop (?:whining|moaning|lying)|do your (?:homework|research)|educate yourself|grow up|get a life|get over (?:it|yourself)|take your (?:whining|moaning))\\b',
    '\\bbring it on\\b|\\bgo on then\\b|\\bsays who\\b|\\bso there\\b',
  ].join('|'),
)
