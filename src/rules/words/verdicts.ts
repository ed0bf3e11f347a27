import { spread } from '../../draft/spread.ts'

/**
 * How a post settles what only a court, a tribunal or an insurer can: guilt, a broken law, an unlawful act, liability.
 * Read over a line of lower-case words (`joined`); every expression is linear.
 */
const laws = spread`
  (?:the )?(?:\w+ ){0,3}(?:law|laws|act|code|code of conduct|regulations|legislation|
  terms of (?:the|its|their) (?:lease|contract|licence)|planning (?:conditions?|rules)|conditions? \d+|
  contract|gdpr|data protection|standing orders|equality act|licence conditions)
`
const crimes = spread`
  theft|fraud|criminal damage|assault|perjury|bribery|blackmail|harassment|slander|libel|defamation|
  defamatory|slanderous|libellous|trespass|negligence|gross negligence|criminal negligence|manslaughter|
  murder|vandalism|money laundering|corruption|discrimination|a crime|a criminal offence|an offence|illegal|
  unlawful|criminal|misconduct in public office|insider dealing|maladministration|misfeasance|extortion|
  daylight robbery by law
`
const be = "(?:is|are|was|were|'s|been)"
const sure =
  '(?:clearly|plainly|obviously|simply|just|nothing but|nothing less than|pure|blatant|blatantly|outright|definitely|undoubtedly|flatly|in my book|totally|completely|entirely|also|therefore|technically|actually|an act of) '

/** One of these stands in everything below: most sentences need no closer look. */
export const lawful = new RegExp(spread`
  law|legal|break|broke|breach|flout|violat|contra|ignor|def[iy]|void|ultra|action|theft|fraud|crim|assault|
  perjur|brib|blackmail|harass|slander|libel|defam|trespass|neglig|manslaughter|murder|vandal|launder|corrupt|
  discrimin|offence|misconduct|insider|maladmin|misfeas|extort|robbery|guilt|liab|commit|pay|sue|prosecut|
  fine|compensat|lose|win|court|tribunal|judg|inspector|review|ombuds|fault|wrong|convict|shut case|prima|
  bang|burgl|unfair|constructive|victimis|tipping|nuisance|intimid|malicious|duty|dereliction|neglect|police|
  evict|illegal|enforc|invalid|culpab|worth|right|power|author|basis|leg |standing|footing|foundation|owe|
  entitled|due|jury|magistrat|bench|ico|regulator|hse|cps|commissioner|audit|adjudic|throw|come down|hang|
  strike|find|locked|dock|prison|contempt|thrown|solicitor|defence|cast iron|watertight|charged|arrest|
  done for|beak|sent down|blame|reimburse|make good|cover|racket|cartel|stalk|groom|embezzl|entrap|claim|
  racist|imprison|accounting|conspir|pervert
`)

export const verdicts: readonly RegExp[] = [
  new RegExp(
    spread`
      \b(?:has|have|had|he|she|they|who|council|clerk|mayor|developer|landlord|owner|landowner|firm|company|
      contractor|builders?|leader|chair|officers?|you)(?: (?:clearly|also|now|repeatedly|knowingly|plainly|
      deliberately|just))? (?:broke|broken|breached|flouted|violated|contravened|is breaking|are breaking|
      is breaching|are breaching) ${laws}\b
    `,
    'g',
  ),
  new RegExp(
    spread`
      (?<= )${be} (?:${sure})?(?:in (?:clear |direct |flagrant |blatant |serious )?(?:breach|contravention|
      violation)|breaking|flouting|breaching) (?:of )?${laws}\b
    `,
    'g',
  ),
  new RegExp(
    spread`
      \b(?:that|this|it|which|what (?:he|she|they) did|the (?:decision|permission|vote|process|charge|fine|ban|
      contract|meeting|policy|sale|closure|scheme|order|notice|appointment|removal|ruling|refusal|eviction|
      consultation|agreement|deal|tender|lease))(?: (?:clearly|plainly|simply|
      itself))? ${be} (?:${sure})?(?:unlawful|illegal|unconstitutional|ultra vires|actionable|void|
      null and void)(?! to\b| for\b| if\b| parking\b| drugs?\b| dump\w*\b)
    `,
    'g',
  ),
  new RegExp(
    spread`
      \b(?:that|
      this|
      it) ${be} (?:${sure})?(?:${crimes})(?: by any definition)?(?=(?: plain| pure| simple| simply| and | by | end | full | in | under | $|
      $| \. ))(?! to\b| in england| in wales)
    `,
    'g',
  ),
  new RegExp(
    spread`
      \b(?:he|she|they|you|the \w+|[a-z]+)(?: (?:is|are|was|were)| 's) (?:${sure})?(?:guilty|as guilty as|
      guilty as sin|liable)(?: of [\w ]{3,30})?(?= of| as| and|$| \. | for)
    `,
    'g',
  ),
  new RegExp(
    spread`
      \b(?:acted|acting|behaved|behaving|voted|spent|sold|dismissed|sacked|entered|built|removed|
      used) (?:unlawfully|illegally|ultra vires|outside the law|beyond (?:its|their|his|her) powers|fraudulently|
      negligently|corruptly)\b
    `,
    'g',
  ),
  new RegExp(
    spread`
      \b(?:illegally|unlawfully) (?:built|felled|sold|parked|sacked|dismissed|evicted|removed|closed|spent|
      awarded|voted|dumped|occupied|demolished|blocked|entered)\b(?! (?:vehicles?|cars?|waste|rubbish))
    `,
    'g',
  ),
  new RegExp(
    spread`
      \b(?:has|have|had|he|she|they) (?:clearly |plainly |obviously |also )?committed (?:a |an |the )?(?:crime|
      criminal offence|offence|fraud|perjury|theft|assault|treason|manslaughter|misconduct|libel|slander)\b
    `,
    'g',
  ),
  new RegExp(
    spread`
      \b(?:the|our|this) (?:council|town council|parish council|developer|contractor|landlord|company|firm|
      insurers?) (?:will|is going to|must|has to|is bound to) (?:have to )?(?:pay|compensate|
      be (?:sued|prosecuted|fined|liable|found guilty|held liable))\b[\w' ]{0,40}
    `,
    'g',
  ),
  new RegExp(
    spread`
      \b(?:we|the council) (?:will|are going to|'ll)(?: certainly| definitely)? (?:have to pay|
      lose (?:the|this|in) (?:case|appeal|court|tribunal|judicial review)|
      win (?:the|this|in) (?:case|appeal|court|tribunal|judicial review))\b
    `,
    'g',
  ),
  new RegExp(
    spread`
      \b(?:tribunal|court|judge|inspector|judicial review|ombudsman) (?:will|is going to|is bound to) (?:find|
      rule|come down|decide) (?:for|against|in) [\w ]{2,20}
    `,
    'g',
  ),
  new RegExp(
    spread`
      \b(?:it|this|that) (?:was|is) (?:entirely |wholly |completely |totally |all |clearly )?(?:our|the council's|
      the council 's|the town council 's|their) (?:fault|liability)\b
    `,
    'g',
  ),
  new RegExp(
    spread`
      \b(?:council|clerk|contractor|developer|firm|company|landlord|he|she|they|you) (?:is|are|was|
      were) (?:clearly |plainly |grossly |criminally |simply |legally )?(?:negligent|liable|at fault in law|
      in the wrong legally)\b
    `,
    'g',
  ),
  /\b(?:we|the council) (?:accept|admit|admitted|accepts) (?:full |all |legal )?liability\b/g,
  new RegExp(
    spread`
      \b(?:you|they|he|she|people) (?:will|would|are going to|'ll) (?:definitely |certainly |
      surely )?(?:lose in court|be quashed|be found guilty|be convicted|win in court)\b|\bwill be quashed\b
    `,
    'g',
  ),
  /\b(?:open and shut|prima facie|bang to rights|cut and dried) (?:case|guilt)?\b/g,
  // What was done "is against the law": a deed named, then the law.
  new RegExp(
    spread`
      (?<= )${be} (?:${sure}|exactly |frankly |still )*(?:against the (?:law|rules|code|constitution)|
      a (?:clear |blatant |flagrant |serious |straight ?forward |textbook |gross |direct |plain )*(?:case of |
      example of |instance of |matter of )?(?:gdpr |data |data protection |contract |planning |human rights |
      copyright )?(?:breach|breaches|contravention|violation|offence|
      crime|${crimes}))(?! to\b| for\b| if\b| unless\b| when\b)
    `,
    'g',
  ),
  new RegExp(
    spread`
      \b(?:it |this |that |which |what (?:\w+ ){1,10})(?:is|was|'s|amounts? to|amounted to|constitutes?|
      constituted) (?:\w+ ){0,2}(?:theft|fraud|stalking|bribery|grooming|embezzlement|entrapment|fly ?tipping|
      trespass|libel and|harassment|assault|unfair dismissal|constructive dismissal|victimisation|discrimination|
      misconduct in public office|wilful neglect|criminal damage|libel|slander|defamation|blackmail|a hate crime|
      corporate manslaughter|false imprisonment|breach of contract|contempt of court|
      perverting the course of justice|conspiracy|extortion|false accounting|bribery|dereliction of duty|
      a statutory nuisance|a public nuisance|intimidation|malicious communications?|an unlawful \w+|
      a criminal matter|a matter for the police)\b(?! (?:awareness|training|week|prevention|is|helpline|policy|
      drama))
    `,
    'g',
  ),
  new RegExp(
    spread`
      \b(?:was|were|is|are) (?:unfair|constructive|wrongful|unlawful|illegal) (?:dismissal|eviction|detention|
      discrimination|use|trading|occupation|expenditure|development|encampment|charging|deduction)\b
    `,
    'g',
  ),
  new RegExp(
    spread`
      \b(?:broke|breaks|break|broken|breaking|breach|breached|breaches|breaching|contravenes?|contravened|
      contravening|contrary to|flout|flouts|flouted|flouting|defy|defies|defied|violat\w+|ignor(?:ed|es|ing)|
      in (?:contempt|defiance) of|guilty (?:of|under)|illegal under|unlawful under|an offence under|a crime under|
      liable under|offence (?:under|contrary to)|(?:harassment|discrimination|theft|fraud|negligence|breach|
      nuisance) under) (?:the |its |their |his |her |our |every |all |
      section \d+ (?:of )?(?:the )?)?(?:\w+ ){0,5}?(?:act|acts|law|laws|regulations?|statute|gdpr|data protection|
      code of conduct|standing orders|legislation|order|court|covenant|injunction|tenancy|licence conditions?|
      planning conditions?|human rights|byelaws?)\b(?! (?:surgery|sheet|of service))
    `,
    'g',
  ),
  new RegExp(
    spread`
      (?<= )(?:is|was|are|were|amounts to) (?:\w+ )?(?:disability|race|sex|age|racial|unlawful|direct|indirect|
      blatant|pure|plain|outright|simple|straightforward|barefaced|old fashioned) (?:theft|fraud|discrimination|
      blackmail|extortion|harassment|bribery|negligence|perjury|corruption|
      victimisation)\b(?! (?:training|awareness|week|policy|act))
    `,
    'g',
  ),
  // Worth nothing in law; owing; no right.
  new RegExp(
    spread`
      \b(?:is|are|was|were|therefore|makes? (?:it|them|the \w+)|so) (?:\w+ ){0,2}(?:null and void|
      not (?:\w+ )?(?:lawful|legal|enforceable|valid in law|legally binding)|unenforceable|
      legally (?:void|worthless|liable|responsible|bound to|obliged to|invalid)|invalid in law|void in law|
      ultra vires|in contempt|criminally (?:liable|negligent)|actionable|indictable|defamatory|libellous|
      slanderous|culpable|in breach(?! of the peace)|outside the law)\b
    `,
    'g',
  ),
  new RegExp(
    spread`
      \b(?:has|have|had) (?:absolutely |simply )?(?:no|not a|not any|zero) (?:legal |lawful |statutory )(?:right|
      power|powers|authority|basis|standing|grounds|leg|duty)\b|
      \bwithout (?:any )?(?:legal|lawful|statutory) (?:authority|basis|power)\b|
      \bno (?:legal (?:force|effect|basis|standing)|(?:basis|standing|force|place|footing|foundation|
      authority) in (?:law|statute))\b|\b(?:notices?|contracts?|agreements?|lease|orders?|permits?|fines?|
      tickets?|clauses?)\b[^.]{0,30}\bnot worth the paper\b|\b(?:he|she|they|bailiffs|council|police|officers?|
      builders?|developers?|landlord|contractors?|neighbours?|firm|company|\w+s) (?:have |has |
      had )?(?:trespassed|perjured (?:himself|herself|themselves)|defrauded|embezzled|libelled|slandered|
      defamed)\b|\bcan (?:now |certainly |definitely )?(?:claim|sue) (?:for )?(?:thousands|compensation|damages|
      them|the|a fortune|every)\b|\bneed(?:s|ing)? a (?:good|very good|decent) (?:solicitor|lawyer|barrister)\b|
      \bgoing to need (?:one|a (?:good )?(?:solicitor|lawyer))\b|
      \b(?:acted|acting|gone|went|strayed|is|was|well) (?:\w+ )?(?:beyond|outside|in excess of) (?:its|their|his|
      her|the council .s) (?:legal |statutory )?(?:powers?|remit in law|authority)\b(?! the auditor)|
      \bnot a leg to stand on\b|\bgot (?:him|her|them|the \w+) bang to rights\b|
      \bcaught (?:him|her|them)? ?bang to rights\b|\bguilty as (?:sin|charged|hell)\b
    `,
    'g',
  ),
  new RegExp(
    spread`
      \b(?:owes?|owe) (?:this town|us|the town|the council|residents|them|her|him|
      every \w+)\b[^.]{0,50}\b(?:court|compensation|damages|law)\b|
      \b(?:is|are) (?:owed|entitled to|due) (?:\w+ ){0,3}(?:compensation|damages)\b
    `,
    'g',
  ),
  // What courts, inspectors and the police will do.
  new RegExp(
    spread`
      \b(?:any|no|the|a|every|first|not a) (?:\w+ )?(?:judge|court|tribunal|jury|magistrates?|bench|ombudsman|
      inspector|ico|regulator|hse|cps|commissioner|auditors?|information commissioner|high court|
      court in the land|adjudicator)(?: in (?:the|this) (?:land|country))?(?: (?:is|are))? (?:will|would|
      is going to|are going to|going to|'ll|shall|is bound to|is sure to|can only|
      has to) (?!(?:listen|extend|approve|now|answer|write|let|tell|explain|judge|ask|set|issue|hear|decide|
      consider|look|visit|meet|sit|publish|be|hold|report|give|make|announce|begin|start|open|check|review|
      take (?:place|evidence|a look|time|part|on|into)|want|need|now|then|also|be open|come to|come and|have|
      come on|come in) |be\b)
    `,
    'g',
  ),
  new RegExp(
    spread`
      \b(?:is|are) going to (?:say|find|rule) (?:so|for|against|in our|that we|otherwise)\b|
      \bombudsman is going to\b|\b(?:come down on|throw the book at|hang|strike) (?:them|him|her|us|it|you|
      the \w+)\b
    `,
    'g',
  ),
  new RegExp(
    spread`
      \b(?:will|is going to|are going to|'ll|deserves? to|about to) (?:\w+ )?(?:be|get|end up|
      find (?:itself|themselves|himself|herself)) (?:\w+ )?(?:sued|prosecuted|quashed|overturned (?:in|on|by|at)|
      struck down|found (?:guilty|liable|negligent|unlawful)|convicted|locked up|
      in (?:court|the dock|prison|contempt)|taken to (?:court|the cleaners)|
      thrown out (?:of|by|in) )(?! if\b| for (?:parking|dropping))
    `,
    'g',
  ),
  new RegExp(
    spread`
      \b(?:see (?:you|them|him|her) in court|hear from (?:my|our|her|his|their) (?:solicitors?|lawyers?)|
      we will (?:sue|win|see (?:you|them) in)|she will win (?:her|the) (?:case|claim)|
      win (?:hands down|easily) (?:in|at) (?:court|tribunal)|(?:no|a cast iron|a watertight|a clear|
      a slam ?dunk) (?:defence|case) (?:in law|whatsoever|at all|against them|
      for (?:unfair|judicial|negligence|discrimination|compensation))|would not stand up in court|
      will not stand up in court|stand up in (?:a )?court)\b
    `,
    'g',
  ),
  new RegExp(
    spread`
      \b(?:should|ought to|must|needs? to|has to|have to|deserves? to|want) (?:all |both |now |rightly |
      really )?(?:be |to be )?(?:charged with|prosecuted|done for|arrested for|facing charges|had up for|
      sent down for|up before the (?:beak|magistrates|judge)|reported for (?:fraud|perjury|misconduct)|
      sued for)\b(?! if\b)
    `,
    'g',
  ),
  new RegExp(
    spread`
      \b(?:admit(?:s|ted)?|accept(?:s|ed)?) (?:full |all |legal )?(?:liability|blame|negligence|
      responsibility in law)\b|\b(?:we|the council|our insurers?|the insurers?) (?:will|'ll|are going to|
      is going to) (?:\w+ )?(?:compensate|pay (?:for (?:your|her|his|the damage|everyone|all)|compensation|
      damages|out|you|her|him|up)|reimburse|make good|cover (?:your|her|his|the cost of your))\b|
      \b(?:we|the council) (?:were|was|are|is) (?:entirely |wholly |totally |completely |clearly )?(?:to blame|
      at fault|responsible for (?:your|her|his|the) (?:injur\w+|fall|damage|accident|loss))\b
    `,
    'g',
  ),
  new RegExp(
    spread`
      \b(?:illegal|unlawful|fraudulent|criminal) (?:parking |charging |clamping |dumping |money ?making |
      little )?(?:racket|operation|enterprise|scheme|scam|eviction|sacking|dismissal|contract|decision|vote|
      meeting|closure|sale|charges?|fines?|business|outfit|cartel|set ?up|landfill|hmo|
      extension)\b(?! (?:is not|are not))
    `,
    'g',
  ),
  new RegExp(
    spread`
      \b(?:he|she|they|who|you) (?:clearly |knowingly |repeatedly )?(?:libelled|slandered|defamed|defrauded|
      assaulted|perjured|burgled)\b
    `,
    'g',
  ),
]

/** Reporting, asking and general warnings settle nothing. */
export const hedges = new RegExp(
  spread`
    \b(?:alleg\w+|according to|ask(?:ed|ing)? (?:if|whether)|whether|may be|might be|could be|may have|
    might have|if (?:he|she|they|it|you|the|this|that|we|I)|would be|
    it is (?:illegal|against the law|an offence|a criminal offence|unlawful) (?:to|for)|found guilty|pleaded|
    convicted|fined £|was fined|court heard|high court|supreme court|judge ruled|ruled that|declared|
    found (?:that|to be)|advised|legal advice|monitoring officer (?:says|said|found)|nobody|anyone who|remember|
    reminder|please note|be aware)\b
  `,
  'i',
)
