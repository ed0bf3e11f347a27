import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { readDraft } from '../../src/draft/draft.ts'
import { type Pack, parsePack } from '../../src/packs/pack.ts'
import type { PackFile } from '../../src/packs/schema.ts'
import { councils, quotations, readShipped, shipped } from './shipped.ts'

const parsed = (id: string): Pack & { file: PackFile } => {
  const result = parsePack(readShipped(id))
  if (!result.ok || !result.pack.file) throw new Error(JSON.stringify(result))
  return { ...result.pack, file: result.pack.file }
}

test('the five councils ship, and three templates', () => {
  expect(shipped).toEqual([...councils, 'model-council-page', 'model-england', 'model-wales'].sort())
})

describe.each(shipped)('%s', (id) => {
  test('is read without a problem, under its own name', () => {
    expect(parsePack(readShipped(id))).toMatchObject({ ok: true, pack: { file: { id } } })
  })
  test('advises in one sentence or two, calmly', () => {
    const { file } = parsed(id)
    for (const { advice } of file.requirements) {
      expect(advice).toMatch(/^\p{Lu}[^!]{8,130}\.$/u)
      expect(advice).not.toMatch(/violat|breach|offen[cs]e|illegal/i)
    }
  })
  test('answers its own examples', () => {
    const pack = parsed(id)
    const answers = pack.file.examples.map(({ draft, finds: _, ...circumstances }) => ({
      draft,
      ...check(readDraft(draft, circumstances as object), pack),
    }))
    expect(answers.flatMap(({ faults }) => faults)).toEqual([])
    expect(
      answers.map(({ draft, findings }) => ({ draft, finds: [...new Set(findings.map(({ rule }) => rule))].sort() })),
    ).toEqual(pack.file.examples.map(({ draft, finds }) => ({ draft, finds: [...finds].sort() })))
  })
  test('carries examples on both sides', () => {
    const { examples } = parsed(id).file
    const least = councils.includes(id) ? 20 : 6
    expect(examples.length).toBeGreaterThanOrEqual(least)
    expect(examples.filter(({ finds }) => finds.length === 0).length).toBeGreaterThanOrEqual(least / 4)
    expect(examples.filter(({ finds }) => finds.length > 0).length).toBeGreaterThanOrEqual(least / 3)
  })
})

describe.each(councils)('%s, against the policy', (id) => {
  const own = quotations[id] ?? {}
  test('carries every clause in the policy’s very words', () => {
    const { clauses } = parsed(id).file
    expect(Object.fromEntries(clauses.map((clause) => [clause.id, { ref: clause.ref, quote: clause.quote }]))).toEqual(
      Object.fromEntries(Object.entries(own).map(([clause, { ref, quote }]) => [clause, { ref, quote }])),
    )
    expect(clauses.filter((clause) => clause.summary)).toEqual([])
  })
  test('keeps the policy’s own order', () => {
    expect(parsed(id).file.clauses.map((clause) => clause.id)).toEqual(Object.keys(own))
  })
  test('binds to a rule whatever a draft can show, and reminds of the rest', () => {
    const { file } = parsed(id)
    const bound = new Set(file.requirements.flatMap((requirement) => requirement.clauses))
    const reminded = new Set(file.reminders.map((reminder) => reminder.clause))
    const loose = Object.entries(own).filter(([clause, { kept }]) =>
      kept === 'reminder' ? !reminded.has(clause) && !bound.has(clause) : !bound.has(clause),
    )
    expect(loose.map(([clause]) => clause)).toEqual([])
  })
})

describe('what the policies leave open is decided in the packs, and told to the clerk', () => {
  test.each([
    ['rugeley', 'third party', 'not to include sitting members, MPs and ministers'],
    ['oakham', 'speaks for an organisation or promotes it', 'no sign of its approval and no link'],
    ['oakham', 'section on X', 'councillors’ and officers’ own accounts'],
    ['oakham', 'clear paraphrase satisfies'],
    ['brackley', 'clear paraphrase satisfies'],
    ['brackley', '9.2', 'personal accounts'],
    ['oakham', 'only in the Facebook guidelines', 'professional image, respect, or nothing unacceptable'],
    ['brackley', 'only in the Facebook guidelines', 'professional image'],
    ['oakham', 'criticising the council', 'further than the law', 'speaks as a note'],
    ['brackley', 'criticising the council', 'further than the law', 'speaks as a note'],
    ['caldicot', 'criticising the council', 'further than the law', 'speaks as a note'],
    ['rugeley', 'criticising it', 'further than the law', 'speaks as a note'],
    ['caldicot', 'written consent', 'Wales'],
    ['oakham', 'permits filming'],
  ])('%s: %s', (id, ...words) => {
    const { file } = parsed(id)
    const notes = [...file.notes, ...file.requirements.flatMap(({ note }) => note ?? [])]
    expect(notes.filter((note) => words.every((said) => note.includes(said)))).not.toEqual([])
  })
  test('bans on criticising the council speak as notes', () => {
    for (const id of councils)
      for (const { rule, severity } of parsed(id).requirements)
        if (rule.id === 'criticism-of-council') expect(severity).toBe('note')
  })
})

test.each(shipped.filter((id) => id.startsWith('model-')))('%s sums up and never quotes', (id) => {
  expect(parsed(id).file.clauses.filter((clause) => !clause.summary)).toEqual([])
})

test.each([
  ['officer', 'I’ll come round and break your legs.', 'rugeley/3.3', 'must'],
  ['officer', 'You’re a pathetic little man.', 'rugeley/4.9/8:attacks', 'should'],
  ['officer', 'These clowns at County Hall want to shut the library.', 'rugeley/4.9/6:tone', 'should'],
  [
    'volunteer',
    'Speaking on behalf of the Town Council, I can say that it will.',
    'rugeley/4.3:representative',
    'must',
  ],
])('rugeley tells a %s of “%s” under the clause that names it', (role, draft, clause, severity) => {
  const { findings } = check(readDraft(draft, { role } as object), parsed('rugeley'))
  expect(findings).toMatchObject([{ clause: { id: clause }, severity }])
})

test('desborough does not remind of its single voice beside a title', () => {
  const [finding] = check(readDraft('Cllr Marsh here, off duty.', {}), parsed('desborough')).findings
  expect(finding?.clause?.id).toBe('desborough/councillors/p5')
  expect(finding?.also.map(({ id }) => id)).not.toContain('desborough/posting/5')
})
