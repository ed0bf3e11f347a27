import { expect, test } from 'vitest'
import { councilAccountUse } from '../../src/rules/council-account-use.ts'
import { mark } from '../marking.ts'

test.each([
  ['[[Your Mayor here]], first stop the library.', 'the Mayor'],
  ['Hello! [[Cllr Marsh here]] with the week’s news.', 'a councillor'],
  ['[[Taking over the council page]] for the day.', 'takes over'],
  ['[[This is your town councillor]] in the chair.', 'this is'],
  ['[[I am one of your councillors]] and I have the password.', 'I am'],
  ['[[Mayor Jo Pask speaking]]. Bore da!', 'speaking'],
  ['[[Your Mayor is running]] things today.', 'running things'],
  ['[[]]The fair is on Saturday.', 'no word of who it is'],
  ['[[]]Lovely day at the castle.', 'nor here'],
  ['[[Your volunteer again]] from the hub.', 'a volunteer'],
])('%s (%s)', (marked) =>
  expect(mark(councilAccountUse, { text: marked, account: 'council', role: 'mayor' })).toBe(marked),
)

test.each([
  ['The fair is on Saturday.', 'officer'],
  ['The Mayor opened the fair.', 'clerk'],
  ['Cllr Marsh here on Monday to open the hub.', 'officer'],
  ['Your councillors are listed on the website.', 'clerk'],
  ['Taking over from the old bench: a new one.', 'officer'],
] as const)('an officer or the clerk may: %s', (text, role) =>
  expect(mark(councilAccountUse, { text, account: 'council', role })).toBe(text),
)

test.each([
  ['Your Mayor here, first stop the library.'],
  ['This is your town councillor.'],
  ['The fair is on Saturday.'],
  ['Taking over the kitchen for the day.'],
  ['I am one of your councillors.'],
])('on an own account it passes: %s', (text) => expect(mark(councilAccountUse, { text, role: 'mayor' })).toBe(text))
