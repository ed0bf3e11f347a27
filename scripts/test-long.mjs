// npm run test:long: what takes too long for npm test, at full size, one part after the other; a red part does not stop the
// next. The last lines are a table of what each said. `npm run test:long -- drafts packs` runs the parts that are named.
// npm run privacy: the recorded hour alone, which writes docs/privacy.md.
import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { installPackages, root, run } from './installed.mjs'

/** Where a test says nothing else it has three hours. */
const vitest = (...given) => ['vitest', 'run', '--testTimeout=10800000', ...given]

const parts = {
  drafts: ['100,000 hostile drafts; 10,000 typed into; 1,500 kinds of growth', vitest('tests/trust/hostile-drafts')],
  packs: ['5,000 hostile packs', vitest('tests/trust/hostile-packs')],
  messages: ['20,000 hostile messages to each end, and as many torn settings', vitest('tests/trust/hostile-messages')],
  edits: ['10,000 random edits, each read anew and from what was kept', vitest('tests/draft/passages')],
  markup: ['5,000 texts of markup in every panel', vitest('tests/extension/trust-markup')],
  soak: ['every editor, 50 seeds of 200 steps', vitest('tests/composers/soak', '--maxConcurrency=12')],
  feed: ['ten minutes of a feed', vitest('tests/extension/acceptance/feed')],
  privacy: ['an hour of use, recorded', vitest('tests/extension/trust-privacy')],
  release: ['each package twice, and from its sources', ['node', 'scripts/release.mjs']],
}

const env = {
  ...process.env,
  PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`,
  CI: 'true',
  POINT_OF_ORDER_LONG: '1',
  POINT_OF_ORDER_EDITS: '10000',
  SOAK_SEEDS: '50',
  SOAK_STEPS: '200',
}

/** What a part printed stays on the screen; lines that begin with `figures:` go into the table. */
function runPart(name) {
  const [size, [command, ...given]] = parts[name]
  console.log(`\n— ${name}: ${size}`)
  const began = Date.now()
  const { status, stdout } = spawnSync(command, given, {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
    maxBuffer: 1024 * 1024 * 1024,
  })
  process.stdout.write(stdout ?? '')
  const figures = [...(stdout ?? '').matchAll(/^.*?figures: (.*)$/gm)].map(([, told]) => told).join('; ')
  return { part: name, size, passed: status === 0, minutes: Math.round((Date.now() - began) / 6000) / 10, figures }
}

installPackages()
const wanted = process.argv.slice(2)
const strange = wanted.filter((name) => !Object.hasOwn(parts, name))
if (strange.length > 0 || !findBrowser()) {
  if (strange.length > 0)
    console.error(`No such part: ${strange.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}
const built = run('wxt', ['build', '-b', 'chrome'], { stdio: ['ignore', 'ignore', 'inherit'] })
if (built !== 0) process.exit(built)
const table = (wanted.length > 0 ? wanted : Object.keys(parts)).map(runPart)
console.log('\n| part | size | result | minutes | figures |\n|---|---|---|---|---|')
for (const { part, size, passed, minutes, figures } of table)
  console.log(`| ${part} | ${size} | ${passed ? 'passed' : '**failed**'} | ${minutes} | ${figures} |`)
process.exit(table.every(({ passed }) => passed) ? 0 : 1)
