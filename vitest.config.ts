import { availableParallelism } from 'node:os'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'

/** These set the browser's administrator for the whole machine, so that no other test may run beside them. */
const alone = ['tests/extension/{managed,firefox-managed}.test.ts']

/** A browser on a busy machine may keep a test waiting too long: it is tried again before it counts. */
const browser = { testTimeout: 60_000, hookTimeout: 120_000, retry: 2, globalSetup: 'tests/pages/build.ts' }

/** What reads words: nothing of it touches a browser's API or is put in place of another, so that all files share what they load. */
const noticing = ['tests/{check,corpus,draft,reading,rules}/**/*.test.ts']

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
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/extension/**', 'tests/composers/**', 'tests/bench/**', ...noticing],
          // Some start a process; nothing here is timed, so that a busy machine fails nothing.
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: { name: 'noticing', include: noticing, isolate: false, testTimeout: 30_000, sequence: { groupOrder: 0 } },
      },
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
