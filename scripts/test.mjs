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

function tests() {
  console.log('\n— tests')
  const report = join(mkdtempSync(join(tmpdir(), 'point-of-order-')), 'report.json')
  const code = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
    env: { CI: 'true' },
  })
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
    tally.passed += numPassedTests
    tally.failed += numFailedTests || (code === 0 ? 0 : Math.max(1, numFailedTestSuites))
  } catch (problem) {
    console.error(`The tests left no report: ${problem.message}`)
    tally.failed++
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
