import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeKey, type SigningKey, sign } from '../../src/supply/signature.ts'
import { troubles } from '../accessible.ts'
import type { Browser } from '../browser.ts'
import { reportOf, writeIn } from '../journey.ts'
import { type PackServer, servePacks } from '../pack-server.ts'
import { openNear, openPage, willAllow } from './desk-steps.ts'

const root = join(import.meta.dirname, '../..')
const path = '/rules/oakham.councilpack.json'

let server: PackServer
let browser: Browser
let page: Page
let key: SigningKey

/** Oakham's pack in some version. */
function packOf(version: number): string {
  const pack = JSON.parse(readFileSync(join(root, 'public/packs/oakham.json'), 'utf8'))
  return `${JSON.stringify({ ...pack, version }, null, 2)}\n`
}
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Puts a pack on the council's web site, with a signature by `by`, or none. */
async function publish(text: string, by: SigningKey | null = key): Promise<void> {
  server.files.set(path, text)
  if (by) server.files.set(`${path}.sig`, await sign(bytesOf(text), by))
  else server.files.delete(`${path}.sig`)
}

const address = () => `${server.origin}${path}`
async function lookAt(pasted: string): Promise<void> {
  await page.getByLabel('Paste the join link').fill(pasted)
  await page.getByRole('button', { name: 'Look at it' }).click()
}

/** What has the focus: a heading, once what was pressed is gone. */
const focused = () => page.evaluate(() => document.activeElement?.textContent)

beforeAll(async () => {
  key = await makeKey()
  server = await servePacks()
  browser = await openNear(server)
  await willAllow(browser, 'https://localhost/*')
  await publish(packOf(3))
  page = await openPage(browser, 'join.html')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await lookAt(address())
  const allow = page.getByRole('button', { name: /^Allow localhost/ })
  const council = page.getByRole('heading', { name: 'Oakham Town Council', exact: true })
  await allow.or(council).waitFor()
  if ((await allow.count()) > 0) await allow.click()
  await council.waitFor()
})
afterAll(async () => {
  await browser.close()
  await server.close()
})
beforeEach(() => publish(packOf(3)))

test('what is joined is shown first: council, policy, version, address, fingerprints and what it looks for', async () => {
  await expect.poll(focused).toBe('Oakham Town Council')
  const facts = await page.locator('.facts').first().innerText()
  expect(facts).toContain('Communication Policy')
  expect(facts).toContain('reviewed 27 March 2025')
  expect(facts).toContain(new URL(server.origin).host)
  expect(facts.match(/[0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{4}/g)).toHaveLength(2)
  await page.getByText(/^What it looks for: \d+ things$/).click()
  await page.getByRole('listitem').filter({ hasText: 'Belittles people' }).waitFor()
  expect(await troubles(page)).toEqual([])
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await page.getByRole('heading', { name: 'You have joined: Oakham Town Council' }).waitFor()
  await expect.poll(focused).toBe('You have joined: Oakham Town Council')
  expect(await troubles(page)).toEqual([])
})

const html = '<!doctype html><title>Sorry</title><h1>Sorry</h1>'
const refusals: readonly (readonly [string, RegExp, () => void | Promise<void>])[] = [
  [
    'one byte of it was changed',
    /changed after it was signed/,
    () => void server.files.set(path, packOf(3).replace('Oakham', 'Oakhan')),
  ],
  ['it is older', /older version/, () => publish(packOf(2))],
  [
    'it gives a web page',
    /gives a web page/,
    () => void server.files.set(path, (_, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end(html)),
  ],
  [
    'it sends on to another website',
    /sends on to another website/,
    () =>
      void server.files.set(path, (_, answer) =>
        answer.writeHead(302, { location: 'https://127.0.0.1/other.json' }).end(),
      ),
  ],
  [
    'it is ten megabytes',
    /larger than 256 kB/,
    () =>
      void server.files.set(path, (_, answer) =>
        answer.writeHead(200, { 'content-type': 'application/json' }).end('1'.repeat(10_000_000)),
      ),
  ],
  ['there is no file', /There is no file/, () => void server.files.delete(path)],
  ['it is torn', /it cannot be read\./, () => void server.files.set(path, packOf(3).slice(0, 5000))],
]

test.each(refusals)('refused with its sentence where %s, and the pack in use stays', async (_, sentence, arrange) => {
  await arrange()
  await page.goto('about:blank')
  await page.goto(`chrome-extension://${await browser.extensionId()}/join.html#${encodeURIComponent(address())}`)
  const alert = page.getByRole('alert')
  await alert.waitFor()
  expect(await alert.innerText()).toMatch(sentence)
  await expect.poll(focused).toBe('That was not taken')
  expect(await alert.innerText()).toContain('The pack in use stays as it was.')
  expect(await page.locator('.facts').last().innerText()).toMatch(/Version\s+3/)
})

test('an answer that takes too long is let go', { timeout: 60_000 }, async () => {
  server.files.set(path, (_, answer) => {
    answer.writeHead(200, { 'content-type': 'application/json' })
    answer.write('{')
  })
  await page.goto('about:blank')
  await page.goto(`chrome-extension://${await browser.extensionId()}/join.html#${encodeURIComponent(address())}`)
  const alert = page.getByRole('alert')
  await alert.waitFor({ timeout: 40_000 })
  expect(await alert.innerText()).toMatch(/took too long/)
})

test('a file that is wrong is refused with what is wrong in it', async () => {
  await page.goto(`chrome-extension://${await browser.extensionId()}/join.html`)
  const torn = JSON.stringify({ ...JSON.parse(packOf(4)), clauses: [] })
  await page
    .getByLabel('Or choose the file')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(torn) })
  await page.getByText('There are mistakes in the rule pack. Tell the clerk.').waitFor()
  await page.getByText(/^What is wrong: /).click()
  await page.getByText('“clauses” is empty.').waitFor()
})

test('what the browser does not read as a file, such as a folder, is refused and not waited for', async () => {
  await page.evaluate(() => {
    File.prototype.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'))
  })
  const file = { name: 'a', mimeType: 'application/json', buffer: Buffer.from('{}') }
  await page.getByLabel('Or choose the file').setInputFiles(file)
  await page.getByText(/^That is not a rule pack, or it is torn/).waitFor()
  await page.reload()
})

test('a dropped file with its signature is the same offer, and needs no address', async () => {
  const text = packOf(3)
  await page.getByLabel('Or choose the file').setInputFiles([
    {
      name: 'oakham.councilpack.json.sig',
      mimeType: 'application/json',
      buffer: Buffer.from(await sign(bytesOf(text), key)),
    },
    { name: 'oakham.councilpack.json', mimeType: 'application/json', buffer: Buffer.from(text) },
  ])
  await page.getByRole('heading', { name: 'Oakham Town Council', exact: true }).waitFor()
  await page.getByText(/A file cannot renew itself/).waitFor()
  await page.getByRole('button', { name: 'Not this one' }).click()
  await expect.poll(focused).toBe('What the clerk sent you')
})

test('another key is shown plainly, and asks to ring the clerk', async () => {
  await publish(packOf(4), await makeKey())
  await lookAt(`Dear all, here it is: ${address()}#join.`)
  const alert = page.getByRole('alert')
  await alert.getByText('This pack is signed with another key than the one you have.').waitFor()
  await alert.getByText('Ring the clerk before you join, and compare the letters.').waitFor()
  expect((await alert.innerText()).match(/[0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{4}/g)).toHaveLength(2)
  expect(await troubles(page)).toEqual([])
  await page.getByRole('button', { name: 'Not this one' }).click()
})

test('through all of it the joined pack still warns', async () => {
  const facebook = await browser.open('facebook', '?dialog')
  await writeIn(facebook, 'facebook', 'The contractors are a bunch of clowns.')
  expect((await reportOf(browser, facebook)).map(({ rule }) => rule)).toContain('derogatory')
})

test('the page for whoever helps tells where the pack is from, and copies it', async () => {
  const site = await browser.open('facebook', '?dialog')
  const health = await openPage(browser, 'health.html')
  const facts = await health.locator('.facts').innerText()
  expect(facts).toContain('Oakham Town Council')
  expect(facts).toContain(address())
  expect(facts).toMatch(/Open now and recognised\s+facebook/)
  expect(facts).not.toContain('clowns')
  await site.close()
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await health.bringToFront()
  await health.getByRole('button', { name: 'Copy it all' }).click()
  await health.getByText('Copied', { exact: true }).waitFor()
  expect(await health.evaluate(() => navigator.clipboard.readText())).toContain(address())
  expect(await troubles(health)).toEqual([])
})

test('leaving it can be undone', async () => {
  await page.getByRole('button', { name: 'Leave this pack' }).click()
  await page.getByText('Left Oakham Town Council.').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('heading', { name: 'In use: Oakham Town Council' }).waitFor()
  await page.getByText('Left Oakham Town Council.').waitFor({ state: 'detached' })
})

test('leaving it, nothing is joined any more', async () => {
  await page.getByRole('button', { name: 'Leave this pack' }).click()
  await page.getByRole('heading', { name: 'In use: Oakham Town Council' }).waitFor({ state: 'detached' })
  await expect.poll(focused).toBe('Left Oakham Town Council.')
})

test('the longest name of a village makes no page wider than a telephone', async () => {
  const name = 'Cyngor Cymuned Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'
  const pack = JSON.parse(packOf(3))
  const buffer = Buffer.from(JSON.stringify({ ...pack, id: 'llanfair', council: { ...pack.council, name } }))
  await page.getByLabel('Or choose the file').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer })
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await page.getByRole('heading', { name: /^You have joined/ }).waitFor()
  await page.setViewportSize({ width: 320, height: 640 })
  for (const other of ['join.html', 'policy.html', 'options.html', 'start.html#council', 'draft.html']) {
    await page.goto(page.url().replace(/[a-z]+\.html.*/, other))
    await page.getByText(name).filter({ visible: true }).first().waitFor()
    expect([other, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([other, 320])
  }
})
