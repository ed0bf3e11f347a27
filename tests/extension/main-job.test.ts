import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import {
  boxOf,
  cardOf,
  disclaimerButton,
  type ExtensionApi,
  marked,
  openPopup,
  pressLine,
  settled,
  textOf,
  trayOf,
  writeIn,
} from '../journey.ts'
import { installed } from './installed.ts'

/** The built extension, driven on the stand-in pages as a councillor would. */
const adopted =
  "Statements and opinions here are my own and do not necessarily represent Oakham Town Council's policies or opinions"
const opinion = 'I think the council should mend the Tannery Row drain.'

const { browser } = installed()

const facebook = async (text: string): Promise<Page> => {
  const page = await browser().open('facebook', '?dialog')
  await writeIn(page, 'facebook', text)
  return page
}

describe('a draft in Facebook’s dialog', () => {
  test('is underlined where the policy speaks, and nowhere else', async () => {
    const page = await facebook(`${opinion} Ring Graham on 07700 900142.`)
    expect((await marked(page)).must).toEqual(['07700 900142'])
  })

  test('a press in an underline leaves the caret there and shows the clause word for word', async () => {
    const page = await facebook('Ring Graham on 07700 900142.')
    await pressLine(page, 'must')
    const card = cardOf(page)
    expect(await card.getByRole('heading').innerText()).toBe('Gives a phone number')
    expect(await card.locator('blockquote').innerText()).toContain(
      'Never give out personal details of others such as home address and telephone numbers.',
    )
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('textbox')
    await page.keyboard.type('X')
    expect(await textOf(page, 'facebook')).toMatch(/^Ring Graham on 07700 ?9?0?X/)
  })

  test('words chosen by drawing the mouse over a line open no card', async () => {
    const page = await facebook('Ring Graham on 07700 900142.')
    const { x, y, width } = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('point-of-order-must') ?? [])]
      return (range as Range).getBoundingClientRect()
    })
    await page.mouse.move(x - 20, y + 8)
    await page.mouse.down()
    await page.mouse.move(x + width - 4, y + 8, { steps: 4 })
    await page.mouse.up()
    await settled(page)
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('07700')
    expect(await cardOf(page).count()).toBe(0)
  })
  test('9. Esc closes only our card', async () => {
    const page = await facebook('Ring Graham on 07700 900142.')
    await pressLine(page, 'must')
    await page.keyboard.press('Escape')
    await cardOf(page).waitFor({ state: 'detached' })
    expect(await boxOf(page, 'facebook').isVisible()).toBe(true)
    expect(await textOf(page, 'facebook')).toBe('Ring Graham on 07700 900142.')
    expect(await page.locator('#discard').isVisible()).toBe(false)
  })

  test('the fix is made by the editor: later typing and one Ctrl+Z hold', async () => {
    const page = await facebook('Ring Graham on 07700 900142.')
    await pressLine(page, 'must')
    await cardOf(page).getByRole('button', { name: 'Take it out' }).click()
    await cardOf(page).waitFor({ state: 'detached' })
    expect(await textOf(page, 'facebook')).toBe('Ring Graham.')
    await page.keyboard.press('Control+z')
    expect(await textOf(page, 'facebook')).toBe('Ring Graham on 07700 900142.')
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Thank you.')
    expect(await textOf(page, 'facebook')).toBe('Ring Graham on 07700 900142. Thank you.')
  })

  test('the disclaimer goes in as the last paragraph, once, in the council’s exact words; one Ctrl+Z takes it out', async () => {
    const page = await facebook(opinion)
    await page.keyboard.press('Home')
    await disclaimerButton(page).click()
    await disclaimerButton(page).waitFor({ state: 'detached' })
    expect(await textOf(page, 'facebook')).toBe(`${opinion}\n\n${adopted}`)
    await page.keyboard.type(' Yours, Wendy')
    expect(await textOf(page, 'facebook')).toBe(`${opinion}\n\n${adopted} Yours, Wendy`)
    for (let times = 0; times < 2; times++) await page.keyboard.press('Control+z')
    expect(await textOf(page, 'facebook')).toBe(opinion)
    await disclaimerButton(page).waitFor()
  })

  test('7. Passive means passive: nothing of ours is in the editor', async () => {
    const page = await facebook('Ring Graham on 07700 900142.')
    await pressLine(page, 'must')
    const inside = await boxOf(page, 'facebook').evaluate((box) => box.outerHTML)
    expect(inside).not.toMatch(/point-of-order/)
    expect(inside.match(/<p\b/g)).toHaveLength(1)
  })

  test('the whole way by keyboard, with the focus back in the draft at the end', async () => {
    const page = await facebook('Ring Graham on 07700 900142.')
    await page.keyboard.press('Alt+Shift+P')
    expect(await cardOf(page).evaluate((card) => card.contains((card.getRootNode() as ShadowRoot).activeElement))).toBe(
      true,
    )
    await page.keyboard.press('n')
    await page.keyboard.press('Escape')
    await cardOf(page).waitFor({ state: 'detached' })
    await page.keyboard.type('!')
    expect(await textOf(page, 'facebook')).toBe('Ring Graham on 07700 900142.!')
  })
})

describe('a draft on X', () => {
  const onX = async (text: string): Promise<Page> => {
    const page = await browser().open('x')
    await writeIn(page, 'x', text)
    return page
  }

  test('takes the whole disclaimer where it fits', async () => {
    const page = await onX(opinion)
    await disclaimerButton(page).click()
    await disclaimerButton(page).waitFor({ state: 'detached' })
    expect(await textOf(page, 'x')).toContain(adopted)
  })
  test('takes the short form where the whole does not fit', async () => {
    const page = await onX(
      `${opinion} ${'It has been on the list since the spring and nobody can say why. '.repeat(2)}`,
    )
    expect(await disclaimerButton(page).innerText()).toBe('Add the short form')
    await disclaimerButton(page).click()
    await disclaimerButton(page).waitFor({ state: 'detached' })
    expect(await textOf(page, 'x')).toContain('not necessarily Oakham Town Council')
  })
  test('says how much to cut where neither fits', async () => {
    const page = await onX(
      `${opinion} ${'It has been on the list since the spring and nobody can say why. '.repeat(4)}`,
    )
    expect(await disclaimerButton(page).count()).toBe(0)
    expect(await trayOf(page).innerText()).toMatch(/cut \d+ characters, or put it in the first reply/)
    expect(await trayOf(page).getByRole('button', { name: 'Copy the words' }).count()).toBe(1)
  })
  test('one Ctrl+Z takes a fix back, and typing goes on', async () => {
    const page = await onX('Ring Graham on 07700 900142.')
    await pressLine(page, 'must')
    await cardOf(page).getByRole('button', { name: 'Take it out' }).click()
    await cardOf(page).waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Ta.')
    expect(await textOf(page, 'x')).toBe('Ring Graham on 07700 900142. Ta.')
  })
})

describe('the toolbar button', () => {
  /** Asked on a page of the extension: a worker that has been stopped never answers. */
  const badges = async () => {
    const page = await browser().context.newPage()
    await page.goto(`chrome-extension://${await browser().extensionId()}/manifest.json`)
    const badge = () =>
      page.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: ExtensionApi }
        const tabs = await chrome.tabs.query({ url: 'https://www.facebook.com/*' })
        return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })))
      })
    return { badge, session: await browser().context.newCDPSession(page) }
  }
  test('shows how many points there are, and nothing once they are gone', async () => {
    const { badge } = await badges()
    const page = await facebook('Ring Graham on 07700 900142.')
    await expect.poll(badge).toEqual(['1'])
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await expect.poll(badge).toEqual([''])
  })
  test.each(['awake', 'stopped meanwhile'])('shows nothing once the box is gone, the background %s', async (state) => {
    const { badge, session } = await badges()
    const page = await facebook('Ring Graham on 07700 900142.')
    await expect.poll(badge).toEqual(['1'])
    if (state !== 'awake') {
      await session.send('ServiceWorker.enable')
      await session.send('ServiceWorker.stopAllWorkers')
    }
    await page.evaluate(() => document.querySelector('[role="dialog"]')?.remove())
    await expect.poll(badge).toEqual([''])
  })
})

describe('the popup', () => {
  test('tells the findings of the draft with clause and fix, and adds the disclaimer', async () => {
    const page = await facebook(`${opinion} Ring Graham on 07700 900142.`)
    const popup = await openPopup(browser())
    await popup.getByRole('heading', { name: 'Two points in this draft' }).waitFor()
    expect(await popup.locator('header').innerText()).toContain('Policy reviewed 27 March 2025')
    await popup.getByRole('button', { name: /Gives a phone number/ }).click()
    await popup.locator('summary').first().click()
    expect(await popup.locator('blockquote').first().innerText()).toContain('Never give out personal details')
    await popup.getByRole('button', { name: /Add it in one press/ }).click()
    await popup.getByRole('button', { name: 'Add the disclaimer' }).click()
    await popup.getByRole('heading', { name: 'One point in this draft' }).waitFor()
    expect(await textOf(page, 'facebook')).toContain(adopted)
    await popup.close()
  })
  test('says plainly that nothing was found', async () => {
    const page = await browser().open('facebook', '?dialog')
    await boxOf(page, 'facebook').click()
    await page.keyboard.type('The library opens at ten on Saturday.')
    await settled(page)
    const popup = await openPopup(browser())
    await popup.getByRole('heading', { name: 'Nothing to point out' }).waitFor()
    await popup.close()
  })
  test('switched off, the site is left alone until it is switched on again', async () => {
    const page = await facebook('Ring Graham on 07700 900142.')
    const popup = await openPopup(browser())
    await popup.getByRole('switch', { name: /Read drafts/ }).click()
    await popup.getByRole('heading', { name: 'Off on Facebook' }).waitFor()
    await page.bringToFront()
    await page.waitForFunction(() => (CSS.highlights.get('point-of-order-must')?.size ?? 0) === 0)
    await popup.bringToFront()
    await popup.getByRole('switch', { name: /Read drafts/ }).click()
    await popup.getByRole('heading', { name: /point/ }).waitFor()
    await page.bringToFront()
    await page.waitForFunction(() => CSS.highlights.get('point-of-order-must')?.size === 1)
    await popup.close()
  })
  test('says that a page has no compose box', async () => {
    const page = await browser().open('facebook')
    await page.close()
    const popup = await openPopup(browser())
    await popup.getByRole('heading', { name: 'No draft on this page' }).waitFor()
    await popup.close()
  })
})

describe('as whom it is written', () => {
  test('a name said to be the council’s brings the clauses for its accounts, and is asked for no disclaimer', async () => {
    const page = await facebook(opinion)
    await disclaimerButton(page).waitFor()
    const popup = await openPopup(browser())
    const account = popup.getByRole('switch', { name: /Cllr Wendy Ashdown is the council’s account/ })
    await account.click()
    await popup.getByText('The clauses for the council’s accounts speak').waitFor()
    await page.bringToFront()
    await disclaimerButton(page).waitFor({ state: 'detached' })
    await popup.bringToFront()
    await account.click()
    await popup.getByText('Taken as your own account').waitFor()
    await page.bringToFront()
    await disclaimerButton(page).waitFor()
    await popup.close()
  })
  test('on X it is the handle beside the box', async () => {
    const page = await browser().open('x')
    await writeIn(page, 'x', opinion)
    const popup = await openPopup(browser())
    await popup.getByText('@wendyashdown is the council’s account').waitFor()
    await popup.close()
  })
})

describe('what only a person can keep', () => {
  const putPicture = (beside: Element) => {
    const picture = document.createElement('img')
    picture.src = URL.createObjectURL(new Blob())
    picture.alt = ''
    beside.append(picture)
  }
  test('an attached picture brings the clause on pictures, once for that draft, and never holds a post', async () => {
    const page = await browser().open('facebook', '?dialog')
    await boxOf(page, 'facebook').click()
    await page.keyboard.type('Sports day on the Rec was a joy.')
    await page.locator('[role="dialog"] .fb-add').first().evaluate(putPicture)
    const reminder = trayOf(page).getByRole('heading', { name: 'With a picture' })
    await reminder.waitFor()
    // It goes with the tick: `check` would look for it afterwards.
    await trayOf(page).getByRole('checkbox').click()
    await reminder.waitFor({ state: 'detached' })
    await page.keyboard.type(' Thank you all.')
    await settled(page)
    expect(await reminder.count()).toBe(0)
    await page.locator('#go').click()
    await page.waitForFunction(() => document.querySelector('#posted')?.getAttribute('data-count') === '1')
  })
  test('on X, too, where the toolbar is drawn only when somebody writes', async () => {
    const page = await browser().open('x')
    const tools = page.locator('#home .x-tools')
    await page.evaluate(() => {
      for (const row of document.querySelectorAll('.x-tools')) row.removeAttribute('data-testid')
    })
    await page.locator('#home [data-testid="tweetTextarea_0"]').click()
    await page.keyboard.type('Sports day')
    await settled(page)
    await tools.evaluate((row) => row.setAttribute('data-testid', 'toolBar'))
    await page.keyboard.type(' on the Rec was a joy.')
    await settled(page)
    await tools.evaluate(putPicture)
    await trayOf(page).getByRole('heading', { name: 'With a picture' }).waitFor()
  })
  test('the popup folds away what else the policy says', async () => {
    await facebook(opinion)
    const popup = await openPopup(browser())
    await popup.getByText(/The policy also says .* that only you can judge/).click()
    expect(await popup.locator('.mind blockquote').count()).toBeGreaterThan(2)
    await popup.close()
  })
})
