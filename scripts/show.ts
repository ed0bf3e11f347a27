/**
 * The main job, shown: with a display in a window to try it in, without one as a table, two texts and two pictures.
 * `npm start` installs and builds first.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, openBrowser } from '../tests/browser.ts'
import { chooseCouncil, disclaimerButton, pressLine, reportOf, textOf, writeIn } from '../tests/journey.ts'

const root = join(import.meta.dirname, '..')
const pictures = join(root, 'docs/screens')
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
const council = 'Oakham Town Council'

/** The README's sample draft: its first block of plain text. */
function sampleDraft(): string {
  const block = /```text\n([\s\S]*?)\n```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1]
  if (!block) throw new Error('README.md has no sample draft.')
  return block
}

async function showInWindow(browser: Browser): Promise<void> {
  await browser.open('x')
  await browser.open('facebook', '?dialog')
  console.log(`Practice pages are open, with ${council}’s policy. Write a post; nothing is sent anywhere.`)
  console.log(`For example:\n\n${sampleDraft()}\n\nClose the window to end.`)
  await new Promise((closed) => browser.context.on('close', closed))
}

async function showInTerminal(browser: Browser): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  const shown = []
  for (const site of ['facebook', 'x'] as const) {
    const page = await browser.open(site, site === 'facebook' ? '?dialog' : '?theme=dark')
    await writeIn(page, site, sampleDraft())
    shown.push({ site, page, findings: await reportOf(browser, page) })
  }
  printTable(shown.flatMap(({ site, findings }) => findings.map((finding) => ({ site, ...finding }))))
  for (const { site, page } of shown) {
    await page.bringToFront()
    await pressLine(page, 'must')
    const picture = join(pictures, `${site}.png`)
    await page.screenshot({ path: picture })
    await page.keyboard.press('Escape')
    await disclaimerButton(page).click()
    await disclaimerButton(page).waitFor({ state: 'detached' })
    console.log(`\nThe ${site} box now reads:\n${(await textOf(page, site)).replace(/^/gm, '  ')}\nPicture: ${picture}`)
  }
}

type Line = {
  readonly site: string
  readonly words: string
  readonly severity: string
  readonly rule: string
  readonly ref: string
  readonly quote: string
}

function printTable(lines: readonly Line[]): void {
  const head = {
    site: 'site',
    words: 'words',
    severity: 'severity',
    rule: 'rule',
    ref: 'clause',
    quote: 'the clause begins',
  }
  const cells = [head, ...lines].map(({ site, words, severity, rule, ref, quote }) => [
    site,
    cut(words, 28),
    severity,
    rule,
    cut(ref, 44),
    cut(quote, 40),
  ])
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? []
  for (const row of cells)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
}

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text)

const browser = await openBrowser({
  extension: join(root, '.output/chrome-mv3'),
  headless: !hasDisplay,
  viewport: hasDisplay ? null : { width: 1280, height: 820 },
})
try {
  await chooseCouncil(browser, council)
  await (hasDisplay ? showInWindow(browser) : showInTerminal(browser))
} finally {
  await browser.close().catch(() => undefined)
}
