import { describe, expect, test } from 'vitest'
import type { Council } from '../../src/check/council.ts'
import type { Finding } from '../../src/check/finding.ts'
import { type Acts, firstStage, refuse, reread, type Showing, type Stage, trayOf } from '../../src/ui/panels/stage.ts'

const disclaimer = 'The opinions given here are my own.'
const council: Council = { name: 'Oakham Town Council', policy: 'Policy', ask: 'the clerk', looked: 3, disclaimer }
const text = 'HE WAS late.'

const finding = (category: Finding['category'], end: number): Finding => ({
  rule: 'all-caps',
  category,
  title: 'A finding',
  severity: 'must',
  span: { start: 0, end },
  clause: null,
  also: [],
  advice: '',
  because: '',
  fix: { label: 'Mend it', edit: { span: { start: 0, end }, text: 'He was' } },
})
const reading = (findings: readonly Finding[], change: Partial<Showing> = {}): Showing => ({
  ...firstStage('facebook').showing,
  text,
  findings,
  council,
  ...change,
})
const stageOf = (showing: Showing): Stage => reread(firstStage('facebook'), showing)

describe('a change that the site did not take', () => {
  const before = finding('tone', 6)
  /** The site makes something else of it, which is taken back; then it is refused. */
  const refused = (found: Finding, opened: Finding | null, inNotice: boolean) => {
    const moments = [
      reading([found]),
      reading([], { text: 'He  was late.', settled: false }),
      reading([], { settled: false }),
    ]
    return refuse(moments.reduce(reread, { ...firstStage('facebook'), opened }), found, text, inNotice)
  }
  const undone = refused(before, before, false)

  test('has its card again, with the refusal, once the next reading brings the finding back', () => {
    const sameWords = reread(undone, reading([], { settled: false }))
    const found = finding('tone', 6)
    const { opened, refused } = reread(sameWords, reading([found]))
    expect(opened).toBe(found)
    expect(refused).toBe(found)
  })
  test.each([
    ['the next reading does not have it', reading([])],
    ['other words stand there', reading([], { text: 'He is late.', settled: false })],
  ])('is forgotten where %s', (_, next) => expect(reread(undone, next)).toMatchObject({ opened: null, refused: null }))
  test('is said in the notice that offered it, and opens no card', () => {
    const missing = finding('disclaimer', 0)
    const stage = reread(refused(missing, null, true), reading([missing]))
    expect(stage.opened).toBe(null)
    expect(trayOf(stage, council, {} as Acts).refused).toBe(true)
  })
})

test('the reminder beside a picture, once ticked, comes back with the next one', () => {
  const clauses = [
    { id: '1', ref: '1', heading: 'Pictures', text: 'Ask first.' },
  ] as unknown as Showing['pictureClauses']
  const pictured = reading([], { pictureClauses: clauses })
  const remindedOf = (stage: Stage) => trayOf(stage, council, {} as Acts).pictureClauses
  const ticked = { ...stageOf(pictured), pictureSeen: true }
  const unread = reading([], { settled: false })
  expect([pictured, unread, pictured].reduce(reread, ticked)).toMatchObject({ pictureSeen: true })
  expect(remindedOf([reading([]), pictured].reduce(reread, ticked))).toEqual(clauses)
})

test.each<[Finding['category'], string | undefined]>([
  ['disclaimer', disclaimer],
  ['official-capacity', undefined],
])('where what is missing is of the kind “%s”, the words to have by hand are %s', (category, copy) => {
  expect(trayOf(stageOf(reading([finding(category, 0)])), council, {} as Acts).copy).toBe(copy)
})
