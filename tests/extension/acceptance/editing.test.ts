import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { boxOf, cardOf, disclaimerButton, marked, pressLine, settled, textOf, trayOf } from '../../journey.ts'
import { adopted, between, both, must, openScene, opinion, pause, type Site, shownIn } from './scene.ts'

const scene = openScene()
const open = (site: Site, text: string): Promise<Page> => scene[site](text)

async function takeOut(page: Page): Promise<void> {
  await pressLine(page, 'must')
  await cardOf(page).getByRole('button', { name: 'Take it out' }).click()
  await cardOf(page).waitFor({ state: 'detached' })
}
/** The editor's model, what the page shows, and what we expect are one. */
async function reads(page: Page, site: Site, text: string): Promise<void> {
  await expect.poll(() => textOf(page, site)).toBe(text)
  expect(await shownIn(page, site)).toBe(text)
}

test('1. Fix keeps editing alive (X): the caret stands after the fix, keys work, Post is on', async () => {
  const page = await scene.x('Ring Graham on 07700 900142 today.')
  await takeOut(page)
  await page.keyboard.type('ZY')
  await page.keyboard.press('Backspace')
  await reads(page, 'x', 'Ring GrahamZ today.')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Delete')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('?')
  await reads(page, 'x', 'Ring Graham ?today.')
  expect(await page.locator('#reply [data-testid="tweetButtonInline"]').getAttribute('aria-disabled')).toBe('false')
})

test.each(both)('2. No duplication: two fixes in a row (%s)', async (site) => {
  const page = await open(site, `${must} Or Sue on 07700 900143.`)
  await takeOut(page)
  await settled(page)
  await takeOut(page)
  await reads(page, site, 'Ring Graham. Or Sue.')
})

test.each(both)('3. Multi-line safe: a fix on the third line of five (%s)', async (site) => {
  const page = await open(site, `One.\n\n${must}\n\nFive.`)
  await takeOut(page)
  await reads(page, site, 'One.\n\nRing Graham.\n\nFive.')
})

test('4. Multi-paragraph disclaimer: into a draft on X with a picture attached, whole and once', async () => {
  const page = await scene.x(opinion)
  await page.locator('#reply').evaluate((home) => {
    const picture = document.createElement('img')
    picture.src = URL.createObjectURL(new Blob())
    picture.alt = ''
    const frame = document.createElement('div')
    frame.dataset.testid = 'attachments'
    frame.append(picture)
    home.querySelector('[data-testid="toolBar"]')?.before(frame)
  })
  await settled(page)
  await disclaimerButton(page).click()
  await disclaimerButton(page).waitFor({ state: 'detached' })
  await reads(page, 'x', `${opinion}${between.x}${adopted}`)
  expect(scene.faults.splice(0).filter((fault) => !/ERR_|blob:/.test(fault))).toEqual([])
})

test.each(both)(
  'typed on before the words, then Add at once: the disclaimer still goes to the end (%s)',
  async (site) => {
    const page = await open(site, opinion)
    await page.keyboard.press('Home')
    // The panels know of these letters only with the next reading.
    await page.keyboard.type('So ')
    await disclaimerButton(page).click()
    await disclaimerButton(page).waitFor({ state: 'detached' })
    await reads(page, site, `So ${opinion}${between[site]}${adopted}`)
  },
)

describe('5. Right place: the disclaimer goes to the end, whatever the caret and the selection', () => {
  const places: readonly [string, (page: Page) => Promise<unknown>][] = [
    [
      'caret in a word',
      async (page) => {
        await page.keyboard.press('Home')
        for (let times = 0; times < 4; times++) await page.keyboard.press('ArrowRight')
      },
    ],
    ['everything selected', (page) => page.keyboard.press('Control+a')],
    ['focus in our tray', (page) => page.keyboard.press('Alt+Shift+P')],
    ['focus elsewhere on the page', (page) => page.evaluate(() => (document.activeElement as HTMLElement).blur())],
  ]
  test.each(both.flatMap((site) => places.map(([name, put]) => [site, name, put] as const)))(
    '%s: %s',
    async (site, _, put) => {
      const page = await open(site, opinion)
      await put(page)
      await disclaimerButton(page).click()
      await disclaimerButton(page).waitFor({ state: 'detached' })
      await reads(page, site, `${opinion}${between[site]}${adopted}`)
    },
  )
})

test.each(both)('6. Undo: one press takes the fix back, redo makes it, typing goes on (%s)', async (site) => {
  const page = await open(site, must)
  await takeOut(page)
  await reads(page, site, 'Ring Graham.')
  await page.keyboard.press('Control+z')
  await reads(page, site, must)
  await page.keyboard.press(site === 'x' ? 'Control+y' : 'Control+Shift+z')
  await reads(page, site, 'Ring Graham.')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Ta.')
  await reads(page, site, 'Ring Graham. Ta.')
})

test.each(both)('7. Passive means passive: ten findings, a mention, Enter, and ten seconds (%s)', async (site) => {
  const numbers = Array.from({ length: 10 }, (_, at) => `Ring 07700 90010${at}.`).join(' ')
  const page = await open(site, numbers)
  const tags = () =>
    boxOf(page, site).evaluate((box) => [...new Set([...box.querySelectorAll('*')].map((one) => one.localName))].sort())
  const before = await tags()
  await page.keyboard.type(' @wendy ')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('Pasted words.')
  await pause(page, 10_000)
  expect((await marked(page)).must).toHaveLength(10)
  expect((await tags()).filter((tag) => !before.includes(tag) && tag !== 'br')).toEqual([])
  expect(await boxOf(page, site).evaluate((box) => box.parentElement?.querySelector('point-of-order'))).toBeNull()
  await reads(page, site, `${numbers} @wendy \nPasted words.`)
})

test.each(both)(
  '8. Click a flagged word and type: the caret is there, and the card takes no focus (%s)',
  async (site) => {
    const page = await open(site, must)
    await pressLine(page, 'must')
    expect(await boxOf(page, site).evaluate((box) => box.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Delete')
    await page.keyboard.type('x')
    const text = await textOf(page, site)
    expect(text).toHaveLength(must.length)
    expect(text.replace('x', '')).not.toBe(must)
    expect(text).toMatch(/^Ring Graham on [\d x]+\.$/)
  },
)

test.each(both)(
  '15. No drift while typing: the line stays on its words or is away, never on others (%s)',
  async (site) => {
    const page = await open(site, must)
    await page.keyboard.press('Control+Home')
    await page.evaluate(() => {
      const seen: string[] = []
      Object.assign(globalThis, { seen })
      const look = () => {
        for (const [name, ranges] of CSS.highlights)
          if (name.startsWith('point-of-order')) for (const range of ranges) seen.push(String(range))
        requestAnimationFrame(look)
      }
      look()
    })
    for (let times = 0; times < 8; times++) await page.keyboard.type('We met 😀. ', { delay: 55 })
    await settled(page)
    const seen = await page.evaluate(() => [...new Set((globalThis as unknown as { seen: string[] }).seen)])
    // A range is empty for as long as its node is replaced.
    expect(seen.filter((words) => words !== '')).toEqual(['07700 900142'])
    expect((await marked(page)).must).toEqual(['07700 900142'])
    await boxOf(page, site).evaluate((box) => {
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
      let last: Node | null = null
      while (walker.nextNode()) last = walker.currentNode
      getSelection()?.collapse(last, last?.textContent?.length ?? 0)
    })
    await pause(page, 200)
    for (const _ of ' 07700 900142.') await page.keyboard.press('Backspace')
    expect(await textOf(page, site)).toMatch(/Ring Graham on$/)
    await expect.poll(() => marked(page)).toEqual({ must: [], should: [], note: [], open: [] })
  },
)

describe('E5. Composition and dictation', () => {
  test.each(both)('nothing is marked, moved or lost while a word is composed (%s)', async (site) => {
    const page = await open(site, must)
    const control = await scene.browser().context.newCDPSession(page)
    await page.keyboard.type(' ')
    const said = 'にほん'
    for (let end = 1; end <= said.length; end++) {
      await control.send('Input.imeSetComposition', {
        text: said.slice(0, end),
        selectionStart: end,
        selectionEnd: end,
      })
      await pause(page, 200)
    }
    expect((await marked(page)).must).toEqual(['07700 900142'])
    await control.send('Input.insertText', { text: '日本' })
    await settled(page)
    await reads(page, site, `${must} 日本`)
    expect((await marked(page)).must).toEqual(['07700 900142'])
  })
  test.each(both)('words that come all at once are read (%s)', async (site) => {
    const page = await open(site, 'Good morning. ')
    await page.keyboard.insertText('Ring Graham on 07700 900142 or Sue on 07700 900143.')
    await expect.poll(async () => (await marked(page)).must).toEqual(['07700 900142', '07700 900143'])
    await page.keyboard.type('!')
    await reads(page, site, 'Good morning. Ring Graham on 07700 900142 or Sue on 07700 900143.!')
  })
})

test('a paste of 60,000 characters is read to its end, and the box goes on taking keys', async () => {
  const page = await scene.facebook('Minutes. ')
  const long = 'The library opens at ten on Saturday. '.repeat(1580)
  await page.keyboard.insertText(`${long}${must}`)
  await page.waitForFunction(() => (CSS.highlights.get('point-of-order-must')?.size ?? 0) === 1, null, {
    timeout: 30_000,
  })
  expect((await marked(page)).must).toEqual(['07700 900142'])
  await page.keyboard.type(' End')
  expect((await textOf(page, 'facebook')).length).toBe(9 + long.length + must.length + 4)
})

test.each(both)('emoji, names from right to left, hashtags and links keep their letters (%s)', async (site) => {
  const page = await open(site, 'Diolch 👩‍👩‍👧 محمد #Oakham https://oakham.example/a?b=c ')
  await page.keyboard.type(must)
  await expect.poll(async () => (await marked(page)).must).toEqual(['07700 900142'])
  await takeOut(page)
  await reads(page, site, 'Diolch 👩‍👩‍👧 محمد #Oakham https://oakham.example/a?b=c Ring Graham.')
  expect(await trayOf(page).count()).toBeLessThanOrEqual(1)
})
