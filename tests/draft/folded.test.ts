import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fold, keyless, namedParts, tabled } from '../../scripts/folded.ts'
import { listed, spaced } from '../../src/draft/listed.ts'
import { spread } from '../../src/draft/spread.ts'

test('an expression loses its line breaks, and what is put in loses nothing', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source text, where a template stands
  const source = 'const a = spread`\n  (?:at once|\n  ${names\n    .join("|")}|before long)\\b\n`\nconst b = 1'
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source text, where a template stands
  expect(fold(source)).toBe('const a = spread`(?:at once|${names\n    .join("|")}|before long)\\b`\nconst b = 1')
})

test('a list keeps its commas, and a blank where a line ended among words', () => {
  expect(fold('listed(`\n  town hall,\n  bus\n  stop, (road|street) works\n`)')).toBe(
    'listed(` town hall,bus stop,(road|street) works `)',
  )
  expect(fold('spaced(\n  `ash\n  elm`)')).toBe('spaced(\n  `ash elm`)')
})

const src = join(import.meta.dirname, '../../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
const text = /\b(spread|listed\(|spaced\()\s*`((?:[^`\\$]|\\[\s\S])*)`/g

test('every lexicon of ours says folded what it says written', () => {
  let seen = 0
  for (const file of files) {
    const source = readFileSync(join(src, file), 'utf8')
    const folded = [...fold(source).matchAll(text)]
    for (const [at, [, kind, words = '']] of [...source.matchAll(text)].entries()) {
      seen++
      const read = kind === 'spread' ? joined : kind === 'listed(' ? listed : spaced
      expect(read(folded[at]?.[2] ?? ''), file).toEqual(read(words))
    }
  }
  expect(seen).toBeGreaterThan(500)
})

const joined = (raw: string): string => spread({ raw: [raw] } as unknown as TemplateStringsArray)

test('Welsh without its keys stands in the order of the English, and a key that only one has is told', () => {
  expect(keyless({ next: 'Next', close: 'Close' }, { close: 'Cau', next: 'Nesaf' })).toEqual(['Nesaf', 'Cau'])
  expect(() => keyless({ next: 'Next' }, { cau: 'Cau' })).toThrow('English and Welsh differ in next, cau.')
})

test('of the polyfill’s table stay the parts that our sources name', () => {
  const polyfill = readFileSync(join(src, '../node_modules/webextension-polyfill/dist/browser-polyfill.js'), 'utf8')
  const built = tabled(polyfill, namedParts())
  expect([...namedParts()]).toContain('storage')
  expect(built).toContain('"storage":{"local":')
  expect(built).not.toContain('getAllCookieStores')
  expect(built.length).toBeLessThan(polyfill.length)
  expect(() => tabled('const apiMetadata = {}', new Set())).toThrow('was not found')
})
