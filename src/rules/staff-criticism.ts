import { spread } from '../draft/spread.ts'
import { clauseFrom } from '../reading/clause.ts'
import { isMet } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { isNegated } from '../reading/negation.ts'
import { framed, staff } from '../reading/people/staff.ts'
import { isQuoted } from '../reading/quotation.ts'
import { minuted } from '../reading/words/confidences.ts'
import { defineRule } from './rule.ts'
import { concern, faults } from './words/staff-conduct.ts'

const between = '(?: (?!and |but |is |are |was |were |told (?:me|us) they )\\w+){0,6}? '
/** “The clerk took every detail and never rang back”: of whom the sentence tells from its beginning. */
const andThen = `(?<=(?:^|\\. )(?:(?:the|our) \\w+ )?${staff})(?: \\w+){1,9}? (?:and|but) (?:(?:then|still|just|simply) )?`
const faulted = framed(faults.map((fault) => `${staff}(?: .s (?:chair|seat))?(?:${between}|${andThen}| )(?:${fault})`))
const doubted = framed([
  spread`
        \b${concern} (?:how |the way |what |our )?(?:(?!and |but |or |so |
        because )\w+ ){0,3}?${staff}(?! (?:.s (?!work|attitude|manner|behaviour|conduct)|to |how (?:much|good|lovely|grateful) ))
      `,
])
/** “I do not say that the clerk is idle”: the denial says it. */
const unsaid = new RegExp(spread`
  \b(?:i (?:do|would|will|could|shall) (?:not|never) (?:\w+ )?(?:say|claim|suggest|call|pretend)|
  i am not (?:saying|suggesting)|far be it from me to (?:say|suggest)|not for me to say|
  (?:unkind|unfair|discourteous|rude|cruel|unworthy) to (?:say|suggest|call))\b
`)
/** Slower than something slow, or of less use than something useless. */
const outdone = framed([
  spread`
        \b(?:quicker|faster|better|more|warmer|straighter|politer) (?:\w+ ){1,6}(?:out of|from|with|
        by) [^.]{1,40}\bthan (?:\w+ )?(?:out of |from |with |by )?(?:the )?${staff}|
        \b(?:wanted|vacancy|for sale) \. (?:one |a )?${staff} (?:able|willing|who can|that can)
      `,
])
/** What an employee was given to bear is not the employee's fault. */
const sympathy = new RegExp(spread`
  \b(?:abuse|abused|harassed|threatened|(?<!say )sorry(?! excuse)|apologi[sz]e|unfair|not their fault|
  bullying of|complaints? (?:form|procedure))\b
`)

/** Staff of others, whom no clause of the council protects. */
const others = new RegExp(spread`
  \b(?:in (?:the|a|that) shop|till (?:clerk|assistant)|theatre in|hotel|supermarket|tesco|asda|aldi|lidl|
  county|district|water company|railway|hospital|royal mail|post office|amazon|dvla|hmrc|jobcentre|airport|
  (?:planning|highways|housing|licensing) (?:department|dept)|ferry|bus company|parking company|police|prison|probation|housing association|bank manager|surgery|dentists?|letting)\b
`)

/** Concerns about how an employee does the job go to the Clerk, not to the public: staff cannot answer back. */
export const staffCriticism = defineRule({
  id: 'staff-criticism',
  category: 'staff-discussion',
  title: 'Criticises a member of staff',
  severity: 'should',
  examples: {
    flags: [
      '[[Our cemetery officer is lazy and disorganised]].',
      "[[The caretaker can't be bothered to get out of bed]], and that is all.",
    ],
    passes: [
      'Our clerk is on the phone from 9 till 1.',
      'Nobody should have to hear abuse at the office: our receptionist was threatened.',
    ],
  },
  find: (draft, _, known) =>
    draft.asked.flatMap((sentence) => {
      const found = faulted(sentence, known.staff) ?? doubted(sentence, known.staff) ?? outdone(sentence, known.staff)
      const { line } = joined(sentence)
      if (!found || isMet(sympathy, line) || isMet(others, line) || isMet(minuted, line)) return []
      if (isQuoted(draft, found) || (isNegated(sentence, found) && !isMet(unsaid, line))) return []
      return [
        {
          span: clauseFrom(sentence, found.start),
          because: `“${draft.text.slice(found.start, found.end)}” speaks against an employee’s work.`,
        },
      ]
    }),
})
