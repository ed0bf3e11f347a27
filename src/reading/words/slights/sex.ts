import { spread } from '../../../draft/spread.ts'

/** Remarks that demean people for sex. The classes in braces stand in classes.ts. Where from: ../slights.ts. */
export const sex: readonly string[] = [
  spread`
    (?:let|leave) (?:the )?(?:{woman}) (?:do|to|stick to|with|see to|run|
    get on with) (?:[^ .]+ ){1,5}and (?:leave|let|give) (?:[^ .]+ ){1,4}(?:to|the)
  `,
  spread`
    (?:{woman}) (?:[^ .]+ ){0,4}(?:are|is) (?:all )?(?:lovely|fine|great|charming|sweet|marvellous|wonderful|
    all very well|very nice) but (?:when it comes to|you (?:want|need) (?:somebody|someone|a man|a bloke)|
    give me|i would (?:rather|sooner)|not (?:on|for|in|as))
  `,
  spread`
    boys (?:mend|fix|build|make|climb|are|will be|play) (?:[^ .]+ ){0,4}(?:and|while|
    but) girls (?:[^ .]+ ){0,4}(?:fuss|cry|giggle|gossip|chatter|moan|pretty|pink|faint|shop|colour)
  `,
  spread`
    (?:home by|
    quicker|got things done|finished by|shorter|more done) (?:[^ .]+ ){0,5}when (?:[^ .]+ ){0,4}(?:all|just|
    only) men|when (?:[^ .]+ ){0,4}(?:was|were) all men (?:we|it|things|you)
  `,
  spread`
    lass (?:who|that) still|(?:lad|lass|girl|boy|woman|man|chap) who still (?:gets|has|lets) (?:his|her) (?:mum|
    mummy|mother|wife) (?:to )?
  `,
  spread`
    (?:she|the ladies|the girls|women|ladies|mayoress) (?:[^ .]+ ){0,8}(?:too busy|more interested in|thinking about|concentrate on|stick to|mind on|distracted by|blew it on) (?:[^ .]+ ){0,4}(?:shoes|handbags?|
    nails|lipstick|make ?up|hair(?: do)?|gossip\w*|knitting|facelift|curtains|cushions|
    soft furnishings|wardrobe|dress)(?! (?:shop|salon|stall|appeal|bank))
  `,
  spread`
    put (?:her|your) (?:handbags?|lipstick) (?:down|away)|
    (?:powder|powdering) (?:her|your) nose|handbags at dawn|
    let the men (?:talk|speak|decide|get|sort|handle|do)|leave it to the (?:men|boys|lads|chaps|big boys|
    grown men)|petticoat government|fluttering (?:her|your) eyelashes|batting (?:her|your) eyelashes|
    (?:her|that|your) (?:skirt|dress|heels|blouse|jeans) (?:[^ .]+ ){0,4}(?:too short|too tight|that short|that tight|
    left little|at her age|to a meeting|distract\w*)
  `,
  spread`
    (?:{woman}) (?:and|plus|\+) (?:roundabouts?|parking|maps?|sat navs?|money|budgets?|computers?|tools|
    engines?|numbers|sums|technology|driving|reverse gear|power tools|spreadsheets|ladders|directions|
    decisions|the offside rule|cars)(?! (?:course|workshop|group|club|day|night|skills|network|evening|
    project|programme|are|is))
  `,
  spread`
    (?:she|girl|woman|they) (?:will|would|'ll|is going to|are going to) (?:only|just) (?:be off|go off|leave|go|end up|be gone) (?:[^ .]+ ){0,3}(?:(?:having|have|has|on) (?:babies|a baby|kids|maternity)|pregnant|breeding|maternity)|
    (?<!\bthinks \w+ )(?:will|going to) be off having (?:babies|kids)(?! of)|(?:her|their) biological clock
  `,
  spread`
    (?:designed|planned|refereed|parked|driven|invented|drawn|measured|priced|laid out|decided) by (?:a bunch of|a load of|a committee of|some) (?:{woman}|{old}|{young}|{nation}|{disabled}|
    {traveller})(?! (?:group|architect|team|artist|designer|engineer|'s|from|in|at|who|and|club|aged|with|
    called))
  `,
  spread`
    (?:a|the|some|any|that|this|these|those|another|these days|all|most|you|us|what|no|two|silly|bloody|of|
    sorry|ladies|^)? ?(?:{woman}) (?:\w+ )?(?:{unfit}) (?:\w+ ){0,4}(?:{skill})
  `,
  spread`
    (?:{woman}) (?:\w+ )?(?:drivers?|parking|referees?|refs?|umpires?|logic|engineers?|plumbers?|mechanics?|
    bishops?|vicars?|builders?|in charge|at the wheel|behind the wheel) (?:\w+ ){0,4}(?:eh|again|strikes|
    strike|lol|haha|😂|🤣|🙄|says it all|what next|whatever next|was never|never|can not|could not|should not(?! (?:be made|have|need|feel))|
    (?:should|must|ought to) be made to (?:do|re\w+|take|sit|park|go|walk)|help us|god help)
  `,
  spread`
    (?:let|letting|let 's let|leave|leaving|need|needs|want|wants|wanted|give|get|call|find|better|best|takes|
    send) (?:it |that |them |all |the (?:heavy|real|hard|proper|dirty) \w+ )?(?:for |to |in |up to )?(?:a|the|
    some|few|big|strong|strapping|real|proper|burly|you|our|
    young){0,3} ?(?:{man}) (?:(?:to|for|can|who can|with|do) )?(?:do the (?:heavy|hard|real|lifting)|take charge|show (?:her|them)|in charge|handle|run (?:it|things))
  `,
  spread`
    (?:{man}) (?:\w+ ){0,5}(?:lift|lifting|carry|heavy|dig|digging|shift|build|fix|move|moving|barbecue|
    hammer|tools|hard work|real work|work|drive|decisions?) (?:\w+ ){0,8}(?:{woman}) (?:\w+ ){0,5}(?:teas?|
    tea urn|sandwich\w*|cakes?|cake stall|baking|bake|wash\w*|washing up|clean\w*|flowers|pretty|decorat\w*|
    kitchen|catering|make ?up|gossip|shopping|chat|sew\w*|cook\w*|refreshments|minutes|smile|lovely|supervise|
    watch|moral support|nails)
  `,
  spread`
    (?:{woman}) (?:\w+ ){0,5}(?:teas?|tea urn|sandwich\w*|cakes?|baking|bake|wash\w*|clean\w*|flowers|pretty|
    decorat\w*|kitchen|catering|refreshments|cook\w*|minutes) (?:\w+ ){0,8}(?:{man}) (?:\w+ ){0,5}(?:lift\w*|
    carry|heavy|dig|digging|shift|build|fix|move|barbecue|hammer|tools|work|decisions?|sort)
  `,
  spread`
    (?:{woman}|wives) (?:can|should|could) (?:all )?(?:do|make|look after|see to|handle|stick to|
    keep to|be on|sort|bring|provide|serve|stay|concentrate on|leave) (?:the |on |with |it to the )?(?:teas?|sandwich\w*|cakes?|baking|washing up|cleaning|flowers|kitchen|catering|refreshments|minutes|cooking|
    shopping|housework|knitting|ironing|men|lads|home|children|kids|looking pretty)
  `,
  spread`
    (?:would suit|suited to|must be|preferably|ideally|job for|role for|post for|applications from) (?:a |an |some |strong |
    fit |nice |bright |smart |attractive |pleasant |pretty |energetic |active |the |strapping |or |only |two |
    couple of ){0,4}(?:young (?:man|men|lad|lads|woman|women|lady|girl|girls|person|people|mum|chap|bloke)|
    (?:{man})|girls?|ladies|lady|school leavers?|housewi\w+|under (?:30|35|40|45|50)s?|
    mature (?:lady|woman|man|gentleman)|native (?:english )?speakers?|english(?:man|men)?|locals only|
    christians?|non smokers under)(?! (?:and women|or woman|and woman|or women|and girls|of|football|cricket|
    team|who lost|missing|from|in connection|'s (?:shed|team|toilet)|last seen|and ladies|players?|choir|
    singers|netball|to join|or lass|or girl|and gentlemen))(?: in (?:his|her|their) (?:twenties|thirties|20s|
    30s))?
  `,
  spread`
    (?:in (?:his|her|their) (?:twenties|thirties|20s|30s)) (?:\w+ ){0,4}(?:preferred|ideally|apply|only|
    wanted|need)|(?:young|male|female|white|english|british|childless|single|attractive|able bodied|
    physically fit) (?:\w+ )?(?:applicants?|candidates?|staff) (?:only|preferred|please|need apply|wanted)
  `,
  spread`
    (?:needs?|wants?|takes?|missing|requires?|lacks?|could do with|crying out for|no substitute for) (?:a |
    an |the )?(?:wom[ae]n|man|female|male|feminine|father) ?(?:'s|s)? (?:touch|hand|eye|brain|job|strength|
    work|head)
  `,
  spread`
    (?:a|no|proper|typical) (?:woman|man|girl|lady) 's (?:job|work|world|game|place|role|brain|logic)(?! (?:centre|creation|club|group|institute|experience))
  `,
  spread`
    (?:{woman}) (?:\w+ ){0,3}(?:belong|belongs|place is|are better|better off|better suited|best|should be|
    ought to be|should stay|should stick|is happiest) (?:in|at|off|with|to|making|doing|behind) (?:the |a |
    home|their |her )(?:kitchen|home|teas?|sink|stove|children|kids|baking|house|hoover|ironing|typing|desk|
    flowers|bedroom|pram|cooker)
  `,
  spread`
    (?:hormonal|hormones|(?:her|your|that) time of (?:the )?month|pmt|pms|on the blob|
    on (?:her|your) period|having (?:her|your) period|menopausal) (?:\w+ ){0,4}(?:are we|is she|cllr|councillor|clearly|obviously|kicking in|talking|dear|love|lol|😂|eh|explains?)
  `,
  spread`
    (?:must be|is it|probably|clearly|obviously|sounds like) (?:it is |her |your |the |on |that |a |on her |on your |just ){0,2}(?:hormones|time of the month|pmt|pms)
  `,
  spread`
    (?:pregnant|up the duff|maternity(?: leave| pay)?|having (?:a|another) baby|baby brain|bun in the oven|knocked up|child ?bearing) (?:\w+ ){0,8}(?:we pay|foot the bill|swan\w*|skiv\w*|useless|cost us|no use|slack\w*|sit at home|feet up|unreliable|excuse)
  `,
  spread`
    (?:paying|pay|hire|hiring|employ|appoint|take on|took on|
    recruit) (?:\w+ ){0,6}(?:to go (?:off )?on maternity|who will (?:get|be) pregnant|
    (?:woman|girl) of child ?bearing age|before she (?:gets pregnant|has (?:a baby|kids)|starts a family)|
    have (?:a baby|babies)|go off and have)
  `,
  spread`
    (?:pretty|attractive|gorgeous|good ?looking|nice|lovely|leggy|fit|sexy|buxom|glamorous|tasty|bit of a|
    easy on the eye|not bad looking|short skirt|low cut|cleavage|legs) (?:\w+ ){0,2}(?:girl|lady|woman|blonde|brunette|councillor|cllr|clerk|mayoress|thing|filly|lass|legs|
    pins)(?: \w+){0,6} (?:like (?:her|you|that|yours)|wasted|find something better|something better to do|
    should smile|find a (?:husband|man)|her (?:head|little head)|easy on the eye|distract\w*|who cares what)
  `,
  '(?:worry|bother|trouble|fill) (?:your|her) (?:pretty|little|sweet|tiny)(?: pretty| little)? head',
  spread`
    (?:ask|check with|run it past) (?:her|your) (?:husband|hubby|old man|fella) (?:\w+ ){0,3}(?:first|permission|decide)|does (?:her|your) (?:husband|hubby|old man) (?:let|allow)
  `,
  spread`
    (?:who is|who 's|and who is) (?:looking after|minding|feeding|cooking|getting|making|watching) (?:the|her|
    your|his) (?:kids|children|baby|babies|tea|dinner|house|husband) (?:while|when|if) (?:she|you)|
    (?<!\b(?:he|i|we|they|you) )(?:should|ought to|rather|better) (?:be )?(?:at )?home (?:\w+ ){0,3}(?:kids|children|baby|ironing|
    grandkids|grandchildren|washing|hoover\w*|knit\w*)
  `,
  spread`
    (?:calm|settle|pipe|quieten|simmer) down (?:\w+ )?(?:dear|love|luv|sweetheart|darling|petal|pet|babe|hun|
    duchess|missus|princess|poppet|sweetie|girls?|ladies|little lady|young lady|young man|sonny)
  `,
  spread`
    (?:smile|cheer up|run along|there there|off you pop|listen|never mind|good girl|bless her|bless you|
    leave it to us|don't worry|do not worry|stop nagging|know your place) (?:\w+ )?(?:love|darling|sweetheart|
    petal|princess|little lady|young lady|sweetie|missy|good girl|the little woman|her cotton socks)
  `,
  spread`
    (?:wears|wearing) the trousers|under the thumb|hen ?pecked|man ?hat(?:er|ing|ers)|femi ?nazi\w*|
    feminazis?|crazy cat lad(?:y|ies)|dried up old (?:bag|hag|maid|spinster|crone)|no man would (?:have|touch|want)|could not keep a (?:man|husband)|fish ?wife|fish ?wives|harridan|
    battle ?axe|old crone|harpy|harpies|(?:nasty|silly|miserable|ugly|you) old bag|ball ?breaker|rottweiler in (?:a skirt|lipstick)|
    mutton dressed|page (?:three|3) (?:girls?|stunn\w+|lovel\w+)|page 3 girl|dolly birds?|totty|(?:bit|piece) of crumpet|(?:office|council|old|thinking man 's) crumpet|bimbos?|gold digg(?:er|ing)|
    nice (?:knockers|bum|arse|legs)(?! of)|cop a feel|get (?:her|them|yours) (?:kit|top|knickers|
    clothes) off|a good seeing to|would not kick (?:her|him) out of bed|
    (?:i would|would not say no|i 'd) give her one|phwoar|phwoa
  `,
  spread`
    (?:{woman}) (?:(?:{folk}) )?(?:are|being|get|getting) (?:(?:all|so|just|too|always|such|a|bit|far|being|
    naturally|terrible|the) ){0,3}(?:{illtempered}|gossip\w*|sensitive|silly|upset over|
    worked up|bitchy|vain|nags?|weaker|weak|the weaker sex|flighty|irrational)
  `,
  spread`
    (?:is|was|are|be|isn't) (?:just |only |merely |nothing but |some )?(?:a )?(?:silly|mere|slip of a|jumped up|hysterical|stroppy|bossy|mouthy|gobby|neurotic) (?:girl|woman|madam|lady|female|missy|
    lass|housewife|typist|secretary|barmaid|hairdresser)
  `,
  'women (?:should not|should never|have no business|are not fit to) (?:be )?(?:driving|refereeing|operating|in charge of|running (?:the|a|this|our))',
  spread`
    (?:a|the|some|another|this|that) (?:girl|woman|lady|female|lad(?:y|ies)|women) (?:ref|referee|mp|mayor|
    chair|vicar|plumber|boss|leader|mechanic|engineer|driver|umpire|linesman|copper|bishop|builder|captain|
    manager)(?: \w+){0,3} (?:was never|never going|could never|whatever next|what next|god help|heaven help|
    help us|no wonder|explains|says it all|that is why|not up to|out of her depth|lol|😂|🤣|🙄|eh)
  `,
  spread`
    (?:men|blokes|lads|husbands|dads|fathers) are (?:all |such |just |so ){0,2}(?:useless|babies|trash|pigs|all the same|only after one thing|hopeless)|(?:men|blokes|husbands|dads) can not (?:multi ?task|find anything|cook|change a nappy|be trusted)
  `,
]
