import { spread } from '../../draft/spread.ts'

/**
 * Classes of words by which something held back is given away; `giving-away.ts` says how they meet. Read on the joined
 * line of norms ("don't" is "do not", stops are " . "). From the writer's knowledge of how councillors talk; no source rows.
 */
const any = (...parts: readonly string[]) => `\\b(?:${parts.join('|')})\\b`
/** One of these, at whole words. */
export const frame = (...parts: readonly string[]) => new RegExp(any(...parts))

/** How a paper or its contents came to the writer otherwise than by being published. */
export const obtained = frame(
  spread`
    (?:had|have had|got|caught|sneaked|snuck|been given|took|taken|having had|stolen|grabbed) (?:a |an |some |
    my |our )?(?:early |advance |quick |private |good |sneaky )?(?:sight|glimpse|look|peek|read|squint|gander|
    preview|view|butcher .?s)
  `,
  '(?:got|get|laid|managed to get|have got|getting|put) (?:hold|(?:my |our )?(?:hands|eyes|mitts)|wind)(?: of| on)',
  spread`
    (?:was|were|been|being|am|have been|just been) (?:sent|shown|handed|slipped|passed|leaked|forwarded|given|
    emailed|copied (?:in|into|on)|cc .?d|tipped|e-mailed|whatsapped|texted|supplied)
  `,
  spread`
    (?:someone|somebody|a (?:\w+ )?(?:colleague|friend|source|officer|member|councillor|contact|insider|mole|
    whistleblower|resident|mate|cllr)|sources?|insiders?|an? insider|they|chair\w*|clerk|leader|mayor|
    officers?)(?: \w+){0,5} (?:has |have |just |kindly |then ){0,2}(?:forwarded|sent|slipped|passed|leaked|
    showed|shown|gave|handed|emailed|tipped|whispered|copied|texted|e-mailed|let slip|whatsapped) (?:me|us|it|
    this|the|to me)
  `,
  spread`
    (?:landed|arrived|dropped|turned up|popped up|fell|appeared|plopped|found its way|came|come) (?:in|into|on|
    onto|through|under) (?:my|our) (?:inbox|doormat|desk|email|e ?mails?|letter ?box|possession|hands|lap|door|
    whats ?app|phone|messages|pigeon ?hole|hand)
  `,
  spread`
    (?:left|lying|forgotten|abandoned|printed|found|sitting|dumped) (?:around )?(?:on|in|by|at|behind) (?:the|
    a) (?:printer|photocopier|copier|table|chamber|desk|bus|train|bin|pub|toilet|ladies|gents|car park)
  `,
  spread`
    (?<=^|\. )(?:just |have )?(?:read|seen|saw) (?:the|our|that|those) (?:private|confidential|exempt|restricted|
    unpublished)(?= )|brown envelope|fell off the back|under the (?:counter|table)|
    i (?:have |have just |just |finally |actually )?(?:read|seen|saw|obtained|acquired|uncovered|unearthed|
    opened|skimmed|leafed|flicked)|having (?:read|seen)|my copy|in front of me|
    i am (?:looking at|reading|holding|staring at)|(?:we|i|members|councillors)(?: all| both)? (?:got|had|
    were given|were shown|were sent|had to (?:hand|give|sign)|received|have been shown|have all seen|signed for)
  `,
  spread`
    (?:passed|handed|came|went|going|sent|slid) (?:along|round|around|across|down|up) (?:the|our|that) (?:table|
    room|members)|(?:sent|given|copied|forwarded|emailed) (?:\w+ ){0,6}(?:by mistake|in error|by accident)|
    was (?:sent|copied in)
  `,
  spread`
    (?:posting|sharing|attaching|uploading|publishing|leaking|putting up|pasting|quoting|reproducing|uploaded|
    posted|attached|attach|scanned|photographed|pasted|copied out|typed up|typed out|enclosed|reproduced|quoted|
    forwarding)|here (?:.s|is|are|it is)|below|screen ?(?:shots?|grabs?|caps?)|photos?|pics?|pictures?|in full|
    word for word|verbatim|swipe|see for yourselves?|have a read|read (?:it|this|them|on)|take a look|look at|
    judge for yourselves?
  `,
)

const expert = spread`
  (?:solicitors?|lawyers?|barristers?|counsel|q ?c|k ?c|legal (?:team|people|adviser|advisor|eagles|officer)|
  valuers?|surveyors?|(?:external |internal )?auditors?|hr (?:people|adviser|consultant|advisor)|
  land agents?|quantity surveyor|investigators?|monitoring officer|bailiffs?|advisers?|advisors?)
`
const work = spread`
  (?:advice|opinion|report|letter|findings?|e ?mails?|note|memo|assessment|view|estimate|figures?|verdict|
  guidance|recommendations?|conclusions?|briefing|review|response|presentation|draft|invoice|file)
`

/** Papers a council keeps to itself until it publishes them, if it does. */
export const kept = frame(
  // The auditor's report is published: Accounts and Audit Regulations 2015, regulation 16.
  `(?!(?:external )?auditors?(?: 's| ')? (?:(?:published|annual|final|full|public) )?report)${expert}(?: 's| ')? (?:\\w+ )?${work}(?! to (?:residents|tenants|traders|parents))`,
  `(?:letter|note|e ?mail|opinion|report|advice|memo) from (?:our|the council 's) ${expert}`,
  spread`
    (?:private|confidential) (?:valuation|offer|bid|tender|quote|figures?|letter|costings?|budget|spreadsheet)|(?:firm|company|contractor|bidder|supplier|developer) 's price list|
    (?:the )?sealed (?:bids?|tenders?|envelopes?|quotes?)
  `,
  spread`
    (?:internal|unpublished|unredacted|redacted|un ?redacted|uncensored|unseen|private|confidential|
    suppressed|buried|hidden|shelved|secret|members '?|officers '?|officer|councillors '?|exempt|
    restricted|unapproved|leaked|withheld) (?:\w+ ){0,2}?(?:audit|accounts|budget|reports?|plans?|
    minutes|lease|contract|agreement|figures|numbers|e ?mails?|papers?|documents?|letters?|notes?|memos?|files?|
    review|strategy|proposals?|versions?|spreadsheets?|slides?|presentations?|schedules?|pages?|survey|study|
    results|assessment|appraisal|briefing|costings?|correspondence|recordings?|list|statement|drawings)
  `,
  spread`
    (?:pages?|bits?|parts?|passages?|paragraphs?|names|sections?|lines) (?:that |which )?(?:they|the council|
    officers|county|the clerk|the county) (?:have |had |has )?(?:redacted|blacked out|blanked out|removed|cut|
    took out|left out|held back)
  `,
  spread`
    legal (?:advice|opinion|letter|bill)|counsel .s opinion|heads of terms|risk register|options appraisal|
    business case|our viability (?:report|study|assessment)|feasibility study|due diligence|land registry pack|
    side letter|lease terms|exit interviews?|peer review|(?:arrears|
    complaints|shortlisted) list|rent book|council tax records|
    ombudsman(?: .s)? (?:letter|report|decision|finding)|letter from the (?:ombudsman|auditors?|
    solicitors?|monitoring officer)|unaudited|
    provisional (?:exam\w*|accounts|audit|figures|findings|results|settlement)|
    disciplinary (?:file|report|letter)|grievance (?:file|report|letter|outcome)|investigation report|
    staff survey|salary review|pay scales|price breakdown|pricing schedule|rate card|scoring sheets?|
    scores? for the (?:tenders?|bids?)|tender (?:scores|returns|papers|documents)|reserve price|cost plan|
    personnel files?|case ?file|complaint file
  `,
  spread`
    (?:message|e ?mail|note|letter|text|memo|briefing) (?:to|for) (?:all of us|us all|members(?! of)|
    councillors)(?= )|private (?:text|message|e ?mail|letter|note) to (?:me|us)|(?:e ?mails?|message|whats ?app|text|letters?)(?: (?:chain|thread|trail|exchange|
    exchanges|conversation))?s? (?:that )?(?:between (?:the |our |two )?(?:clerk|chair|leader|mayor|officer|councillor|member|cllr)|(?:our|the) (?:chair\w*|clerk|leader|mayor|
    deputy)\b[^.]{0,30}\b(?:sent|wrote|circulated)|from (?:the |our )?(?:clerk|chair\w*|leader|mayor|officers?|
    monitoring|chief|deputy|developers?|solicitors?)|
    (?:sent|gone|went|going|circulated) (?:out )?(?:to|round|around) (?:all )?(?:of )?(?:the )?(?:us|members|
    councillors|staff|cllrs|committee))
  `,
  spread`
    chain of e ?mails|papers? (?:that )?we (?:\w+ )?(?:had to|were asked to|have to) (?:hand|give|return|shred|
    sign)|(?:file|papers|pack|folder|dossier) we (?:all |each )?(?:got|had|were given|
    were sent|received)|(?:stuff|papers?|reports?|pages?|documents?|numbers?|figures?) (?:that |
    which )?(?:only (?:councillors|members)|the (?:council|public|clerk|
    town)(?: \w+){0,2} (?:not (?:want|been|let|allowed)|never|sitting|hiding|buried|refus))
  `,
)

/** What the council's own advisers think, and what its own tenants owe: nobody outside would know. */
export const counselled = new RegExp(
  spread`
    \b(?:our|(?:the )?council 's|the town 's) (?:own )?(?!accounts|(?:external )?auditors?)${expert}(?: \w+){0,2} (?:gave|gives|thinks?|
    reckons?|says?|said|rates?|believes?|warn(?:s|ed)|fears?|puts?|told|tells|
    advis(?:es|ed) (?:us|members|against|that)|is not going|are not going|will not|would not|refus\w+|
    is (?:worried|nervous|adamant|clear))\b(?!.{0,40}\b(?:house|flat|mortgage|divorce|completion|complete|
    exchange)\b)|\b(?:our|(?:the )?council 's) (?:\w+ )?(?:tenants?|lodge tenant|
    leaseholders?)(?: \w+){0,3} (?:owes?|is behind|are behind|(?:is|are) in arrears|has not paid|have not paid|
    is being evicted|(?:is|are) (?:being |getting )?(?:given|served) notice)\b
  `,
)

/** Rooms, lists and talks of a council from which the public is away. */
export const inner = frame(
  spread`
    (?:members|councillors|cllrs|group|cabinet|leader|committee|officers|staff|internal|labour group|tory group|
    mayor|informal)(?: '|'s| 's)? (?:only )?(?:group chat|whats ?app|teams chat|messenger|signal|telegram|
    thread|portal|sharepoint|intranet|tea ?room|briefings?|away ?day|
    pre ?meet(?:ing)?|group meeting|mailing list|slack|circular)
  `,
  spread`
    briefings? (?:for|to|with|of) (?:us |the |all )?(?:members|councillors|cllrs|chairs|leaders|officers)|
    pre ?meet(?:ing)?(?:s)?(?: with| of)?|pre ?agenda(?: meeting)?|chairs (?:meeting|briefing)|
    agenda (?:setting|planning) meeting|closed[ -]door|teams call|group whats ?app|our whats ?app|
    (?:staffing|personnel|hr|appointments?|disciplinary|grievance|appeals?|grants|employment|salary|
    remuneration|interview) (?:panel|sub ?committee|working (?:party|group))|informal (?:cabinet|meeting of)|
    all members e ?mail|round robin e ?mail|group e ?mail|mayor .s parlour|clerk .s office
  `,
  spread`
    (?:officers|clerk|chair\w*|leader|mayor|director|town clerk|chief executive|they|county|
    head of \w+)(?: has| have)?(?: just)? (?:e ?mailed|e-mailed|briefed|messaged|texted|whatsapped) (?:all of us|members|councillors|cllrs|the group|all members|
    all councillors|the committee)
  `,
)
/** What came out of such a room is told. */
export const relayed = new RegExp(spread`
  \b(?:told|heard|hear|learned|learnt|overheard|says?|said|shown|found out|discovered|gathered|out of|
  reckons?|confirmed|admitted|revealed|emailed|e-mailed|informed|notified|briefed|warned|whispered|announced|
  look at|word (?:from|in|is)|according to|a little bird|rumour|picked up|understand|assured|promised|
  screen ?(?:shots?|grabs?)|quote|tells|telling|dropped into|let slip|(?:we|they|members) (?:agreed|decided|settled))\b
`)
/** …with something in it: a fact stated, not only a topic named. */
export const content = new RegExp(spread`
  \b(?:that|is|are|was|were|will|has|have|had|'s|would|wants?|favours?|owes?|pays?|gets?|goes|went|pulled|
  scrapped|bust|gone|wo|going|not|no|cannot|can|off|loses?|closing|closes?|shut|sold|selling|
  pulling|cut|turned|dead|finished|agreed|found|starts|opens|leaves|\.)\b
`)

/** Somebody's private trouble, told to a councillor. */
export const caller = new RegExp(spread`
  \b(?:(?:came|come|been|turned up|popped in|walked in|wrote|written|spoke|rang|phoned|talked|confided|
  in tears|complained|crying) (?:\w+ ){0,2}?(?:to|in|at|on) (?:me|my (?:\w+ )?surgery|my door|the surgery)|
  (?:rang|phoned|emailed|e-mailed|contacted|messaged|texted|told|visited|called|asked) me|my casework|
  case ?work|i (?:am|have been|was) helping|helped|at my (?:\w+ )?surgery|
  one of my (?:residents|constituents|cases|families)|i visited|went to see)\b
`)
/** Whoever it is told of … */
export const someone =
  /\b(?:mrs?|ms|miss|dr) [a-z]+|\b(?:at|of|in|from) (?:number|no|flat|house) \d+|\b\d+ [a-z]+ (?:road|street|lane|close|avenue|drive|way|terrace|court|crescent|gardens|place|row)\b|\b(?:lady|gentleman|chap|man|woman|mum|couple|family|widow|pensioner|lad|girl|tenant|bloke|fella) (?:at|from|on|in|who lives|with the|off|above|next|across) /
/** … and what a resident tells a councillor in trust: money, health, family, police, home. */
export const trouble = new RegExp(spread`
  \b(?:behind with|arrears|evict\w*|benefits?|universal credit|pip|housing benefit|debts?|owes?|bailiffs?|
  bankrupt\w*|divorc\w+|separat\w+|violent|violence|hits? her|drink(?:s|ing)?|drugs?|alcoholic|cancer|
  depress\w+|suicid\w+|mental health|anxiety|hiv|dementia|pregnant|miscarr\w+|prison|convict\w+|arrested|
  probation|asylum|visa|immigration|custody|social services|in care|affair|left her|left him|cannot pay|
  homeless|refuge|overdose|self harm\w*|disabled|autis\w+|incontinen\w+|savings|food ?bank|gambl\w+|
  council tax debt|means tested|in confidence|rehoused|hoard\w*|epilep\w+|stroke|parkinson\w*)\b
`)

/** What is out already, or is kept: then nothing is given away. */
export const out = new RegExp(spread`
  \b(?:on (?:our|the|its|their|my) (?:[\w']+ ){0,3}(?:website|site|web ?page|portal)|online|
  (?:was|were|been|is|are|now|just|already|has) (?:\w+ )?(?:published|announced|released|made public|unveiled|
  launched)|published (?:this|last|on|in|by|with|today|yesterday|and)|in the public domain|
  public(?:ly)? (?:available|minutes|record|session|meeting|part|consultation|inquiry|interest)|(?<!exempt )minute \d+|
  (?:agenda|meeting|committee|report|council) (?:pack|papers)|
  embargo (?:has |is )?(?:now )?(?:been )?(?:lifted|over)|agenda pack|
  in the (?:annual |audited )?(?:minutes|agenda|accounts|gazette|papers(?! we)|news|press(?! release)|annual)|
  freedom of information|foi|press release|noticeboard|notice board|(?:in|at) the library|link (?:below|in|here)|
  download\w*|have your say|consultation|everyone (?:to|can)|open to all|anyone can|by law|contracts finder|
  (?:home office|treasury|government|ministry|minister|department)(?: 's)? (?:\w+ )?(?:internal|leaked|confidential|secret)|
  tinyurl|our newsletter|livestream|watch (?:it|again|the)|recording (?:is|will)|exhibition)\b
`)
/** The writer keeps silent, or says when there will be news … */
export const withheld = new RegExp(spread`
  \b(?:(?:can|could|will|would|must|shall|should|(?:i|we) do|am) not (?:going to |(?:be )?able to |possibly |be |yet |really |
  legally |here )?(?:shared?|tell|say|saying|sharing|post|posting|publish|disclos\w+|discuss\w*|reveal\w*|
  comment\w*|give|giving|talk\w*|repeat\w*|speak|speaking|divulge|going|pass)|keep(?:ing)? (?:my|our|a|the|his|her) (?:promise|word|counsel)|lips are sealed|do not ask|
  never (?:discuss|share|post|publish|tell|disclose)|cannot (?:share|tell|say|comment|discuss)|
  (?:stays?|remains?|keep it) (?:that way|confidential|private)|rightly (?:confidential|private)|
  will (?:post|share|publish|tell|update|let you know|announce|report) (?:it |them |you |more |here |as |
  when |once )?|once it is|as soon as|when (?:i|we) can|wait (?:until|till|for) (?:it|the))\b
`)
/** … and then does not keep silent after all. */
export const turned = new RegExp(spread`
  \b(?:but|however|though|although|anyway|except|suffice|let us just say|let .s just say|oh well|oops|whoops|
  never mind|ignore|ha|so (?:here|there))\b
`)
/** Minutes speak so, of papers that lie before everybody. */
export const minuted = new RegExp(spread`
  \b(?:it was (?:agreed|resolved|noted|reported|felt|proposed)|
  (?:was|were) (?:discussed|noted|received|agreed|approved|circulated|considered|reviewed|seconded|tabled|
  presented)|took place|resolved|proposed by|seconded|had (?:been received|received)|noted that|
  has been formed|were sent out|the clerk (?:reported|advised|had|informed|will|to)|
  cllrs? \w+ (?:reported|proposed|asked|stated|felt)|(?:mr|mrs|cllr) \w+ said that|members present|apologies|
  matters arising)\b
`)
/** Cakes, pets and presents are told in whispers too. */
export const homely = new RegExp(spread`
  \b(?:jelly|sweets|beans|tombola|guess(?:ed|es)?|chips|cake|cakes|pasty|pie|curry|gin|wine|pint|beer|biscuits?|celebrations|chocolate|recipe|cat|dog|
  kitten|puppy|robin|birthday|surprise|santa|father christmas|elf|present|presents|secret ingredient|wife|
  husband|hubby|mum(?! 's the word)|nan|grandad|kids|favourite|match|score|goal|film|episode|season finale|strictly(?! (?:not|for|between)\b)|bake off|
  novel|book club|raffle|wedding|bride|honeymoon|engaged|crush|diet|garden|tomatoes|marrow|jumper|
  leaving do|night out|best night|party|retir\w+|(?:make|making) a fuss|there i have said it|hanging baskets?|scarecrows?|costume|fancy dress|pudding)\b
`)
