import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { troubles } from '../accessible.ts'
import { type Browser, openBrowser } from '../browser.ts'
import { reportOf, writeIn } from '../journey.ts'
import { type PackServer, servePacks } from '../pack-server.ts'
import { openNear, openPage, saved, slow, tab, tried, willAllow } from './desk-steps.ts'
import { built } from './installed.ts'

const root = join(import.meta.dirname, '../..')
const file = 'northborough.councilpack.json'
const warned = 'Ring Graham Pell on 07700 900142.'
const said = 'Members must not give out anybody’s telephone number.'

describe('from an empty desk to a councillor’s warning', () => {
  let server: PackServer
  let clerk: Browser
  let councillor: Browser
  let desk: Page
  let link = ''
  const advice = 'Ask him to ring the office instead.'

  beforeAll(async () => {
    server = await servePacks()
    clerk = await openNear(server, { granted: [] })
    councillor = await openNear(server)
    desk = await openPage(clerk, 'desk.html')
  })
  afterAll(async () => {
    await clerk.close()
    await councillor.close()
    await server.close()
  })

  test('a pack is begun from a template, and what is missing is shown where it is', async () => {
    await desk.getByLabel('Name of the council').fill('Northborough Town Council')
    await desk.getByRole('button', { name: 'Start', exact: true }).click()
    await desk.getByRole('heading', { name: 'Northborough Town Council: the rule pack' }).waitFor()
    await tab(desk, 'Publish')
    expect(await desk.getByRole('button', { name: 'Save the file' }).count()).toBe(0)
    await desk.getByRole('link', { name: '“title” is empty.' }).click()
    const title = desk.getByLabel('Title', { exact: true })
    expect(await title.evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await desk.locator('#at-policy-title-wrong').textContent()).toBe('“title” is empty.')
    await desk.keyboard.type('Social Media Policy')
    await expect.poll(() => desk.locator('#at-policy-title-wrong').count()).toBe(0)
  })

  test('a clause is pasted, something is noticed under it, and the try shows it quoted', async () => {
    await tab(desk, 'Policy')
    await desk.getByRole('button', { name: 'Paste the policy' }).click()
    await desk.getByLabel('The policy’s text').fill(`4. Privacy\n\n4.2 ${said}\n`)
    await desk.getByRole('button', { name: 'Quote one passage' }).click()
    await desk.getByRole('heading', { name: '4.2', exact: true }).waitFor()
    expect(await desk.locator('textarea.policy').inputValue()).toBe(said)
    expect(await desk.getByRole('radio', { name: /^Must/ }).first().isChecked()).toBe(true)
    await desk.getByLabel('Add something to notice').selectOption('phone-number')
    await desk.locator('.requirement > summary').first().click()
    await desk.getByRole('button', { name: 'quote first 4.2' }).click()
    await desk.getByLabel('Your advice').fill(advice)
    await desk.getByLabel('A post of your own').fill(warned)
    await desk.getByRole('button', { name: 'Try this' }).click()
    await desk.locator('.own .tried').getByText('(4.2)').waitFor()
    expect(await desk.locator('.own mark.must').allTextContents()).toContain('07700 900142')
  })

  test('steps are undone and done again, and all of it survives a reload', async () => {
    const field = desk.getByLabel('Your advice')
    await desk.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => field.inputValue()).not.toBe(advice)
    await desk.getByRole('button', { name: 'Redo' }).click()
    await expect.poll(() => field.inputValue()).toBe(advice)
    await desk.getByText('Saved on this computer.').waitFor()
    await desk.reload()
    await desk.locator('.requirement > summary').first().click()
    expect(await desk.getByLabel('Your advice').inputValue()).toBe(advice)
  })

  test('where the browser makes no key, that is said, and it can be tried again', async () => {
    await tab(desk, 'Publish')
    await desk.evaluate(() => {
      Object.assign(crypto.subtle, { generateKey: () => Promise.reject(new Error('no such algorithm')) })
    })
    await desk.getByLabel('Passphrase').fill('correct horse battery')
    await desk.getByLabel('The same once more').fill('correct horse battery')
    await desk.getByRole('button', { name: 'Make a key' }).click()
    await desk.getByText('This browser could not make a key. Nothing was kept.').waitFor()
    expect(await desk.getByRole('button', { name: 'Make a key' }).isEnabled()).toBe(true)
    await desk.reload()
  })

  test('it is signed, published and put on the council’s website', async () => {
    await tab(desk, 'Publish')
    await publish('correct horse battery')
    expect(JSON.parse(`${server.files.get(`/${file}`)}`)).toMatchObject({ version: 1, id: 'northborough' })
    await desk.getByLabel('Address of the file on the council’s website').fill(`${server.origin}/${file}`)
    link = (await desk.locator('.handout .code').textContent()) ?? ''
    expect(link).toBe(`${server.origin}/${file}#join`)
    const mail = (await desk.getByRole('link', { name: 'Write to councillors' }).getAttribute('href')) ?? ''
    expect(decodeURIComponent(mail)).toContain(link)
    expect(await desk.getByRole('img', { name: `QR code of ${link}` }).count()).toBe(1)
  })

  test('a councillor joins by the link, and a draft is warned of under that clause', async () => {
    const page = await openPage(councillor, `join.html#${encodeURIComponent(link)}`)
    await page.getByRole('heading', { name: 'May Point of Order read from that website?' }).waitFor()
    await willAllow(councillor, 'https://localhost/*')
    await page.bringToFront()
    await page.getByRole('button', { name: /^Allow localhost/ }).click()
    await page.getByRole('heading', { name: 'Northborough Town Council' }).waitFor()
    const facts = await page.locator('.facts').first().innerText()
    expect(facts).toContain('Social Media Policy')
    expect(facts).toContain(new URL(server.origin).host)
    await page.getByRole('button', { name: 'Join', exact: true }).click()
    await page.getByRole('heading', { name: 'You have joined: Northborough Town Council' }).waitFor()
    const facebook = await councillor.open('facebook', '?dialog')
    await writeIn(facebook, 'facebook', warned)
    const found = (await reportOf(councillor, facebook)).find(({ rule }) => rule === 'phone-number')
    expect(found).toMatchObject({ words: '07700 900142', severity: 'must', ref: '4.2', quote: said })
  })

  test('version 2 is published, arrives, and says by word what changed', async () => {
    await tab(desk, 'Policy')
    await desk.getByRole('button', { name: new RegExp(said) }).click()
    await desk.locator('textarea.policy').fill(said.replace('must not', 'shall never'))
    await tried(desk)
    await tab(desk, 'What changed')
    await expect
      .poll(() => desk.locator('.change-list ins').allTextContents())
      .toEqual(['put in: shall', 'put in: never'])
    await tab(desk, 'Publish')
    await publish()
    const page = await openPage(councillor, 'join.html')
    await page.getByRole('button', { name: 'Look for a newer version' }).click()
    await page.getByRole('heading', { name: 'Rules updated: version 1 to 2' }).waitFor()
    expect(await page.locator('.change-list ins').allTextContents()).toEqual(['put in: shall', 'put in: never'])
    await page.getByRole('button', { name: 'I have seen this' }).click()
    await page.getByRole('heading', { name: 'Rules updated: version 1 to 2' }).waitFor({ state: 'detached' })
    await page.reload()
    await page.getByRole('heading', { name: 'In use: Northborough Town Council' }).waitFor()
    expect(await page.getByRole('heading', { name: /^Rules updated/ }).count()).toBe(0)
  })

  /** Saves file and signature, and uploads both. A passphrase makes the key first. */
  async function publish(passphrase?: string): Promise<void> {
    if (passphrase) {
      await desk.getByLabel('Passphrase').fill(passphrase)
      await desk.getByLabel('The same once more').fill(passphrase)
      await desk.getByRole('button', { name: 'Make a key' }).click()
    }
    await desk.getByText('The key is open on this page.').waitFor()
    const pack = await saved(desk, desk.getByRole('button', { name: 'Save the file' }))
    const signature = await saved(desk, desk.getByRole('button', { name: 'Save the signature' }))
    expect([pack.name, signature.name]).toEqual([file, `${file}.sig`])
    server.files.set(`/${pack.name}`, pack.text)
    server.files.set(`/${signature.name}`, signature.text)
  }
})

describe('the desk', () => {
  let browser: Browser
  let desk: Page
  beforeAll(async () => {
    browser = await openBrowser({ extension: built, granted: [] })
    desk = await openPage(browser, 'desk.html')
    await desk.emulateMedia({ reducedMotion: 'reduce' })
  })
  afterAll(() => browser.close())

  const packs = readdirSync(join(root, 'public/packs')).filter((name) => name !== 'pack.schema.json')
  test.each(packs)('opens and saves %s without change, byte for byte', async (name) => {
    const path = join(root, 'public/packs', name)
    const another = desk.getByRole('button', { name: 'Open another pack' })
    if ((await another.count()) > 0) await another.click()
    await desk.getByLabel('Pack file').setInputFiles(path)
    await desk.getByText(/^Nothing changed since version/).waitFor()
    await tab(desk, 'Publish')
    const { text } = await saved(desk, desk.getByRole('button', { name: 'Save it again' }))
    expect(text).toBe(readFileSync(path, 'utf8'))
  })

  test('nothing is wrong with any of its tabs in any look, narrow, or with large text', async () => {
    await desk.setViewportSize({ width: 1360, height: 800 })
    for (const name of ['Council', 'Policy', 'Disclaimer', 'What changed', 'Read it', 'Publish', 'For IT']) {
      await tab(desk, name)
      await desk.locator('#work > *').first().waitFor()
      expect([name, await troubles(desk)]).toEqual([name, []])
    }
  })

  test('for IT, no file is saved without the extension’s id, and no hours are written that it would not take', async () => {
    await tab(desk, 'For IT')
    const save = (name: string) => desk.getByRole('button', { name: `Save ${name}` })
    expect(await save('point-of-order-chrome.reg').count()).toBe(0)
    await desk.getByLabel('Chrome Web Store').fill('a'.repeat(32))
    const hours = desk.getByLabel(/^Look for a new version/)
    for (const [typed, written] of [
      ['-1', false],
      ['3', false],
      ['48', true],
    ] as const) {
      await hours.fill(typed)
      await expect.poll(() => desk.getByText('That is not a whole number from 6 to 720.').count()).toBe(written ? 0 : 1)
      expect((await saved(desk, save('point-of-order-chrome.reg'))).text.includes('updateHours')).toBe(written)
    }
    // The way to where the address is written, and back.
    await desk.locator('#work').getByRole('link', { name: 'Publish' }).click()
    await tab(desk, 'For IT')
    expect(await hours.inputValue()).toBe('48')
  })

  test('for IT, a pack with mistakes is not handed over unsaid', async () => {
    await desk.getByRole('button', { name: 'Open another pack' }).click()
    await desk.getByLabel('Name of the council').fill('Southborough Parish Council')
    await desk.getByRole('button', { name: 'Start', exact: true }).click()
    await tab(desk, 'For IT')
    expect(await desk.getByText('One thing has to be mended first').count()).toBe(0)
    await desk.getByLabel(/^Put the whole pack/).check()
    await desk.getByText('One thing has to be mended first').waitFor()
    await desk.getByRole('button', { name: 'Undo' }).click()
    await desk.getByText('One thing has to be mended first').waitFor({ state: 'detached' })
  })

  test('a file that is no pack is refused in words, and the desk is as it was', async () => {
    await desk.setViewportSize({ width: 1360, height: 800 })
    await desk.getByRole('button', { name: 'Open another pack' }).click()
    await desk
      .getByLabel('Pack file')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('<p>') })
    expect(await desk.getByRole('alert').textContent()).toMatch(/^That is not a rule pack, or it is torn/)
    // The browser tells of no change where the same file is chosen again.
    expect(await desk.getByLabel('Pack file').inputValue()).toBe('')
    await desk.getByRole('button', { name: 'Back to the desk' }).click()
    await desk.getByRole('heading', { name: /: the rule pack$/ }).waitFor()
  })

  test('what no field is for is said, and taken out or put right in one press', async () => {
    const pack = JSON.parse(readFileSync(join(root, 'public/packs/model-wales.json'), 'utf8'))
    const { format: _, ...torn } = {
      ...pack,
      colour: 'red',
      clauses: [{ ...pack.clauses[0], mood: 'glum' }, ...pack.clauses.slice(1)],
      reminders: [{ clause: 'nowhere', when: ['always'] }, ...pack.reminders],
    }
    await desk.getByRole('button', { name: 'Open another pack' }).click()
    await desk
      .getByLabel('Pack file')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(torn)) })
    await tab(desk, 'Publish')
    await desk.getByText('4 things have to be mended first:').waitFor()
    await desk.getByRole('button', { name: 'Put it right' }).click()
    await desk.getByRole('button', { name: 'Take out clauses.0.mood' }).click()
    await desk.getByRole('button', { name: 'Take out colour' }).click()
    await desk.getByRole('button', { name: 'Take out reminders.0' }).click()
    const { text } = await saved(desk, desk.getByRole('button', { name: /^Save/ }).first())
    expect({ ...JSON.parse(text), version: 1, published: undefined }).toEqual({ ...pack, published: undefined })
  })

  test('clauses are reached, read and changed by keyboard alone', async () => {
    await tab(desk, 'Policy')
    await desk.getByRole('button', { name: 'By clause' }).focus()
    const reached = async (name: RegExp) => {
      for (let press = 0; press < 40; press++) {
        await desk.keyboard.press('Tab')
        const here = await desk.evaluate(() => document.activeElement?.textContent ?? '')
        if (name.test(here)) return true
      }
      return false
    }
    const second = (await desk.locator('.entry .first').nth(1).textContent()) ?? ''
    expect(await reached(new RegExp(second.slice(0, 30).replace(/[^\w ]/g, '.')))).toBe(true)
    await desk.keyboard.press('Enter')
    await expect.poll(() => desk.locator('textarea.policy').inputValue()).toBe(second)
  })

  test('what was opened to be mended stays open while it is written in', async () => {
    await desk.evaluate(() => {
      location.hash = '#policy/clause/wales-7'
    })
    await desk.locator('.requirement > summary').first().click()
    const advice = desk.getByLabel('Your advice').first()
    await advice.fill('')
    await advice.press('a')
    await desk.keyboard.press('b')
    expect(await advice.inputValue()).toBe('ab')
  })

  test('a clause does not get the short name of another', async () => {
    await desk.getByText('Sites and short name').click()
    const name = desk.getByLabel('Short name of the clause')
    await name.fill('wales-5a')
    await name.press('Tab')
    await desk.getByText('There are two clauses called “wales-5a”.').waitFor()
    await name.fill('wales-77')
    await name.press('Tab')
    await expect.poll(() => desk.getByText(/^There are two clauses/).count()).toBe(0)
    await desk.waitForURL(/wales-77$/)
  })

  test('a policy that was pasted stays there, with what is not to be quoted, while something else is looked at', async () => {
    await desk.getByRole('button', { name: 'Paste the policy' }).click()
    await desk.getByLabel('The policy’s text').fill('1.1 Be kind.\n1.2 Be brief.\n')
    await desk.getByRole('checkbox', { name: /Be kind/ }).uncheck()
    await tab(desk, 'Council')
    await desk.goBack()
    await desk.getByRole('button', { name: 'Quote one passage' }).click()
    expect(await desk.locator('textarea.policy').inputValue()).toBe('Be brief.')
    await desk.getByRole('button', { name: 'Undo' }).click()
  })

  test('a tick is taken back by Ctrl+Z, where it was made', async () => {
    await tab(desk, 'Council')
    const should = desk.getByRole('group', { name: 'Ask once at Post' }).getByLabel('Should')
    await should.press('Space')
    expect(await should.isChecked()).toBe(true)
    await should.press('Control+z')
    expect(await should.isChecked()).toBe(false)
  })

  test('a key that was forgotten in one press is had back in one', async () => {
    await tab(desk, 'Publish')
    await desk.getByLabel('Passphrase', { exact: true }).fill('four tall oaks here')
    await desk.getByLabel('The same once more').fill('four tall oaks here')
    await desk.getByRole('button', { name: 'Make a key' }).click()
    await desk.getByRole('button', { name: 'Lock the key' }).click()
    await desk.getByRole('button', { name: 'Forget this key' }).click()
    await desk.getByRole('button', { name: 'Make a key' }).waitFor()
    await desk.getByRole('button', { name: 'Undo: Forget this key' }).click()
    await desk.getByLabel('Passphrase', { exact: true }).fill('four tall oaks here')
    await desk.getByRole('button', { name: 'Open the key' }).click()
    await desk.getByRole('button', { name: 'Lock the key' }).click()
    await desk.getByRole('button', { name: 'Forget this key' }).click()
  })

  test('what is typed after a step back is a step of its own', async () => {
    await tab(desk, 'Council')
    const [title, edition] = [desk.getByLabel('Title', { exact: true }), desk.getByLabel('Edition')]
    const undo = desk.getByRole('button', { name: 'Undo' })
    await title.fill('A')
    await edition.fill('B')
    await undo.click()
    await edition.fill('C')
    await undo.click()
    await expect.poll(() => edition.inputValue()).toBe('')
    expect(await title.inputValue()).toBe('A')
    await desk.getByText('Saved on this computer.').waitFor()
  })

  test('what was typed just before the desk is left is kept', async () => {
    await tab(desk, 'Council')
    await slow(desk)
    await desk.getByLabel('Edition').fill('Typed and left')
    await desk.evaluate(() => location.replace('health.html'))
    await desk.waitForURL(/health\.html$/)
    await desk.goto(desk.url().replace(/[a-z]+\.html.*/, 'desk.html#council'))
    expect(await desk.getByLabel('Edition').inputValue()).toBe('Typed and left')
  })

  test('another pack is laid over this one: a step back brings it again, with its own address', async () => {
    const [address, undo] = [
      desk.getByLabel('Address of the file on the council’s website'),
      desk.getByRole('button', { name: 'Undo' }),
    ]
    const other = desk.getByRole('heading', { name: 'Rugeley Town Council: the rule pack' })
    await tab(desk, 'Publish')
    await address.fill('https://a.example/a.councilpack.json')
    // Changed since, but a councillor who follows the link finds what was published.
    const [, had] = /since (version \d+);/.exec(await desk.locator('.headline').innerText()) ?? []
    expect(await desk.locator('.handout').textContent()).toContain(`${had}, and`)
    await desk.getByRole('button', { name: 'Open another pack' }).click()
    await desk.getByRole('button', { name: 'Rugeley Town Council' }).click()
    await other.waitFor()
    await tab(desk, 'Publish')
    expect(await address.inputValue()).toBe('')
    await undo.click()
    await other.waitFor({ state: 'detached' })
    expect(await address.inputValue()).toBe('https://a.example/a.councilpack.json')
    await desk.getByRole('button', { name: 'Redo' }).click()
    await expect.poll(() => address.inputValue()).toBe('')
    await undo.click()
    await tab(desk, 'Council')
    expect(await desk.getByLabel('Edition').inputValue()).toBe('Typed and left')
  })

  test('in Welsh, what a try of it finds is said in Welsh', async () => {
    await desk.goto(desk.url().replace(/desk\.html.*/, 'options.html'))
    await desk.getByLabel('Cymraeg').check()
    await desk.getByRole('heading', { level: 1, name: 'Gosodiadau' }).waitFor()
    await desk.goto(desk.url().replace(/options\.html.*/, 'desk.html'))
    await desk.getByRole('link', { name: 'Y polisi' }).click()
    await desk.getByLabel('Eich postiad eich hun').fill('The contractors are a bunch of clowns.')
    await desk.getByRole('button', { name: 'Rhoi cynnig ar hwn' }).click()
    await desk.locator('.own').getByText('Yn bychanu pobl').waitFor()
    await desk.getByRole('link', { name: 'Newidiadau' }).click()
    await desk.getByRole('heading', { name: /^Newidiwyd: rhywbeth y sylwir arno, Yn / }).waitFor()
    expect(await troubles(desk)).toEqual([])
  })
})

describe('a clerk who goes to and fro', () => {
  const council = 'King’s Thorpe & Ashby Town Council'
  let browser: Browser
  let desk: Page
  const begin = async () => {
    await desk.getByLabel('Name of the council').fill(council)
    await desk.getByRole('button', { name: 'Start', exact: true }).click()
    await tab(desk, 'Council')
    await desk.getByLabel('Title', { exact: true }).fill('Social Media Policy')
    await tab(desk, 'Publish')
  }
  const another = () => desk.getByRole('button', { name: 'Open another pack' }).click()
  beforeAll(async () => {
    browser = await openBrowser({ extension: built, granted: [] })
    desk = await openPage(browser, 'desk.html')
    await begin()
  })
  afterAll(() => browser.close())

  test('a new pack of a council that has published comes after that version', async () => {
    await saved(desk, desk.getByRole('button', { name: 'Save the file' }))
    await another()
    await begin()
    await desk.getByRole('heading', { name: 'Publish version 2' }).waitFor()
  })

  test('another kind of file is taken for no key, and a key’s file for no pack', async () => {
    const chosen = (text: string) => ({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await desk.getByLabel('Or bring a key’s file').setInputFiles(chosen('{"council": {}}'))
    await desk.getByText('That is not a key file, or it is torn.').waitFor()
    expect(await desk.getByLabel('Or bring a key’s file').inputValue()).toBe('') // so that the same file, mended, is heard of
    await desk.getByLabel('Passphrase', { exact: true }).fill('four tall oaks here')
    await desk.getByLabel('The same once more').fill('four tall oaks here')
    await desk.getByRole('button', { name: 'Make a key' }).click()
    const { text } = await saved(desk, desk.getByRole('button', { name: 'Save the key’s file' }))
    await another()
    await desk.getByLabel('Pack file').setInputFiles(chosen(text))
    await desk.getByText(/^That is not a rule pack, or it is torn/).waitFor()
  })

  test('on the way back the key is still open, and what was pasted still there, quoted or not', async () => {
    const pasted = desk.getByLabel('The policy’s text')
    await desk.getByRole('button', { name: 'Back to the desk' }).click()
    await desk.getByText('The key is open on this page.').waitFor()
    await tab(desk, 'Policy')
    await desk.getByRole('button', { name: 'Paste the policy' }).click()
    await pasted.fill('1.1 Be kind.\n1.2 Be brief.\n')
    await another()
    await desk.getByRole('button', { name: 'Back to the desk' }).click()
    expect(await pasted.inputValue()).toBe('1.1 Be kind.\n1.2 Be brief.\n')
    await desk.getByRole('button', { name: 'Quote 2 passages' }).click()
    await desk.getByRole('button', { name: 'Undo' }).click()
    await desk.getByRole('button', { name: 'Paste the policy' }).click()
    await desk.getByRole('checkbox', { name: /Be brief/ }).check()
    await desk.getByRole('button', { name: 'Quote one passage' }).waitFor()
  })

  test('a post is kept as an example once', async () => {
    await desk.getByLabel('A post of your own').fill(warned)
    await desk.getByRole('button', { name: 'Try this' }).click()
    const keep = desk.getByRole('button', { name: /^Keep as an example/ })
    await keep.click()
    await expect.poll(() => keep.isDisabled()).toBe(true)
  })

  test('of more to mend than anybody reads the rest is counted, and leads nowhere', async () => {
    await tab(desk, 'Policy')
    await desk.getByRole('button', { name: 'Paste the policy' }).click()
    await desk.getByLabel('The policy’s text').fill('• Members must be kind.\n'.repeat(120))
    await desk.getByRole('button', { name: 'Quote 120 passages' }).click()
    await tab(desk, 'Publish')
    await desk.getByText('And 20 more.').waitFor()
    expect(await desk.getByRole('link', { name: 'And 20 more.' }).count()).toBe(0)
    await desk.getByRole('button', { name: 'Undo' }).click()
  })

  test('for IT, the public key is written after a reload, too', async () => {
    await tab(desk, 'Publish')
    await desk.getByLabel('Address of the file on the council’s website').fill('https://a.example/a.json')
    await desk.getByText('Saved on this computer.').waitFor()
    await desk.reload()
    await tab(desk, 'For IT')
    const { text } = await saved(desk, desk.getByRole('button', { name: 'Save point-of-order-google-admin.json' }))
    expect(JSON.parse(text)).toEqual({
      packUrl: { Value: 'https://a.example/a.json' },
      packPublicKey: { Value: expect.stringMatching(/^[\w+/]{43}=$/) },
    })
  })
})
