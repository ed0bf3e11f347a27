import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { origins } from '../../src/composers/origins.ts'
import type { TabReport } from '../../src/messages/wire.ts'
import { addresses } from '../browser.ts'
import { disclaimerButton, type ExtensionApi, marked, put, settled, trayOf } from '../journey.ts'
import { boxes } from '../networks.ts'
import { installed } from './installed.ts'

/** The main job on every site: read, underlined, the disclaimer added, Post asked once. In Welsh, with the built extension. */
const added = [addresses.mastodon, addresses.blog].map((address) => `${new URL(address).origin}/*`)
const { browser } = installed({ granted: [...Object.values(origins).flat(), ...added] })

type Api = ExtensionApi & {
  readonly storage: {
    readonly local: { set(values: object): Promise<void>; get(key: string): Promise<Record<string, object>> }
  }
}

beforeAll(async () => {
  const worker = await browser().worker()
  await worker.evaluate(async (addedSites) => {
    const { storage } = (globalThis as unknown as { chrome: Api }).chrome
    const { settings } = await storage.local.get('settings')
    await storage.local.set({ settings: { ...settings, addedSites } })
  }, added)
})

const textOf = (page: Page, name: string) => page.evaluate((which) => standIns[which]?.text() ?? '', name)

test.each(boxes)('$at?$search: $name', async ({ at, search, name, button }) => {
  const page = await browser().open(at, `?${search}&lang=cy`)
  const box = page.locator(`[data-stand-in="${name}"]`)
  await box.click()
  await put(page, 'I think the council is wrong. Ring Graham on 07700 900142.')
  await trayOf(page).waitFor()
  await settled(page)
  // A text field has nothing to paint on.
  const isField = await box.evaluate((element) => element instanceof HTMLTextAreaElement)
  expect((await marked(page)).must).toEqual(isField ? [] : ['07700 900142'])
  await disclaimerButton(page).click()
  await expect.poll(() => textOf(page, name)).toMatch(/900142\.\n+.*own/)
  await settled(page)
  const text = await textOf(page, name)
  await page.locator(button).last().click()
  await page.locator('point-of-order .guard').waitFor()
  expect(await page.locator('#posted li').count()).toBe(0)
  await page.locator(button).last().click()
  await expect.poll(() => page.locator('#posted .posted-text').allInnerTexts()).toEqual([text])
})

test('a text field that the site empties is a new draft: nothing is offered over it, and what was ignored is offered in the next', async () => {
  const page = await browser().open('mastodon', '')
  const box = page.locator('[data-stand-in="post"]')
  await box.click()
  for (const text of ['I think the council is wrong about the bins.', 'I think the mayor was foolish.']) {
    await put(page, text)
    await disclaimerButton(page).waitFor()
    await trayOf(page)
      .getByRole('button', { name: /^Ignore/ })
      .click()
    await disclaimerButton(page).waitFor({ state: 'detached' })
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => box.inputValue()).toBe('')
    await trayOf(page).waitFor({ state: 'detached' })
    await settled(page)
  }
})

test.each([
  ['that something above it pushes down', 'article', { height: '400px' }],
  ['that slides to its place', '#commentform', { transition: 'transform 100ms', transform: 'translateY(100px)' }],
] as const)('the tray goes along with a box %s, though nothing was scrolled', async (_, selector, style) => {
  const page = await browser().open('blog')
  await page.locator('#comment').click()
  await put(page, 'Ring Graham on 07700 900142.')
  await trayOf(page).waitFor()
  const form = () => page.locator('#commentform').boundingBox()
  const gap = async () => {
    const [{ y = 0, height = 0 }, tray] = [(await form()) ?? {}, await trayOf(page).boundingBox()]
    return Math.round((tray?.y ?? 0) - y - height)
  }
  const [before, top] = [await gap(), (await form())?.y ?? 0]
  await page.locator(selector).evaluate((element, style) => Object.assign((element as HTMLElement).style, style), style)
  await expect.poll(async () => ((await form())?.y ?? 0) - top).toBeGreaterThan(90)
  await expect.poll(gap).toBe(before)
  expect(before).toBeGreaterThan(0)
})

test('the tray stays while a box is ticked in the form, or its button focused, and rests while a name is written', async () => {
  const page = await browser().open('blog')
  await page.locator('#submit').evaluate((submit) => {
    submit.before(Object.assign(document.createElement('input'), { type: 'checkbox', id: 'save-my-name' }))
  })
  await page.locator('#comment').click()
  await put(page, 'Ring Graham on 07700 900142.')
  await trayOf(page).waitFor()
  for (const selector of ['#save-my-name', '#submit']) {
    await page.locator(selector).focus()
    await settled(page)
    expect(await trayOf(page).count()).toBe(1)
  }
  await page.locator('[name="author"]').focus()
  await trayOf(page).waitFor({ state: 'detached' })
})

test.each(['before', 'after'] as const)(
  'a form is looked at unasked by a button %s the one that posts',
  async (place) => {
    const page = await browser().open('blog')
    await page.locator('#submit').evaluate((submit, at) => {
      const preview = Object.assign(document.createElement('button'), { id: 'preview', textContent: 'Preview' })
      submit[at](preview)
      const form = submit.closest('form') as HTMLFormElement
      const look = (event: SubmitEvent) => {
        if (event.submitter !== preview) return
        event.preventDefault()
        event.stopImmediatePropagation()
        form.title = 'looked at'
      }
      form.addEventListener('submit', look, { capture: true })
    }, place)
    await page.locator('#comment').click()
    await put(page, 'Ring Graham on 07700 900142.')
    await trayOf(page).waitFor()
    await settled(page)
    await page.locator('#preview').click()
    await expect.poll(() => page.locator('#commentform').getAttribute('title')).toBe('looked at')
    await page.locator('#submit').click()
    await page.locator('point-of-order .guard').waitFor()
    expect(await page.locator('#posted li').count()).toBe(0)
  },
)

const reported = async (page: Page) => {
  await page.bringToFront()
  const worker = await browser().worker()
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi }
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    return (await chrome.tabs.sendMessage(tab?.id ?? -1, { kind: 'report' })) as TabReport
  })
}

test.each(['mastodon', 'blog', 'linkedin'] as const)(
  'before a box is met the popup is told of %s by name',
  async (at) => {
    const site = at === 'blog' ? 'other' : at
    const page = await browser().open(at, '')
    expect(await reported(page)).toMatchObject({ site, draft: null })
  },
)

describe('a site that has changed', () => {
  test('is told to the popup, and nothing is drawn', async () => {
    const page = await browser().open('linkedin', '?dialog')
    const box = page.locator('[data-stand-in="post"]')
    await page.locator('[data-stand-in="old"]').focus()
    expect((await reported(page)).recognised).toBe(undefined)
    await box.evaluate((element) => element.classList.remove('ql-editor'))
    await page.locator('[aria-label="Close"]').focus()
    await box.click()
    // Within one shadow root the focus moves unheard; what is typed is heard.
    await page.keyboard.type('a')
    expect((await reported(page)).recognised).toBe(false)
    expect(await page.locator('point-of-order').count()).toBe(0)
  })
})
