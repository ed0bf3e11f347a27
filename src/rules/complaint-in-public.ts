import { anywhere, inPassages } from '../draft/passages.ts'
import type { Sentence } from '../draft/sentences.ts'
import { spread } from '../draft/spread.ts'
import { body } from '../reading/clause.ts'
import { isMet, meet } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { isNegated } from '../reading/negation.ts'
import { minuted } from '../reading/words/confidences.ts'
import { defineRule, type Match } from './rule.ts'

const complainant = spread`
  (?:his|her|their|the|this|that|your|a|my|one|mr \w+ 's|mrs \w+ 's|
  the (?:resident|lady|gentleman|man|woman|neighbour|couple|family) 's)
`
/** A councillor judges the complaint, or puts it to the public to judge. */
const judged = new RegExp(
  [
    spread`
      \bcomplain\w*\b[^.]{0,60}\b(?:i|we) (?:have )?(?:find|found) (?:in (?:her|his|their) favour|
      for (?:her|him|them))\b
    `,
    spread`
      \b(?:i|we) (?:have |am |are |will |shall |do |can |hereby |fully |personally |therefore ){0,3}(?:uphold|
      upholding|upheld|dismiss(?:ed|ing)?|reject(?:ed|ing)?|throw(?:n|ing)? out|threw out|settled?|resolved|
      ruled on|rule on|find in favour of|found in favour of|decided|
      judged) (?:${complainant} )?(?:\w+ )?(?:complaints?|grievance|case(?! of))\b
    `,
    `\\b(?:i|we) (?:have )?(?:looked|been|gone) (?:into|through|over) (?:${complainant} )(?:\\w+ )?complaint\\b`,
    `\\b(?:complaint|complainant|he|she|they|resident|lady|gentleman) (?:\\w+ ){0,3}(?:has|have|had) no case\\b`,
    spread`
      \b${complainant} complaint (?:is|was|has been) (?:\w+ )?(?:upheld|dismissed|rejected|rubbish|nonsense|
      unfounded|justified|ridiculous|baseless|without merit|closed|petty|pathetic|fair|unfair|valid|groundless|
      vexatious)\b
    `,
    `\\b(?:verdict|ruling|judgment) on (?:the|this|that|a|his|her) (?:\\w+ )?complaint\\b`,
    spread`
      \b(?:i|we) (?:have )?(?:investigated|examined|judged|settled|closed) (?:the|this|that|a|his|
      her) (?:\w+ )?complaint\b
    `,
    spread`
      \b(?:settle|sort|thrash|discuss|decide|resolve|deal with) (?:out )?(?:the|this|that|his|
      her) (?:\w+ ){0,3}complaint (?:out )?(?:right )?(?:here|below|in the comments|in public|on here)\b
    `,
    spread`
      \b(?:whoever|the person who|you who|to the \w+ who) complained\b[^.]{0,40}(?:\. )?(?:denied|rejected|
      tough|overruled|dismissed|upheld|get a life|you are wrong)\b
    `,
    `\\b(?:fair|valid|silly|reasonable|petty|ridiculous) complaint \\b`,
    // As a judge would: “I find for Mr Dodd”, “consider it upheld”, “my finding on the smell”; and who is right, of what was complained of.
    spread`
      \b(?:i|we) (?:hereby |therefore |have )?(?:find|found|rule|ruled|come down|came down|decide|decided) (?:for|against|in favour of|on the side of) (?:mr|mrs|ms|miss|dr|
      the (?:\w+ )?(?:lady|ladies|gentleman|man|woman|resident|neighbours?|family|couple|pub|garage|takeaway|shop)|number|no) \w+|
      \bconsider (?:it|that|this|(?:your|her|his|the|their) \w+) (?:\w+ )?(?:upheld|dismissed|thrown out|rejected)\b|
      \bmy (?:finding|ruling|judge?ment) (?:on|about|in) (?:the|this|that)\b|
      \bcomplaints?\b[^.]{0,50}\b(?:upheld|dismissed|thrown out|throwing it out|nothing in it)\b[^.]{0,20}\b(?:as far as i|by me|in my book)|
      \bcomplain(?:ed|s|t|ing)\b[^.]{0,60}\band (?:frankly |i have to say |honestly )?(?:he|she|they|(?:mr|mrs|ms) \w+)(?: is| are|.s| has| have| was| were| has got| have got) (?:quite |absolutely |dead )?
      (?:in the (?:right|wrong)|right|wrong|a (?:fair |good |valid )?(?:point|case)|no (?:case|leg))\b
    `,
    spread`
      \bcomplain(?:t|ed|ing|s)\b[^.]{0,60}\b(?:what do (?:you|we) think|who is right|am i wrong|vote below|
      you decide|you be the judge|is (?:he|she|it) (?:right|fair)|over to you)\b
    `,
  ].join('|'),
)
const aired = new RegExp(spread`
  \b(?:complaint (?:received|in|of the (?:day|week)|today)|(?:resident|lady|gentleman|man|woman|neighbour|
  couple|somebody|someone|tenant|family)(?: \w+){0,4} (?:has )?complained to me|(?:both|all) sides heard|
  (?:went|gone|been|called) (?:round|over|out|along) (?:to (?:see|look|hear)|about) (?:\w+ ){0,3}(?:barking|noise|smell|smoke|hedge|fence|drive|boundary|wall|music|extractor|cockerel)|
  (?:row|matter|business|question) (?:of|over|about) the (?:shared )?(?:drive|boundary|fence|hedge|barking|noise)|who was right about|
  on the phone about the|received a complaint|
  had a complaint|latest complaint|(?:got|had|received|another) (?:a |an )?(?:\w+ )?(?:moan|grumble|gripe|
  whinge|complaint|rant|earful) (?:from|about|off)|(?:resident|neighbour|lady|gentleman|man|woman|somebody|
  someone|tenant|couple)(?: \w+){0,2} (?:is |was |are )?(?:unhappy|cross|upset|complaining|moaning|grumbling|
  not happy)|(?:complained|grumbled|moaned|whinged) to me|says? the \w+ (?:is|are) too (?:loud|noisy|early|
  late|bright))\b
`)
/** Anybody's grievance brought to the writer, however it came. */
const brought = new RegExp(spread`
  \b(?:(?<!\bmy )(?:resident|lady|gentleman|man|woman|neighbour|couple|somebody|someone|tenant|family|chap|bloke|
  pensioner|mum|dad|shopkeeper|trader|allotment holder|plot holder|visitor|customer|parent|dog walker|cyclist|
  motorist|caller|one of you|person|household|reader|villager)s?\b[^.]{0,60}\b(?:complain\w*|moan\w*|
  grumbl\w*|grip\w+|whing\w+|whin\w+|grous\w+|beef\w*|object\w*|bellyach\w+|kick(?:ed|ing)? off|
  having a (?:pop|go|dig|rant|moan)|frightened|kept (?:\w+ )?awake|
  too (?:loud|noisy|bright|early|late|expensive)|written in|had a go|up in arms|
  (?:upset|not happy|unhappy|furious|cross|livid|fuming) (?:with|about|at|over|that) (?:the|a|our|my|next|his|her|their))|(?<!\b(?:who|whoever|people|they|you|i|we|one|body) )(?:complaints?|grumbles?|moans?|whinges?|gripes?|earful|ear bashing|
  angry (?:e ?mail|letter|call|phone call)|(?:e ?mail|letter|call|message) (?:having|with) a (?:pop|go|dig|
  rant|moan)|stroppy (?:e ?mail|letter|call)|(?:letter|e ?mail|call) (?:grumbling|moaning|complaining|
  whingeing))\b[^.]{0,50}\b(?:from|about|in|comes|came|arrived|landed|today|this morning|received|over|off|by|
  says|at|on my))\b
`)
const ruling = new RegExp(spread`
  \b(?:i (?:have |am |do |will |would )?(?:had a look|looked into|look(?:ed)? at (?:it|this|the)|(?:find|found)(?! (?:it|him|her|them|one|some|the)\b)|
  rule|ruled|told (?:him|her|them) (?:as much|so|no|to|where|that|straight)|sided?|side with|disagree with|
  ignor\w+|bin(?:ned|ning)|put (?:it )?in the bin|reckon|throw(?:ing)? (?:it|this) out|chucked|dismiss\w*|
  reject\w*|uphold|upheld|back (?:him|her|them)|happen to agree|will not be doing anything|
  take (?:his|her|their|the) side|wrote back|replied|said no|not having)|
  talking (?:rubbish|tosh|out of)|nothing in it|made it up|making it up|
  (?:has|have|had|has got|have got|.s got) (?:a|no) (?:good |valid |fair )?(?:point|case|leg to stand on|grounds|right to)|
  (?:should|ought) (?:he|she|they|we|i) (?:\w+ )?(?:apologi[sz]e|pay|move|stop|pack|say sorry|resign|cough up|
  get)|answers? (?:below|please|on a postcard)|comments? below|show of hands|thoughts below|hands up|
  what would you (?:do|say|tell)|move (?:house|away|elsewhere)|complaint closed|closed the (?:file|case)|
  in favour of|tough|get (?:used to it|over it|a life|a grip|ear ?plugs)|live with it|
  complete rubbish|load of (?:rubbish|old)|nonsense|ridiculous|petty|time ?waster|
  waste of my time|busybody|nosy|snowflake|killjoy|(?:he|she|they) (?:is|are|was|were|'s) (?:\w+ )?(?:right|
  wrong|mistaken|exaggerating|lying|justified|being (?:silly|daft|petty|unreasonable))|you tell me|
  guilty|not guilty|case dismissed|the answer is no|my answer|toughen up|like for|love for|
  unreasonable|over ?reacting|here is why|here 's why|i say|hire (?:somewhere|elsewhere)|go elsewhere|
  i told (?:him|her|them)|case (?:closed|proven|proved))\b
`)
const verdict = new RegExp(
  spread`
    \b(?:let (?:us|'s) (?:deal with|sort|settle|have) (?:it|this|that)(?: out)? here|fair complaint|thumbs up|
    yes or no|what do you (?:all )?(?:think|reckon)|is (?:he|she|that|this|it) (?:right|fair|reasonable)|
    you decide|you be the judge|vote (?:below|here|in the comments)|in the comments|
    i (?:agree|side) with (?:him|her|them)|i have told (?:him|her|them|the \w+) (?:that )?(?:i|he|she|they|it)|
    in the (?:wrong|right)|told (?:him|her|them) straight|no case|
    my (?:verdict|ruling|decision|judgment)|neighbours? wins?|(?:i|we) come down (?:for|on)|i (?:went and )?measured|i (?:have )?(?:decided|ruled|investigated)|
    i believe (?:them|her|him)|(?:they|it) stays?|sorry mate|making a fuss|
    end of (?:it|story|the matter)|not having it|nothing better to do)\b|
    👍|👎|😡
  `,
  'u',
)
const proper = new RegExp(spread`
  \b(?:complaints? (?:procedure|form|policy|process)|to the clerk|formal(?:ly)?|
  will not be (?:discussing|commenting)|not (?:discuss|comment)|on the agenda|ombudsman|monitoring officer|
  county|highways|police)\b
`)

/** A resident's complaint goes through the complaints procedure or the agenda, not through a post. */
export const complaintInPublic = defineRule({
  id: 'complaint-in-public',
  category: 'conversation-conduct',
  title: 'Handles a complaint in public',
  severity: 'should',
  listens: 'draft',
  examples: {
    flags: [
      "A lady complained to me about the noise. [[I've told her that I uphold her complaint]].",
      "Complaint received today about the mowing. [[Let's deal with it here]].",
    ],
    passes: [
      "I've told her about the complaints procedure, and I won't be discussing her case here.",
      'I complained to the bus company about the 47.',
    ],
  },
  find: (draft) => {
    if (isProper(draft)) return []
    // One underline is enough for one complaint.
    return judgements(draft).slice(0, 1)
  },
})

const isProper = anywhere((sentence) => isMet(proper, joined(sentence).line) || isMet(minuted, joined(sentence).line))

const judgements = inPassages(({ sentences }): Match[] => {
  const airs = sentences.findIndex((sentence) => airing(joined(sentence).line))
  return sentences
    .filter(
      (sentence, index) =>
        judges(sentence) || (airs >= 0 && index >= airs && index - airs < reach && verdictIn(sentence)),
    )
    .map((sentence) => ({ span: body(sentence), because: 'This judges a complaint, or asks the public to.' }))
})

function judges(sentence: Sentence): boolean {
  const { line, where } = joined(sentence)
  const found = meet(judged, line)
  return found !== null && !isNegated(sentence, where(found))
}

/** How many sentences after the complaint a ruling still speaks of it. */
const reach = 4

const airing = (line: string): boolean => isMet(aired, line) || isMet(brought, line)

const verdictIn = (sentence: Sentence): boolean =>
  isMet(verdict, joined(sentence).line) ||
  isMet(ruling, joined(sentence).line) ||
  /^(?:he|she|it|they) (?:was|did|is|were) not$/.test(joined(sentence).line) ||
  /👍|👎|😡/u.test(sentence.text)
