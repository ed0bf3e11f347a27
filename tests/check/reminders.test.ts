import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { momentsOf, pictureClauses, remindersFor } from '../../src/check/reminders.ts'
import type { Circumstances } from '../../src/draft/circumstances.ts'
import { readDraft } from '../../src/draft/draft.ts'
import { nothingKnown } from '../../src/rules/known.ts'
import { clauseOf, packOf, requirementOf, ruleFor } from './packs.ts'

const known = { ...nothingKnown, meetings: [{ from: '2026-12-01T19:00', to: '2026-12-01T21:30' }] }

describe('moments', () => {
  test.each<[string, Partial<Circumstances>, readonly string[]]>([
    ['The fair is on Saturday.', {}, ['always']],
    ['The fair is on Saturday.', { attachments: [{ kind: 'photo' }] }, ['always', 'attachment']],
    ['The fair is on Saturday.', { attachments: [] }, ['always']],
    ['The fair is on Saturday.', { account: 'council' }, ['always', 'council-account']],
    ['The allotment rents.', { duringMeeting: true }, ['always', 'meeting']],
    ['The allotment rents.', { at: '2026-12-01T20:00' }, ['always', 'meeting']],
    ['The allotment rents.', { at: '2026-12-02T20:00' }, ['always']],
    ['No, it is on Sunday.', { replyTo: 'Is the fair on Saturday?' }, ['always', 'reply']],
    ['More at https://fair.example/town', {}, ['always', 'link']],
    ['As I told the reporter from the Herald, the fair stays.', {}, ['always', 'press']],
  ])('%s %j', (text, circumstances, moments) => {
    expect([...momentsOf(readDraft(text, circumstances), known)]).toEqual(moments)
  })
})

describe('reminders', () => {
  const [always, picture, officers, libel] = [
    clauseOf('always'),
    clauseOf('picture'),
    clauseOf('officers', { appliesTo: ['officer'] }),
    clauseOf('libel'),
  ] as const
  const rule = ruleFor('crook', 'crook', { category: 'defamation' })
  const quoted = clauseOf('quoted')
  const pack = packOf([requirementOf(rule, [quoted])], {
    clauses: [quoted, always, picture, officers, libel],
    reminders: [
      { clause: 'always', when: ['always'] },
      { clause: 'picture', when: ['attachment'] },
      { clause: 'officers', when: ['always'] },
      { clause: 'libel', beside: ['defamation'] },
    ],
  })
  const ids = (circumstances: Partial<Circumstances>) =>
    remindersFor(readDraft('A photo of the fair.', circumstances), pack).map(({ id }) => id)

  test('come at their moment, to those they reach', () => {
    expect(ids({})).toEqual(['always'])
    expect(ids({ attachments: [{ kind: 'photo' }] })).toEqual(['always', 'picture'])
    expect(ids({ role: 'officer' })).toEqual(['always', 'officers'])
  })
  test('stand beside findings of their kind', () => {
    expect(check(readDraft('He is a crook.'), pack).findings).toMatchObject([
      { clause: { id: 'quoted' }, also: [{ id: 'libel' }] },
    ])
  })
})

describe('a picture', () => {
  const [photos, swearing] = [clauseOf('photos'), clauseOf('swearing')] as const
  const pack = packOf([
    requirementOf(ruleFor('photo', 'photo', { category: 'images-of-children' }), [photos]),
    requirementOf(ruleFor('swear', 'swear', { category: 'obscenity' }), [swearing]),
  ])
  const said = (circumstances: Partial<Circumstances>) =>
    pictureClauses(readDraft('Sports day.', circumstances), pack).map(({ id }) => id)
  test('brings the clauses on pictures and no others', () =>
    expect(said({ attachments: [{ kind: 'picture' }] })).toEqual(['photos']))
  test('not attached brings nothing', () => expect(said({})).toEqual([]))
})
