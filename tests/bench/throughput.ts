import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { author } from './text.ts'
import { figure, table, time } from './time.ts'

const root = join(import.meta.dirname, '../..')

/** The command line over JSON lines in one process, in milliseconds. */
async function run(lines: readonly string[]): Promise<number> {
  return time(
    () =>
      new Promise<void>((resolve, reject) => {
        const cli = spawn(process.execPath, [join(root, 'src/cli/check-draft.ts'), '--jsonl', '--pack', 'oakham'], {
          stdio: ['pipe', 'ignore', 'inherit'],
        })
        cli.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`ended with ${code}`))))
        cli.stdin.end(lines.join('\n'))
      }),
  )
}

/** The best of three runs of each: what a second half of the lines costs beyond the first is told by the difference of two times. */
export async function throughput(count = 4_000): Promise<string> {
  const writer = author(21)
  const line = (at: number) => JSON.stringify({ id: String(at), text: writer.draft(280) })
  const half = Array.from({ length: count }, (_, at) => line(at))
  const more = Array.from({ length: count }, (_, at) => line(count + at))
  const [one, both] = [[] as number[], [] as number[]]
  for (let turn = 0; turn < 3; turn++) {
    one.push(await run(half))
    both.push(await run([...half, ...more]))
  }
  const [started, whole] = [Math.min(...one), Math.min(...both)]
  return table(
    ['command line, JSON lines of 280 characters', 'drafts a second'],
    [
      [`${count.toLocaleString('en')} drafts, start included`, figure(count / (started / 1_000))],
      ['steady, after those', figure(count / ((whole - started) / 1_000))],
    ],
  )
}

if (import.meta.main) console.log(await throughput(Number(process.argv[2] ?? 4_000)))
