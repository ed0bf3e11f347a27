import { spread } from '../draft/spread.ts'
import { clauseFrom } from '../reading/clause.ts'
import { isMet } from '../reading/gate.ts'
import { framed, staff } from '../reading/people/staff.ts'
import { isQuoted } from '../reading/quotation.ts'
import { defineRule } from './rule.ts'

/** What belongs to an employee's file. A vacancy, a salary in the accounts and "on leave until Monday" do not. */
const affairs = spread`
  (?:chemo(?:therapy)?|radiotherapy|moved sideways|demoted|redeployed|(?:her|his|their) appraisal|
  handed (?:in )?(?:her|his|their) (?:notice|cards)|given (?:her|his|their) (?:notice|cards|marching)|
  on (?:a )?(?:final|last) warning|hip operation|bereave\w*|nervous breakdown|signed on|paternity|maternity|miscarriage|rehab|an alcoholic|depressed|menopaus\w+|a salary of|earns|is paid £?\d|pay rise|
  sent home (?:pending|while|until|over|for)|up before (?:the|a) (?:panel|committee|beak|board)|getting (?:married|divorced|engaged)|got (?:married|divorced|engaged)|for the (?:chop|push|high jump)|shown the door|on the sick|
  with (?:his|her|their) nerves|(?:stay|staying|told to stay|asked to stay) (?:at home|away) (?:pending|while|until)|
  pending an? (?:enquiry|inquiry|investigation|hearing)|disciplinary|grievance|suspended|suspension|dismiss(?:ed|al)|sacked|fired|(?:long term )?(?:sick|sickness)|
  signed off|off (?:ill|sick|with|work)|on sick|ill health|stress|burn ?out|breakdown|depression|anxiety|
  (?:an|the|her|his) operation|cancer|pregnan\w+|divorc\w+|drink(?:ing)? problem|mental health|
  pay (?:claim|dispute|row|demand|points?)|(?:up|down) a grade|tribunal|redundan\w+|under investigation|
  (?:being|been|is|was) investigated|final warning|written warning|capability|appraisal|caught|misconduct|
  no sign of (?:her|him|them) coming back|compassionate leave|heart attack|stroke|
  (?:on|off) the (?:drink|bottle|wagon)|drinking again|left (?:him|her)|handed in (?:his|her|their) notice|
  walked out|bullying|in hospital|in rehab|bankrupt\w*|an affair|having a baby|seriously ill|poorly again|
  been warned|under a cloud|hr (?:are|is) involved|contract (?:will|is) not (?:be |being )?renewed|
  marched out|gardening leave|probation|been let go|pay ?off|settlement)
`
const told = framed([
  spread`
        ${staff}(?: (?!thank|please)[\w']+){0,8}? ${affairs}\b|
        \b(?:had to |having to |going to |about to |want to )(?:disciplin|suspend|sack|dismiss|warn|
        investigat)\w*(?: \w+){0,4}? ${staff}|\b(?:disciplinary|grievance|suspension|dismissal|sickness|
        redundancy|investigation)(?: \w+){0,3} (?:of|against|by|for|into|about) (?:\w+ ){0,2}?${staff}
      `,
])
/** Rules and adverts speak of such things in general. */
const general = new RegExp(spread`
  \b(?:policy|policies|procedure|committee (?:was|is) formed|vacancy|apply|training|course|first aid|
  mental health (?:first|week|awareness)|if (?:a|an|any)|fund|scheme|awareness|smear|(?<!since )christmas|(?:deserve|should get|are owed) [^.]{0,12}pay rise)\b
`)

/** Discipline, sickness and employment cases of employees are personal, and confidential to the council. */
export const staffMatters = defineRule({
  id: 'staff-matters',
  category: 'staff-discussion',
  title: 'Tells of a staff matter',
  severity: 'must',
  examples: {
    flags: [
      "[[Our caretaker's disciplinary is on Thursday]].",
      '[[The receptionist has been off with stress since February]].',
    ],
    passes: ['The clerk is on leave until Monday.', 'The disciplinary procedure was adopted (minute 14).'],
  },
  find: (draft, _, known) =>
    draft.asked.flatMap((sentence) => {
      const found = told(sentence, known.staff)
      if (
        !found ||
        isMet(general, sentence.text.toLowerCase()) ||
        (/apprais/.test(sentence.text) && /\breview/.test(sentence.text)) ||
        isQuoted(draft, found)
      )
        return []
      return [
        {
          span: clauseFrom(sentence, found.start),
          because: `“${draft.text.slice(found.start, found.end)}” tells of an employee’s own affairs.`,
        },
      ]
    }),
})
