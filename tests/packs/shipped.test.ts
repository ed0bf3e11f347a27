import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { remindersFor } from '../../src/check/reminders.ts'
import type { Circumstances, Role, Site } from '../../src/draft/circumstances.ts'
import { readDraft } from '../../src/draft/draft.ts'
import { inFull } from '../../src/packs/in-full.ts'
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

describe('the clause that is quoted, and how strongly', () => {
  const quoted = (council: string, role: Role, site: Site, text: string) =>
    check(readDraft(text, { role, site }), parsed(council)).findings.map(
      ({ severity, clause }) => `${severity} ${clause?.id.replace(`${council}/`, '')}`,
    )
  test.each([
    ['brackley', 'officer', 'x', 'Our caretaker is bone idle.', 'must 9.3'],
    ['brackley', 'officer', 'facebook', 'Our caretaker is bone idle.', 'must 7.2/4:personnel'],
    ['brackley', 'councillor', 'x', 'Our caretaker is bone idle.', 'must 6.4/7:derogatory'],
    ['brackley', 'officer', 'x', 'My neighbour is a halfwit.', 'must 6.4/7:derogatory'],
    ['brackley', 'officer', 'x', 'I work with halfwits.', 'must 9.3'],
    ['brackley', 'officer', 'x', 'Our parking policy is a joke. Views my own.', 'note 9.3'],
    ['brackley', 'councillor', 'facebook', 'The landowner has broken the law.', 'note 7.2/5:legal'],
    [
      'brackley',
      'councillor',
      'facebook',
      'PRESS RELEASE by Brackley Town Council: new swings.',
      'must 6.4/5:implying',
    ],
  ] as const)('%s, %s on %s: %s → %s', (council, role, site, text, expected) =>
    expect(quoted(council, role, site, text)).toContain(expected),
  )
  test.each([
    ['brackley', 'councillor', 'x', 'The landowner has broken the law.'],
    ['brackley', 'councillor', 'x', 'Our parking policy is a joke. Views my own.'],
    ['brackley', 'councillor', 'facebook', 'PRESS RELEASE\n\nCllr Marsh opens the new swings.'],
    ['brackley', 'officer', 'facebook', 'Watched Ed Sheeran at Wembley, then a pie.'],
  ] as const)('%s, %s on %s: nothing for %s', (council, role, site, text) =>
    expect(quoted(council, role, site, text)).toEqual([]),
  )
  test.each([
    ['rugeley', 'officer', 'facebook', 'I’ll come round and break your legs.', 'must 3.3'],
    ['rugeley', 'officer', 'facebook', 'You’re a pathetic little man.', 'should 4.9/8:attacks'],
    ['rugeley', 'officer', 'facebook', 'These clowns at County Hall want to shut the library.', 'should 4.9/6:tone'],
    [
      'rugeley',
      'volunteer',
      'facebook',
      'Speaking on behalf of the Town Council, I can say that it will.',
      'must 4.3:representative',
    ],
  ] as const)('%s, %s on %s: %s → %s alone', (council, role, site, text, expected) =>
    expect(quoted(council, role, site, text)).toEqual([expected]),
  )
  test('an answer to the press on a court case has the solicitor beside it (Caldicot 7.3)', () => {
    const draft = readDraft('As I told the Argus, our case against the builder is in court in June.')
    expect(remindersFor(draft, parsed('caldicot')).map(({ ref }) => ref)).toContain('7.3')
  })
})

describe('a quotation is not cut so that it says less, or the opposite', () => {
  test.each([
    ['brackley', '9.2:images', 'must not share'],
    ['brackley', '9.1', 'The exception to this'],
    ['brackley', '6.5', 'at liberty to set up accounts'],
    ['caldicot', '6.8', 'drawn out conversations'],
    ['caldicot', '7.4', 'advice must be taken from the Town Clerk'],
    ['oakham', 'communication/press-and-public/2', 'However, a member may be asked to produce a press release'],
    ['oakham', 'communication/press-and-public/3', 'If authorisation has not been given by the Council'],
    ['oakham', 'press/meetings/p3', 'The photographing, recording, filming or other reporting'],
    ['oakham', 'social-media/policy-statement/11', "Use of the Town Council's Facebook account (by staff members)"],
  ])('%s %s has “%s”', (council, clause, words) =>
    expect(parsed(council).file.clauses.find(({ id }) => id === `${council}/${clause}`)?.quote).toContain(words),
  )
  test('what stands under “Don’t” is shown with it, and nothing else is', () => {
    const shown = ['brackley', 'oakham']
      .flatMap((id) => parsed(id).file.clauses)
      .filter((clause) => inFull(clause) !== clause.quote)
    expect(shown.map(({ ref }) => ref).filter((ref) => !ref.includes('Don’t'))).toEqual([])
    expect(shown.map(inFull)).toContain('[Don’t] share your passwords with anyone other than your communications leads')
    expect(shown.length).toBe(10)
  })
})

describe('Oakham: a clause stands beside what it speaks of, and beside nothing else of that kind', () => {
  const pack = parsed('oakham')
  const beside = (text: string, circumstances: Partial<Circumstances> = {}) =>
    check(readDraft(text, { site: 'facebook', ...circumstances }), pack).findings.flatMap(({ also }) =>
      also.map(({ id }) => id.slice('oakham/'.length)),
    )
  test.each<[string, string, string, Partial<Circumstances>?]>([
    [
      'communication/staff/2',
      'I have told the Clerk to order the bunting.',
      'The Town Clerk hasn’t a clue what she is doing.',
    ],
    ['communication/legal-obligations/2', 'Ring Maureen on 07700 900655.', 'The Rotary Club fully backs me on this.'],
    ['social-media/facebook/p', 'My neighbour Ann Pole is having chemotherapy.', 'Ring Maureen on 07700 900655.'],
    [
      'communication/external-parties/1',
      'Speaking on behalf of the Town Council, we object to the quarry.',
      'The Chair hasn’t approved this yet but here goes: the fair is off.',
    ],
    [
      'social-media/third-party/do/c',
      'Speaking on behalf of the Town Council, we object to the quarry.',
      'Personally I think the new planters are far too orange.',
      { account: 'council' },
    ],
  ])('%s', (clause, text, other, circumstances) => {
    expect(beside(text)).toContain(clause)
    expect(beside(other, circumstances)).not.toContain(clause)
  })
})

test.each([
  'PRESS RELEASE: Oakham Town Council is delighted to announce that Cutts Close will have a bandstand by June.',
  'MEDIA STATEMENT on behalf of Oakham Town Council: the bandstand stays.',
])('Oakham: a press release is the Clerk’s to issue before it is anybody’s voice: %s', (text) => {
  const [first] = check(readDraft(text, {}), parsed('oakham')).findings
  expect(first).toMatchObject({ clause: { id: 'oakham/communication/press-and-public/2' } })
})
test('Oakham: the Chair, a Press Officer, is not sent to the Clerk with a press release', () => {
  const text = 'PRESS RELEASE: the bandstand opens on Friday.'
  const found = (role: 'councillor' | 'mayor') => check(readDraft(text, { role }), parsed('oakham')).findings
  expect(found('councillor')).toMatchObject([{ rule: 'press-release' }])
  expect(found('mayor')).toEqual([])
})

test.each(shipped.filter((id) => id.startsWith('model-')))('%s sums up and never quotes', (id) => {
  expect(parsed(id).file.clauses.filter((clause) => !clause.summary)).toEqual([])
})

test('desborough does not remind of its single voice beside a title', () => {
  const [finding] = check(readDraft('Cllr Marsh here, off duty.', {}), parsed('desborough')).findings
  expect(finding?.clause?.id).toBe('desborough/councillors/p5')
  expect(finding?.also.map(({ id }) => id)).not.toContain('desborough/posting/5')
})
