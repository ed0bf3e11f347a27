import { spread } from '../../draft/spread.ts'
import { wholeWords } from '../joined.ts'

/**
 * A secret told between the lines: the writer knows, the reader does not, and what follows can only come from the one and
 * be for the other. Read on the joined line, the next sentence behind a stop. By hand, after the clauses on confidential
 * matters (Oakham, Facebook guideline d; Caldicot 5.3 iii), for what is given away without a word of secrecy.
 */
const insiders = '(?:we|i|councillors|members|us councillors|us lot|those of us (?:on|in) \\w+)'
const outsiders = spread`
  (?:you(?: lot| all)?|the (?:public|press|town|club|members|tenants?|traders?|residents|neighbours?|bowls club|scouts|users?|parents|staff|stallholders)|
  residents|people|they|nobody else|parents|traders|tenants|everyone else|nobody outside(?: the room| this room| \w+)?)
`
const papers = '(?:reports?|papers?|pages?|folders?|files?|briefings?|sheets?|appendix|dossiers?|documents?)'
/** Told to some and not to others. */
export const toldApart = wholeWords([
  `${insiders} (?:have |were |was |got |had |all |both |just )*(?:been )?(?:told|shown|briefed|warned)(?! (?:you|to|off))\\b[^.]{0,50}\\b${outsiders} (?:have|has|did|do|were|was|are|is|will) not(?: \\.|$| (?:yet|till|until|been told|told|know|be told))`,
  `${papers} (?:that |which )?(?:(?:the public|residents|outsiders|the press|nobody else) (?:do|does|will|can|are|is) (?:not|never)|you will never|you can not|you are not allowed to) (?:going to |allowed to )?(?:get|be shown|gets?|sees?|reads?)`,
  `(?:reports?|papers?|pages?|folders?|files?|lines|figures?|slides?|documents?) (?:that |which )?(?:do|does|will|did) not (?:go|get|come|appear) (?:online|out|public|on the website|in the library|past)`,
  `(?:bit|part|page|section|paragraph)s? (?:of \\w+ \\w+ )?with the black (?:lines|boxes|ink|marker|pen)`,
  `nobody outside (?:the|this|that) (?:room|building|council|chamber|committee) (?:\\w+ )?(?:is |was )?(?:supposed|meant|allowed|knows?|has|should|will)`,
  `(?:seen|shown|showed us|know|heard|saw) the (?:figure|offer|price|bid|number|sum|amount|valuation)\\b.{0,60}\\b(?:(?:begins?|starts?|ends?) with (?:a |an )?\\w+|noughts|zeros)`,
])
/** The room was emptied first. */
export const emptied = wholeWords([
  spread`
    (?:blinds?|curtains|shutters|doors?)(?: \w+)? (?:down|shut|closed|locked|drawn|bolted)\b.{0,40}\b(?:public|press|microphones?|mics?|cameras?|everyone|gallery|reporters?) (?:out|off|gone|sent)\b.{0,20}\b(?:and|by the time|when|then)
  `,
  spread`
    (?:public|press|gallery|reporters?|residents) (?:were|was|got|had been) (?:asked|told|invited|made|shown|sent) (?:to )?(?:step|wait|go|leave|pop|out)\b.{0,40}\bin (?:those|that|the next) (?:\w+ )?(?:minutes?|time|hour|quarter)
  `,
])
/** Bound to say nothing, and so … */
export const bound = wholeWords([
  spread`
    sworn to (?:secrecy|silence)|(?:i have |we have |had to |made us |made me )?sign(?:ed)? (?:a piece of paper|an? nda|something|a form)(?: that| to| which)?(?: says?)? .{0,20}(?:not|silence|quiet|secret)|
    (?:bound|told|asked|obliged|promised) to (?:keep|stay) (?:quiet|mum|schtum|shtum|silent)|(?:my )?lips are (?:\w+ )?sealed|not a word to
  `,
  `(?:can|could|may|must|will) not (?:say|tell(?: you)?|share|repeat|reveal|let on) (?:what (?:is|was|we|they|happened|went)|who (?:got|is|was|won|will)|which (?:way|one|bid|firm))\\b`,
])
/** … a wink at whoever would lose or gain by it. */
export const wink = wholeWords([
  spread`
    (?<! )can (?:say|tell you)\b|\. i can (?:say|tell you)\b|so (?:let me|let us|i will just|if)\b|but (?:if i|let (?:me|us) just|i would|bring your own|start (?:saving|looking|packing)|do not (?:buy|renew|book))|
    (?:let us|let me) just (?:say|draw|hum)|my advice(?: is)?|if (?:i|we) hum|if you (?:take|get|catch) my (?:meaning|drift)|do not (?:look|act) surprised
  `,
])
/** What a reader of such papers would do. */
export const insideAdvice = wholeWords([
  spread`
    (?:what i|what we|the things i) (?:saw|read|heard|have seen|have read|was shown|were shown) (?:in|at|on) (?:the|that) (?:\w+ )?(?:briefing|report|papers?|pack|folder|meeting|room|slides?)\b.{0,30}\b(?:would|will|should) (?:make|have) (?:you|them)
  `,
  spread`
    (?:had|took|sneaked|got) a (?:peek|look|peep|glance|gander) at the (?:\w+ )?(?:pages?|papers?|report|file|envelope|list)\b.{0,20}\b(?:that|which|marked|they|not)
  `,
  spread`
    (?:got|seen|have|know) the list of .{0,60}\byours (?:is|was) on it
  `,
])
/** Without a room, a paper or a meeting about, whispers are of birthdays. */
export const inOffice = wholeWords([
  spread`
    papers?|reports?|briefings?|agenda|items?|folders?|files?|sealed|pages?|council|committee|members|councillors|closed|press|gallery|public|exempt|private|
    lease|land|depot|supermarket|library|toilets|pool|kiosk|sale|school|club|pier|market|chapel|hall|post|site|contract|tender|centre|pavilion|planning
  `,
])
/** What is out, or is going to be told, is no secret. */
export const openly = wholeWords([
  spread`
    on the (?:council 's )?website|(?:goes|go|went|will be) public|in the minutes|public (?:meeting|notice|record)|published|i will post|link (?:below|here)|as the agenda says|
    will not be dropping|no hints|will not hint|nor will i|birthday|surprise (?:party|for)|raffle|cake|in public|come along|all welcome|not made my mind up
  `,
])
