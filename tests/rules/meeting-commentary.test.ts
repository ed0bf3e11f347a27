import { expect, test } from 'vitest'
import { meetingCommentary } from '../../src/rules/meeting-commentary.ts'
import { mark } from '../marking.ts'

test.each([
  ['[[Live from the chamber, talking you through it]]. Own views.', 'from the chamber'],
  ['[[Going live from full council in five minutes]].', 'going live'],
  [
    'Full council tonight. [[I will be whispering a commentary into my phone from the meeting]].'.replace(
      '[[I will be ',
      'I will be [[',
    ),
    'whispering',
  ],
  ['My [[running commentary on the planning committee, live at seven]].', 'running commentary'],
  ['Join me for [[live commentary on the budget debate]].', 'live commentary'],
  ['[[Voice notes from the meeting]] as it happens.'.replace(']] as it happens.', ' as it happens]].'), 'voice notes'],
  ['Council at 7. [[Listen in as I narrate the debate]].', 'listen in'],
  ['[[Live video from the meeting, with me explaining who is who]].', 'live video'],
  ['I am [[broadcasting from the council chamber]] 🎙', 'broadcasting'],
  ['[[Talking you through the agenda, live]].', 'talking through'],
])('%s (%s)', (marked) =>
  expect(
    mark(meetingCommentary, {
      text: marked,
      ...(marked.startsWith('Full') || marked.startsWith('Council') ? { duringMeeting: true } : {}),
    }),
  ).toBe(marked),
)

test.each([
  ['Live music from the bandstand on Sunday.', 'music'],
  ['Live posts from the council meeting, in writing, from seven.', 'written'],
  ['Here is my recording of the open session, no commentary.', 'silent'],
  ['The council’s own broadcast of the meeting is on its channel.', 'the council’s own'],
  ['Great commentary at the cricket today.', 'cricket'],
  ['The clerk will walk you through the form at the office.', 'a form'],
  ['I will be live tweeting the council meeting.', 'live tweeting'],
  ['We live in the chamber of commerce building.', 'to live'],
  ['The guide walks you through the castle by lamplight.', 'a guide'],
  ['After the meeting I explained the vote to the residents outside.', 'afterwards'],
  ['Going live after full council to take your questions.', 'speaks when it is over'],
  ['When the committee has finished I am going live on here.', 'speaks when it is done'],
  ['I will be going live from my kitchen with the council news.', 'speaks from home'],
])('%s (%s)', (marked) => expect(mark(meetingCommentary, marked)).toBe(marked))
