import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runPack } from '../../src/cli/pack-commands.ts'
import { packReader } from '../../src/cli/pack-files.ts'
import { smallPack, smallRequirement } from '../packs/small.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'point-of-order-pack-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: unknown): string => {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}
const script = join(import.meta.dirname, '../../src/cli/pack.ts')
const env = { POINT_OF_ORDER_PASSPHRASE: 'three tall oaks' }
const run = (...argv: string[]) => runPack(argv, env)

describe('check', () => {
  test('of a good pack ends with 0', async () => {
    expect(await run('check', 'oakham')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Oakham Town Council, version 1: \d+ clauses/),
    })
    expect((await run('check', file('good.json', smallPack()))).code).toBe(0)
  })
  test('names each problem with its place and ends with 1', async () => {
    const path = file('bad.json', smallPack({ requirements: [smallRequirement({ rule: 'phone-nubmer', advice: '' })] }))
    const { code, problems } = await run('check', path)
    expect(code).toBe(1)
    expect(problems).toContain('requirements.0.rule: There is no rule called “phone-nubmer”; is “phone-number” meant?')
    expect(problems).toContain('requirements.0.advice: “advice” is empty.')
  })
  test.each([
    ['torn.json', '{ "format"', 1, 'it cannot be read.'],
    ['page.json', '<!doctype html>', 1, 'gives a web page'],
    ['large.json', `${JSON.stringify(smallPack())}${' '.repeat(300_000)}`, 1, 'larger than 256 kB'],
  ])('%s ends with 1', async (name, content, code, said) => {
    const ran = await run('check', file(name, content))
    expect([ran.code, ran.problems]).toEqual([code, expect.stringContaining(said)])
  })
})

test('a file that begins with the mark of its encoding, as Windows saves it, is read like any other', async () => {
  const marked = file('marked.json', `\uFEFF${JSON.stringify(smallPack())}`)
  expect((await run('check', marked)).code).toBe(0)
  expect(await run('diff', marked, file('plain.json', smallPack()))).toEqual({ code: 0, out: 'No change.' })
  expect(packReader()(marked)).toMatchObject({ file: { id: smallPack().id } })
})

test('diff shows the words that changed, and ends with 1 only where there are some', async () => {
  const before = file('v1.json', smallPack())
  const after = file(
    'v2.json',
    smallPack({ version: 2, requirements: [smallRequirement({ advice: 'Take the number out.' })] }),
  )
  expect(await run('diff', before, before)).toEqual({ code: 0, out: 'No change.' })
  expect(await run('diff', before, after)).toEqual({
    code: 1,
    out: '~ requirements: Gives a phone number\n    advice: [-Leave-]{+Take+} the number out.\n1 change.',
  })
})

test('whoever reads a long answer may stop early', () => {
  const [before, after] = [
    file('few.json', smallPack()),
    file('many.json', smallPack({ notes: ['long '.repeat(99_999)] })),
  ]
  const command = `"${process.execPath}" "${script}" diff "${before}" "${after}" | head -n 1`
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' })
  expect([stdout, stderr]).toEqual(['+ notes: long long long long long long long long long long long long…\n', ''])
})

describe('sign and verify', () => {
  test('go together, and a changed byte is told', async () => {
    const path = file('signed.json', smallPack())
    const keyFile = join(folder, 'key.json')
    const made = await run('key', keyFile)
    expect(made).toMatchObject({ code: 0 })
    const key = /Public key (\S+)/.exec(made.out ?? '')?.[1] ?? ''
    expect(await run('verify', path)).toEqual({ code: 1, problems: expect.stringContaining('no signature') })
    expect((await run('sign', path, '--key', keyFile)).code).toBe(0)
    expect(await run('verify', path)).toMatchObject({ code: 0, out: expect.stringContaining('Good signature of key ') })
    expect((await run('verify', path, '--public', key)).code).toBe(0)
    expect((await run('verify', path, '--public', 'AAAA')).code).toBe(1)
    writeFileSync(path, `${readFileSync(path, 'utf8')} `)
    expect(await run('verify', path)).toEqual({
      code: 1,
      problems: 'The file was changed after it was signed. Tell the clerk.',
    })
    expect(
      await runPack(['sign', path, '--key', keyFile], { POINT_OF_ORDER_PASSPHRASE: 'three tall elms' }),
    ).toMatchObject({ code: 1 })
    expect((await run('key', keyFile)).code).toBe(2)
    expect((await runPack(['key', join(folder, 'other.json')], {})).code).toBe(2)
  })
  test('a pack with problems is not signed', async () => {
    expect((await run('sign', file('bad2.json', smallPack({ clauses: [] })), '--key', 'nowhere')).code).toBe(1)
  })
})

test('new makes a pack of a template, ready to be completed', async () => {
  const out = join(folder, 'southborough.councilpack.json')
  const argv = [
    'new',
    '--from',
    'model-wales',
    '--council',
    'Southborough Town Council',
    '--nation',
    'wales',
    '--out',
    out,
  ]
  expect((await run(...argv)).code).toBe(0)
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
    id: 'southborough',
    version: 1,
    council: { nation: 'wales' },
  })
  expect(await run('check', out)).toEqual({
    code: 1,
    problems: expect.stringContaining('policy.title: “title” is empty.'),
  })
  expect((await run(...argv)).code).toBe(2)
})

test.each([
  [[]],
  [['check']],
  [['check', 'a', 'b']],
  [['diff', 'oakham']],
  [['sign', 'oakham']],
  [['new', '--from', 'oakham']],
  [['new', '--from', 'oakham', '--council', 'X', '--nation', 'mercia']],
  [['check', '--loud', 'oakham']],
  [['check', 'nowhere.json']],
  [['diff', 'oakham', 'nowhere']],
  [['verify', '../../etc/nowhere']],
  [['check', '.']],
  [['diff', 'oakham', '.']],
  [['new', '--from', 'oakham', '--council', 'X', '--out', 'nowhere/x.json']],
])('%j is bad use, and ends with 2', async (argv) => {
  const ran = await runPack(argv, env)
  expect(ran.code).toBe(2)
  expect(ran.problems).toBeTruthy()
})

test('from a terminal, problems go to the other stream', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, 'check', file('bad3.json', smallPack({ version: 0 }))],
    { encoding: 'utf8' },
  )
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toContain('version: “version” should be at least 1.')
})
