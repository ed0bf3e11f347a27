import { describe, expect, test } from 'vitest'
import { confidentialMeeting } from '../../src/rules/confidential-meeting.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['[[The part of Monday’s council after the public left was about the caretaker’s cottage]].', 'what it was about'],
    ['[[In the part without the public we agreed to pay the tenant £4,000 to go]].', 'the part without the public'],
    ['[[When press and public had left the Clerk told us that the depot is to close]].', 'what the Clerk told them'],
    ['[[When the press and public had gone we agreed to sell the depot]].', 'when they had gone'],
    ['[[While the public waited in the corridor members agreed to write off £18k]].', 'public outside'],
    [
      "[[We spent the closed part of Tuesday's meeting on the depot and voted 7 to 4 to let it go]].",
      'the vote is told',
    ],
    ["[[After the press and public were asked to leave, members agreed to end the café's lease]].", 'decision told'],
    [
      "[[When the public gallery had been cleared we heard that the bowls club owes three years' rent]].",
      'what was heard',
    ],
    ["[[Behind closed doors the committee turned down the museum's grant last night]].", 'closed doors of a committee'],
    ['[[From the exempt minutes: the offer for the old fire station was £240,000]].', 'exempt minutes quoted'],
    [
      "[[Part 2 of tonight's agenda was lively, Cllr Vane shouted at the Chair over the redundancies]].",
      'who said what',
    ],
    ['[[In private session on Monday we settled the harassment claim]].', 'settlement'],
    [
      "[[I can't tell you what was decided in Part 2, but let's just say the skate park won't be getting its lights]].",
      'hint after a denial',
    ],
    ["[[I'm not allowed to say what we discussed tonight but you will see a For Sale board by Friday]].", 'hint'],
    ["[[You won't find this in the minutes]].", 'hint by itself'],
    ["[[The confidential item was the Clerk's job and it was agreed to advertise it]].", 'confidential item'],
    ['[[Once the public had gone home the real row started and the Mayor lost the vote]].', 'what went on after'],
    ["[[Here's a recording of the private session, from 12 minutes in]].", 'recording'],
  ])('%s (%s)', (marked) => expect(mark(confidentialMeeting, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['The public were asked to leave for item 9. It took twenty minutes and that is all I can say.', 'says no more'],
    ['The livestream went off for ten minutes because of a power cut.', 'power cut'],
    ['We went into closed session at nine on the matter of a lease. The decision will be published.', 'procedure only'],
    ['The press and public were excluded for item 14 (staffing).', 'procedure only'],
    ['It was resolved to exclude the press and public while tenders were considered.', 'from the minutes'],
    ['Item 9 will be held in private because it concerns a lease.', 'notice, no detail'],
    ['The final was played behind closed doors and we lost 2-1.', 'sport'],
    ['The swimming club has its own private session on Tuesdays, and told me there are places left.', 'swimmers'],
    ['After the public had a good look at the plans we voted 7 to 4 to approve them.', 'open meeting'],
    ["I can't tell you what was decided because the minutes aren't out yet.", 'refuses to tell'],
    ["I can't say what was discussed in the closed session, please wait for the minutes.", 'refuses to tell'],
    ['Nothing from the confidential item can be shared until the contract is signed.', 'says nothing'],
    ['Members of the public are welcome, and we voted 6 to 3 to keep it that way.', 'open'],
    ['The school held a private viewing of the exhibition and parents said it was superb.', 'not a council'],
    ['Part 2 of the walk takes you past the mill, and we agreed it is the prettiest.', 'part two of a walk'],
  ])('%s (%s)', (marked) => expect(mark(confidentialMeeting, marked)).toBe(marked))
})

test.each([
  ['I stopped the recording when the press and public were asked to leave.', 'that it was closed'],
  ['My video of the meeting ends where the public had to leave.', 'that it was closed'],
  ['The public were asked to leave at nine, so I put my phone away and went home for my tea.', 'that it was closed'],
  ['I turned the camera off once the public had been sent out, as the rules say.', 'that it was closed'],
  [
    'We packed up the tripod when the public were asked to leave and that is why the film stops there.',
    'that it was closed',
  ],
  ['The sound goes off at item 11 because the press and public were excluded.', 'that it was closed'],
  ['I switched my microphone off when the public were excluded.', 'that it was closed'],
  ['The live stream ended when the public were asked to leave the room.', 'that it was closed'],
  ['[[When the public were asked to leave we agreed to sell the depot]].', 'what went on'],
  ['[[I kept my phone recording when the public were asked to leave]].', 'what went on'],
  ["[[Once the press had gone they switched to the clerk's pay and knocked two thousand off it]].", 'what went on'],
])('%s (%s)', (marked) => expect(mark(confidentialMeeting, marked)).toBe(marked))
