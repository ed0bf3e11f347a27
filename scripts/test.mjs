// npm test: installs what is missing, then types, style, build and every test. The last line is the whole run's tally.
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { installPackages, run } from './installed.mjs'

const tally = { passed: 0, failed: 0 }

function step(name, command, ...args) {
  console.log(`\n— ${name}`)
  const ok = run(command, args) === 0
  tally[ok ? 'passed' : 'failed']++
  return ok
}

/** Runs all tests, or those of some files: what became of each file. */
function vitest(name, only = []) {
  console.log(`\n— ${name}`)
  const report = join(mkdtempSync(join(tmpdir(), 'point-of-order-')), 'report.json')
  const names = only.map((file) => file.name)
  const code = run(
    'vitest',
    ['run', ...names, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    {
      env: { CI: 'true' },
    },
  )
  try {
    const files = JSON.parse(readFileSync(report, 'utf8')).testResults.map(({ name, status, assertionResults }) => {
      const count = (wanted) => assertionResults.filter((test) => test.status === wanted).length
      return { name, passed: count('passed'), failed: Math.max(count('failed'), status === 'failed' ? 1 : 0) }
    })
    if (code !== 0 && files.every(({ failed }) => failed === 0)) tally.failed++
    return files
  } catch (problem) {
    console.error(`The tests left no report: ${problem.message}`)
    tally.failed++
    return []
  }
}

/** A journey cannot be tried again from where a busy machine kept it waiting, only from its beginning: once, and said. */
function tests() {
  const files = vitest('tests')
  const again = files.filter(({ name, failed }) => failed > 0 && /[/\\](extension|composers)[/\\]/.test(name))
  const second = again.length > 0 ? vitest('these once more', again) : []
  for (const { passed, failed } of [...files.filter((file) => !again.includes(file)), ...second]) {
    tally.passed += passed
    tally.failed += failed
  }
}

installPackages()
const browser = findBrowser()
if (!browser) tally.failed++
step('preparing types', 'wxt', 'prepare') && step('types', 'tsc', '--noEmit')
step('style', 'biome', 'check', '.', '--error-on-warnings')
step('package for Edge', 'wxt', 'zip', '-b', 'edge')
step('package for Firefox', 'wxt', 'zip', '-b', 'firefox', '--mv3')
if (step('package for Chrome', 'wxt', 'zip', '-b', 'chrome') && browser) tests()
console.log(`\n${tally.passed} passed, ${tally.failed} failed`)
process.exit(tally.failed === 0 ? 0 : 1)
