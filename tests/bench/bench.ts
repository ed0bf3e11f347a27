// npm run bench: installs the peers for itself, measures, and writes docs/performance.md. `quick` measures less; with `node` what the page says of the browser stays as it was.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const asked = process.argv.slice(2)
const quick = asked.includes('quick')

const run = (command: string, args: string[], cwd: string) => spawnSync(command, args, { cwd, stdio: 'inherit' }).status
if (!existsSync(join(import.meta.dirname, 'node_modules')))
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], import.meta.dirname)

const { keystrokes, growth } = await import('./growth.ts')
const { workerStart } = await import('./start.ts')
const { author } = await import('./text.ts')
const { throughput } = await import('./throughput.ts')
const { wholeChecks } = await import('./whole.ts')
const { weights } = await import('./weights.ts')

const version = (folder: string): string => {
  const file = join(root, folder, 'package.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : 'not installed'
}
const load = loadavg()[0] ?? 0
const sections: [string, string][] = [
  ['Whole checks of drafts never seen before, beside the peers', await wholeChecks(quick ? 0.1 : 1)],
  ['One more keystroke', await keystrokes()],
  ['A longer list of phrases', await growth()],
  ['Throughput', await throughput(quick ? 1_000 : 4_000)],
  ['From the start of the worker to its first answer', await workerStart(author(51).draft(280), quick ? 5 : 15)],
  ['Weight', weights()],
]
const browserTitle = 'In Chromium, with the built extension on a stand-in page'
const lookedTitle = 'A minute of typing, looked at'
const written = join(root, 'docs/performance.md')
/** What the page says already under a heading, up to the next. */
const saidBefore = (title: string): string | undefined => {
  const before = existsSync(written) ? readFileSync(written, 'utf8') : ''
  return before.split(`## ${title}\n\n`)[1]?.split('\n## ')[0]?.trim()
}
let failed = false
if (asked.includes('node')) sections.push([browserTitle, saidBefore(browserTitle) ?? 'Not measured yet.'])
else {
  const { inBrowser } = await import('./browser.ts')
  const told = await inBrowser(quick ? 12 : 60).catch((problem: unknown) => {
    failed = true
    console.error(problem)
    return `**Not measured**: ${problem}`
  })
  sections.push([
    browserTitle,
    `Measured on ${new Date().toISOString().slice(0, 10)}, load average ${(loadavg()[0] ?? 0).toFixed(1)}.\n\n${told}`,
  ])
}
const looked = saidBefore(lookedTitle)
if (looked) sections.push([lookedTitle, looked])

const page = `# Performance

Written by \`npm run bench\`${asked.length > 0 ? ` (with \`${asked.join(' ')}\`)` : ''} on ${new Date().toISOString().slice(0, 10)}; only “${lookedTitle}” is written by hand. ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB,
Node ${process.versions.node}; load average ${load.toFixed(1)} when it began. Where that is above the number of processors the times are those of a busy machine: read the ratios.
Peers: compromise ${version('node_modules/compromise')}, alex ${version('tests/bench/node_modules/alex')}, harper.js ${version('tests/bench/node_modules/harper.js')}.
Texts are put together from the project's own sentences with names, figures and things varied; no sentence comes twice. Every engine reads each draft in turn.

${sections.map(([title, told]) => `## ${title}\n\n${told}`).join('\n\n')}
`
writeFileSync(written, page)
console.log(page)
if (failed) {
  console.error('The part in the browser was not measured.')
  process.exitCode = 1
}
