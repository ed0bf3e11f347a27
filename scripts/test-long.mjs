// npm run test:long: the hostile tests at full size, the long recorded use (docs/privacy.md), the soak of every editor at
// 50 seeds of 200 steps, ten minutes of a feed, and the release twice over.
// npm run privacy: the recorded use alone. Chrome's build must be there: `npm test` or `npm run build` makes it.
import { findBrowser } from './browser.mjs'
import { installPackages, run } from './installed.mjs'

const only = process.argv[2]
const env = { POINT_OF_ORDER_LONG: '1', SOAK_SEEDS: '50', SOAK_STEPS: '200', CI: 'true' }
const tests = (...files) => run('vitest', ['run', ...files], { env })

installPackages()
if (!findBrowser()) process.exit(1)
const built = run('wxt', ['build', '-b', 'chrome'], { stdio: ['ignore', 'ignore', 'inherit'] })
const codes =
  only === 'privacy'
    ? [built, tests('tests/extension/trust-privacy')]
    : [
        built,
        tests('tests/trust/'),
        tests('tests/extension/trust-'),
        tests('tests/composers/soak', 'tests/extension/acceptance/feed', '--maxConcurrency=12'),
        run('node', ['scripts/release.mjs']),
      ]
process.exit(Math.max(...codes))
