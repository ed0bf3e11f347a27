import { expect, test } from 'vitest'
import { readColour } from '../../src/ui/panels/ground.ts'

/** As Chromium and Firefox compute them. */
test.each([
  ['rgb(21, 32, 43)', 'dark'],
  ['rgb(255, 255, 255)', 'light'],
  ['rgba(0, 0, 0, 0)', 'none'],
  ['oklch(0.2 0.02 260)', 'dark'],
  ['oklch(0.551 0.027 264.364)', 'dark'],
  ['oklch(0.98 none none)', 'light'],
  ['oklch(0.2 0.02 260 / 0.3)', 'none'],
  ['oklab(0.928 -0.0054 -0.0017)', 'light'],
  ['lab(15.2 -1e-05 -4.1)', 'dark'],
  ['lch(96 3 80)', 'light'],
  ['color(srgb 0.08 0.12 0.17)', 'dark'],
  ['color(srgb 1 1 1 / 0.9)', 'light'],
  ['color(display-p3 0.1 0.1 0.1)', 'dark'],
])('%s is %s', (computed, ground) => {
  const { light, alpha } = readColour(computed)
  expect(alpha <= 0.5 ? 'none' : light < 0.5 ? 'dark' : 'light').toBe(ground)
})
