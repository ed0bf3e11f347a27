import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'

/** Two projects: quick tests in Node, and tests that drive a real browser one after another. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/extension/**', 'tests/composers/**', 'tests/bench/**'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/{extension,composers}/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
