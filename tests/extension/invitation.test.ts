import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../browser.ts'
import { type PackServer, servePacks } from '../pack-server.ts'
import { type Hanging, pressButton } from '../toolbar.ts'
import { openNear, willAllow } from './desk-steps.ts'

const root = join(import.meta.dirname, '../..')
const path = '/rules/oakham.councilpack.json'
let server: PackServer
let browser: Browser
const address = () => `${server.origin}${path}`

beforeAll(async () => {
  server = await servePacks()
  server.files.set(path, readFileSync(join(root, 'public/packs/oakham.json'), 'utf8'))
  browser = await openNear(server, { granted: [] })
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

const titled = (popup: Hanging, title: string) =>
  popup.until<true>(`document.querySelector('h1')?.textContent === ${JSON.stringify(title)} || null`)
const said = (popup: Hanging) => popup.until<string>(`document.querySelector('main').textContent`)

test('the link is opened, the button pressed, and Join: whose pack it is stands there first', async () => {
  await willAllow(browser, 'https://localhost/*')
  const invitation = await browser.context.newPage()
  await invitation.goto(`${address()}#join`)
  const popup = await pressButton(browser, invitation)
  await titled(popup, 'This page is an invitation')
  expect(await said(popup)).toContain(`the rule pack at ${new URL(server.origin).host}.`)
  const opened = browser.context.waitForEvent('page')
  popup.run(`document.querySelector('main a').click()`)
  const joining = await opened
  const allow = joining.getByRole('button', { name: /^Allow localhost/ })
  const council = joining.getByRole('heading', { name: 'Oakham Town Council', exact: true })
  await allow.or(council).waitFor()
  if ((await allow.count()) > 0) await allow.click()
  await council.waitFor()
  await joining.getByRole('button', { name: 'Join', exact: true }).click()
  await joining.getByRole('heading', { name: 'You have joined: Oakham Town Council' }).waitFor()
})

test('to who has joined already, the page is no invitation any more', async () => {
  const invitation = await browser.context.newPage()
  await invitation.goto(`${address()}#join`)
  const popup = await pressButton(browser, invitation)
  await titled(popup, 'No site is allowed yet')
})
