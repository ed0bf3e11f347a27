import type { Page } from 'playwright-core'
import { findingsOfAxe } from './ui/harness/axe.ts'

/**
 * What is wrong with one of our own pages as it stands: by axe in light, dark and forced colours; wider than a window of
 * 320 pixels, at its usual size and with text twice as large; and what is to be pressed and smaller than 24 pixels
 * (WCAG 2.2, 2.5.8; a link within a sentence is let off there, and here).
 */
export async function troubles(page: Page): Promise<readonly string[]> {
  const size = page.viewportSize() ?? { width: 1100, height: 800 }
  const found = []
  for (const [name, look] of Object.entries({
    light: { colorScheme: 'light', forcedColors: 'none' },
    dark: { colorScheme: 'dark', forcedColors: 'none' },
    'forced colours': { colorScheme: 'light', forcedColors: 'active' },
  } as const)) {
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' })
    found.push(...(await findingsOfAxe(page)).map((said) => `${name}: ${said}`))
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  found.push(...(await smallTargets(page)))
  await page.setViewportSize({ width: 320, height: 640 })
  found.push(...(await tooWide(page, 'at 320 pixels')))
  await page.setViewportSize({ width: 640, height: 640 })
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  found.push(...(await tooWide(page, 'at 640 pixels with text at 200 %')))
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  await page.setViewportSize(size)
  return found
}

const tooWide = (page: Page, when: string): Promise<readonly string[]> =>
  page.evaluate((when) => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const widest = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 1 && !one.closest('point-of-order'),
    )
    return [`${when} it is ${scrollWidth} wide: ${widest.map((one) => one.outerHTML.slice(0, 80)).slice(0, 3)}`]
  }, when)

const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
      .filter((one) => one.checkVisibility() && !(one.matches('a') && one.closest('p')))
      .map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ one, box }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${one.outerHTML.slice(0, 120)}`),
  )
