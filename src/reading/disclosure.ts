import type { Draft } from '../draft/draft.ts'
import type { Sentence } from '../draft/sentences.ts'
import type { Span } from '../draft/span.ts'
import { businessOf } from './council.ts'
import { joined } from './joined.ts'

/** A sentence that lets out something held in confidence, and by which words. */
export type Disclosure = {
  readonly kind: 'leak' | 'conversation' | 'price' | 'unannounced' | 'office' | 'confidence'
  readonly span: Span
}

const papers =
  '(?:papers?|pages?|reports?|minutes|letters?|e ?mails?|memos?|documents?|briefings?|notes?|correspondence|agenda|appendix|annex|files?|figures|drafts?|packs?|recordings?|slides?|review)'
const secret = '(?:confidential|private|exempt|pink|internal|restricted|unpublished|leaked|secret|draft|embargoed)'
const showing = '(?:photos?|pictures?|pics?|scans?|screen ?shots?|screen ?grabs?|cop(?:y|ies)|snaps?|images?|extracts?)'

/** Papers handed out. Water leaks too, so a leak counts only of papers or to a person. */
const leak = new RegExp(
  [
    `\\b${showing} (?:\\w+ ){0,3}(?:of|from) (?:\\w+ ){0,3}${secret} (?:\\w+ ){0,2}${papers}\\b`,
    `\\b(?:here 's|here is|here are|i have (?:posted|attached|uploaded|typed|copied|shared|put up)|posting|attached is|sharing) (?:\\w+ ){0,4}${secret} (?:\\w+ ){0,2}${papers}\\b`,
    `\\b(?:leaked|leaking|leak) (?:\\w+ ){0,3}(?:\\w+ )?${papers}\\b`,
    `\\b(?:leaked (?:to me|by)|been leaked|someone leaked|i leaked|i have leaked)\\b`,
    `\\bit was me who (?:gave|leaked|sent|passed|handed)\\b`,
    `\\b${papers} (?:is |was |were |are )?marked (?:as )?(?:strictly )?(?:confidential|private|restricted|not for)\\b`,
    `\\b(?:private and confidential|strictly confidential|commercial in confidence)\\b.{0,40}\\bnever mind\\b`,
  ].join('|'),
)
/** A copy sent to the press is a leak where the draft calls the papers confidential. */
const toPress =
  /\b(?:sent|passed|gave|given|forwarded|handed|slipped|emailed|tipped off)\b[^.]{0,40}\bto (?:the |a |our )?(?:local )?(?:paper|press|news|newspaper|journalist|reporter|bbc|radio|media|mercury|gazette|echo|herald|times|chronicle|advertiser|post|mail|express|telegraph|observer|\w+ (?:news|mercury|gazette|echo|herald|times|chronicle|advertiser))\b/
const confidentialNearby =
  /confidential|not for publication|\bexempt (?!from)|private (?:and|minutes|report|papers?|pages|session|briefing|part)|part (?:2|two|ii)\b|leaked|pink p|restricted|in confidence/i

const privately = new RegExp(
  [
    `\\b${showing} (?:\\w+ ){0,3}(?:of|from) (?:\\w+ ){0,4}(?:internal )?(?:'s )?(?:internal e ?mails?|whats ?app|group chat|private (?:messages?|e ?mails?|chat)|dms?|members ' group|text (?:messages?|exchange)|e ?mails? (?:to|from) (?:all |the )?(?:members|councillors|staff|clerk|chair|officers?))`,
    '\\binternal (?:e ?mails?|memos?|messages?|chat|whats ?app)\\b',
    "\\b(?:councillors|councillor|members|councillors '|staff|officers|cabinet|committee|private)(?: ')? (?:whats ?app|group chat|messenger)\\b",
    "\\b(?:for|was for|only for) (?:councillors|members|officers|staff)(?: 's?)? (?:only|eyes only)\\b",
    "\\b(?:members|councillors|officers|your|our) ?'? eyes only\\b",
  ].join('|'),
)
const circle = '(?:councillors?|members?|staff|officers?|cabinet|committee|clerks?|group|internal|private)'
/** Channels that a council keeps to itself, and what was sent round in them. */
const inside = new RegExp(
  [
    `\\b${circle} (?:. )?(?:only )?(?:\\w+ )?(?:whats ?app|group chat|chat|teams|messenger|signal|email thread|mailing list|inbox|forum|slack)\\b`,
    `\\b(?:e ?mail|message|memo|note|letter|text|briefing)s?(?: \\w+| 's){0,5} (?:sent |went |gone |addressed )?(?:round |around |out )?to (?:all |the |us |our )?(?:members|councillors|staff|officers)\\b`,
    `\\b(?:e ?mail|message|letter|memo|note) marked (?:\\w+ )?(?:private|confidential|personal)\\b`,
  ].join('|'),
)
const shared =
  /["“”:]|\b(?:forwarding|posting|sharing|screen ?shots?|below|attached|here (?:is|'s)|copied|pasted|word for word|photo|leaked)\b/

const officeHolder =
  '(?:the |our |a |your )?(?:town |deputy |vice |fellow |borough |county )?(?:chair\\w*|clerk|mayor|leader|officer|councillor|cllr|manager|member|mp|colleague|caretaker|director)\\b(?: \\w+){0,2}'
/** Somebody's message to the writer, given word for word. */
const messaged = new RegExp(
  `\\b${officeHolder} (?:has |have |just |then |actually ){0,2}(?:sent me|texted|messaged|emailed|e-mailed|wrote to|whats ?apped|dm 'd|dmed|told) (?:me |us )?(?:\\w+ ){0,3}?(?:on whats ?app|privately|in private|by text|by e ?mail|in (?:a|an) (?:private )?(?:e ?mail|text|message|dm)|last night|this morning|off the record)\\b`,
)
const spoken = /["“”:]/

const council = (sentence: Sentence | undefined) => sentence !== undefined && businessOf(sentence).council.length > 0
const matter =
  /\b(?:tenders?|bids?|bidders?|contracts?|lease|sale|sold|selling|deal|developers?|site|redundan\w+|staff\w*|jobs?|post|budget|grants?|funding|sponsor\w*|clos(?:e|es|ed|ing|ure)|shut\w*|planning|applications?|reports?|audit\w*|officers?|clerk|council\w*|cllrs?|committee|members|mayor|minutes|agenda|settlement|tribunal|claim|land|field|depot|offer(?:ed)?|price|rent|plans|scheme|announce\w*|parking|market|flats|homes|houses|surgery|school|consultation|proposals?|project|consultants?|supermarket|library|pool|hall|park|briefing|precept|chemist|precinct|shops?|bank|post office|pub|hotel|centre|street|road|bus|town|village|warden|harassment|solicitor|barrister|legal|accounts|reserves|award|bloom|carnival|festival|twinning)\b/

const inDraft = (draft: Draft, index: number) =>
  [index - 1, index, index + 1].some((at) => {
    const sentence = draft.sentences[at]
    return sentence !== undefined && (council(sentence) || matter.test(joined(sentence).line))
  })

const valuation = /\b(?:valuation|valued at|reserve price|walk away price|bottom line)\b/
const price = /\b(?:tenders?|bids?|bidders?|quotes?|quotations?|quoted|pricing schedule|price list)\b/
/** Offers and rents are common; they count only while the haggling goes on. */
const haggling =
  /\b(?:offers?|offered|rent|lease|margin|asking price|valuation|valued)\b.{0,120}\b(?:hold out|still negotiating|haggling|in talks|best and final|negotiating|they want|talks (?:go on|continue)|hoping for more)\b/
/** Two amounts or more beside the bids: nobody has been chosen yet. */
const several = /(?:£\s?\d|\d+k\b)[^£]*?(?:£\s?\d|\d+k\b)/
const early =
  /\b(?:so far|lowest|highest|cheapest|have not (?:come|opened|been)|has not been (?:awarded|opened|signed|decided)|not been awarded|have not awarded|before (?:we|the) (?:open|award|decide)|open the (?:others?|rest)|still (?:negotiating|haggling|talking|in talks)|negotiating|best and final|undercut|one bidder|the other (?:bidder|one|firm)|(?:bids|tenders|quotes) (?:for [^.]{1,60} )?(?:are|have come) (?:all )?in\b|hold out for|other bidders?|rival bid)\b/
const inConfidence =
  /\bcommercial(?:ly)?[ -](?:in[ -]confidence|confidential|sensitive)\b|\bsent in confidence\b|\bin confidence\b/
const settled =
  /\b(?:accepted|awarded|appointed|resolved|minutes?|published|won the contract|was chosen|proposed|seconded|agreed|purchase|bought|invoice|please|invited|invite|seeking|wanted|auction|charity|obtain|obtained|get (?:a|some|three)|free)\b/
const unsettled = /\b(?:has|have) not (?:yet )?(?:been )?\w+|\bnot been \w+/g
const money = /£\s?\d|\d(?:p|k|%|m)\b|\d per ?cent/

const notPublic = new RegExp(
  [
    "\\b(?:it|this|that|which|they|these|news|none of (?:it|this)|what follows)(?: \\w+)? (?:'s |is |are |was |has |have |will )?not (?:been |be |yet |quite |actually |technically |officially ){0,3}(?:public|announced|published|released|official|signed off|in the public domain|common knowledge|approved|confirmed publicly)\\b",
    '\\bnone of (?:it|this) (?:has been|is) (?:\\w+ )?(?:public|published|announced|approved|released)\\b',
    '\\bnot (?:yet )?(?:official|public) (?:until|till|yet)\\b',
    '\\b(?:council|committee|board|cabinet|members) (?:has|have) not (?:yet )?(?:approved|announced|published|released|signed off|agreed) (?:it|this|that|these)\\b',
    "\\b(?:ahead of|before|in advance of) (?:\\w+ 's |the |an |any |its |monday 's |\\w+day 's |next \\w+ 's )?(?:official |public |formal |press |big )?announcement\\b",
    '\\bbefore (?:it|this|that|they|the council|the news)(?: \\w+){0,2} (?:announced?|announces|made public|published|goes public|officially released|official)\\b',
    '\\bannouncement (?:is )?(?:due|expected|to follow) (?:on|next|in|this)\\b[^.]*',
    '\\byou (?:heard|read|saw) it here (?:first|before)\\b',
    '\\b(?:under|break(?:ing)? the|despite the|still|strictly) embargo(?:ed)?\\b|\\bembargoed\\b\\b',
    '\\bi am (?:not supposed|not meant) to (?:announce|say)\\b',
    '\\bahead of (?:publication|the official)\\b',
  ].join('|'),
)
const guarded =
  /\b(?:can not|will not|so i|wait until|until (?:it|they|then|we)|please wait|(?:when|once) it (?:is|'s)|cannot)\b/

const office = new RegExp(
  [
    '\\b(?:only|just) know (?:\\w+ ){0,3}(?:because|as|through)\\b[^.]{0,30}\\b(?:councillor|council|committee|member|mayor|chair|working group|panel)\\b',
    '\\bbecause (?:i|we) (?:am|are|sit|was|were) (?:a |on the |in the |councillors?|\\w+ ){1,3}[^.]{0,40}\\bi (?:happen to )?(?:know|have seen|saw|get to see)\\b',
    "\\b(?:at|in) (?:a|the|our|last night 's|this week 's|yesterday 's) (?:members|councillors|cabinet|officer|internal)(?: ')? (?:only )?briefing\\b",
    '\\b(?:papers?|figures?|report|plans?|details?|numbers) (?:that )?(?:only councillors|the public (?:can not|have not|will not|has not|do not|are not allowed to)|you (?:can not|have not|are not allowed to)) (?:get to |been |allowed to )?(?:see|seen|shown|have)\\b',
    '\\bwe councillors (?:have been|were|got) (?:told|shown|briefed|promised)\\b',
    '\\bperks? of being (?:a councillor|on the council)(?: \\.)? (?:i|we) (?:get to |always )?(?:know|see|hear|saw|was told)\\b',
  ].join('|'),
)

const confidence = new RegExp(
  [
    '\\b(?:nobody|no one|you|the public|residents|staff|we) (?:is|are|was|were|am)(?: not)? (?:allowed|supposed|meant) to (?:see|know|read|hear)\\b',
    '\\b(?:told|admitted|said|confirmed|informed|assured)(?: \\w+){0,3} (?:privately|in private|off the record)\\b|\\b(?:privately|off the record) (?:\\w+ ){0,3}(?:told|admits?|admitted|says?|said)\\b',
    '\\binside (?:information|info|track)\\b|\\btop secret\\b|\\bfor your ears only\\b',
    '\\b(?:had sight of|been shown|was shown|were shown|i have seen|we have seen|i saw|got hold of) (?:\\w+ ){0,3}?(?:draft (?:accounts|budget|report)|unpublished|valuation|(?:solicitor|barrister|lawyer|auditor|consultant)s? (?:. )?(?:s )?(?:letter|advice|opinion|report)|legal advice|legal opinion)\\b',
    "\\b(?:solicitor|barrister|lawyer|auditor)(?: 's|s)? (?:letter|advice|opinion)\\b[^.]{0,60}\\b(?:says?|leg to stand on|clear that|we (?:would|will|can|are|have))\\b",
    '\\b(?:council|clerk|leader|mayor|they|bosses|management|county) (?:has|have) not (?:yet )?(?:told|informed|warned|breathed a word to) (?:the )?(?:staff|anyone|anybody|residents|them|tenants|traders|parents|the public|stallholders|workers|union)\\b',
    '\\bmight as well (?:tell you|say it|say so|let you know)\\b',
    '\\b(?:posting|sharing|publishing|here is|here .s) (?:\\w+ |.s ){0,4}confidential (?:advice|opinion|view|assessment|report|letter)\\b',
    '\\bas (?:a |one of the )?(?:member|members|chair) of the (?:personnel|staffing|hr|appointments?|interview|grants|employment|staff) (?:panel|committee|group|board)\\b[^.]{0,20}\\b(?:i|we) can (?:tell|reveal|say|confirm|let)\\b',
    '\\b(?:paid|pay|paying|gave)\\b[^.]{0,50}\\b(?:to go|to leave|off|quietly|gagging|hush money|to keep quiet|to drop)\\b[^.]{0,40}\\b(?:quietly|gagging|clause|claim|grievance|tribunal|council|case)\\b',
    '\\b(?:sneak (?:peek|preview)|first look|advance copy|preview) (?:at|of) the (?:\\w+ )?(?:unpublished|draft|confidential|embargoed)\\b',
    '\\b(?:told|heard|learned|learnt|informed|briefed|shown|given|sent|promised|shared|know|known|said|disclosed)(?: \\w+){0,4} in (?:strict |strictest |the strictest |absolute )?confidence\\b',
    '\\b(?:confidential|private|closed|restricted|secret) (?:\\w+ ){0,2}briefing\\b',
    '\\bsworn to (?:secrecy|silence)\\b',
    "\\b(?:the |our )?(?:town |parish )?council 's (?:\\w+ )?(?:solicitors?|barrister|lawyers?|legal (?:advice|team|people|adviser)|counsel|qc|kc) (?:\\w+ ){0,3}?(?:says?|said|is that|was that|told|tells|advised|advises|thinks?|reckons?|warns?|warned|believes?)\\b",
    '\\b(?:our|their) (?:\\w+ )?(?:solicitors?|barrister|lawyers?|legal (?:advice|team|people|adviser)|counsel|qc|kc) (?:\\w+ ){0,3}?(?:says?|said|is that|was that|told|tells|advised|advises|thinks?|reckons?|warns?|warned|believes?)\\b[^.]{0,80}\\b(?:lose|lost|win|court|claim|tribunal|case|appeal|breach|liable|unlawful|illegal|lease|council|sue|sued|challenge|so)\\b',
    '\\btribunal\\b[^.]{0,40}\\bour (?:barrister|solicitor|lawyer)s? (?:says?|said|reckons?|tells|told)\\b',
    '\\blegal advice (?:we (?:got|had|received|have)|to (?:the )?council|to us|to members)\\b[^.]{0,30}\\b(?:says?|said|is|was)\\b',
    '\\b(?:settled|settling|settle) (?:\\w+ ){0,5}(?:tribunal|claim|grievance|out of court|dismissal)\\b',
    '\\b(?:pay ?off|payout|pay ?out|severance|gagging (?:order|clause)|settlement agreement|non ?disclosure agreement|nda|settlement|golden handshake) (?:\\w+ ){0,4}(?:was|of|is|worth|for|cost)\\b[^.]{0,40}(?:figure|grand|thousand|\\d)',
  ].join('|'),
)
/** A confidential paper, and what it says. */
const paperSays = new RegExp(
  `\\b(?:confidential|unpublished|private|restricted|leaked|embargoed|internal|draft) (?:\\w+ ){0,3}?${papers}\\b(?: \\w+){0,4}? (?:says?|said|shows?|recommends?|recommended|reveals?|warns?|puts|lists|names|states|suggests|concludes|admits|confirms|proposes|has|calls|makes)\\b`,
)
const draftPaper = /\bdraft\b/
/** Words that ask the reader to keep quiet. They count only beside the town's business: surprise parties are secret too. */
const hush =
  /\bkeep (?:it|this|that) (?:to yoursel(?:f|ves)|under (?:your|yer) hats?|between (?:us|ourselves)|on the quiet|hush)\b|\byou (?:did|have) not (?:hear|heard|see) (?:it|this|that) (?:here )?from me\b|\bmum 's the word\b|\bbetween (?:you and me|ourselves|you me and the|these four walls)\b|\bnot (?:supposed|meant|allowed) to (?:be )?(?:say|tell|telling|sharing|share|post|posting|saying|know) (?:you |this|it|that|anyone|about)\b|\bshould not (?:really |strictly |probably )?be (?:telling|sharing|posting|saying|repeating) (?:you |this|it|that)\b|\b(?:told|asked|promised|sworn) (?:us |me )?not to (?:say|tell|repeat|share|let on|mention)\b|\bdo not (?:tell|let on to) (?:anyone|anybody|them|a soul) (?:i|but|yet)\b|\bplease do not repeat (?:it|this)\b|\bhush hush\b/

/** A free helpline is confidential, waste is shredded in confidence, and answers are treated so. */
const innocent =
  /\b(?:helplines?|hotline|shredding|shredder|advice (?:on|is|line|session|service)|(?:speak|talk|report|call|ring|contact|chat|help|support|do it|raise|get in touch|write|answer|listen)\b[^.]{0,50}\bin (?:strict |the strictest |complete |total )?confidence|treated (?:as|in)|kept (?:strictly )?confidential|free,? (?:and )?confidential|will be confidential|surprise|birthday|recipe|santa|raffle|crimestoppers|samaritans)\b/

/** What the sentence lets out, the gravest reading first. */
export function disclosureOf(draft: Draft, sentence: Sentence, index: number): Disclosure | null {
  const { line, span } = joined(sentence)
  if (innocent.test(line)) return null
  const at = (kind: Disclosure['kind'], found: RegExpExecArray): Disclosure => ({
    kind,
    span: span(found.index, found.index + found[0].length),
  })
  const leaked = leak.exec(line) ?? (confidentialNearby.test(draft.text) ? toPress.exec(line) : null)
  if (leaked && !draftPaper.test(leaked[0])) return at('leak', leaked)
  const conversation =
    privately.exec(line) ??
    (shared.test(line) || spoken.test(sentence.text) ? inside.exec(line) : null) ??
    (spoken.test(sentence.text) ? messaged.exec(line) : null)
  if (conversation) return at('conversation', conversation)
  const priced = pricedIn(sentence, line)
  if (priced) return at('price', priced)
  if (!inDraft(draft, index)) return null
  const held = confidence.exec(line) ?? paperSays.exec(line)
  if (held && !draftPaper.test(held[0])) return at('confidence', held)
  const early = notPublic.exec(line)
  if (early && !guarded.test(line)) return at('unannounced', early)
  const known = office.exec(line)
  return known ? at('office', known) : null
}

/** The first sentence that asks the reader to keep quiet about the town's business. */
export function hushIn(draft: Draft): readonly { readonly sentence: Sentence; readonly span: Span }[] {
  for (const [index, sentence] of draft.sentences.entries()) {
    const { line, span } = joined(sentence)
    const found = hush.exec(line)
    if (found && inDraft(draft, index) && !innocent.test(draft.text.toLowerCase()))
      return [{ sentence, span: span(found.index, found.index + found[0].length) }]
  }
  return []
}

/** A figure somebody bid or quoted, before the contract is let. */
function pricedIn(sentence: Sentence, line: string): RegExpExecArray | null {
  const marked = inConfidence.exec(line)
  if (marked && (money.test(sentence.text) || /^commercial/.test(marked[0]))) return marked
  const valued = valuation.exec(line)
  if (
    valued &&
    money.test(sentence.text) &&
    /\b(?:shown|seen|told|negotiat\w+|between us|private|in confidence)\b/.test(line)
  )
    return valued
  if (!money.test(sentence.text) || settled.test(line.replace(unsettled, ' '))) return null
  const bids = price.exec(line)
  if (!bids) return haggling.exec(line)
  return early.exec(line) ?? (/tender|\bbid/.test(bids[0]) && several.test(sentence.text) ? bids : null)
}
