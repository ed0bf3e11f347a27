import { runPack } from './pack-commands.ts'

// Who read the answer may have seen enough: `head`, say.
process.stdout.on('error', () => process.exit())

const { out, problems, code } = await runPack(process.argv.slice(2))
if (out) process.stdout.write(`${out}\n`)
if (problems) process.stderr.write(`${problems}\n`)
process.exitCode = code
