import { check, everyRule } from '../check/check.ts'
import { explain } from '../check/explain.ts'
import { readDraft } from '../draft/draft.ts'
import { readArguments, usage } from './arguments.ts'
import { explanation } from './explanation.ts'
import { answerLines } from './lines.ts'
import { packReader } from './pack-files.ts'
import { report } from './report.ts'

const bad = (message: string) => {
  process.stderr.write(`${message}\n`)
  process.exitCode = 2
}

// Who read the answers may have seen enough: `head`, say.
process.stdout.on('error', () => process.exit())

const request = readArguments(process.argv.slice(2))
if (request === usage) process.stdout.write(`${usage}\n`)
else if (typeof request === 'string') bad(request)
else {
  const read = packReader()
  const chosen = request.everyRule ? everyRule : request.pack ? read(request.pack) : null
  if (typeof chosen === 'string') bad(chosen)
  else if (request.jsonl)
    await answerLines((row) => {
      if (request.everyRule) return everyRule
      const own = row.pack ?? row.council
      return own ? read(own) : (chosen ?? 'The line names no pack, and none was given with --pack.')
    })
  else if (chosen) {
    const draft = readDraft(request.text, request.circumstances)
    const { findings, faults } = check(draft, chosen)
    const told = request.explain ? explanation(explain(draft, chosen)) : report(findings, request.text)
    process.stdout.write(`${told}\n`)
    for (const fault of faults) process.stderr.write(`The rule ${fault.rule} failed: ${fault.message}\n`)
    process.exitCode = findings.some((finding) => finding.severity === 'must') ? 1 : 0
  }
}
