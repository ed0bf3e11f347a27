import { spread } from '../../draft/spread.ts'

/**
 * How a quarrel is kept going, for clauses that ask to avoid arguments and cool them (Oakham, Purpose; Rugeley 4.9, bullet 8; Caldicot
 * 5.3 ix). By hand, from threads as everybody has read them. Read on the joined line of norms.
 */

/** Dares and boasts of staying power: they keep an argument going wherever they stand. */
export const dares = new RegExp(
  [
    // Setting others on somebody, and coming back under another name.
    spread`
      \b(?:you all|you lot|everyone|everybody) (?:have got|knows?|have) (?:phones? and|how to leave|which house|where (?:he|she|they) (?:lives?|works?|parks?|drinks?))\b|\blet us see how (?:brave|big|tough|clever|funny) (?:he|she|they) (?:is|are|feels?)\b|
      \b(?:give|leave) (?:him|her|them|the \w+|his \w+|her \w+) (?:one|1|zero) star\b|\b(?:everyone|everybody|let us|all of you) (?:all )?(?:report|flood|bombard|swamp|spam|pile on|mob) (?:his|her|their|him)\b|
      \b(?:get|pile) on (?:to )?(?:his|her|their) page\b|\band let (?:him|her|them) have it\b|\b(?:his|her|their) (?:page|profile|number|email)\b[^?]{0,20}\bbe as (?:polite|nice)\b|
      \b(?:his|her|their) (?:boss|employer|manager) (?:might|may|should) (?:like|want|love|be interested) to (?:know|see|hear) what\b|\bhate for (?:his|her|their) (?:boss|employer) to (?:find|see|read|know)\b|
      (?<!to )\bshare (?:his|her|their) (?:face|picture|photo) far\b|\bdo not be (?:nice|polite|kind|gentle) about it\b|\bsee how (?:she|he|they) likes? it\b|\bi know where you (?:park|live|work|drink)\b|
      \b(?:somebody|someone) should tell (?:him|her|them) what we think\b|\bgo and tell \w+ what you think of (?:him|her|them)\b
    `,
    spread`
      \b(?:block|ban|delete|report|mute) (?:me|this|my \w+)\b[^.]{0,60}\b(?:other|another|more|three|two|four|\w+ 's) (?:\w+ )?(?:accounts?|profiles?|names?)\b|\bthey all have accounts\b|\b(?:post|say|put) it (?:ten|twenty|a hundred|fifty|\d+) more times\b|
      \bdo not get to leave this\b|\b(?:third|fourth|fifth|sixth) time i have (?:proved|proven|shown) you wrong\b|\bminutes going back to\b[^.]{0,10}\. |\bpick your subject\b
    `,
    spread`
      \b(?:go on|go ahead)(?: then)? block me\b|\b(?:come on|go on) then say (?:it|that) (?:again|to my face)\b|
      \b(?:keep|do|go on with) this (?:up )?(?:until|till|all (?:day|night|week|year)|as long as)\b|
      \b(?:screenshotted|screen shotted|saved|kept|printed) (?:everything|every word|all|it all|every post)\b[^.]{0,30}\b(?:you|your)\b|\btake the (?:lot|whole lot|pair|three|two) of you on\b|
      \bcome round here and\b|\bask (?:it|again) (?:daily|every day|every hour|each morning) until you\b|
      \btake (?:it|that|silence|your silence) as (?:a |your )?(?:surrender|defeat|victory|concession)\b
    `,
    spread`
      \b(?:go on|come on then|come on)(?: \w+){0,2} (?:reply|answer|try me|hit me|say it|let .s hear|
      let us hear|i am waiting|tell me another|give us your|deny it|prove it|name (?:one|it)|admit it)\b
    `,
    '\\bi dare you(?! to (?:try|taste|eat|jump|swim|guess|join|come))\\b|\\bi double dare\\b',
    spread`
      \bsay (?:that|it|this) to my face\b|\bcome out and (?:face|fight|say)\b|\bface me\b|\bsee you outside\b|
      \blet (?:us|.s) take (?:this|it) outside\b
    `,
    spread`
      \b(?:i|we) (?:will|can|could|am|are happy to|'ll) (?:be here|keep this up|go|do this|keep going|carry on|
      argue|wait|stay) (?:on )?(?:all (?:night|day|week|weekend)|until you|for ever|forever)\b|
      \b(?:happy to )?go all night\b|\bi have got all (?:night|day|week|weekend|evening)\b
    `,
    '\\bnot letting (?:this|it|you) (?:go|drop|off)\\b|\\bi am not (?:finished|done) with you\\b|\\bthis is not over\\b',
    spread`
      \byou want (?:an argument|a fight|a row|to argue|a war)\b|\bround (?:two|three|four|2|3|4) then\b|
      \b(?:beaten|beat) you (?:once|twice|before|\w+ times)\b|\bname the time and (?:the )?place\b|\btry me\b|
      \byour move\b
    `,
    '\\bstill waiting for (?:your|that|an) (?:apology|answer|reply|explanation)\\b',
    spread`
      \b(?:go|do|have|take on) (?:\w+ )?(?:ten|twelve|12|10|a few|another|fifteen|several) rounds\b|
      \b(?:gloves are|gloves) (?:well and truly )?off\b|\bfight me\b|\bcome at me\b|\bcome and have a go (?:then|if)\b|
      \btake (?:you|any of you|all of you|anyone|anybody) on\b|
      \bany(?:one| one|body) (?:else )?(?:want|fancy|care) (?:to )?(?:a go|a pop|have a go|take me on|argue|
      some)\b|\bpicked (?:the wrong|a fight with)\b|\bjust getting (?:started|warmed up)\b|
      \b(?:going|want|determined) to (?:finish it|have the last word|win this)\b|\bi will finish it\b|
      \bput up or shut up\b|\bcome and say (?:it|that)\b|\bsquare up\b|\bpistols at dawn\b|
      \bhappy to have (?:a|this|that) (?:row|fight|argument|scrap)\b|\bwar it is\b|\byou and me outside\b
    `,
    // Goaded to go on: “do your worst”, “who's next? form an orderly queue”, “his mates are welcome, I'm in the comments”.
    spread`
      \bdo your worst\b|\b(?:go on|come on)(?: then)?(?: \.)? have another go\b|\bhave another go(?: \.)? i am enjoying\b|
      \bmeet me (?:by|at|outside|behind|on)\b[^.]{0,40}\bsay (?:that|it)\b|\bwants? a (?:row|fight|scrap|ruck)(?! about nothing)\b|
      \borderly queue (?:in the comments|below|keyboard)|\bto (?:its|our|their|my|her|his) faces? on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the)\b|
      \b(?:wants?|like|care) to (?:stick up for|defend) (?:him|her|them|that)\b[^.]{0,20}\bi am\b|\bgo on(?: then)?(?: \.)? (?:we|i) will wait\b|
      \bany more for any more (?:\. )?(?:i|we|come|you)\b|\bbring your mates(?: too)?(?: \.)? i will\b
    `,
    '\\bkeyboard (?:warriors?|hero(?:es)?|generals?)\\b|\\bdebate every line\\b|\\bwrong wrong\\b|\\btell me another\\b',
  ].join('|'),
)

/** Heated answers. They need somebody to be answering. */
export const retorts = new RegExp(
  [
    spread`
      \b(?:say another word|one more word|more where that came from|oh here we go|here we go again|
      which part (?:did|do) you|(?:sunshine|pal|petal|big man)(?= ?(?:\.|$))|you lot never|go on cry|cry about it|
      keep digging|nice try|fight your corner)\b
    `,

    spread`
      \b(?:is that (?:all|the best) (?:you|it)|thought (?:not|so)|answer the question|try again|nice try|
      come and (?:debate|face|say)|debate me|if you (?:have|had) the (?:guts|nerve|courage|bottle)|
      do not start(?: with me)?|start with me|on cue|will not be lectured|you of all people|
      could do this all (?:day|night)|bad loser|sore loser|here (?:he|she|we|they|you) (?:is|are|go|goes) again|
      i have got screenshots|all evening|last word|you started (?:it|this)|what is your (?:problem|point)|
      not backing down|pick on someone|careful what you|you will regret)\b
    `,
    '(?:^|\\. )no (?:\\w+ )?(?:you are|you have|that (?:is|.s)) (?:wrong|lying|talking|missing|being|just)\\b',
    spread`
      \byou (?:are|were) (?:wrong|mistaken|lying|talking rubbish|talking nonsense) (?:again|yet again|as usual|
      as ever|as always|and you know it)\b|\bwrong again\b
    `,
    '\\b(?:not true|untrue|a lie|rubbish|nonsense)(?: and| \\.)? you know it\\b',
    spread`
      \b(?:how many times|for the (?:third|fourth|fifth|last|umpteenth|hundredth) time|
      explained (?:this|it|that) (?:\w+ )?(?:times|before|to you))\b
    `,
    spread`
      \b(?:name the (?:day|date)|we will wait|i will wait|when did you (?:last|ever)|where would you cut|
      what would you cut|prove it(?= ?(?:\.|$))|give us your list|put up or shut up|get your facts)\b
    `,
    '\\b(?:that is|this is) your (?:second|third|fourth|fifth|\\w+th) (?:lie|post|comment|go)\\b',
    spread`
      \b(?:shut up|stop (?:whining|moaning|lying)|do your (?:homework|research)|educate yourself|grow up|
      get a life|get over (?:it|yourself)|take your (?:whining|moaning))\b
    `,
    // Dismissals: the other is sent off, laughed at or told that the point is won.
    spread`
      \b(?:another (?:day another )?(?:rant|whinge|moan|tantrum|hissy fit|meltdown)|
      (?:never|ever) (?:tire|get tired|get bored) of (?:being|getting|moaning|whing\w+|talking)|
      run rings (?:round|around)|lie down in a dark|(?:when|until|once) you can (?:spell|count|read|behave)|
      bleat\w*|(?:professional|serial|usual|resident|perpetual|rent a) (?:moaners?|whingers?|whiners?|mob|
      complainers?|misery|miseries)|you have been (?:told|shown)|prove my point|proving my point|
      have (?:it|this) out|once and for all|town is watching|town .s watching|whole town|give me strength|
      (?:nurse|mummy) .{0,10}|throw(?:ing)? your toys|toys out|mind your own|nobody asked you|who asked you|
      what a shock|shock horror|found (?:a|the) (?:keyboard|caps)|
      go (?:and )?(?:boil|whistle|swivel|take a running)|your problem is|the trouble with you|
      off you (?:trot|go|pop|toddle)|jog on|do one|pipe down|wind your neck in|run along|toddle off|trot along|
      get back (?:in|under) your|back in your box|back under your|bore off|give over|give it a rest|simmer down|
      calm down dear|there there|diddums|boo hoo|cry more|cry me a river|whatever(?= ?(?:\.|$))|
      (?<=\. )next(?= ?(?:\.|$))|yawn|(?:how|so) boring|same old (?:rubbish|nonsense|tripe|record|drivel|story|
      faces|same)|broken record|change the record|heard it all before|pathetic effort|is that it|
      best you can do|try harder|must try harder|could do better|real argument|proper argument|
      when you (?:have|get) (?:got )?(?:a|an|some|any) (?:\w+ )?(?:argument|facts?|point|idea|clue)|
      one single fact|read it again|read (?:it )?(?:more )?slowly|spell it out|in words of one|
      simple enough for you|you (?:clearly |obviously |evidently )?can not (?:read|count|add|cope|answer|
      handle)|reading comprehension|lost (?:the|this|that|your|every) (?:argument|debate|plot|vote)|
      losing (?:the|this) (?:argument|debate)|you(?: have)? lost(?= ?(?:\.|$)| again| the)|i win|i won|
      checkmate|mic drop|game set and match|end of discussion|embarrassing yourself|
      making (?:a fool of yourself|yourself look)|made a fool of yourself|showing yourself up|digging yourself|
      know nothing about|no idea what you are|do not know what you are|what have you ever done|
      what did you ever do|stand for (?:election|council) yourself|stand yourself|
      armchair (?:expert|critic|councillor|general)|cat got your tongue|
      gone (?:very |all |rather |awfully )?quiet|crickets|running (?:scared|away)|run away then|
      chicken(?:ed)? out|too scared|scared to|hiding behind|still waiting|still (?:right|wrong)|wrong on (?:every|all|both|each)|
      wrong as usual|as usual you|dream on|get real|you wish(?= ?(?:\.|$))|in your dreams|
      says the (?:man|woman|person|one|bloke)|rich coming from|that is rich|.s rich coming|pot kettle|pot meet|
      typical you|typical response|here comes|not this again|oh look|look who|you again|usual suspects|
      bless (?:you|your|him|her)|got nothing|that all you|utter tosh|
      what (?:utter |complete |total )?(?:tosh|tripe|drivel|twaddle|piffle|cobblers|poppycock|bilge|codswallop|
      guff)|talking (?:tosh|tripe|drivel|twaddle|piffle|cobblers|out of|through)|go away(?= ?(?:\.|$))|
      on your bike|sling your hook|save it|spare me|spare us|do not bother|i am right|and you know it|
      admit (?:it|you)|explain that|explain yourself|answer (?:me|my question|that|the point)|
      dodg(?:e|ed|ing) the|squirm|wriggl\w+|how does it feel|hurts? does it not|truth hurts|
      deal with it(?= ?(?:\.|$))|suck it up|get used to it|tough luck|unlucky(?= ?(?:\.|$)))\b
    `,
    '\\bkeep (?:typing|talking|posting|tapping)\\b|\\bevery (?:word|post|line|comment) you (?:post|type|write)\\b',
    '\\bbring it on\\b|\\bgo on then\\b|\\bsays who\\b|\\bso there\\b',
  ].join('|'),
)
