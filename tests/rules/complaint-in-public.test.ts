import { describe, expect, test } from 'vitest'
import { complaintInPublic } from '../../src/rules/complaint-in-public.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['[[The Rowes complained about the band and I find in their favour]].', 'finds in favour'],
    ["A lady complained to me about the noise. [[I've told her that I uphold her complaint]].", 'judged'],
    ['[[I have looked into his complaint and I reject it]].', 'judged'],
    ['Complaint received this morning about the hedge. [[What do you all think, fair or not]]?', 'put to the public'],
    ["[[Her complaint is without merit, and that's the end of it]].", 'judged'],
    ['A gentleman complained to me about the bell. [[Thumbs up if you agree with him]].', 'a poll'],
    ["A resident complained to me about the hanging baskets. [[She's quite right]].", 'judged'],
    ["[[I'm dismissing the complaint about the bonfire]].", 'judged'],
    ['Someone complained to me about the band. [[Get over it]].', 'judged'],
    ['[[The complainant has no case]].', 'judged'],
    ['We received a complaint about the cemetery. [[You decide: yes or no]]?', 'a poll'],
    ['[[Having seen the hedge myself I rule for number 14]].', 'rules'],
    ["[[I've been round, I've measured, and I find for Mr Dodd]].", 'finds for one'],
    ['[[Consider your complaint dismissed, Mr Ives]].', 'dismissed'],
    ['[[My finding on the smell from the takeaway: it is as bad as they say]].', 'a finding'],
  ])('%s (%s)', (marked) => expect(mark(complaintInPublic, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['A lady in the queue was upset, she had lost her purse, and I found it.', 'a purse'],
    ['A mum rang about a lost shoe: yes or no, did you see it?', 'a shoe'],
    ['My dad moaned about the rain and he was right.', 'family'],
    ['A resident asked how to complain: the complaints form is on the website.', 'the procedure'],
    ['I complained to the bus company and they answered.', "the writer's own"],
    ["I won't be discussing her complaint here.", 'declines'],
    ['The ombudsman upheld the complaint against the county.', 'others'],
    ['Whoever grumbles about the maypole can get used to it!', 'nobody has complained'],
    ['We had a complaint about the noise and passed it to the clerk under the complaints procedure.', 'the procedure'],
    ["Can't complain, the sun is out.", 'chat'],
    ['Her complaint was heard at the agenda item on Thursday.', 'the agenda'],
    ['The doctor asked what my complaint was.', 'illness'],
    ['What do you all think of the new benches?', 'no complaint'],
    ['A tenant complained to the housing association.', 'others'],
    ['The ombudsman upheld the complaint in part; the report is online.', 'the ombudsman'],
    ['The judges ruled for the lady with the sponge.', 'a cake'],
    ['We won the match, case closed!', 'a match'],
    ['I went round to see the new hedge and it is coming on nicely.', 'a hedge'],
  ])('%s (%s)', (marked) => expect(mark(complaintInPublic, marked)).toBe(marked))
})
