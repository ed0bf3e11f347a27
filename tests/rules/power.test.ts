import { expect, test } from 'vitest'
import { check, everyRule } from '../../src/check/check.ts'
import { readDraft } from '../../src/draft/draft.ts'

const hard = (text: string): readonly string[] =>
  check(readDraft(text), everyRule)
    .findings.filter(({ severity }) => severity !== 'note')
    .map(({ rule }) => rule)

test.each([
  ['Which idiot at National Highways closed all three roads at once?', 'no person could be meant'],
  ['The minister is all talk and no action.', 'an office of state'],
  ['Spare us the excuses, Anglian Water.', 'a firm that holds the pipes'],
  ['Thieves stole the lead from the church roof last night.', 'a crime by nobody known'],
  ['There must be a reason the county won’t publish the contract.', 'a public body asked why'],
])('plain anger at power is at most a note: %s (%s)', (text) => expect(hard(text)).toEqual([]))

test.each([
  ['I hope the government and that minister rot in hell, and I’ll see you burn.', 'personal-attack', 'a threat'],
  ['Wendy, you pathetic clown, the government did not close it.', 'personal-attack', 'somebody is addressed'],
  ['We are proud of this town, unlike that idiot Cllr Moss.', 'personal-attack', 'pride is no fondness'],
  ['Well done to the muppets who parked on the verge.', 'derogatory', 'thanks in scorn'],
  ['Cllr Moss and thieves like him stole our money.', 'allegation', 'thieves beside a name'],
  ['Gary, will you get lost?', 'personal-attack', 'an order as a question'],
])('and shelters nobody: %s (%s, %s)', (text, rule) => expect(hard(text)).toContain(rule))
