import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const run = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check-draft.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

test('who asks for help gets it, and no complaint', () => {
  const { status, stdout, stderr } = run(['--help'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('--every-rule')
})

describe('one draft', () => {
  test('a finding at must is told with its words, clause and advice, and ends with 1', () => {
    const { status, stdout } = run(['--pack', 'oakham', 'If you need sandbags, ring Graham on 07700 900142.'])
    expect(status).toBe(1)
    expect(stdout).toContain('MUST')
    expect(stdout).toContain('07700 900142')
    expect(stdout).toContain('Never give out personal details of others such as home address and telephone numbers.')
  })
  test('nothing to point out ends with 0', () => {
    expect(run(['--pack', 'oakham', 'The library opens at ten on Saturday.'])).toMatchObject({
      status: 0,
      stdout: 'Nothing to point out.\n',
    })
  })
  test.each([
    [[], 'There is no draft to check.'],
    [['a draft'], 'Name a pack, or say --every-rule.'],
    [['--pack', 'atlantis', 'a draft'], 'There is no pack “atlantis”'],
    [['--pack', 'package.json', 'a draft'], 'format'],
    [['--pack', 'README.md', 'a draft'], 'is not a JSON file'],
    [['--loud', 'a draft'], '--loud'],
    [['--at', '2026-13-45', '--pack', 'oakham', 'a draft'], '--at takes a date'],
  ])('%j is refused with a sentence', (args, sentence) => {
    const { status, stderr } = run(args)
    expect(status).toBe(2)
    expect(stderr).toContain(sentence)
  })
})

describe('JSON lines', () => {
  const row = (id: string, text: string, more: object = {}) => JSON.stringify({ id, text, ...more })

  test('one line out for each line in, in order; a bad line is named and the run goes on', () => {
    const input = [
      row('a', 'Ring 07700 900142', { expect: [], note: 'ignored' }),
      '{ not json',
      '',
      row('b', 'Fine.\u2028And so on.'),
      '{"id":"c"}',
      row('d', 'x', { pack: 'atlantis' }),
    ].join('\n')
    const { status, stdout } = run(['--jsonl', '--every-rule'], input)
    expect(status).toBe(0)
    const out = lines(stdout)
    expect(out.map((line) => line.id)).toEqual(['a', null, 'b', null, 'd'])
    expect(out[0].findings).toContainEqual({
      rule: 'phone-number',
      category: 'personal-data',
      severity: expect.any(String),
      clause: null,
      start: 5,
      end: 17,
    })
    expect(out[1]).toMatchObject({ id: null, line: 2, error: expect.stringContaining('not JSON') })
    expect(out[3]).toMatchObject({ id: null, line: 5, error: expect.stringContaining('text') })
  })
  test('a file that begins with the mark of its encoding, as Windows saves it, is read like any other', () => {
    const [first] = lines(run(['--jsonl', '--every-rule'], `\uFEFF${row('a', 'Fine.')}\r\n`).stdout)
    expect(first).toEqual({ id: 'a', findings: [] })
  })
  test('whoever reads the answers may stop early', () => {
    const input = `${row('1', 'a draft')}\n`.repeat(5000)
    const command = `"${process.execPath}" src/cli/check-draft.ts --jsonl --pack oakham | head -n 1`
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: root, input, encoding: 'utf8' })
    expect([lines(stdout).length, stderr]).toEqual([1, ''])
  })

  test('a row’s own council, in any case, wins over --pack; without either the line is refused', () => {
    const input = [
      row('a', 'Her number is 07700 900142', { council: 'OAKHAM' }),
      row('b', 'Her number is 07700 900142'),
    ].join('\n')
    const [a, b] = lines(run(['--jsonl'], input).stdout)
    expect(a.findings.map((finding: { clause: string }) => finding.clause)).toContain(
      'oakham/social-media/policy-statement/3',
    )
    expect(b).toMatchObject({ id: null, line: 2 })
  })
  test('two files whose names differ in a capital are two packs', () => {
    const folder = mkdtempSync(join(tmpdir(), 'point-of-order-'))
    const [mine, other] = [join(folder, 'Mine.json'), join(folder, 'mine.json')]
    copyFileSync(join(root, 'public/packs/oakham.json'), mine)
    copyFileSync(join(root, 'public/packs/rugeley.json'), other)
    const input = [mine, other].map((pack, at) => row(String(at), 'Her number is 07700 900142', { pack })).join('\n')
    const clauses = lines(run(['--jsonl'], input).stdout).map(({ findings }) => findings[0].clause.split('/')[0])
    expect(clauses).toEqual(['oakham', 'rugeley'])
  })
  test('a pack that cannot be read ends the run with 2', () => {
    expect(run(['--jsonl', '--pack', 'atlantis'], row('a', 'x')).status).toBe(2)
  })
  test('a missing thing has start and end alike', () => {
    const [line] = lines(
      run(['--jsonl', '--pack', 'oakham'], row('a', 'I think the council has got the parking charges wrong.')).stdout,
    )
    const missing = line.findings.find((finding: { rule: string }) => finding.rule === 'missing-disclaimer')
    expect(missing.start).toBe(missing.end)
  })
})
