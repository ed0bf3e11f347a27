import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { spanOf } from '../../src/draft/span.ts'
import type { addresses } from '../browser.ts'
import { boxes, type NetworkBox } from '../networks.ts'
import { type Ask, probed } from './isolated.ts'

/** The smaller sites: each box is met, read, mended by its own editor, and posts what was mended once. */

const { browser, attach, watching } = probed()
afterEach(async () => {
  for (const page of browser().context.pages().slice(1)) await page.close()
})

type Where = keyof typeof addresses
const names = async (ask: Ask) => (await ask('met')).map(({ name, site }) => `${site}: ${name}`)

/** Where the site shows what goes under somebody's post, and which of its boxes do. */
const showing = ['facebook', 'instagram', 'linkedin', 'reddit', 'x', 'youtube']
const underPost = ['comment', 'reply', 'old', 'new']

/** A box written in, and told by its structure whatever the language: its words, its button and what stands around it. */
async function told({ at, search, name, site, english, german, region }: NetworkBox, language: 'en' | 'cy' | 'de') {
  const { page, ask } = await watching(at, `?${search}&lang=${language}`)
  await page.locator(`[data-stand-in="${name}"]`).click()
  await page.keyboard.type('Tannery Row has flooded.')
  expect(await names(ask)).toEqual([`${site}: ${name}`])
  expect(await ask('read')).toBe('Tannery Row has flooded.')
  const words = (await ask('postButton'))?.words
  if (language === 'en') expect(words).toBe(english)
  else if (language === 'de') expect(words).toBe(german)
  else expect(words).toBeTruthy()
  expect(await ask('region')).toEqual(await page.locator(region).boundingBox())
  expect(await ask('answers')).toBe(showing.includes(site) && underPost.includes(name))
  return { page, ask }
}

describe.each(['en', 'cy'] as const)('in the language %s', (language) => {
  test.each(boxes)('$at?$search: $name', async (box) => {
    await told(box, language)
  })
})

describe('in German, and words are put in and replaced, and all of it is posted', () => {
  test.each(boxes)('$at?$search: $name', async (box) => {
    const { page, ask } = await told(box, 'de')
    expect(await ask('apply', { span: spanOf(24, 24), text: '\n\nMy own view.' })).toBe('applied')
    expect(await ask('apply', { span: spanOf(0, 7), text: 'Hollins' })).toBe('applied')
    const wanted = 'Hollins Row has flooded.\n\nMy own view.'
    await expect.poll(() => page.evaluate((which) => standIns[which]?.text(), box.name)).toBe(wanted)
    const button = await ask('postButton')
    if (await ask('enterPosts')) await page.keyboard.press('Enter')
    else await page.mouse.click(button?.x ?? 0, button?.y ?? 0)
    await expect.poll(() => page.locator('#posted .posted-text').allInnerTexts()).toEqual([wanted])
  })
})

describe('what is left alone (acceptance E2)', () => {
  test.each<[Where, string, string]>([
    ['linkedin', '', 'message'],
    ['youtube', '', 'chat'],
    ['bluesky', '', 'chat'],
    ['blog', '', 'search-long'],
    ['blog', '', 'combobox'],
    ['blog', '', 'one-line'],
    ['blog', '', 'one-line-editable'],
    ['blog', '', 'unwanted'],
    ['blog', '', 'unwanted-too'],
    ['blog', '', 'readonly'],
    ['blog', '', 'conversation'],
  ])('%s%s: %s', async (site, search, name) => {
    const { page, ask } = await watching(site, search)
    await page.locator(`[data-stand-in="${name}"]`).focus()
    await page.keyboard.type('Are you about?')
    expect(await ask('met')).toEqual([])
  })

  test.each(['input[type="search"]', 'input[name="author"]', 'input[type="password"]'])(
    'blog: %s',
    async (selector) => {
      const { page, ask } = await watching('blog', '')
      await page.locator(selector).first().focus()
      await page.keyboard.type('Are you about?')
      expect(await ask('met')).toEqual([])
    },
  )

  test('reddit: the title of a post', async () => {
    const { page, ask } = await watching('reddit', '?post')
    await page.locator('[name="title"] textarea').focus()
    await page.keyboard.type('The bins')
    expect(await ask('met')).toEqual([])
  })

  test.each(['/messages/1', '/inbox', '/forum/chat/'])('an added site at %s', async (path) => {
    const { page, ask } = await watching('blog', '')
    await page.evaluate((to) => history.pushState(null, '', to), path)
    await page.locator('#comment').click()
    expect(await ask('met')).toEqual([])
  })
})

test('a box with words, among boxes of other kinds on one page: each is told by its own editor', async () => {
  const { page, ask } = await watching('linkedin', '?dialog')
  await page.locator('[data-stand-in="post"]').click()
  await page.keyboard.type('One')
  await page.locator('[aria-label="Close"]').click()
  await expect.poll(() => ask('met')).toMatchObject([{ name: 'post', site: 'linkedin', ended: true }])
})

test.each([
  ['LanguageTool keeps Grammarly away from', '#comment', 'data-lt-tmp-id', 'lt-286545'],
  ['Quill keeps Grammarly away from', '#editor', 'class', 'ql-editor'],
])('a box that %s is met', async (_, selector, name, value) => {
  const { page, ask } = await watching('blog', '')
  const box = page.locator(selector)
  await box.evaluate(
    (element, [name, value]) => {
      element.setAttribute('data-gramm', 'false')
      element.setAttribute(name, value)
    },
    [name, value] as const,
  )
  await box.click()
  expect(await ask('met')).toHaveLength(1)
})

test('a field of one line is met once what is written needs more', async () => {
  const { page, ask } = await watching('blog', '')
  const field = page.locator('[data-stand-in="one-line"]')
  await field.evaluate((element) => element.addEventListener('input', () => element.setAttribute('rows', '3')))
  await field.click()
  expect(await ask('met')).toEqual([])
  await page.keyboard.type('It grows')
  await expect.poll(() => names(ask)).toEqual(['other: one-line'])
})

describe('a box that looks like a draft and is none we know is told of', () => {
  /** As if the site had changed: its boxes lose what they are known by. */
  const rebuild = (page: Page, name: string, mark: string) =>
    page.locator(`[data-stand-in="${name}"]`).evaluate((box, mark) => {
      box.removeAttribute(mark)
      box.classList.remove('ql-editor', 'ProseMirror')
    }, mark)

  test.each<[Where, string, string, string]>([
    ['facebook', '?dialog', 'post', 'data-lexical-editor'],
    ['x', '?modal', 'modal', 'data-testid'],
    ['linkedin', '?dialog', 'post', 'class'],
    ['threads', '?dialog', 'post', 'aria-placeholder'],
    ['bluesky', '?dialog', 'post', 'class'],
  ])('%s%s', async (site, search, name, mark) => {
    const page = await browser().open(site, search)
    await rebuild(page, name, mark)
    const ask = await attach(page)
    await ask('watch')
    await page.locator(`[data-stand-in="${name}"]`).click()
    expect(await ask('stranger')).toBe(true)
    expect(await ask('met')).toEqual([])
  })

  test.each<[Where, string, string]>([
    ['facebook', '?dialog', '[data-stand-in="post"]'],
    ['facebook', '', '[data-stand-in="chat"]'],
    ['facebook', '', 'input[type="search"]'],
    ['x', '', '[data-testid="dm-composer-textarea"]'],
    ['linkedin', '', '[data-stand-in="message"]'],
    ['blog', '', '[data-stand-in="comment"]'],
    ['blog', '', '[data-stand-in="unwanted"]'],
  ])('but not %s%s: %s', async (site, search, selector) => {
    const { page, ask } = await watching(site, search)
    await page.locator(selector).first().click()
    await page.keyboard.type('a')
    expect(await ask('stranger')).toBe(false)
  })

  test('once a box that we know is written in, all is well again', async () => {
    const page = await browser().open('x')
    await rebuild(page, 'home', 'data-testid')
    const ask = await attach(page)
    await ask('watch')
    await page.locator('[data-stand-in="home"]').click()
    expect(await ask('stranger')).toBe(true)
    await page.locator('[data-stand-in="reply"]').click()
    expect(await ask('stranger')).toBe(false)
  })
})
