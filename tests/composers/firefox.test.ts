import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { applyEdit, type Edit } from '../../src/draft/edit.ts'
import { spanOf } from '../../src/draft/span.ts'
import { type Firefox, firefoxPath, openFirefox } from '../firefox.ts'
import { editors } from './editors.ts'
import { bundleProbe } from './isolated.ts'

const control = '\uE009'
const backspace = '\uE003'
/** Ctrl+End does nothing for a box that was focused by script; and Draft.js puts its own caret back a moment after. */
const caretAtEnd = `(async () => {
  const moment = () => new Promise((resolve) => setTimeout(resolve, 50))
  let box = document.activeElement
  while (box.shadowRoot) box = box.shadowRoot.activeElement
  if (box.setSelectionRange) return box.setSelectionRange(box.value.length, box.value.length)
  await moment()
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
  let last = null
  while (walker.nextNode()) last = walker.currentNode
  if (last) getSelection().collapse(last, last.length)
  await moment()
})()`
const disclaimer = 'Statements and opinions here are my own.'
const text = 'Tannery Row has flooded.\n\nI told teh council in “May”.\nNobody came – café 😀 owners bailed.\nAgain.'

const replace = (from: string, to: string): Edit => {
  const start = text.indexOf(from)
  return { span: spanOf(start, start + from.length), text: to }
}
const append = (words: string): Edit => ({ span: spanOf(text.length, text.length), text: words })

/** The editing half of the contract once more: Firefox pastes, deletes and undoes in its own way. */
describe.runIf(firefoxPath)('in Firefox', () => {
  let firefox: Firefox
  let code: string
  beforeAll(async () => {
    code = await bundleProbe()
    firefox = await openFirefox()
  })
  afterAll(() => firefox?.close())

  const ask = (call: string, ...values: unknown[]) =>
    firefox.run(`probe.${call}(...${JSON.stringify(values)})`, 'content script')
  const model = (name: string) => firefox.run<string>(`standIns['${name}'].text()`)
  const set = (name: string, words: string) => firefox.run(`standIns['${name}'].set(${JSON.stringify(words)})`)
  async function open(name: string) {
    await firefox.open('editors', `?only=${name}`)
    await expect.poll(() => firefox.run(`'${name}' in (globalThis.standIns ?? {})`)).toBe(true)
    await firefox.run(`(() => { ${code} })()`, 'content script')
    await ask('open', name)
  }

  describe('under an open toolbar popup, when the page has no focus', () => {
    test.each(editors)('%s: a fix and a disclaimer', async (name) => {
      await open(name)
      expect(await firefox.run('document.hasFocus()')).toBe(false)
      await set(name, text)
      expect(await ask('apply', append(`\n${disclaimer}`))).toBe('applied')
      expect(await ask('apply', replace('teh', 'the'))).toBe('applied')
      await expect.poll(() => model(name)).toBe(`${text.replace('teh', 'the')}\n${disclaimer}`)
    })
  })

  describe('in a window with the focus', () => {
    beforeAll(() => firefox.openWindow())
    describe.each(editors)('%s', (name) => {
      const says = async (wanted: string) => {
        await expect.poll(() => model(name)).toBe(wanted)
        await expect.poll(() => ask('read')).toBe(wanted)
      }
      const begin = async (words: string) => {
        await set(name, words)
        await firefox.run(`standIns['${name}'].element.focus()`)
        await firefox.run(caretAtEnd)
        await says(words)
      }

      beforeEach(async () => {
        await open(name)
      })

      test.each([
        ['a paragraph at the end', append(`\n\n${disclaimer}`)],
        ['words at the end', append(` ${disclaimer}`)],
        ['a fix', replace('teh', 'the')],
        ['a fix with an emoji', replace('owners', 'keepers 😀')],
        ['a deletion', replace('told ', '')],
      ])('%s: made, undone with one press, made again', async (_, edit) => {
        await begin(text)
        await firefox.press(['!'])
        const before = `${text}!`
        await says(before)
        const change = edit.span.start === text.length ? { ...edit, span: spanOf(before.length, before.length) } : edit
        expect(await ask('apply', change)).toBe('applied')
        const after = applyEdit(before, change)
        await says(after)
        await firefox.press([control, 'z'])
        await says(before)
        await firefox.press([control, '\uE008', 'z'])
        await says(after)
      })

      test('typing goes on after a fix', async () => {
        await begin(text)
        expect(await ask('apply', replace('teh', 'the'))).toBe('applied')
        await firefox.press(['X'], ['Y'], [backspace])
        await says(text.replace('teh', 'theX'))
      })

      test('a disclaimer into an empty box that has never been focused', async () => {
        expect(await ask('apply', { span: spanOf(0, 0), text: disclaimer })).toBe('applied')
        await firefox.press(['!'])
        await says(`${disclaimer}!`)
      })
    })
  })
})
