import * as z from 'zod/mini'
import { check } from '../check/check.ts'
import type { Finding } from '../check/finding.ts'
import { accounts, type Circumstances, roles, sites } from '../draft/circumstances.ts'
import { readDraft } from '../draft/draft.ts'
import type { Pack } from '../packs/pack.ts'

/** The sentences on a line that cannot be read; packs and pages have words of their own. */
z.config(z.locales.en())

const attachment = z.object({
  kind: z.string(),
  shows: z.optional(z.string()),
  permission: z.catch(z.optional(z.enum(['given', 'none'])), undefined),
  source: z.optional(z.string()),
})

/** One line in. Other keys are ignored: callers send rows with labels of their own. */
const rowSchema = z.object({
  id: z.string(),
  text: z.string(),
  pack: z.optional(z.string()),
  council: z.optional(z.string()),
  platform: z.optional(z.catch(z.enum(sites), 'other')),
  role: z.optional(z.enum(roles)),
  account: z.optional(z.enum(accounts)),
  at: z.optional(z.string()),
  context: z.optional(
    z.object({
      place: z.catch(z.optional(z.literal('council-page')), undefined),
      replyTo: z.optional(z.string()),
      duringMeeting: z.optional(z.boolean()),
      preElection: z.optional(z.boolean()),
      attachments: z.optional(z.array(attachment)),
    }),
  ),
})
type Row = z.infer<typeof rowSchema>

const present = <T extends object>(object: T) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Partial<Circumstances>

export const circumstancesOf = (row: Row): Partial<Circumstances> =>
  present({ site: row.platform, role: row.role, account: row.account, at: row.at, ...row.context })

const outward = ({ rule, category, severity, clause, span }: Finding) => ({
  rule,
  category,
  severity,
  clause: clause?.id ?? null,
  start: span.start,
  end: span.end,
})

/** The answer to one line: findings, or an error that names the line and lets the run go on. */
export function answerLine(line: string, number: number, packOf: (row: Row) => Pack | string): string {
  const refuse = (error: string) => JSON.stringify({ id: null, error, line: number })
  let input: unknown
  try {
    input = JSON.parse(line)
  } catch (problem) {
    return refuse(`not JSON: ${problem instanceof Error ? problem.message : problem}`)
  }
  const row = rowSchema.safeParse(input)
  if (!row.success)
    return refuse(row.error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`).join('; '))
  const pack = packOf(row.data)
  if (typeof pack === 'string') return refuse(pack)
  const { findings, faults } = check(readDraft(row.data.text, circumstancesOf(row.data)), pack)
  for (const fault of faults) process.stderr.write(`line ${number}: the rule ${fault.rule} failed: ${fault.message}\n`)
  return JSON.stringify({ id: row.data.id, findings: findings.map(outward) })
}

/** Lines end at a line feed alone: readline would break one at U+2028, too, which may stand in JSON as it is. */
async function* linesOf(input: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder() // leaves out the mark that Windows puts before a text
  let rest = ''
  for await (const chunk of input) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

/** Streams standard input to standard output, one line out for each line in, in order; waits when the reader is slow. */
export async function answerLines(
  packOf: (row: { pack?: string | undefined; council?: string | undefined }) => Pack | string,
): Promise<void> {
  let number = 0
  for await (const line of linesOf(process.stdin)) {
    number++
    if (line.trim() === '') continue
    if (!process.stdout.write(`${answerLine(line, number, packOf)}\n`))
      await new Promise((go) => process.stdout.once('drain', go))
  }
}
