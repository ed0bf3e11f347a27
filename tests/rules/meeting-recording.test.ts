import { expect, test } from 'vitest'
import { meetingRecording } from '../../src/rules/meeting-recording.ts'
import { mark } from '../marking.ts'

test.each([
  ["[[Filmed last night's full council]] on my phone.", 'filmed'],
  ['[[Live streaming the allotments item]] from the public seats.', 'streaming'],
  ['[[Snapped just now in the chamber]].', 'snapped'],
  ['I [[recorded the whole meeting]], link below.'.replace('I [[', '[[I '), 'recorded'],
  ['[[Here is my video of the planning committee]].', 'a video'],
  ['[[Going live from the chamber]] at seven.', 'going live'],
  ['[[Enjoy the footage from the budget meeting]].', 'footage'],
  ['[[We filmed the debate]] so you can see who voted how.', 'we filmed'],
  ['[[I will be filming the council meeting]] tonight.', 'will be'],
  ['[[A selfie from the committee]], do not tell the chair.', 'a selfie'],
])('%s (%s)', (marked) => expect(mark(meetingRecording, marked)).toBe(marked))

test.each([
  ['I took a photo of the meeting room, and of the item I lost.', 'a room'],
  ['The Council gave written consent, so here is what I filmed of the council meeting.', 'consent'],
  ['Filming our meetings: please ask the office first.', 'the rule'],
  ['The minutes record that the meeting closed at nine.', 'minutes'],
  ['A recorded vote was asked for at full council.', 'a recorded vote'],
  ['We filmed the carnival from the church tower.', 'a carnival'],
  ['The council’s own recording of the meeting is on its website.', 'the council’s own'],
  ['Photos from the mayor-making tea are below.', 'a tea'],
  ['Please do not film the meeting without asking.', 'a warning'],
  ['Recorded crime was down, the committee heard.', 'crime'],
  ['I was at the council meeting and here is what was agreed.', 'a report in words'],
])('%s (%s)', (marked) => expect(mark(meetingRecording, marked)).toBe(marked))

test('an attached picture, with or without consent', () => {
  const attachments = (permission: 'given' | 'none') => [{ kind: 'photo', shows: 'council meeting', permission }]
  expect(mark(meetingRecording, { text: 'Long night.', attachments: attachments('none') })).toBe('[[Long night]].')
  expect(mark(meetingRecording, { text: 'Long night.', attachments: attachments('given') })).toBe('Long night.')
  const empty = [{ kind: 'photo', shows: 'the empty chamber' }]
  expect(mark(meetingRecording, { text: 'Early as ever.', attachments: empty })).toBe('Early as ever.')
})

test('in England anybody may film an open meeting', () => {
  const text = "Filmed last night's full council on my phone."
  expect(mark(meetingRecording, { text, known: { nation: 'england' } })).toBe(text)
  expect(mark(meetingRecording, { text, known: { nation: 'wales' } })).not.toBe(text)
})
