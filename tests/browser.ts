import { existsSync, readFileSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { type BrowserContext, chromium, type Page, type Route, type Worker } from 'playwright-core'
import { findBrowser } from '../scripts/browser.mjs'
import { origins } from '../src/composers/origins.ts'
import { buildPages } from './pages/build.ts'

/** Where the stand-in pages are served; `?theme=dark`, `?lang=cy` and what each page's script names can be added. */
export const addresses = {
  facebook: 'https://www.facebook.com/',
  facebookStory: 'https://www.facebook.com/stories/create',
  facebookEvent: 'https://www.facebook.com/events/create/',
  businessSuite: 'https://business.facebook.com/latest/composer',
  x: 'https://x.com/home',
  linkedin: 'https://www.linkedin.com/feed/',
  instagram: 'https://www.instagram.com/',
  threads: 'https://www.threads.com/',
  youtube: 'https://www.youtube.com/watch',
  bluesky: 'https://bsky.app/',
  mastodon: 'https://mastodon.example/home',
  reddit: 'https://www.reddit.com/r/oakham/',
  blog: 'https://blog.example/the-old-mill',
  editors: 'https://editors.example/',
} as const

export type Options = {
  /** The folder of a built extension, such as `.output/chrome-mv3`. */
  readonly extension?: string
  /** Leaves the first run open, which the extension shows by itself after it was installed. */
  readonly start?: boolean
  /** The match patterns that the person has allowed; Facebook and X where nothing is said. */
  readonly granted?: readonly string[]
  /** The person has let the extension into private windows, on the browser's own page for extensions. */
  readonly inPrivate?: boolean
  /** Pages that are left are kept for “Back”, as they are for people. Playwright does not find its way into one that came back. */
  readonly keepsPages?: boolean
  /**
   * A folder of the caller's, opened as it is and left as it was. The extension is then named on the command line, as Chromium
   * takes it and Chrome does not: so it is there whenever the folder is opened, with all that it was given.
   */
  readonly profile?: string
  readonly headless?: boolean
  readonly viewport?: { readonly width: number; readonly height: number } | null
  readonly colorScheme?: 'light' | 'dark'
  readonly args?: readonly string[]
}

export type Browser = {
  readonly context: BrowserContext
  /** The folder in which the browser keeps everything; gone after `close`. */
  readonly profile: string
  /** Opens a stand-in page: `browser.open('facebook', '?dialog&theme=dark')`. */
  open(site: keyof typeof addresses, search?: string): Promise<Page>
  /** The extension's background worker and id; only with an extension. */
  worker(): Promise<Worker>
  extensionId(): Promise<string>
  /** Loads the extension anew over the one that runs, as an update does: open pages keep the script of the old one. */
  replace(): Promise<void>
  close(): Promise<void>
}

/** Starts Chromium with the stand-in pages in place of the sites. Nothing is fetched from any network. */
export async function openBrowser(options: Options = {}): Promise<Browser> {
  const extension = options.extension
  if (extension && !existsSync(join(extension, 'manifest.json')))
    throw new Error(`Nothing is built in ${extension}: run “npm run zip” first.`)
  const folder = await buildPages()
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'point-of-order-')))
  const bring = options.profile ? `--load-extension=${extension}` : '--enable-unsafe-extension-debugging'
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.POINT_OF_ORDER_BROWSER ?? findBrowser() ?? '',
    headless: options.headless ?? true,
    viewport: options.viewport === undefined ? { width: 1100, height: 800 } : options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    ignoreDefaultArgs: [
      ...(extension ? ['--disable-extensions'] : []),
      ...(options.keepsPages ? ['--disable-back-forward-cache'] : []),
    ],
    args: [...(extension ? [bring] : []), ...(options.args ?? [])],
  })
  const worker = async () =>
    context.serviceWorkers().find(isExtension) ?? context.waitForEvent('serviceworker', { predicate: isExtension })
  const come = async () => new URL((await worker()).url()).hostname
  const id = !extension ? '' : await (options.profile ? come() : load(context, extension, options.inPrivate))
  if (extension) {
    if (!options.start) await closeStart(context)
    await grant(context, id, options.granted ?? usual)
  }
  await context.route(/^https?:\/\//, (route) => serve(route, folder))
  return {
    context,
    profile,
    async open(site, search = '') {
      const page = await context.newPage()
      await page.goto(addresses[site] + search)
      await standInsOf(page)
      return page
    },
    worker,
    extensionId: async () => id,
    async replace() {
      if (extension) await load(context, extension, options.inPrivate)
    },
    async close() {
      await context.close()
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Waits until a stand-in page has its editors. */
export const standInsOf = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => Object.keys(globalThis.standIns ?? {}).length > 0)

const usual = [...origins.facebook, ...origins.x]

/** The page of the first run comes up after every installation. */
async function closeStart(context: BrowserContext): Promise<void> {
  // Looked for, not listened for: it may be there already, with its address still to come.
  for (const until = Date.now() + 30_000; Date.now() < until; ) {
    const page = context.pages().find((opened) => opened.url().endsWith('/start.html'))
    if (page) return page.close()
    await new Promise((next) => setTimeout(next, 50))
  }
  throw new Error('The first run did not come up after the installation.')
}

/** Through the debugger: Chrome and Edge no longer take an unpacked extension from the command line, as Chromium does. */
async function load(context: BrowserContext, path: string, enableInIncognito = false): Promise<string> {
  const debugging = await context.browser()?.newBrowserCDPSession()
  // Not among the calls that Playwright has types for.
  const loaded: unknown = await debugging?.send(
    'Extensions.loadUnpacked' as never,
    { path, enableInIncognito } as never,
  )
  return (loaded as { id: string }).id
}

/**
 * Says yes to the browser's own question, which no test can press, before it is asked: on the browser's page for
 * extensions, as an owner would. The extension has the permission from when it asks; with `ask`, it asks at once.
 */
export async function grant(context: BrowserContext, id: string, wanted: readonly string[], ask = true): Promise<void> {
  if (wanted.length === 0) return
  const page = await context.newPage()
  await page.goto('chrome://extensions/')
  await page.evaluate(allow, { id, wanted })
  if (ask) {
    await page.goto(`chrome-extension://${id}/popup.html`)
    await page.evaluate(request, wanted)
    await page.waitForFunction(registered)
  }
  await page.close()
}

type Api = {
  readonly developerPrivate: { addHostPermission(id: string, origin: string): Promise<void> }
  readonly permissions: { request(wanted: { origins: readonly string[] }): Promise<boolean> }
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> }
}
const allow = async ({ id, wanted }: { id: string; wanted: readonly string[] }) => {
  const { chrome } = globalThis as unknown as { chrome: Api }
  for (const origin of wanted) await chrome.developerPrivate.addHostPermission(id, origin)
}
const request = (origins: readonly string[]) =>
  (globalThis as unknown as { chrome: Api }).chrome.permissions.request({ origins })
const registered = async () =>
  (await (globalThis as unknown as { chrome: Api }).chrome.scripting.getRegisteredContentScripts()).length > 0

const isExtension = (worker: Worker): boolean => worker.url().startsWith('chrome-extension://')

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' }
const pages: Readonly<Record<string, string>> = {
  'www.facebook.com': 'facebook.html',
  'business.facebook.com': 'facebook.html',
  'x.com': 'x.html',
  'www.linkedin.com': 'linkedin.html',
  'www.instagram.com': 'instagram.html',
  'www.threads.com': 'threads.html',
  'www.youtube.com': 'youtube.html',
  'bsky.app': 'bluesky.html',
  'mastodon.example': 'mastodon.html',
  'www.reddit.com': 'reddit.html',
  'blog.example': 'blog.html',
  'editors.example': 'editors.html',
}

const pagesAt: Readonly<Record<string, string>> = {
  'www.facebook.com/stories/create': 'facebook-story.html',
  'www.facebook.com/events/create/': 'facebook-story.html',
}

/** Any address of a site gives its stand-in page, as sites that route in the page do; any other host is not there. */
async function serve(route: Route, folder: string): Promise<void> {
  const { hostname, pathname } = new URL(route.request().url())
  const page = pagesAt[hostname + pathname] ?? pages[hostname]
  if (!page) return route.abort()
  const file = pathname.startsWith('/assets/') ? pathname : page
  const contentType = types[extname(file)]
  if (!contentType) return route.fulfill({ status: 404, body: '' })
  return route.fulfill({ contentType: `${contentType}; charset=utf-8`, body: readFileSync(join(folder, file)) })
}
