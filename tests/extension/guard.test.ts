import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'
import {
  boxOf,
  cardOf,
  disclaimerButton,
  ignore,
  marked,
  openPopup,
  pressLine,
  put,
  recallIgnored,
  settled,
  textOf,
  trayOf,
  writeIn,
} from '../journey.ts'
import { findingsOfAxe } from '../ui/harness/axe.ts'
import { installed } from './installed.ts'

type Api = {
  readonly storage: {
    readonly local: { set(values: object): Promise<void>; get(key: string): Promise<Record<string, object>> }
  }
}

/** Acceptance test 20: Post asks at most once, and posts exactly once. The built extension on the stand-in pages. */
const must = 'Ring Graham on 07700 900142.'
const fine = 'We think that every one of the potholes must be filled.'

const { browser } = installed()

const guardOf = (page: Page): Locator => page.locator('point-of-order .guard')
const posted = (page: Page): Promise<number> =>
  page.locator('#posted').evaluate((log) => Number((log as HTMLElement).dataset.count))
const way = (page: Page, name: string | RegExp): Locator => guardOf(page).getByRole('button', { name })

/** Held: the panel is there, and the site heard nothing. */
async function asks(page: Page): Promise<void> {
  await guardOf(page).waitFor()
  expect(await posted(page)).toBe(0)
}
/** The site had time to post twice, had it wanted to. */
async function postsOnce(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector<HTMLElement>('#posted')?.dataset.count !== '0')
  await page.evaluate(() => new Promise((next) => setTimeout(next, 100)))
  expect(await posted(page)).toBe(1)
  expect(await guardOf(page).count()).toBe(0)
}

const facebook = async (text: string, search = '?dialog'): Promise<Page> => {
  const page = await browser().open('facebook', search)
  await writeIn(page, 'facebook', text)
  return page
}
/** What stands in the box has been read and answered. */
async function read(page: Page, text: string): Promise<void> {
  if (text === must) await trayOf(page).waitFor()
  await settled(page)
}
const comment = async (text: string): Promise<Page> => {
  const page = await browser().open('facebook')
  await page.locator('#comment').click()
  await put(page, text)
  await read(page, text)
  return page
}
const x = async (text: string, search = '', within = '#home'): Promise<Page> => {
  const page = await browser().open('x', search)
  await page.locator(`${within} [data-testid="tweetTextarea_0"]`).click()
  await put(page, text)
  await read(page, text)
  return page
}

type Press = (page: Page) => Promise<void>
const click =
  (selector: string): Press =>
  (page) =>
    page.locator(selector).click()
const focusAndPress =
  (selector: string, key: string): Press =>
  async (page) => {
    await page.locator(selector).focus()
    await page.keyboard.press(key)
  }
const key =
  (name: string): Press =>
  (page) =>
    page.keyboard.press(name)
const home = '#home [data-testid="tweetButtonInline"]'
const reply = '#reply [data-testid="tweetButtonInline"]'
const modal = '[role="dialog"] [data-testid="tweetButton"]'
const submit: Press = async (page) => {
  await page.locator('[role="dialog"] form').evaluate((form) => {
    if (form.querySelector('#by-form')) return
    const button = document.createElement('button')
    button.id = 'by-form'
    button.textContent = 'Send'
    form.prepend(button)
  })
  await page.locator('#by-form').click()
}
const suite = async (text: string, search = ''): Promise<Page> => {
  const page = await browser().open('businessSuite', search)
  await page.locator('#suite-box').click()
  await put(page, text)
  await read(page, text)
  return page
}

const paths: readonly [string, (text: string) => Promise<Page>, Press][] = [
  ['Facebook: a click', facebook, click('#go')],
  ['Facebook: Enter on the div that is a button', facebook, focusAndPress('#go', 'Enter')],
  ['Facebook: Space on it', facebook, focusAndPress('#go', 'Space')],
  ['Facebook: Ctrl+Enter in the box', facebook, key('Control+Enter')],
  ['Facebook: Cmd+Enter in the box', facebook, key('Meta+Enter')],
  ['Facebook: the form’s own submit', facebook, submit],
  ['Facebook in Welsh: a click', (text) => facebook(text, '?dialog&lang=cy'), click('#go')],
  ['Facebook comment: bare Enter', comment, key('Enter')],
  ['Facebook comment: Ctrl+Enter', comment, key('Control+Enter')],
  ['Facebook comment: its own button', comment, click('#send')],
  ['Business Suite: a click', suite, click('#publish')],
  ['Business Suite in Welsh: Enter', (text) => suite(text, '?lang=cy'), focusAndPress('#publish', 'Enter')],
  ['X at home: a click', x, click(home)],
  ['X at home: Enter on the button', x, focusAndPress(home, 'Enter')],
  ['X at home: Space on the button', x, focusAndPress(home, 'Space')],
  ['X at home: Ctrl+Enter', x, key('Control+Enter')],
  ['X in Welsh: a click', (text) => x(text, '?lang=cy'), click(home)],
  ['X reply: a click', (text) => x(text, '', '#reply'), click(reply)],
  ['X modal: a click', (text) => x(text, '?modal', '[role="dialog"]'), click(modal)],
  ['X modal: Cmd+Enter', (text) => x(text, '?modal', '[role="dialog"]'), key('Meta+Enter')],
  ['X for phones: a click', (text) => x(text, '?mobile'), click(home)],
]

describe('20. Post guard: asks once, and the second press posts exactly once', () => {
  test.each(paths)('%s', async (_, open, press) => {
    const page = await open(must)
    await press(page)
    await asks(page)
    await press(page)
    await postsOnce(page)
  })
})

describe('20. Post guard: “Post anyway” posts exactly once', () => {
  test.each(paths)('%s', async (_, open, press) => {
    const page = await open(must)
    await press(page)
    await asks(page)
    await way(page, 'Post anyway').click()
    await postsOnce(page)
  })
})

describe('20. Post guard: with nothing to ask about, nothing is held', () => {
  test.each(paths)('%s', async (_, open, press) => {
    const page = await open(fine)
    expect((await marked(page)).must).toEqual([])
    await press(page)
    await postsOnce(page)
  })
})

describe('what the question is', () => {
  test('the words, the clause word for word and where it stands; typing on ends it', async () => {
    const page = await facebook(must)
    await page.keyboard.press('Control+Enter')
    await asks(page)
    const told = await guardOf(page).innerText()
    expect(told).toContain('Before you post: one point under ‘must’')
    expect(told).toContain('“07700 900142”')
    expect(told).toContain('“Never give out personal details of others such as home address and telephone numbers.”')
    expect(told).toContain('Clause: Policy Statement, bullet 3')
    expect(await guardOf(page).getByRole('button').allInnerTexts()).toEqual(['Take it out', 'Post anyway', 'Go back'])
    expect(await guardOf(page).getByRole('link', { name: 'Ask the clerk' }).getAttribute('href')).toMatch(/^mailto:/)
    expect(await trayOf(page).count()).toBe(0)
    await page.keyboard.type('!')
    await guardOf(page).waitFor({ state: 'detached' })
    expect(await textOf(page, 'facebook')).toBe(`${must}!`)
  })
  test('is said politely, not as an alert, and takes no focus', async () => {
    const page = await facebook(must)
    await page.locator('#go').click()
    await page
      .locator('point-of-order .screen > [role=status]', { hasText: 'Before you post: one point' })
      .waitFor({ state: 'attached' })
    expect(await page.locator('point-of-order [role=alert]').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('POINT-OF-ORDER')
  })
  test('several points have one way to the first of them, whose card opens', async () => {
    const page = await facebook(`${must} Or Sue on 07700 900143.`)
    await page.locator('#go').click()
    await asks(page)
    expect(await guardOf(page).getByRole('heading').innerText()).toBe('Before you post: two points under ‘must’')
    await way(page, 'Go to the first').click()
    await cardOf(page).waitFor()
    expect((await marked(page)).open).toEqual(['07700 900142'])
    expect(await posted(page)).toBe(0)
    await page.locator('#go').click()
    await postsOnce(page)
  })
  test('the fix is made by the editor, posts nothing, and leaves nothing to ask', async () => {
    const page = await facebook(must)
    await page.locator('#go').click()
    await way(page, 'Take it out').click()
    await guardOf(page).waitFor({ state: 'detached' })
    await expect.poll(() => textOf(page, 'facebook')).toBe('Ring Graham.')
    expect(await posted(page)).toBe(0)
    await page.locator('#go').click()
    await postsOnce(page)
  })
  test.each(['Post’s question', 'the card'])(
    'a fix that the site makes something else of has its words to copy (from %s)',
    async (from) => {
      const page = await facebook(must)
      await boxOf(page, 'facebook').evaluate((box) => {
        const spoil = (event: KeyboardEvent) => {
          if (event.isTrusted || event.key !== 'Backspace') return
          event.stopImmediatePropagation()
          event.preventDefault()
          document.execCommand('insertText', false, 'nobody')
        }
        box.parentElement?.addEventListener('keydown', spoil, true)
      })
      if (from === 'the card') await pressLine(page, 'must')
      else await page.locator('#go').click()
      await page.locator('point-of-order').getByRole('button', { name: 'Take it out' }).click()
      await cardOf(page).getByRole('button', { name: 'Try again' }).waitFor()
      expect(await textOf(page, 'facebook')).toBe(must)
    },
  )
  test.each(['light', 'dark', 'forced colours'])('axe finds nothing in it (%s)', async (theme) => {
    const page = await x(must, theme === 'dark' ? '?theme=dark' : '')
    await page.emulateMedia({ forcedColors: theme === 'forced colours' ? 'active' : 'none' })
    await page.keyboard.press('Control+Enter')
    await asks(page)
    const ours = (await findingsOfAxe(page)).filter((found) => found.includes('point-of-order'))
    expect(ours).toEqual([])
  })
  test('by keyboard alone: in, along, and Post anyway', async () => {
    const page = await facebook(must)
    await page.locator('#go').focus()
    await page.keyboard.press('Enter')
    await asks(page)
    await page.keyboard.press('Alt+Shift+P')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await postsOnce(page)
  })
  test.each(['the box', '#go'])('Esc in %s ends the question and not the dialog', async (where) => {
    const page = await facebook(must)
    await page.keyboard.press('Control+Enter')
    await asks(page)
    if (where !== 'the box') await page.locator(where).focus()
    await page.keyboard.press('Escape')
    await guardOf(page).waitFor({ state: 'detached' })
    expect(await page.locator('#discard').isVisible()).toBe(false)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('post')
  })
})

describe('never twice for the same words', () => {
  test('after “Go back”', async () => {
    const page = await facebook(must)
    await page.locator('#go').click()
    await way(page, 'Go back').click()
    await guardOf(page).waitFor({ state: 'detached' })
    await page.locator('#go').click()
    await postsOnce(page)
  })
  test('changed and changed back, they are known; other words are asked about', async () => {
    const page = await facebook(must)
    await page.locator('#go').click()
    await asks(page)
    await boxOf(page, 'facebook').click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Soon')
    await settled(page)
    await page.locator('#go').click()
    await asks(page)
    await boxOf(page, 'facebook').click()
    await page.keyboard.press('Control+End')
    for (const _ of ' Soon') await page.keyboard.press('Backspace')
    await settled(page)
    await page.locator('#go').click()
    await postsOnce(page)
  })
  test('but as the council, where more speaks, though nobody noticed that another was chosen', async () => {
    const say = async (councilAccounts: readonly object[]) =>
      (await browser().worker()).evaluate(async (accounts) => {
        const { storage } = (globalThis as unknown as { chrome: Api }).chrome
        const { settings } = await storage.local.get('settings')
        await storage.local.set({ settings: { ...settings, councilAccounts: accounts } })
      }, councilAccounts)
    await say([{ site: 'facebook', name: 'Oakham Town Council' }])
    onTestFinished(() => say([]))
    const page = await browser().open('businessSuite')
    await page.locator('#suite').evaluate((card) => card.before(document.querySelector('#suite-page') as Element))
    await page.locator('#suite-box').click()
    await put(page, `${must} Vote Labour on Thursday.`)
    await read(page, must)
    await page.locator('#suite-page').evaluate((menu) => menu.replaceChildren('Oakham Town Council'))
    await page.locator('#publish').click()
    await asks(page)
    await expect.poll(async () => (await marked(page)).must.length).toBe(2)
    await page.locator('#publish').click()
    await asks(page)
    expect(await guardOf(page).getByRole('heading').innerText()).toBe('Before you post: two points under ‘must’')
    await page.locator('#publish').click()
    await postsOnce(page)
  })
  test.each([2, 3])('%i quick clicks are one press', async (clickCount) => {
    const page = await facebook(must)
    await page.locator('#go').click({ clickCount })
    await asks(page)
    await page.locator('#go').click()
    await postsOnce(page)
  })
  test.each([
    ['Facebook', facebook, '#go', 'Enter'],
    ['Facebook', facebook, '#go', 'Space'],
    ['X', x, home, 'Enter'],
  ] as const)('%s: a key kept down is one press', async (_, open, selector, name) => {
    const page = await open(must)
    await page.locator(selector).focus()
    for (let times = 0; times < 4; times++) await page.keyboard.down(name)
    await page.keyboard.up(name)
    await asks(page)
    await page.keyboard.press(name)
    await postsOnce(page)
  })
  test('a key kept down on “Go back” posts nothing', async () => {
    const page = await comment(must)
    await page.keyboard.press('Enter')
    await asks(page)
    await way(page, 'Go back').focus()
    await page.keyboard.down('Enter')
    await page.waitForFunction(() => document.activeElement?.id === 'comment')
    for (let times = 0; times < 3; times++) await page.keyboard.down('Enter')
    await page.keyboard.up('Enter')
    await guardOf(page).waitFor({ state: 'detached' })
    expect(await posted(page)).toBe(0)
    await page.keyboard.press('Enter')
    await postsOnce(page)
  })
  test('nor on “Add the disclaimer”, which goes in once', async () => {
    const page = await comment('I think the council is wrong about the bins.')
    await disclaimerButton(page).focus()
    await page.keyboard.down('Enter')
    await page.waitForFunction(() => document.activeElement?.id === 'comment')
    for (let times = 0; times < 3; times++) await page.keyboard.down('Enter')
    await page.keyboard.up('Enter')
    await settled(page)
    expect(await posted(page)).toBe(0)
    expect(await page.locator('#comment').innerText()).toMatch(
      /^I think the council is wrong about the bins\.\s+.*own.*$/,
    )
  })
  test('“Post anyway” presses the button that is there by then', async () => {
    const page = await facebook(must)
    await page.locator('#go').click()
    await asks(page)
    await page.locator('#go').evaluate((go) => {
      const anew = go.cloneNode(true)
      go.replaceWith(anew)
      anew.addEventListener('click', () =>
        Object.assign(document.querySelector('#posted') as HTMLElement, { title: 'anew' }),
      )
    })
    await way(page, 'Post anyway').click()
    await expect.poll(() => page.locator('#posted').getAttribute('title')).toBe('anew')
  })
  test('“Post anyway”, pressed twice, posts once', async () => {
    const page = await comment(must)
    await page.keyboard.press('Enter')
    await way(page, 'Post anyway').dblclick()
    await postsOnce(page)
  })
  test('where only the person’s own key posts, the panel says so', async () => {
    const page = await comment(must)
    await page.locator('#focused-state-composer-submit').evaluate((submit) => submit.removeAttribute('id'))
    await page.keyboard.press('Enter')
    await way(page, 'Post anyway').click()
    await guardOf(page).getByText('Press Enter again to post.').waitFor()
    await page.keyboard.press('Enter')
    await postsOnce(page)
  })
})

describe('20. Post guard: which press it is', () => {
  test.each(['en', 'cy'])('two stages: nothing at Next, asked at Post (%s)', async (lang) => {
    const page = await facebook(must, `?dialog&stages=2&lang=${lang}`)
    await page.locator('#next').click()
    await page.locator('#go').waitFor()
    expect(await guardOf(page).count()).toBe(0)
    await page.locator('#go').click()
    await asks(page)
    await page.locator('#go').click()
    await postsOnce(page)
  })
  test('in a language we have no word of, by its place', async () => {
    const page = await facebook(must)
    await page.locator('#go').evaluate((go) => {
      go.setAttribute('aria-label', 'Foilsigh')
      go.textContent = 'Foilsigh'
    })
    await page.locator('#go').click()
    await asks(page)
    await page.locator('#go').click()
    await postsOnce(page)
  })
  test('Post settings in a dialog of their own', async () => {
    const page = await facebook(must, '?dialog&stages=2')
    await page.evaluate(() => {
      const second = document.createElement('div')
      second.role = 'dialog'
      second.ariaLabel = 'Post settings'
      second.style.cssText = 'position: fixed; left: 60px; top: 60px; width: 400px; background: white; z-index: 99'
      const go = document.querySelector('#go') as HTMLElement
      document.querySelector('#next')?.addEventListener('click', () => {
        second.append(go)
        document.querySelector('.fb-layer')?.append(second)
      })
    })
    await page.locator('#next').click()
    await page.locator('#go').click()
    await asks(page)
    await way(page, 'Post anyway').click()
    await postsOnce(page)
  })
  test('their dialog is closed while Post asks: the question goes with it, and the draft keeps its tray', async () => {
    const page = await facebook(must)
    await page.evaluate(() => {
      const go = document.querySelector('#go') as HTMLElement
      const last = document.createElement('div')
      last.role = 'dialog'
      last.id = 'last'
      last.style.cssText = 'position: fixed; left: 60px; top: 60px; width: 400px; background: white; z-index: 99'
      last.append(go)
      document.body.append(last)
    })
    await page.locator('#go').click()
    await asks(page)
    await page.evaluate(() => document.querySelector('#last')?.remove())
    await trayOf(page).waitFor()
    expect(await guardOf(page).count()).toBe(0)
  })
  test.each(['#close', '[data-label="audience"]'])('%s in the dialog is no Post', async (selector) => {
    const page = await facebook(must)
    await page.locator(`[role="dialog"] ${selector}`).click()
    expect(await guardOf(page).count()).toBe(0)
  })
  test('a thread: every box of it counts', async () => {
    const page = await x('One of two.', '?modal', '[role="dialog"]')
    await page.locator('[data-testid="addButton"]').click()
    await page.locator('[data-testid="tweetTextarea_1"]').click()
    await page.keyboard.type(must)
    await read(page, must)
    await page.locator('[role="dialog"] [data-testid="tweetTextarea_0"]').click()
    await page.locator(modal).click()
    await asks(page)
    await way(page, 'Post anyway').click()
    await page.waitForFunction(() => document.querySelector<HTMLElement>('#posted')?.dataset.count === '2')
  })
  test('another box on the page does not count', async () => {
    const page = await x(must)
    await page.locator('#reply [data-testid="tweetTextarea_0"]').click()
    await page.keyboard.type('Thank you.')
    await settled(page)
    await page.keyboard.press('Control+Enter')
    await postsOnce(page)
  })
  test.each([
    ['Shift+Enter in a comment', comment, 'Shift+Enter'],
    ['Enter on X', x, 'Enter'],
    ['Enter in Facebook’s dialog', facebook, 'Enter'],
  ] as const)('%s is a newline', async (_, open, name) => {
    const page = await open(must)
    await page.keyboard.press(name)
    await page.keyboard.type('Thanks')
    expect(await guardOf(page).count()).toBe(0)
    const texts = await page.evaluate(() => Object.values(globalThis.standIns).map((box) => box.text()))
    expect(texts).toContain(`${must}\nThanks`)
  })
  test('an input method’s Enter is not a press', async () => {
    const page = await comment(must)
    const control = await browser().context.newCDPSession(page)
    await page.evaluate(() => {
      const seen: boolean[] = []
      Object.assign(globalThis, { seen })
      window.addEventListener('keydown', (event) => seen.push(event.isComposing || event.keyCode === 229))
    })
    await control.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 })
    for (const code of [229, 13])
      await control.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key: 'Enter',
        code: 'Enter',
        windowsVirtualKeyCode: code,
      })
    await control.send('Input.insertText', { text: '日' })
    await settled(page)
    expect(await page.evaluate(() => (globalThis as unknown as { seen: boolean[] }).seen)).toContain(true)
    expect(await guardOf(page).count()).toBe(0)
  })
  test.each([
    ['aria-expanded', 'true'],
    ['aria-activedescendant', 'name-2'],
  ])('while a list of names is open (%s), Enter is for it', async (name, value) => {
    const page = await comment(must)
    await page.locator('#comment').evaluate((box, said) => box.setAttribute(...said), [name, value] as [string, string])
    await page.keyboard.press('Enter')
    await postsOnce(page)
  })
  test('and while it is seen on the page', async () => {
    const page = await comment(must)
    await page.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<ul role="listbox"><li role="option">Graham Poole</li></ul>'),
    )
    await page.keyboard.press('Enter')
    await postsOnce(page)
  })
  test('what a script of the site presses passes', async () => {
    const page = await facebook(must)
    await page.locator('#go').evaluate((go: HTMLElement) => go.click())
    await postsOnce(page)
  })
})

test('a clause that the pack sums up stands without quotation marks, as it does on the card', async () => {
  const text = readFileSync(join(import.meta.dirname, '../../public/packs/model-england.json'), 'utf8')
  const current = { text, version: 1, fingerprint: 'F', fetchedAt: 1, etag: null }
  const kept = { id: 'model', council: 'Your Town Council', address: null, key: null, joinedAt: 1, current }
  const use = async (joined: object | null) =>
    (await browser().worker()).evaluate(
      (values) => (globalThis as unknown as { chrome: Api }).chrome.storage.local.set(values),
      { 'pack-joined': joined },
    )
  await use({ ...kept, previous: null, lastSeen: null, checkedAt: 1, dueAt: 1, trouble: null })
  onTestFinished(() => use(null))
  const page = await facebook(must)
  await page.locator('#go').click()
  expect(await guardOf(page).locator('blockquote').textContent()).toMatch(/^Personal details of other people .*[.]$/)
})

describe('20. Post guard: fails open', () => {
  test('ignored, there is nothing to ask', async () => {
    const page = await facebook(must)
    await pressLine(page, 'must')
    await ignore(page)
    onTestFinished(() => recallIgnored(browser()))
    await page.locator('#go').click()
    await postsOnce(page)
  })
  test('typed and posted before the answer', async () => {
    const page = await facebook(fine)
    await page.keyboard.insertText(` ${must}`)
    await page.keyboard.press('Control+Enter')
    await postsOnce(page)
  })
  test('the background killed before it could answer', async () => {
    const page = await facebook(must)
    const control = await browser().context.newCDPSession(page)
    await control.send('ServiceWorker.enable')
    await page.keyboard.type(' Soon')
    await control.send('ServiceWorker.stopAllWorkers')
    await page.keyboard.press('Control+Enter')
    await postsOnce(page)
  })
  test('no room to ask', async () => {
    const page = await facebook(must)
    await page.setViewportSize({ width: 320, height: 120 })
    await boxOf(page, 'facebook').focus()
    await page.keyboard.press('Control+Enter')
    await postsOnce(page)
  })
  test('switched off in the popup, and on again', async () => {
    const switchTo = async (said: RegExp) => {
      const popup = await openPopup(browser())
      await popup.getByRole('switch', { name: /Ask me once at Post/ }).click()
      await popup.getByText(said).waitFor()
      await popup.close()
    }
    const off = await facebook(must)
    await switchTo(/Post asks nothing/)
    await off.bringToFront()
    await off.locator('#go').click()
    await postsOnce(off)
    const on = await facebook(must)
    await switchTo(/A second press posts/)
    await on.bringToFront()
    await on.locator('#go').click()
    await asks(on)
  })
  test('E1. the extension updated in mid-draft: the draft intact, no error, and Post works', async () => {
    const page = await facebook(must)
    const worker = await browser().worker()
    const closed = new Promise((next) => worker.once('close', next))
    await worker.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } }
      setTimeout(() => chrome.runtime.reload())
    })
    await closed
    await page.keyboard.type(' Soon.')
    expect(await textOf(page, 'facebook')).toBe(`${must} Soon.`)
    await page.locator('#go').click()
    await postsOnce(page)
  })
})
