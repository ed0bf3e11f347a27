import { spread } from '../../draft/spread.ts'
import { wholeWords } from '../joined.ts'

/**
 * The parts an accusation in British small talk is made of. None accuses by itself: reading/insinuation.ts adds them up.
 * Read on the joined line of norms ("who's" is "who is", "clerk's" is "clerk 's"). From everyday talk, by hand.
 */

/** Winks: the writer asks the reader to think the worst. */
export const winks = wholeWords([
  spread`
    ask (?:the \w+(?: \w+)?|your ?sel(?:f|ves)|him|her|them|cllr \w+|any(?:one|body)|
    around)(?: on (?:\w+ ){1,2})? (?:why|how(?! to)|where(?! to)|who|whose)|(?:just|only|merely|me) asking(?! for| if| whether)|
    (?:that|which) (?:is|was|.s) (?:how|why) (?:he|she|they) (?:got|gets|get|won|has|landed)|
    nobody else (?:got|had|was given|stood) (?:a|the|any) (?:look in|chance|sniff)|as far as (?:anyone|anybody) (?:can|could) (?:find|tell|see)|
    i only ask|asking for a friend|(?:just|only) thinking (?:out loud|aloud)(?! about)|
    (?:look|stare|gaze) (?:up )?at (?:the |my )(?:ceiling|shoes|boots|feet|floor|fingernails)(?=$| and| when| since| as| \.)|
    (?:raise|raised|raising) (?:an|my|a few|both|more than one) eyebrows?|
    (?:bit|bite|biting) my (?:tongue|lip)|i am no (?:detective|sherlock|mathematician|expert|accountant) but|
    (?:now )?i am no (?:detective|sherlock|accountant|lawyer)|own eyebrows|riddle me|rhyme[sd]? with|
    nicer still|interesting to see (?:who|which|whose)|
    could tell you (?:where|who|whom|which|what|whose|why)|(?:would be|equally) improper
  `,
  spread`
    funny (?:how|that|is it not|old world|coincidence)|
    (?:strange|odd|curious|peculiar|convenient|remarkable|weird)(?:ly)? (?:how|that|is it not|enough|coincidence|timing)|
    amazing how|interesting(?:ly)? (?:is it not|enough|coincidence|timing)
  `,
  spread`
    (?:is it not|how) (?:strange|odd|curious|convenient|peculiar)|
    (?:what|quite|such|some|just|purely|pure|sheer|no|complete|total|of course) (?:a |an )?coincidence(?! (?:i|we|my)\b)|
    coincidentally
  `,
  spread`
    (?:draw|reach|come to) your own conclusions?|make (?:of (?:that|it|this) what you (?:will|like)|
    your own minds? up|up your own minds?)|i will let you (?:decide|work it out)|do the (?:maths|sums|math)$|
    (?:join|connect) the dots|fill in the (?:gaps|blanks)|put(?:ting)? two and two(?: together)?
  `,
  spread`
    ask your ?(?:self|selves) (?:why|how|who|what|where)|
    someone (?:should|ought to|needs to|might) ask|makes? (?:you|one) (?:wonder|think)(?=$| does| how| why| who| where| what)|
    you (?:do )?(?:have|got) to wonder|one (?:has to )?wonders?|(?:they|anyone|anybody|you|one) (?:might |may |could |would )?wonder why|
    (?:would|should) (?:all )?(?:like|dearly love|dearly like|give a lot) to know (?:how|if|wh\w+)|still (?:waiting|struggling) (?:for|to) (?:\w+ ){0,4}(?:explain|explanation|understand)
  `,
  spread`
    (?:can|could|would|will) (?:anyone|anybody|somebody|someone|he|she|they) (?:please |kindly |ever |
    just )?(?:explain (?:why|how (?!to|i|we|the))|account for)|(?:has|have) never (?:been )?(?:explained|told us)|
    nobody (?:has|can|could|will|would|seems to) (?:ever )?(?:say|explain|account)|
    (?:i|we) can not (?:think|imagine) why
  `,
  spread`
    let us (?:just|simply) say|(?:just|only) saying(?= \.|$)|(?<!all )i am saying(?! thank)|nuff said|enough said|
    i will say no more|i will leave (?:it|that) there|saying nothing|
    (?:not|am not|nobody is) (?:saying|suggesting|implying|accusing|pointing) (?:anything|anyone|nothing|
    any ?one|fingers?)|not (?:naming|mentioning) (?:any )?names|(?<!only )no names|mentioning no names|
    you know who (?:i mean|you are|they are)
  `,
  spread`
    (?:we|everyone|everybody|people|the whole \w+|folk) (?:all |still |who \w+ |do )?(?:know|knows|
    can guess|could guess) (?:full well |perfectly well |exactly |only too well |
    very well )?(?:what|where|who|why|which)
  `,
  spread`
    surprise surprise|would you believe it|wink wink|nudge nudge|nod and (?:a )?wink|
    is not that (?:handy|convenient|cosy)|(?:work|job) if you can get it|nothing to see here
  `,
  spread`
    (?:there is|there must be|must be) (?:a|some|one|only one) reason|for a reason|no prizes for guessing|
    it is not hard to (?:see|guess|work out)|does not take (?:much|sherlock|a (?:genius|detective))|smoke (?:and|without) (?:fire|mirrors)|no smoke|
    never (?:quite )?(?:added|adds|explained|stacked)|(?:does|did|do) not (?:add up|stack up|quite add|
    smell right|pass the smell)|something (?:does not|is not|not) (?:add up|right)|
    questions? (?:need|must|should) (?:be )?answer\w*
  `,
  spread`
    (?:totally|completely|entirely|wholly|absolutely) (?:unrelated|unconnected|above board|innocent)|un(?:connected|related)|as (?:clean|straight|honest) as|whiter than white|squeaky clean
  `,
  spread`
    (?:any ?(?:body|one) else (?:notice\w*|wonder\w*|find it)|am i the only one(?! who)|
    (?:i am|we are) (?:supposed|meant|expected) to (?:clap|believe|swallow|accept|applaud)|
    care to (?:comment|explain)|since (?:\w+ |the \w+ )took over|go and knock|
    (?:explain to|remind) me (?:again )?(?:why|how (?:come|much|he|she|they))|(?:can|will|could) work out the rest|
    congratulations are in order|go figure|you could not make it up|what a swizz)
  `,
  spread`
    follow the money|who benefits(?! (?:from|if|when|most))|cui bono|who (?:profits|stands to gain)|whose pocket|
    nobody (?:ever )?asks|no one (?:ever )?asks|(?:have|got) my (?:own )?suspicions|
    forgive me for (?:thinking|wondering)|not (?:one|a man|a woman|a gambler|the sort) to gossip|
    you (?:would|might) be forgiven for thinking
  `,
])

/** Lesser winks: beside one part they may still be innocent, beside two no longer. */
export const asides = wholeWords([
  spread`
    somehow|mysteriously|conveniently|miraculously|magically|suddenly|all of a sudden|lo and behold|hey presto|
    as if by magic|strangely|curiously|oddly|in such a hurry|left under a cloud|overnight|out of the blue|
    no questions asked|on the quiet|behind closed doors|in a hurry
  `,
  spread`
    beloved|so called|our (?:dear|esteemed|illustrious|wonderful|glorious) \w+|
    would (?:all )?(?:love|like) to (?:know|hear|see|find out|ask)|wonder if|
    (?:i|you|anyone) (?:do |still )?knows? (?:exactly )?(?:what|where|who|how|why|which)|i see (?:that|the|our)|
    (?:very|oh so|awfully|suspiciously|remarkably) (?:quiet|convenient|generous|quick|friendly|lucky|handy|cosy|
    keen)
  `,
])

const kinWords = spread`
  (?:son|daughter|brother|sister|father|mother|uncle|nephew|niece|cousin)(?: in law|inlaw)?s?|husband|wife|
  missus|hubby|dad|mum|partner|boyfriend|girlfriend|ex|mates?|pals?|chums?|buddy|buddies|
  best (?:man|friend|mate)|tenants?|employees?|clients?|customers?|lodger|secretary|friends?|
  golf(?:ing)? (?:partner|buddy|mate|pal)s?|drinking (?:partner|buddy|mate|pal)s?|
  old (?:boss|employer|firm|school friend|schoolfriend|friend|mate|business partner)|business partners?|
  neighbour|next door neighbour|family|relatives?|in laws|own (?:company|firm|business|son|brother|family)|
  business|cottage|holiday cottage|land|field|yard|barn|property|plot|farm|lodge|masons?|donors?|agent|
  landlord|crony|cronies|firm|company
`
/** Whoever decides. */
export const offices = spread`
  chair|chairman|chairwoman|chairperson|vice chair|vice chairman|leader|deputy leader|mayor|deputy mayor|
  clerk|deputy clerk|councillor|cllr|member|planner|planning officer|officer|surveyor|inspector|treasurer|
  secretary|chief executive|director|manager|head|headteacher|trustee|warden|traffic warden|judge|mp|
  office manager|portfolio holder|cabinet member|building control|highways officer|enforcement officer|
  licensing officer|committee|president|captain|boss
`

/** Friends and family of those who decide. */
export const closeness = wholeWords([
  spread`
    (?:same|shares? (?:a|the|his|her|their)|sharing (?:a|the)) (?:surname|address|postcode|golf club|lodge|
    front door|accountant|solicitor|drive|bed|bank account)|(?:dines?|lunches|drinks?|drank|
    plays? (?:golf|bowls|bridge|squash|tennis|cards)|holidays?|
    goes (?:on holiday|fishing|shooting|to the races)) with|name (?:is )?over the door|arm in arm|godfather|
    godmother|best of friends|(?:somebody|someone|whose) (?:.s )?(?:uncle|nephew|cousin|brother|sister|mate|
    wife|husband)
  `,
  `(?:his|her|their|your|whose|own|\\w+ 's) (?:\\w+ )?(?:${kinWords})`,
  `(?:${kinWords}) of (?:the|our|a|one of the|his|her|their|cllr|councillor) `,
  spread`
    (?:best man|went to school|plays? golf|drinks?|goes? drinking|on holiday|sits? next to|married|related|
    registered|owns|owned by|belongs to|lodge|shares? an office|used to work|worked) (?:at|with|to|for|
    together)|in (?:cahoots|bed|league|hock) with|thick as thieves|hand in glove|
    (?:does|do|did|keeps?|kept) the (?:books|accounts|vat) for|
    very (?:close|friendly|cosy|pally|chummy)|(?:old|good|close|personal|great|family) friends?|
    bought (?:him|her|them|that|the|a) (?:councillor|a \w+|lovely|new|\w+ officer|planner)
  `,
])
/** One in office, and at once their own: "the clerk's husband", "run by the chairman's son-in-law". */
export const officesKin = new RegExp(
  `\\b(?:${offices}|cllr \\w+|councillor \\w+)s? (?:'s |')?(?:\\w+ )?(?:${kinWords})\\b`,
)

/** What should be there and is not; or what was done to hide it. */
export const gaps = wholeWords([
  spread`
    (?:nobody|no one) (?:has )?(?:ever )?(?:seen|saw|sees|laid eyes on) (?:a|the|any|one|it|them)|
    there (?:is|are) no \w+|never (?:went|gone|put) out to|(?:a |the )?(?:week|fortnight|month|year|
    day)s? before (?:any ?one|any ?body|the rest)|missing (?!famil|person|people|child|man|woman|girl|boy|dog|
    cat|loved|relativ|friend)|(?:went|gone|goes|going) (?:missing|walkabout|astray|walkies)|vanish\w*|
    disappear\w*|evaporat\w*|unaccounted|never (?:\w+ )?(?:banked|published|seen|seen again|shown|produced|
    declared|accounted|paid|turned up|arrived|reached|paid in|paid over|handed over|made it|materialised|
    surfaced|saw|audited|been (?:published|seen|shown|audited|banked|found|explained))
  `,
  spread`
    what (?:happened|became|has become|had happened) (?:to|of)|
    where (?:did|has|have|is|are|was|were|all)? ?(?:\w+ ){0,5}(?:went|go|gone|ended up|going)|shortfall|light by|did not (?:reach|make it|get to|arrive|appear)|
    nothing to show for|before (?:it|they|a penny) (?:ever )?(?:reach\w*|got|made)|
    (?:just |right |days |the week |the day )?before the (?:audit|auditors|police|inspection|count|books)|
    the (?:week|month|day|night|year|fortnight) (?:after|before)|has not been seen|have not been seen|
    says? (?:it|they) (?:only )?(?:got|received|saw|had)|(?:have|has) halved|
    same (?:week|month|day|night|afternoon|gang|firm|bloke)
  `,
  spread`
    (?:not a|without a|without any|without|no|never any|never a|not one) (?:\w+ )?(?:quote|quotes|tender|
    tendering|receipt|receipts|invoice|paperwork|competition|advert|advertisement|interview|vote|minutes?|
    record|audit|competitive \w+)(?: in sight| process)?
  `,
])

/** News of lawful care, thanks and play: nobody is accused. */
export const innocent = wholeWords([
  spread`
    (?:do|does|did) not (?:for \w+ \w+ )?(?:believe|think|accept)|nobody is (?:saying|suggesting) that|thank|
    thanks|grateful|congratulations(?! are)|congrats|took no part|withdrew|abstained|at cost|well done|
    declar(?:ed|es|ing|e) (?:an|the|my|his|her|their|a) (?:\w+ )?interest|left the (?:room|chamber|meeting)|
    lowest|signed off with|every receipt|all the receipts|no truth|untrue|happy birthday|rest in peace|
    condolences|funeral|in memory|for the (?:raffle|tombola)|santa|
    (?:friend|mate|pal|chum|neighbour|colleague|cousin|acquaintance)s? of (?:mine|ours)|
    in 1[5-9]\d\d|my (?:own |late |dear )?(?:grand)?(?:father|mother|dad|mum|nan|gran\w*) (?:\w+ )?(?:bought|had|got|was|used|won|said|drove)
  `,
  spread`
    government|westminster|downing street|whitehall|tory|tories|labour|conservatives?|lib ?dems?|reform|snp|
    brexit|trump|putin|mps?|minister|ministers|prime minister|chancellor|parliament|nhs|eu|ukraine|russia|boris|
    johnson|cameron|corbyn|starmer|sunak|truss|farage|trudeau|senate|congress
  `,
  spread`
    (?:i|my|me|we won|i won|mine)(?= (?:brother|sister|mum|dad|wife|husband|mate|won|lost my|own))|
    lost property|lost and found|found (?:a|the|in|on|near|by)|handed in|
    please (?:call|ring|contact|return|get in touch)|scam warning|fraud warning|beware|action fraud|
    treasure hunt|quiz|panto\w*|film|novel|drama|match|goal|referee|penalty|season|league table
  `,
])
