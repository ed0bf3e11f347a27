import * as z from 'zod'
import { body } from '../reading/clause.ts'
import { isNegated } from '../reading/negation.ts'
import { isQuoted } from '../reading/quotation.ts'
import { framed, meets } from '../reading/staff.ts'
import { defineRule } from './rule.ts'

const office = '(?:the |our )?(?:office|staff|grounds team|works team|team|depot)'
const told = framed(
  (staff) =>
    new RegExp(
      [
        `\\b(?:i|we) (?:have |had |just |already |personally |also ){0,3}(?:told|instructed|ordered|directed|tasked|had|made) (?:${staff}|${office})(?: \\w+)? (?:to|that (?:he|she|they) (?:must|are to|is to|should|will)|he must|she must|they must)\\b`,
        `\\b(?:note|memo|reminder|order) (?:to|for) (?:${staff}|${office}) (?:\\. )?(?!about|of|self)\\w+`,
        `(?:^|\\. )\\w*clerk (?:\\. )?(?:get|make|take|stop|sort|cancel|put|move|fix|send|change|tell|remove|ring|book|order|pull) (?!of)`,
        `\\b(?:could|can|will|would) ${staff} (?:please |kindly )?(?:make sure|get|see that|see to it|arrange|change|stop|cancel|sort|take|remove|fix|send)\\b`,
        `\\bbecause (?:i|we) (?:have )?told (?:them|him|her) to\\b|\\b(?:has|have|had|got) (?:his|her|their) (?:orders|instructions|marching orders)(?: from me)?\\b`,
        `\\b(?:i|we) (?:have )?(?:rung|phoned|emailed|spoken to|been on to|got on to) (?:${staff}|${office}) and (?:told|instructed|ordered|made)\\b`,
        `\\b(?:i|we) (?:have )?(?:told|instructed|ordered|directed) (?:officers|staff|the office|the lads at the depot) to\\b`,
        `\\b(?:i|we) (?:have )?asked ${staff} to (?!put|consider|look|check|raise|add|find|confirm|let (?:us|me) know|include|arrange|report|bring)\\w+\\b[^.]{0,40}\\b(?:will do it|straight away|today|tonight|first thing|as i say)\\b`,
        `\\b(?:under (?:my )?orders|as instructed by me|on my (?:instructions?|orders|say so)|tell (?:him|her|them) i said so)\\b`,
        `(?:^|\\. )get ${staff} to (?:fix|do|sort|clear|open|move|cut|write|ring|send|take|put|clean)\\b`,
        `\\bi want (?:${staff}|${office}|this|that|it|the \\w+|those \\w+)\\b.{0,60}?\\b(?:by (?:friday|monday|tuesday|wednesday|thursday|tonight|tomorrow|the end of|noon|the weekend|next week)|first thing|today|straight away|immediately|that is an (?:instruction|order)|no excuses)\\b`,
        `\\b(?:(?:that|this) (?:is|'s)|consider (?:it|that|this)|take (?:it|that|this) as) an? (?:instruction|order|direct instruction)\\b`,
        `(?:^|\\. )(?:@?(?:town )?clerk|dear clerk|(?:a )?message (?:for|to) (?:${staff}|${office})) (?:\\. )?(?:please|can you|could you|make sure|get|you (?:must|need to)|kindly|see that|sort|i (?:want|need|expect))\\b`,
        `\\bi (?:have )?(?:expect|require|demand|insist) (?:that )?(?:${staff}) (?:to|must|should|will)\\b`,
      ].join('|'),
    ),
)

/** A request through the proper route is none: "I have asked the Clerk to put it on the agenda". */
const proper =
  /\b(?:agenda|resolution|resolved|council (?:agreed|voted|decided)|asked (?:for|whether|if)|as agreed|minute \d+|in the minutes)\b/

/** Staff answer to the council through the Clerk; no single member gives orders (LGA 1972, s.101 and s.112). */
export const staffInstruction = defineRule({
  id: 'staff-instruction',
  category: 'staff-discussion',
  title: 'Gives staff an instruction',
  severity: 'must',
  options: z.object({}),
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
    draft.sentences.flatMap((sentence) => {
      const found = meets(sentence, told(known.staff))
      if (!found || proper.test(sentence.text.toLowerCase())) return []
      if (isQuoted(draft, found) || isNegated(sentence, found)) return []
      return [
        {
          span: body(sentence),
          because: `“${draft.text.slice(found.start, found.end)}” tells an employee what to do.`,
        },
      ]
    }),
})
