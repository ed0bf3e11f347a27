import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { findingsOfAxe } from '../ui/harness/axe.ts'
import { openScreen, type Screen } from '../ui/harness/serve.ts'

let screen: Screen
let page: Page
beforeAll(async () => {
  screen = await openScreen()
})
afterEach(() => page?.close())
afterAll(() => screen.close())

const open = async (path: string, look?: Parameters<Screen['open']>[1]) => {
  page = await screen.open(`page.html?${path}`, look)
}
const card = () => page.locator('.card')
const tray = () => page.locator('.tray')
const calls = () => page.evaluate(() => [...globalThis.calls])
const focused = () =>
  page.evaluate(() => {
    const outer = document.activeElement
    const inner = outer?.shadowRoot?.activeElement
    return inner ? (inner.getAttribute('aria-label') ?? inner.textContent) : (outer?.className ?? '')
  })
const enter = () => page.evaluate(() => globalThis.enter())
const highlights = () =>
  page.evaluate(() => Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, ranges.size])))

describe('marks', () => {
  test('are one highlight for each severity and one for the open word, and the editor is not touched', async () => {
    await open('scene=writing')
    expect(await highlights()).toEqual({
      'point-of-order-must': 2,
      'point-of-order-note': 1,
      'point-of-order-should': 1,
      'point-of-order-open': 1,
    })
    expect(await page.locator('.box').evaluate((box) => box.childNodes.length)).toBe(1)
  })
  test('have names of their own on a dark ground', async () => {
    await open('scene=clear&theme=dark')
    expect(await highlights()).toEqual({})
    await open('scene=tray&theme=dark')
    expect(Object.keys(await highlights()).sort()).toEqual([
      'point-of-order-must-dark',
      'point-of-order-note-dark',
      'point-of-order-should-dark',
    ])
  })
  test('open their card by a press, which leaves the caret where it was put', async () => {
    await open('scene=tray')
    const word = await page.evaluate(() => {
      const range = document.createRange()
      const node = document.querySelector('.box')?.firstChild as Text
      const at = node.data.indexOf('Maureen')
      range.setStart(node, at)
      range.setEnd(node, at + 3)
      return range.getBoundingClientRect().toJSON()
    })
    await page.mouse.click(word.right, word.bottom + 2)
    await expect.poll(() => card().locator('.title').textContent()).toBe('Gives a phone number')
    expect(await focused()).toBe('box')
    await page.keyboard.type('!')
    expect(await page.locator('.box').textContent()).toContain('Mau!reen')
  })
})

describe('the panels', () => {
  test('are in the top layer, inside the dialog, and the page’s styles do not reach them', async () => {
    await open('scene=writing')
    const host = page.locator('[role=dialog] > point-of-order')
    expect(await host.evaluate((element) => element.matches(':popover-open'))).toBe(true)
    expect(await card().evaluate((element) => getComputedStyle(element).fontSize)).toBe('15px')
    expect(await card().evaluate((element) => getComputedStyle(element).letterSpacing)).toBe('normal')
    expect(await card().isVisible()).toBe(true)
  })
  test('run from left to right on a page that does not, save for the person’s own words', async () => {
    await open('scene=right-to-left')
    const directionOf = (place: string) =>
      card()
        .locator(place)
        .evaluate((part) => getComputedStyle(part).direction)
    expect(await directionOf('.title')).toBe('ltr')
    expect(await directionOf('.change .label')).toBe('ltr')
    expect(await directionOf('.change')).toBe('rtl')
  })
  test.each([
    [1280, 720],
    [1120, 760],
    [1280, 460],
    [800, 900],
    [760, 560],
    [640, 400],
    [320, 1500],
    [320, 640],
  ])('cover no control of the site, nor each other, at %i × %i', async (width, height) => {
    await open('scene=writing', { width, height })
    const boxes = await page.evaluate(() => {
      const root = document.querySelector('point-of-order')?.shadowRoot
      const seen = (element: Element) => getComputedStyle(element).visibility === 'visible'
      const panels = [...(root?.querySelectorAll('.ours') ?? [])].filter(seen)
      const controls = [...document.querySelectorAll('button')]
      const box = (element: Element) => element.getBoundingClientRect().toJSON()
      return { panels: panels.map(box), controls: controls.map(box), wide: document.documentElement.scrollWidth }
    })
    const touch = (a: DOMRect, b: DOMRect) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
    expect(boxes.panels.length).toBeGreaterThan(0)
    for (const panel of boxes.panels) {
      expect(boxes.controls.filter((control) => touch(panel, control))).toEqual([])
      expect(boxes.panels.filter((other) => touch(panel, other))).toEqual([panel])
      expect(panel.right).toBeLessThanOrEqual(width)
    }
    expect(boxes.wide).toBeLessThanOrEqual(width)
  })
  test('make room for a menu that opens, and stay as far scrolled as they were', async () => {
    await open('scene=tray', { width: 800, height: 700 })
    const notice = tray().locator('.notice')
    expect(await notice.isVisible()).toBe(true)
    await tray().getByRole('button', { name: 'More' }).click()
    await expect.poll(() => notice.isVisible()).toBe(false)
    expect(await tray().evaluate((panel) => panel.scrollHeight - panel.clientHeight)).toBe(0)
    await open('scene=writing', { width: 760, height: 560 })
    await card().evaluate((panel) => panel.scrollTo(0, 40))
    await page.evaluate(() => window.dispatchEvent(new Event('resize')))
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))))
    expect(await card().evaluate((panel) => panel.scrollTop)).toBe(40)
  })
  test('can be pressed over a modal dialog of the browser’s own', async () => {
    await open('scene=writing&native&shift=-75%25')
    await card().getByRole('button', { name: 'Make this change' }).click()
    expect(await calls()).toEqual(['fix'])
  })
  test('follow the box when the page scrolls', async () => {
    await open('scene=tray')
    const gapBelow = () =>
      page.evaluate(() => {
        const root = document.querySelector('point-of-order')?.shadowRoot
        const top = root?.querySelector('.tray')?.getBoundingClientRect().top ?? 0
        return Math.round(top - (document.querySelector('.dialog')?.getBoundingClientRect().bottom ?? 0))
      })
    const before = await gapBelow()
    await page.mouse.wheel(0, 90)
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(90)
    await expect.poll(gapBelow).toBe(before)
  })
  test('come back when the site throws them out', async () => {
    await open('scene=writing')
    await page.evaluate(() => document.querySelector('point-of-order')?.remove())
    await expect.poll(() => card().isVisible()).toBe(true)
  })
  test('are not printed with the page', async () => {
    await open('scene=tray')
    await page.emulateMedia({ media: 'print' })
    expect(await tray().isVisible()).toBe(false)
  })
  test('leave nothing behind', async () => {
    await open('scene=writing')
    await page.evaluate(() => globalThis.leave())
    expect(await page.locator('point-of-order').count()).toBe(0)
    expect(Object.values(await highlights()).reduce((sum, size) => sum + size, 0)).toBe(0)
  })
  test.each(['tray', 'picture'])('say in which language the policy’s words stand, in the %s', async (scene) => {
    await open(`scene=${scene}`)
    expect(await tray().locator('.notice .words').getAttribute('lang')).toBe('en-GB')
  })
  test('say so where the browser does not let them copy', async () => {
    const said = 'The browser did not let us copy.'
    await open('scene=refused&forbidden')
    await card().getByRole('button', { name: 'Copy the words' }).click()
    await card().getByText(said).waitFor()
    await open('scene=menu&forbidden')
    await card().getByRole('button', { name: 'Ignore' }).click()
    await card().locator('.menu button').last().click()
    await card().getByText(said).waitFor()
  })
  test('say the count once for each change, after a pause', async () => {
    await open('scene=tray')
    const said = page.locator('.screen > [role=status]')
    expect(await said.textContent()).toBe('')
    await expect.poll(() => said.textContent()).toBe('Five points: two must, one should, two note.')
  })
})

describe('by keyboard alone', () => {
  /** What has the focus after each of so many presses. */
  async function stopsToTheRight(presses: number): Promise<string[]> {
    const met: string[] = []
    while (met.length < presses) {
      await page.keyboard.press('ArrowRight')
      met.push(await focused())
    }
    return met
  }
  test('the focus goes into the card, from button to button, and back to the draft', async () => {
    await open('scene=writing')
    await page.locator('.box').focus()
    await enter()
    expect(await page.evaluate(() => document.querySelector('point-of-order')?.shadowRoot?.activeElement?.role)).toBe(
      'dialog',
    )
    expect(await stopsToTheRight(7)).toEqual([
      'Previous',
      'Next',
      'Close',
      'Read it in its place (opens in a new tab)',
      'Make this change',
      'Ask the clerk (opens your mail program with the draft)',
      'Ignore in this draft',
    ])
    await page.keyboard.press('Escape')
    expect(await card().count()).toBe(0)
    expect(await focused()).toBe('box')
  })
  test('arrows pass over what is folded away, and stop at the tick box', async () => {
    await open('scene=tray', { width: 800, height: 700 })
    await tray().getByRole('button', { name: 'More' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => tray().locator('.notice').isVisible()).toBe(false)
    expect(await stopsToTheRight(4)).toEqual([
      'Leave this box aloneUntil it is closed',
      'Leave me alone for an hourOn every site; undo it in the toolbar',
      '2 must: show the first',
      '1 should: show it',
    ])
    await open('scene=picture')
    await tray().getByRole('button', { name: 'More' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    expect(await calls()).toContain('seen')
  })
  test('a dialog that fetches the focus back does not get it', async () => {
    await open('scene=writing&trap')
    await page.locator('.box').focus()
    await enter()
    await page.keyboard.press('End')
    await page.waitForTimeout(100)
    expect(await focused()).toBe('Ignore in this draft')
    await page.keyboard.press('Escape')
    expect(await focused()).toBe('box')
  })
  test('Tab goes through the card as well, and Enter presses', async () => {
    await open('scene=writing')
    await enter()
    for (let press = 0; press < 5; press++) await page.keyboard.press('Tab')
    expect(await focused()).toBe('Make this change')
    await page.keyboard.press('Enter')
    expect(await calls()).toContain('fix')
  })
  test('no key pressed in the card reaches the site, nor does the Esc that closes it', async () => {
    await open('scene=writing')
    await enter()
    for (const key of ['n', 'j', '/', '?', 'Control+Enter', 'Escape']) await page.keyboard.press(key)
    expect((await calls()).filter((call) => call.startsWith('page') || call === 'close')).toEqual(['close'])
  })
  test('Esc in the draft closes the card first, and then is the site’s again', async () => {
    await open('scene=writing')
    await page.locator('.box').focus()
    await page.keyboard.press('Escape')
    expect(await card().count()).toBe(0)
    expect((await calls()).filter((call) => call.includes('Escape'))).toEqual([])
    await page.keyboard.press('Escape')
    expect((await calls()).filter((call) => call.includes('Escape'))).toEqual([
      'page keydown Escape',
      'page keyup Escape',
    ])
  })
  test('Esc kept down closes the card and nothing of the site’s', async () => {
    await open('scene=writing')
    await page.locator('.box').focus()
    for (let repeat = 0; repeat < 3; repeat++) await page.keyboard.down('Escape')
    await page.keyboard.up('Escape')
    expect(await card().count()).toBe(0)
    expect((await calls()).filter((call) => call.includes('Escape'))).toEqual([])
  })
  test('Esc is the site’s while its own list of names is open', async () => {
    await open('scene=writing')
    await page.locator('.box').evaluate((box) => box.setAttribute('aria-expanded', 'true'))
    await page.locator('.box').focus()
    await page.keyboard.press('Escape')
    expect(await card().count()).toBe(1)
    expect((await calls()).filter((call) => call.includes('Escape'))).toHaveLength(2)
  })
  test('Esc closes an open menu before the card', async () => {
    await open('scene=menu')
    await card().getByRole('button', { name: 'Ignore' }).focus()
    await page.keyboard.press('Enter')
    expect(await card().locator('.menu').count()).toBe(1)
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('In this draft')
    await page.keyboard.press('Escape')
    expect(await card().locator('.menu').count()).toBe(0)
    expect(await card().count()).toBe(1)
    expect(await focused()).toContain('Ignore')
    await page.keyboard.press('Escape')
    expect(await card().count()).toBe(0)
    expect((await calls()).filter((call) => call.includes('Escape'))).toEqual([])
  })
  test('next and previous keep the focus in the card', async () => {
    await open('scene=writing')
    await card().getByRole('button', { name: 'Previous' }).focus()
    await page.keyboard.press('Enter')
    expect(await card().locator('.title').textContent()).toBe('May read as the council’s view')
    expect(await focused()).toBe('Previous')
  })
})

test('a press on a button of ours leaves the caret in the draft', async () => {
  await open('scene=writing&shift=-75%25')
  await page.locator('.box').focus()
  await card().getByRole('button', { name: 'Make this change' }).click()
  await tray().getByRole('button', { name: 'Add the disclaimer' }).click()
  expect(await calls()).toEqual(['fix', 'fix'])
  expect(await focused()).toBe('box')
})

describe('axe finds nothing', () => {
  test.each([
    ['scene=writing', {}],
    ['scene=numbered&numbered&theme=dark', {}],
    ['scene=menu', {}],
    ['scene=refused', {}],
    ['scene=no-fix', {}],
    ['scene=no-room', {}],
    ['scene=clear', {}],
    ['scene=tray-refused&theme=dark', {}],
    ['scene=writing', { width: 320, height: 1500 }],
    ['scene=writing', { forcedColors: 'active' as const }],
  ])('in %s %o', async (path, look) => {
    await open(path, look)
    expect(await findingsOfAxe(page)).toEqual([])
  })
})
