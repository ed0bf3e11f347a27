import { runPack } from './pack-commands.ts'

const { out, problems, code } = await runPack(process.argv.slice(2))
if (out) process.stdout.write(`${out}\n`)
if (problems) process.stderr.write(`${problems}\n`)
process.exitCode = code
