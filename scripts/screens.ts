/**
 * The pictures of our pages in docs/screens, taken from the built extension: `npm run screens`, or `npm run screens start
 * popup` for some of them. A sheet holds the states of one page side by side, in one look. Other pages add their rows.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, openBrowser } from '../tests/browser.ts'
import { withPalette } from './screens/palette.ts'
import { sheets } from './screens/sheets.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs/screens')

/** How a page may be looked at. `width` in CSS pixels; where it is left out, the sheet's own. */
const looks = {
  light: {},
  dark: { colorScheme: 'dark' },
  cy: { language: 'cy' },
  narrow: { width: 320 },
  forced: { forcedColors: 'active' },
} as const
type Look = {
  readonly colorScheme?: 'dark'
  readonly forcedColors?: 'active'
  readonly language?: 'cy'
  readonly width?: number
}

/** The names of pages and of looks to be pictured; all of them where none is named. */
const asked = new Set(process.argv.slice(2).filter((name) => name in looks))
const wanted = process.argv.slice(2).filter((name) => !(name in looks))
const browser = await openBrowser({
  extension: join(root, '.output/chrome-mv3'),
  granted: [],
  viewport: { width: 1280, height: 900 },
})
mkdirSync(folder, { recursive: true })
try {
  for (const [name, look] of (Object.entries(looks) as [string, Look][]).filter(
    ([name]) => asked.size === 0 || asked.has(name),
  ))
    for (const sheet of sheets.filter((each) => wanted.length === 0 || wanted.includes(each.name))) {
      const pictures = []
      for (const state of sheet.states) {
        const page = await browser.context.newPage()
        await page.setViewportSize({ width: look.width ?? sheet.width, height: sheet.height })
        await page.emulateMedia({
          colorScheme: look.colorScheme ?? 'light',
          forcedColors: look.forcedColors ?? 'none',
          reducedMotion: 'reduce',
        })
        await state.open({ browser, page, language: look.language ?? 'en' })
        pictures.push({
          name: state.name,
          png: await page.screenshot({ fullPage: sheet.height === 0 || state.whole === true }),
        })
        await state.close?.({ browser, page, language: 'en' })
        await page.close()
      }
      writeFileSync(
        join(folder, `${sheet.name}-${name}.png`),
        withPalette(await sheetOf(browser, pictures, name === 'dark')),
      )
      console.log(`docs/screens/${sheet.name}-${name}.png`)
    }
} finally {
  await browser.close()
}

/** The pictures side by side with their names, as one. */
async function sheetOf(
  { context }: Browser,
  pictures: readonly { readonly name: string; readonly png: Buffer }[],
  dark: boolean,
): Promise<Buffer> {
  const page = await context.newPage()
  const figures = pictures.map(
    ({ name, png }) =>
      `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`,
  )
  await page.setViewportSize({ width: 1800, height: 800 })
  await page.setContent(`<style>
    body { margin: 0; width: fit-content; max-width: 1760px; padding: 20px; display: flex; flex-wrap: wrap; align-items: start; gap: 20px;
      font: 14px sans-serif; background: ${dark ? '#333' : '#ccc'}; color: ${dark ? '#fff' : '#000'} }
    figure { margin: 0 } figcaption { margin-bottom: 6px } img { display: block }
  </style>${figures.join('')}`)
  const png = await page.locator('body').screenshot()
  await page.close()
  return png
}
