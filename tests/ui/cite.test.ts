import { expect, test } from 'vitest'
import { cite } from '../../src/ui/cite.ts'

const [oakham, brackley] = ['Communication Policy', 'Social Media Policy']

test.each([
  [
    'Social Media Policy, Policy Statement, bullet 3 (derived)',
    oakham,
    'Clause: Policy Statement, bullet 3',
    'a policy within the policy',
  ],
  [
    'Communication Policy, Legal Obligations, bullet 1 (derived)',
    oakham,
    'Clause: Legal Obligations, bullet 1',
    'the title again',
  ],
  [
    'Social Media Policy, X Guidance for Councillors (a)',
    oakham,
    'Clause: X Guidance for Councillors (a)',
    'lettered by the policy itself',
  ],
  ['6.4', brackley, 'Clause 6.4 speaks to this', 'a bare number'],
  ['6.4, bullet 7 (derived)', brackley, 'Clause 6.4 speaks to this', 'the number is enough above the quotation'],
  ['5.3 xii', brackley, 'Clause 5.3 xii speaks to this', 'a Roman item'],
  ['3a', brackley, 'Clause 3a speaks to this', 'a lettered number'],
  ['Appendix One, Do, bullet 4 (derived)', brackley, 'Clause: Appendix One, Do, bullet 4', 'no number of its own'],
  [
    '“When posting to social media”, bullet 1 (derived)',
    brackley,
    'Clause: “When posting to social media”, bullet 1',
    'a heading in quotation marks',
  ],
])('%s, of the %s: %s (%s)', (ref, policy, line) => expect(cite({ ref }, policy).line).toBe(line))

test.each([
  ['Social Media Policy, Policy Statement, bullet 3 (derived)', oakham, 'Social Media Policy'],
  ['6.4, bullet 7 (derived)', brackley, 'Social Media Policy, 6.4, bullet 7'],
  ['6.4', brackley, 'Social Media Policy'],
])('%s, of the %s, stands under its quotation as %s', (ref, policy, source) =>
  expect(cite({ ref }, policy).source).toBe(source),
)
