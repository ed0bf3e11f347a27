import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { spread } from '../../src/draft/spread.ts'

test('a line break and the blanks around it do not count, other blanks do', () => {
  expect(spread`
    (?:at once|
    before long)\b
  `).toBe('(?:at once|before long)\\b')
})

test('what is put in keeps its own line breaks', () => {
  expect(spread`
    one|${'two\nthree'}|
    four
  `).toBe('one|two\nthree|four')
})

test('no expression of ours breaks a line between two words: the blank between them would be lost', () => {
  const src = join(import.meta.dirname, '../../src')
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const broken = files.flatMap((file) =>
    [...readFileSync(join(src, file), 'utf8').matchAll(/\bspread`((?:[^`\\]|\\[\s\S])*)`/g)].flatMap(([, text = '']) =>
      [...text.matchAll(/(?<!\\)[a-z][^\S\n]*\n\s*(?:[a-z]|\(\?:)/g)].map(([words]) => `${file}: ${words}`),
    ),
  )
  expect(broken).toEqual([])
})
