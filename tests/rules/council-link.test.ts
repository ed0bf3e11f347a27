import { expect, test } from 'vitest'
import { councilLink } from '../../src/rules/council-link.ts'
import { mark } from '../marking.ts'

test.each([
  ['Just as a dad, not as a councillor: the form is at [[www.northbytc.example/form]].', 'as a dad'],
  ['Private post. Sign up at [[https://www.northbytowncouncil.gov.uk/allotments]].', 'a private post'],
  ['Day off, so this is only me talking: [[northby-tc.gov.uk/fair]]', 'a day off'],
  ['Speaking personally, read this: [[www.northbytc.example/minutes]].', 'personally'],
  ['Off duty! [[northbyparishcouncil.org.uk]]', 'off duty'],
  ['Own account, nothing official. See [[https://northbytc.example]].', 'own account'],
  ['Here as a resident: [[https://northbytc.example/survey]]', 'as a resident'],
  ['Not with my council hat on, but [[northbytc.example/tip]] has the hours.', 'the hat'],
  ['In my own time I like to read [[northbytc.example/archive]].', 'own time'],
  ['Posting as a mum: [[www.northby-tc.gov.uk/pool]] is worth a look.', 'as a mum'],
  ['Writing as a private person: the form is at [[www.northbytc.example/hall]].', 'a private person'],
])('%s (%s)', (marked) => expect(mark(councilLink, marked)).toBe(marked))

test.each([
  ['I am one of your councillors. The agenda is at www.northbytc.example.', 'in role'],
  ['The agenda is at www.northbytc.example.', 'no private claim'],
  ['Just as a dad: the fixtures are at northbyrovers.example.', 'another site'],
  ['Private post: see https://www.gov.uk/bank-holidays.', 'the government'],
  ['Day off! https://weather.example', 'the weather'],
  ['Not as a councillor, just as a mum: the county form is at www.northshire.gov.uk/roads.', 'the county'],
  ['Off duty and off line.', 'no link'],
  ['Own account, own views. Bread is at etc.example.', 'a shop called etc'],
  ['As your councillor I will link to northbytc.example after the meeting.', 'in role'],
  ['Personal post. Ask the office on Monday.', 'no link'],
])('%s (%s)', (marked) => expect(mark(councilLink, marked)).toBe(marked))
