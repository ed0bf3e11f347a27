import { engines } from './engines.ts'
import { author } from './text.ts'
import { figure, table, time, told } from './time.ts'

/** How many cold drafts of each length are read by each engine. The last are of sentences in which nothing is to be found. */
const runs = [
  ['', author(7), 280, 300],
  ['', author(8), 5_000, 30],
  ['', author(9), 63_206, 7],
  [', nothing to find', author(10, 'innocent'), 280, 300],
  [', nothing to find', author(11, 'innocent'), 5_000, 30],
] as const

/** Cold drafts, every engine in turn on the same draft, so that a busy machine is as busy for each. */
export async function wholeChecks(scale = 1): Promise<string> {
  const { engines: all, missing } = await engines()
  const warming = author(6)
  const rows: string[][] = []
  for (let warm = 0; warm < 400 * scale; warm++) for (const { read } of all) await read(warming.draft(280))
  for (const [kind, writer, length, count] of runs) {
    const times = all.map(() => [] as number[])
    for (let run = 0; run < Math.max(3, count * scale); run++) {
      const text = writer.draft(length)
      for (const [at, { read }] of all.entries()) times[at]?.push(await time(() => read(text)))
    }
    const peer = told(times[1] ?? []).median
    for (const [at, { name }] of all.entries()) {
      const { median, p95, count: drafts } = told(times[at] ?? [])
      rows.push([
        `${name}, ${length.toLocaleString('en')}${kind}`,
        String(drafts),
        figure(median),
        figure(p95),
        figure(median / peer),
      ])
    }
  }
  const head = ['engine, characters', 'drafts', 'median ms', 'p95 ms', '× compromise']
  return [table(head, rows), ...missing.map((why) => `\nNot measured: ${why}`)].join('\n')
}

if (import.meta.main) console.log(await wholeChecks(Number(process.argv[2] ?? 1)))
