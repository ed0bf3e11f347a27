import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from '../../scripts/browser.mjs'
import { itFiles } from '../../src/desk/it/files.ts'
import { type Browser, openBrowser } from '../browser.ts'
import { type PackServer, servePacks } from '../pack-server.ts'
import { smallPack } from '../packs/small.ts'
import { pressButton } from '../toolbar.ts'
import { built } from './installed.ts'
import { policyFile, policyFolders } from './policy-folders.ts'

const folder = policyFolders[basename(process.env.POINT_OF_ORDER_BROWSER ?? findBrowser() ?? '')] ?? ''
const policy = join(folder, policyFile)
const made = [join(folder, '..'), folder].filter((path) => folder && !existsSync(path))
const mayWrite = ((): boolean => {
  try {
    mkdirSync(folder, { recursive: true })
    return true
  } catch {
    return false
  }
})()
if (!mayWrite)
  console.log(`Left out: the administrator's folder ${folder || '(unknown)'} can be written by root alone.`)

type Chrome = { runtime: { sendMessage(message: string): Promise<{ name: string } | null> } }

describe.skipIf(!mayWrite)('an administrator’s policy, read by a real Chromium', () => {
  let browser: Browser
  let council: PackServer
  let page: Page
  let id = ''
  beforeAll(async () => {
    council = await servePacks()
    browser = await openBrowser({ extension: built, args: ['--ignore-certificate-errors'] })
    // The council's site is a real server here, no stand-in.
    await browser.context.route(`${council.origin}/**`, (route) => route.continue())
    id = await browser.extensionId()
    page = await browser.context.newPage()
    await page.goto(`chrome-extension://${id}/popup.html`)
  })
  afterAll(async () => {
    rmSync(policy, { force: true })
    for (const path of made.toReversed()) rmSync(path, { recursive: true, force: true })
    await browser.close()
    await council.close()
  })

  /** Writes what the desk's “For IT” tab writes for Linux, but for the copy in the store: this one is loaded already. */
  const set = (settings: Record<string, string | boolean | number | readonly string[]>): void => {
    const ids = { chrome: id, edge: id, firefox: 'x@y.example' }
    const file = itFiles({ ids, force: true, settings, uuid: () => '' }).find(
      ({ name }) => name === 'point-of-order-chrome.json',
    )
    const { ExtensionSettings: _, ...rest } = JSON.parse(file?.text ?? '{}')
    writeFileSync(policy, JSON.stringify(rest))
  }
  const inUse = () =>
    page.evaluate(
      async () =>
        (await (globalThis as unknown as { chrome: Chrome }).chrome.runtime.sendMessage('council'))?.name ?? null,
    )
  const becomes = (name: string | null) => expect.poll(inUse, { timeout: 45_000, interval: 500 }).toBe(name)
  const named = (name: string) => JSON.stringify(smallPack({ council: { name, nation: 'england' } }))

  test('the pack in it is used, live, and gone when it is taken back', async () => {
    expect(await inUse()).toBeNull()
    set({ packJson: named('Northborough “Town” Council é') })
    await becomes('Northborough “Town” Council é')
    rmSync(policy)
    await becomes(null)
  }, 120_000)

  test('a pack at an address is fetched, verified against nothing but its origin, and used', async () => {
    council.files.set('/rules.json', (_, response) =>
      response
        .writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
        .end(named('Southborough Town Council')),
    )
    set({ packUrl: `${council.origin}/rules.json`, role: 'clerk', sites: ['facebook'], updateHours: 6 })
    await becomes('Southborough Town Council')
    const [asked] = council.asked
    expect(asked?.headers.cookie).toBeUndefined()
    expect(asked?.headers.referer).toBeUndefined()
  }, 120_000)

  test('what is set so is shown as locked, and by whom', async () => {
    const options = await browser.context.newPage()
    await options.goto(`chrome-extension://${id}/options.html`)
    await options.getByRole('heading', { name: 'Southborough Town Council' }).waitFor()
    const locks = options.getByText('Set by your council’s administrator', { exact: true })
    expect(await locks.count()).toBe(3)
    expect(await options.getByRole('radio', { name: 'The clerk' }).isChecked()).toBe(true)
    expect(await options.getByRole('radio', { name: 'A councillor' }).isDisabled()).toBe(true)
    expect(await options.getByRole('button', { name: 'Join with a link or a file' }).count()).toBe(0)
    expect(await options.getByText('Left out by your council’s administrator').count()).toBeGreaterThan(0)
    await options.close()
  })

  test('the popup says of a site left out that it is, and by whom; of a pack that has not come, that it is awaited', async () => {
    const x = await browser.open('x')
    const leftOut = await pressButton(browser, x)
    await leftOut.until(
      `/^Not read on X.*administrator left this site out/.test(document.querySelector('main')?.textContent ?? '') || null`,
    )
    set({ packUrl: `${council.origin}/not-there.json` })
    await becomes(null)
    const awaited = await pressButton(browser, x)
    await awaited.until(`document.querySelector('main')?.textContent.includes('It has not arrived yet') || null`)
    expect(await awaited.until<number>(`document.querySelectorAll('main .choices button').length`)).toBe(0)
    await x.close()
  }, 120_000)

  test('a value of the wrong kind is not handed on by the browser, and the rest holds', async () => {
    set({ packJson: named('Westborough Town Council'), lockPack: 'yes' })
    await becomes('Westborough Town Council')
  }, 120_000)
})
