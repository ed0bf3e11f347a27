import { beforeEach, expect, test, vi } from 'vitest'
import { openWire } from '../../src/messages/ask.ts'
import { answerCounts, showCount } from '../../src/messages/badge.ts'

/** A background that may be stopped between two messages: of what it heard before it knows nothing. */
const wire = vi.hoisted(() => ({
  hear: (_message: unknown, _sender: unknown): unknown => undefined,
  badges: new Map<number, string>(),
  told: 0,
}))
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'us',
      onMessage: { addListener: (listener: typeof wire.hear) => (wire.hear = listener) },
      sendMessage: async (message: unknown) => {
        wire.told++
        await wire.hear(message, { id: 'us', tab: { id: 3 } })
      },
    },
    action: {
      setBadgeBackgroundColor: async () => undefined,
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void wire.badges.set(tabId, text),
    },
  },
}))

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget())
  wire.badges.clear()
  wire.told = 0
  answerCounts(showCount)
})
const box = (life: AbortController) => openWire(() => undefined, life.signal).count
const shows = (text: string) => vi.waitFor(() => expect(wire.badges.get(3)).toBe(text))

test('the boxes of a page, a thread’s above all, are counted together', async () => {
  const [one, other] = [new AbortController(), new AbortController()]
  const [count, countOther] = [box(one), box(other)]
  count(2)
  countOther(3)
  await shows('5')
  count(0)
  await shows('3')
  other.abort()
  await shows('')
})

test('a box that is gone counts no more, and the last leaves no number behind', async () => {
  const [one, other] = [new AbortController(), new AbortController()]
  const count = box(one)
  count(2)
  box(other)(1)
  one.abort()
  await shows('1')
  count(4) // a fix that was under way
  other.abort()
  await shows('')
})

test('a page that comes back as it was left has its number again, of which the browser knows nothing', async () => {
  const life = new AbortController()
  box(life)(2)
  await shows('2')
  wire.badges.clear()
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  await shows('2')
  life.abort()
  await shows('')
})

test('the background is told of changes alone: nothing of a box without findings', () => {
  const end = new AbortController()
  const count = box(end)
  count(0)
  end.abort()
  expect(wire.told).toBe(0)
})
