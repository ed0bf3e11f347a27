import { spread } from '../draft/spread.ts'
import { aboutMeeting, inMeeting } from '../reading/council/meeting.ts'
import { isMet } from '../reading/gate.ts'
import { find, joined } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

/** Speech from the room. Written posts, live or not, are the public's right in England. */
const spoken = new RegExp(
  spread`
    \b(?:(?:i am |i will be |we are |now |just )?(?:going|gone|go) live\b|
    (?:we are |i am |now )?(?<!\b(?:i|we|they|you|who|to|people) )live (?:audio |video |stream |commentary |
    now )?(?:from|in|inside|at) (?:the |tonight 's |this )?(?:public |council |full )?(?:chamber|back row|
    front row|council|meeting|gallery|committee|public seats|room)|
    (?:running|live|spoken|whispered|audio|voice) commentary|
    i (?:am|will|will be) (?:do|doing|give|giving) (?:you )?(?:a|the|my|some) commentary on\b|hear me from\b|blow by blow|
    (?:talk|talking|walk|walking|take|taking) you through|telling you what (?:they|everyone|each) [^.]{0,30}(?:as they|live)|(?:phone|camera|mic|mike) (?:is )?(?:on|going|gone) live|(?:whispering|narrating|commentating|voicing over|broadcasting)\b|
    voice (?:note|notes|message) from|(?:podcast|podcasting|speaking) (?:live )?(?:from|in) (?:the )?(?:chamber|
    meeting)|on my live\b|listen (?:in|live) (?:to me|as i)|tune in (?:to me|as i|to my))
  `,
  'g',
)
const written = new RegExp(spread`
  \b(?:written|live[- ]?(?:tweet|blog|post)\w*|in writing|no commentary|without commentary|as text|
  official (?:stream|broadcast)|council 's (?:own )?(?:stream|broadcast|channel))\b
`)

/** Whoever speaks when it is over, or from a place of their own, is not in the room. */
const away = new RegExp(spread`
  \b(?:(?:after|following) (?:\w+ ){0,3}(?:meeting|council|committee|debate)\b|
  (?:meeting|council|committee|debate|it) (?:is|has|was) (?:over|done|finished|ended|closed)|
  from (?:home|my (?:own )?(?:kitchen|sofa|shed|study|garden|lounge|car|house)))\b
`)

/** Written reports may be made from a council meeting in England; spoken commentary from the room may not (Oakham, “Meetings” 4; Openness of Local Government Bodies Regulations 2014). */
export const meetingCommentary = defineRule({
  id: 'meeting-commentary',
  category: 'meeting-conduct',
  title: 'Spoken commentary from a meeting',
  severity: 'note',
  examples: {
    flags: [{ text: '[[Live from the chamber, talking you through it]]. Own views.', duringMeeting: true }],
    passes: [
      'Live music from the bandstand on Sunday.',
      'Live posts from the council meeting, in writing, from seven.',
    ],
  },
  whole: (draft, known) => inMeeting(draft, known.meetings),
  find: (draft, _options, _known, present) =>
    draft.asked
      .filter(
        (sentence) =>
          (present || aboutMeeting(sentence)) &&
          [written, away].every((outside) => !isMet(outside, joined(sentence).line)),
      )
      .flatMap((sentence) => {
        const [first] = find(sentence, spoken)
        const end = sentence.words.findLast((word) => word.kind !== 'emoji')?.end ?? sentence.end
        return first ? [{ span: { start: first.start, end } }] : []
      }),
})
