import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { origins } from '../../src/composers/origins.ts'
import { cardOf, disclaimerButton, marked, pressLine, settled, trayOf } from '../journey.ts'
import { installed } from './installed.ts'

/** LinkedIn's post is written in an open shadow root: found, underlined, read out, mended and guarded there as anywhere. */
const { browser } = installed({ granted: origins.linkedin })

test.each(['light', 'dark'])('a post on LinkedIn, %s', async (theme) => {
  const page = await browser().open('linkedin', `?dialog&lang=de&theme=${theme}`)
  const box = page.locator('[data-stand-in="post"]')
  await box.click()
  const ground = () => page.locator('#interop-outlet').evaluate((host) => host.shadowRoot?.adoptedStyleSheets.length)
  await page.keyboard.type('Bin day moves to Friday. ')
  await settled(page)
  expect(await ground()).toBe(0)
  await page.keyboard.type('I think the council is wrong. Ring Graham on 07700 900142.')
  await trayOf(page).waitFor()
  await settled(page)
  expect((await marked(page)).must).toEqual(['07700 900142'])
  expect(await ground()).toBe(1)
  // The line is really painted: without it the same place looks otherwise.
  const line = await lineUnder(page)
  const painted = await page.screenshot({ clip: line })
  await page.evaluate(() => CSS.highlights.clear())
  expect(await page.screenshot({ clip: line })).not.toEqual(painted)
  await page.keyboard.type(' ')
  await settled(page)

  await pressLine(page, 'must')
  expect(await cardOf(page).innerText()).toContain('07700 900142')
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/linkedin-${theme}.png` })
  await page.keyboard.press('Escape')
  await disclaimerButton(page).click()
  await expect.poll(() => page.evaluate(() => standIns.post?.text())).toContain('\n\nStatements and opinions')
  await settled(page)

  await page.locator('.share-actions__primary-action').click()
  await page.locator('point-of-order .guard').waitFor()
  expect(await page.locator('#posted li').count()).toBe(0)
  await page.locator('.share-actions__primary-action').click()
  await expect.poll(() => page.locator('#posted li').count()).toBe(1)
  await expect.poll(ground).toBe(0)
})

/** The strip under the words at `must`, where their line is drawn. */
const lineUnder = (page: Page) =>
  page.evaluate(() => {
    const names = ['point-of-order-must', 'point-of-order-must-dark']
    const range = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])])[0] as Range
    const { left, bottom, width } = range.getBoundingClientRect()
    return { x: left, y: bottom - 6, width, height: 10 }
  })
