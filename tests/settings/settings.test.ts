import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { councils } from '../../src/settings/councils.ts'
import { changeSettings, parseSettings, readSettings, watchSettings } from '../../src/settings/settings.ts'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))
beforeEach(() => fakeBrowser.reset())

const defaults = { council: null, role: 'councillor', offSites: [] }

describe('settings', () => {
  test('start with no council chosen, so that nothing is read', async () =>
    expect(await readSettings()).toEqual(defaults))
  test('keep what was changed and leave the rest', async () => {
    await changeSettings({ council: 'oakham' })
    await changeSettings({ offSites: ['x'] })
    expect(await readSettings()).toEqual({ ...defaults, council: 'oakham', offSites: ['x'] })
  })
  test.each([
    ['nothing', undefined],
    ['a text', 'torn'],
    ['null', null],
    ['wrong types', { council: 7, role: 'king', offSites: 'x' }],
    ['half of it', { role: 'clerk' }],
  ])('torn storage (%s) falls back one key at a time', (_, stored) => {
    expect(parseSettings(stored)).toEqual({
      ...defaults,
      ...(stored !== null && typeof stored === 'object' && stored.role === 'clerk' ? { role: 'clerk' } : {}),
    })
  })
  test('tell of a change', async () => {
    const heard = vi.fn()
    watchSettings(heard)
    await changeSettings({ council: 'rugeley' })
    expect(heard).toHaveBeenCalledWith({ ...defaults, council: 'rugeley' })
  })
})

test('every bundled council ships its pack, under the name it is listed by', () => {
  const packs = join(import.meta.dirname, '../../public/packs')
  const files = readdirSync(packs).filter((name) => /^(?!model-|pack\.)[\w-]+\.json$/.test(name))
  expect(councils.map(({ id }) => `${id}.json`)).toEqual(files.sort())
  for (const { id, name } of councils)
    expect(JSON.parse(readFileSync(join(packs, `${id}.json`), 'utf8')).council.name).toBe(name)
})
