import { spread } from '../draft/spread.ts'
import { body } from '../reading/clause.ts'
import { isMet } from '../reading/gate.ts'
import { isNegated } from '../reading/negation.ts'
import { framed, staff } from '../reading/people/staff.ts'
import { isQuoted } from '../reading/quotation.ts'
import { defineRule } from './rule.ts'

const office = spread`
  (?:the |our )?(?:office|staff|(?:lads|guys|boys|girls|team) (?:at|from|in|on) the (?:council|depot|yard|office|works|grounds|parks|bins|mowers)|workmen|officers|
  (?:grounds|works|maintenance|parks|admin|cleaning|events|office|depot|street|outdoor|cemetery|finance|
  planning|market|council) (?:team|staff|crew|lads|gang|department|people)|depot|town hall|admin)
`
const doing = spread`
  (?:drop|get|make|take|stop|sort|cancel|put|move|fix|send|change|tell|remove|ring|book|order|pull|clear|
  clean|cut|mow|open|close|lock|unlock|answer|reply|write|issue|find|bring|have|do|start|finish|empty|repair|
  replace|paint|sweep|chase|ignore|withdraw|reinstate|refund|delete|update|reschedule|hurry|report|hand|
  give|leave|be)
`
/** The writer; who tweets “Told the clerk to …” leaves the subject out. */
const writer = String.raw`(?:\b(?:i|we) |(?<=^|\. )(?!\. ))(?:have |had |just |already |personally |also |now ){0,3}`
const employee = `(?:the |our )?(?:\\w+ )?(?:${staff}|${office})`
/** “in no uncertain terms”, “nicely but firmly”: how it was said, which no clause of its own begins. */
const manner = spread`
  (?: (?!(?:how|what|about|of|that|who|where|why|when|which|i|we|it|he|she|they|you|the|a|an|my|our|his|her|their|there|
  is|was|were|are|had|has|have|would|thank|sorry|if|whether|for|with|from|by)\b)\w+){0,5}?
`
const told = framed([
  spread`
          ${writer}(?:told|instructed|ordered|directed|tasked|commanded|had|made) ${employee}(?:${manner} to (?!expect\b)|
          (?: \w+)? (?:how|what|where|when) to(?! (?:spell|get to|find|reach)\b)|
          (?: \w+)? (?:that )?(?:he|she|they) (?:must|are to|is to|should|will|had to))\b
        `,
  spread`
          ${writer}(?:asked|got|rung|rang|phoned|emailed|texted|messaged|tipped|sent|dispatched) ${employee}(?:${manner}|(?: \w+){0,3}?) (?:to (?:go|come|get(?! (?:\w+ )?quotes)|fit|clear|remove|cut|stop|
          cancel|take(?! (?:my|our|me|a (?:photo|picture|look)))|ring(?! (?:me|us|back|you))|leave|drop|fix|mend|empty|lock|unlock|pull|issue|pay|refuse|withdraw|send(?! (?:me|us|it|round|out|\w+ \w+ a|the (?:forms?|minutes|link|papers|agenda|details)))|rip|tear|
          dig|scrap|change|close|open(?! (?:up|the (?:\w+ )?(?:hall|gates?|doors?)) for)|paint|repaint|replace|move|sort)|(?:he|she|they)(?: .s| is| are|'re)? to)\b
        `,
  `${writer}(?:instructed|ordered|directed|commanded) ${employee} (?!and|in|about|from)`,
  // “I've had Kev off his mower”, “had both lads taken off the hedges”.
  spread`
          \bi (?:[^.]{1,40} and )?(?:have )?(?:had|got) (?:(?:the|both) (?:lads|men|crew)(?: taken)? off (?:the |their )?|(?!dad|mum)\w+ off his )
          (?:mow\w+|hedges|verges|\w+ baskets|flower beds)\b
        `,
  `${writer}(?:had|got|made) ${employee} (?:to )?${doing} (?!in|by|from)`,
  // Said to them sideways: made clear, left in no doubt, given a list; whose orders they take.
  spread`
          \b(?:i|we) (?:have |had )?(?:made|making) (?:it|myself|ourselves) (?:\w+ )?(?:clear|plain) to ${employee} (?:that|what)|
          \b(?:i|we) (?:have |had )?left ${employee} in no doubt|
          ${writer}(?:given|gave|set) ${employee} (?:(?:un)?till?|an? (?:week|fortnight|deadline)(?! .s)|\w+ (?:hours|days|weeks) to|
          (?:his|her|their) (?:list|jobs?|orders|instructions|tasks|marching|work))\b|
          ${staff} (?:\w+ ){0,3}takes? (?:his|her|their) (?:orders|instructions) (?:\w+ ){0,3}from (?:me|us)\b|
          ${staff} (?:has|have|was|were) (?:now |already )?(?:been )?(?:told|instructed|ordered|directed) by (?:me|us)\b|
          ${staff} knows? (?:exactly |very well |full well )?what (?:i|we) (?:want|expect)\b|
          ${writer}had a word with ${employee} \. [^.]{0,60}\b(?:is|are) to be\b
        `,
  spread`
          (?:^|\. )(?:memo|note|message|reminder|orders?|instructions?|word|attention|right) (?:to|for) (?:the |
          our |my )?(?:${staff}|${office})(?: at \w+)? (?:\. )?${doing}\b
        `,
  spread`
          (?:^|\. )(?:(?:dear |right |ok |oi |hey |come on )?(?:the |our )?(?:${staff}|admin|
          officers|${office})) (?:\. )?(?:please |
          kindly |can you |could you |you (?:must|need to|will|are to|should) |
          i (?:want|need|expect|require) )+(?!contact|note)\w+
        `,
  `\\b(?:note|memo|reminder|order) (?:to|for) (?:${staff}|${office}) (?:\\. )?(?!about|of|self)\\w+`,
  spread`
          (?:^|\. )(?:\w*clerk(?: \.)?|${staff} \.) (?:get|make|take|stop|sort|cancel|put|move|fix|send|change|tell|remove|ring|
          book|order|pull) (?!of)
        `,
  spread`
          \b(?:could|can|will|would) ${staff} (?:please |kindly )?(?:make sure|get|see that|see to it|arrange|
          change|stop|cancel|sort|take|remove|fix|send)\b
        `,
  spread`
          \bbecause (?:i|we) (?:have )?told (?:them|him|her) to\b|
          \b(?:has|have|had|got) (?:his|her|their) (?:orders|instructions|marching orders)(?: from me)?\b
        `,
  spread`
          ${writer}(?:rung|rang|phoned|emailed|texted|spoken to|spoke to|been on to|went to see|
          got on to|collared) ${employee}(?: \w+){0,2} and (?:told|instructed|ordered|made)\b
        `,
  spread`
          \b(?:i|we) (?:have )?asked ${staff} to (?!put|consider|look|check|raise|add|find|confirm|
          let (?:us|me) know|include|arrange|report|bring)\w+\b[^.]{0,40}\b(?:will do it|straight away|today|
          tonight|first thing|as i say)\b
        `,
  spread`
          \b(?:under my orders|(?:he|she|they) (?:is|are|.s) (?:now )?under orders|as instructed by me|on my (?:instructions?|orders|say so)|
          tell (?:him|her|them) i said so)\b
        `,
  `(?:^|\\. )get ${staff} to (?:fix|do|sort|clear|open|move|cut|write|ring|send|take|put|clean)\\b`,
  spread`
          \bi want (?:${staff}|${office}|(?:this|that|it|the \w+|
          those \w+) (?:\w+ )?(?:\w+ed|done|gone|cut|mown|out|down|up|back|shut|sent|put|swept|dug|rid))\b.{0,60}?\b(?:by (?:friday|monday|tuesday|wednesday|thursday|tonight|tomorrow|the end of|
          noon|the weekend|next week)|first thing|today|straight away|immediately|
          that is an (?:instruction|order)|no excuses)\b
        `,
  spread`
          \b(?:(?:that|this) (?:is|'s)|consider (?:it|that|this)|take (?:it|that|this) as) an? (?:instruction|
          order|direct instruction|direction|command)\b(?! (?:of|for|form|from|to go))
        `,
  spread`
          (?:^|\. )(?:@?(?:town )?clerk|dear clerk|(?:a )?message (?:for|
          to) (?:${staff}|${office})) (?:\. )?(?:please|can you|could you|make sure|get|you (?:must|need to)|
          kindly|see that|sort|i (?:want|need|expect))\b
        `,
  spread`
          \b(?:i|we) (?:have )?asked ${staff} to \w+[^.]{0,60}\band (?:trust|expect|insist|
          take it) (?:that )?(?:he|she|they)\b
        `,
  `\\bi (?:expect|require|want) ${staff} to\\b|\\bi (?:demand|insist|require) (?:that )?(?:${staff}) (?:must|should|will)\\b`,
])

/** A request through the proper route is none: "I have asked the Clerk to put it on the agenda". */
const proper = new RegExp(spread`
  \b(?:agenda|resolution|resolved|council (?:agreed|voted|decided)|asked (?:for|whether|if)|as agreed|
  minute \d+|in the minutes)\b
`)

/** Staff answer to the council through the Clerk; no single member gives orders (LGA 1972, s.101 and s.112). */
export const staffInstruction = defineRule({
  id: 'staff-instruction',
  category: 'staff-discussion',
  title: 'Gives staff an instruction',
  severity: 'must',
  examples: {
    flags: [
      "[[I've told the groundsman to drop the planters and rake it up]].",
      '[[Clerk, please get her an apology out today]].',
    ],
    passes: [
      'I have asked the Clerk to put it on the agenda for May.',
      'Please ring the clerk if you would like a plot.',
    ],
  },
  find: (draft, _, known) =>
    draft.asked.flatMap((sentence) => {
      const found = told(sentence, known.staff)
      if (!found || isMet(proper, sentence.text.toLowerCase())) return []
      if (isQuoted(draft, found) || isNegated(sentence, found)) return []
      return [
        {
          span: body(sentence),
          because: `“${draft.text.slice(found.start, found.end)}” tells an employee what to do.`,
        },
      ]
    }),
})
