import { expect, test } from 'vitest'
import { openKeys } from '../../src/ui/panels/keys.ts'

type Said = { readonly type?: string; readonly key?: string; readonly repeat?: boolean }

/** Keys as they come by; those of a panel of ours are kept, and what reaches the site is told. */
function start() {
  const keys = openKeys()
  let ours = true
  const keep = (event: Event): void => {
    if (ours) event.stopImmediatePropagation()
  }
  keys.add(keep, new AbortController().signal)
  return {
    leave() {
      ours = false
    },
    reaches({ type = 'keydown', key = 'Enter', repeat = false }: Said): boolean {
      const event = {
        ...{ type, key, code: key, repeat, isTrusted: true, cancelBubble: false, defaultPrevented: false },
        preventDefault: () => undefined,
        stopImmediatePropagation() {
          event.cancelBubble = true
        },
      }
      keys.hear(event as unknown as Event)
      return !event.cancelBubble
    },
  }
}

test.each(['Enter', ' ', 'Escape'])('%s, kept down, ends with what it pressed of ours', (key) => {
  const page = start()
  page.reaches({ key })
  page.leave()
  expect([1, 2, 3].map(() => page.reaches({ key, repeat: true }))).toEqual([false, false, false])
  expect(page.reaches({ key, type: 'keyup' })).toBe(false)
  expect([page.reaches({ key }), page.reaches({ key, repeat: true })]).toEqual([true, true])
})
test('another key is the site’s own, and so is one whose way up was never told', () => {
  const page = start()
  page.reaches({})
  page.leave()
  expect(page.reaches({ key: 'n' })).toBe(true)
  expect([page.reaches({}), page.reaches({ repeat: true })]).toEqual([true, true])
})
test('an arrow, kept down, goes on from button to button', () => {
  const page = start()
  page.reaches({ key: 'ArrowRight' })
  page.leave()
  expect(page.reaches({ key: 'ArrowRight', repeat: true })).toBe(true)
})
