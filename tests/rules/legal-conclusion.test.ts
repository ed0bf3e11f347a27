import { describe, expect, test } from 'vitest'
import { legalConclusion } from '../../src/rules/legal-conclusion.ts'
import { mark } from '../marking.ts'

describe('legal-conclusion', () => {
  test.each([
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
    ['The [[tribunal will find for us, you watch]].', 'foretells'],
  ])('finds %s (%s)', (marked) => expect(mark(legalConclusion, marked)).toBe(marked))

  test.each([
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
  ])('lets pass %s (%s)', (marked) => expect(mark(legalConclusion, marked)).toBe(marked))
})
