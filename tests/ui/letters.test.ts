import { expect, test } from 'vitest'
import { clerkLetter, falseAlarm, shapeOf } from '../../src/ui/panels/letters.ts'
import { oakham, phone, text } from './harness/samples.ts'

test.each([
  ['Graham on 07700 900142', 'Xxxxxx xx 00000 000000'],
  ['Siân’s “Café” – ok?', 'Xxxx’x “Xxxx” – xx?'],
  ['wendy@oakham.example', 'xxxxx@xxxxxx.xxxxxxx'],
  ['😀 محمد 日本', '◇ xxxx xx'],
])('%s → %s', (words, shape) => expect(shapeOf(words)).toBe(shape))

test('a report names rule, clause, pack and site, and no word of the draft', () => {
  const told = falseAlarm(phone, text, { ...oakham, edition: 'oakham, version 3' }, 'facebook')
  expect(told).toContain('Rule: phone-number')
  expect(told).toContain('bullet 3')
  expect(told).toContain('oakham, version 3')
  expect(told).toContain('xxxx Xxxxxxx xx 00000 000000')
  expect(told).not.toMatch(/Maureen|07700|900461|Foundry/)
})

test('a letter to the clerk has the address, the draft and the clause', () => {
  const letter = new URL(clerkLetter({ ...oakham, email: 'clerk@oakham.example' }, [{ finding: phone, text }]))
  expect(letter.protocol).toBe('mailto:')
  expect(letter.pathname).toBe('clerk@oakham.example')
  const body = letter.searchParams.get('body') ?? ''
  expect(body).toContain(text.replaceAll('\n', '\r\n'))
  expect(body).toContain('“Never give out personal details of others')
  expect(letter.searchParams.get('subject')).toBe('A draft post, and the Communication Policy')
})
test.each([
  ['no address', undefined, 'mailto:?'],
  ['an address that would add fields', 'a@b.example?bcc=c@d.example', 'mailto:a@b.example%3Fbcc'],
])('%s', (_, email, start) =>
  expect(clerkLetter({ ...oakham, ...(email ? { email } : {}) }, [{ finding: phone, text }])).toMatch(
    new RegExp(`^${start.replace(/[?]/g, '\\?')}`),
  ),
)
test('a long draft is cut, and half an emoji does not break it', () => {
  const long = `${'x'.repeat(1199)}😀${'y'.repeat(60_000)}`
  expect(clerkLetter(oakham, [{ finding: phone, text: long }]).length).toBeLessThan(4000)
})
test('three clauses and a post of a few sentences go into what Windows takes of an address', () => {
  const long = 'Who let the car park go to ruin? “Not us”, they say – and “not now”. '.repeat(10)
  const points = ['a', 'b', 'c'].map((id) => ({
    finding: { ...phone, clause: { ...phone.clause, id, ref: id, quote: long } as typeof phone.clause },
    text: long,
  }))
  const letter = clerkLetter({ ...oakham, email: 'clerk@oakham.example' }, points)
  expect(letter.length).toBeLessThan(2000)
  expect(new URL(letter).searchParams.get('body')).toMatch(/Who let the car park.*a: “Who let.*c: “Who let/s)
})
