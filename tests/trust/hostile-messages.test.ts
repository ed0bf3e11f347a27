import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { answerAbout } from '../../src/messages/about.ts'
import { acceptPages } from '../../src/messages/accept.ts'
import { hearActs } from '../../src/messages/acts.ts'
import { answerArrived } from '../../src/messages/arrival.ts'
import { answerCounts } from '../../src/messages/badge.ts'
import { answerCouncil } from '../../src/messages/council.ts'
import { answerPaint } from '../../src/messages/paint.ts'
import { answerPopup } from '../../src/messages/popup.ts'
import { type Ask, portName } from '../../src/messages/wire.ts'
import { parseSettings } from '../../src/settings/settings.ts'
import { seed, sized } from './size.ts'

type Listener = (...given: never[]) => unknown
type Sender = {
  readonly id?: string
  readonly url?: string
  readonly tab?: { readonly id: number; readonly incognito?: boolean }
}

/** The browser's side of the wire: who connects, and what reaches our listeners. */
const wire = vi.hoisted(() => ({ connected: [] as Listener[], heard: [] as Listener[] }))
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'us',
      getURL: () => 'chrome-extension://us/',
      onConnect: { addListener: (listener: Listener) => wire.connected.push(listener) },
      onMessage: { addListener: (listener: Listener) => wire.heard.push(listener) },
    },
    storage: { local: {}, onChanged: { addListener: () => undefined } },
  },
}))

const strangers: readonly (Sender | undefined)[] = [
  {},
  { id: '' },
  { id: 'abcdefghijklmnopabcdefghijklmnop' },
  undefined,
]
const ourPage: Sender = { id: 'us', url: 'chrome-extension://us/draft.html' }
/** Our content script: our name, in a page that is a site's. */
const inSite: Sender = { id: 'us', url: 'https://www.facebook.com/', tab: { id: 3 } }
const anything = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true }),
  fc.jsonValue(),
  fc.record(
    {
      kind: fc.constantFrom('check', 'count', 'report', 'again', 'apply', 'show', 'constructor', '__proto__'),
      id: fc.anything(),
      text: fc.anything(),
      where: fc.oneof(fc.anything(), fc.record({ site: fc.anything(), poster: fc.anything() })),
      count: fc.oneof(fc.anything(), fc.integer(), fc.double()),
      finding: fc.oneof(fc.anything(), fc.integer(), fc.string()),
    },
    { requiredKeys: [] },
  ),
)

/** A port as the browser makes it; `say` is what comes from the other end. */
function connect(sender: Sender | undefined, name = portName) {
  let hear: (message: unknown) => void = () => undefined
  const port = {
    name,
    sender,
    onMessage: { addListener: (listener: (message: unknown) => void) => (hear = listener) },
    onDisconnect: { addListener: () => undefined },
    postMessage: vi.fn(),
  }
  for (const listener of wire.connected) listener(port as never)
  return { say: (message: unknown) => hear(message), port }
}

beforeEach(() => {
  vi.clearAllMocks()
  wire.connected = []
  wire.heard = []
  vi.useFakeTimers()
})

describe('the background', () => {
  const good = { kind: 'check', id: 1, text: 'A draft', where: { site: 'facebook' } }
  test('hears its own parts', () => {
    const hear = vi.fn()
    acceptPages(hear)
    connect({ id: 'us', tab: { id: 3 } }).say(good)
    vi.runAllTimers()
    expect(hear).toHaveBeenCalledTimes(1)
    expect(hear.mock.calls[0]?.slice(0, 2)).toEqual([good, { tab: 3, page: '', isPrivate: false }])
  })
  test('knows a private window, of which nothing is kept', () => {
    const hear = vi.fn()
    acceptPages(hear)
    connect({ id: 'us', tab: { id: 3, incognito: true } }).say(good)
    vi.runAllTimers()
    expect(hear.mock.calls[0]?.[1]).toMatchObject({ isPrivate: true })
  })
  test.each(strangers)('hears nothing from %o, and gets ready for nothing', (sender) => {
    const [hear, met] = [vi.fn(), vi.fn()]
    acceptPages(hear, met)
    const { say, port } = connect(sender)
    say(good)
    vi.runAllTimers()
    expect(hear).not.toHaveBeenCalled()
    expect(met).not.toHaveBeenCalled()
    expect(port.postMessage).not.toHaveBeenCalled()
  })
  test('hears nothing over a port of another name', () => {
    const hear = vi.fn()
    acceptPages(hear)
    connect({ id: 'us' }, 'other').say(good)
    vi.runAllTimers()
    expect(hear).not.toHaveBeenCalled()
  })
  test('passes over whatever is not a question: what it hears has been parsed', () => {
    const heard: Ask[] = []
    acceptPages((ask) => heard.push(ask))
    const { say } = connect({ id: 'us' })
    fc.assert(
      fc.property(anything, (message) => {
        heard.length = 0
        say(message)
        vi.runAllTimers()
        for (const ask of heard) {
          expect(ask.kind).toBe('check')
          expect(typeof ask.text === 'string' && ask.text.length <= 200_000 && Number.isInteger(ask.id)).toBe(true)
        }
      }),
      { numRuns: sized(1000, 20_000), seed },
    )
  })
  test('a text longer than any site takes is not read, and that is said', () => {
    const hear = vi.fn()
    acceptPages(hear)
    const { say, port } = connect({ id: 'us' })
    say({ ...good, text: 'x'.repeat(200_001) })
    vi.runAllTimers()
    expect(hear).not.toHaveBeenCalled()
    expect(port.postMessage).toHaveBeenCalledExactlyOnceWith({ kind: 'silent', id: 1, why: 'fault' })
  })
})

describe('whatever is asked for once', () => {
  const asked = vi.fn(async () => null as never)
  const pages = [ourPage]
  const pagesAndSites = [ourPage, inSite]
  const listeners: readonly (readonly [string, () => void, unknown, readonly Sender[]])[] = [
    ['the council', () => answerCouncil(asked), 'council', pages],
    ['the policy', () => answerCouncil(asked), 'policy', pages],
    ['the pack in use', () => answerAbout(asked), { pack: 'about' }, pages],
    ['a draft on its way to our own page', () => answerArrived(asked), 'arrived', pages],
    ['how many findings a page has', () => answerCounts(asked), { found: 3 }, [inSite]],
    ['the looks of our lines', () => answerPaint(asked), 'paint', [inSite]],
    ['an act beside a draft', () => hearActs(async () => true, asked), { kind: 'snooze' }, pagesAndSites],
  ]
  test.each(listeners)('%s: told to whom it is meant for, and only when asked in its own word', async (...row) => {
    const [, listen, question, friends] = row
    listen()
    const [hear] = wire.heard as unknown as [(message: unknown, sender: Sender | undefined) => unknown]
    const others = [
      ...strangers,
      // As ours as a stranger can look: the browser says who it is, whatever its address.
      ...strangers.map((sender) => ({ ...ourPage, ...inSite, id: sender?.id ?? '' })),
      ...[ourPage, inSite].filter((sender) => !friends.includes(sender)),
    ]
    for (const other of others) expect(hear(question, other)).toBeUndefined()
    const strange = fc.oneof(anything, fc.constantFrom('constructor', 'toString', '__proto__'))
    for (const friend of friends)
      fc.assert(
        fc.property(strange, (message) => void expect(hear(message, friend)).toBeUndefined()),
        { numRuns: 500, seed },
      )
    expect(asked).not.toHaveBeenCalled()
    for (const friend of friends) await hear(question, friend)
    expect(asked).toHaveBeenCalledTimes(friends.length)
  })
})

describe('the page', () => {
  test('answers the popup of its own extension alone, and only what the popup asks', () => {
    const answer = vi.fn(async () => ({ site: 'x', poster: null, host: null, draft: null }) as const)
    answerPopup(answer, new AbortController().signal)
    const [hear] = wire.heard as unknown as [(message: unknown, sender?: Sender) => unknown]
    for (const sender of strangers) expect(hear({ kind: 'report' }, sender ?? {})).toBeUndefined()
    expect(answer).not.toHaveBeenCalled()
    fc.assert(
      fc.property(anything, (message) => {
        answer.mockClear()
        if (hear(message, { id: 'us' }) === undefined) return
        const [ask] = answer.mock.calls[0] as unknown as [{ kind: string; finding?: string }]
        expect(['report', 'again', 'apply', 'show']).toContain(ask.kind)
        if (ask.kind === 'apply' || ask.kind === 'show') expect(typeof ask.finding).toBe('string')
      }),
      { numRuns: sized(1000, 20_000), seed },
    )
  })
})

test('settings of any shape are read as settings: what is torn falls back by itself, key by key', () => {
  const whole = parseSettings({})
  fc.assert(
    fc.property(anything, fc.constantFrom(...Object.keys(whole)), (value, key) => {
      expect(Object.keys(parseSettings(value)).sort()).toEqual(Object.keys(whole).sort())
      const others = { role: 'mayor', askAtPost: false } as const
      const read = parseSettings({ ...others, [key]: value })
      if (key !== 'role') expect(read.role).toBe('mayor')
      if (key !== 'askAtPost') expect(read.askAtPost).toBe(false)
    }),
    { numRuns: sized(1000, 20_000), seed },
  )
})
