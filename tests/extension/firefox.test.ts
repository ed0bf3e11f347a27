import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Firefox } from '../firefox.ts'
import { canRun, openInstalled } from './firefox-built.ts'
import { keys, marked, press, reads, type, write as writeIn } from './firefox-steps.ts'

const draft = 'Ring Graham on 07700 900142.'
const { alt, away, control, end, shift } = keys
const file = 'northborough.councilpack.json'

describe.runIf(canRun)('in Firefox, all that a councillor and a clerk do', () => {
  let firefox: Firefox
  beforeAll(async () => {
    firefox = await openInstalled('point-of-order-walk@point-of-order.example')
    await firefox.openWindow()
  })
  afterAll(() => firefox?.close())

  /** A button or a link of the page in front that begins with these words. */
  const named = (words: string) =>
    `[...document.querySelectorAll('button, a')].find((one) => one.checkVisibility() && one.textContent.startsWith('${words}'))`
  const bring = async (what: string) => {
    await expect.poll(() => firefox.run(`Boolean(${what})`), { message: what }).toBe(true)
    await firefox.run(`${what}.scrollIntoView({ block: 'center' })`)
    await press(firefox, what)
  }
  const pressOwn = (words: string) => bring(named(words))
  const labelled = (words: string) =>
    `[...document.querySelectorAll('label')].find((one) => one.checkVisibility() && one.textContent.trim().startsWith('${words}'))?.control`
  const write = async (field: string, text: string) => {
    await bring(field)
    await type(firefox, text)
  }
  /** Gives the page's one field for files what was saved before, as choosing it there does. */
  const take = async (...names: readonly string[]) => {
    const files = names.map((name) => [name, firefox.saved(name)])
    await expect.poll(() => firefox.run(`document.querySelectorAll('input[type=file]').length`)).toBe(1)
    await firefox.run(`(() => {
      const chosen = new DataTransfer()
      for (const [name, text] of ${JSON.stringify(files)}) chosen.items.add(new File([text], name))
      const field = document.querySelector('input[type=file]')
      field.files = chosen.files
      field.dispatchEvent(new Event('change', { bubbles: true }))
    })()`)
  }
  const body = () => firefox.run<string>('document.body.innerText')

  test('replaced in mid-draft: the new one alone has lines and panels there', async () => {
    await writeIn(firefox, 'facebook', draft)
    await firefox.replace()
    await expect.poll(() => marked(firefox)).toEqual(['07700 900142'])
    await firefox.press([control, end])
    await type(firefox, ' Sue is on 07700 900143.')
    await reads(firefox, 'facebook', `${draft} Sue is on 07700 900143.`)
    await expect.poll(() => marked(firefox)).toEqual(['07700 900142', '07700 900143'])
    expect(await firefox.run(`document.querySelectorAll('point-of-order').length`)).toBe(1)
  })

  test('a clerk writes, signs and saves a pack, and opens it again', async () => {
    await firefox.openOwn('desk.html')
    await write(`document.querySelector('#new-name')`, 'Northborough Town Council')
    await pressOwn('Start')
    await expect.poll(body).toContain('Northborough Town Council: the rule pack')
    await write(`document.querySelector('#at-policy-title')`, 'Social Media Policy')
    await pressOwn('Publish')
    await pressOwn('Save the file')
    await expect.poll(() => firefox.saved(file)).toContain('Social Media Policy')
    await write(labelled('Passphrase'), 'correct horse battery')
    await write(labelled('The same once more'), 'correct horse battery')
    await pressOwn('Make a key')
    await pressOwn('Save the signature')
    await expect.poll(() => firefox.saved(`${file}.sig`)).toContain('Ed25519')
    await pressOwn('Open another pack')
    await take(file)
    await expect.poll(body).toContain('Nothing changed since version 1.')
  })

  test('a councillor: joining with the file, the first run, the settings with their undo, the policy, and how things stand', async () => {
    await firefox.openOwn('join.html')
    await take(file, `${file}.sig`)
    await expect.poll(body).toMatch(/Signed with\n(\w{4} ?){4}/)
    await pressOwn('Join')
    await expect.poll(body).toContain('You have joined: Northborough Town Council')
    await firefox.openOwn('start.html#sites')
    await pressOwn('Allow LinkedIn')
    await expect.poll(body).toContain('LinkedIn\nDrafts are read')
    await firefox.openOwn('start.html#try')
    await expect.poll(() => marked(firefox)).not.toEqual([])
    await firefox.openOwn('options.html')
    await bring(labelled('When I pause'))
    await expect.poll(body).toContain('Changed: When to check.')
    await pressOwn('Undo')
    await expect.poll(body).toContain('As it was before.')
    await firefox.openOwn('policy.html')
    await expect.poll(body).toContain('These are the 21 clauses')
    await firefox.openOwn('health.html')
    await expect.poll(body).toMatch(/Firefox.*\nCouncil\nNorthborough Town Council/)
  })

  test('a draft is checked on our own page, and again after the background was stopped', async () => {
    await firefox.openOwn('draft.html')
    await write(`document.querySelector('[role="textbox"]')`, draft)
    await expect.poll(() => marked(firefox)).toEqual(['07700 900142'])
    await firefox.stopBackground()
    await pressOwn('Must')
    await pressOwn('Take it out')
    await expect.poll(body).toContain('Ring Graham.')
    await expect.poll(() => marked(firefox)).toEqual([])
    await pressOwn('Clear')
  })

  test('the card by keyboard alone, and Post’s question', async () => {
    const panels = `document.querySelector('point-of-order')?.shadowRoot`
    await writeIn(firefox, 'facebook', draft)
    await firefox.press([alt, shift, 'P'])
    await expect.poll(() => firefox.run(`${panels}.activeElement?.className`)).toBe('ours card')
    await firefox.press([away])
    await expect.poll(() => firefox.run(`document.activeElement.id`)).toBe('post')
    await press(firefox, `document.querySelector('#go')`)
    await expect.poll(() => firefox.run(`${panels}.querySelector('.guard')?.textContent`)).toContain('Before you post')
    await firefox.press([away])
    await press(firefox, `document.querySelector('#go')`)
    await expect.poll(() => firefox.run(`document.querySelector('#posted').dataset.count`)).toBe('1')
  })

  test('the popup goes when one of its links has opened a tab', async () => {
    await firefox.openOwn('health.html')
    const popups = `browser.extension.getViews({ type: 'popup' })`
    const link = `${popups}[0]?.document.querySelector('a[href="options.html"]')`
    await firefox.run('browser.action.openPopup()')
    await expect.poll(() => firefox.run(`Boolean(${link})`)).toBe(true)
    await firefox.run(`${link}.click()`)
    await expect.poll(() => firefox.run(`${popups}.length`)).toBe(0)
    await expect
      .poll(() => firefox.run(`browser.extension.getViews({ type: 'tab' }).map((view) => view.location.pathname)`))
      .toContain('/options.html')
  })

  test('a site taken back: “Undo” asks the person again, and says so where the answer was no', async () => {
    await firefox.openOwn('options.html')
    await pressOwn('Take back')
    await expect.poll(body).toContain('Changed: Facebook.')
    await firefox.run(`void (browser.permissions.request = async () => false)`)
    await pressOwn('Undo')
    await expect.poll(body).toContain('The browser did not give the permission for Facebook.')
    expect(await body()).not.toContain('As it was before.')
  })
})
