// Draws public/icon/*.png, and the static site's web/icon/*.png, from icon.svg with an installed browser. Run it after the drawing has changed,
// then `optipng -o7 -strip all public/icon/*.png`: the same pixels in two thirds of the bytes.
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from './browser.mjs'
import { root } from './installed.mjs'

const executablePath = findBrowser()
if (!executablePath) process.exit(1)
const folder = join(root, 'public', 'icon')
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8')
const browser = await chromium.launch({ executablePath, headless: true })
const page = await browser.newPage()
mkdirSync(join(root, 'web/icon'), { recursive: true })
for (const size of [16, 32, 48, 128, 192, 512]) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
  )
  await page.screenshot({
    path: join(size > 128 ? join(root, 'web/icon') : folder, `${size}.png`),
    omitBackground: true,
  })
}
await browser.close()
