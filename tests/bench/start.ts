import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { foldedLexicons } from '../../scripts/folded.ts'
import { figure, table, told } from './time.ts'

const root = join(import.meta.dirname, '../..')

/** What the worker does before its first answer, and the peer's mere import. Each is bundled as the extension is, and timed in a process of its own. */
const contenders = {
  'compromise/three, imported': `import nlp from 'compromise/three'
    globalThis.kept = nlp`,
  'Point of Order, imported, a pack read, a draft of 280 characters answered': `
    import pack from '${join(root, 'public/packs/oakham.json')}'
    import { check } from '${join(root, 'src/check/check.ts')}'
    import { readDraft } from '${join(root, 'src/draft/draft.ts')}'
    import { parsePack } from '${join(root, 'src/packs/pack.ts')}'
    const read = parsePack(pack)
    if (!read.ok || check(readDraft(process.env.DRAFT), read.pack).faults.length > 0) throw new Error('no answer')`,
} as const

async function bundle(folder: string, name: string, source: string): Promise<string> {
  const entry = join(root, 'tests/bench', `${name}.entry.js`)
  writeFileSync(entry, source)
  try {
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      plugins: [foldedLexicons],
      build: {
        outDir: folder,
        emptyOutDir: false,
        minify: true,
        ssr: entry,
        rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
      },
      ssr: { noExternal: true },
    })
  } finally {
    rmSync(entry)
  }
  return join(folder, `${name}.mjs`)
}

const timing = (file: string) =>
  `const start = process.cpuUsage(); await import(${JSON.stringify(file)}); const { user, system } = process.cpuUsage(start); console.log((user + system) / 1000)`

/** Processor time from an empty process to the first answer, each in turn. */
export async function workerStart(draft: string, runs = 15): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'point-of-order-start-'))
  try {
    const files: string[] = []
    for (const [at, source] of Object.values(contenders).entries())
      files.push(await bundle(folder, `start${at}`, source))
    const times = files.map(() => [] as number[])
    for (let run = 0; run < runs; run++)
      for (const [at, file] of files.entries()) {
        const ran = spawnSync(process.execPath, ['--input-type=module', '-e', timing(file)], {
          env: { ...process.env, DRAFT: draft },
          encoding: 'utf8',
        })
        if (ran.status !== 0) throw new Error(ran.stderr)
        times[at]?.push(Number(ran.stdout))
      }
    const [peer = 1] = times.map((each) => told(each).median)
    return table(
      ['processor time in a new process', 'median ms', 'p95 ms', '× importing compromise'],
      Object.keys(contenders).map((name, at) => {
        const { median, p95 } = told(times[at] ?? [])
        return [name, figure(median), figure(p95), figure(median / peer)]
      }),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (import.meta.main) console.log(await workerStart('Well, the council met on Monday and the benches are mended.', 5))
