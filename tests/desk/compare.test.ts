import { describe, expect, test } from 'vitest'
import { comparePacks, compareWords } from '../../src/desk/compare.ts'
import { renameClause } from '../../src/desk/edits.ts'
import { effectBetween, tryPack } from '../../src/desk/trial.ts'
import { type Working, withEntry, withMoved, withValue } from '../../src/desk/working.ts'
import { smallClause, smallPack, smallRequirement } from '../packs/small.ts'
import { shipped, workingOf } from './shipped.ts'

const small = smallPack() as Working
const marked = (before: string, after: string) =>
  compareWords(before, after)
    .map(({ text, change }) => (change === 'same' ? text : change === 'in' ? `{+${text}+}` : `{-${text}-}`))
    .join('')

test.each([
  ['Members must not post.', 'Members should not post.', 'Members {-must-}{+should+} not post.'],
  ['a b', 'a b', 'a b'],
  ['', 'new', '{+new+}'],
  ['old', '', '{-old-}'],
  ['', '', ''],
])('%j to %j word by word', (before, after, words) => expect(marked(before, after)).toBe(words))

describe('two packs', () => {
  const told = (after: Working, before: Working = small) =>
    comparePacks(before, after).map(({ kind, part, name, differences }) => [
      kind,
      part,
      name,
      differences.map(({ field }) => field),
    ])

  test.each(shipped)('%s is like itself', (name) => expect(told(workingOf(name), workingOf(name))).toEqual([]))
  test('the version and the day alone are no change', () => {
    expect(told({ ...small, version: 7, published: '2026-11-21' })).toEqual([])
  })
  test.each<[string, Working, unknown[]]>([
    [
      'a clause’s words',
      withValue(small, ['clauses', 0, 'quote'], 'Members shall not.'),
      ['changed', 'clauses', 'Protocol, 2.1', ['quote']],
    ],
    [
      'how strongly it speaks',
      withValue(small, ['clauses', 0, 'severity'], 'note'),
      ['changed', 'clauses', 'Protocol, 2.1', ['severity']],
    ],
    [
      'a clause put in',
      withEntry(small, ['clauses'], smallClause({ id: '2.2', ref: 'Protocol, 2.2', quote: 'New.' })),
      ['added', 'clauses', 'Protocol, 2.2', ['id', 'ref', 'quote', 'severity', 'appliesTo']],
    ],
    [
      'a requirement taken out',
      withValue(small, ['requirements'], []),
      ['removed', 'requirements', 'phone-number', ['rule', 'clauses', 'advice']],
    ],
    [
      'advice',
      withValue(small, ['requirements', 0, 'advice'], 'Leave it out, please.'),
      ['changed', 'requirements', 'phone-number', ['advice']],
    ],
    ['the council’s name', withValue(small, ['council', 'name'], 'N Council'), ['changed', 'council', '', ['name']]],
    ['the pack’s own id', withValue(small, ['id'], 'southborough'), ['changed', 'council', '', ['id']]],
    ['a contact', withEntry(small, ['contacts', 'public'], 'x'), ['changed', 'contacts', '', ['public']]],
    [
      'a meeting',
      withValue(small, ['periods'], { meetings: [{ from: '2026-05-07', to: '2026-05-08' }] }),
      ['changed', 'periods', '', ['meetings']],
    ],
    [
      'a disclaimer',
      withValue(small, ['disclaimers'], [{ text: 'My own view.' }]),
      ['added', 'disclaimers', 'My own view.', ['text']],
    ],
    ['a note', withValue(small, ['notes'], ['x'.repeat(70)]), ['added', 'notes', `${'x'.repeat(60)}…`, ['']]],
    [
      'a reminder, named by its clause',
      withValue(small, ['reminders'], [{ clause: '2.1', when: ['always'] }]),
      ['added', 'reminders', 'Protocol, 2.1', ['clause', 'when']],
    ],
  ])('%s', (_, after, change) => expect(told(after)).toEqual([change]))

  test('a clause with a new id is the same clause, and its requirement too', () => {
    expect(told(renameClause(small, 0, '3'))).toEqual([
      ['changed', 'clauses', 'Protocol, 2.1', ['id']],
      ['changed', 'requirements', 'phone-number', ['clauses']],
    ])
  })
  test('two requirements of one rule are told apart', () => {
    const two = withEntry(small, ['requirements'], smallRequirement({ advice: 'Ask first.', roles: ['officer'] }))
    const after = withValue(withMoved(two, ['requirements'], 0, 1), ['requirements', 0, 'roles'], ['clerk'])
    expect(told(after, two)).toEqual([['changed', 'requirements', 'phone-number', ['roles']]])
  })
  test('another disclaimer that is offered first', () => {
    const [own, used] = [{ text: 'My own view.' }, { text: 'Not the council’s view.' }]
    const offering = (...disclaimers: Working[]) => withValue(small, ['disclaimers'], disclaimers)
    const first = ['changed', 'disclaimers', used.text, ['offeredFirst']]
    expect(told(offering(used, own), offering(own, used))).toEqual([first])
    expect(told(offering(used), offering(own, used))).toEqual([first, ['removed', 'disclaimers', own.text, ['text']]])
    expect(told(offering(used, own), offering(own))).toEqual([
      ['added', 'disclaimers', used.text, ['text', 'offeredFirst']],
    ])
    expect(told(offering(own, used), offering(own))).toEqual([['added', 'disclaimers', used.text, ['text']]])
  })
  test('torn packs are compared as far as they go', () => {
    expect(() => comparePacks({ clauses: 7, council: [] }, { clauses: [null, 3], requirements: {} })).not.toThrow()
  })
})

describe('a trial', () => {
  const drafts = [
    { text: 'Ring Graham on 07700 900142.' },
    { text: 'The fair is on Saturday.' },
    { text: 'Ring Jean on 01632 960000.' },
  ]
  const found = (working: Working) => tryPack(working, drafts)?.map(({ findings }) => findings.map(({ rule }) => rule))

  test('shows what is found in each draft', () => expect(found(small)).toEqual([['phone-number'], [], []]))
  test('goes on while the pack is half written', () => {
    expect(found(withValue(small, ['policy', 'title'], ''))).toEqual([['phone-number'], [], []])
    expect(tryPack({}, drafts)).toBeNull()
  })
  test('takes the role and the site of a draft', () => {
    const officer = withValue(small, ['clauses', 0, 'appliesTo'], ['officer'])
    expect(
      tryPack(officer, [{ ...drafts[0], text: 'Ring Graham on 07700 900142.', role: 'officer' }])?.[0]?.findings,
    ).toHaveLength(1)
    expect(found(officer)).toEqual([[], [], []])
  })
  test('shows what a change newly finds, silences and says otherwise', () => {
    const effect = (after: Working, before = small) => {
      const told = effectBetween(tryPack(before, drafts) ?? [], tryPack(after, drafts) ?? [])
      return [told.newly.length, told.silenced.length, told.otherwise.length, told.asBefore]
    }
    expect(effect(small)).toEqual([0, 0, 0, 3])
    expect(effect(withValue(small, ['contacts', 'public'], []))).toEqual([1, 0, 0, 2])
    expect(effect(withEntry(small, ['contacts', 'public'], '07700 900142'))).toEqual([0, 1, 0, 2])
    expect(effect(withValue(small, ['clauses', 0, 'severity'], 'note'))).toEqual([0, 0, 1, 2])
    expect(effect(withValue(small, ['requirements', 0, 'advice'], 'Please leave it out.'))).toEqual([0, 0, 1, 2])
  })
})
