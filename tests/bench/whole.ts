import { engines } from './engines.ts'
import { author } from './text.ts'
import { figure, table, time, told } from './time.ts'

/** How many cold drafts of each length are read by each engine, after a tenth as many that are not counted. */
export const runs = [
  [280, 300],
  [5_000, 30],
  [63_206, 7],
] as const

/** Cold drafts, every engine in turn on the same draft, so that a busy machine is as busy for each. */
export async function wholeChecks(scale = 1): Promise<string> {
  const { engines: all, missing } = await engines()
  const writer = author(7)
  const rows: string[][] = []
  for (let warm = 0; warm < 400 * scale; warm++) for (const { read } of all) await read(writer.draft(280))
  for (const [length, count] of runs) {
    const times = all.map(() => [] as number[])
    for (let run = 0; run < Math.max(3, count * scale); run++) {
      const text = writer.draft(length)
      for (const [at, { read }] of all.entries()) times[at]?.push(await time(() => read(text)))
    }
    const peer = told(times[1] ?? []).median
    for (const [at, { name }] of all.entries()) {
      const { median, p95, count: drafts } = told(times[at] ?? [])
      rows.push([
        `${name}, ${length.toLocaleString('en')}`,
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
