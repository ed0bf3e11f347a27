import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { explain } from '../../src/check/explain.ts'
import type { Finding } from '../../src/check/finding.ts'
import type { Circumstances } from '../../src/draft/circumstances.ts'
import { readDraft } from '../../src/draft/draft.ts'
import { overlaps } from '../../src/draft/span.ts'
import { parsePack } from '../../src/packs/pack.ts'
import { readShipped, shipped } from '../packs/shipped.ts'

/** Every draft of the corpus and of the packs' own examples, in the circumstances it was written for. */
type Row = { readonly text: string } & Partial<Circumstances>
const corpus = join(import.meta.dirname, '../corpus')
const rows: readonly Row[] = [
  ...readdirSync(corpus)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(corpus, name), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line)),
  ...shipped.flatMap((id) => readShipped(id).examples.map((row: { draft: string }) => ({ ...row, text: row.draft }))),
]
const drafts = rows.map(({ text, ...circumstances }) => readDraft(text, circumstances))

const twice = (findings: readonly Finding[]): readonly string[] =>
  findings.flatMap((a, at) =>
    findings
      .slice(at + 1)
      .filter((b) => overlaps(a.span, b.span) && (a.category === b.category || a.clause?.id === b.clause?.id))
      .map((b) => `${a.rule} and ${b.rule}`),
  )

test.each(shipped)('%s never says a thing twice of the same words, and never fails', { timeout: 60_000 }, (id) => {
  const parsed = parsePack(readShipped(id))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  for (const draft of drafts) {
    const { findings, faults } = check(draft, parsed.pack)
    expect(faults).toEqual([])
    expect({ text: draft.text, twice: twice(findings) }).toEqual({ text: draft.text, twice: [] })
    for (const finding of findings) {
      expect(finding.clause).not.toBeNull()
      expect(finding.also.map(({ quote }) => quote)).not.toContain(finding.clause?.quote)
    }
  }
})

test.each(shipped)('%s accounts for every clause', (id) => {
  const parsed = parsePack(readShipped(id))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const clauses = parsed.pack.file?.clauses ?? []
  for (const draft of drafts.slice(0, 40)) {
    const told = explain(draft, parsed.pack)
    expect(told.map(({ clause }) => clause.id)).toEqual(clauses.map((clause) => clause.id))
    expect(told.filter(({ reasons }) => reasons.length === 0).map(({ clause }) => clause.id)).toEqual([])
  }
})
