import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openWire } from '../../src/messages/ask.ts'
import type { Answer, Ask } from '../../src/messages/wire.ts'

/** A background that can be killed: ports the test can answer on and cut. */
const background = vi.hoisted(() => ({ ports: [] as FakePort[], gone: false }))
type FakePort = {
  sent: Ask[]
  dead: boolean
  answer: (answer: Answer) => void
  cut: () => void
}
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      get id() {
        return background.gone ? undefined : 'us'
      },
      connect: () => {
        let hear: (message: unknown) => void = () => undefined
        let lost: () => void = () => undefined
        const port: FakePort = {
          sent: [],
          dead: false,
          answer: (answer) => hear(answer),
          cut: () => {
            port.dead = true
            lost()
          },
        }
        background.ports.push(port)
        return {
          onMessage: {
            addListener(listener: (message: unknown) => void) {
              hear = listener
            },
          },
          onDisconnect: {
            addListener(listener: () => void) {
              lost = listener
            },
          },
          postMessage: (ask: Ask) => {
            if (port.dead) throw new Error('Attempting to use a disconnected port object')
            port.sent.push(ask)
          },
          disconnect() {
            port.dead = true
          },
        }
      },
    },
  },
}))

const where = { site: 'x' } as const
const result = (id: number): Answer => ({ kind: 'silent', id, why: 'off' })
const last = () => background.ports.at(-1)

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget())
  background.ports.length = 0
  background.gone = false
})

describe('the page’s end of the wire', () => {
  test('opens nothing before there is something to ask', () => {
    openWire(() => undefined, new AbortController().signal)
    expect(background.ports).toEqual([])
  })
  test('asks again over a new port when the background was stopped before it answered', () => {
    const heard = vi.fn()
    const wire = openWire(heard, new AbortController().signal)
    wire.check('a draft', where)
    last()?.cut()
    expect(background.ports).toHaveLength(2)
    expect(last()?.sent).toEqual([{ kind: 'check', id: 1, text: 'a draft', where }])
    last()?.answer(result(1))
    expect(heard).toHaveBeenCalledTimes(1)
  })
  test('an idle background may stop without being woken; the next question opens a new port', () => {
    const wire = openWire(() => undefined, new AbortController().signal)
    wire.check('one', where)
    last()?.answer(result(1))
    last()?.cut()
    expect(background.ports).toHaveLength(1)
    wire.check('two', where)
    expect(last()?.sent).toEqual([{ kind: 'check', id: 2, text: 'two', where }])
  })
  test('asks over a new port in a page that “Back” brought back: the old one is lost without a word', () => {
    const wire = openWire(() => undefined, new AbortController().signal)
    wire.check('one', where)
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    expect(background.ports.map(({ sent }) => sent.length)).toEqual([1, 1])
    last()?.answer(result(1))
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    expect(background.ports).toHaveLength(2)
    wire.check('two', where)
    expect(last()?.sent).toEqual([{ kind: 'check', id: 2, text: 'two', where }])
  })
  test('wakes the background once for however many calls, and asks nothing', () => {
    const wire = openWire(() => undefined, new AbortController().signal)
    wire.wake()
    wire.wake()
    expect(background.ports.map(({ sent }) => sent)).toEqual([[]])
    last()?.cut()
    expect(background.ports).toHaveLength(1)
    wire.wake()
    wire.check('one', where)
    expect(background.ports).toHaveLength(2)
    expect(last()?.sent).toEqual([{ kind: 'check', id: 1, text: 'one', where }])
  })
  test('the background is cold until it answers, and again when it was stopped; not while an answer is waited for', () => {
    const wire = openWire(() => undefined, new AbortController().signal)
    expect(wire.isCold()).toBe(true)
    wire.wake()
    expect(wire.isCold()).toBe(true)
    wire.check('one', where)
    expect(wire.isCold()).toBe(false)
    last()?.answer(result(1))
    expect(wire.isCold()).toBe(false)
    last()?.cut()
    expect(wire.isCold()).toBe(true)
    wire.check('two', where)
    for (let round = 0; round < 20; round++) last()?.cut()
    expect(wire.isCold()).toBe(false)
    background.gone = true
    expect(wire.isCold()).toBe(false)
  })
  test('a port that died unnoticed is replaced', () => {
    const wire = openWire(() => undefined, new AbortController().signal)
    wire.check('one', where)
    last()?.answer(result(1))
    const port = last()
    if (port) port.dead = true
    wire.check('two', where)
    expect(last()?.sent).toEqual([{ kind: 'check', id: 2, text: 'two', where }])
  })
  test('an answer to an older question is dropped', () => {
    const heard = vi.fn()
    const wire = openWire(heard, new AbortController().signal)
    wire.check('one', where)
    wire.check('two', where)
    last()?.answer(result(1))
    expect(heard).not.toHaveBeenCalled()
    last()?.answer(result(2))
    expect(heard).toHaveBeenCalledTimes(1)
  })
  test('a background that keeps dying is left alone after a few tries, and the draft is said not to have been read', () => {
    const heard = vi.fn()
    const wire = openWire(heard, new AbortController().signal)
    wire.check('one', where)
    for (let round = 0; round < 20; round++) last()?.cut()
    expect(background.ports.length).toBeLessThanOrEqual(6)
    expect(heard.mock.lastCall).toEqual([{ kind: 'silent', id: 1, why: 'fault' }])
  })
  test('goes quiet, without a throw, when the extension itself is gone', () => {
    const wire = openWire(() => undefined, new AbortController().signal)
    background.gone = true
    expect(() => wire.check('one', where)).not.toThrow()
    expect(background.ports).toEqual([])
  })
  test('ends with its signal', () => {
    const end = new AbortController()
    const wire = openWire(() => undefined, end.signal)
    wire.check('one', where)
    end.abort()
    wire.check('two', where)
    expect(background.ports).toHaveLength(1)
    expect(last()?.dead).toBe(true)
  })
})
