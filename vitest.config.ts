import { availableParallelism } from 'node:os'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'

/** These set the browser's administrator for the whole machine, so that no other test may run beside them. */
const alone = ['tests/extension/{managed,firefox-managed}.test.ts']

/**
 * A browser on a busy machine may keep a test waiting too long: it is waited for, and tried again before it counts. The file
 * of what fails then is run once more from its beginning (scripts/test.mjs).
 */
const browser = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 20_000 } },
  retry: 1,
  globalSetup: ['tests/pages/build.ts', 'tests/extension/policy-folders.ts'],
}

/** These put something in place of the browser's API, of the network or of the clock: each file has a worker of its own. */
const replacing = ['tests/{keeping,messages,review,settings,trust}/**/*.test.ts']

/** Every core: where nothing is said vitest leaves one free, and of two that is half. Nothing here is timed, so a busy machine fails nothing. */
const quick = { testTimeout: 30_000, maxWorkers: availableParallelism(), sequence: { groupOrder: 0 } }

/**
 * Quick tests in Node; then tests that drive real browsers, which wait more than they work and go several at a time; then
 * those that must have the machine to themselves.
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact()],
        test: {
          ...quick,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/extension/**', 'tests/composers/**', 'tests/bench/**', ...replacing],
          // Nothing of it touches what others see, so that all files share what they load: the rules above all.
          isolate: false,
        },
      },
      { test: { ...quick, name: 'replacing', include: replacing } },
      {
        test: {
          ...browser,
          name: 'browser',
          include: ['tests/{extension,composers}/**/*.test.ts'],
          exclude: alone,
          maxWorkers: Math.max(4, availableParallelism()),
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: { ...browser, name: 'alone', include: alone, fileParallelism: false, sequence: { groupOrder: 2 } },
      },
    ],
  },
})
