import { ofAsked } from '../draft/draft.ts'
import { spread } from '../draft/spread.ts'
import { body } from '../reading/clause.ts'
import { isMet } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { framed, staff } from '../reading/people/staff.ts'
import { isQuoted } from '../reading/quotation.ts'
import { defineRule } from './rule.ts'

/** Where they sit or what they see to, for those whom nobody calls by a title. */
const place = spread`
  (?:front |finance |cash |post |council |town council |clerk .s )*(?:desk|reception|counter|office|
  switchboard|depot|town hall|council offices?|mower|digger|minibus|accounts|payroll|bookings|hall bookings|post|
  telephones?|phones|mornings)
`
const someone = '(?:lad|young man|young woman|young lady|\\w+)'
const says = spread`
  (?:is|are|was|were|'s|has|had|does|did|means|meant|keeps|kept|wants|will|would|inherited|lives|looks|seems|
  sounds|have|sorted|passed|won|moved|answers|opens|could|can|should|must|ought|got|gives|gave|loves|likes|makes|left|
  leaves|came|comes|turned|took|takes|treats|spends|spent|never|always|still|once|
  retires|starts|started|said|told|retiring|is to|are to|hopes|plans)
`
/** One employee, and then a verb: something is told of them. */
const told = framed([
  spread`
        (?:(?<!\bi am )${staff}|\b(?:the |our |that |a |my )?(?:new |young |old |poor |lovely |dear )*${someone} (?:on|in|
        at|behind|from|who (?:does|runs|answers|usually answers|works on|mans|keeps)) the ${place})(?: (?!and |
        but |to |or )[\w']+){0,4}? ${says}\b
      `,
])

/** Notices, minutes and directions speak of the office, not of the person; one who agreed may be spoken of. */
const official = new RegExp(spread`
  \b(?:(?:short|down)(?:handed| handed| staffed| of staff| this (?:week|month))|bear with|asked me to|said (?:yes|i (?:may|can|could|might))|happy for me|permission|consent\w*|blessing|agreed|
  contact|ring|call|email|e mail|write to|speak to|report (?:it|them) to|apply|vacancy|advert|appointed|
  interview\w*|(?<!\b(?:\d+|two|five|ten|few) )minutes|agenda|resol\w+|committee|reported|advised|
  will (?:send|answer|publish|post|take|be (?:in|at|there|able)|have (?:forms|copies|details))|
  has (?:the|confirmed|published|issued|written|sent|the (?:form|key|list|details))|confirmed|opens?(?! the (?:post|quotes|tenders|mail|letters))|closed|shut|
  available|talk|walk|tour|workshop|on (?:holiday|(?:annual )?leave|the phone)|open (?:from|till|until|on)|office hours|said (?:that )?(?:the|it|we|there)|
  told (?:me|us) (?:that )?(?:the|it|we|there)|team|staff|crew|departments?|(?<!our )(?:planning|highways|housing|licensing) officers?|post office|secretary of state|parliament|county|district|police|bank|
  surgery|hospital|dentist\w*|vets?|doctor\w*|optician\w*|hotel|salon|gym|airport|garage|school|shop|chippy|bakery|caf[eé]|stall|supermarket|spar|tesco|asda|aldi|lidl|boots|greggs|is on 0\d+|marquee|sworn|starts (?:on|at|next|in))\b
`)

/** Some policies ask that employees are not discussed at all without their leave, well or ill. */
export const staffRemark = defineRule({
  id: 'staff-remark',
  category: 'staff-discussion',
  title: 'Speaks of an employee',
  severity: 'note',
  examples: {
    flags: [
      '[[The new lad on the mower does stripes like Wembley]].',
      '[[Our deputy clerk has taken up the trombone]].',
    ],
    passes: [
      'The clerk has the forms, and the office is open till one.',
      'Our deputy clerk asked me to say that she has taken up the trombone.',
      'The lad on the market stall does a fine mushy pea.',
    ],
  },
  find: (draft, _, known) =>
    ofAsked(draft, (sentence, at) => {
      const found = told(sentence, known.staff)
      const near = [sentence, draft.sentences[at - 1]].flatMap((each) => (each ? [joined(each).line] : []))
      if (
        !found ||
        !isSomebody(draft.text.slice(found.start, found.end)) ||
        isQuoted(draft, found) ||
        near.some((line) => /\basked me to\b|\bsaid (?:yes|i )|permission|consent/.test(line))
      )
        return []
      if (isMet(official, joined(sentence).line) || isCrowd(draft.text.slice(found.start, found.end).toLowerCase()))
        return []
      const because = `“${draft.text.slice(found.start, found.end)}” tells something of an employee who can be told by it.`
      return [{ span: body(sentence), because }]
    }),
})

const person = new RegExp(
  spread`
    ^(?:the |our |that |a |my |new |young |old |poor |lovely |dear )*(?:lad|lass|lady|gentleman|chap|bloke|girl|
    young \w+|woman|man|her|him|apprentice)\b
  `,
  'i',
)
/** A title by itself is an office: “the clerk has written”. “Our clerk”, a deputy, a name or a person by the desk is somebody. */
const isSomebody = (words: string): boolean =>
  !/^(?:the |a )?(?:(?:town|parish) )?(?:clerk|officer)\b/i.test(words) &&
  (!/^(?:the |our |an? )?\w+ (?:on|in|at|behind|from) the\b/i.test(words) ||
    person.test(words) ||
    /^(?!The |Our |An? )\p{Lu}/u.test(words))

/** Before the verb a plural, unless it is two or three of a few. */
const isCrowd = (words: string): boolean =>
  /\b(?:officers|clerks|staff|s|men|women)$/.test(words.replace(/ \S+$/, '')) &&
  !/^(?:one|two|three|four|both) of our\b/.test(words)
