import { parseArgs } from 'node:util'
import { accounts, type Circumstances, roles, sites } from '../draft/circumstances.ts'

export type Request = {
  readonly pack: string | null
  readonly everyRule: boolean
  readonly jsonl: boolean
  readonly explain: boolean
  readonly text: string
  readonly circumstances: Partial<Circumstances>
}

export const usage = `Usage:
  npm run --silent check-draft -- --pack oakham "the draft"
  npm run --silent check-draft -- --explain --pack oakham --role officer "the draft"
  npm run --silent check-draft -- --jsonl --pack oakham < drafts.jsonl
  npm run --silent check-draft -- --every-rule "the draft"

  --pack NAME     a pack in public/packs, or the path of a pack file
  --every-rule    every rule with its default options, and no council's clauses
  --explain       why each clause of the pack spoke or stayed silent
  --role ROLE     ${roles.join(', ')}
  --account WHOSE ${accounts.join(', ')}
  --site SITE     ${sites.join(', ')}
  --at TIME       when it would be posted, such as 2026-05-07T19:00
  --jsonl         JSON lines in, JSON lines out, in the same order

Exit code: 0 nothing at severity must, 1 something, 2 bad use or a bad pack.
With --jsonl: 0 when every line was answered, 2 bad use or a bad pack.`

const options = {
  pack: { type: 'string' },
  'every-rule': { type: 'boolean' },
  explain: { type: 'boolean' },
  role: { type: 'string' },
  account: { type: 'string' },
  site: { type: 'string' },
  at: { type: 'string' },
  jsonl: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/** What the person asked for, or a sentence on what is wrong with the asking; `usage` to who asked for help. */
export function readArguments(argv: readonly string[]): Request | string {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options })
    if (values.help) return usage
    const request = {
      pack: values.pack ?? null,
      everyRule: values['every-rule'] ?? false,
      jsonl: values.jsonl ?? false,
      explain: values.explain ?? false,
      text: positionals.join(' '),
      circumstances: {
        ...oneOf('role', values.role, roles),
        ...oneOf('account', values.account, accounts),
        ...oneOf('site', values.site, sites),
        ...timed(values.at),
      },
    }
    const objection = objectionTo(request)
    return objection ? `${objection}\n\n${usage}` : request
  } catch (problem) {
    return `${problem instanceof Error ? problem.message : problem}\n\n${usage}`
  }
}

function objectionTo({ pack, everyRule, jsonl, explain, text }: Request): string | null {
  if (!jsonl && text.trim() === '') return 'There is no draft to check.'
  if (explain && (jsonl || !pack)) return '--explain takes one draft and a pack.'
  return !jsonl && !pack && !everyRule ? 'Name a pack, or say --every-rule.' : null
}

function oneOf<Name extends string, Value extends string>(
  name: Name,
  given: string | undefined,
  known: readonly Value[],
) {
  const value = known.find((candidate) => candidate === given)
  if (given !== undefined && value === undefined)
    throw new Error(`--${name} knows ${known.join(', ')}; not “${given}”.`)
  return (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: Value }
}

function timed(at: string | undefined): { at?: string } {
  if (at !== undefined && !(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d\S*)?$/.test(at) && Date.parse(at)))
    throw new Error(`--at takes a date or a time such as 2026-05-07T19:00; not “${at}”.`)
  return at === undefined ? {} : { at }
}
