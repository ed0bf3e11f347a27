import { spread } from '../../draft/spread.ts'

/**
 * How a post settles what only a court, a tribunal or an insurer can: guilt, a broken law, an unlawful act, liability.
 * Read over a line of lower-case words (`joined`); every expression is linear. By hand, for clauses on statements that create a
 * liability or allege a breach (Caldicot 6.5, item 6; Desborough, removal of comments, bullet 8).
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
  unlawful|criminal|misconduct in public office|insider dealing|maladministration|misfeasance|extortion
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
  done for|responsib|beak|warn|known|sent down|blame|reimburse|make good|cover|racket|cartel|stalk|groom|embezzl|entrap|claim|
  racist|imprison|accounting|conspir|pervert
`)

/** Each settles a question of law where it stands, unless one of `hedges` stands there too. */
export const verdicts: readonly RegExp[] = [
  new RegExp(
    spread`
      \b(?:has|have|had|he|she|they|who|council|clerk|mayor|developer|landlord|owner|landowner|firm|company|
      contractor|builders?|leader|chair|officers?|you)(?: (?:clearly|also|now|repeatedly|knowingly|plainly|
      deliberately|just))? (?:broke|broken|breached|flouted|violated|contravened|is breaking|are breaking|
      is breaching|are breaching) ${laws}\b(?! of (?:averages|gravity|nature|physics))
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
      \b(?:that|this|it|which|what (?:he|she|they) did|(?:th(?:e|at|is|ose|ese)|his|her|their|its|
      your) (?:\w+ (?:'s )?)?(?:decision|permission|vote|process|charge|fine|ban|contract|meeting|policy|sale|closure|scheme|order|notice|
      appointment|removal|ruling|refusal|eviction|consultation|agreement|deal|tender|lease|dismissal|sacking|
      suspension|arrest|search|clause|increase|fence|wall|extension|ticket|consent|deduction|levy)s?)(?: (?:clearly|plainly|simply|
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
      \b(?:he|she|they|you|the \w+|(?!i |we )[a-z]+)(?: (?:is|are|was|were)| 's) (?:${sure})?(?:guilty|as guilty as|
      guilty as sin|liable(?! for (?:\w+ ){0,2}(?:tax|duty|vat|rates|rent|charges?|fees?)))(?: of (?!\w+ing\b)[\w ]{3,30})?(?= as| and|$| \. | for)
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
      \b(?:has|have|had|he|she|they|council|clerk|mayor|chair|leader|treasurer|developer|landlord|owner|firm|company|contractor|
      builder) (?:clearly |plainly |obviously |also )?committed (?:a |an |the )?(?:crime|
      criminal offence|offence|fraud|perjury|theft|assault|treason|manslaughter|misconduct|libel|slander)\b
    `,
    'g',
  ),
  new RegExp(
    spread`
      \b(?:the|our|this) (?:council|town council|parish council|developer|contractor|landlord|company|firm|
      insurers?) (?:will|is going to|must|has to|is bound to) (?:have to )?(?:pay(?! (?:for (?:the|a|some|our|half|that|this|two|all)\b(?! (?:damage|repair|injur|accident))|towards|a|half|its|bills|staff|tribute))|compensate|
      be (?:sued|prosecuted|fined|liable|found guilty|held liable))\b[\w' ]{0,40}
    `,
    'g',
  ),
  new RegExp(
    spread`
      \b(?:we|the council) (?:will|are going to|'ll)(?: certainly| definitely)? (?:have to pay|
      (?:lose|win) (?:the|this|in) (?:case|appeal|court|tribunal|judicial review))\b
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
      \b(?:council|clerk|contractor|developer|firm|company|landlord|he|she|they|you|it|that|which) (?:is|are|was|
      were) (?:clearly |plainly |grossly |criminally |simply |legally )?(?:negligent|at fault in law|
      in the wrong legally)\b
    `,
    'g',
  ),
  /\b(?:open and shut|prima facie|bang to rights|cut and dried) (?:case|guilt)?\b/g,
  // What was done "is against the law": a deed named, then the law.
  new RegExp(
    spread`
      (?<= )(?<!^(?:(?!th|his|her|its)\w+ )?\w+ing )${be} (?:${sure}|exactly |frankly |still )*(?:against the (?:law|rules|code|constitution)|
      a (?:clear |blatant |flagrant |serious |straight ?forward |textbook |gross |direct |plain )*(?:case of |
      example of |instance of |matter of )?(?:gdpr |data |data protection |contract |planning |human rights |
      copyright )?(?:breach|breaches|contravention|violation|offence|
      crime|${crimes}))(?! (?:not )?to\b| that\b| for\b| if\b| unless\b| when\b| scene\b| mystery\b| against (?!humanity))
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
      perverting the course of justice|conspiracy|extortion|false accounting|dereliction of duty|
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
      section \d+ (?:of )?(?:the )?)?(?:(?!in|on|at|for|to|with|when|while|after|and|but|my|i|we|they)\w+ ){0,5}?(?:act|acts|law|laws|regulations?|statute|gdpr|data protection|
      code of conduct|standing orders|legislation|order|court|covenant|injunction|tenancy|licence conditions?|
      planning conditions?|human rights|byelaws?)\b(?! (?:surgery|sheet|of (?:service|averages|gravity|nature|physics|the day)))
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
]

/** Reporting, asking and general warnings settle nothing. */
export const hedges = new RegExp(
  spread`
    \b(?:alleg\w+|according to|ask(?:ed|ing)? (?:if|whether)|whether|may be|might be|could be|may have|
    might have|if (?:he|she|they|it|you|the|this|that|we|I)|would be|
    it is (?:illegal|against the law|an offence|a criminal offence|unlawful) (?:to|for)|found guilty|pleaded|
    convicted|fined £|was fined|high court|supreme court|ruled that|declared|
    found (?:that|to be)|advised|legal advice|monitoring officer (?:says|said|found)|nobody|anyone who|remember|
    reminder|please note|be aware)\b
  `,
  'i',
)
