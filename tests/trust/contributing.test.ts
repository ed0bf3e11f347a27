import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** Follows CONTRIBUTING.md to the letter in a copy of the project. */
const root = join(import.meta.dirname, '../..')
const copied = [
  'src',
  'entrypoints',
  'tests',
  'locales',
  'public',
  'docs',
  'scripts',
  '.wxt',
  'package.json',
  'tsconfig.json',
]
const configs = ['wxt.config.ts', 'vitest.config.ts', 'biome.json', 'CHANGELOG.md', 'package-lock.json']

type Block = { readonly kind: string; readonly file: string | undefined; readonly text: string }
const blocks: readonly Block[] = [
  ...readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').matchAll(
    /^```(\w+) (?:file=(\S+)|run|output)\n([\s\S]*?)^```$/gm,
  ),
].map(([, kind = '', file, text = '']) => ({ kind, file, text }))

let folder = ''
const at = (file: string): string => join(folder, file)
const bin = join(root, 'node_modules', '.bin')
const run = (command: string): { readonly ok: boolean; readonly said: string } => {
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: folder,
    shell: true,
    encoding: 'utf8',
    env: { ...process.env, CI: '', VITEST: '', PATH: `${bin}${delimiter}${process.env.PATH}` },
  })
  return { ok: status === 0, said: `${stdout}${stderr}` }
}

/** Lines with a plus go in after the line with a blank above them, which must stand there once. */
function patch(file: string, text: string): void {
  let lines = readFileSync(at(file), 'utf8').split('\n')
  let after = -1
  for (const line of text.split('\n').slice(0, -1)) {
    if (line.startsWith('+')) lines = lines.toSpliced(++after, 0, line.slice(1))
    else {
      const found = lines.flatMap((there, number) => (there === line.slice(1) ? [number] : []))
      if (found.length !== 1) throw new Error(`${file} has “${line.slice(1)}” ${found.length} times`)
      after = found[0] ?? -1
    }
  }
  writeFileSync(at(file), lines.join('\n'))
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'point-of-order-contributing-'))
  for (const name of [...copied, ...configs]) cpSync(join(root, name), at(name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), at('node_modules'), 'junction')
  for (const { kind, file, text } of blocks) {
    if (kind === 'diff' && file) patch(file, text)
    else if (file) writeFileSync(at(file), text)
  }
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the examples are there: a rule, a site and a pack', () => {
  expect(blocks.map(({ kind, file }) => file ?? kind)).toEqual([
    'src/rules/grid-reference.ts',
    'src/rules/index.ts',
    'locales/en.json',
    'locales/cy.json',
    'tests/rules/grid-reference.test.ts',
    'src/composers/forum.ts',
    'src/composers/sites.ts',
    'tests/pages/forum.html',
    'tests/browser.ts',
    'northby.json',
    'sh',
    'text',
  ])
})

test('what the documents say to run is there', () => {
  const pages = ['.', 'docs', 'docs/stores', 'src'].flatMap((at) =>
    readdirSync(join(root, at))
      .filter((name) => name.endsWith('.md'))
      .map((name) => readFileSync(join(root, at, name), 'utf8')),
  )
  const named = (pattern: RegExp) => pages.flatMap((page) => [...page.matchAll(pattern)].map(([, name = '']) => name))
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }
  expect(named(/npm run (?:--silent )?([\w:-]+)/g).filter((name) => !(name in scripts))).toEqual([])
  expect(named(/`(?:node )?(scripts\/[\w./-]+)/g).filter((name) => !existsSync(join(root, name)))).toEqual([])
})

test('all of it passes the compiler', { timeout: 180_000 }, () => {
  expect(run('tsc --noEmit')).toEqual({ ok: true, said: expect.any(String) })
})

test('the new rule has its examples and its table, and is written into the table of rules', {
  timeout: 180_000,
}, () => {
  const { ok, said } = run(
    'vitest run tests/rules/grid-reference.test.ts tests/rules/examples.test.ts tests/rules/readme.test.ts tests/words -u',
  )
  expect(ok ? '' : said.slice(-3000)).toBe('')
  expect(readFileSync(at('src/rules/README.md'), 'utf8')).toContain('grid-reference')
})

test('the house stands, and asks for the rest of the table alone', { timeout: 180_000 }, () => {
  const { said } = run('vitest run tests/house.test.ts')
  expect(said.match(/ FAIL /g)).toHaveLength(1)
  expect(said).toContain('grid-reference: 2 found, 2 let pass')
})

test('the new site is known by its address, and its box is counted on its page', { timeout: 180_000 }, () => {
  const { ok, said } = run(
    'vitest run tests/composers/places.test.ts tests/composers/sites.test.ts -t "nobody added|on forum.html"',
  )
  expect(said).toContain('other finds 1 on forum.html')
  expect(ok ? '' : said.slice(-3000)).toBe('')
})

test('the new pack is read, and the terminal says what is written', { timeout: 60_000 }, async () => {
  const { parsePack } = await import('../../src/packs/pack.ts')
  expect(parsePack(JSON.parse(readFileSync(at('northby.json'), 'utf8')))).toMatchObject({ ok: true })
  const command = blocks.find(({ kind }) => kind === 'sh')?.text.trim() ?? ''
  const output = blocks.find(({ kind }) => kind === 'text')?.text.trim() ?? ''
  expect(run(command).said).toContain(output)
})
