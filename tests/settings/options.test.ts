import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { actsOn } from '../../entrypoints/options/acts.ts'
import type { View } from '../../entrypoints/options/look.ts'
import { options as en } from '../../locales/en.json'
import { changeSettings, readSettings } from '../../src/settings/settings.ts'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))
beforeEach(() => {
  fakeBrowser.reset()
  vi.spyOn(console, 'warn').mockReturnValue()
})

/** The page's acts, and what it was last told to show. */
function opened(locked: readonly string[] = []) {
  const show = vi.fn<(change?: Partial<View>) => Promise<void>>(async () => undefined)
  const view = { around: { locked: new Set(locked) } } as unknown as View
  return {
    ...actsOn(() => view, show),
    said: (said: string) => vi.waitFor(() => expect(show.mock.lastCall?.[0]?.said).toBe(said)),
  }
}
const file = '{"pointOfOrder":1,"settings":{"council":"rugeley","role":"clerk"}}'

describe('where the administrator lets nobody choose another council', () => {
  test('a settings file and putting all back leave the one chosen', async () => {
    const page = opened(['pack'])
    await changeSettings(() => ({ council: 'oakham' }))
    page.onImport(file)
    await page.said(en.imported)
    expect(await readSettings()).toMatchObject({ council: 'oakham', role: 'clerk' })
    page.onReset()
    await page.said(en.wasReset)
    expect(await readSettings()).toMatchObject({ council: 'oakham', role: 'councillor' })
  })
  test('the first may still be chosen', async () => {
    const page = opened(['pack'])
    page.onImport(file)
    await page.said(en.imported)
    expect(await readSettings()).toMatchObject({ council: 'rugeley' })
  })
})

test('where nothing is locked they change the council', async () => {
  const page = opened()
  page.onImport(file)
  await page.said(en.imported)
  expect(await readSettings()).toMatchObject({ council: 'rugeley' })
  page.onReset()
  await page.said(en.wasReset)
  expect(await readSettings()).toMatchObject({ council: null })
})

test('a settings file of somebody who chose no council, having joined one, leaves the one chosen here', async () => {
  const page = opened()
  await changeSettings(() => ({ council: 'oakham' }))
  page.onImport('{"pointOfOrder":1,"settings":{"council":null,"role":"clerk"}}')
  await page.said(en.imported)
  expect(await readSettings()).toMatchObject({ council: 'oakham', role: 'clerk' })
})

test('a look for an update that could not be kept is said', async () => {
  const page = opened()
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('full'))
  page.onLook()
  await page.said(en.notKept)
})
