import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, openBrowser } from '../browser.ts'
import { marked, writeIn } from '../journey.ts'
import { smallPack } from '../packs/small.ts'
import { openPage, tab } from './desk-steps.ts'

const root = join(import.meta.dirname, '../..')
const node = process.execPath

describe('a council’s own build', () => {
  let folder = ''
  let browser: Browser | undefined
  const file = (name: string, content: object): string => {
    writeFileSync(join(folder, name), JSON.stringify(content))
    return join(folder, name)
  }
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'point-of-order-own-'))
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('bakes the pack in, has the council’s name, and needs no choosing', async () => {
    const env = {
      ...process.env,
      NODE_ENV: 'production',
      POINT_OF_ORDER_PACK: file('own.json', smallPack()),
      POINT_OF_ORDER_OUT: join(folder, 'out'),
    }
    const built = spawnSync(node, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', 'chrome'], {
      cwd: root,
      env,
      encoding: 'utf8',
    })
    expect([built.status, built.stdout]).toEqual([0, expect.anything()])
    const extension = join(folder, 'out/chrome-mv3')
    const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'))
    expect(manifest.name).toBe('Point of Order for Northborough Town Council')
    expect(JSON.parse(readFileSync(join(extension, 'packs/northborough.json'), 'utf8'))).toEqual(smallPack())
    browser = await openBrowser({ extension })
    const page = await browser.open('facebook', '?dialog')
    await writeIn(page, 'facebook', 'Ring Graham on 07700 900142.')
    expect((await marked(page)).must).toEqual(['07700 900142'])
    const desk = await openPage(browser, 'desk.html')
    await desk.evaluate((working) => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(kept: object): void } } } }
      chrome.storage.local.set({ desk: { working } })
    }, JSON.stringify(smallPack()))
    await desk.reload()
    await tab(desk, 'For IT')
    expect(await desk.locator('#it-firefox').inputValue()).toBe('point-of-order-northborough@point-of-order.example')
  }, 180_000)

  test('where nothing is built, that is said', async () => {
    await expect(openBrowser({ extension: join(folder, 'nothing') })).rejects.toThrow('npm run zip')
  })

  test.each([
    [[], ['--pack', 'nowhere.json'], 2, 'There is no file'],
    [[], ['--loud'], 2, 'Usage'],
    [[], ['own.json'], 2, 'Without --'],
    [smallPack({ version: 0 }), [], 1, 'should be at least 1'],
  ])('is refused before anything is built: %#', (pack, argv, code, said) => {
    const own = argv.length > 0 ? argv : ['--pack', file('bad.json', pack)]
    const { status, stderr } = spawnSync(node, [join(root, 'scripts/build.mjs'), 'build', ...own], {
      cwd: root,
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([code, expect.stringContaining(said)])
  })
})
