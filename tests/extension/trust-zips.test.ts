import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import { firefoxPath, openFirefox } from '../firefox.ts'
import { cardOf, chooseCouncil, marked, pressLine, textOf, writeIn } from '../journey.ts'

/** The very packages that go to the stores, installed and used. */
const folder = mkdtempSync(join(tmpdir(), 'point-of-order-zips-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** In a folder of its own, so that the build which other tests drive stays; by a process of its own, which may talk as it likes. */
function made(browser: 'chrome' | 'edge' | 'firefox'): string {
  const outDir = join(folder, browser)
  const options = JSON.stringify({ root: join(import.meta.dirname, '../..'), browser, manifestVersion: 3, outDir })
  const code = `import { zip } from 'wxt'; await zip(${options})`
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return join(outDir, readdirSync(outDir).find((file) => file.endsWith(`-${browser}.zip`)) ?? '')
}

test.each([
  ['Chrome', 'chrome'],
  ['Edge', 'edge'],
] as const)(
  '%s’s package: a draft is underlined, the clause is shown, the change is made',
  {
    timeout: 180_000,
  },
  async (_, name) => {
    const unpacked = join(folder, `unpacked-${name}`)
    expect(spawnSync('python3', ['-m', 'zipfile', '-e', made(name), unpacked]).status).toBe(0)
    const browser = await openBrowser({ extension: unpacked })
    try {
      await chooseCouncil(browser, 'Oakham Town Council')
      const page = await browser.open('facebook', '?dialog')
      await writeIn(page, 'facebook', 'Ring Graham on 07700 900142.')
      expect((await marked(page)).must).toEqual(['07700 900142'])
      await pressLine(page, 'must')
      expect(await cardOf(page).locator('blockquote').innerText()).toContain('Never give out personal details')
      await cardOf(page).getByRole('button', { name: 'Take it out' }).click()
      await cardOf(page).waitFor({ state: 'detached' })
      expect(await textOf(page, 'facebook')).toBe('Ring Graham.')
    } finally {
      await browser.close()
    }
  },
)

describe.runIf(firefoxPath)('in Firefox', () => {
  test('Firefox’s package, as one file: the popup asks for the council, and keeps it', {
    timeout: 180_000,
  }, async () => {
    const firefox = await openFirefox({ path: made('firefox'), id: 'point-of-order@point-of-order.example' })
    try {
      await firefox.openOwn('popup.html')
      const until = (condition: string) =>
        firefox.run<boolean>(`(async () => {
          for (let tries = 0; tries < 100 && !(${condition}); tries++) await new Promise((next) => setTimeout(next, 100))
          return ${condition}
        })()`)
      const button = `[...document.querySelectorAll('button')].find((each) => each.textContent === 'Oakham Town Council')`
      expect(await until(`Boolean(${button})`)).toBe(true)
      await firefox.run(`${button}.click()`)
      expect(await until(`document.querySelector('header b')?.textContent === 'Oakham Town Council'`)).toBe(true)
      expect(await firefox.run(`browser.storage.local.get('settings').then(({ settings }) => settings.council)`)).toBe(
        'oakham',
      )
      const asked = await firefox.run<{ origins?: string[] }>('browser.permissions.getAll()')
      expect(asked.origins ?? []).toEqual([])
    } finally {
      await firefox.close()
    }
  })
})
