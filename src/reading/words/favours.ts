import { spread } from '../../draft/spread.ts'
import { wholeWords } from '../joined.ts'

/**
 * What changes hands where one person's gain is hinted at: the parts of an insinuation that name the thing. None accuses by
 * itself; reading/contempt/insinuation.ts adds them up with suspicion.ts. By hand, from everyday talk in a town and from what
 * members must declare (contracts, land, licences, sponsors: the Localism Act 2011, s.30, and its regulations of 2012).
 */

/** Favours a council, club or firm can do. */
export const favours = wholeWords([
  spread`
    always wins?|(?:the )?(?:sale|sold off|mowing|dropped kerbs?|resurfac\w+|tarmack?ed|street ?lights?|
    speed bumps?|(?:late )?licence|signed the order|authoris\w+|hears first|first (?:to hear|in the queue)|
    fully booked|let off|stalls?|winning ticket|knock ?down price|bargain)|
    (?:bought|sold|let|got|leased|rented) (?:it |the \w+ |that \w+ )?(?:for a (?:song|pound)|cheap|below)|
    planning (?:yes|consent)|the (?:survey|valuation|judging|shortlist|interview panel)
  `,
  spread`
    parking tickets?|first prize|prizes? (?:to|for) (?:his|her|their) own|inspections?|
    (?:scrapped|cancelled|waived|dropped) (?:the |his |her |their )?(?:fine|fee|ticket|charge|debt|rent)|
    on the nod|rent free|peppercorn|contracts?|tenders?|quotes?|quotations?|
    planning (?:permission|consent|yes|applications?|approval|files?)|permissions?|consents?|licen[cs]es?|
    grants?|bids?|invoices?|lease|leases|(?<!(?:great|good|price|best|meal|package|special) )deals?|dormers?|extensions?|change of use|
    (?<!(?:great|good|nice|brilliant|fantastic|amazing|top|fab) )job|appointment|commission|allocation|plots?|
    sponsorship|concession|franchise|pitch|stall|rezon\w+|flood zone|allocated|local plan
  `,
  spread`
    (?:nodded|waved|sailed|sails|rushed|pushed|went|goes|gets?|got|flew|breezed|slipped|rubber stamped|signed|
    ticked|let|fast tracked) (?:straight |right |everything )?(?:through|off|it through)|rubber ?stamp\w*|
    fast ?track\w*|signed off|signed it off|(?:saw|see|seeing) (?:things |it )?(?:their|his|her|
    the developer .s) way|(?:changed|changes|change) (?:his|her|their) (?:mind|tune|vote)|came round to|
    passed (?:that|the|it|his|her|their|every)|approved|granted|awarded|
    (?:got|gets|won|wins|winning|given|landed|lands|handed|went|goes) (?:the |every |to |it |
    a )?(?:\w+ )?(?:job|work|contract|permission|nod|go ahead|green light)|overtime sheets?|timesheets?
  `,
])
/** Money held for others, and what it is kept in. */
export const trusts = wholeWords([
  spread`
    raffles?|tombola|poppy tin|(?:charity|honesty|collecting) (?:box|tin|bucket)|bar till|
    the (?:grant|funding|reserves|donations?|fees|overspend|missing \w+)|fivers|coppers
  `,
  spread`
    (?:raffle|lottery|wreath|poppy|roof|organ|carnival|float|bar|gate|trip|fete|appeal|collection|petty|bucket|
    subs|church|club|hall|jumble|bric|tombola|sponsor\w*|dinner|minibus|memorial|hardship|charity|
    relief|christmas|grant|playgroup|pta|scout|section 106|s106|cil|lights|fundrais\w+) (?:\w+ )?(?:money|
    cash|takings|fund|funds|proceeds|tin|tins|cheques?|box|pot|account|accounts|kitty|a brac takings)
  `,
  spread`
    (?:no |an? |any )?interests? to declare|profits|on \w+ grand|cash ?(?:tin|box)|takings|kitty|float|the books|accounts|petty cash|collecting tins?|
    collection (?:tin|plate|box|bucket)|deposits?|subs|proceeds|the (?:money|cash|fund|funds|till|safe)|
    cheques?|receipts?|(?:hundred|thousand|fifty|grand) (?:quid|pounds|nicker)|grand|quid|£ ?[\d,]+k?|
    \d+ (?:quid|grand|thousand|pounds)|expenses|allowances?|mileage|overtime
  `,
])
/** Whoever has other people's money in hand. */
export const keepers = wholeWords([
  spread`
    (?:minds|looks after|keeps|holds|runs|handles|banks|counts|is in charge of|has charge of|in charge of|sits on) (?:the |our |all the )?(?:\w+ ){0,3}
    (?:appeal|fund|funds|kitty|float|takings|petty cash|money|subs|raffle|tombola|collection|accounts|books|purse|tin|till)
  `,
])
/** What people are imagined to buy with it, or to be given. */
export const luxuries = wholeWords([
  spread`
    (?:very |a |nice |good |fat |handsome ){1,5}pension|new (?:shed|fence|gates|suit|teeth|sofa|dress|horse|barn|
    stables|greenhouse|office|van)|doughnuts|fishing (?:weekend|trip)|christmas card|
    (?:trip|flight|flew|cruise|month|fortnight|winters?|summers?) (?:to|in) (?:spain|florida|barbados|portugal|
    the (?:bahamas|caribbean|gambia))|barbados|the bahamas|florida|parked (?:in|outside)|gym membership|
    private school
  `,
  spread`
    (?:affords?|can afford|could afford|new |brand new |shiny |lovely |nice |little |posh |big ){0,5}(?:villa|
    conservator(?:y|ies)|kitchen|hot tub|range rover|land rover|bmw|merc|mercedes|porsche|jag|jaguar|audi|tesla|
    caravan|motorhome|boat|yacht|cruise|swimming pool|driveway|patio|rolex|holiday home|second home|
    place in (?:spain|portugal|france|marbella|the algarve))
  `,
  spread`
    (?:free|complimentary) (?:tickets?|meals?|drinks|dinners?|lunches|haircuts|petrol|stays?|boxes)|
    (?:golf|skiing|ski|fishing|shooting|all expenses|free|fancy|luxury|foreign) (?:holidays?|trips?|weekends?|
    breaks?|day|days|jaunts?)|(?:box|day|table|seats?|tickets?) at the (?:races|cup|football|rugby|match|opera|
    golf|dinner|test|o2)|(?:dinners?|lunches|lunch|hospitality|hampers?|champagne|bottles? of|crate of|
    case of)\b|holidays? (?:in|with|to|at|on|the|together)|
    (?:two|three|four|five|several|another|yet another) (?:cruises|holidays|weekends away|new cars|trips abroad)|tenerife|marbella|benidorm|dubai|maldives|
    cheltenham|ascot|twickenham|(?:his|her|their) holidays?|new (?:car|kitchen|roof|drive|watch|bathroom)
  `,
])
/** Giving, where nobody says why. */
export const gifts = wholeWords([
  spread`
    (?:bought|paid for|treated|took|whisked|flew|flown|sent|gave|gives|laid on|fitted|built|resurfaced|
    tarmacked|footed|picked up the bill|picks up|wined|entertained|sponsored|
    donated) (?!(?:\w+ )?(?:thanks|up|back|away|over|part|place|care|advice)\b)
  `,
])
