import { beforeEach, expect, test, vi } from 'vitest'
import { keepAct } from '../../entrypoints/background/acts.ts'
import type { Act } from '../../src/messages/act.ts'

/** What is stored, by area. */
const stored = vi.hoisted(() => ({ local: {} as Record<string, unknown>, session: {} as Record<string, unknown> }))
vi.mock('wxt/browser', () => {
  const area = (name: keyof typeof stored) => ({
    get: async (key: string) => (key in stored[name] ? { [key]: stored[name][key] } : {}),
    set: async (values: object) => void Object.assign(stored[name], values),
  })
  return { browser: { storage: { local: area('local'), session: area('session') } } }
})
beforeEach(() => Object.assign(stored, { local: {}, session: {} }))

const ignored = [{ rule: 'phone-number', span: { start: 5, end: 17 } }]
const telling: readonly Act[] = [
  { kind: 'ignore', site: 'x', text: 'Ring 07700 900142.', ignored },
  { kind: 'never', words: 'Graham' },
  { kind: 'off-rule', rule: 'phone-number' },
]

test.each(telling)('$kind: it tells of a draft, and is not kept from a private window', async (act) => {
  await keepAct(act, true)
  expect(stored).toEqual({ local: {}, session: {} })
  await keepAct(act, false)
  expect(stored).not.toEqual({ local: {}, session: {} })
})

test('an hour off tells of no draft, and is kept from there, too', async () => {
  await keepAct({ kind: 'snooze' }, true)
  expect(stored.local).toMatchObject({ settings: { snoozedUntil: expect.any(String) } })
})
