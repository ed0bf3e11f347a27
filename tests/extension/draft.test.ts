import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { troubles } from '../accessible.ts'
import { type Browser, openBrowser } from '../browser.ts'
import { chooseCouncil, marked } from '../journey.ts'
import { built } from './installed.ts'

const draft = 'Tannery Row has flooded again. I think the council should have acted. Ring Graham on 07700 900142.'
const disclaimer = 'Statements and opinions here are my own'
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser({ extension: built, granted: [] })
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await chooseCouncil(browser, 'Oakham Town Council')
})
afterAll(() => browser.close())

const boxOf = (page: Page) => page.getByRole('textbox', { name: 'Your draft' })
const textOf = (page: Page) => boxOf(page).innerText()
async function open(text = ''): Promise<Page> {
  const page = await browser.context.newPage()
  await page.goto(`chrome-extension://${await browser.extensionId()}/draft.html`)
  await boxOf(page).click()
  await page.keyboard.type(text)
  if (text !== '') await page.getByRole('button', { name: /Gives a phone number/ }).waitFor()
  return page
}

type Events = Record<'contextMenus' | 'commands', Record<string, { dispatch(...heard: unknown[]): void }>>
/** What the browser tells the extension when a person chooses from a menu or presses a key: no test can do either. */
async function told(api: keyof Events, event: string, ...heard: unknown[]): Promise<Page> {
  const worker = await browser.worker()
  const [page] = await Promise.all([
    browser.context.waitForEvent('page'),
    worker.evaluate(
      ({ api, event, heard }) => (globalThis as unknown as { chrome: Events }).chrome[api]?.[event]?.dispatch(...heard),
      { api, event, heard },
    ),
  ])
  await boxOf(page).waitFor()
  return page
}

describe('check a draft', () => {
  test('marks the words and tells the points beside them, with the clause open and the change to be made', async () => {
    const page = await open(draft)
    expect((await marked(page)).must).toEqual(['07700 900142'])
    await page.getByRole('button', { name: /Gives a phone number/ }).click()
    await page.getByText('Take it out').click()
    await expect.poll(() => textOf(page)).not.toContain('07700')
    await page.keyboard.press('Control+z')
    await expect.poll(() => textOf(page)).toBe(draft)
    await page.close()
  })

  test('a press on a line opens its point, the second time too; mended, no other opens in its place', async () => {
    const page = await open(draft)
    await boxOf(page).getByText('Tannery').waitFor()
    const press = async () => {
      const { x, y, width, height } = await page.evaluate(() => {
        const [range] = CSS.highlights.get('point-of-order-must') ?? []
        return (range as Range).getBoundingClientRect().toJSON() as Record<'x' | 'y' | 'width' | 'height', number>
      })
      await page.mouse.click(x + width / 2, y + height / 2)
    }
    const point = page.getByRole('button', { name: /Gives a phone number/, expanded: true })
    await press()
    await point.click()
    await point.waitFor({ state: 'detached' })
    await press()
    await point.waitFor()
    await page.getByRole('button', { name: 'Take it out' }).click()
    await point.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: /No disclaimer yet/ }).waitFor()
    expect(
      await page.getByRole('list', { name: 'Points in this draft' }).getByRole('button', { expanded: true }).count(),
    ).toBe(0)
    await page.close()
  })

  test('the same words twice are two points, of which one is opened', async () => {
    const page = await open(draft)
    await page.keyboard.type(' Or text 07700 900142.')
    const points = page.getByRole('button', { name: /Gives a phone number/ })
    await expect.poll(() => points.count()).toBe(2)
    await points.last().click()
    expect(await Promise.all([0, 1].map((at) => points.nth(at).getAttribute('aria-expanded')))).toEqual([
      'false',
      'true',
    ])
    await page.close()
  })

  test('is copied as it stands, or with the disclaimer', async () => {
    const page = await open(draft)
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
    await page.getByRole('button', { name: 'Copy', exact: true }).click()
    await page.getByText('Copied').waitFor()
    expect(await clipboard()).toBe(draft)
    await page.getByRole('button', { name: 'Copy with the disclaimer' }).click()
    await expect.poll(clipboard).toContain(disclaimer)
    expect(await textOf(page)).toBe(draft)
    await page.close()
  })

  test('where and as whom it would be posted decides what is said, and X counts', async () => {
    const page = await open(draft)
    await page.getByRole('button', { name: /No disclaimer yet/ }).waitFor()
    await page.getByLabel('the council').check()
    await page.getByRole('button', { name: /No disclaimer yet/ }).waitFor({ state: 'detached' })
    await page.getByLabel('X', { exact: true }).check()
    await page.getByText(`${280 - draft.length} characters left on X`).waitFor()
    await page.getByLabel('With a picture or a video').check()
    await page.getByRole('heading', { name: 'With a picture' }).waitFor()
    await page.close()
  })

  test('another council is chosen in the settings, which know what is locked or joined', async () => {
    const page = await open(draft)
    const [settings] = await Promise.all([
      browser.context.waitForEvent('page'),
      page.getByRole('link', { name: 'Change' }).click(),
    ])
    await settings.getByRole('combobox', { name: 'Councils that come with the extension' }).waitFor()
    expect(new URL(settings.url()).hash).toBe('#council')
    expect(await textOf(page)).toBe(draft)
    await settings.close()
    await page.close()
  })

  test('cleared, it is empty, and one undo brings it back, by key or by hand', async () => {
    const page = await open(draft)
    await page.getByRole('button', { name: 'Clear' }).click()
    await expect.poll(async () => (await textOf(page)).trim()).toBe('')
    await page.getByText('What the policy speaks to stands here').waitFor()
    await boxOf(page).focus()
    await page.keyboard.press('Control+z')
    await expect.poll(() => textOf(page)).toBe(draft)
    await page.getByRole('button', { name: 'Clear' }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => textOf(page)).toBe(draft)
    await page.close()
  })

  test('where the browser does not copy, or has no clipboard, the words are there to take', async () => {
    const page = await open(draft)
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await page.getByRole('button', { name: 'Copy with the disclaimer' }).click()
    await page.getByText('The browser did not let us copy. Here are the words').waitFor()
    expect(await page.locator('.words-out').innerText()).toMatch(new RegExp(`^${draft}\n+${disclaimer}`))
    await page.close()
  })

  test('is printed to its last word', async () => {
    const page = await open()
    await page.evaluate((text) => navigator.clipboard.writeText(text), 'The swings are open again.\n'.repeat(100))
    await boxOf(page).focus()
    await page.keyboard.press('Control+v')
    await page.emulateMedia({ media: 'print' })
    expect(await boxOf(page).evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0)
    await page.close()
  })

  test('who would leave it is asked, unless it was copied as it stands', async () => {
    const page = await open(draft)
    let asked = 0
    page.on('dialog', (dialog) => {
      asked++
      return dialog.dismiss()
    })
    const leave = () => page.getByRole('link', { name: 'Settings' }).click({ noWaitAfter: true })
    await leave()
    await expect.poll(() => asked).toBe(1)
    expect(await textOf(page)).toBe(draft)
    await page.getByRole('button', { name: 'Copy with the disclaimer' }).click()
    await page.getByText('Copied').waitFor()
    await leave()
    await page.waitForURL(/options/)
    expect(asked).toBe(1)
    await page.close()
  })

  test('63,206 characters, Facebook’s limit, are read to the end', async () => {
    const page = await open()
    const words = `${'The swings are open again and the band plays on Sunday. '.repeat(1128)}Ring 07700 900142.`
    await page.evaluate((text) => navigator.clipboard.writeText(text), words)
    await boxOf(page).focus()
    await page.keyboard.press('Control+v')
    await page.getByRole('button', { name: /Gives a phone number/ }).waitFor()
    await page.close()
  })

  test('210,000 characters, which nobody reads, are not said to be clear; once they are fewer, they are read', async () => {
    const page = await open()
    await page.evaluate((text) => navigator.clipboard.writeText(text), 'Today. '.repeat(30_000))
    await boxOf(page).focus()
    await page.keyboard.press('Control+v')
    await page.locator('h2', { hasText: 'Something went wrong' }).waitFor()
    await page.getByRole('button', { name: 'Clear' }).click()
    await page.getByText('What the policy speaks to stands here').waitFor()
    await boxOf(page).focus()
    await page.keyboard.type('The swings are open again.')
    await page.locator('h2', { hasText: 'Nothing to point out' }).waitFor()
    await page.close()
  })

  test('nothing is wrong with the page in any look, narrow, or with large text', async () => {
    const page = await open(draft)
    await page.getByRole('button', { name: /Gives a phone number/ }).click()
    expect(await troubles(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await troubles(page)).toEqual([])
    await page.close()
  })
})

describe('ways in', () => {
  test('selected words come along from the menu, once, and through no storage', async () => {
    const page = await told('contextMenus', 'onClicked', { menuItemId: 'check-draft', selectionText: draft }, {})
    await expect.poll(() => textOf(page)).toBe(draft)
    const worker = await browser.worker()
    const kept = await worker.evaluate(async () => {
      const { storage } = (
        globalThis as unknown as { chrome: { storage: Record<string, { get(of: null): Promise<object> }> } }
      ).chrome
      return JSON.stringify([await storage.local?.get(null), await storage.session?.get(null)])
    })
    expect(kept).not.toContain('Tannery')
    await page.reload()
    await boxOf(page).waitFor()
    expect((await textOf(page)).trim()).toBe('')
    await page.close()
  })
  test('a key opens it empty', async () => {
    const page = await told('commands', 'onCommand', 'check-draft')
    expect((await textOf(page)).trim()).toBe('')
    await page.close()
  })
})
