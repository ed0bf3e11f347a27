import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { adaptersFor, places } from '../../src/composers/sites.ts'
import { spanOf } from '../../src/draft/span.ts'
import { addresses } from '../browser.ts'
import { type Ask, probed } from './isolated.ts'

const { browser, attach, watching } = probed()
afterEach(async () => {
  for (const page of browser().context.pages().slice(1)) await page.close()
})

const box = (page: Page, name: string) => page.locator(`[data-stand-in="${name}"]`)
const modelOf = (page: Page, name: string) => page.evaluate((which) => standIns[which]?.text(), name)
const names = async (ask: Ask) => (await ask('met')).map(({ name }) => name)

/** A page goes by the name of its address: `businessSuite` is business-suite.html. */
const addressOf = (file: string) =>
  (Object.keys(addresses) as (keyof typeof addresses)[]).find(
    (name) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.html` === file,
  )
const adapters = [
  ...new Set([
    ...places.flatMap((place) => place.adapters),
    ...adaptersFor('blog.example', ['https://blog.example/*']),
  ]),
]

describe('selectors', () => {
  const rows = adapters.flatMap(({ site, box }) =>
    Object.entries(box.seen).map(([where, count]) => ({ site, selector: box.selector, where, count })),
  )
  test.each(rows)('$site finds $count on $where', async ({ selector, where, count }) => {
    const [file = '', search = ''] = where.split('?')
    const address = addressOf(file)
    if (!address) throw new Error(`${file} has no address in tests/browser.ts.`)
    const page = await browser().open(address, search && `?${search}`)
    await expect.poll(() => page.locator(selector).count()).toBe(count)
  })
  test.each(adapters)('$site says when its selector was last seen at work', ({ box }) => {
    expect(Date.parse(box.lastSeen)).toBeLessThan(Date.now())
  })
})

// E6: with the labels in Welsh nothing changes.
describe.each(['', 'lang=cy'])('with %s', (language) => {
  test('Facebook: the post dialog is met when it opens, and ends when it closes (acceptance 14)', async () => {
    const { page, ask } = await watching('facebook', `?${language}`)
    expect(await names(ask)).toEqual([])
    await page.locator('#open').click()
    await expect.poll(() => names(ask)).toEqual(['post'])
    await page.locator('#close').click()
    await expect.poll(() => ask('met')).toMatchObject([{ name: 'post', site: 'facebook', ended: true }])
  })

  test('X: home box, reply and modal are met as they are focused', async () => {
    const { page, ask } = await watching('x', `?${language}`)
    await box(page, 'home').click()
    await box(page, 'reply').click()
    await box(page, 'home').click()
    await page.locator('[data-testid="SideNav_NewTweet_Button"]').click()
    await expect.poll(() => names(ask)).toEqual(['home', 'reply', 'modal'])
    await page.locator('[data-testid="app-bar-close"]').click()
    await expect.poll(async () => (await ask('met')).map(({ ended }) => ended)).toEqual([false, false, true])
  })
})

test('a box that has the focus already is met at once (acceptance E1)', async () => {
  const { ask } = await watching('facebook', '?dialog')
  expect(await names(ask)).toEqual(['post'])
})

test('Facebook: comments are met; searches and private messages are not (acceptance E2)', async () => {
  const { page, ask } = await watching('facebook')
  await page.locator('input[type="search"]').click()
  await box(page, 'chat').click()
  await box(page, 'comment').click()
  await expect.poll(() => names(ask)).toEqual(['comment'])
})

test('Meta Business Suite: the composer is met, by structure and address', async () => {
  const { page, ask } = await watching('businessSuite', '?lang=cy')
  await box(page, 'suite').click()
  await page.keyboard.type('Bins.')
  expect(await names(ask)).toEqual(['suite'])
  expect(await ask('region')).toEqual(await page.locator('#suite').boundingBox())
  expect(await ask('apply', { span: spanOf(5, 5), text: '\nMy own view.' })).toBe('applied')
  expect(await modelOf(page, 'suite')).toBe('Bins.\nMy own view.')
})

describe('who posts', () => {
  test('on Facebook it is the name above the draft, in any language', async () => {
    const { page, ask } = await watching('facebook', '?dialog&lang=cy')
    await box(page, 'post').click()
    expect(await ask('poster')).toBe('Cllr Wendy Ashdown')
  })
  test('in a comment on Facebook it cannot be told', async () => {
    const { page, ask } = await watching('facebook')
    await box(page, 'comment').click()
    expect(await ask('poster')).toBe(null)
  })
  test('nor in a comment under a post that stands in a dialog', async () => {
    const { page, ask } = await watching('facebook')
    await page.locator('#comment').evaluate((box) => {
      const dialog = Object.assign(document.createElement('div'), { role: 'dialog' })
      box.closest('[role="article"]')?.replaceWith(dialog)
      dialog.append(box.closest('[role="article"]') ?? box)
    })
    await box(page, 'comment').click()
    expect(await ask('poster')).toBe(null)
    expect(await ask('host')).toBe('Tannery Row Allotments')
  })
  test('on X it is the handle of the picture beside the box', async () => {
    const { page, ask } = await watching('x')
    await box(page, 'home').click()
    expect(await ask('poster')).toBe('@wendyashdown')
  })
  test('on Business Suite it is the Page chosen above the box', async () => {
    const { page, ask } = await watching('businessSuite')
    await box(page, 'suite').click()
    expect(await ask('poster')).toBe('Northwick Town Council')
  })
  test('on Business Suite it is some Page, where no menu tells which', async () => {
    const { page, ask } = await watching('businessSuite')
    await page.locator('#suite-page').evaluate((menu) => menu.remove())
    await box(page, 'suite').click()
    expect(await ask('poster')).toBe('Meta Business Suite')
  })
  test.each([
    ['facebook', '?dialog', 'post', '[role="dialog"] .who b', 'Northwick Town Council'],
    ['x', '', 'home', '[data-testid^="UserAvatar-Container-"]', '@northwicktc'],
    ['businessSuite', '', 'suite', '#suite-page', 'Northwick Library'],
  ] as const)('that another was chosen is noticed (%s)', async (site, search, name, selector, chosen) => {
    const { page, ask } = await watching(site, search)
    await box(page, name).click()
    await page.keyboard.type('Bins.')
    const changes = async () => (await ask('met')).at(-1)?.changes ?? 0
    const before = await changes()
    await page
      .locator(selector)
      .first()
      .evaluate((shown, to) => {
        const isHandle = to.startsWith('@')
        if (isHandle) (shown as HTMLElement).dataset.testid = `UserAvatar-Container-${to.slice(1)}`
        // As React does it: in the text that is there.
        else if (shown.firstChild) shown.firstChild.nodeValue = to
      }, chosen)
    expect(await ask('poster')).toBe(chosen)
    expect(await changes()).toBeGreaterThan(before)
  })
})

test.each([
  ['facebook', 'comment', true],
  ['x', 'home', false],
  ['x', 'reply', true],
] as const)('whether it goes under somebody’s post: %s, %s', async (site, name, answers) => {
  const { page, ask } = await watching(site)
  await box(page, name).click()
  expect(await ask('answers')).toBe(answers)
})

test('X: a reply written in a dialog stands under the post it answers', async () => {
  const { page, ask } = await watching('x', '?modal')
  await box(page, 'modal').click()
  expect(await ask('answers')).toBe(false)
  await box(page, 'modal').evaluate((element) => {
    element.closest('[role="dialog"] .x-dialog')?.prepend(document.querySelector('article')?.cloneNode(true) ?? '')
  })
  expect(await ask('answers')).toBe(true)
})

test('X: searches and chat are not met (acceptance E2)', async () => {
  const { page, ask } = await watching('x')
  await page.locator('[data-testid="SearchBox_Search_Input"]').click()
  await page.locator('[data-testid="dm-composer-textarea"]').click()
  await box(page, 'home').click()
  await expect.poll(() => names(ask)).toEqual(['home'])
})

describe.each(['', 'mobile&'])('X: a thread (%s)', (layout) => {
  const thread = async () => {
    const { page, ask } = await watching('x', `?${layout}modal`)
    await box(page, 'modal').click()
    await page.keyboard.type('One of three.')
    for (const name of ['modal-1', 'modal-2']) {
      await page.locator('[data-testid="addButton"]').click()
      await box(page, name).click()
      await page.keyboard.type(`Words in ${name}.`)
    }
    return { page, ask }
  }
  test('each post is met; the first knows what the others say, and hears of a change in them', async () => {
    const { page, ask } = await thread()
    expect(await names(ask)).toEqual(['modal', 'modal-1', 'modal-2'])
    expect(await ask('threads')).toEqual([
      { continues: false, later: 'Words in modal-1.\n\nWords in modal-2.' },
      { continues: true, later: '' },
      { continues: true, later: '' },
    ])
    const before = (await ask('met'))[0]?.changes ?? 0
    await page.keyboard.type('!')
    await expect.poll(async () => (await ask('met'))[0]?.changes).toBeGreaterThan(before)
  })
  test('posts that were there before anybody wrote in them are met with the first', async () => {
    const { page, ask } = await watching('x', `?${layout}modal`)
    for (let more = 0; more < 2; more++) await page.locator('[data-testid="addButton"]').click()
    expect((await names(ask)).sort()).toEqual(['modal'])
    await page.locator('[data-testid="app-bar-close"]').click()
    const late = await attach(page)
    await page.locator('[data-testid="SideNav_NewTweet_Button"]').click()
    for (let more = 0; more < 2; more++) await page.locator('[data-testid="addButton"]').click()
    await late('watch')
    await box(page, 'modal-1').click()
    await expect.poll(async () => (await names(late)).sort()).toEqual(['modal', 'modal-1', 'modal-2'])
  })
})

test('X on a phone: a text field', async () => {
  const { page, ask } = await watching('x', '?mobile')
  await box(page, 'home').click()
  await page.keyboard.type('Late bins.')
  expect(await ask('apply', { span: spanOf(10, 10), text: '\nMy own view.' })).toBe('applied')
  expect(await modelOf(page, 'home')).toBe('Late bins.\nMy own view.')
})

test('the posts one by one, each with its own ending: a comment box outlives its comment', async () => {
  const { page, ask } = await watching('facebook')
  await box(page, 'comment').click()
  await page.keyboard.type('First line')
  expect(await ask('apply', { span: spanOf(10, 10), text: '\nMy own view.' })).toBe('applied')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('#comments').innerText()).toBe('First line\nMy own view.')
  await expect.poll(() => ask('read')).toBe('')
  expect((await ask('met')).map(({ ended }) => ended)).toEqual([false])
})

test.each([
  ['facebook', '?dialog', 'post', '.fb-dialog'],
  ['facebook', '', 'comment', 'form.fb-comment'],
  ['x', '', 'home', '#home .x-composer'],
  ['x', '', 'reply', '#reply .x-composer'],
  ['x', '?modal', 'modal', '.x-dialog'],
] as const)('%s%s: the region of %s is %s', async (site, search, name, region) => {
  const { page, ask } = await watching(site, search)
  await box(page, name).click()
  expect(await ask('region')).toEqual(await page.locator(region).boundingBox())
})

test.each([
  ['facebook', '?dialog', 'post', '#go'],
  ['facebook', '?dialog&stages=2', 'post', '#next'],
  ['x', '?modal', 'modal', '[data-testid="tweetButton"]'],
  ['x', '', 'home', '#home [data-testid="tweetButtonInline"]'],
] as const)('%s%s: with a disclaimer put in %s, the post goes out once, whole', async (site, search, name, button) => {
  const { page, ask } = await watching(site, search)
  await box(page, name).click()
  await page.keyboard.type('Tannery Row has flooded.')
  expect(await ask('apply', { span: spanOf(24, 24), text: '\n\nMy own view.' })).toBe('applied')
  expect(await ask('apply', { span: spanOf(0, 7), text: 'Hollins' })).toBe('applied')
  await page.locator(button).click()
  if (search.includes('stages')) await page.locator('#go').click()
  expect(await page.locator('#posted .posted-text').allInnerTexts()).toEqual([
    'Hollins Row has flooded.\n\nMy own view.',
  ])
})

test('opening and closing the dialog leaves nothing behind (acceptance 17)', async () => {
  const { page, ask } = await watching('facebook')
  const session = await page.context().newCDPSession(page)
  const count = async () => {
    await session.send('HeapProfiler.collectGarbage')
    const { jsEventListeners, nodes } = await session.send('Memory.getDOMCounters')
    return { jsEventListeners, nodes }
  }
  const openAndClose = async (times: number) => {
    for (let time = 0; time < times; time++) {
      await page.locator('#open').click()
      await page.keyboard.type('a')
      await page.keyboard.press('Backspace')
      await page.locator('#close').click()
    }
    await ask('forget')
  }
  await openAndClose(5)
  const before = await count()
  await openAndClose(25)
  const after = await count()
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(25)
  expect(after.nodes - before.nodes).toBeLessThan(100)
})

describe('reading markup as sites write it', () => {
  test.each([
    ['a picture for an emoji', '<p>Hi <img alt="😀"> you</p>', 'Hi 😀 you'],
    [
      'a mention that cannot be edited',
      '<p>Hi <span contenteditable="false">@<b>imogen</b></span>!</p>',
      'Hi @imogen!',
    ],
    ['a soft break', '<p>One<br>two</p><p>three</p>', 'One\ntwo\nthree'],
    ['empty paragraphs', '<p>One</p><p><br></p><p></p><p>four</p>', 'One\n\n\nfour'],
    ['a break at the end, and the one under it', '<p>One<br><br></p>', 'One\n'],
    ['loose text before blocks', 'One<div>two</div>three', 'One\ntwo\nthree'],
    ['blocks within blocks', '<div><div><p>One</p></div><div><p>two</p></div></div>', 'One\ntwo'],
    ['a list', '<ul><li>One</li><li>two</li></ul><p>three</p>', 'One\ntwo\nthree'],
    ['a link in the middle', '<p>See <a href="#">here</a> now</p>', 'See here now'],
    ['an inline block', '<div>See <div style="display:inline-block">this</div></div>', 'See this'],
    ['what is hidden', '<p>See<i style="display:none">not</i> this</p>', 'See this'],
  ])('%s', async (_, html, text) => {
    const { ask } = await watching('editors')
    expect((await ask('readMarkup', html)).text).toBe(text)
  })

  test('offsets lead back to the letters', async () => {
    const { ask } = await watching('editors')
    const { letters } = await ask('readMarkup', '<p>“Café” <b>now</b></p><p>t<i>w</i>o</p>')
    expect(letters).toBe('“Café” nowtwo')
  })
})
