import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { readShipped } from '../packs/shipped.ts'

/** Drafts built of the corpus, edited at random: what is kept from one reading to the next changes no answer. 10,000 edits with POINT_OF_ORDER_EDITS=10000. */
const edits = Number(process.env.POINT_OF_ORDER_EDITS ?? 120)
const corpus = join(import.meta.dirname, '../corpus')
const rows = readdirSync(corpus)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(join(corpus, name), 'utf8').split('\n').filter(Boolean))
  .map((row) => (JSON.parse(row) as { text: string }).text)

/** The checker as it is when it has read nothing yet. */
async function fresh() {
  vi.resetModules()
  const { check } = await import('../../src/check/check.ts')
  const { readDraft } = await import('../../src/draft/draft.ts')
  const { parsePack } = await import('../../src/packs/pack.ts')
  const parsed = parsePack(readShipped('oakham'))
  if (!parsed.ok) throw new Error('Oakham’s pack cannot be read.')
  return (text: string) => check(readDraft(text), parsed.pack)
}

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  out: fc.integer({ min: 0, max: 12 }),
  put: fc.oneof(
    fc.constantFrom(' ', '.', '. ', '\n\n', '”', '“', '🤡', 'e', 'He is a liar. ', ' 07700 900123 '),
    fc.constantFrom(...rows),
  ),
})
type Edit = { readonly at: number; readonly out: number; readonly put: string }

function edited(text: string, { at, out, put }: Edit): string {
  const place = Math.floor(at * text.length)
  return text.slice(0, place) + put + text.slice(place + out)
}

beforeEach(() => () => vi.resetModules())

test(`${edits} random edits: what was read before changes no answer`, async () => {
  const warm = await fresh()
  const steps = 20
  const texts: string[] = []
  const answers: string[] = []
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...rows), { minLength: 4, maxLength: 30 }),
      fc.array(edit, { minLength: steps, maxLength: steps }),
      (parts, changes) => {
        let text = parts.join(' ')
        for (const change of changes) {
          text = edited(text, change)
          texts.push(text)
          answers.push(JSON.stringify(warm(text)))
        }
      },
    ),
    { numRuns: Math.ceil(edits / steps), seed: 5 },
  )
  // Another checker, which read the same drafts in another order and none of them twice running.
  const cold = await fresh()
  const order = texts.map((_, at) => (at * 7919) % texts.length)
  for (const at of new Set(order)) expect(JSON.stringify(cold(texts[at] ?? ''))).toBe(answers[at])
})
