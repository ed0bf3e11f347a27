/**
 * How British English passes on what nobody has confirmed. The first group says so by itself; the second is also everyday
 * talk and needs the town's business beside it. Read on the joined line of norms ("I'm" is "i am").
 */

/** Rumour and hearsay: nobody, or nobody named, is the source. */
export const hearsay = new RegExp(
  [
    '\\bapparently (?:somebody|someone|they|nobody|no one) (?!loves)',

    '\\bopen secret\\b',
    '\\bno smoke without fire\\b|\\bread(?:ing)? between the lines\\b|\\bby all accounts\\b',
    '\\baccording to (?:a|an|some|one) (?:\\w+ )?(?:lady|woman|bloke|man|chap|mate|neighbour|friend|someone|fella|lad|couple|post|comment)\\b',
    '\\b(?:someone|somebody|people|folk|one person|a (?:lady|woman|man|neighbour|bloke|chap|mate)|the (?:lady|woman|man|bloke|chap)) (?:[^.]{0,30} )?(?:reckons?|swears|is convinced|are convinced|were saying)\\b',
    "\\bthere (?:is|'s) (?:some |a lot of |lots of )?talk of\\b",
    '\\b(?:can|could) not (?:be|say for) (?:certain|sure) but\\b|\\bnot (?:a hundred percent|100|entirely|totally|completely) (?:% |per cent )?(?:sure|certain) but\\b',
    '\\bcall me (?:cynical|a cynic|paranoid|suspicious)\\b|\\bsneaking suspicion\\b|\\bi (?:have|get) (?:a|the) (?:feeling|hunch|funny feeling) (?:that (?!if)|the |they |he |she |some)',
    "\\bmy money (?:is|'s) on\\b",
    '\\bthe (?:story|talk|gossip|whisper) (?:goes|is|round|around|in)\\b',

    // Who says so is nobody who can be asked: a place of talk, a relation, "they".
    '\\b(?:heard|hearing|told|hear|picked up|overheard|got it|learnt|learned) (?:\\w+ ){0,3}(?:in|at|from|outside|down|off|on|round|over|through|via) (?:the |my |a |our |one of the |some |somebody |someone |an |two |other )?(?:\\w+ ){0,2}?(?:pub|bar|barber\\w*|hairdresser\\w*|queue|school gates?|school run|playground|bus stop|bus|co op|coop|chip shop|chippy|shop|butchers?|bakers?|cafe|post office|market|touchline|allotments?|gym|bingo|golf club|club|church|checkout|tills?|neighbours?|mate|friend|cousin|insider|bloke|chap|lad|source|sources|contacts?|driver|postman|taxi\\w*|grapevine|garage|vets?|dog walkers?|group chat)\\b(?! (?:that it|s))',
    '\\b(?:pub|barber\\w*|hairdresser\\w*|queue|school gates?|school run|playground|bus stop|co op|chip shop|chippy|butchers?|market|touchline|tip|depot|street|town|village|estate|grapevine|jungle drums) (?:talk|chatter|gossip|whispers?|rumours?|(?:is|are) (?:saying|full of|buzzing with|alive with|rife with))\\b|\\b(?:chatter|gossip|whispers?|mutterings?|murmurs?|rumblings?|jungle drums|tittle tattle|speculation|scuttlebutt) (?:is|are|on|in|at|round|around|about|has it|that|say|says|of)\\b|\\b(?:talk|chat|buzz|story|word) (?:at|in|on|round|down|over|among|amongst|from) (?:the |our )?\\w+(?: \\w+)? (?:is|has it|was) (?:that|they|we|he|she|it|the|all|about|how)\\b|\\brumours? (?:\\w+ )?(?:flying|swirling|circulating|doing the rounds|about|abound|mill|persist|reach\\w*|suggest\\w*)\\b|\\bsmart money (?:says|is on (?:the|it|them|a))\\b|\\b(?:feeling|feel it) in (?:my|the) (?:bones|water)\\b|\\bdo not shoot the messenger\\b|\\bmore to (?:it|this|that|the \\w+|\\w+ \\w+ \\w+) than (?:meets|they|we|he|she|the)\\b|\\bnot heard (?:it )?officially\\b|\\bnobody (?:is|will|has) (?:\\w+ )?(?:admitting|admit|confirmed|confirm|owning up)\\b|\\b(?:talk|chat|buzz|story) (?:is that|has it|round here|round town|around town|in the \\w+ is|on the \\w+ (?:\\w+ )?is|at the \\w+ (?:\\w+ )?is)\\b',
    '\\b(?:my|our|the|a|this|some|one) (?:\\w+ )?(?:mate|neighbour|cousin|brother|sister|sister in law|brother in law|hairdresser|barber|postman|window cleaner|taxi driver|bus driver|chap|bloke|lad|lady|woman|girl|man|fella|milkman|dog walker|mum|builder|electrician|cleaner|friend)(?: who \\w+ \\w+(?: \\w+)?)?(?: (?:at|in|from|behind|on|down|over|across|opposite|with) (?:the |number )?\\w+(?: \\w+)?)? (?:says?|said|reckons?|swears?|tells? me|told me|thinks?|heard|insists?|is sure|seems to think|was telling me|claims?|knows someone)\\b(?! (?:hello|hi|thank|sorry|yes|no|he loves|she loves|it was (?:lovely|great)))',
    '\\b(?:on|from) (?:very |pretty )?(?:good|the best|excellent|reliable|high|impeccable) authority\\b|\\b(?:a |some |my |well placed |reliable |good |inside |our )(?:sources?|moles?|spies|spy|contacts?|insiders?) (?:in|at|inside|tells?|told|says?|close|within|informs?|reckons?)\\b|\\b(?:little |wee )(?:birdie|bird) (?:(?:in|at|from|on|by) (?:\\w+ ){1,5}?)?(?:has )?(?:told|tells|whispered|whispers|says|said)\\b|\\b(?:common knowledge|remarked (?:upon )?|well known|no secret) (?:in|at|round|around|among) (?:the|my|our|every) \\w+\\b|\\bthey do say\\b|\\bso they say\\b|\\bso (?:the story goes|i am (?:reliably )?told|it is said|it seems|people say)\\b|\\bit is (?:said|rumoured|whispered|being said|thought locally) that\\b|\\b(?:is|are) (?:rumoured|whispered) to (?:be|have)\\b|\\b(?:am|are|been) led to believe\\b|\\b(?:can|could) only (?:be|have been) (?:vandals?|kids|youths|lads|the|someone|somebody|that|those|them|one|arson)\\b|\\b(?:so|or so|as) i have heard\\b|\\bsomeone i know\\b|\\bknows? (?:someone|somebody) (?:who|at|in)\\b|\\b(?:they|he|she|council|county|officers|somebody) must have known\\b|\\bhas (?:got )?to be (?:vandals?|kids|youths|lads|an inside job|arson)\\b',
    '\\b(?:told|informed|hearing|hear|heard|learn|understand|believe|gather) (?:though |but )?(?:i|we) can ?not (?:say|tell|reveal|name)\\b|\\bcan not (?:say|tell you|reveal|name) (?:by )?who\\b|\\bdo not (?:ask|quote) me\\b[^.]{0,20}\\bbut\\b|\\b(?:no one|nobody) (?:has|will|is) (?:\\w+ )?(?:said so|confirm\\w*|admit\\w*|saying so)(?: \\w+){0,3} but\\b|\\bunofficially\\b|\\b(?:yet to be|not been|not yet|nothing|has not been|still un)\\s?(?:\\w+ )?(?:confirmed|official) but\\b',
    '\\b(?:could|may|might) be (?:wrong|mistaken|way off|barking up)\\b[^.]{0,12}\\bbut\\b|\\b(?:stand|happy) to be corrected but\\b|\\bcorrect me if i am wrong but\\b|\\b(?:do not|not) know for (?:sure|certain|definite)\\b|\\bno (?:way of knowing|actual proof|hard evidence|facts)\\b[^.]{0,20}\\bbut\\b|\\bwild guess\\b|\\beducated guess\\b|\\bat a guess\\b|\\bhazard a guess\\b|\\bcall it (?:a hunch|instinct|intuition)\\b|\\bgut feeling\\b|\\bjust a (?:hunch|feeling|theory|guess)\\b|\\bpure speculation\\b|\\bmy theory\\b|\\bif i (?:had|was|were) to (?:guess|put money|bet)\\b|\\b(?:had|having) to (?:guess|put money on it)\\b|\\bput(?:ting)? (?:two and two|2 and 2) together\\b',
    '\\brumours? (?:has|have) it\\b',
    "\\b(?:there (?:is|are|'s)|hearing|heard) (?:a |some |more )?(?:rumours?|whispers?|talk) (?:that|about|of|going)\\b",
    '\\b(?:rumours?|gossip) (?:is|are|going round|going around|in the|at the|on the|says?)\\b',
    '\\bword (?:on the street |(?:in|at|round|around|from) (?:the |our )?(?:\\w+ ){1,4}?)(?:is|has it)\\b',
    '\\bword (?:is|has it) (?:that |they |he |she |it |the |there |we )',
    '\\ba little bird (?:tells|told|has told)\\b',
    '\\bheard (?:it )?(?:on|through) the grapevine\\b|\\bgrapevine (?:says|has it)\\b',
    '\\b(?:i am|i was|we are|been|we were) (?:reliably )?told on the quiet\\b',
    '\\bheard on the quiet\\b',
    "\\b(?:people|folk|everyone|everybody|they) (?:are|is|'s) (?:all )?saying (?:that |it |the |they |he |she )",
    '\\b(?:i|we) (?:have )?(?:also )?(?:hear|heard) (?:it )?from (?:someone|somebody|a (?:bloke|mate|friend of|chap|woman|man|lad)|people|one of the)\\b',
    '\\b(?:someone|somebody|a (?:bloke|mate|chap|woman|lad)) (?:in the pub |at the pub |in the queue |down the pub )?(?:told me|reckons|was saying|says)\\b',
    "\\b(?:someone|somebody|a (?:bloke|mate)) 's (?:cousin|mate|brother|sister|wife|husband)\\b",
    '\\bfrom what (?:i|we) (?:hear|have heard|gather|can gather|am told|are told)\\b',
    '\\b(?:or )?so (?:i|we) (?:am|are|was|were|have been) (?:told|hear|heard|led to believe)\\b|\\bor so i hear\\b',
    '\\b(?:no|without) (?:proof|evidence) but\\b|\\bcan not prove it but\\b|\\bnot confirmed\\b(?! (?:by|until))|\\bunconfirmed (?:reports?|rumours?)\\b',
    "\\b(?:i|we) (?:would|will|'d) (?:hazard a )?guess (?:that |it |they |he |she |the |most |about |at )",
    "\\bmy (?:guess|bet|hunch|money) (?:is|'s|would be)\\b",
  ].join('|'),
)

/** Hunches. "I reckon we should" is an opinion; "I bet you didn't know" and "I bet it was cold" are chat. */
const opinion =
  "(?!(?:that )?(?:we|you|i|it (?:is|'s) time|it would|(?:this|that) (?:is|'s)|most of us|(?:\\w+ ){0,3}(?:should|could|ought|deserve)))"
export const hunches = new RegExp(
  [
    '\\b(?<!until |once |when |after )(?:i|we) have heard (?:that )?(?:the \\w+|they|he|she|it|there) (?:is|are|was|were|has|have|will|.s) ',

    '\\bcould it be (?:that |because )?(?:someone|somebody|the|they|he|she|a)\\b(?! spring)',
    '\\b(?:probably|no doubt|surely|presumably) (?:all )?(?:been |already |has |have )(?:\\w+ )?(?:decided|agreed|sold|stitched|promised|spent|signed|done|fixed)\\b',
    '\\b(?:they|he|she|someone|the (?:council|county|developer|officers?)) must (?:surely )?have (?:known|been told|been paid|planned|had)\\b',
    '\\bdare i (?:say|suggest)\\b|\\b(?:confirmed|according to|from) (?:by )?a (?:reliable |trusted |good |little )?source\\b|\\bbehind our backs\\b',
    '\\b(?:the )?(?:figures|books|survey|vote|count|numbers) (?:were|was|have been|has been|must be) (?:cooked|fiddled|fixed|rigged)\\b',

    '\\b(?:bet you (?:anything|a (?:pound|fiver|tenner|pint))|i would not be (?:at all )?surprised if|would not surprise me if) (?!it (?:rains|snows))',
    "\\b(?:if you ask me|in all likelihood|chances are|no doubt|most likely|probably because|almost certainly) (?:[^.]{0,40} )?(?:has|have|had|was|were|been|someone|somebody|they|gone|is being|are being|'s already|forgot|knew|went)\\b",
    '\\bmust (?:have )?(?:been|known|got|had|forgotten|be (?:getting|taking|paid|in on)) (?!(?:lovely|great|wonderful|hard|awful|nice|fun|tough|proud))(?:kids|someone|somebody|paid|a reason|told|something|friends|wind|in on|a backhander|they|him|her|them|it coming)\\b',
    "\\b(?:it )?(?:seems|looks like|sounds like|sounds as if|looks as if) (?:the |they |he |she |that |someone |somebody )(?:\\w+ ){0,4}?(?:is|are|was|were|has|have|'s) (?:\\w+ )?(?:going|leaving|closing|shutting|moving|sold|gone|scrapped|been|being|hiding|planning)\\b",
    '\\b(?:do not quote me)\\b(?! on the (?:forecast|weather))',
    '\\b(?:daresay|dare say|i imagine|i expect|i fancy|i gather|i take it) (?:a few|some|someone|somebody|they|he|she|it was|the)\\b',
    '\\bi think (?:the|that|he|she|they|someone|somebody) (?:\\w+ ){0,4}(?:has links|have links|knew|is in on|got paid|took|hid|planned|fixed|is being paid)\\b',

    // Supposition about what others have done or will do, given out flat.
    '(?:^|\\. |and |but |so )(?:i )?(?:bet|betting|reckon|guessing|suspect|presume|assume|wager|imagine) (?:that )?(?:the|they|he|she|it was|it is|it will|someone|somebody|some|half|most|our|there|those|these|whoever|nobody|no one|one of)\\b',
    '\\b(?:would|should|will|might) not (?:be|come as) (?:at all |remotely |a bit |the least bit |a )*(?:surprised?|shocked?|astonished|amazed) (?:me )?(?:if|to (?:learn|find|hear|discover)|when)\\b|\\bwould not put it past\\b|\\b(?:would|will) (?:bet|wager|lay|put) (?:you )?(?:good |my |the |a |any )*(?:money (?!on it)|house|odds|pension|mortgage|tenner|fiver|pounds?|shirt)\\b',
    '\\b(?:sounds?|looks?|seems?|smells|feels|appears?)(?: (?:pretty|very|fairly|quite|rather|increasingly|pretty much|awfully))? (?:to me )?(?:like|as if|as though|clear|obvious|likely|certain|that|to me)(?: that)? (?:to me )?(?:as if |as though |like )?(?:the|they|he|she|someone|somebody|nobody|it|this|that|some|our|we)\\b[^.]{0,40}\\b(?:forgot|forgotten|lost|sold|closing|close|gone|going to|been|shut|cut|scrap\\w*|axed|decided|agreed|moving|leaving|planned|hiding|spent|blew|messed|botched|promised|merging|pulled|stopped)\\b',
    '\\b(?:presumably|doubtless|no doubt|chances are|odds are|odds on|ten to one|nine times out of ten|in all likelihood|more than likely|i dare say|i daresay|as likely as not|supposedly|allegedly|reportedly|seemingly) (?:that )?(?:the |our |some |their |one of |a |that )?(?:\\w+ ){0,3}?(?:has|have|had|is|are|was|were|just|did|got|forgot|lost|wants?|knew|kids|youths|teenagers|lads|someone|somebody|he|she|they|highways|contractors)\\b(?! (?:better|welcome|right|lovely|great|best|happy|proud))|\\b(?:obviously|clearly|surely|almost certainly|evidently|probably) (?:just |been |all |only )?(?:someone|somebody|kids|youths|teenagers|lads|contractors|highways|forgot|hoping|nobody|because (?:someone|they|he|she)|to do with|down to (?:kids|someone)|a (?:backhander|bribe|favour|mate))\\b',
    "\\b(?:it|that|this|they|he|she|somebody|someone|council|county|contractors?|kids|highways)(?: will|'ll) (?:be|have been|have) (?:\\w+ ){0,3}?(?:kids|lads|youths|teenagers|contractors|someone|somebody|them|those|because|another|sold|forgotten|lost|decided|spent)\\b[^.]{0,60}\\b(?:always is|as usual|mark my words|you watch|you wait|wait and see|again|no doubt|estate|guaranteed)\\b|\\b(?:the (?:council|county|officers?|developers?|contractors?|school|bank|\\w+)|they|he|she|somebody|someone) will have (?:\\w+ )?(?:forgotten|lost|decided|spent|known|sold|agreed|told|run out|got|been (?:told|paid|warned)|mislaid|messed)\\b|\\b(?:that|it) will be (?:why|the reason|because)\\b|\\bmark my words\\b|\\byou (?:just )?(?:watch|wait),? (?:they|it|he|she|the|this|next|we)\\b|\\b(?:they|he|she|the (?:council|county|developers?|owners?|bank|school)) (?:will|'ll|is going to|are going to) (?:quietly|just|then|simply|no doubt|probably|only) (?:sell|close|shut|scrap|drop|axe|flog|ditch|pocket|bury|build|put|forget|hike)\\b",
    '\\bis (?:definitely |certainly |probably |bound to be |meant to be |supposed to be )?(?:being )?(?:turned into|becoming|going to be|merging|pulling out|closing down|shutting)\\b[^.]{0,50}\\b(?:i (?:hear|gather|think|believe|heard|reckon|am told)|apparently|supposedly|so i|they say|i suppose|i imagine)\\b|\\b(?:i (?:hear|gather|believe|heard|reckon|am told)|apparently|supposedly|i suppose|i imagine|i would have thought)$',
    `\\b(?:i|we) (?:would |'d )?(?:bet|wager|put (?:good |my |all my )?money) (?:on (?:it )?|good money |my house |a fiver )?(?:that )?(?!you|i|it was (?:cold|fun|lovely|great))`,
    `\\b(?:i|we) (?:reckon|suspect|assume|presume|am guessing|are guessing|imagine|would imagine) ${opinion}`,
    '(?:^|[.] |and |but |so |that )(?:apparently|supposedly) (?!(?:i|we|there (?:is|.s) (?:a|cake)) )',
    "\\b(?:apparently|supposedly) (?:it|they|he|she|someone|somebody|nobody|there|the \\w+(?: \\w+)?) (?:is|are|was|were|has|have|will|would|had|got|'s)\\b",
    '\\bpresumably (?:someone|somebody|they|he|she|the|because|so)\\b',
    '\\bi (?:hear|gather) (?:that |the |they |it |there |he |she )',
    '\\bbound to be (?:the )?(?:\\w+ ){1,2}(?:doing|fault|work|handiwork)\\b',
    '\\b(?:one suspects|(?:i|we) (?:surmise|conjecture)|(?:have to|would have to) guess|(?:my|entirely my own) (?:surmise|conjecture|guess|theory) (?:is|being)) (?!i )',
    '\\b(?:i am|we are) (?:hearing|told) (?:that |the |they |it |there )',
  ].join('|'),
)

/** The rumour is named in order to end it, or the guessing is a game. */
export const knownBetter =
  /\b(?:am|been|was) told (?:that )?(?:i|my)\b|\btold me (?:\w+ ){0,4}i (?:was|am|had|have|looked|should|could)\b|\bgather (?:that )?i\b|\bthere (?:has|have) been (?:\w+ )?(?:speculation|rumours?|talk|gossip)\b|\b(?:rumours?|gossip) (?:\w+ ){0,4}(?:untrue|false|not true|wrong|nonsense|rubbish|unfounded)\b|\b(?:quash|scotch|dispel|stop|ignore|end|despite|contrary to|correct|spreading|no truth|do not believe|not listen|rather than|instead of|without|no) (?:\w+ ){0,4}(?:rumours?|guess\w*|gossip)\b|\bguess (?:the|what|who|how|where)\b|\b(?:cake|santa|father christmas|elf|tooth fairy|raffle|quiz|lottery|forecast|rain)\b|\bjust in case\b|\bhave not looked it up\b/
