import { spread } from '../../draft/spread.ts'

/**
 * How British English passes on what nobody has confirmed. The first group says so by itself; the second is also everyday
 * talk and needs the town's business beside it. Read on the joined line of norms ("I'm" is "i am"). By hand, for clauses on
 * guesswork (Oakham, Policy Statement, paragraph 5; Brackley 6.5).
 */

/** Rumour and hearsay: nobody, or nobody named, is the source. */
export const hearsay = new RegExp(
  [
    '\\bapparently (?:somebody|someone|they|nobody|no one) (?!loves)',

    '\\bopen secret\\b',
    '\\bno smoke without fire\\b|\\bread(?:ing)? between the lines\\b|\\bby all accounts\\b',
    spread`
      \baccording to (?:a|an|some|one) (?:\w+ )?(?:lady|woman|bloke|man|chap|mate|neighbour|friend|someone|
      fella|lad|couple|post|comment)\b
    `,
    spread`
      \b(?:someone|somebody|people|folk|one person|a (?:lady|woman|man|neighbour|bloke|chap|mate)|
      the (?:lady|woman|man|bloke|chap)) (?:[^.]{0,30} )?(?:reckons?|swears|is convinced|are convinced|
      were saying)\b
    `,
    spread`
      \b(?:can|could) not (?:be|say for) (?:certain|sure) but\b|
      \bnot (?:a hundred percent|100|entirely|totally|completely) (?:% |per cent )?(?:sure|certain) but\b
    `,
    spread`
      \bcall me (?:cynical|a cynic|paranoid|suspicious)\b|\bsneaking suspicion\b|
      \bi (?:have|get) (?:a|the) (?:feeling|hunch|funny feeling) (?:that (?!if)|the |they |he |she |some)
    `,
    '\\bthe (?:story|talk|gossip|whisper) (?:goes|is|round|around|in)\\b',
    "(?:^|\\. )they (?:all )?reckon (?:that )?(?:the|our|it) [^.]{1,40}(?:is|are|will|be|being|'s) (?:being |to be |be |getting )?(?:sold(?! short)|clos\\w+|shut\\w*|scrapped|axed|bulldozed|knocked down|moving|sacked|cut)\\b",

    // Who says so is nobody who can be asked: a place of talk, a relation, "they".
    spread`
      \b(?:heard|hearing|told(?! off)|hear|picked up|overheard|got it|learnt|learned) (?:\w+ ){0,3}(?:in|at|from|
      outside|down|off|on|round|over|through|via) (?:the |my |a |our |one of the |some |somebody |someone |an |
      two |other )?(?:\w+ ){0,2}?(?:pub|bar|barber\w*|hairdresser\w*|queue|school gates?|school run|playground|
      bus stop|bus|co op|coop|chip shop|chippy|shop|butchers?|bakers?|cafe|post office|market|touchline|
      allotments?|gym|bingo|golf club|club|church|checkout|tills?|neighbours?|mate|friend|cousin|insider|bloke|
      chap|lad|source|sources|contacts?|driver|postman|taxi\w*|grapevine|garage|vets?|dog walkers?|
      group chat)\b(?! (?:that it|s))
    `,
    spread`
      \b(?:pub|barber\w*|hairdresser\w*|queue|school gates?|school run|playground|bus stop|co op|chip shop|
      chippy|butchers?|market|touchline|tip|depot|street|town|village|estate|grapevine|jungle drums) (?:talk|
      chatter|gossip|whispers?|rumours?|(?:is|are) (?:saying|rife with|(?:full of|buzzing with|alive with) (?:it|talk|gossip|rumours?)))\b|
      \b(?:chatter|gossip|whispers?|mutterings?|murmurs?|rumblings?|jungle drums|tittle tattle|speculation|
      scuttlebutt) (?:is|are|on|in|at|round|around|about|outside|has it|that|say|says|of)\b|
      \b(?:talk|chat|buzz|story|word) (?:at|in|on|round|down|over|among|amongst|from) (?:the |
      our )?\w+(?: \w+)? (?:is|has it|was) (?:that|they|we|he|she|it|the|all|about|how)\b|
      (?<!\b(?:bed|scotch|quash|squash|scupper|stop|kill|correct|dispel|deny) (?:the|this|that|any|a|all) )\brumours? (?:\w+ )?(?:flying|swirling|circulating|doing the rounds|about|abound|mill|persist|reach\w*|
      suggest\w*)\b|\bsmart money (?:says|is on (?:the|it|them|a))\b|
      \b(?:feeling|feel it) in (?:my|the) (?:bones|water)\b|
      \bmore to (?:it|this|that|the \w+|\w+ \w+ \w+) than (?:meets|they|we|he|she|the)\b|
      \bnot heard (?:it )?officially\b|\bnobody (?:from|at|in) (?:the )?\w+(?: \w+)? has (?:told|said|confirmed)\b|\bnot had (?:it|that|this|any of (?:it|this)) confirmed\b|\bnobody (?:is|will|has) (?:\w+ )?(?:admitting|admit|confirmed|confirm|
      owning up)\b|\b(?:talk|chat|buzz|story) (?:is that|has it|round here|round town|around town|in the \w+ is|
      on the \w+ (?:\w+ )?is|at the \w+ (?:\w+ )?is)\b
    `,
    spread`
      \b(?:on|from) (?:very |pretty )?(?:good|the best|excellent|reliable|high|impeccable) authority\b|
      \b(?:a |some |my |well placed |reliable |good |inside |our )(?:sources?|moles?|spies|spy|contacts?|
      insiders?) (?:in|at|inside|tells?|told|says?|close|within|informs?|reckons?)\b|
      \b(?:little |wee )(?:birdie|bird) (?:(?:in|at|from|on|by) (?:\w+ ){1,5}?)?(?:has )?(?:told|tells|whispered|whispers|says|said)\b|\b(?:common knowledge|remarked (?:upon )?|well known|no secret) (?:in|at|round|around|among) (?:the|my|our|every) \w+\b|\bthey do say\b|
      \bso they say\b|\bso (?:the story goes|i am (?:reliably )?told|it is said|it seems|people say)\b|
      \bit is (?:said|rumoured|whispered|being said|thought locally) that\b|
      \b(?:is|are) (?:rumoured|whispered) to (?:be|have)\b|\b(?:am|are|been) led to believe\b|
      \b(?:can|could) only (?:be|have been) (?:vandals?|kids|youths|lads|the|someone|somebody|that|those|them|
      one|arson)\b|\b(?:so|or so|as) i have heard\b|\bsomeone i know\b|
      \bknows? (?:someone|somebody) (?:who|at|in)\b|\b(?:they|he|she|council|county|officers|
      somebody) must have known\b|\bhas (?:got )?to be (?:vandals?|kids|youths|lads|an inside job|arson)\b
    `,
    spread`
      \b(?:told|informed|hearing|hear|heard|learn|understand|believe|gather) (?:though |but )?(?:i|
      we) can ?not (?:say|tell|reveal|name)\b|\bcan not (?:say|tell you|reveal|name) (?:by )?who\b|
      \bdo not (?:ask|quote) me\b[^.]{0,20}\bbut\b|\b(?:no one|nobody) (?:has|will|is) (?:\w+ )?(?:said so|
      confirm\w*|admit\w*|saying so)(?: \w+){0,3} but\b|\b(?:tell|told|hear|heard|know|said) (?:\w+ )?unofficially\b|^unofficially (?!only|just|as|i)|
      \b(?:yet to be|not been|not yet|nothing|has not been|still un)\s?(?:\w+ )?(?:confirmed|official) but\b
    `,
    spread`
      \b(?:could|may|might) be (?:wrong|mistaken|way off|barking up)\b[^.]{0,12}\bbut\b|
      \b(?:stand|happy) to be corrected but\b|\bcorrect me if i am wrong but\b|
      \b(?:do not|not) know for (?:sure|certain|definite)\b|\bno (?:way of knowing|actual proof|hard evidence|
      facts)\b[^.]{0,20}\bbut\b|\bwild guess\b|\beducated guess\b|\bat a guess\b|\bhazard a guess\b|
      \bcall it (?:a hunch|instinct|intuition)\b|\bgut feeling\b|\bjust a (?:hunch|feeling|theory|guess)\b|
      \bpure speculation\b|\bmy theory\b(?! test)|\bif i (?:had|was|were) to (?:guess|put money|bet)\b|
      \b(?:had|having) to (?:guess|put money on it)\b|\bput(?:ting)? (?:two and two|2 and 2) together\b
    `,
    '\\brumours? (?:has|have) it\\b',
    spread`
      \b(?:it is|its|it .s|there is|word|news|story|talk|something) (?:is )?(?:going|doing|been going|
      been doing|flying) (?:the )?(?:round|rounds|around|about)(?: (?:the )?\w+)?(?: that)? (?:the|they|he|she|
      we|our|it|all|\w+ (?:is|are|has|have))\b
    `,
    '\\b(?:do|does|can) not (?:know|say) (?:if|whether) (?:(?:it|this|that) (?:is|.s) (?:true|right|gospel)|there (?:is|.s) (?:any truth|owt) in it) but\\b',
    spread`
      \b(?:we|i) (?:think|believe) (?:the|it|they) [^.]{0,60}\bbut (?:nobody|no one|they|\w+ have|highways|
      the county) (?:\w+ ){0,3}(?:not (?:confirmed|said|replied|got back|answered)|
      has (?:confirmed|got back|said|replied|answered))\b
    `,
    "\\b(?:there (?:is|are|'s)|hearing|heard) (?:a |some |more |a lot of |lots of )?(?:rumours?|whispers?|(?<!a )talk) (?:that|about|of|going)\\b",
    '\\b(?:rumours?|gossip) (?:is|are|going round|going around|in the|at the|on the|says?)\\b',
    '\\bword (?:on the street |(?:in|at|round|around|from) (?:the |our )?(?:\\w+ ){1,4}?)(?:is|has it)\\b',
    '\\b(?:heard|hear|hearing) (?:it )?second hand(?= that| it | from| they|$| \\.)',
    '\\bword (?:is|has it) (?:that |they |he |she |it |the |there |we )',
    '\\bheard (?:it )?(?:on|through) the grapevine\\b|\\bgrapevine (?:says|has it)\\b',
    '\\b(?:told|heard) on the quiet\\b',
    "\\b(?:people|folk|everyone|everybody|they) (?:are|is|'s) (?:all )?saying (?:that |it |the |they |he |she )",
    spread`
      \b(?:i|we) (?:have )?(?:also )?(?:hear|heard) (?:it )?from (?:someone|somebody|
      a (?:bloke|mate|friend of|chap|woman|man|lad)|people|one of the)\b
    `,
    "\\b(?:someone|somebody|a (?:bloke|mate)) 's (?:cousin|mate|brother|sister|wife|husband)\\b",
    '\\bfrom what (?:i|we) (?:hear|have heard|gather|can gather|am told|are told)\\b',
    '\\b(?:or )?so (?:i|we) (?:am|are|was|were|have been) (?:told|hear|heard|led to believe)\\b|\\bor so i hear\\b',
    spread`
      \b(?:no|without) (?:proof|evidence) but\b|\bcan not prove it but\b|\bnot confirmed\b(?! (?:by|until))|
      \bunconfirmed (?:reports?|rumours?)\b
    `,
    spread`
      \b(?:i|we) (?:would|will|'d) (?:hazard a )?guess (?:that |it |they |he |she |the |most |half |some |many |
      several |another |about |at )
    `,
    spread`
      \bmust be true (?:as|because|since|if|for)\b|\b(?:everybody|everyone|people|the whole \w+) (?:is|are|
      .s) (?:all )?saying (?:it|so|the same)\b
    `,
  ].join('|'),
)

/** The rumour is named in order to end it, or the guessing is a game. */
export const knownBetter = new RegExp(spread`
  \b(?:am|been|was) told (?:\. )?(?:that |did |was |had )?(?:i|my)\b|\btold (?:me|us|him|her|them) to \w+|\btold me (?:\w+ ){0,4}i (?:was|am|had|have|looked|should|could)\b|\bgather (?:that )?i\b|
  \bthere (?:has|have) been (?:\w+ )?(?:speculation|rumours?|talk|gossip)\b|
  \b(?:rumours?|gossip|story|tale|talk) (?:\w+ ){0,9}(?:untrue|false|not (?:true|right|so)|wrong|nonsense|rubbish|unfounded)\b|
  \b(?:quash|scotch|dispel|stop|ignore|end|despite|contrary to|correct|spreading|no truth|do not believe|
  not listen|rather than|instead of|without|no) (?:\w+ ){0,4}(?:rumours?|guess\w*|gossip)\b|
  \b(?:talk|story) (?:(?:in|at) the (?:library|museum|church|(?!town )\w+ hall)|is (?:free|at|by|told))\b|
  \bguess (?:the|what|who|how|where)\b|\b(?:cake|santa|father christmas|elf|tooth fairy|raffle|quiz|lottery|
  forecast|rain)\b|\bjust in case\b|\bhave not looked it up\b
`)
