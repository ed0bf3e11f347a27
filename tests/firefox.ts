import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { expect } from 'vitest'
import { buildPages } from './pages/build.ts'

/** Firefox, where there is one: Playwright cannot drive the one that Debian ships, so we speak WebDriver BiDi to it. */
export const firefoxPath = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path))

type Reply = { readonly id?: number; readonly type: string; readonly result?: unknown; readonly message?: string }
type Tree = { readonly contexts: readonly { readonly context: string }[] }
type Value = { readonly type: string; readonly value?: string }

export type Firefox = {
  open(page: 'facebook' | 'x' | 'editors', search?: string): Promise<void>
  /** A stand-in page at its site's own address: only with an extension. */
  openSite(site: 'facebook' | 'x', search?: string): Promise<void>
  /** Presses at a point of the window, as a hand would. */
  click(x: number, y: number): Promise<void>
  /** A page of the extension that Firefox was opened with, such as `popup.html`. */
  openOwn(page: string): Promise<void>
  /** Goes on in a new window, which has the focus; the first never has, like a page under an open toolbar popup. */
  openWindow(): Promise<void>
  /** Goes on in a new private window, which the page of the extension in the first tab opens. */
  openPrivateWindow(): Promise<void>
  /** Runs in the page's own world, or with a name in a world beside it; what comes back went through JSON. */
  run<T>(expression: string, world?: string): Promise<T>
  /** Runs in the first tab, wherever we went on since. */
  runInFirst<T>(expression: string): Promise<T>
  /** Loads the extension anew over the one that runs, as an update does: what the old one left in open pages stays there. */
  replace(): Promise<void>
  /** Stops the extension's background, as Firefox does when nothing was asked of it for half a minute. */
  stopBackground(): Promise<void>
  /** The text of a file that a page handed to the downloads, once it has come; null before. */
  saved(name: string): string | null
  /** Presses keys one after another, the last of each list while the others are held. */
  press(...chords: readonly (readonly string[])[]): Promise<void>
  close(): Promise<void>
}

/** A build to carry, unpacked or as its zip, under the id of its manifest. Its pages get an address that is known beforehand. */
type Carried = {
  readonly path: string
  readonly id: string
  /** The person has let it into private windows. */
  readonly inPrivate?: boolean
}
const host = '7a1c2f66-0b5e-4b0e-9a55-3f1d4f0c8e21'

export async function openFirefox(extension?: Carried): Promise<Firefox> {
  const site = await servePages()
  const profile = await mkdtemp(join(tmpdir(), 'point-of-order-firefox-'))
  const preferences = {
    'browser.shell.checkDefaultBrowser': false,
    ...(extension ? { 'extensions.webextensions.uuids': JSON.stringify({ [extension.id]: host }) } : {}),
    'browser.download.alwaysOpenPanel': false,
    'browser.download.folderList': 2,
    'browser.download.dir': join(profile, 'saved'),
    // What the extension asks for in answer to a press is given without the browser's own question, which no test can press.
    'extensions.webextOptionalPermissionPrompts': false,
  }
  const lines = Object.entries(preferences).map(([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});\n`)
  await writeFile(join(profile, 'user.js'), lines.join(''))
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank']
  // Only so may a page of an extension be opened and spoken to.
  if (extension) args.push('--remote-allow-system-access')
  const firefox = spawn(firefoxPath ?? 'firefox', args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const socket = new WebSocket(`${await listening(firefox)}/session`)
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }))
  const send = talk(socket)
  await send('session.new', { capabilities: {} })
  const install = async ({ path, inPrivate = false }: Carried) => {
    const extensionData = { type: path.endsWith('.zip') ? 'archivePath' : 'path', path }
    await send('webExtension.install', { extensionData, 'moz:allowPrivateBrowsing': inPrivate })
  }
  if (extension) {
    await install(extension)
    await standIn(socket, send)
  }
  const tabs = async () => ((await send('browsingContext.getTree', {})) as Tree).contexts.map(({ context }) => context)
  const first = (await tabs())[0] ?? ''
  let context = first
  async function evaluate<T>(expression: string, target: object): Promise<T> {
    const answer = (await send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
      target,
      awaitPromise: true,
      userActivation: true,
    })) as { type: string; result?: Value; exceptionDetails?: { text: string } }
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text)
    return JSON.parse(answer.result?.value ?? 'null') as T
  }

  return {
    async open(page, search = '') {
      await send('browsingContext.navigate', { context, url: `${site.url}/${page}.html${search}`, wait: 'complete' })
    },
    async openSite(site, search = '') {
      await send('browsingContext.navigate', { context, url: `${sites[site].address}${search}`, wait: 'complete' })
    },
    async click(x, y) {
      const actions = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]
      await send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] })
    },
    async openOwn(page) {
      await send('browsingContext.navigate', { context, url: `moz-extension://${host}/${page}`, wait: 'complete' })
    },
    async openWindow() {
      context = ((await send('browsingContext.create', { type: 'window' })) as { context: string }).context
      await send('browsingContext.activate', { context })
    },
    async openPrivateWindow() {
      const known = await tabs()
      await evaluate(`browser.windows.create({ incognito: true })`, { context: first })
      // The window is told of before its first page has come, which would come over the one that is gone to next.
      const hasCome = async () => {
        context = (await tabs()).find((tab) => !known.includes(tab)) ?? ''
        return evaluate(`[location.href, document.readyState].join()`, { context })
      }
      await expect.poll(hasCome).toBe('about:privatebrowsing,complete')
      await send('browsingContext.activate', { context })
    },
    run: (expression, world) => evaluate(expression, world ? { context, sandbox: world } : { context }),
    runInFirst: (expression) => evaluate(expression, { context: first }),
    async replace() {
      if (extension) await install(extension)
    },
    async stopBackground() {
      const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as Tree
      const stop = `WebExtensionPolicy.getByID('${extension?.id}').extension.terminateBackground({ ignoreDevToolsAttached: true })`
      await evaluate(stop, { context: contexts[0]?.context })
    },
    saved(name) {
      const file = join(profile, 'saved', name)
      return existsSync(file) && !existsSync(`${file}.part`) ? readFileSync(file, 'utf8') : null
    },
    async press(...chords) {
      const actions = chords.flatMap((chord) => [
        ...chord.map((value) => ({ type: 'keyDown', value })),
        ...chord.toReversed().map((value) => ({ type: 'keyUp', value })),
      ])
      await send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] })
    },
    async close() {
      await send('browser.close', {})
      await new Promise((resolve) => firefox.once('exit', resolve))
      site.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

const sites = {
  facebook: { address: 'https://www.facebook.com/', page: 'facebook.html' },
  x: { address: 'https://x.com/home', page: 'x.html' },
} as const

/** Answers for the sites with the stand-in pages, before anything is looked for on a network. */
async function standIn(socket: WebSocket, send: (method: string, params: object) => Promise<unknown>): Promise<void> {
  const folder = await buildPages()
  type Sent = { method?: string; params?: { isBlocked?: boolean; request: { request: string; url: string } } }
  socket.addEventListener('message', ({ data }) => {
    const { method, params } = JSON.parse(String(data)) as Sent
    if (method !== 'network.beforeRequestSent' || !params?.isBlocked) return
    const { host, pathname } = new URL(params.request.url)
    const page = Object.values(sites).find(({ address }) => new URL(address).host === host)?.page ?? ''
    const file = join(folder, pathname.startsWith('/assets/') ? pathname : page)
    const type = types[extname(file)]
    const found = type !== undefined && existsSync(file)
    send('network.provideResponse', {
      request: params.request.request,
      statusCode: found ? 200 : 404,
      headers: [{ name: 'content-type', value: { type: 'string', value: `${type ?? 'text/plain'}; charset=utf-8` } }],
      body: { type: 'base64', value: found ? readFileSync(file).toString('base64') : '' },
    }).catch(() => undefined) // the page that asked was left meanwhile
  })
  await send('session.subscribe', { events: ['network.beforeRequestSent'] })
  const urlPatterns = Object.values(sites).map(({ address }) => ({
    type: 'pattern',
    protocol: 'https',
    hostname: new URL(address).host,
  }))
  await send('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns })
}

function listening(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = ''
    firefox.stderr?.on('data', (chunk: Buffer) => {
      heard += chunk
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(heard)?.[1]
      if (address) resolve(address)
    })
    firefox.once('exit', () => reject(new Error(`Firefox ended: ${heard}`)))
  })
}

function talk(socket: WebSocket): (method: string, params: object) => Promise<unknown> {
  const waiting = new Map<number, (reply: Reply) => void>()
  let last = 0
  socket.addEventListener('message', ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply)
  })
  return (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, (reply) =>
        reply.type === 'success' ? resolve(reply.result) : reject(new Error(`${method}: ${reply.message}`)),
      )
      socket.send(JSON.stringify({ id, method, params }))
    })
}

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' }

async function servePages(): Promise<{ url: string; close: () => void }> {
  const folder = await buildPages()
  const server = createServer((request, response) => {
    const file = join(folder, new URL(request.url ?? '/', 'http://localhost').pathname)
    const type = types[extname(file)]
    if (!type || !existsSync(file)) return response.writeHead(404).end()
    return response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}
