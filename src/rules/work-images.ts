import { inPassages } from '../draft/passages.ts'
import { spread } from '../draft/spread.ts'
import { clauseFrom } from '../reading/clause.ts'
import { meet } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { picture, pointerTo, uncleared } from '../reading/secrets/pictures.ts'
import { defineRule, type Match } from './rule.ts'

const told = new RegExp(
  [
    spread`
      \b(?:\w+ )?${picture} (?:(?:that|which) )?(?:we|i|the team|the office) (?:shot|took|filmed|made|
      had (?:done|taken)) for (?:the |our )?(?:council|office|town|work)\b
    `,
    `\\b${picture} (?:\\w+ )?(?:taken|shot|made) for (?:the |our )?(?:council|office|town council|work)\\b`,
    spread`
      \b${picture} of (?:\w+ ){0,3}?(?:colleagues|the office(?! (?:block|building|park)s?\b)|the team|my boss|the staff|our staff|workmates|
      everyone at work)\b
    `,
    spread`
      \b${picture} (?:\w+ ){0,3}?(?:from|of|at) (?:\w+ |'s ){0,3}?(?:office|work|team|staff|council|depot|yard|
      christmas|leaving|away|training) (?:\w+ ){0,2}?(?:day|do|party|night|lunch|kitchen|outing|drinks|desk|
      jolly|mates|crew|bash|trip|meal|team)\b
    `,
    spread`
      \b(?:colleagues?|boss|workmates?|coworkers?|(?:the|our|my) (?:deputy |town |assistant )?(?:clerk|manager|
      supervisor|caretaker|team(?! (?:won|lost|drew|played|scored))|intern|apprentice)|\w+ (?:in|from) (?:accounts|finance|hr|planning|admin|
      payroll|the office|grounds|reception))\b[^.]{0,60}\b(?:${picture}|pictured|snapped|caught on camera|
      (?<!\b(?:f[ae]\w+|is|was|half) )asleep|filmed)\b
    `,
    spread`
      \b(?:snapped|filmed|photographed|caught|videoed|papped|${picture} of) (?:\w+ ){0,3}?(?:colleagues?|
      the boss|workmates?|\w+ (?:in|from) (?:accounts|finance|hr|planning|admin|payroll|grounds|reception|
      the depot|the office))\b
    `,
    spread`
      \b${picture} (?:i|we) (?:took|shot|filmed|got) (?:for|on behalf of|while working|at work|on duty|
      during work|on the council)\b|\b(?:council|work) (?:drone|camera|cctv) (?:footage|${picture})\b
    `,
    `\\b(?:work|office|staff) (?:\\w+ ){0,2}(?:do|party|night out|outing|lunch) (?:in )?${picture}\\b`,
  ].join('|'),
)

/** An employee's pictures of colleagues, or ones first taken for the council, stay out of the employee's own account. */
export const workImages = defineRule({
  id: 'work-images',
  category: 'images-consent',
  title: 'Shares pictures from work',
  severity: 'must',
  listens: 'draft',
  examples: {
    flags: [
      {
        text: "[[Drone footage we shot for the council's park plan]], and it is too good not to share!",
        role: 'officer',
      },
    ],
    passes: [
      { text: 'First frost on the allotment, photo below.', role: 'officer' },
      { text: 'Drone footage we shot for the council is on the page.', role: 'officer', account: 'council' },
    ],
  },
  find: (draft) => {
    if (draft.account !== 'personal' || (draft.role !== 'officer' && draft.role !== 'clerk')) return []
    const attached = uncleared(draft).find(
      ({ shows = '', source = '' }) =>
        /colleague|staff|office|co-?worker/i.test(shows) || /for the council|council|work/i.test(source),
    )
    if (attached) return [{ span: pointerTo(draft), because: `What is attached shows ${attached.shows ?? 'work'}.` }]
    return inWords(draft)
  },
})

const inWords = inPassages((draft) =>
  draft.sentences.flatMap((sentence): Match[] => {
    const { line, where } = joined(sentence)
    const found = meet(told, line)
    if (!found) return []
    const cue = where(found)
    return [
      { span: clauseFrom(sentence, cue.start), because: `“${draft.text.slice(cue.start, cue.end)}” comes from work.` },
    ]
  }),
)
