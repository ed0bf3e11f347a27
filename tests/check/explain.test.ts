import { expect, test } from 'vitest'
import { explain } from '../../src/check/explain.ts'
import { readDraft } from '../../src/draft/draft.ts'
import { clauseOf, packOf, requirementOf, ruleFor } from './packs.ts'

const clauses = {
  quoted: clauseOf('quoted', { severity: 'must' }),
  beside: clauseOf('beside'),
  twin: clauseOf('twin', { quote: 'The words of quoted.' }),
  officers: clauseOf('officers', { appliesTo: ['officer'] }),
  clerk: clauseOf('clerk'),
  elsewhere: clauseOf('elsewhere', { sites: ['x'] }),
  absent: clauseOf('absent'),
  now: clauseOf('now'),
  later: clauseOf('later'),
  person: clauseOf('person'),
}
const rule = ruleFor('useless', 'useless')
const pack = packOf(
  [
    requirementOf(rule, [clauses.quoted, clauses.beside, clauses.twin, clauses.officers, clauses.elsewhere]),
    requirementOf(rule, [clauses.clerk], { roles: ['clerk'] }),
    requirementOf(ruleFor('lane', 'Mill Lane'), [clauses.absent]),
  ],
  {
    clauses: Object.values(clauses),
    reminders: [
      { clause: 'now', when: ['always'] },
      { clause: 'later', when: ['meeting', 'press'], beside: ['defamation'] },
    ],
    person: [{ clause: 'person', why: 'It is about training.' }],
  },
)

test('every clause is accounted for, with why it spoke or stayed silent', () => {
  const told = explain(readDraft('Our useless caretaker.'), pack)
  expect(Object.fromEntries(told.map(({ clause, outcome, reasons }) => [clause.id, [outcome, ...reasons]]))).toEqual({
    quoted: ['quoted', 'Quoted for “useless” [useless], at must. Noticed because of “useless”.'],
    beside: ['beside', 'Stands beside “useless” [useless].'],
    twin: ['silent', 'Its very words are already quoted under Policy quoted.'],
    officers: ['silent', 'Silent: it reaches officer, and the writer stands as councillor.'],
    clerk: ['silent', 'useless did not run: it is for the role clerk, and the writer is councillor.'],
    elsewhere: ['silent', 'Silent: it speaks on x, and the draft is for facebook.'],
    absent: ['silent', 'lane found nothing under this clause.'],
    now: ['reminder', 'Shown as a reminder with this draft.'],
    later: [
      'silent',
      'A reminder, shown at these moments: meeting, press.',
      'A reminder, shown beside findings of these kinds: defamation.',
    ],
    person: ['silent', 'Only a person can keep it: It is about training.'],
  })
})

test('what is missing is called so', () => {
  const gap = ruleFor('gap', '', { find: () => [{ span: { start: 0, end: 0 } }] })
  const [first] = explain(readDraft('Fine.'), packOf([requirementOf(gap, [clauseOf('1')])]))
  expect(first?.reasons).toEqual(['Quoted for something missing [gap], at should.'])
})
