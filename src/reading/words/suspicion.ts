import { wholeWords } from '../joined.ts'

/**
 * The parts an accusation in British small talk is made of. None accuses by itself: reading/insinuation.ts adds them up.
 * Read on the joined line of norms ("who's" is "who is", "clerk's" is "clerk 's"). From everyday talk, by hand.
 */

/** Winks: the writer asks the reader to think the worst. */
export const winks = wholeWords([
  'ask (?:the \\w+(?: \\w+)?|your ?sel(?:f|ves)|him|her|them|cllr \\w+|any(?:one|body)|around)(?: on (?:\\w+ ){1,2})? (?:why|how|where|who|what|when|whose)|(?:just|only|merely|i am|me) asking|i only ask|asking for a friend|own eyebrows|riddle me|rhyme[sd]? with|(?:did|do|can do) (?:the |my )?maths|can count|nicer still|(?:interesting|nice|lovely) to see (?:who|which|whose)|could tell you (?:where|who|whom|which|what|whose|why)|(?:would be|equally) improper',
  'funny (?:how|that|is it not|thing is|old world|coincidence)|(?:strange|odd|curious|peculiar|interesting|convenient|remarkable|amazing|handy|weird)(?:ly)? (?:how|that|is it not|enough|coincidence|timing)',
  '(?:is it not|how) (?:strange|odd|funny|curious|convenient|handy|interesting|remarkable|peculiar|lucky)|(?:what|quite|such|some|just|purely|pure|sheer|no|complete|total|of course) (?:a |an )?coincidence|coincidentally|by (?:pure|sheer|some|a) \\w*\\s?(?:coincidence|chance|miracle|luck)',
  '(?:draw|reach|come to) your own conclusions?|make (?:of (?:that|it|this) what you (?:will|like)|your own minds? up|up your own minds?)|(?:you|i will let you|let you) (?:decide|work it out|do the (?:maths|sums)|join the dots|fill in the (?:gaps|blanks)|put two and two)',
  '(?:do|you do) the (?:maths|sums|math)|join the dots|connect the dots|put(?:ting)? two and two together|read into that|two and two|work it out for your(?:self|selves)|use your imagination',
  'ask your ?(?:self|selves)|ask (?:him|her|them) (?:how|why|what|where|who|about)|someone (?:should|ought to|needs to|might) ask|(?:makes?|got|has|have) (?:you|me|us|one|people) (?:wonder\\w*|think\\w*|asking)|you (?:do )?(?:have|got) to (?:wonder|ask)|one (?:has to )?wonders?',
  '(?:i|we|just|some of us|people|been|am|are) (?:do )?(?:wonder|wondering)(?! if)|(?:would|should) (?:all )?(?:love|like|be interested|be fascinated|dearly love|dearly like|give a lot) to (?:know|find out)|(?:still )?(?:waiting|yet|looking forward|struggling) (?:for|to) (?:\\w+ ){0,4}(?:explain|explanation|hear|see|understand)',
  '(?:can|could|would|will) (?:anyone|anybody|somebody|someone|he|she|they|\\w+) (?:please |kindly |ever |just )?(?:explain|tell us|account for)|(?:has|have) never (?:been )?(?:explained|told us)|nobody (?:has|can|could|will|would|seems to) (?:ever )?(?:say|explain|tell|account)|(?:i|we) can not (?:think|imagine) (?:why|how|what|who)',
  'let us (?:just|simply) say|(?<!all )(?:just|only|i am) saying|say no more|nuff said|enough said|i will say no more|i will leave (?:it|that) there|saying nothing|say nothing|(?:not|am not|nobody is|am not) (?:saying|suggesting|implying|accusing|pointing) (?:anything|anyone|nothing|any ?one|fingers?)|not (?:naming|mentioning) (?:any )?names|no names|mentioning no names|you know who (?:i mean|you are|they are)|we all know who',
  '(?:we|everyone|everybody|people|the whole \\w+|folk) (?:all |still |who \\w+ |do )?(?:know|knows|remember|remembers|can guess|could guess|recall) (?:full well |perfectly well |exactly |only too well |very well )?(?:what|where|who|how|why|which)',
  'surprise surprise|what (?:a|are the) (?:surprise|odds|chances)|who knew|fancy that|would you believe(?: it)?|wink wink|nudge nudge|nod and (?:a )?wink|how very|is not that (?:nice|lovely|handy|convenient|sweet|cosy)|nice (?:work|job) if you can get it|all (?:right|alright) for some|must be nice|nothing to see here|move along',
  '(?:there is|there must be|must be|for) (?:a|some|one|good|only one) reason|no prizes for guessing|it is not hard to|does not take (?:a|much|sherlock)|smoke (?:and|without) (?:fire|mirrors)|no smoke|never (?:quite )?(?:added|adds|explained|stacked)|(?:does|did|do) not (?:add up|stack up|quite add|smell right|pass the smell)|something (?:does not|is not|not) (?:add up|right)|questions? (?:to|needs?|need|must|should) (?:be )?answer\\w*',
  '(?:totally|completely|entirely|wholly|absolutely) (?:unrelated|unconnected|above board|innocent|by chance|legit|legitimate)|(?:un(?:connected|related)|nothing to do with (?:it|that|the fact))|(?:i am|am) sure (?:it is|it was|that is|there is|they are|the two|he|she)|above board|kosher|on the level|as (?:clean|straight|honest) as|whiter than white|squeaky clean',
  '(?:any ?(?:body|one) else (?:\\w+ )?(?:notice\\w*|wonder\\w*|find it|think)|am i the only one|has anyone (?:else )?(?:noticed|asked|wondered)|did (?:anyone|you) (?:else )?notice|(?:i am|we are) (?:supposed|meant|expected) to (?:clap|believe|think|swallow|accept|applaud)|over to you|do (?:your|some) (?:own )?(?:homework|digging|research)|look (?:into|up) (?:it|who|him|her|his)|wonder (?:who|why|what|how|where)|care to (?:comment|explain)|guess (?:who|which|whose)|and (?:guess|surprise)|mission accomplished|since (?:\\w+ |the \\w+ )took over|go and knock|(?:tell|explain to|remind) me (?:again )?(?:how|why|what|who)|(?:can|will|could) work out the rest|congratulations are in order|ask \\w+$|go figure|you could not make it up|what a swizz|not a word (?:from|about))',
  'follow the money|who benefits|cui bono|who (?:gains|profits|stands to gain)|whose (?:pocket|idea)|nobody (?:ever )?asks|no one (?:ever )?asks|(?:have|got) my (?:own )?(?:theory|theories|suspicions)|forgive me for (?:thinking|wondering)|not (?:one|a man|a woman|a gambler|the sort) to gossip|you (?:would|might) (?:almost |be forgiven for )think(?:ing)?',
])

/** Lesser winks: beside one part they may still be innocent, beside two no longer. */
export const asides = wholeWords([
  'somehow|mysteriously|conveniently|miraculously|magically|suddenly|all of a sudden|lo and behold|hey presto|as if by magic|strangely|curiously|oddly|in such a hurry|left under a cloud|overnight|out of the blue|no questions asked|on the quiet|behind closed doors|in a hurry',
  'beloved|so called|our (?:dear|esteemed|illustrious|wonderful|glorious) \\w+|would (?:all )?(?:love|like) to (?:know|hear|see|find out|ask)|wonder if|(?:i|you|anyone) (?:do |still )?knows? (?:exactly )?(?:what|where|who|how|why|which)|i see (?:that|the|our)|(?:very|oh so|awfully|suspiciously|remarkably) (?:quiet|convenient|generous|quick|friendly|lucky|handy|cosy|keen)',
])

/** Favours a council, club or firm can do. */
export const favours = wholeWords([
  'always wins?|(?:the )?(?:sale|sold off|mowing|dropped kerbs?|resurfac\\w+|tarmack?ed|street ?lights?|speed bumps?|(?:late )?licence|signed the order|authoris\\w+|hears first|first (?:to hear|in the queue)|fully booked|let off|stalls?|winning ticket|knock ?down price|bargain)|(?:bought|sold|let|got|leased|rented) (?:it |the \\w+ |that \\w+ )?(?:for a (?:song|pound)|cheap|below)|planning (?:yes|consent)|the (?:survey|valuation|judging|shortlist|interview panel)',
  'parking tickets?|first prize|prizes? (?:to|for) (?:his|her|their) own|inspections?|(?:scrapped|cancelled|waived|dropped) (?:the |his |her |their )?(?:fine|fee|ticket|charge|debt|rent)|on the nod|rent free|peppercorn|contracts?|tenders?|quotes?|quotations?|planning (?:permission|consent|yes|applications?|approval|files?)|permissions?|consents?|licen[cs]es?|grants?|bids?|invoices?|lease|leases|(?<!(?:great|good) )deals?|dormers?|extensions?|change of use|(?<!(?:great|good|nice|brilliant|fantastic|amazing|top|fab) )job|appointment|commission|allocation|plots?|sponsorship|concession|franchise|pitch|stall|rezon\\w+|flood zone|allocated|local plan',
  '(?:nodded|waved|sailed|sails|rushed|pushed|went|goes|gets?|got|flew|breezed|slipped|rubber stamped|signed|ticked|let|fast tracked) (?:straight |right |everything )?(?:through|off|it through)|rubber ?stamp\\w*|fast ?track\\w*|signed off|signed it off|(?:saw|see|seeing) (?:things |it )?(?:their|his|her|the developer .s) way|(?:changed|changes|change) (?:his|her|their) (?:mind|tune|vote)|came round to|passed (?:that|the|it|his|her|their|every)|approved|granted|awarded|(?:got|gets|won|wins|winning|given|landed|lands|handed|went|goes) (?:the |every |to |it |a )?(?:\\w+ )?(?:job|work|contract|permission|nod|go ahead|green light)|overtime sheets?|timesheets?',
])

/** Money held for others, and what it is kept in. */
export const trusts = wholeWords([
  'raffles?|tombola|poppy tin|(?:charity|honesty|collecting) (?:box|tin|bucket)|bar till|the (?:grant|funding|reserves|donations?|fees|overspend|missing \\w+)|fivers|coppers',
  '(?:raffle|lottery|wreath|poppy|roof|organ|carnival|float|bar|gate|trip|fete|appeal|collection|petty|bucket|subs|church|club|hall|jumble|bric|tombola|sponsor\\w*|dinner|minibus|memorial|hardship|lottery|charity|relief|christmas|grant|playgroup|pta|scout|section 106|s106|cil|roof|lights|fundrais\\w+) (?:\\w+ )?(?:money|cash|takings|fund|funds|proceeds|tin|tins|cheques?|box|pot|account|accounts|kitty|a brac takings)',
  'profits|on \\w+ grand|cash ?(?:tin|box)|takings|kitty|float|the books|accounts|petty cash|collecting tins?|collection (?:tin|plate|box|bucket)|deposits?|subs|proceeds|the (?:money|cash|fund|funds|till|safe)|cheques?|receipts?|(?:hundred|thousand|fifty|grand) (?:quid|pounds|nicker)|grand|quid|£ ?[\\d,]+k?|\\d+ (?:quid|grand|thousand|pounds)|expenses|allowances?|mileage|overtime',
])

/** What people are imagined to buy with it, or to be given. */
export const luxuries = wholeWords([
  '(?:very |a |nice |good |fat |handsome )+pension|new (?:shed|fence|gates|suit|teeth|sofa|dress|horse|barn|stables|greenhouse|office|van)|doughnuts|fishing (?:weekend|trip)|christmas card|(?:trip|flight|flew|cruise|month|fortnight|winters?|summers?) (?:to|in) (?:spain|florida|barbados|portugal|the (?:bahamas|caribbean|gambia))|barbados|the bahamas|florida|parked (?:in|outside)|gym membership|private school',
  '(?:affords?|can afford|could afford|new |brand new |shiny |lovely |nice |little |posh |big )*(?:villa|conservator(?:y|ies)|kitchen|hot tub|range rover|land rover|bmw|merc|mercedes|porsche|jag|jaguar|audi|tesla|caravan|motorhome|boat|yacht|cruise|swimming pool|driveway|patio|rolex|holiday home|second home|place in (?:spain|portugal|france|marbella|the algarve))',
  '(?:golf|skiing|ski|fishing|shooting|all expenses|free|fancy|luxury|foreign) (?:holidays?|trips?|weekends?|breaks?|day|days|jaunts?)|(?:box|day|table|seats?|tickets?) at the (?:races|cup|football|rugby|match|opera|golf|dinner|test|o2)|(?:dinners?|lunches|lunch|hospitality|hampers?|champagne|bottles? of|crate of|case of)\\b|holidays? (?:in|with|to|at|on|the|together)|tenerife|marbella|benidorm|barbados|dubai|maldives|cheltenham|ascot|twickenham|(?:his|her|their) holidays?|new (?:car|kitchen|roof|drive|watch|bathroom)',
])

const kinWords =
  '(?:son|daughter|brother|sister|father|mother|uncle|nephew|niece|cousin)(?: in law|inlaw)?s?|husband|wife|missus|hubby|dad|mum|partner|boyfriend|girlfriend|ex|mates?|pals?|chums?|buddy|buddies|best (?:man|friend|mate)|tenants?|employees?|clients?|customers?|lodger|secretary|friends?|golf(?:ing)? (?:partner|buddy|mate|pal)s?|drinking (?:partner|buddy|mate|pal)s?|old (?:boss|employer|firm|school friend|schoolfriend|friend|mate|business partner)|business partners?|neighbour|next door neighbour|family|relatives?|in laws|own (?:company|firm|business|son|brother|family)|business|cottage|holiday cottage|land|field|yard|barn|property|plot|farm|lodge|masons?|donors?|agent|landlord|crony|cronies|firm|company'
export const offices =
  'chair|chairman|chairwoman|chairperson|vice chair|vice chairman|leader|deputy leader|mayor|deputy mayor|clerk|deputy clerk|councillor|cllr|member|planner|planning officer|officer|surveyor|inspector|treasurer|secretary|chief executive|director|manager|head|headteacher|trustee|warden|traffic warden|judge|mp|office manager|portfolio holder|cabinet member|building control|highways officer|enforcement officer|licensing officer|committee|president|captain|boss'

/** Friends and family of those who decide. */
export const closeness = wholeWords([
  '(?:same|shares? (?:a|the|his|her|their)|sharing (?:a|the)) (?:surname|address|postcode|golf club|lodge|front door|accountant|solicitor|drive|bed|bank account)|(?:dines?|lunches|drinks?|drank|plays? (?:golf|bowls|bridge|squash|tennis|cards)|holidays?|goes (?:on holiday|fishing|shooting|to the races)) with|name (?:is )?over the door|arm in arm|godfather|godmother|best of friends|(?:somebody|someone|whose) (?:.s )?(?:uncle|nephew|cousin|brother|sister|mate|wife|husband)',
  `(?:his|her|their|whose|own|\\w+ 's) (?:\\w+ )?(?:${kinWords})`,
  `(?:${kinWords}) of (?:the|our|a|one of the|his|her|their|cllr|councillor) `,
  '(?:best man|went to school|plays? golf|drinks?|goes? drinking|on holiday|sits? next to|married|related|registered|owns|owned by|belongs to|lodge|shares? an office|used to work|worked) (?:at|with|to|for|together)|in (?:cahoots|bed|league|hock) with|thick as thieves|hand in glove|very (?:close|friendly|cosy|pally|chummy)|(?:old|good|close|personal|great|family) friends?|bought (?:him|her|them|that|the|a) (?:councillor|a \\w+|lovely|new|\\w+ officer|planner)',
])
/** One in office, and at once their own: "the clerk's husband", "run by the chairman's son-in-law". */
export const officesKin = new RegExp(
  `\\b(?:${offices}|cllr \\w+|councillor \\w+)s? (?:'s |')?(?:\\w+ )?(?:${kinWords})\\b`,
)

/** What should be there and is not; or what was done to hide it. */
export const gaps = wholeWords([
  '(?:nobody|no one) (?:has )?(?:ever )?(?:seen|saw|sees|laid eyes on) (?:a|the|any|one|it|them)|there (?:is|are) no \\w+|never (?:went|gone|put) out to|(?:a |the )?(?:week|fortnight|month|year|day)s? before (?:any ?one|any ?body|the rest)|missing (?!famil|person|people|child|man|woman|girl|boy|dog|cat|loved|relativ|friend)|(?:went|gone|goes|going) (?:missing|walkabout|astray|walkies)|vanish\\w*|disappear\\w*|evaporat\\w*|unaccounted|never (?:\\w+ )?(?:banked|published|seen|seen again|shown|produced|declared|accounted|paid|turned up|arrived|reached|paid in|paid over|handed over|made it|materialised|surfaced|saw|audited|been (?:published|seen|shown|audited|banked|found|explained))',
  'what (?:happened|became|has become|had happened) (?:to|of)|where (?:did|has|have|is|are|was|were|all)? ?(?:\\w+ ){0,4}(?:went|go|gone|ended up|going)|turned into|(?:ended|end) up (?:in|as|with)|short(?:fall)?|light by|did not (?:reach|make it|get to|arrive|appear)|nothing to show for|before (?:it|they|a penny) (?:ever )?(?:reach\\w*|got|made)|(?:just |right |days |the week |the day )?before the (?:audit|auditors|police|inspection|count|books)|the (?:week|month|day|night|year|fortnight) (?:after|before)|has not been seen|have not been seen|says? (?:it|they) (?:only )?(?:got|received|saw|had)|(?:have|has) halved|same (?:week|month|day|night|afternoon|gang|firm|bloke)',
  '(?:not a|without a|without any|without|no|never any|never a|not one) (?:\\w+ )?(?:quote|quotes|tender|tendering|receipt|receipts|invoice|paperwork|competition|advert|advertisement|interview|vote|minutes?|record|audit|competitive \\w+)(?: in sight| process)?',
])

/** Giving, where nobody says why. */
export const gifts = wholeWords([
  '(?:bought|paid for|treated|took|whisked|flew|flown|sent|gave|gives|laid on|fitted|built|resurfaced|tarmacked|footed|picked up the bill|picks up|wined|entertained|sponsored|donated) (?!(?:\\w+ )?(?:thanks|up|back|away|over|part|place|care|advice)\\b)',
])

/** News of lawful care, thanks and play: nobody is accused. */
export const innocent = wholeWords([
  '(?:do|does|did) not (?:for \\w+ \\w+ )?(?:believe|think|accept)|nobody is (?:saying|suggesting) that|thank|thanks|grateful|congratulations(?! are)|congrats|took no part|withdrew|abstained|at cost|well done|declar(?:ed|es|ing|e) (?:an|the|my|his|her|their|a) (?:\\w+ )?interest|left the (?:room|chamber|meeting)|lowest|signed off with|every receipt|all the receipts|no truth|untrue|happy birthday|rest in peace|condolences|funeral|in memory',
  'government|westminster|downing street|whitehall|tory|tories|labour|conservatives?|lib ?dems?|reform|snp|brexit|trump|putin|mps?|minister|ministers|prime minister|chancellor|parliament|nhs|eu|ukraine|russia|boris|johnson|cameron|corbyn|starmer|sunak|truss|farage|trudeau|senate|congress',
  '(?:i|my|me|we won|i won|mine)(?= (?:brother|sister|mum|dad|wife|husband|mate|won|lost my|own))|lost property|lost and found|found (?:a|the|in|on|near|by)|handed in|please (?:call|ring|contact|return|get in touch)|scam warning|fraud warning|beware|action fraud|treasure hunt|quiz|panto\\w*|film|novel|drama|match|goal|referee|penalty|season|league table',
])
