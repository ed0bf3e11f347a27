import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from '../../scripts/browser.mjs'
import { joinLink } from '../../src/packs/join-link.ts'
import { troubles } from '../accessible.ts'
import { smallPack } from '../packs/small.ts'
import { slow } from './desk-steps.ts'

const root = join(import.meta.dirname, '../..')
const folder = join(root, '.output/web')
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}
const home = 'https://www.northborough.example/check/'
let server: Server
let address: string
let context: BrowserContext
const asked: string[] = []
let line: 'slow' | 'down' | 'up' = 'slow'
const held: ServerResponse[] = []

beforeAll(async () => {
  execFileSync(process.execPath, [join(root, 'scripts/build-web.mjs')])
  // A folder within somebody's site, as a clerk would put it; in `/bare/` every page's name is led on to one without `.html`,
  // and from `/far/` the worker comes over a poor network.
  server = createServer(({ url = '', method }, response) => {
    const [, place, path] = /^\/(\w+)(\/.*)$/.exec(new URL(url, 'http://x').pathname) ?? ['', '', url]
    asked.push(`${method} ${url}`)
    if (place === 'bare' && path?.endsWith('.html'))
      return response.writeHead(308, { location: `/bare${path.replace(/\.html$/, '')}` }).end()
    if (place === 'far' && /^\/(background|pack-link)/.test(path ?? '') && line !== 'up')
      return line === 'slow' ? void held.push(response) : response.destroy()
    const name = path === '/' ? 'index' : path
    const file = join(folder, extname(name) === '' ? `${name}.html` : name)
    if (!existsSync(file)) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(readFileSync(file))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  address = `http://localhost:${(server.address() as AddressInfo).port}/check/`
  context = await chromium.launchPersistentContext('', { executablePath: findBrowser() ?? '', headless: true })
})
afterAll(async () => {
  await context?.close()
  server?.close()
})

async function open(search = ''): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address + search)
  await page.getByRole('textbox', { name: 'Your draft' }).waitFor()
  return page
}
const write = async (page: Page, text: string) => {
  await page.getByRole('textbox', { name: 'Your draft' }).click()
  await page.keyboard.type(text)
}
/** Instead of a joined pack, too. */
async function choose(page: Page, council: string): Promise<void> {
  await page.getByRole('button', { name: 'Change' }).click()
  await page.getByRole('combobox', { name: 'Council' }).selectOption(council)
  await page.getByRole('button', { name: 'Use this policy' }).click()
  await page.getByText(`of ${council}`).waitFor()
}
/** The service worker has kept every file and answers for this page. */
const offlineReady = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (!navigator.serviceWorker.controller)
      await new Promise((ready) => navigator.serviceWorker.addEventListener('controllerchange', ready, { once: true }))
  })

describe('the static site', () => {
  test('asks for the council first, and reads the draft against its policy with no extension at all', async () => {
    const page = await open()
    await page.getByRole('heading', { name: 'Which council are you on?' }).waitFor()
    await page.getByRole('combobox', { name: 'Council' }).selectOption('Oakham Town Council')
    await page.getByRole('button', { name: 'Use this policy' }).click()
    await write(page, 'For sandbags ring Graham on 07700 900142.')
    await page.getByRole('button', { name: /Gives a phone number/ }).waitFor()
    await page.close()
  })

  test('stands before its worker has come, says where that did not, and asks for it again with the next words', async () => {
    const page = await context.newPage()
    await page.goto(address.replace('check', 'far'))
    await write(page, 'Ring Graham ')
    await expect.poll(() => held.length).toBeGreaterThan(0)
    line = 'down'
    for (const response of held) response.destroy()
    await page.locator('h2', { hasText: 'Something went wrong' }).waitFor()
    await page.evaluate(() => location.assign('#pack=oakham'))
    await page.getByRole('alert').waitFor()
    line = 'up'
    await write(page, 'on 07700 900142.')
    await page.getByRole('button', { name: /Gives a phone number/ }).waitFor()
    await page.close()
  })

  test('a link from the clerk chooses the policy, and is gone from the address', async () => {
    const page = await open('#pack=rugeley')
    await page.getByText(/of Rugeley Town Council/).waitFor()
    expect(page.url()).toBe(address)
    await page.close()
  })

  test.each(['https%3A%2F%2Fcouncil.invalid%2Fpack.json', 'https%3A%2F%2F%5B'])(
    'a link to something that is no pack is refused with a sentence, and the policy in use stays: %s',
    async (link) => {
      const page = await open(`#pack=${link}`)
      await page.getByRole('alert').waitFor()
      expect(await page.getByRole('alert').textContent()).toMatch(/^The council’s rule file could not be read\. /)
      expect((await page.getByRole('alert').boundingBox())?.x).toBeGreaterThanOrEqual(16)
      await page.getByText(/of Rugeley Town Council/).waitFor()
      await page.evaluate(() => {
        location.hash = '#pack=rugeley'
      })
      await expect.poll(() => page.getByRole('alert').count()).toBe(0)
      await page.close()
    },
  )

  test('says to who follows a join link here what to do, with the extension and without it', async () => {
    await context.route(`${home}**`, (route) => {
      const name = new URL(route.request().url()).pathname.replace('/check/', '') || 'index.html'
      const [path, contentType] = [join(folder, name), types[extname(name)] ?? 'text/plain']
      return route.fulfill(existsSync(path) ? { path, contentType } : { status: 404 })
    })
    const page = await context.newPage()
    await page.goto(joinLink(`${home}packs/rugeley.json`, home))
    await page.getByRole('heading', { name: /by the rules at www\.northborough\.example$/ }).waitFor()
    await page.getByText('press its button in the browser’s toolbar').waitFor()
    // The page itself stands below, a moment later: it waits for its council.
    await page.getByRole('textbox', { name: 'Your draft' }).waitFor()
    expect(await troubles(page)).toEqual([])
    await page.getByRole('button', { name: 'Use these rules on this page' }).click()
    await page.getByText(/of Rugeley Town Council/).waitFor()
    expect(await page.getByRole('heading', { name: /^You are invited/ }).count()).toBe(0)
    await page.close()
  })

  test('a link takes the place of a joined pack only where a person presses; the choice on the page leaves it', async () => {
    const page = await context.newPage()
    await page.goto(home)
    await page.getByText(/of Rugeley Town Council/).waitFor()
    const elsewhere = 'https://elsewhere.example/rules.json'
    await context.route(`${elsewhere}*`, (route) =>
      route.request().url() === elsewhere
        ? route.fulfill({ json: smallPack(), headers: { 'access-control-allow-origin': '*' } })
        : route.fulfill({ status: 404 }),
    )
    const follow = (named: string) => page.evaluate((hash) => location.assign(hash), `#pack=${named}`)
    for (const [named, host, council] of [
      [encodeURIComponent(elsewhere), 'elsewhere.example', 'Northborough Town Council'],
      ['oakham', 'www.northborough.example', 'Oakham Town Council'],
    ] as const) {
      const before = await page.getByText(/^Read against/).textContent()
      await follow(named)
      await page.getByRole('heading', { name: new RegExp(`by the rules at ${host}$`) }).waitFor()
      expect(await page.getByText(/^Read against/).textContent()).toBe(before)
      await page.getByRole('button', { name: 'Use these rules on this page' }).click()
      await page.getByText(`of ${council}`).waitFor()
    }
    await choose(page, 'Caldicot Town Council')
    await follow('rugeley')
    await page.getByText(/of Rugeley Town Council/).waitFor()
    await page.close()
  })

  test('a joined pack is brought up to date when the page is opened again, once it is due', async () => {
    const published = 'https://renewed.example/rules.json'
    let version = 1
    await context.route(`${published}*`, (route) =>
      route.request().url() === published
        ? route.fulfill({ json: smallPack({ version }), headers: { 'access-control-allow-origin': '*' } })
        : route.fulfill({ status: 404 }),
    )
    const first = await open(`#pack=${encodeURIComponent(published)}`)
    await first.getByText('of Northborough Town Council').waitFor()
    const due = (page: Page, at?: number) =>
      page.evaluate(
        (at) =>
          new Promise<number>((done) => {
            indexedDB.open('point-of-order').onsuccess = ({ target }) => {
              const store = (target as IDBOpenDBRequest).result.transaction('local', 'readwrite').objectStore('local')
              store.get('pack-joined').onsuccess = ({ target }) => {
                const kept = (target as IDBRequest).result
                if (at !== undefined) store.put({ ...kept, dueAt: at }, 'pack-joined')
                done(kept.current.version)
              }
            }
          }),
        at,
      )
    expect(await due(first, 1)).toBe(1)
    await first.close()
    version = 2
    const second = await open()
    await expect.poll(() => due(second)).toBe(2)
    await choose(second, 'Caldicot Town Council')
    await second.close()
  })

  test('works without a network after the first visit', async () => {
    const first = await open('#pack=rugeley')
    await first.getByText(/of Rugeley Town Council/).waitFor()
    await offlineReady(first)
    await first.close()
    await context.setOffline(true)
    const page = await open()
    await write(page, 'He lives at 14 Tannery Row.')
    await page.getByRole('button', { name: /14 Tannery Row/ }).waitFor()
    await page.close()
    await context.setOffline(false)
  })

  test('opens where the server leads its pages on to shorter names, and leaves what others keep for the same host', async () => {
    const page = await context.newPage()
    await page.goto(address)
    await offlineReady(page)
    const kept = () => page.evaluate(() => caches.keys())
    await page.evaluate(() => caches.open('the council’s own'))
    const before = await kept()
    await page.goto(address.replace('check', 'bare'))
    await offlineReady(page)
    expect(await kept()).toEqual(expect.arrayContaining(before))
    await page.getByRole('link', { name: 'Clerk’s desk' }).click()
    await page.getByRole('heading', { level: 1, name: 'Write your council’s rule pack' }).waitFor()
    await page.close()
  })

  test('a council can be chosen after the browser was told to forget this site', async () => {
    const page = await open()
    await page.getByText(/of Rugeley Town Council/).waitFor()
    const session = await context.newCDPSession(page)
    await session.send('Storage.clearDataForOrigin', { origin: new URL(address).origin, storageTypes: 'indexeddb' })
    await choose(page, 'Oakham Town Council')
    await page.evaluate(() => location.assign('#pack=rugeley'))
    await page.getByText(/of Rugeley Town Council/).waitFor()
    await page.close()
  })

  test('in Welsh its name is Welsh, too', async () => {
    const page = await context.newPage()
    await page.addInitScript(() => Object.defineProperty(navigator, 'language', { value: 'cy' }))
    await page.goto(address)
    await expect.poll(() => page.title()).toBe('Gwirio drafft')
    await page.close()
  })

  test('takes what another app shares, once, and neither keeps nor sends it', async () => {
    const first = await open()
    await offlineReady(first)
    await first.close()
    asked.length = 0
    // From elsewhere, as Android does: the page's own rules let it send no form.
    const page = await context.newPage()
    await page.evaluate((target) => {
      const form = Object.assign(document.createElement('form'), {
        method: 'post',
        enctype: 'multipart/form-data',
        action: `${target}?shared`,
      })
      for (const [name, value] of [
        ['title', 'Sandbags'],
        ['text', 'Sandbags for all.\nRing Graham on 07700 900142.'],
        ['url', 'https://x.com/somebody/1'],
      ] as const)
        form.append(Object.assign(document.createElement('textarea'), { name, value }))
      document.body.append(form)
      form.submit()
    }, address)
    const box = page.getByRole('textbox', { name: 'Your draft' })
    await page.getByRole('button', { name: /07700 900142/ }).waitFor()
    const shared = 'Sandbags for all.\nRing Graham on 07700 900142.\nhttps://x.com/somebody/1'
    expect(await box.innerText()).toBe(shared)
    expect(page.url()).toBe(address)
    await page.reload()
    await page.getByText(/of Rugeley Town Council/).waitFor()
    expect(await box.innerText()).toBe('')
    expect(asked.filter((line) => line.startsWith('POST'))).toEqual([])
    const kept = await page.evaluate(async () => {
      const caches = await Promise.all((await globalThis.caches.keys()).map((name) => globalThis.caches.open(name)))
      return (await Promise.all(caches.map((cache) => cache.keys()))).flat().map(({ url }) => url)
    })
    expect(kept.filter((url) => url.includes('shared'))).toEqual([])
    await page.close()
  })

  test('can be installed: the browser finds nothing wrong with its manifest', async () => {
    const page = await open()
    const session = await context.newCDPSession(page)
    const { errors } = await session.send('Page.getAppManifest')
    expect(errors).toEqual([])
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
    await page.close()
  })

  test('holds no kind of file that an old server gives to nobody: without one of them nothing is kept', () => {
    const kinds = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(extname)
    expect(kinds.filter((kind) => kind !== '' && !(kind in types))).toEqual([])
  })

  test('installed, it stands under a bar of its own ground, in the dark too', async () => {
    const page = await open()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const [bar, ground] = await page.evaluate(() => {
        const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')]
        const shown = metas.find(({ media }) => matchMedia(media).matches)?.content
        const line = document.body.appendChild(document.createElement('i'))
        line.style.color = shown ?? ''
        return [getComputedStyle(line).color, getComputedStyle(document.body).backgroundColor]
      })
      expect(bar).toBe(ground)
    }
    await page.close()
  })

  test('holds the clerk’s desk too', async () => {
    const page = await context.newPage()
    await page.goto(`${address}desk.html`)
    await page.getByRole('heading', { level: 1, name: 'Write your council’s rule pack' }).waitFor()
    await page.getByRole('button', { name: 'Oakham Town Council' }).click()
    await page.getByRole('heading', { level: 1, name: 'Oakham Town Council: the rule pack' }).waitFor()
    await page.getByText('Saved on this computer.').waitFor()
    await page.getByRole('link', { name: 'For IT' }).click()
    const [field, label] = [page.getByLabel('Chrome Web Store'), page.getByText('Microsoft Edge Add-ons')]
    const [above, below] = [await field.boundingBox(), await label.boundingBox()]
    expect((below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)).toBeGreaterThanOrEqual(8)
    await page.reload()
    await page.getByRole('link', { name: 'Council', exact: true }).click()
    await slow(page)
    await page.getByLabel('Edition').fill('Typed and left')
    await page.evaluate(() => location.replace('packs/oakham.json'))
    await page.waitForURL(/oakham\.json$/)
    await page.goto(`${address}desk.html#council`)
    expect(await page.getByLabel('Edition').inputValue()).toBe('Typed and left')
    await page.close()
  })
})
