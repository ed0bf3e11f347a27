import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** The table of faults in docs/security.md: what it says is said, and what it calls a test is one. */
const root = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const [, part = ''] = read('docs/security.md').split('## What breaks, and what is then said\n')
const rows = [...(part.split('\n## ')[0] ?? '').matchAll(/^\| (.+?) \| (.+?) \| (.+?) \|$/gm)]
  .map(([, fault = '', said = '', shown = '']) => ({ fault, said, shown }))
  .filter(({ fault }) => fault !== 'what breaks')

const textsIn = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : Object.values(words ?? {}).flatMap(textsIn)
const screens = textsIn(JSON.parse(read('locales/en.json')))

/** Sentence by sentence, as a message may be put together from several texts and a heading has no full stop. A word alone is no sentence. */
const sentencesIn = (said: string): string[] =>
  [...said.matchAll(/“([^”]{8,})”/g)].flatMap(([, quoted = '']) =>
    quoted.split(/(?<=[.?]) /).map((each) => each.replace(/\.$| …$/, '')),
  )

const files = globSync('tests/**/*.test.ts', { cwd: root })
const testsIn = (file: string): string => read(files.find((each) => each.endsWith(`/${file}`)) ?? file)

test('there are rows', () => expect(rows.length).toBeGreaterThan(12))

test.each(rows)('$fault: said in these words', ({ said }) => {
  for (const sentence of sentencesIn(said).map((each) => each.replace('Facebook', '{site}')))
    expect(
      screens.filter((screen) => screen.includes(sentence)),
      sentence,
    ).not.toEqual([])
})

test.each(rows)('$fault: shown by tests of these names', ({ shown }) => {
  let file = 'extension/trust-faults.test.ts'
  const names = [...shown.matchAll(/`([^`]+)`|\*([^*]+)\*/g)]
  expect(names).not.toEqual([])
  for (const [, at, name = ''] of names) {
    file = at ?? file
    expect(testsIn(file), file).toContain(name.replace(/ …$/, ''))
  }
})
