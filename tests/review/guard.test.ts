import { expect, test } from 'vitest'
import type { Finding } from '../../src/check/finding.ts'
import { decide, namesOf, type Posted, pointsOf } from '../../src/review/guard.ts'

const text = 'Ring Graham on 07700 900142.'

const finding = (severity: Finding['severity']): Finding => ({
  rule: `phone-number-${severity}`,
  category: 'personal-data',
  title: 'Gives a phone number',
  severity,
  span: { start: 15, end: 27 },
  clause: null,
  also: [],
  advice: '',
  because: '',
})

type Row = {
  readonly found?: readonly Finding['severity'][]
  readonly asksAt?: readonly Finding['severity'][]
  readonly read?: string
  readonly now?: string
  readonly late?: boolean
}

const box = ({ found = ['must'], asksAt = ['must'], read = text, now = read, late = false }: Row): Posted => ({
  reviewed: {
    text: read,
    findings: [],
    known: late ? null : found.map(finding),
    silent: null,
    council: null,
    reminders: { now: [], picture: [] },
    asksAt,
    when: 'typing',
    left: 0,
    off: false,
  },
  text: now,
})

test.each<[string, Row[], Row[], 'hold' | 'pass']>([
  ['a must is open', [{}], [], 'hold'],
  ['beside other things', [{ found: ['note', 'must', 'should'] }], [], 'hold'],
  ['asked about these words before', [{}], [{}], 'pass'],
  [
    'asked about these words before, and about more',
    [{}],
    [{ found: ['must', 'should'], asksAt: ['must', 'should'] }],
    'pass',
  ],
  [
    'asked about another point in these words',
    [{ found: ['must', 'should'], asksAt: ['must', 'should'] }],
    [{}],
    'hold',
  ],
  ['asked about other words', [{}], [{ read: 'Ring Graham.' }], 'hold'],
  ['nothing found, or all of it ignored', [{ found: [] }], [], 'pass'],
  ['nothing as strong as the council asks at', [{ found: ['should', 'note'] }], [], 'pass'],
  ['a council that asks at should, too', [{ found: ['should'], asksAt: ['must', 'should'] }], [], 'hold'],
  ['a council that never asks', [{ asksAt: [] }], [], 'pass'],
  ['switched off, faulted or gone, which all ask at nothing', [{ asksAt: [] }], [], 'pass'],
  ['late', [{ late: true }], [], 'pass'],
  ['other words stand there than were read', [{ now: `${text} Thanks` }], [], 'pass'],
  ['the box is empty by now', [{ now: '' }], [], 'pass'],
  ['a thread: one of its boxes', [{ found: [] }, {}], [], 'hold'],
  ['a thread: the one with the point was asked about', [{ found: [], now: text }, {}], [{}], 'pass'],
  ['a thread: the one with the point is stale', [{ found: [] }, { now: 'Ring' }], [], 'pass'],
  ['no box of ours', [], [], 'pass'],
])('%s', (_, boxes, asked, decision) =>
  expect(decide(boxes.map(box), new Set(asked.map(box).flatMap(namesOf)))).toBe(decision),
)

test('only what Post asks about is named', () => {
  expect(pointsOf(box({ found: ['should', 'must', 'note'] })).map(({ severity }) => severity)).toEqual(['must'])
})
