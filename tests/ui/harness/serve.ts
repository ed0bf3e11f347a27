import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import preact from '@preact/preset-vite'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { findBrowser } from '../../../scripts/browser.mjs'

const source = import.meta.dirname
const output = join(source, '../../../.output')
const address = 'https://screen.example/'
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' }

type Look = {
  readonly width?: number
  readonly height?: number
  readonly forcedColors?: 'active' | 'none'
  readonly colorScheme?: 'light' | 'dark'
}

/** Our screen in a real browser, without the extension around it. */
export type Screen = {
  readonly open: (path: string, look?: Look) => Promise<Page>
  readonly close: () => Promise<void>
}

/** `pages` of the folder `root`, built into `.output/<name>`. */
export async function openScreen(root = source, pages = ['page.html', 'popup.html'], name = 'screen'): Promise<Screen> {
  const built = join(output, name)
  await build({
    root,
    base: '/',
    configFile: false,
    plugins: [preact()],
    logLevel: 'warn',
    build: {
      outDir: built,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: pages.map((page) => join(root, page)) },
    },
  })
  const browser: Browser = await chromium.launch({ executablePath: findBrowser() ?? '', headless: true })
  return {
    async open(path, { width = 1120, height = 760, ...look } = {}) {
      const page = await browser.newPage({ viewport: { width, height }, ...look })
      await page.route(`${address}**`, (route) => {
        const file = new URL(route.request().url()).pathname
        return route.fulfill({
          contentType: `${types[extname(file)]}; charset=utf-8`,
          body: readFileSync(join(built, file)),
        })
      })
      await page.goto(address + path)
      return page
    },
    close: () => browser.close(),
  }
}
