import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { councils } from '../../src/settings/councils.ts'
import {
  accountOf,
  accountSaid,
  changeSettings,
  isInMeeting,
  parseSettings,
  readSettings,
  siteSwitched,
  watchSettings,
} from '../../src/settings/settings.ts'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))
beforeEach(() => fakeBrowser.reset())

const defaults = {
  council: null,
  role: 'councillor',
  askAtPost: true,
  offSites: [],
  councilAccounts: [],
  meetingSince: null,
  when: 'typing',
  snoozedUntil: null,
  neverTell: [],
  offRules: [],
  offCategories: [],
  addedSites: [],
  language: 'auto',
  appearance: 'auto',
  startDone: false,
}

describe('settings', () => {
  test('start with no council chosen, so that nothing is read', async () =>
    expect(await readSettings()).toEqual(defaults))
  test('keep what was changed and leave the rest', async () => {
    await changeSettings(() => ({ council: 'oakham' }))
    await changeSettings(() => ({ offSites: ['x'] }))
    expect(await readSettings()).toEqual({ ...defaults, council: 'oakham', offSites: ['x'] })
  })
  test('two changes at once are both kept', async () => {
    await Promise.all([changeSettings(() => ({ council: 'oakham' })), changeSettings(() => ({ role: 'clerk' }))])
    expect(await readSettings()).toEqual({ ...defaults, council: 'oakham', role: 'clerk' })
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
  test('a list that is too long loses its oldest, and is not emptied', () => {
    const many = (most: number, of: (at: number) => string) => Array.from({ length: most + 1 }, (_, at) => of(at))
    const words = many(500, (at) => `word ${at}`)
    const sites = many(100, (at) => `https://${at}.example/*`)
    const read = parseSettings({ neverTell: words, offRules: words, addedSites: sites })
    expect(read).toEqual({
      ...defaults,
      neverTell: words.slice(1),
      offRules: words.slice(1),
      addedSites: sites.slice(1),
    })
  })
  test('tell of a change', async () => {
    const heard = vi.fn()
    watchSettings(heard)
    await changeSettings(() => ({ council: 'rugeley' }))
    expect(heard).toHaveBeenCalledWith({ ...defaults, council: 'rugeley' })
  })
})

describe('as whom and when', () => {
  const settings = parseSettings({})
  const theirs = { ...settings, ...accountSaid(settings, 'facebook', 'Northborough Town Council', 'council') }
  test('a name nobody has spoken for is the person’s own', () => {
    expect(accountOf(settings, 'facebook', 'Northborough Town Council')).toBe('personal')
    expect(accountOf(theirs, 'facebook', null)).toBe('personal')
  })
  test('a name said to be the council’s is, on that site alone, until it is taken back', () => {
    expect(accountOf(theirs, 'facebook', 'Northborough Town Council')).toBe('council')
    expect(accountOf(theirs, 'x', 'Northborough Town Council')).toBe('personal')
    expect(accountSaid(theirs, 'facebook', 'Northborough Town Council', 'personal')).toEqual({ councilAccounts: [] })
  })
  test('typed by hand, with other capitals or without its @, it is the same; taken back, so is that', () => {
    const typed = { ...settings, ...accountSaid(settings, 'x', 'oakhamTC', 'council') }
    expect(accountOf(typed, 'x', '@OakhamTC')).toBe('council')
    expect(accountSaid(typed, 'x', '@OakhamTC', 'personal')).toEqual({ councilAccounts: [] })
  })
  test('said twice, it is kept once', () => {
    expect(accountSaid(theirs, 'facebook', 'Northborough Town Council', 'council')).toEqual({
      councilAccounts: theirs.councilAccounts,
    })
  })
  test('a site is switched off once and on again', () => {
    const off = { ...settings, ...siteSwitched(settings, 'x', false) }
    expect(off.offSites).toEqual(['x'])
    expect(siteSwitched(off, 'x', true)).toEqual({ offSites: [] })
  })
  test('a meeting ends by itself after four hours', () => {
    const meeting = { ...settings, meetingSince: '2026-11-21T19:00:00.000Z' }
    expect(isInMeeting(meeting, Date.parse('2026-11-21T22:59:00Z'))).toBe(true)
    expect(isInMeeting(meeting, Date.parse('2026-11-21T23:01:00Z'))).toBe(false)
    expect(isInMeeting(settings, Date.parse('2026-11-21T20:00:00Z'))).toBe(false)
  })
})

test('every bundled council ships its pack, under the name it is listed by', () => {
  const packs = join(import.meta.dirname, '../../public/packs')
  const files = readdirSync(packs).filter((name) => /^(?!model-|pack\.)[\w-]+\.json$/.test(name))
  expect(councils.map(({ id }) => `${id}.json`)).toEqual(files.sort())
  for (const { id, name } of councils)
    expect(JSON.parse(readFileSync(join(packs, `${id}.json`), 'utf8')).council.name).toBe(name)
})
