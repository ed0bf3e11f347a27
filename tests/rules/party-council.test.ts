import { expect, test } from 'vitest'
import { partyCouncil } from '../../src/rules/party-council.ts'
import { mark } from '../marking.ts'

test.each([
  ['[[Northby Town Council is a Labour council now.]]', 'is a Labour council'],
  ['[[Proud that our council has gone Conservative at last.]]', 'has gone'],
  ['[[The town council backs the Lib Dems on this.]]', 'backs'],
  ['[[Labour has won control of our council.]]', 'control'],
  ['[[Our council stands with Plaid Cymru.]]', 'stands with'],
  ['[[We will do it the Labour way on this council.]]', 'the Labour way'],
  ['[[A Tory council keeps your bills low.]]', 'a Tory council'],
  ['[[The Conservatives are running our town council and it shows.]]', 'running'],
  ['[[Your council is Reform UK country now.]]', 'a slogan'],
  ['[[This council supports the Green candidate.]]', 'supports'],
])('%s (%s)', (marked) => expect(mark(partyCouncil, marked)).toBe(marked))

test.each([
  ['The Labour government has cut our buses.', 'no council'],
  ['Reforming the town council took a decade.', 'a reform'],
  ['I joined Labour in 1998 and the council in 2011.', 'a life'],
  ['The county council went Conservative years ago.', 'another council'],
  ['Our council is green at heart: forty new trees.', 'green'],
  ['The council runs a labour exchange for allotment holders.', 'labour'],
  ['Our council has no party groups.', 'no party'],
  ['The council has planted the greens behind the hall.', 'greens'],
  ['Conservative estimates put the cost to the council at £4,000.', 'estimates'],
  ['Our council tax is set by three councils.', 'tax'],
])('%s (%s)', (marked) => expect(mark(partyCouncil, marked)).toBe(marked))
