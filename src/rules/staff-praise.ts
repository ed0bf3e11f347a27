import * as z from 'zod/mini'
import { anywhere } from '../draft/passages.ts'
import type { Sentence } from '../draft/sentences.ts'
import { spread } from '../draft/spread.ts'
import { body } from '../reading/clause.ts'
import { isMet } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { framed, staff } from '../reading/people/staff.ts'
import { defineRule } from './rule.ts'

const praise = new RegExp(spread`
  \b(?:shout out|thanks?|thank you|diolch|well done|hats off|big up|credit|kudos|bravo|three cheers|
  congratulations|congrats|legend|legends|star|hero|heroes|gem|treasure|angel|brilliant|fantastic|amazing|
  wonderful|lovely|marvellous|outstanding|superb|what a worker|hard ?working|first in|like velvet|
  out of (?:his|her|their) way|credit where|diamond|best|kindest|above and beyond|proud of|
  happy (?:birthday|retirement)|praise|appreciate)\b
`)
const team = spread`
  (?:(?:grounds|parks|office|council|works|cleaning|cemetery|finance|events|depot|admin|planning|youth|hub|
  clerk 's|market|maintenance) (?:team|staff|office|crew|department)|the office|the depot|finance|
  grounds team|council staff)
`
/** Somebody by name and the team they are in, or the title by itself. A team that is thanked as a team is nobody. */
const named = new RegExp(`\\b\\p{L}+(?: \\p{L}+)? (?:on|in|from|at|of) (?:the |our )?${team}\\b`, 'u')
const thanks = spread`
  (?:shout out|thanks?|thank you|diolch|well done|hats off|big up|credit|kudos|bravo|three cheers|
  congratulations|congrats|praise|appreciate|happy (?:birthday|retirement))
`
const fine = spread`
  (?:star|legend|hero|gem|treasure|angel|brilliant|fantastic|amazing|wonderful|lovely|marvellous|outstanding|
  superb|best|kindest|hard ?working|above and beyond|first in|diamond|great)
`
const titled = framed([
  spread`
        \b${thanks} (?:(?:to|for|go|also|must|as|ever|always) ){0,3}${staff}|${staff}(?: (?!to |and |
        not )[\w']+){0,3}? (?:is|was|'s|are|has been|went|deserves)(?: \w+){0,3}? ${fine}\b
      `,
])
const aCapital = /(?:^|[^.!?]\s)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?:on|in|from|at|of) (?:the |our )?/u
const agreed = new RegExp(spread`
  \b(?:permission|agreed|consent|with (?:his|her|their) (?:blessing|ok|okay|approval)|happy for me|
  said i could|does not mind)\b
`)

/** Some policies ask for an employee's approval before anything is said of them, even kindly. */
export const staffPraise = defineRule({
  id: 'staff-praise',
  category: 'staff-discussion',
  title: 'Praises an employee',
  severity: 'should',
  options: {
    /** Also where the title alone says who is meant, such as "our wonderful clerk". */
    titles: z._default(z.boolean(), true),
  },
  examples: {
    flags: ['[[Shout out to Gethin on the grounds team, first in and last out]] 👏', '[[Our caretaker is a star]].'],
    passes: ['Thank you to the grounds team for the planters.', 'Thank you to the volunteers who painted the hub.'],
  },
  whole: (draft) => saysAgreed(draft),
  find: (draft, { titles }, known, isAgreed) =>
    (isAgreed ? [] : draft.asked)
      .filter((sentence) => {
        const { line } = joined(sentence)
        if (!isMet(praise, line)) return false
        return namesMember(sentence, line) || (titles && isOne(sentence, known.staff))
      })
      .map((sentence) => ({ span: body(sentence), because: 'Kind words, but an employee can be told by them.' })),
})

const saysAgreed = anywhere((sentence) => isMet(agreed, joined(sentence).line))

const namesMember = (sentence: Sentence, line: string): boolean => isMet(named, line) && isMet(aCapital, sentence.text)

/** One employee, not "the clerks" or somebody to ring. */
function isOne(sentence: Sentence, names: readonly string[]): boolean {
  const found = titled(sentence, names)
  if (!found) return false
  const words = sentence.text.slice(found.start - sentence.start, found.end - sentence.start)
  return (
    !/s$|(?:team|crew|gang|people|department|dept|workforce|lot|admin)$/i.test(
      words.replace(/ (?:is|are|was|has|have)\b.*/i, ''),
    ) && !/\b(?:contact|ring|call|email|e-mail|apply|please|volunteer|vacancy|the clerk will)\b/i.test(sentence.text)
  )
}
