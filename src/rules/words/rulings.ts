import { spread } from '../../draft/spread.ts'

const bearers = '(?:we|council|club|school|firm|company|landlord|owners?|home|he|she)'

/** What a court would do: rights and worth in law, and what courts, inspectors and the police will say. Read as verdicts.ts is, and from where those are. */
export const rulings: readonly RegExp[] = [
  // Ours, known about, and so to be paid for: no insurer wants it said (Compensation Act 2006, s.2 lets an apology pass).
  new RegExp(
    spread`
      \b(?:was|is|were|are) (?:\w+ )?(?:ours|our (?:\w+ )?(?:fault|tree|step|slab|railing|kerb|wall|gate|branch|path|bench|responsibility))\b(?! (?:to|of|on) )[^!?]{0,80}\b(?:we (?:[\w']+ ){0,2}(?:knew|known|been told|told|warned)|
      (?:he|she|they|you) will (?:be )?(?:get|getting) (?:a|every|whatever|his|her|their)|(?:council|we) knew|(?:council|we) will be paying|(?:he|she|they|you|lady|man|gentleman|family) will (?:all )?be (?:fully )?compensated|tell a judge|our bill|our fault|expect a (?:payout|claim|cheque))|\bour (?:\w+ )our fault\b|
      \bwe (?:had|have) (?:had |been )?(?:\w+ )?(?:letters?|warnings?|reports?|complaints?|told|warned)\b[^.]{0,60}\bwe will be paying (?:for|out)\b
    `,
    'g',
  ),
  new RegExp(
    spread`
      \b(?:will|'ll|be|expect|in line for|due) (?:be )?(?:getting |get |to get )?(?:a |an? \w+ )?(?:cheque|payout|pay out|settlement) (?:do not you worry|for (?:that|the) (?:fall|injury|arm|leg|damage)|from our insurers?)\b|
      \b(?:cast[ -]iron|watertight|open and shut|rock solid|copper[ -]bottomed) case (?:against|for)\b|\b(?:will|would|going to) (?:\w+ )?(?:win|lose) (?:at|in) (?:the )?(?:tribunal|court|appeal)\b|\bblame is ours\b|\bwe knew (?:that )?(?:the|that) \w+ (?:rocked|wobbled|was (?:loose|broken|rotten|cracked|faulty|unsafe))\b|\btell (?:a|any|the) judge (?:the same|so|that)\b
    `,
    'g',
  ),
  // Worth nothing in law; owing; no right.
  new RegExp(
    spread`
      \b(?:is|are|was|were|therefore|makes? (?:it|them|the \w+)|so) (?:\w+ ){0,2}(?:null and void|
      not (?:\w+ )?(?:lawful|legal(?! (?:advice|tender|to|for))|enforceable|valid in law|legally binding)|unenforceable|
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
      tickets?|clauses?)\b[^.]{0,30}\bnot worth the paper\b|\b(?:he|she|they|who|you|council|police|officers?|
      builders?|developers?|landlord|contractors?|neighbours?|firm|company|\w+s) (?:have |has |
      had |clearly |knowingly |repeatedly )?(?:trespassed|perjured|defrauded|embezzled|libelled|slandered|
      defamed|assaulted|burgled)\b|\bcan (?:now |certainly |definitely )?(?:claim (?:for )?(?:thousands|compensation|damages|a fortune)|sue)\b|\bneed(?:s|ing)? a (?:good|very good|decent) (?:solicitor|lawyer|barrister)\b|
      \bgoing to need (?:one|a (?:good )?(?:solicitor|lawyer))\b|
      \b(?:acted|acting|gone|went|strayed|is|was|well) (?:\w+ )?(?:beyond|outside|in excess of) (?:its|their|his|
      her|the council .s) (?:legal |statutory )?(?:powers?|remit in law|authority)\b(?! the auditor)|
      \bnot a leg to stand on\b|(?<!\bme )\bbang to rights\b|(?<!\blooks? (?:as )?)\bguilty as (?:sin|hell)\b
    `,
    'g',
  ),
  new RegExp(
    spread`
      \b(?:owes?) (?:this town|us|the town|the council|residents|them|her|him|
      every \w+)\b[^.]{0,50}\b(?:court|compensation|damages|law)\b|
      \b(?:is|are) (?:owed|entitled to|due) (?:\w+ ){0,3}(?:compensation|damages)\b|
      \b(?:council|county|landlord) 's (?:own )?fault\b[^!?]{0,60}\bcompensat
    `,
    'g',
  ),
  // What courts, inspectors and the police will do.
  new RegExp(
    spread`
      \b(?:any|no|the|a|every|first|not a) (?:\w+ )?(?:judge|court|tribunal|jury|magistrates?|bench|ombudsman|
      judicial review|inspector|ico|regulator|hse|cps|commissioner|auditors?|information commissioner|high court|
      court in the land|adjudicator)(?: in (?:the|this) (?:land|country))?(?: (?:is|are))? (?:will|would|
      is going to|are going to|going to|'ll|shall|is bound to|is sure to|can only|can not but|
      has to|(?:will )?ha(?:s|ve) no (?:choice|option|alternative) but to(?! (?:see|go|do|have|put|hand|take)\b))(?= (?:\w+ly )?(?:see|say|find|rule|decide (?:for|against)|allow|throw|laugh|side|agree|back|uphold|quash|overturn|strike|dismiss|accept|wear|swallow|
      believe|award|convict|fine|order|come down|take (?:a dim|one look|the same|their|our|my|his|her|him|them)|tear|stand for|support|condemn|touch|put|hand|clear|bear|do|go|have (?:none|no|him|them|her|a field))\b)
    `,
    'g',
  ),
  new RegExp(
    spread`
      \b(?:is|are) going to (?:say|find|rule) (?:so|for|against|in our|that we|otherwise)\b|
      \bombudsman is going to\b|\b(?:come down (?:\w+ )?on|throw the book at) (?:them|him|her|us|it|you|the (?:council|county|\w+er|firm|company))\b|
      \bhang (?:them|him|her|us|you) out to dry\b
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
      we will (?:sue|see (?:you|them) in court|win (?:the|this|our|that) (?:case|claim|appeal))|she will win (?:her|the) (?:case|claim)|
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
      responsibility (?:in law|for (?:your|her|his|the) (?:injur|fall|damage|accident)\w*|and [^.]{0,20}(?:pay|refund|compensate|settle)))\b|
      \b${bearers} (?:\w+ )?(?:breach|neglect|fail|broke)\w*(?: \w+){1,3} duty of care\b|
      \b${bearers} (?:ha[ds]|have|owed?) [^.]{0,20}\bduty of care\b[^.]{0,40}\b(?:failed|breached|broken?|neglected)\b|\b(?:we|the council|our insurers?|the insurers?) (?:will|'ll|are going to|
      is going to) (?:\w+ )?(?:compensate|pay (?:for (?:your|her|his|the damage|everyone|all)|compensation|
      damages|out|you|her|him|up)|reimburse|make good|cover (?:your|her|his|the cost of your))\b|
      \b(?:we|the council) (?:were|was|are|is) (?:entirely |wholly |totally |completely |clearly )?(?:to blame|
      at fault|(?:responsible|liable) for (?:your|her|his|the) (?:injur\w+|fall|damage|accident|loss))\b
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
]
