import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Firefox } from '../firefox.ts'
import { canRun, openInstalled } from './firefox-built.ts'
import { marked, press, reads, type, write as writeIn } from './firefox-steps.ts'

const draft = 'Ring Graham on 07700 900142.'
const control = '\uE009'
const end = '\uE010'

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
