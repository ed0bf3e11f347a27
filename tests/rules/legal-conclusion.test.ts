import { describe, expect, test } from 'vitest'
import { legalConclusion } from '../../src/rules/legal-conclusion.ts'
import { mark } from '../marking.ts'

describe('legal-conclusion', () => {
  test.each([
    [
      'He trades there without a licence, which [[is against the law]], and rule 6 says he should be gone.',
      'a rule is no witness',
    ],
    ['The path was left for a year: [[it was negligent]].', 'negligence found'],
    ['Our old [[landlord committed fraud]] and walked away.', 'the crime by its name'],
    ['The [[contractor broke the law]] when he felled those limes.', 'broke the law'],
    ['She [[has breached the code]] of conduct and everyone saw it.', 'a code'],
    ['The builders [[are in breach of condition 4]].', 'a planning condition'],
    ['[[That’s theft]], plain and simple.', 'names the crime'],
    ['[[The eviction was unlawful]] and will be quashed.', 'announces the ruling'],
    ['[[He’s guilty of perjury, end of]].', 'guilt'],
    ['The council [[acted unlawfully]] over the allotments.', 'acted'],
    ['The [[firm is clearly negligent]].', 'liability'],
    ['It was entirely our fault, and [[the council will pay for the damage]].', 'admits liability'],
    ['She [[has committed fraud]] and should be in court.', 'committed'],
    ['[[The tribunal will]] find for us, you watch.', 'foretells'],
  ])('finds %s (%s)', (marked) => expect(mark(legalConclusion, marked)).toBe(marked))

  test.each([
    ['This is not legal advice.', 'a notice'],
    ['You are liable for council tax from the day you move in.', 'a notice'],
    ['Hang it in the hall, where the bus can come down on time.', 'a picture'],
    ['The judge will taste every cake, and the tennis court will reopen.', 'a show'],
    ['You can claim the free ticket at the desk.', 'a ticket'],
    ['We will win the raffle one day.', 'a raffle'],
    ['She is guilty of loving chips.', 'chips'],
    ['I broke my ankle playing on the netball court.', 'an accident'],
    ['It is illegal to park on the zigzags.', 'a general rule'],
    ['Parking on the zigzags is selfish and illegal.', 'a general rule'],
    ['I’ve asked whether the sale was lawful and will share the answer.', 'asks'],
    ['He was found guilty at the magistrates’ court on Tuesday.', 'reports a court'],
    ['The inspector ruled that the permission was unlawful.', 'reports a ruling'],
    ['If they have broken the law, the police will deal with it.', 'supposes'],
    ['I don’t think anybody has broken the law.', 'denied'],
    ['You may be in breach of the lease, so please get advice.', 'hedged'],
    ['The High Court found that the decision was unlawful.', 'reports a court'],
    ['Is this even legal? I’ve asked the monitoring officer.', 'a question'],
    ['Please remember that fly-tipping is a criminal offence.', 'a reminder'],
    ['We broke the record for the duck race.', 'a record'],
    ['Cutting hedges in spring can be against the law if birds are nesting, so please check.', 'a condition'],
    ['The tribunal found in her favour last week; the decision is on its website.', 'reports a tribunal'],
    ['My Yorkshire puddings were a crime scene.', 'puddings'],
    ['School dinners were a crime against cabbage.', 'a joke'],
    ['I was guilty of wishful thinking on the bypass.', 'the writer'],
  ])('lets pass %s (%s)', (marked) => expect(mark(legalConclusion, marked)).toBe(marked))
})

describe('owned up to', () => {
  test.each([
    ['[[Our gate, our fault]], her arm. Expect a payout.', 'found'],
    ["The council's to blame for the flood, [[any court would]] say so.", 'found'],
    ["They were told it was icy and did nothing, [[that's negligence]] in my book.", 'found'],
    ['Sacking him by email [[was against the law]], simple as that.', 'found'],
    ["You've got a [[cast-iron case against]] us, go and see a solicitor.", 'found'],
    ["She[['ll win at tribunal]], mark my words.", 'found'],
    ['The borough [[acted outside its powers]] when it sold the green.', 'found'],
    ["That bench was ours and we've given it to the school.", 'let pass'],
    ['The inspector will look at the wall on Tuesday.', 'let pass'],
    ["I don't know whether the fence needs permission; the planning officer does.", 'let pass'],
    ['If you hurt yourself on the path, report it to the county and they will look into it.', 'let pass'],
    ['The tribunal found in her favour in March, as the report says.', 'let pass'],
    ["We'd had three letters about that branch, so it has been cut.", 'let pass'],
    ["He'll get every penny of the sponsorship for the hospice.", 'let pass'],
  ])('%s (%s)', (marked) => expect(mark(legalConclusion, marked)).toBe(marked))
})
