import { spread } from '../draft/spread.ts'
import { isMet } from '../reading/gate.ts'
import { find, joined, wholeWords } from '../reading/joined.ts'
import { isQuoted } from '../reading/quotation.ts'
import { defineRule } from './rule.ts'

/** Those whose approval a post of the council's waits for. */
const approver =
  '(?:the |our )?(?:town clerk|clerk|chair|chairman|mayor|full council|council|committee|panel|office|members)'
const own = '(?:(?:i|we) )?(?:have|has) not (?:yet |actually |even |formally |really )?'

/** Every frame names the approver, or says outright that approval is wanting. */
const admissions = wholeWords(
  [
    spread`
      ${own}(?:run|cleared|checked|agreed|mentioned|discussed|approved) (?:this |it |that |any of this |
      the wording )?(?:past|by|with|to) ${approver}
    `,
    `${own}(?:asked|told|consulted|waited for|informed) ${approver}`,
    `${own}(?:got|had) (?:the |any )?(?:approval|sign-off|clearance|permission|go-ahead) (?:from|of) ${approver}`,
    `(?:this|it) (?:has|have) not (?:yet )?been (?:approved|agreed|cleared|signed off|seen|authorised) by ${approver}`,
    spread`
      (?:(?:i|we) )?did not (?:ask|tell|wait for|consult|check with|run (?:this|it) past|
      clear (?:it|this) with) ${approver}
    `,
    spread`
      without (?:asking|telling|waiting for|consulting|checking with|clearing (?:it|this) with|the approval of|
      approval from|the say-so of) ${approver}
    `,
    spread`
      ${approver} (?:has|have) not (?:yet |formally |actually )?(?:approved|agreed|seen|cleared|signed off|
      authorised|okayed|signed)(?: this| it| on this| the wording)?
    `,
    `${approver} (?:has|have) yet to (?:approve|agree|see|clear|sign off|authorise|sign)`,
    `${approver} (?:do|does) not know (?:i am|i have|about this|that i|i)`,
    `${approver} (?:\\w+ )?(?:likes|wants|wanted|asked|prefers) to (?:see|check|read|vet|approve) (?:(?:these|posts)(?= first| before)|the wording(?= of this| first)|(?:every|any)thing i (?:post|put|write))\\b[^.]{0,40} but`,
    `do not tell ${approver}`,
    `(?:nobody|no one) (?:at|in|on) ${approver} (?:has |have )?(?:seen|approved|ok would|cleared) (?:this|it)`,
    `(?:(?:needs?|waiting for) (?:a|the) (?:yes|nod|ok) from ${approver}|waiting for ${approver} to (?:approve|agree|sign))(?=\\b[^.]* but)`,
    spread`
      not (?:yet |been |actually )*(?:cleared|agreed|run|checked|discussed|okayed) (?:this |it )?(?:with|past|
      by) ${approver}(?: yet)?
    `,
    `before ${approver} (?:sees|approves|finds out|signs|gets round to|has seen|has approved|notices|tells me|stops me)`,
    `(?:awaiting|pending|subject to) (?:approval|sign-off|clearance|confirmation) (?:by|from) ${approver}`,
    spread`
      (?:share|sharing|post|posting|tell|telling|announc\w+|putting|spill\w*|leak\w*|
      let slip)\b[^.]{0,40}\bbefore ${approver} (?:has voted|votes?|has decided|decides|agrees|has agreed|
      approves)
    `,
    spread`
      (?<=^|\. |this (?:is|has|was) |it (?:is|has|was) )not (?:yet |officially |
      formally )?(?:been )?(?:approved|signed off|cleared|authorised|confirmed) (?:yet|but|
      by (?:the )?(?:clerk|full council|chair))
    `,
    '(?:posting|putting|sharing|publishing|announcing) (?:this|it) (?:up |out )?(?:anyway|regardless|before)',
    '(?:not|is not) official yet',
    'ahead of (?:the )?(?:sign-off|clearance|official announcement|formal approval)',
    'jumping the gun (?:here|a bit|but|on)',
    `(?:i |we )?should (?:really |probably )?(?:wait for|ask|check with|clear this with) ${approver}`,
  ],
  'g',
)
const cue = /approv|clerk|chair|mayor|council|committee|panel|office|members|anyway|sign|official|gun|clear/

/** An application that was not approved is news, not an admission. */
const news = new RegExp(
  spread`
    \b(?:application|licence|planning|proposal|bid|appeal|claim|scheme|plan|minutes|accounts|
    budget)\b[^.]*\bnot (?:been )?(?:approved|agreed|confirmed)
  `,
  'i',
)

/** Oakham's Facebook guideline (i): only what Full Council, the Chair or the Clerk approved. Here the draft itself says that it is not. */
export const unapprovedStatement = defineRule({
  id: 'unapproved-statement',
  category: 'official-capacity',
  title: 'Says that it is not approved',
  severity: 'note',
  examples: {
    flags: ["[[I haven't run this past the Clerk]], but the market is moving to Fridays."],
    passes: ['The application was not approved by the district council.'],
  },
  find: (draft) =>
    draft.asked.flatMap((sentence) =>
      isMet(cue, joined(sentence).line) && !isMet(news, sentence.text)
        ? find(sentence, admissions)
            .filter((span) => !isQuoted(draft, span))
            .map((span) => ({ span }))
        : [],
    ),
})
