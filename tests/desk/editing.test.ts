import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparePacks } from '../../src/desk/compare.ts'
import {
  addClauses,
  idFor,
  removeClause,
  renameClause,
  requirementFor,
  startFrom,
  unkeptClauses,
} from '../../src/desk/edits.ts'
import { changed, type History, redone, startHistory, undone } from '../../src/desk/history.ts'
import { problemsAt, problemsOf, runnable } from '../../src/desk/problems.ts'
import { fileName, raised } from '../../src/desk/publish.ts'
import { strengthOf } from '../../src/desk/strength.ts'
import { viewOf } from '../../src/desk/view.ts'
import { type Json, openPack, valueAt, type Working, withEntry, withMoved, withValue } from '../../src/desk/working.ts'
import { writePack } from '../../src/desk/write.ts'
import { smallClause, smallPack, smallRequirement } from '../packs/small.ts'
import { shipped, textOf, workingOf } from './shipped.ts'

const small = (changes: object = {}) => smallPack(changes) as Working

describe('opening and saving', () => {
  test('all eight packs are here', () => expect(shipped).toHaveLength(8))
  test.each(shipped)('%s is the same byte for byte', (name) => {
    expect(writePack(workingOf(name))).toBe(textOf(name))
  })
  test.each(shipped)('%s after an edit and its undoing', (name) => {
    const working = workingOf(name)
    const edited = withValue(working, ['clauses', 0, 'quote'], 'Other words.')
    expect(writePack(edited)).not.toBe(textOf(name))
    expect(writePack(withValue(edited, ['clauses', 0, 'quote'], valueAt(working, ['clauses', 0, 'quote'])))).toBe(
      textOf(name),
    )
  })
  test('whatever is written reads back as it was, and is written alike again', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const text = writePack(JSON.parse(JSON.stringify(value)))
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(writePack(JSON.parse(text))).toBe(text)
      }),
    )
  })
  test.each(['', '{"format": 1,', '[1]', 'null', '7', '{"settings": {}}'])('%j is refused', (text) => {
    expect(openPack(text)).toEqual({ ok: false, why: 'notJson' })
  })
  test('a strange pack opens, and every view of it is whole', () => {
    for (const strange of [
      '{"council": 0}',
      '{"clauses": 7, "council": [], "requirements": [null, 3, {"clauses": "x"}]}',
    ]) {
      const opened = openPack(strange)
      if (!opened.ok) throw new Error(opened.why)
      expect(viewOf(opened.working)).toMatchObject({ id: '', council: { name: '', shortNames: [] }, clauses: [] })
      expect(problemsOf(opened.working).length).toBeGreaterThan(0)
    }
  })
  test.each(shipped)('the view of %s misses nothing that is shown', (name) => {
    const view = viewOf(workingOf(name))
    const file = JSON.parse(textOf(name))
    expect(view.clauses.map(({ quote }) => quote)).toEqual(file.clauses.map(({ quote }: { quote: string }) => quote))
    expect(view.requirements.map(({ rule }) => rule)).toEqual(
      file.requirements.map(({ rule }: { rule: string }) => rule),
    )
    expect(view.examples).toHaveLength(file.examples.length)
  })
})

describe('a value', () => {
  test('is put in, read and taken out, and the pack before stays as it was', () => {
    const before = small()
    const written = JSON.stringify(before)
    const after = withValue(before, ['clauses', 0, 'quote'], 'Members shall not.')
    expect(valueAt(after, ['clauses', 0, 'quote'])).toBe('Members shall not.')
    expect(JSON.stringify(before)).toBe(written)
    expect(valueAt(withValue(after, ['clauses', 0, 'quote'], undefined), ['clauses', 0])).not.toHaveProperty('quote')
    expect(valueAt(withValue(after, ['clauses', 0], undefined), ['clauses'])).toEqual([])
  })
  test('makes the groups and lists on its way', () => {
    const after = withValue(small(), ['periods', 'meetings', 0, 'from'], '2026-05-07')
    expect(valueAt(after, ['periods'])).toEqual({ meetings: [{ from: '2026-05-07' }] })
  })
  test('that is new stands where the schema has it', () => {
    const after = withValue(withValue(small(), ['reminders'], []), ['policy', 'edition'], '2')
    expect(Object.keys(after).slice(5, 9)).toEqual(['clauses', 'requirements', 'reminders', 'contacts'])
    expect(Object.keys(valueAt(after, ['policy']) as object)).toEqual(['title', 'edition', 'adopted'])
    expect(Object.keys(valueAt(withValue(after, ['clauses', 0, 'summary'], true), ['clauses', 0]) as object)).toEqual([
      'id',
      'ref',
      'quote',
      'summary',
      'severity',
      'appliesTo',
    ])
  })
  test.each([
    [['nothing', 'here']],
    [['clauses', 9, 'quote']],
    [['clauses', 'length']],
    [['id', 'length']],
    [['__proto__', 'polluted']],
    [['council', 'constructor']],
  ])('at %j is not there', (path) => expect(valueAt(small(), path)).toBeUndefined())
  test('with a strange name pollutes nothing', () => {
    withValue(small(), ['__proto__', 'polluted'], true)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
  test('moves within its list', () => {
    const working = withEntry(withEntry(small(), ['notes'], 'two'), ['notes'], 'one', 0)
    expect(valueAt(working, ['notes'])).toEqual(['one', 'two'])
    expect(valueAt(withMoved(working, ['notes'], 1, 0), ['notes'])).toEqual(['two', 'one'])
    expect(withMoved(working, ['notes'], 7, 0)).toBe(working)
  })
})

describe('problems', () => {
  const torn = small({ clauses: [smallClause({ quote: '' }), smallClause({ id: '2.2' })] })
  test('are told where they are', () => {
    const problems = problemsOf(torn)
    expect(problemsAt(problems, ['clauses']).map(({ path }) => path)).toEqual(['clauses.0.quote', 'clauses.1'])
    expect(problemsAt(problems, ['clauses', 0]).map(({ message }) => message)).toEqual(['“quote” is empty.'])
    expect(problemsAt(problems, ['clauses', 1], true)).toHaveLength(1)
    expect(problemsAt(problems, ['clauses', 0], true)).toEqual([])
    expect(problemsAt(problems, ['clause'])).toEqual([])
  })
  test.each(shipped)('%s has none', (name) => expect(problemsOf(workingOf(name))).toEqual([]))
  test.each<[string, object]>([
    ['a clause that nothing keeps', { clauses: [smallClause(), smallClause({ id: '2.2' })] }],
    ['a clause half written', { clauses: [smallClause(), smallClause({ id: '2.2', quote: '' })] }],
    ['a requirement half written', { requirements: [smallRequirement(), { rule: '' }] }],
    ['no title, no council', { policy: {}, council: undefined }],
    ['a word that nobody knows', { colour: 'red' }],
    ['an example of no rule', { examples: [{ draft: 'x', finds: ['x'] }] }],
    ['a reminder of nothing', { reminders: [{ clause: '9' }] }],
    ['a wrong date', { periods: { meetings: [{ from: 'March', to: 'May' }] } }],
  ])('%s does not keep the rest from being tried', (_, changes) => {
    const pack = runnable(small(changes))
    expect(pack?.requirements.map(({ rule }) => rule.id)).toEqual(['phone-number'])
  })
  test('with nothing right in it, nothing can be tried but an empty pack', () => {
    expect(runnable({})).toBeNull()
  })
  test('two hundred problems at once still leave what is right', () => {
    const clauses = [smallClause(), ...Array.from({ length: 200 }, (_, at) => smallClause({ id: `x${at}`, quote: '' }))]
    expect(runnable(small({ clauses }))?.requirements).toHaveLength(1)
  })
})

test('whatever is edited, the pack before is whole, problems are sentences, and undoing goes all the way back', () => {
  const whole = workingOf('model-wales')
  const before = writePack(whole)
  const key = fc.constantFrom(
    'clauses',
    'requirements',
    'council',
    'quote',
    'id',
    'advice',
    'periods',
    'meetings',
    'x',
    0,
    1,
    99,
  )
  const edit = fc.tuple(fc.array(key, { minLength: 1, maxLength: 4 }), fc.option(fc.jsonValue(), { nil: undefined }))
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
      const history = edits
        .filter(([path]) => typeof path[0] === 'string')
        .reduce<History>(
          (past, [path, value]) => changed(past, withValue(past.now, path, value as Json | undefined)),
          startHistory(whole),
        )
      for (const { message } of problemsOf(history.now)) expect(message).toMatch(/[.?]$/)
      expect(() => [viewOf(history.now), runnable(history.now), comparePacks(whole, history.now)]).not.toThrow()
      expect(writePack(history.past.reduce<History>((now) => undone(now), history).now)).toBe(before)
      expect(writePack(whole)).toBe(before)
    }),
    { numRuns: 25 },
  )
}, 30_000)

describe('undo', () => {
  const [a, b, c] = [1, 2, 3].map((version) => small({ version })) as [Working, Working, Working]
  test('goes back and forth', () => {
    const history = changed(changed(startHistory(a), b), c)
    expect(undone(history).now).toBe(b)
    expect(undone(undone(history)).now).toBe(a)
    expect(undone(undone(undone(history))).now).toBe(a)
    expect(redone(undone(history)).now).toBe(c)
    expect(redone(history).now).toBe(c)
  })
  test('typing in one field is one step, and a change after an undo forgets what was undone', () => {
    const typed = changed(changed(startHistory(a), b), c, true)
    expect(undone(typed).now).toBe(a)
    expect(changed(undone(typed), b).future).toEqual([])
    expect(changed(typed, c)).toBe(typed)
  })
  test('keeps two hundred steps', () => {
    const long = Array.from({ length: 300 }, (_, version) => small({ version })).reduce<
      ReturnType<typeof startHistory>
    >((history, now) => changed(history, now), startHistory(a))
    expect(long.past).toHaveLength(200)
  })
})

describe('a new pack', () => {
  const council = { name: 'Southborough Town Council', nation: 'wales', shortNames: ['STC'] } as const
  test.each(shipped)('from %s has nobody else’s people, periods or name', (name) => {
    const template = workingOf(name)
    const own = startFrom(template, council)
    const before = viewOf(template)
    const text = writePack({ ...own, clauses: [], requirements: [], examples: [] })
    expect(writePack(own)).not.toContain(before.council.name)
    for (const word of [...before.directory.members, ...before.contacts.public, before.contacts.email])
      if (word) expect(text).not.toContain(word)
    expect(viewOf(own)).toMatchObject({
      id: 'southborough',
      version: 1,
      council: { name: council.name, nation: 'wales' },
    })
    expect(problemsOf(own).map(({ path }) => path)).toEqual(['policy.title'])
    expect(JSON.stringify(own)).not.toContain(`"${before.id}/`)
  })
  test.each([
    ['Northborough Town Council', 'northborough'],
    ['St. Mary’s-on-the-Hill Parish Council', 'st-marys-on-hill'],
    ['Cyngor Tref Y Bont-faen', 'y-bont-faen'],
    ['Ynys Môn Community Council', 'ynys-mon'],
    ['The Council', 'the-council'],
    ['3 Rivers Town Council', 'council-3-rivers'],
    ['', 'council'],
  ])('for %s is called %s', (name, id) => expect(idFor(name)).toBe(id))
})

describe('clauses', () => {
  const two = small({
    clauses: [smallClause(), smallClause({ id: '2.2' })],
    requirements: [smallRequirement({ clauses: ['2.1', '2.2'] }), smallRequirement({ clauses: ['2.2'] })],
    reminders: [{ clause: '2.2', when: ['always'] }],
    person: [{ clause: '2.2', why: 'It is about training.' }],
  })
  test('take what names them along when renamed', () => {
    const renamed = renameClause(two, 1, '3')
    expect(JSON.stringify(renamed)).not.toContain('"2.2"')
    expect(viewOf(renamed).requirements.map(({ clauses }) => clauses)).toEqual([['2.1', '3'], ['3']])
    expect(viewOf(renamed).reminders[0]?.clause).toBe('3')
  })
  test('take what spoke under them alone along when removed', () => {
    const removed = removeClause(two, 1)
    expect(viewOf(removed).requirements.map(({ clauses }) => clauses)).toEqual([['2.1']])
    expect(viewOf(removed).reminders).toEqual([])
    expect(problemsOf(removed)).toEqual([])
  })
  test('of one id are renamed and removed each by itself', () => {
    const twins = small({ clauses: [smallClause(), smallClause({ ref: 'Protocol, 3' })] })
    expect(problemsOf(renameClause(twins, 1, '3')).map(({ path }) => path)).toEqual(['clauses.1'])
    expect(viewOf(renameClause(twins, 1, '3')).requirements[0]?.clauses).toEqual(['2.1'])
    expect(viewOf(removeClause(twins, 0)).clauses.map(({ ref }) => ref)).toEqual(['Protocol, 3'])
    expect(problemsOf(removeClause(twins, 0))).toEqual([])
  })
  test('are added with ids of their own, and wait to be used', () => {
    const added = addClauses(small(), [
      { ref: '6.4(a)', quote: 'Members must not swear.' },
      { ref: '6.4(a)', quote: 'Care is asked for.' },
      { ref: '', quote: 'You should be kind.', severity: 'note' },
    ])
    expect(
      viewOf(added)
        .clauses.slice(1)
        .map(({ id, severity }) => [id, severity]),
    ).toEqual([
      ['northborough/6-4-a', 'must'],
      ['northborough/6-4-a-2', 'note'],
      ['northborough/clause', 'note'],
    ])
    expect(unkeptClauses(added)).toEqual(['northborough/6-4-a', 'northborough/6-4-a-2', 'northborough/clause'])
    const bound = withEntry(
      added,
      ['requirements'],
      requirementFor('obscenity', unkeptClauses(added), [workingOf('oakham')]),
    )
    expect(problemsOf(bound).map(({ path }) => path)).toEqual(['clauses.3.ref'])
  })
  test('a requirement begins with the advice and the options of the first pack that has it', () => {
    const own = smallRequirement({ rule: 'person-name', advice: 'Ask first.', options: { thirdPartiesOnly: true } })
    const library = [small(), small({ requirements: [own] }), small({ requirements: [{ ...own, advice: 'Last.' }] })]
    expect(requirementFor('person-name', ['2.1'], library)).toEqual({ ...own, clauses: ['2.1'] })
    expect(requirementFor('obscenity', ['2.1'], library)).toEqual({ rule: 'obscenity', clauses: ['2.1'], advice: '' })
  })
  test.each([
    ['Members must not disclose confidential matters.', 'must', 'must not'],
    ['Derogatory comments are always wrong', 'must', 'are always wrong'],
    ['Never name a third party.', 'must', 'Never'],
    ['Do not post when angry.', 'must', 'Do not'],
    ['Posting pictures of children is prohibited.', 'must', 'is prohibited'],
    ['Councillors should show respect to all.', 'should', 'should'],
    ['Where possible, include a disclaimer.', 'should', 'Where possible'],
    ['Members are expected to be accurate.', 'should', 'are expected to'],
    ['Mae’n rhaid i aelodau beidio â rhegi.', 'must', 'rhaid'],
    ['Councillors should never share it.', 'should', 'should never'],
    ['Staff ought to be civil and always fair.', 'should', 'ought'],
    ['Members should be civil. Never swear.', 'must', 'Never'],
    ['Ni ddylai cynghorwyr rannu gwybodaeth.', 'should', 'ddylai'],
    ['Ni ddylid ei rannu, ac ni ddylech ei gopïo.', 'should', 'ddylid'],
    ['Dylent beidio â rhannu.', 'should', 'Dylent'],
    ['Ni chaiff aelodau rannu gwybodaeth.', 'must', 'Ni chaiff'],
    ['Cofiwch beidio ag ymosod ar neb, a pheidio â rhegi.', 'must', 'beidio ag'],
    ['Exercise caution with guesswork.', 'note', ''],
    ['Mustard is sold at the market.', 'note', ''],
  ])('%s speaks at %s', (quote, severity, words) => expect(strengthOf(quote)).toEqual({ severity, words }))
})

describe('publishing', () => {
  test('raises the version above the last one published, and sets the day', () => {
    const first = raised(small(), null, '2026-11-21')
    expect(viewOf(first)).toMatchObject({ version: 1, published: '2026-11-21' })
    expect(Object.keys(first).slice(0, 4)).toEqual(['format', 'id', 'version', 'published'])
    expect(viewOf(raised(first, first, '2026-12-01'))).toMatchObject({ version: 2, published: '2026-12-01' })
    expect(viewOf(raised(small({ version: 9 }), small({ version: 3 }), '2026-12-01')).version).toBe(9)
    expect(viewOf(raised(small({ version: 'x' }), null, '2026-12-01')).version).toBe(1)
    expect(problemsOf(first)).toEqual([])
  })
  test('names the file by the council', () => {
    expect(fileName(small())).toBe('northborough.councilpack.json')
    expect(fileName(small({ id: '../x' }))).toBe('northborough.councilpack.json')
  })
})
