import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check, everyRule } from '../../src/check/check.ts'
import type { Finding } from '../../src/check/finding.ts'
import type { Circumstances } from '../../src/draft/circumstances.ts'
import { readDraft } from '../../src/draft/draft.ts'
import { rules } from '../../src/rules/index.ts'

/**
 * The project's own invented drafts, read by every rule at its defaults. A row: the text, what should be found as
 * [rule, words] (empty words for something missing), and circumstances where they matter.
 * The snapshot score.md shows hits and false alarms per rule, so that every change to either is seen in the diff.
 */
type Row = { readonly text: string; readonly finds: readonly (readonly [string, string])[] } & Partial<Circumstances>

const rows: readonly Row[] = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) =>
    readFileSync(join(import.meta.dirname, name), 'utf8')
      .split('\n')
      .filter(Boolean),
  )
  .map((line) => JSON.parse(line))

const tally = new Map(rules.map((rule) => [rule.id, { expected: 0, found: 0, alarms: 0 }]))
const notes: string[] = []

function meets(row: Row, finding: Finding, words: string): boolean {
  const start = words ? row.text.indexOf(words) : -1
  return words === ''
    ? finding.span.start === finding.span.end
    : finding.span.start < start + words.length && start < finding.span.end
}

for (const row of rows) {
  const { text, finds, ...circumstances } = row
  const { findings } = check(readDraft(text, circumstances), everyRule)
  for (const [rule, words] of finds) {
    const counts = tally.get(rule)
    if (!counts) throw new Error(`The corpus expects the rule “${rule}”, which does not exist.`)
    if (words && !text.includes(words)) throw new Error(`“${words}” is not in “${text}”.`)
    counts.expected++
    if (findings.some((finding) => finding.rule === rule && meets(row, finding, words))) counts.found++
    else notes.push(`- missed ${rule}: “${words || '(missing)'}” in “${text}”`)
  }
  for (const finding of findings) {
    if (finds.some(([rule, words]) => rule === finding.rule && meets(row, finding, words))) continue
    const counts = tally.get(finding.rule)
    if (counts) counts.alarms++
    notes.push(`- alarm ${finding.rule}: “${text.slice(finding.span.start, finding.span.end)}” in “${text}”`)
  }
}

test('hits and false alarms per rule', async () => {
  const table = [...tally].map(([id, { expected, found, alarms }]) => `| ${id} | ${expected} | ${found} | ${alarms} |`)
  const clean = rows.filter((row) => row.finds.length === 0).length
  const page = [
    '# The corpus',
    `Written by \`tests/corpus/corpus.test.ts\`: ${rows.length} invented drafts, ${clean} of them with nothing to find, under every rule at its defaults.`,
    ['| rule | expected | found | false alarms |', '|---|--:|--:|--:|', ...table].join('\n'),
    notes.length > 0 ? `## What is not as expected\n${notes.join('\n')}` : '',
  ]
  await expect(`${page.filter(Boolean).join('\n\n')}\n`).toMatchFileSnapshot('score.md')
})
