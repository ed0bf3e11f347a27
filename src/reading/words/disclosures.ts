import { spread } from '../../draft/spread.ts'

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
const contact = '(?:(?:a|my|our|some) (?:\\w+ )?(?:friend|mate|pal|chap|contact) (?:at|on|from) )?'
const press = spread`
  (?:paper|press|news|newspaper|journalist|reporter|bbc|radio|media|mercury|gazette|echo|
  argus|journal|herald|times|chronicle|advertiser|post(?! office)|mail|express|telegraph|observer|
  \w+ (?:news|mercury|gazette|echo|herald|times|chronicle|advertiser))
`
/** A copy sent to the press is a leak where the draft calls the papers confidential. */
export const toPress = new RegExp(spread`
  \b(?:let|gave|slipped|handed|sent) ${contact}(?:the )?${press} (?:have )?(?:the|our|those) (?:confidential|private|restricted|exempt|
  unpublished)\b|\b(?:sent|passed|gave|given|forwarded|handed|slipped|emailed|tipped off|dropped|popped)\b[^.]{0,40}\b(?:to|off at|in at) ${contact}(?:the |a |
  our )?(?:local )?${press}\b
`)
/** The draft itself calls the papers confidential. */
export const confidentialNearby = new RegExp(
  spread`
    confidential|not for publication|\bexempt (?!from)|private (?:and|minutes|report|papers?|pages|session|
    briefing|part)|part (?:2|two|ii)\b|leaked|pink p|restricted(?! (?:park|bay|acc|area|hour|byway))|in confidence
  `,
  'i',
)

/** Messages among members or staff, by the name of their channel. */
export const privately = new RegExp(
  [
    spread`
      \b${showing} (?:\w+ ){0,3}(?:of|from) (?:\w+ ){0,4}(?:internal )?(?:'s )?(?:internal e ?mails?|whats ?app|
      group chat|private (?:messages?|e ?mails?|chat)|dms?|members ' group|text (?:messages?|exchange)(?! scam)|
      e ?mails? (?:to|from) (?:all |the )?(?:members|councillors|staff|clerk|chair|officers?))
    `,
    "\\b(?:an?|the|this|that|\\w+ 's) internal (?:e ?mail|memo|message|chat|whats ?app)s?\\b",
    "\\b(?:councillors?|members|cabinet|committee)(?: ')? (?:only )?(?:whats ?app|group chat|messenger|teams chat)\\b(?! groups? (?:should|must|ought|need))",
    '\\bfor (?:councillors|members) only\\b(?! (?:bar|club|night|area))',
    "\\b(?:members|councillors|officers|our) ?'? eyes only\\b",
  ].join('|'),
)
const circle = '(?:councillors?|members?|staff|officers?|cabinet|committee|clerks?|internal|private)'
/** Channels that a council keeps to itself, and what was sent round in them. */
export const inside = new RegExp(
  [
    spread`
      \b(?:e ?mail|whats ?app|message|text) (?:chain|thread|exchange|trail|conversation)s? (?:between|from|with|
      of) (?:the |our |two |cllr |councillor )?\w+\b
    `,

    spread`
      \b${circle} (?:. )?(?:only )?(?:\w+ )?(?:whats ?app|group chat|messenger|email thread|
      mailing list|slack)\b
    `,
    spread`
      \b(?:e ?mail|message|memo|note|letter|text|briefing)s?(?: \w+| 's){0,5} (?:sent |went |gone |
      addressed )?(?:round |around |out )?to (?:all |the |us |our )?(?:members(?! of)|councillors|staff|officers)\b
    `,
    `\\b(?:e ?mail|message|letter|memo|note) marked (?:\\w+ )?(?:private|confidential|personal)\\b`,
  ].join('|'),
)
/** What was sent round is handed on: quoted, pasted, forwarded. */
export const shared = new RegExp(spread`
  ["“”:]|\b(?:forwarding|posting|sharing|screen ?shots?|below|attached|here (?:is|'s)|copied|pasted|
  word for word|photo|leaked|copy|make (?:your|up your) own)\b
`)

const officeHolder = spread`
  (?:the |our |a |your )?(?:town |deputy |vice |fellow |borough |county )?(?:chair\w*|clerk|mayor|leader|
  officer|councillor|cllr|member|colleague)\b(?: \w+){0,2}
`
/** Somebody's message to the writer, given word for word. */
export const messaged = new RegExp(
  `\\b${officeHolder} (?:has |have |just |then |actually ){0,2}(?:sent me|texted|messaged|emailed|e-mailed|wrote to|whats ?apped|dm 'd|dmed) (?:me |us )?(?:\\w+ ){0,3}?(?:on whats ?app|privately|in private|by text|by e ?mail|in (?:a|an) (?:private )?(?:e ?mail|text|message|dm)|last night|this morning|off the record)\\b|\\b${officeHolder} (?:has |just |then |actually ){0,2}told (?:me|us) (?:privately|in private|off the record)\\b|\\b${officeHolder} (?:has |have |just |then |actually ){0,2}(?:texted|messaged|whats ?apped|dmed) me \\. `,
)
/** Somebody is quoted. */
export const spoken = /["“”:]/

/** Business that a council may have to keep to itself for a while; without it a secret is a birthday. */
export const matter = new RegExp(spread`
  \b(?:tenders?|bids?|bidders?|contracts?|lease|sale|sold|selling|deal|developers?|site|redundan\w+|staff\w*|
  jobs?|post|budget|grants?|funding|sponsor\w*|clos(?:e|es|ed|ing|ure)|shut\w*|planning|applications?|
  reports?|audit\w*|officers?|clerk|council\w*|cllrs?|committee|members|mayor|minutes|agenda|settlement|
  tribunal|claim|land|field|depot|offer(?:ed)?|price|rent|plans|scheme|announce\w*|parking|market|flats|homes|
  houses|surgery|school|consultation|proposals?|project|consultants?|supermarket|library|pool|hall|park|
  briefing|precept|chemist|precinct|shops?|bank|post office|pub|hotel|centre|street|road|bus|town|village|
  warden|harassment|cuts|streets|lights|lighting|toilets|theatre|cinema|fair|fete|museum|solicitor|barrister|legal|accounts|reserves|award|bloom|carnival|festival|twinning|
  tenants?|extension|neighbour|loan|loans|club|clubs|chapel|church|agent|restricted|quote|cctv)\b
`)

/** What a thing is worth to one side of a bargain: LGA 1972, Sch. 12A, paragraph 3. */
export const valuation = /\b(?:valuation|valued at|reserve price|walk away price|bottom line)\b/
/** What was bid or quoted. */
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
/** Nobody has been chosen yet. */
export const early = new RegExp(spread`
  \b(?:so far|lowest|highest|cheapest|have not (?:come|opened|been)|
  has not been (?:awarded|opened|signed|decided)|not been awarded|have not awarded|
  before (?:we|the) (?:open|award|decide)|open the (?:others?|rest)|
  still (?:negotiating|haggling|talking|in talks)|negotiating|best and final|undercut|one bidder|
  the other (?:bidder|one|firm)|(?:bids|tenders|quotes) (?:for [^.]{1,60} )?(?:are|have come) (?:all )?in\b|
  hold out for|leaning (?:to|towards)|minded to (?:take|accept|pick)|other bidders?|rival bid)\b
`)
/** The words by which papers on money are marked. */
export const inConfidence =
  /\bcommercial(?:ly)?[ -](?:in[ -]confidence|confidential|sensitive)\b|\bsent in confidence\b|\bin confidence\b/
/** The bargain is struck or published, or was never one; `unsettled` is taken out first. */
export const settled = new RegExp(spread`
  \b(?:accepted|awarded|appointed|resolved|minutes?|published|won the contract|was chosen|proposed|seconded|
  agreed|purchase|bought|invoice|please|invited|invite|seeking|wanted|auction|charity|obtain|obtained|
  get (?:a|some|three)|free)\b
`)
/** “Has not been accepted”, which is the contrary. */
export const unsettled = /\b(?:has|have) not (?:yet )?(?:been )?\w+|\bnot been \w+/g
/** A sum, a price or a rate. */
export const money = /£\s?\d|\d(?:p|k|%|m)\b|\d per ?cent/

/** Known only by holding an office, or shown only to those who do. */
export const office = new RegExp(
  [
    spread`
      \b(?:only|just) know (?!him|her|them|each)(?:\w+ ){0,3}(?:because|as|through)\b[^.]{0,30}\b(?:councillor|council|committee|
      member|mayor|chair|working group|panel)\b
    `,
    spread`
      \bbecause (?:i|we) (?:am|are|sit|was|were) (?:a |on the |in the |councillors?|
      \w+ ){1,3}[^.]{0,40}(?<!\b(?:think|say|assume|believe) )\bi (?:happen to )?(?:know|have seen|saw|get to see)\b
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

/** A confidential paper, and what it says. */
export const paperSays = new RegExp(
  spread`
    \b(?<!\bin )(?:confidential|exempt|unpublished|private|restricted|leaked|embargoed|internal|
    draft) (?:\w+ ){0,3}?(?:${papers}|minute)\b(?: \w+){0,4}? (?:says?|said|shows?|recommends?|recommended|reveals?|warns?|
    puts|lists|names|states|suggests|concludes|admits|confirms|proposes|has|calls|makes)\b
  `,
)
/** The draft plan and the draft minutes lie before everybody. */
export const draftPaper = /\bdraft\b/
