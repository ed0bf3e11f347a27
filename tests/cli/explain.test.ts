import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['src/cli/check-draft.ts', ...args], {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8',
  })
const draft = 'Ring Graham on 07700 900142.'

test('--explain says why each clause spoke or stayed silent', () => {
  const { status, stdout } = run('--explain', '--pack', 'oakham', '--role', 'officer', '--site', 'x', draft)
  expect(status).toBe(1)
  expect(stdout).toContain('QUOTED    Social Media Policy, Policy Statement, bullet 3 (derived)')
  expect(stdout).toContain('Quoted for “07700 900142” [phone-number], at must.')
  expect(stdout).toMatch(/it reaches councillor, and the writer stands as officer/)
  expect(stdout).toMatch(/it speaks on facebook, and the draft is for x/)
  expect(stdout).toMatch(/\d+ quoted, \d+ beside, \d+ reminder, \d+ silent\.\n$/)
})

test.each([
  [['--explain', '--every-rule', draft], '--explain takes one draft and a pack.'],
  [
    ['--pack', 'oakham', '--role', 'king', draft],
    '--role knows councillor, mayor, clerk, officer, volunteer; not “king”.',
  ],
  [
    ['--pack', 'oakham', '--at', 'tomorrow', draft],
    '--at takes a date or a time such as 2026-05-07T19:00; not “tomorrow”.',
  ],
  [['--pack', 'oakham', '--account', 'yours', draft], '--account knows personal, council; not “yours”.'],
])('%j is refused with a sentence', (args, sentence) => {
  const { status, stderr } = run(...args)
  expect(status).toBe(2)
  expect(stderr).toContain(sentence)
})
