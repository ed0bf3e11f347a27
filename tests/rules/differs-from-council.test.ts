import { expect, test } from 'vitest'
import { differsFromCouncil } from '../../src/rules/differs-from-council.ts'
import { mark } from '../marking.ts'

test.each([
  ['As I told the paper, [[the council backed the scheme but I would scrap it]].', 'both in one breath'],
  ['Happy to be quoted: [[I know council voted for it but I personally think it stinks]].', 'personally'],
  ['I told the reporter that [[members should never have agreed to it]].', 'should never have'],
  ['Spoke to the Gazette. [[Whatever the council says, the field should stay]].', 'whatever'],
  ['I was on the radio: [[I disagree with the decision on the pool]].', 'disagrees'],
  ['PRESS RELEASE\n[[Council rejected the turbine, I am all for it]].', 'in a release'],
  [
    'Told the Herald just now: [[in truth I think the bypass is a mistake]].'.replace('[[in truth ', 'in truth [['),
    'one’s own mind',
  ],
  ['A journalist rang me. [[My personal view is that the rent is too high]].', 'a personal view'],
  ['You can quote me: [[the committee approved it though I did not]].', 'though'],
  ['On the record: [[we refused it and I personally regret that]].', 'regrets'],
])('%s (%s)', (marked) => expect(mark(differsFromCouncil, { text: marked, role: 'mayor' })).toBe(marked))

test.each([
  ['As I told the paper, the council backed the scheme by nine votes to three.', 'the council’s line'],
  ['The council backed the scheme but I would scrap it.', 'no press'],
  ['Spoke to Radio Northby about the fair. Tune in at eight.', 'an appearance'],
  ['The Gazette has a lovely picture of the Mayor.', 'about the paper'],
  ['Told the Herald that the council will plant forty trees.', 'news'],
  ['Quote me: the volunteers were superb.', 'thanks'],
  ['I was on the radio this morning to explain the budget the council agreed.', 'explains'],
  ['PRESS RELEASE\nThe council has approved new swings.', 'a plain release'],
  ['A reporter asked me about the toilets. The council’s decision is minute 88.', 'the minute'],
  ['Read the paper: members voted for the pool.', 'reads'],
])('%s (%s)', (marked) => expect(mark(differsFromCouncil, { text: marked, role: 'mayor' })).toBe(marked))
