import { spread } from '../../draft/spread.ts'
import { marked } from './markings.ts'

/**
 * How drafts give away what a council holds in confidence. Read on the joined line of norms, save `spoken`, `several`,
 * `money` and `confidentialNearby`, which look at the letters. After the clauses on confidentiality, exempt papers and
 * commercial figures in the five policies, and LGA 1972, Sch. 12A.
 */

const papers = spread`
  (?:papers?|pages?|reports?|minutes|letters?|e ?mails?|memos?|documents?|briefings?|notes?|correspondence|
  agenda|appendix|annex|files?|figures|drafts?|packs?|recordings?|slides?|review)
`
const secret = '(?:confidential|private|exempt|pink|internal|restricted|unpublished|leaked|secret|draft|embargoed)'
const showing = '(?:photos?|pictures?|pics?|scans?|screen ?shots?|screen ?grabs?|cop(?:y|ies)|snaps?|images?|extracts?)'

/** Papers handed out. Water leaks too, so a leak counts only of papers or to a person. */
export const leak = new RegExp(
  [
    `\\b${showing} (?:\\w+ ){0,3}(?:of|from) (?:\\w+ ){0,3}${secret} (?:\\w+ ){0,2}${papers}\\b`,
    spread`
      \b(?:here 's|here is|here are|i have (?:posted|attached|uploaded|typed|copied|shared|put up)|posting|
      attached is|sharing) (?:\w+ ){0,4}${secret} (?:\w+ ){0,2}${papers}\b
    `,
    `\\b(?:leaked|leaking|leak) (?:\\w+ ){0,3}(?:\\w+ )?${papers}\\b`,
    `\\b(?:leaked (?:to me|by)|been leaked|someone leaked|i leaked|i have leaked)\\b`,
    `\\bit was me who (?:gave|leaked|sent|passed|handed)\\b`,
    `\\b${papers} (?:is |was |were |are )?marked (?:as )?(?:strictly )?(?:confidential|private|restricted|not for)\\b`,
    `\\b(?:private and confidential|strictly confidential|commercial in confidence)\\b.{0,40}\\bnever mind\\b`,
  ].join('|'),
)
/** A copy sent to the press is a leak where the draft calls the papers confidential. */
export const toPress = new RegExp(spread`
  \b(?:sent|passed|gave|given|forwarded|handed|slipped|emailed|tipped off)\b[^.]{0,40}\bto (?:the |a |
  our )?(?:local )?(?:paper|press|news|newspaper|journalist|reporter|bbc|radio|media|mercury|gazette|echo|
  herald|times|chronicle|advertiser|post|mail|express|telegraph|observer|
  \w+ (?:news|mercury|gazette|echo|herald|times|chronicle|advertiser))\b
`)
export const confidentialNearby = new RegExp(
  spread`
    confidential|not for publication|\bexempt (?!from)|private (?:and|minutes|report|papers?|pages|session|
    briefing|part)|part (?:2|two|ii)\b|leaked|pink p|restricted|in confidence
  `,
  'i',
)

export const privately = new RegExp(
  [
    spread`
      \b${showing} (?:\w+ ){0,3}(?:of|from) (?:\w+ ){0,4}(?:internal )?(?:'s )?(?:internal e ?mails?|whats ?app|
      group chat|private (?:messages?|e ?mails?|chat)|dms?|members ' group|text (?:messages?|exchange)|
      e ?mails? (?:to|from) (?:all |the )?(?:members|councillors|staff|clerk|chair|officers?))
    `,
    '\\binternal (?:e ?mails?|memos?|messages?|chat|whats ?app)\\b',
    spread`
      \b(?:councillors|councillor|members|councillors '|staff|officers|cabinet|committee|
      private)(?: ')? (?:whats ?app|group chat|messenger)\b
    `,
    "\\b(?:for|was for|only for) (?:councillors|members|officers|staff)(?: 's?)? (?:only|eyes only)\\b",
    "\\b(?:members|councillors|officers|your|our) ?'? eyes only\\b",
  ].join('|'),
)
const circle = '(?:councillors?|members?|staff|officers?|cabinet|committee|clerks?|group|internal|private)'
/** Channels that a council keeps to itself, and what was sent round in them. */
export const inside = new RegExp(
  [
    spread`
      \b(?:e ?mail|whats ?app|message|text) (?:chain|thread|exchange|trail|conversation)s? (?:between|from|with|
      of) (?:the |our |two |cllr |councillor )?\w+\b
    `,

    spread`
      \b${circle} (?:. )?(?:only )?(?:\w+ )?(?:whats ?app|group chat|chat|teams|messenger|signal|email thread|
      mailing list|inbox|forum|slack)\b
    `,
    spread`
      \b(?:e ?mail|message|memo|note|letter|text|briefing)s?(?: \w+| 's){0,5} (?:sent |went |gone |
      addressed )?(?:round |around |out )?to (?:all |the |us |our )?(?:members|councillors|staff|officers)\b
    `,
    `\\b(?:e ?mail|message|letter|memo|note) marked (?:\\w+ )?(?:private|confidential|personal)\\b`,
  ].join('|'),
)
export const shared = new RegExp(spread`
  ["“”:]|\b(?:forwarding|posting|sharing|screen ?shots?|below|attached|here (?:is|'s)|copied|pasted|
  word for word|photo|leaked|copy|make (?:your|up your) own)\b
`)

const officeHolder = spread`
  (?:the |our |a |your )?(?:town |deputy |vice |fellow |borough |county )?(?:chair\w*|clerk|mayor|leader|
  officer|councillor|cllr|manager|member|mp|colleague|caretaker|director)\b(?: \w+){0,2}
`
/** Somebody's message to the writer, given word for word. */
export const messaged = new RegExp(
  `\\b${officeHolder} (?:has |have |just |then |actually ){0,2}(?:sent me|texted|messaged|emailed|e-mailed|wrote to|whats ?apped|dm 'd|dmed|told) (?:me |us )?(?:\\w+ ){0,3}?(?:on whats ?app|privately|in private|by text|by e ?mail|in (?:a|an) (?:private )?(?:e ?mail|text|message|dm)|last night|this morning|off the record)\\b|\\b${officeHolder} (?:has |have |just |then |actually ){0,2}(?:texted|messaged|whats ?apped|dmed) me \\. `,
)
export const spoken = /["“”:]/

export const matter = new RegExp(spread`
  \b(?:tenders?|bids?|bidders?|contracts?|lease|sale|sold|selling|deal|developers?|site|redundan\w+|staff\w*|
  jobs?|post|budget|grants?|funding|sponsor\w*|clos(?:e|es|ed|ing|ure)|shut\w*|planning|applications?|
  reports?|audit\w*|officers?|clerk|council\w*|cllrs?|committee|members|mayor|minutes|agenda|settlement|
  tribunal|claim|land|field|depot|offer(?:ed)?|price|rent|plans|scheme|announce\w*|parking|market|flats|homes|
  houses|surgery|school|consultation|proposals?|project|consultants?|supermarket|library|pool|hall|park|
  briefing|precept|chemist|precinct|shops?|bank|post office|pub|hotel|centre|street|road|bus|town|village|
  warden|harassment|solicitor|barrister|legal|accounts|reserves|award|bloom|carnival|festival|twinning|
  extension|neighbour)\b
`)

export const valuation = /\b(?:valuation|valued at|reserve price|walk away price|bottom line)\b/
export const price = /\b(?:tenders?|bids?|bidders?|quotes?|quotations?|quoted|pricing schedule|price list)\b/
/** Offers and rents are common; they count only while the haggling goes on. */
export const haggling = new RegExp(spread`
  \b(?:other side 's|their latest|their final|their best|landlord 's|developer 's|
  council 's) (?:\w+ )?(?:offer|bid|counter offer|figure)\b|
  \b(?:offers?|offered|rent|lease|margin|asking price|valuation|valued)\b.{0,120}\b(?:hold out|
  still negotiating|haggling|in talks|best and final|negotiating|they want|talks (?:go on|continue)|
  hoping for more)\b
`)
/** Two amounts or more beside the bids: nobody has been chosen yet. */
export const several = /(?:£\s?\d|\d+k\b)[^£]*?(?:£\s?\d|\d+k\b)/
export const early = new RegExp(spread`
  \b(?:so far|lowest|highest|cheapest|have not (?:come|opened|been)|
  has not been (?:awarded|opened|signed|decided)|not been awarded|have not awarded|
  before (?:we|the) (?:open|award|decide)|open the (?:others?|rest)|
  still (?:negotiating|haggling|talking|in talks)|negotiating|best and final|undercut|one bidder|
  the other (?:bidder|one|firm)|(?:bids|tenders|quotes) (?:for [^.]{1,60} )?(?:are|have come) (?:all )?in\b|
  hold out for|other bidders?|rival bid)\b
`)
export const inConfidence =
  /\bcommercial(?:ly)?[ -](?:in[ -]confidence|confidential|sensitive)\b|\bsent in confidence\b|\bin confidence\b/
export const settled = new RegExp(spread`
  \b(?:accepted|awarded|appointed|resolved|minutes?|published|won the contract|was chosen|proposed|seconded|
  agreed|purchase|bought|invoice|please|invited|invite|seeking|wanted|auction|charity|obtain|obtained|
  get (?:a|some|three)|free)\b
`)
export const unsettled = /\b(?:has|have) not (?:yet )?(?:been )?\w+|\bnot been \w+/g
export const money = /£\s?\d|\d(?:p|k|%|m)\b|\d per ?cent/

export const notPublic = new RegExp(
  [
    spread`
      \b(?:it|this|that|which|they|these|news|none of (?:it|this)|what follows)(?: \w+)? (?:'s |is |are |was |
      has |have |will )?not (?:been |be |yet |quite |actually |technically |officially ){0,3}(?:public|
      announced|published|released|official|signed off|in the public domain|common knowledge|approved|
      confirmed publicly)\b
    `,
    '\\bnone of (?:it|this) (?:has been|is) (?:\\w+ )?(?:public|published|announced|approved|released)\\b',
    '\\bnot (?:yet )?(?:official|public) (?:until|till|yet)\\b',
    spread`
      \b(?:council|committee|board|cabinet|members) (?:has|have) not (?:yet )?(?:approved|announced|published|
      released|signed off|agreed) (?:it|this|that|these)\b
    `,
    spread`
      \b(?:ahead of|before|in advance of) (?:\w+ 's |the |an |any |its |monday 's |\w+day 's |
      next \w+ 's )?(?:official |public |formal |press |big )?announcement\b
    `,
    spread`
      \bbefore (?:it|this|that|they|the council|the news)(?: \w+){0,2} (?:announced?|announces|made public|
      published|goes public|officially released|official)\b
    `,
    '\\bannouncement (?:is )?(?:due|expected|to follow) (?:on|next|in|this)\\b[^.]*',
    '\\byou (?:heard|read|saw) it here (?:first|before)\\b',
    '\\b(?:under|break(?:ing)? the|despite the|still|strictly) embargo(?:ed)?\\b|\\bembargoed\\b\\b',
    '\\bi am (?:not supposed|not meant) to (?:announce|say)\\b',
    '\\bahead of (?:publication|the official)\\b',
  ].join('|'),
)
export const guarded = new RegExp(spread`
  \b(?:embargo (?:has |is )?(?:now )?(?:been )?(?:lifted|over)|have your say|on show|go on display|can not|
  will not|so i|wait until|until (?:it|they|then|we)|please wait|(?:when|once) it (?:is|'s)|cannot)\b
`)

export const office = new RegExp(
  [
    spread`
      \b(?:only|just) know (?:\w+ ){0,3}(?:because|as|through)\b[^.]{0,30}\b(?:councillor|council|committee|
      member|mayor|chair|working group|panel)\b
    `,
    spread`
      \bbecause (?:i|we) (?:am|are|sit|was|were) (?:a |on the |in the |councillors?|
      \w+ ){1,3}[^.]{0,40}\bi (?:happen to )?(?:know|have seen|saw|get to see)\b
    `,
    spread`
      \b(?:at|in) (?:a|the|our|last night 's|this week 's|yesterday 's) (?:members|councillors|cabinet|officer|
      internal)(?: ')? (?:only )?briefing\b
    `,
    spread`
      \b(?:papers?|figures?|report|plans?|details?|numbers|budget|draft|map|list|
      accounts) (?:that )?(?:only councillors|the public (?:can not|have not|will not|has not|do not|
      are not allowed to)|you (?:can not|have not|are not allowed to)) (?:get to |been |allowed to )?(?:see|
      seen|shown|have)\b
    `,
    '\\bwe councillors (?:have been|were|got) (?:told|shown|briefed|promised)\\b',
    spread`
      \bperks? of being (?:a councillor|on the council)(?: \.)? (?:i|we) (?:get to |always )?(?:know|see|hear|
      saw|was told)\b
    `,
  ].join('|'),
)

export const confidence = new RegExp(
  [
    ...marked,
    spread`
      \b(?:not|never) (?:to be|for|supposed to be|meant to be|be) (?:shared|circulated|repeated|published|
      forwarded|seen|circulation|sharing) (?:outside|beyond|with|by|yet|before)\b|\bnot to be shared\b
    `,
    spread`
      \b(?:asked|told|begged|ordered|warned) (?:us|me|members|councillors|everyone) (?:all )?to keep (?:this|it|
      that|quiet|things) (?:quiet|secret|to ourselves|under wraps|about)\b|
      \bkeep(?:ing)? (?:it|this) (?:quiet|secret|under wraps) until\b
    `,
    spread`
      \b(?:has|have) not (?:yet )?(?:gone|been|come) to (?:the )?(?:members|committee|council|full council|
      cabinet)\b|\bbefore (?:members|the committee|councillors|full council) (?:have |has )?(?:seen?|sees?)\b
    `,
    spread`
      \b(?:emailed|wrote to|told|rang|spoke to|messaged|confided in|came to|confided) (?:me|
      us)?(?: \w+)? ?in (?:strict )?confidence\b
    `,
    '\\b(?:slipped|smuggled|tipped|passed|leaked) (?:me|us) (?:the|a|their|some|his|her|that)\\b',
    '\\boverheard (?:in|at|outside) (?:the )?(?:members|council|clerk|town hall|chamber|office)',
    "\\blegal opinion (?:is in|is back|has come|came back|says|said|was)\\b|\\bcounsel 's opinion (?:is|was|says)\\b",
    spread`
      \binternal (?:audit|review|report|investigation|inquiry|paper|assessment)\b[^.]{0,80}\b(?:shows?|says?|
      found|finds|missing|not gone|has not|reveals?|blames?)\b
    `,

    spread`
      \b(?:nobody|no one|you|the public|residents|staff|we) (?:is|are|was|were|am)(?: not)? (?:allowed|supposed|
      meant) to (?:see|know|read|hear)\b
    `,
    spread`
      \b(?:told|admitted|said|confirmed|informed|assured)(?: \w+){0,3} (?:privately|in private|
      off the record)\b|\b(?:privately|off the record) (?:\w+ ){0,3}(?:told|admits?|admitted|says?|said)\b
    `,
    '\\binside (?:information|info|track)\\b|\\btop secret\\b|\\bfor your ears only\\b',
    spread`
      \b(?:had sight of|been shown|was shown|were shown|i have seen|we have seen|i saw|
      got hold of) (?:\w+ ){0,3}?(?:draft (?:accounts|budget|report)|unpublished|valuation|
      (?:solicitor|barrister|lawyer|auditor|consultant)s? (?:. )?(?:s )?(?:letter|advice|opinion|report)|
      legal advice|legal opinion)\b
    `,
    spread`
      \b(?:solicitor|barrister|lawyer|auditor)(?: 's|s)? (?:letter|advice|opinion)\b[^.]{0,60}\b(?:says?|
      leg to stand on|clear that|we (?:would|will|can|are|have))\b
    `,
    spread`
      \b(?:council|clerk|leader|mayor|they|bosses|management|county) (?:has|have) not (?:yet )?(?:told|informed|
      warned|breathed a word to) (?:the )?(?:staff|anyone|anybody|residents|them|tenants|traders|parents|
      the public|stallholders|workers|union)\b
    `,
    '\\bmight as well (?:tell you|say it|say so|let you know)\\b',
    spread`
      \b(?:posting|sharing|publishing|here is|here .s) (?:\w+ |.s ){0,4}confidential (?:advice|opinion|view|
      assessment|report|letter)\b
    `,
    spread`
      \bas (?:a |one of the )?(?:member|members|chair) of the (?:personnel|staffing|hr|appointments?|interview|
      grants|employment|staff) (?:panel|committee|group|board)\b[^.]{0,20}\b(?:i|we) can (?:tell|reveal|say|
      confirm|let)\b
    `,
    spread`
      \b(?:paid|pay|paying|gave)\b[^.]{0,50}\b(?:to go|to leave|off|quietly|gagging|hush money|to keep quiet|
      to drop)\b[^.]{0,40}\b(?:quietly|gagging|clause|claim|grievance|tribunal|council|case)\b
    `,
    spread`
      \b(?:sneak (?:peek|preview)|first look|advance copy|preview) (?:at|of) the (?:\w+ )?(?:unpublished|draft|
      confidential|embargoed)\b
    `,
    spread`
      \b(?:told|heard|learned|learnt|informed|briefed|shown|given|sent|promised|shared|know|known|said|
      disclosed)(?: \w+){0,4} in (?:strict |strictest |the strictest |absolute )?confidence\b
    `,
    '\\b(?:confidential|private|closed|restricted|secret) (?:\\w+ ){0,2}briefing\\b',
    '\\bsworn to (?:secrecy|silence)\\b',
    spread`
      \b(?:the |our )?(?:town |parish )?council 's (?:\w+ )?(?:solicitors?|barrister|lawyers?|
      legal (?:advice|team|people|adviser)|counsel|qc|kc) (?:\w+ ){0,3}?(?:says?|said|is that|was that|told|
      tells|advised|advises|thinks?|reckons?|warns?|warned|believes?)\b
    `,
    spread`
      \b(?:our|their) (?:\w+ )?(?:solicitors?|barrister|lawyers?|legal (?:advice|team|people|adviser)|counsel|
      qc|kc) (?:\w+ ){0,3}?(?:says?|said|is that|was that|told|tells|advised|advises|thinks?|reckons?|warns?|
      warned|believes?)\b[^.]{0,80}\b(?:lose|lost|win|court|claim|tribunal|case|appeal|breach|liable|unlawful|
      illegal|lease|council|sue|sued|challenge|so)\b
    `,
    '\\btribunal\\b[^.]{0,40}\\bour (?:barrister|solicitor|lawyer)s? (?:says?|said|reckons?|tells|told)\\b',
    spread`
      \blegal advice (?:we (?:got|had|received|have)|to (?:the )?council|to us|
      to members)\b[^.]{0,30}\b(?:says?|said|is|was)\b
    `,
    '\\b(?:settled|settling|settle) (?:\\w+ ){0,5}(?:tribunal|claim|grievance|out of court|dismissal)\\b',
    spread`
      \b(?:pay ?off|payout|pay ?out|severance|gagging (?:order|clause)|settlement agreement|
      non ?disclosure agreement|nda|(?<!(?:government|minister|chancellor|
      local government) .s )settlement(?! for the (?:district|county|council))|
      golden handshake) (?:\w+ ){0,4}(?:was|of|is|worth|for|cost)\b[^.]{0,40}(?:figure|grand|thousand|\d)
    `,
  ].join('|'),
)
/** A confidential paper, and what it says. */
export const paperSays = new RegExp(
  spread`
    \b(?:confidential|unpublished|private|restricted|leaked|embargoed|internal|
    draft) (?:\w+ ){0,3}?${papers}\b(?: \w+){0,4}? (?:says?|said|shows?|recommends?|recommended|reveals?|warns?|
    puts|lists|names|states|suggests|concludes|admits|confirms|proposes|has|calls|makes)\b
  `,
)
export const draftPaper = /\bdraft\b/
/** Words that ask the reader to keep quiet. They count only beside the town's business: surprise parties are secret too. */
export const hush = new RegExp(spread`
  \bkeep (?:it|this|that) (?:to yoursel(?:f|ves)|under (?:your|yer) hats?|between (?:us|ourselves)|
  on the quiet|hush)\b|\byou (?:did|have) not (?:hear|heard|see) (?:it|this|that) (?:here )?from me\b|
  \bmum 's the word\b|\bbetween (?:you and me|ourselves|you me and the|these four walls)\b|
  \bnot (?:supposed|meant|allowed) to (?:be )?(?:say|tell|telling|sharing|share|post|posting|saying|
  know) (?:you |this|it|that|anyone|about)\b|\bshould not (?:really |strictly |probably )?be (?:telling|
  sharing|posting|saying|repeating) (?:you |this|it|that)\b|
  \b(?:told|asked|promised|sworn) (?:us |me )?not to (?:say|tell|repeat|share|let on|mention)\b|
  \bdo not (?:tell|let on to) (?:anyone|anybody|them|a soul) (?:i|but|yet)\b|
  \bplease do not repeat (?:it|this)\b|\bhush hush\b
`)

/** A free helpline is confidential, waste is shredded in confidence, and answers are treated so. */
export const innocent = new RegExp(spread`
  \b(?:helplines?|hotline|shredding|shredder|advice (?:on|is|line|session|service)|
  (?:speak|talk|report|call|ring|contact|chat|help|support|do it|raise|get in touch|write|answer|
  listen)\b[^.]{0,50}\bin (?:strict |the strictest |complete |total )?confidence|treated (?:as|in)|
  kept (?:strictly )?confidential|free,? (?:and )?confidential|will be confidential|surprise|birthday|recipe|
  santa|raffle|crimestoppers|samaritans)\b
`)
