import { parseArgs } from 'node:util'

export type Request = {
  readonly pack: string | null
  readonly everyRule: boolean
  readonly jsonl: boolean
  readonly text: string
}

export const usage = `Usage:
  npm run --silent check-draft -- --pack oakham "the draft"
  npm run --silent check-draft -- --jsonl --pack oakham < drafts.jsonl
  npm run --silent check-draft -- --every-rule "the draft"

  --pack NAME     a pack in public/packs, or the path of a pack file
  --every-rule    every rule with its default options, and no council's clauses
  --jsonl         JSON lines in, JSON lines out, in the same order

Exit code: 0 nothing at severity must, 1 something, 2 bad use or a bad pack.
With --jsonl: 0 when every line was answered, 2 bad use or a bad pack.`

/** What the person asked for, or a sentence on what is wrong with the asking. */
export function readArguments(argv: readonly string[]): Request | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        pack: { type: 'string' },
        'every-rule': { type: 'boolean' },
        jsonl: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    })
    const request = {
      pack: values.pack ?? null,
      everyRule: values['every-rule'] ?? false,
      jsonl: values.jsonl ?? false,
      text: positionals.join(' '),
    }
    if (values.help) return usage
    if (!request.jsonl && request.text.trim() === '') return `There is no draft to check.\n\n${usage}`
    if (!request.jsonl && !request.pack && !request.everyRule) return `Name a pack, or say --every-rule.\n\n${usage}`
    return request
  } catch (problem) {
    return `${problem instanceof Error ? problem.message : problem}\n\n${usage}`
  }
}
