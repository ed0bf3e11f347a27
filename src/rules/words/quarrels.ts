import { spread } from '../../draft/spread.ts'

/**
 * How a quarrel is kept going, for clauses that ask to avoid arguments and cool them (Oakham, Purpose; Rugeley 4.9, bullet 8; Caldicot
 * 5.3 ix). By hand, from threads as everybody has read them. Read on the joined line of norms.
 */

/** Nothing comes after but a name: “wait for it” waits for somebody, “try again later” is advice. */
const done = String.raw`(?=(?: (?!later|soon|now|today|tomorrow|tonight|please|here|there|with|for|in|on|at)\w+)?(?: \.|$))`
/** Told to somebody, not done: “grow up”, but not “they grow up”. */
const told = spread`
  (?:(?:^|\. |\b(?:do|just|please|oh|so|now|and|go on|come on|you (?:should|need to|must)) )(?:(?!i |we |they |he |she |it |you |
  to |will |would |can |let |who |children |kids |boys |girls )\w+ )?)
`

/** Dares and boasts of staying power: they keep an argument going wherever they stand. */
export const dares = new RegExp(
  [
    // Setting others on somebody, and coming back under another name.
    spread`
      \b(?:you all|you lot|everyone|everybody) (?:have got|knows?|have) (?:phones? and|how to leave|which house|where (?:he|she|they) (?:lives?|works?|parks?|drinks?))\b|\blet us see how (?:brave|big|tough|clever|funny) (?:he|she|they) (?:is|are|feels?)\b|
      \b(?:give|leave) (?:him|her|them|the \w+|his \w+|her \w+) (?:one|1|zero) star\b|\b(?:everyone|everybody|let us|all of you) (?:all )?(?:report|flood|bombard|swamp|spam|pile on|mob) (?:his|her|their|him)\b|
      \b(?:get|pile) on (?:to )?(?:his|her|their) page\b|\band let (?:him|her|them) have it\b|\b(?:his|her|their) (?:page|profile|number|email)\b[^?]{0,20}\bbe as (?:polite|nice)\b|
      \b(?:his|her|their) (?:boss|employer|manager) (?:might|may|should) (?:like|want|love|be interested) to (?:know|see|hear) what\b|\bhate for (?:his|her|their) (?:boss|employer) to (?:find|see|read|know)\b|
      (?<!to )\bshare (?:his|her|their) (?:face|picture|photo) far\b|\bdo not be (?:nice|polite|kind|gentle) about it\b|\b(?:and|then|let us) see how (?:she|he|they) likes? it\b|\bi know where you (?:park|work)\b|
      \b(?:somebody|someone) should tell (?:him|her|them) what we think\b|\bgo and tell \w+ what you think of (?:him|her|them)\b
    `,
    spread`
      \b(?:block|ban|delete|report|mute) (?:me|this|my \w+)\b[^.]{0,60}\b(?:other|another|more|three|two|four|\w+ 's) (?:\w+ )?(?:accounts?|profiles?|names?)\b|\bthey all have accounts\b|\b(?:post|say|put) it (?:ten|twenty|a hundred|fifty|\d+) more times\b|
      \bdo not get to leave this\b|\b(?:third|fourth|fifth|sixth) time i have (?:proved|proven|shown) you wrong\b|\bminutes going back to\b[^.]{0,10}\. |\bpick your subject\b
    `,
    spread`
      \b(?:go on|go ahead)(?: then)? block me\b|\b(?:come on|go on) then say (?:it|that) (?:again|to my face)\b|
      \b(?:keep|do|go on with) this (?:up )?(?:until|till|all (?:day|night|week|year)|as long as)\b|
      \b(?:screenshotted|screen shotted|saved|kept|printed) (?:everything|every word|it all|every post)\b[^.]{0,30}\b(?:you|your)\b|\btake the (?:lot|whole lot|pair|three|two) of you on\b|
      \bcome round here and\b|\bask (?:it|again) (?:daily|every day|every hour|each morning) until you\b|
      \btake (?:it|that|silence|your silence) as (?:a |your )?(?:surrender|defeat|victory|concession)\b
    `,
    spread`
      \b(?:go on|come on)(?: then)? (?:whoever\b.{1,50} say it\b|(?:mr )?(?:expert|genius|clever clogs)\b)|
      \b(?:he|she|they) can come and find me on (?:this|here)\b|
      \b(?:go on|come on then|come on)(?: \w+){0,2} (?:reply|answer|try me|hit me|say it(?! with)|
      let (?:us|.s) hear(?! (?:it for|you))|i am waiting|give us your|deny it|prove it|name (?:one|it)|admit it)\b
    `,
    '\\bi dare you(?! to (?:try|taste|eat|jump|swim|guess|join|come))\\b|\\bi double dare\\b',
    spread`
      \bsay (?:that|it|this) to my face\b|\bcome out and (?:face|fight|say (?:that|it|this))\b|(?<!\b(?:to|and|must|should) )\bface me\b|\bsee you outside${done}|
      \blet (?:us|.s) take (?:this|it) outside\b
    `,
    spread`
      \b(?:i|we) (?:will|can|could|am|are happy to) (?:keep this up|go|do this|keep going|carry on|
      argue) (?:on )?(?:all (?:night|day|week|weekend)|until you|for ever|forever)\b|
      \bhappy to go all night\b|\bi have got all (?:night|day|week|weekend|evening)(?: and a full\b|${done})
    `,
    `\\bnot letting (?:this|it|you) (?:go|drop|off)${done}|\\bi am not (?:finished|done) with you${done}|\\bthis is not over${done}`,
    spread`
      \byou want (?:an argument|a fight|a row|to argue(?= with (?:me|us))|a war)\b|\bround (?:two|three|four|2|3|4) then\b|
      \b(?:beaten|beat) you (?:once|twice|before|\w+ times)\b|\btry me${done}|
      (?:^|\. )your move${done}
    `,
    `\\bstill waiting for (?:(?:your|that|an) (?:apology|explanation)|(?:your|that|an) (?:answer|reply)${done})`,
    spread`
      \b(?:go|do|have|take on) (?:\w+ )?(?:ten|twelve|12|10|a few|another|fifteen|several) rounds\b(?! (?:of|in))|
      \bgloves are (?:well and truly )?off\b|\bfight me\b|\bcome at me\b|\bcome and have a go (?:then|if you (?:think|dare))\b|
      \btake (?:you|any of you|all of you|anyone|anybody) on\b|
      \bany(?:one| one|body) (?:else )?(?:want|fancy|care) (?:to )?(?:a pop|take me on|argue)\b|
      \bpicked (?:the wrong (?:one|fight|man|woman|person|target)|a fight with (?:me|us|the wrong))\b|
      \bi am (?:only )?just getting (?:started|warmed up)${done}|\b(?:going|want|determined) to have the last word\b|\byou (?:started|began) (?:it|this) i will finish it\b|
      \bput up or shut up\b|\bcome and say (?:it|that)\b|(?<!like )\bpistols at dawn\b|
      \bhappy to have (?:a|this|that) (?:row|fight|argument|scrap)\b|\bwar it is\b|\byou and me outside\b
    `,
    '\\b(?:about|mention) (?:me|my (?:wife|husband|mum|son|daughter|kids|family))(?: again)? and we (?:will|shall) see how (?:brave|tough|hard|clever) you\\b',
    // Goaded to go on: “do your worst”, “who's next? form an orderly queue”, “his mates are welcome, I'm in the comments”.
    spread`
      \bdo your worst\b|\bhave another go(?: \.)? i am enjoying\b|
      \bmeet me (?:by|at|outside|behind|on)\b[^.]{0,40}\bsay (?:that|it)\b|\bwants? a (?:row|fight|scrap|ruck)(?! about nothing)\b|
      \borderly queue (?:in the comments|below|keyboard)|\bto (?:its|our|their|my|her|his) faces? on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the)\b|
      \b(?:wants?|like|care) to (?:stick up for|defend) (?:him|her|them|that)\b[^.]{0,20}\bi am\b|\bgo on(?: then)?(?: \.)? (?:we|i) will wait\b|
      \bany more for any more (?:\. )?(?:i|we|come|you)\b|\bbring your mates(?: too)?(?: \.)? i will\b
    `,
    `\\bkeyboard (?:warriors?|hero(?:es)?|generals?)\\b|\\bdebate every line\\b|\\bwrong wrong\\b|\\btell me another(?: one)?(?: \\.|$)`,
  ].join('|'),
)

/** Heated answers. They need somebody to be answering; what is also said kindly, or of things, stands with what makes it a taunt. */
export const retorts = new RegExp(
  [
    spread`
      \b(?:say another word|one more word (?:and|from)|oh here we go|
      which part (?:of [^.]{1,30} )?(?:did|do) (?:you not|not you)|you lot never|go on cry|cry about it|nice try|
      (?:come|try) and fight your corner|
      (?:keep|(?:carry|go)(?:ing)? on) (?:say|call|correct|disagree|repeat)\w* (?:[^.]{0,40} )?(?:until|till) you (?:admit|agree|give (?:in|up)|pack|back)|
      (?:funny|strange|odd|amazing) (?:how|that) you (?:only|never) (?:come (?:to|along)|turn up|show up|volunteer|help|attend)|
      (?:right|ok|okay|very well|fine) gloves off(?= \.|$)|
      (?<=^|\. )say (?:it|that) again (?:where|so))\b|(?<!\b(?:the|of|a|and|pen|in|some|my|our|more) )(?:sunshine|pal|petal|big man)(?= ?(?:\.|$))|
      ${told}keep digging${done}
    `,
    spread`
      \b(?:is that (?:all|the best) you (?:have|can|could)|come and (?:debate|face (?:me|us))|debate me|
      if you (?:have|had) the (?:guts|nerve|courage|bottle)|do not start with me|will not be lectured|you of all people|
      could do this all (?:day|night)|you are (?:just |such )?an? (?:bad|sore) loser|here (?:(?:he|she|they) (?:is|are)|(?:he|she|we|they|you) goe?s?) again|
      i have got screenshots|ha(?:ve|s|d)(?: to have)? the last word(?! (?:in|at|on))|(?<!if )you started (?:it|this)|
      not backing down|pick on someone|careful what you (?:say|post|write|accuse|claim)|you will regret (?:this|that|it|saying|posting))\b|
      (?:^|\. )thought (?:not|so)${done}|${told}(?:answer the question|do not start)${done}|(?:^|\. )try again${done}|what is your (?:problem|point)${done}
    `,
    '(?:^|\\. )no (?:\\w+ )?(?:you are (?:wrong|lying|talking|missing|being)|you have (?:missed|got it wrong)|that (?:is|.s) (?:a lie|just))\\b',
    spread`
      \byou (?:are|were) (?:wrong|mistaken|lying|talking rubbish|talking nonsense) (?:again|yet again|as usual|
      as ever|as always)\b|\bwrong again\b
    `,
    '\\b(?:not true|untrue|a lie|rubbish|nonsense)(?: and| \\.)? you know it\\b',
    spread`
      \bhow many (?:more )?times (?:do (?:i|we) (?:have|need)|must (?:i|we)|have (?:i|we) (?:\w+ )?(?:told|explained|said))\b|
      (?:^|\. )for the (?:third|fourth|fifth|last|umpteenth|hundredth) time${done}|
      \bexplained (?:this|it|that) (?:\w+ )?(?:times|before|to you)\b
    `,
    spread`
      \b(?:when did you (?:last|ever) (?:do|lift|set foot|bother|volunteer|turn up|help)|where would you cut|
      what would you cut(?! back)|(?:show|name|find|tell) (?:us|me|one)\b[^.]{0,60}\b(?:we|i) will wait|give us your list|get your facts)\b|${told}(?:prove it|name the (?:day|date))${done}
    `,
    '\\b(?:that is|this is) your (?:second|third|\\w+th) (?:lie|post|comment)\\b',
    spread`
      ${told}(?:shut up(?! shop)|do your (?:homework|research)|educate yourself|grow up(?! (?:big|in|to|with|on|near|and|here|fast|so))|get over (?:it|yourself)${done})|
      \b(?:stop (?:whining|moaning|lying|arguing)|(?:told|answered) you (?:\w+ ){1,2}times|not going to keep (?:telling|explaining|repeating)|
      you (?:clearly|obviously|plainly|evidently) (?:have|did|do|were) not (?:\w+ )?(?:read|listen\w*|look\w*|understand|understood)|get a life|take your (?:whining|moaning))\b
    `,
    // Dismissals: the other is sent off, laughed at or told that the point is won.
    spread`
      \b(?:another (?:day another )?(?:rant|whinge|moan|tantrum|hissy fit|meltdown)|
      (?:never|ever) (?:tire|get tired|get bored) of (?:moaning|whing\w+|talking|being wrong)|
      (?<!i (?:need|want|had|have) to )lie down in a dark|(?:when|until|once) you can (?:spell|count|read|behave)|
      (?<!(?:sheep|lambs?|goats?) (?:\w+ )?)bleat\w*|(?:professional|serial|resident|perpetual) (?:complainers?|misery|miseries)|
      you have been (?:told|shown) (?:before|already|\w+ times)|prove my point|proving my point|
      have (?:it|this) out (?:with|right|here|now|once)|(?:town is|town .s) watching|tell the whole town (?:what|why|how)|give me strength|
      throw(?:ing)? your toys (?:out|about|around)|toys out of the pram|mind your own business|nobody asked you|who asked you|shock horror|
      go (?:and )?(?:boil your|swivel|take a running)|your problem is (?:that )?you|the trouble with you|
      off you (?:trot|toddle)|pipe down|wind your neck in|toddle off|trot along|get back (?:in your box|under your)|
      back in your box|back under your|bore off|simmer down|
      calm down dear|diddums|boo hoo|cry more|cry me a river|(?<=\. )next(?= ?(?:\.|$))|
      same old (?:rubbish|nonsense|tripe|record|drivel)|broken record(?! player)|change the record|
      heard it all before|pathetic effort|(?<!\b(?:i|we) )could do better|real argument|proper argument|
      when you (?:have|get) (?:got )?(?:a|an|some|any) (?:\w+ )?(?:argument|facts?|point|idea|clue)|
      one single fact|read (?:it )?(?:more )?slowly|(?:let me|i will|have to|need to) spell it out|in words of one|
      simple enough for you|reading comprehension|(?:you|he|she|they)(?: have| has)? (?:\w+ )?lost (?:the|this|that|your|every) (?:argument|debate|plot|vote)|
      losing (?:the|this) (?:argument|debate)|checkmate|mic drop|game set and match|end of discussion|embarrassing yourself|
      making (?:a fool of yourself|yourself look)|made a fool of yourself|showing yourself up|digging yourself|
      you know nothing about|you (?:\w+ )?(?:have (?:\w+ )?no idea|do not know) what you are (?:talking|on about|saying|doing)|what have you ever done|
      what did you ever do|stand for (?:election|council) yourself|armchair (?:expert|critic|councillor|general)|cat got your tongue|
      (?:you|he|she|somebody|someone) (?:have|has) gone (?:very |all |rather |awfully )?quiet|run away then|
      you(?: have)? chickened out|you are (?:too |just |so )?scared (?:of (?:me|us|the truth|a)|to (?:answer|debate|face|say|meet))|
      hiding behind (?:a|an|your|the|that|his|her|their) (?!back\b|sofa|trees?\b|door|clouds?|curtains?|hedge|bush|bed|shed)|
      (?:you are|and you are) still wrong|i am still right|wrong on (?:every|all|both|each)|
      wrong as usual|as usual you (?:are|have|miss\w*)|says the (?:man|woman|person|one|bloke) (?:who|that|with)|rich coming from|
      .s rich coming|pot kettle|pot meet|typical you|typical response|look who(?: is| .s) (?:talking|back|crawled)|usual suspects|
      bless your (?:little )?(?:heart|cotton)|utter tosh|
      what (?:utter |complete |total )?(?:tosh|tripe|drivel|twaddle|piffle|cobblers|poppycock|bilge|codswallop|
      guff)|talking (?:tosh|tripe|drivel|twaddle|piffle|cobblers|out of your|through your)|sling your hook|
      (?:so|and) i am right|and you know it|dodg(?:e|ed|ing) the (?:question|issue|point|facts?|subject)|
      (?:you|stop|keep|watch (?:him|her|them)) (?:squirm\w*|wriggl\w+)|hurts? does it not|truth hurts|suck it up)\b
    `,
    // Whole answers: with anything after them they say something else.
    spread`
      \b(?:in your dreams|(?<!\b(?:as|if|whatever|what|anything|when|like) )you wish|that is rich|(?<!\b(?:are|if|what|that|have) )you(?: have)? lost(?: again)?|
      every (?:word|post|line|comment) you (?:post|type|write))${done}|
      ${told}(?:go away|deal with it|get used to it|get real|dream on|jog on|do one|run along|give over|give it a rest|save it|explain (?:that|yourself)|
      admit (?:it|you \w+)|answer (?:me|my question|the point)|read it again|try harder|mind your own|must try harder)${done}|
      (?:^|\. )(?:on your bike|tough luck|so there|not this again|you again|yawn|crickets|(?:how|so) boring|whatever|i win|
      oh look who \w+ \w+|says who|bring it on)${done}|${told}spare (?:me|us) (?:the|your)\b
    `,
    '\\bkeep (?:typing|tapping)\\b|\\bkeep (?:talking|posting) (?:rubbish|nonsense|lies|rot)\\b',
  ].join('|'),
)
