import { phrases } from '../draft/phrases.ts'
import { spread } from '../draft/spread.ts'
import { inMeeting, stretches } from '../reading/council/meeting.ts'
import { defineRule } from './rule.ts'

/** What people post about when they are not listening. */
const elsewhere = phrases([
  // buying, selling, asking around
  '(selling|for sale|on ebay|on vinted|marketplace|bargain|deliveroo|amazon)',
  '(tickets|ticket) (for|to)',
  '(can|does|has|is|) (anyone|anybody) (recommend|know|got|have|seen|watching|lend|fancy|selling|want|free)',
  spread`
    (recommend|know of|know|after|need) a (good|decent|reliable|cheap) (plumber|electrician|builder|roofer|
    plasterer|mechanic|hairdresser|barber|dentist|vet|gardener|cleaner|babysitter|dog walker|painter|garage|
    restaurant|curry house)
  `,
  // food and drink
  spread`
    (sourdough|recipe|baking|bake|cake|cakes|curry|takeaway|chippy|pizza|kebab|roast|lasagne|dinner|lunch|
    supper|breakfast|biscuits|gin|wine|prosecco|pint|pints|beer|cocktails|coffee|hungry|starving)
  `,
  '(for|my|our|the) tea',
  // sport and screens
  spread`
    (semi final|quarter final|final set|under the (desk|table)|football|footie|rugby|cricket|golf|snooker|darts|tennis|match|cup|kick-off|half-time|score|goal|goals|var|
    f1|grand prix|wimbledon|six nations)
  `,
  spread`
    (telly|netflix|strictly|bake off|traitors|corrie|eastenders|love island|eurovision|box set|film|cinema|gig|
    concert|album|playlist|wordle|candy crush|crossword|sudoku|fantasy league)
  `,
  // home, pets and plans
  spread`
    (my|our|the) (dog|cat|puppy|kitten|garden|greenhouse|tomatoes|sofa|kitchen|holiday|caravan|hair|nails|
    new shoes|bath|bed|kids|grandchildren|other half|wife|husband)
  `,
  spread`
    (holiday|weekend plans|this weekend|birthday|hen do|stag do|spa|beach|garden centre|new shoes|haircut|
    dog walk|dog groomer)
  `,
  '(pub|the plough|the red lion|the kings head) (later|after|quiz|tonight|lunch)',
  'to the pub',
  // boredom
  spread`
    (bored|boring|snooze|snoozing|asleep|nodding off|falling asleep|dozing|yawn|yawning|paint dry|paint drying|
    losing the will|brain has melted|shoot me now|kill me now|wake me up|counting the (ceiling|tiles|minutes)|
    wish i (was|were) (in|at|anywhere)|bingo card|doodling|doodle)
  `,
])

/** During a meeting, posts keep to the meeting (Oakham, guidance on X, b). */
export const meetingConduct = defineRule({
  id: 'meeting-conduct',
  category: 'meeting-conduct',
  title: 'Off the subject in a meeting',
  severity: 'note',
  examples: {
    flags: [{ text: "Item 4 now. [[Who's watching the football]]?", duringMeeting: true }],
    passes: [{ text: 'Item 4 now: the allotment rents.', duringMeeting: true }, "Who's watching the football?"],
  },
  whole: (draft, known) => draft.account !== 'council' && inMeeting(draft, known.meetings),
  find: (draft, _options, _known, present) =>
    !present
      ? []
      : draft.asked
          .flatMap((sentence) => stretches(sentence))
          .filter((words) => elsewhere(words).length > 0 && !isAttending(words.map(({ norm }) => norm).join(' ')))
          .map((words) => ({ span: { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 } })),
})

/** “Item 6 drags on so who's watching the darts?” names the item and attends to the darts. */
const isAttending = (line: string): boolean =>
  atTheMeeting.test(line) && !/\bwatching the|\bunder the (?:desk|table)\b/.test(line)

/** The football club's lease and the café's licence are on the agenda too. */
const atTheMeeting = new RegExp(spread`
  \b(?:item \d+|agenda|lease|licen[cs]e|application|grant|grants|pitch|pitches|rent|rents|
  members (?:are|voted|agreed|discuss\w*|debat\w*)|motion|amendment|vote|voted|deferred|debat\w+|proposal|
  budget|clerk|report|chair (?:says|asks|moves)|cllr \w+ (?:asks|says|proposes|moves))\b
`)
