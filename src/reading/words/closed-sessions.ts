import { spread } from '../../draft/spread.ts'
import { screened } from './markings.ts'

/**
 * Meetings held without press and public: Public Bodies (Admission to Meetings) Act 1960, s.1; "exempt" and "Part 2" from
 * Local Government Act 1972, Sch. 12A; "pink" from the colour on which such papers are printed.
 */
const watchers = spread`
  (?:members of )?(?:the )?(?:press|public|gallery|residents|reporters?|journalists?|audience|
  onlookers)(?: gallery)?(?: and (?:members of )?(?:the )?(?:press|public|residents|reporters))?
`
const gone = spread`
  (?:excluded|asked to (?:leave|go|step out|withdraw)|told to (?:leave|go)|sent (?:out|home|away)|
  shown (?:out|the door)|(?:ushered|kicked|thrown|chucked|turfed|booted|shooed|packed off|put) out|cleared|
  left(?! early)|gone|out of the (?:room|chamber|way|hall)|removed)
`
const removing = spread`
  (?:exclud(?:e|ed|es|ing)|exclusion of|kick(?:ed|ing)?|throw(?:n|ing)?|threw|chuck(?:ed|ing)?|
  turf(?:ed|ing)?|boot(?:ed|ing)?|shoo(?:ed|ing)?|usher(?:ed|ing)?|sent|sending|clear(?:ed|ing)?|asked|
  got rid of)
`
/** Words that name a closed session. They count only where a meeting is spoken of. */
export const closedWords = new RegExp(
  [
    ...screened,
    '\\bgallery (?:was |had )?(?:emptied|empty|been emptied)\\b',
    '\\bnot minuted\\b',
    '\\b(?:part|bit|half|session|item|business) without (?:the )?(?:press|public)\\b',
    spread`
      \b(?:asked|told|made|ordered|got|invited) (?:everyone|everybody|you all|them all|all of you|people|
      the rest|residents|us all|the lot of you)(?: else)? (?:to )?(?:leave|go|get out|clear|step out)\b|
      \b(?:press|public|reporter|residents)\b[^.]{0,60}\bmade to (?:go|leave)\b|
      \blet (?:the public|you|us|everyone|residents|the press|them) (?:all )?back in\b
    `,
    spread`
      \bexcluded (?:items?|part|business|session)\b|\b(?:bit|part) of (?:the )?(?:council|meeting|agenda|
      evening) (?:that )?(?:you|nobody|the public|residents|no one)\b|\b(?:bit|part) of [^.]{1,15} 's meeting (?:that )?(?:you|the public|residents) (?:were|was|are) not\b
    `,
    spread`
      \b(?:bit|part|half|session|item|meeting|business|section|debate|discussion) (?:that )?(?:you|the public|
      residents|the press|nobody|none of you|none of us|no one|outsiders)(?: \w+)? (?:were|was|are|is|did|could|
      can|had)(?: \w+)? ?(?:not|never)? ?(?:allowed|invited|supposed|meant|permitted|get|there|see|hear|miss\w*|
      shut|kept|barred|privy|get to)\b
    `,
    spread`
      \b(?:you|everyone|everybody|they|the rest|residents|observers|visitors|spectators|all of you|campaigners|
      objectors|neighbours|people|locals)(?: \w+){0,2} (?:been |were |was |had been |
      got )(?:all )?(?:shown (?:out|the door)|sent (?:out|home|packing)|kicked out|thrown out|turfed out|
      chucked out|booted out|ushered out|asked to leave|told to leave|cleared out|shooed out|turned out|removed|
      excluded|put out|barred)\b
    `,
    spread`
      \b(?:while|whilst|with|once|as|after|when) (?:the |you |all |every )?(?:(?:press|public) and )?(?:public|press|residents|everybody|
      everyone|reporters?|gallery|rest of you|you|lot|objectors)(?: \w+)? (?:waited|waiting|stood|standing|sat|
      outside|out|in the (?:corridor|foyer|lobby|car park|cold)|kicked (?:their|your) heels|
      (?:had |were )?(?:safely )?(?:gone|out of earshot|out of the way|off home|left))\b
    `,
    spread`
      \b(?:live ?stream|stream|recording|cameras?|microphones?|mics?|webcast|broadcast|tape|video|feed|
      zoom)(?: link)? (?:was |were |had been |had |is |got |went |being )?(?:all )?(?:switched |turned |gone |
      went )?(?:off|stopped|cut|paused|ended|down)\b
    `,
    spread`
      \b(?:kicked|threw|chucked|turfed|booted|shooed|ushered|cleared|sent|packed) (?:us |you |them |everyone |
      everybody )?(?:all |off )?(?:out|home|off|from)(?: of)? (?:the )?(?:gallery|room|chamber|meeting|hall)\b
    `,
    spread`
      \b(?:closed|private|confidential|exempt|secret|hush hush|under wraps|sensitive|no public|members only|
      councillors only|restricted) (?:\w+ )?(?:annexe?|appendix|appendices|schedule|supplement|addendum|
      gathering|vote|ballot|debate|deliberations?|huddle|chat|agenda|items?|bits?|half|section|stuff|business|
      conclave)\b
    `,
    spread`
      \bafter the (?:public|open) (?:bit|part|half|session|section)\b|
      \bin committee (?:\. )?(?:after|once|when|without)\b|\bgone into (?:private|closed|secret)\b
    `,

    '\\bitems? \\d+ (?:was|is|were) (?:confidential|exempt|closed|private|restricted)\\b',
    spread`
      \b(?:everybody|everyone|all others|the rest) (?:\w+ )?had to leave (?:except|but|
      apart from) (?:for )?(?:the )?(?:councillors|members|us)\b
    `,

    `\\b(?:exclud(?:e|ed|es|ing)|exclusion of|got rid of) ${watchers}\\b`,
    `\\b${removing} ${watchers} (?:\\w+ )?(?:out|off|away|home|from the (?:room|meeting|chamber))\\b`,
    `\\b(?:cleared|emptied) the (?:public )?gallery\\b`,
    `\\b${watchers} (?:(?:were|was|had|have|has|is|are|be|been|being|all|then|would|will) ){0,3}${gone}\\b`,
    `\\bwithout ${watchers} (?:present|there|being|in the)\\b|\\bmet without ${watchers}(?! (?:know|notic|hear|hav|address))`,
    spread`
      \bpublic (?:bit|part|half|session|section) (?:of (?:the|it) )?(?:\w+ )?(?:finished|ended|was over|over|
      wrapped up|closed)\b
    `,
    spread`
      \b(?:closed|private|confidential|exempt|restricted|non ?public) (?!the |this |our |a )(?:\w+ )?(?:session|
      sessions|sitting(?! rooms?\b)|part|bit|section|half|meeting|business|items?|minutes|agenda|discussions?)\b
    `,
    '\\bsecret (?:session|part|bit|half|section)\\b',
    '\\bexempt (?:report|papers?|appendix|annex|information)\\b',
    spread`
      \bpart (?:2|two|ii|b)(?: of (?:the |last |tonight 's |yesterday 's |this |
      monday 's )?(?:[\w']+ ){0,3}(?:meeting|agenda|session|council|committee|minutes|
      papers)| last night| (?:on )?\w+day 's| minutes| items?| papers?| report| session| business| agenda| tonight| last| we\b| but\b)
    `,
    '\\b(?:in|under|during|from) part (?:2|two|ii)\\b(?! of\\b)',
    '\\bpink (?:papers?|pages?|sheets?|ones|pack|report)\\b',
    '\\bin camera\\b',
    spread`
      \b(?:behind|with the|once the|after the|when the) (?:closed )?doors?(?: (?:were|was|had been|
      being))?(?: (?:shut|closed|locked))?(?= |$)
    `,
    '\\bnot for publication\\b',
    '\\b(?:closed|not open) to the (?:press|public)\\b',
    spread`
      \b(?:nobody|no one|the public|you|residents) (?:is|are|was|were)(?: not)? (?:meant|supposed|
      allowed) to (?:see|hear|attend|watch|sit in)\b
    `,
    '\\b(?:under|in) confidentiality\\b',
    '\\bconfidential (?:\\w+ ){0,3}(?:matters?|nature|issues?|business|items?|reports?)\\b',
    '\\bso confidential\\b',
    spread`
      \b(?:taken|discussed|considered|heard|held|dealt with|debated|met|meet|
      meeting)(?: [\w']+){0,5}? in (?:private|confidence|secret)\b
    `,
  ].join('|'),
)
/** One of these stands in everything above: most sentences need no closer look. */
export const gate = new RegExp(spread`
  sheets?|papers?|reserved|blinds|curtains|shutters|frosted|asked you|told you|made you|been |were |kicked|
  threw|stream|camera|recording|mic|webcast|annex|appendix|members only|while |whilst |outside|gone|open |
  in committee|minuted|had to leave|items? \d|exclu|press|public|gallery|closed|private|confiden|secret|
  exempt|restricted|part (?:2|two|ii|b)|everyone|back in|of (?:the )?council|pink|doors?\b|residents|
  reporter|journalist|audience|meant to|supposed to|allowed (?:to|in)
`)
/** What is about where a council meets: the business, the people and the papers of a meeting. */
export const meeting = new RegExp(spread`
  \b(?:meetings?|minutes?|agendas?|items?|vot(?:e|ed|es|ing)|resolution|resolved?|standing orders?|tenders?|
  staffing|staff|personnel|lease|contract|redundan\w+|committee|council\w*|clerk|session|cllrs?|members?|
  chamber|carried (?:\d|by|un)|heard (?:that|how)|grievance|hr|admission to meetings|report|motion|budget|agreed|decided|turned down|settled|approved|
  refused|tribunal|land deal|claim|depot|pay rise|treasurer|surveyor|solicitor|borrow|tenanc(?:y|ies)|for(?: \.| and)? \w+ against)\b
`)
/** Doors are closed and the public kept out elsewhere too. */
export const elsewhere = new RegExp(spread`
  \b(?:match|game|cup|tie|stand|fans|league|kick ?off|swim|swimming|gym|yoga|rehearsals?|screening|wedding|
  birthday|museum|exhibition|spa|viewing|gig|concert|class|lesson|patients?|counsell\w+|therapy|helpline|
  survey|shredding|road|footpath|bridge|track|beach|car park|tower)\b(?! (?:club|pool))
`)
