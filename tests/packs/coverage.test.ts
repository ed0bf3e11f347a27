import { expect, test } from 'vitest'
import type { PackFile } from '../../src/packs/schema.ts'
import { councils, leftOut, readShipped } from './shipped.ts'

/** docs/coverage.md: every clause of the five policies, how it is kept, and by which rule. Written anew with `vitest -u`. */
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const firstWords = (quote: string) => (quote.length > 70 ? `${quote.slice(0, quote.lastIndexOf(' ', 66))} …` : quote)
const row = (...cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`

/** One passage can be several clauses, told apart by their subject: `brackley/7.2/5:guesswork`. */
const subject = (id: string) => (id.includes(':') ? `: ${id.split(':')[1]}` : '')

type Kept = { readonly how: 'noticed' | 'reminded' | 'a person' | 'nothing'; readonly by: string }

function keeping(file: PackFile, clause: string): Kept {
  const rules = [
    ...new Set(file.requirements.filter(({ clauses }) => clauses.includes(clause)).map(({ rule }) => rule)),
  ]
  if (rules.length > 0) return { how: 'noticed', by: rules.map((rule) => `\`${rule}\``).join(', ') }
  const reminder = file.reminders.find((entry) => entry.clause === clause)
  if (reminder) {
    const beside = reminder.beside ? [`beside ${reminder.beside.join(', ')}`] : []
    return {
      how: 'reminded',
      by: [
        ...(reminder.when ?? []).map((moment) => (moment === 'always' ? 'with every draft' : moment.replace('-', ' '))),
        ...beside,
      ].join('; '),
    }
  }
  const person = file.person.find((entry) => entry.clause === clause)
  return person ? { how: 'a person', by: person.why } : { how: 'nothing', by: '' }
}

function council(id: string): { readonly page: string; readonly tally: string } {
  const file: PackFile = readShipped(id)
  const kept = file.clauses.map((clause) => ({ clause, ...keeping(file, clause.id) }))
  const count = (how: Kept['how']) => kept.filter((entry) => entry.how === how).length
  const out = leftOut[id] ?? []
  const outside = out.reduce((sum, { refs }) => sum + refs.length, 0)
  const page = [
    `## ${file.council.name}`,
    `${file.policy.title}. ${file.clauses.length} clauses: ${count('noticed')} noticed, ${count('reminded')} reminded, ${count('a person')} left to a person.`,
    ['| clause | severity | first words | how | by |', '|---|---|---|---|---|']
      .concat(
        kept.map(({ clause, how, by }) =>
          row(`${clause.ref}${subject(clause.id)}`, clause.severity, firstWords(clause.quote), how, by),
        ),
      )
      .join('\n'),
    `### Not the extension’s: ${outside} passages`,
    ['| passages | why |', '|--:|---|']
      .concat(
        [...out].sort((a, b) => b.refs.length - a.refs.length).map(({ refs, reason }) => row(`${refs.length}`, reason)),
      )
      .join('\n'),
  ].join('\n\n')
  const tally = row(
    file.council.name,
    `${file.clauses.length}`,
    `${count('noticed')}`,
    `${count('reminded')}`,
    `${count('a person')}`,
    `${outside}`,
  )
  return { page, tally }
}

test('docs/coverage.md is in step with the packs', async () => {
  const parts = councils.map(council)
  const page = [
    '# How each clause is kept',
    'Written by `tests/packs/coverage.test.ts` from the packs; nobody edits it. A clause is *noticed* where a rule reads the draft for it, *reminded* where nothing in a draft can show it broken, or *a person’s* to keep. The passages at the end of each council set no rule for a post.',
    ['| council | clauses | noticed | reminded | a person | not the extension’s |', '|---|--:|--:|--:|--:|--:|']
      .concat(parts.map(({ tally }) => tally))
      .join('\n'),
    ...parts.map(({ page }) => page),
  ].join('\n\n')
  await expect(`${page}\n`).toMatchFileSnapshot('../../docs/coverage.md')
})

test('no clause is kept by nothing', () => {
  const nothing = councils.flatMap((id) => {
    const file: PackFile = readShipped(id)
    return file.clauses.filter((clause) => keeping(file, clause.id).how === 'nothing').map((clause) => clause.id)
  })
  expect(nothing).toEqual([])
})
