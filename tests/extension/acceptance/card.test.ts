import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { boxOf, cardOf, marked, pressLine, settled, textOf, trayOf, writeIn } from '../../journey.ts'
import { covered, must, nothingOfOurs, openScene, opinion, pause } from './scene.ts'

const scene = openScene()
const modal = '[role="dialog"] [data-testid="tweetTextarea_0"]'

test('9. Esc closes only our card: X’s modal and its draft stay', async () => {
  const page = await scene.x(must, '?modal', modal)
  await pressLine(page, 'must')
  await page.keyboard.press('Escape')
  await cardOf(page).waitFor({ state: 'detached' })
  expect(await page.locator(modal).isVisible()).toBe(true)
  expect(await textOf(page, 'x')).toBe(must)
})

test('a double click on a way to ignore is not half for what lies under the card: one writes on', async () => {
  const page = await scene.x(must, '?modal', modal)
  await pressLine(page, 'must')
  await cardOf(page).getByRole('button', { name: 'Ignore' }).click()
  const { x, y } = (await cardOf(page).getByRole('button', { name: 'In this draft' }).boundingBox()) ?? { x: 0, y: 0 }
  await page.mouse.move(x + 8, y + 8)
  for (const clickCount of [1, 2]) {
    await page.mouse.down({ clickCount })
    await page.mouse.up({ clickCount })
    await cardOf(page).waitFor({ state: 'detached' })
  }
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Thank you.')
  await expect.poll(() => textOf(page, 'x')).toBe(`${must} Thank you.`)
})

describe('10. Card visible and clickable in modals', () => {
  const kinds: readonly [string, (page: Page) => Promise<unknown>][] = [
    ['Facebook’s dialog', async () => undefined],
    [
      'a dialog of the browser’s own, modal',
      (page) =>
        page.evaluate(() => {
          const layer = document.querySelector('.fb-layer') as HTMLElement
          const dialog = document.createElement('dialog')
          dialog.style.cssText = 'inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; border: 0'
          layer.replaceWith(dialog)
          dialog.append(layer)
          dialog.showModal()
        }),
    ],
    [
      'a modal that disables whatever is outside',
      (page) =>
        page.evaluate(() => {
          const disable = () => {
            for (const other of document.body.children) if (!other.matches('.fb-layer')) other.setAttribute('inert', '')
            for (const other of document.documentElement.children)
              if (!other.matches('head, body')) other.setAttribute('inert', '')
          }
          disable()
          new MutationObserver(disable).observe(document.body, { childList: true })
          new MutationObserver(disable).observe(document.documentElement, { childList: true })
        }),
    ],
    [
      'a parent that cuts off what hangs over, moved and turned into a layer of its own',
      (page) =>
        page.evaluate(() => {
          const layer = document.querySelector('.fb-layer') as HTMLElement
          const dialog = document.querySelector('[role="dialog"]') as HTMLElement
          layer.style.overflow = 'hidden'
          dialog.style.cssText +=
            '; overflow: hidden; contain: paint; transform: translateX(-60px); will-change: transform'
        }),
    ],
  ]
  test.each(kinds)('%s', async (_, make) => {
    const page = await scene.facebook('')
    await make(page)
    await writeIn(page, 'facebook', must)
    await pressLine(page, 'must')
    await cardOf(page).getByRole('button', { name: 'Take it out' }).click()
    await expect.poll(() => textOf(page, 'facebook')).toBe('Ring Graham.')
  })
  test('X’s modal', async () => {
    const page = await scene.x(must, '?modal', modal)
    await pressLine(page, 'must')
    await cardOf(page).getByRole('button', { name: 'Take it out' }).click()
    await expect.poll(() => textOf(page, 'x')).toBe('Ring Graham.')
  })
})

test('11. Keyboard-only in a focus trap: in, act, back, inside of what is modal', async () => {
  const page = await scene.facebook(must)
  await page.keyboard.press('Alt+Shift+P')
  const name = () =>
    page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? document.activeElement?.id)
  for (let times = 0; times < 6 && (await name()) !== 'Take it out'; times++) await page.keyboard.press('ArrowRight')
  expect(await page.locator('[role="dialog"][aria-modal="true"] point-of-order').count()).toBe(1)
  await page.keyboard.press('Enter')
  await expect.poll(() => textOf(page, 'facebook')).toBe('Ring Graham.')
  await expect.poll(name).toBe('post')
  await page.keyboard.type('!')
  expect(await textOf(page, 'facebook')).toBe('Ring Graham!.')
})

test('11. Keyboard-only where a missing disclaimer has no room under the box: it has a card', async () => {
  const page = await scene.facebook(opinion)
  await page.setViewportSize({ width: 853, height: 480 })
  await expect.poll(() => trayOf(page).isVisible()).toBe(false)
  await page.keyboard.press('Alt+Shift+P')
  await cardOf(page).getByRole('button', { name: 'Add the disclaimer' }).waitFor()
  expect(await cardOf(page).evaluate((card) => card.matches(':focus'))).toBe(true)
  await page.keyboard.press('Escape')
  await expect.poll(() => cardOf(page).count()).toBe(0)
  await page.setViewportSize({ width: 320, height: 150 })
  await page.keyboard.press('Alt+Shift+P')
  await expect.poll(() => cardOf(page).count()).toBe(0)
  await page.keyboard.type('!')
  expect(await textOf(page, 'facebook')).toBe(`${opinion}!`)
})

test('12. No hotkey leak: X hears nothing of keys in our card, even where it listened before the box was opened', async () => {
  const page = await scene.browser().open('x')
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    for (const kind of ['keydown', 'keypress', 'keyup'] as const)
      window.addEventListener(
        kind,
        (event) => (event.target as Element | null)?.localName === 'point-of-order' && heard.push(event.key),
        true,
      )
  })
  await writeIn(page, 'x', must)
  await page.keyboard.press('Alt+Shift+P')
  await cardOf(page).waitFor()
  for (const key of ['n', 'j', 'k', 'l', 'r', 't', '/', '?']) await page.keyboard.press(key)
  expect(new URL(page.url()).pathname).toBe('/home')
  expect(await page.locator('[role="dialog"][aria-modal]').count()).toBe(0)
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([])
  expect(await textOf(page, 'x')).toBe(must)
})

describe('13. Geometry: the line lies on its words, and the card is at hand', () => {
  const looks: readonly [string, (page: Page) => Promise<unknown>][] = [
    ['as it is', async () => undefined],
    [
      // What a browser's own zoom does to a page: fewer pixels of its own, each larger.
      'zoom 125 %',
      async (page) =>
        (await scene.browser().context.newCDPSession(page)).send('Emulation.setDeviceMetricsOverride', {
          width: 880,
          height: 640,
          deviceScaleFactor: 1.25,
          mobile: false,
        }),
    ],
    [
      'text at 200 %',
      (page) =>
        page.addStyleTag({ content: 'html { font-size: 200% } [contenteditable] { font-size: 200% !important }' }),
    ],
    ['a smaller window', (page) => page.setViewportSize({ width: 700, height: 620 })],
    [
      'a dialog that scrolls',
      (page) =>
        page.evaluate(() => {
          const dialog = document.querySelector('.fb-dialog') as HTMLElement
          dialog.style.cssText += '; max-height: 260px; overflow: auto'
          dialog.scrollTop = 40
        }),
    ],
  ]
  test.each(looks)('%s', async (_, make) => {
    const page = await scene.facebook('')
    await boxOf(page, 'facebook').click()
    await page.keyboard.type(
      `Diolch 😀 @wendy #Oakham https://oakham.example/${'long-'.repeat(14)}\nمرحبا محمد.\n${must}`,
    )
    await expect.poll(async () => (await marked(page)).must).toEqual(['07700 900142'])
    await make(page)
    await settled(page)
    const off = await page.evaluate((words) => {
      const range = [...(CSS.highlights.get('point-of-order-must') ?? [])][0] as Range
      const walker = document.createTreeWalker(document.querySelector('#post') as Node, NodeFilter.SHOW_TEXT)
      const own = document.createRange()
      while (walker.nextNode()) {
        const node = walker.currentNode as Text
        const at = node.data.indexOf(words)
        if (at < 0) continue
        own.setStart(node, at)
        own.setEnd(node, at + words.length)
      }
      const [a, b] = [range.getBoundingClientRect(), own.getBoundingClientRect()]
      return Math.max(...(['left', 'right', 'top', 'bottom'] as const).map((side) => Math.abs(a[side] - b[side])))
    }, '07700 900142')
    expect(off).toBeLessThanOrEqual(1)
    await page.evaluate(() => {
      const range = [...(CSS.highlights.get('point-of-order-must') ?? [])][0] as Range
      range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
    })
    await pressLine(page, 'must')
    expect(await cardOf(page).isVisible()).toBe(true)
    expect(await covered(page)).toEqual([])
  })
})

describe('14. No ghosts', () => {
  test('after it was posted', async () => {
    const page = await scene.facebook(opinion)
    await page.locator('#go').click()
    await page.waitForFunction(() => document.querySelector('#posted')?.getAttribute('data-count') === '1')
    await nothingOfOurs(page)
  })
  test('after it was cleared', async () => {
    const page = await scene.x(must)
    await pressLine(page, 'must')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await nothingOfOurs(page)
  })
  test('after the dialog was closed and another view shown without a reload', async () => {
    const page = await scene.x(must, '?modal', modal)
    await page.locator('[data-testid="app-bar-close"]').click()
    await nothingOfOurs(page)
    await page.evaluate(() => history.pushState(null, '', '/notifications'))
    await page.evaluate(() => document.querySelector('#reply')?.replaceChildren())
    await nothingOfOurs(page)
  })
  test('after the box went in the middle of a check', async () => {
    const page = await scene.facebook(must)
    await page.keyboard.type(' Or Sue on 07700 900143.')
    await boxOf(page, 'facebook').evaluate((box) => box.closest('.fb-layer')?.remove())
    await nothingOfOurs(page)
    await pause(page, 500)
    await nothingOfOurs(page)
  })
})

describe('18. Nothing covered', () => {
  test.each([
    [1280, 720],
    [1100, 800],
    [800, 900],
    [640, 560],
  ])('no control of Facebook’s dialog or X’s modal at %i × %i', async (width, height) => {
    for (const open of [() => scene.facebook(must), () => scene.x(must, '?modal', modal)]) {
      const page = await open()
      await page.setViewportSize({ width, height })
      await pressLine(page, 'must')
      expect(await covered(page)).toEqual([])
      await page.close()
    }
  })
  test.each([400, 500, 600])(
    'nor the draft, the counter or Reply of a reply on X, in a window %i high',
    async (height) => {
      const page = await scene.browser().open('x')
      await page.setViewportSize({ width: 1000, height })
      await page.locator('#reply [role="textbox"]').click()
      await page.keyboard.type(`The drain on Tannery Row has been blocked since March, and nobody came. ${must}`)
      await expect.poll(async () => (await marked(page)).must).toEqual(['07700 900142'])
      await pressLine(page, 'must')
      const over = await page.evaluate(() => {
        const root = document.querySelector('point-of-order')?.shadowRoot
        const panels = [...(root?.querySelectorAll('.ours') ?? [])].filter((panel) =>
          panel.checkVisibility({ visibilityProperty: true }),
        )
        const kept = [...document.querySelectorAll('#reply [role="textbox"], #reply button, #reply .count')]
        const boxes = (those: Element[]) => those.map((one) => one.getBoundingClientRect())
        return boxes(panels).flatMap((a) =>
          boxes(kept).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
        )
      })
      expect(over).toEqual([])
    },
  )
  test('nor the list of names', async () => {
    const page = await scene.facebook(`${opinion} @gra`)
    await boxOf(page, 'facebook').evaluate((box) => {
      const list = document.createElement('ul')
      list.role = 'listbox'
      const { left, bottom } = box.getBoundingClientRect()
      list.style.cssText = `position: fixed; left: ${left}px; top: ${bottom}px; width: 260px; background: white; z-index: 9`
      list.innerHTML = '<li role="option">Graham Poole</li><li role="option">Grace Alder</li>'
      document.body.append(list)
    })
    await page.keyboard.type('h')
    await settled(page)
    const over = await page.evaluate(() => {
      const list = document.querySelector('[role="listbox"]')?.getBoundingClientRect()
      const tray = document.querySelector('point-of-order')?.shadowRoot?.querySelector('.tray')
      const box = tray && getComputedStyle(tray).visibility === 'visible' ? tray.getBoundingClientRect() : null
      return (
        list && box && list.left < box.right && box.left < list.right && list.top < box.bottom && box.top < list.bottom
      )
    })
    expect(over).toBeFalsy()
  })
})

test('E3. Opening the card never scrolls the page', async () => {
  const page = await scene.x(must)
  await page.evaluate(() => {
    document.body.style.minHeight = '3000px'
    scrollTo(0, 60)
  })
  await settled(page)
  await pressLine(page, 'must')
  expect(await page.evaluate(() => scrollY)).toBe(60)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+Shift+P')
  await cardOf(page).waitFor()
  expect(await page.evaluate(() => scrollY)).toBe(60)
  expect((await marked(page)).open).toEqual(['07700 900142'])
  expect(await trayOf(page).count()).toBe(1)
})
