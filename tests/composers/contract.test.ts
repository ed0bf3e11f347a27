import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { applyEdit, type Edit } from '../../src/draft/edit.ts'
import { spanOf } from '../../src/draft/span.ts'
import { standInsOf } from '../browser.ts'
import { editors, takesPastes } from './editors.ts'
import { type Ask, probed } from './isolated.ts'

const disclaimer = 'Statements and opinions here are my own.'
const fiveLines =
  'Tannery Row has flooded.\n\nI told teh council in “May”.\nNobody came – café 😀 owners bailed.\nAgain.'

/** The edit that puts one word in place of another. */
function fix(text: string, from: string, to: string): Edit {
  const start = text.indexOf(from)
  return { span: spanOf(start, start + from.length), text: to }
}
const atEnd = (text: string, words: string): Edit => ({ span: spanOf(text.length, text.length), text: words })

const { browser, attach } = probed()

describe.each(editors)('%s', (name) => {
  const isField = name.endsWith('textarea')
  const pastes = takesPastes(name)
  let page: Page
  let ask: Ask
  const faults: string[] = []

  const model = () => page.evaluate((box) => standIns[box]?.text() ?? '', name)
  const set = (text: string) => page.evaluate(([box, words]) => standIns[box ?? '']?.set(words ?? ''), [name, text])
  const box = () => page.locator(`[data-stand-in="${name}"]`)
  /** The page, the editor's own model and our reading agree. */
  const says = async (text: string) => {
    await expect.poll(model).toBe(text)
    await expect.poll(() => ask('read')).toBe(text)
  }
  const begin = async (text: string) => {
    await set(text)
    await box().click()
    await page.keyboard.press('Control+End')
    await says(text)
  }

  // One page for each editor, loaded anew for every test: half the time of opening one.
  beforeAll(async () => {
    page = await browser().open('editors', `?only=${name}`)
    page.on('pageerror', (fault) => faults.push(fault.message))
  })
  afterAll(() => page.close())
  beforeEach(async () => {
    faults.length = 0
    await page.reload()
    await standInsOf(page)
    ask = await attach(page)
    await ask('open', name)
  })
  afterEach(() => expect(faults).toEqual([]))

  test('reads what stands there', async () => {
    for (const text of [
      'The bins are late.',
      '',
      'One\n\n\nFour',
      'One\n',
      'Café 😀👩‍👩‍👧 “teh” ‘council’ – done…',
      'See #flood @imogen https://council.example/a?b=c now',
    ])
      await begin(text)
  })

  test('reads what is typed, line by line', async () => {
    await box().click()
    await page.keyboard.type('First line.\n\nThird “line” 😀.')
    await says('First line.\n\nThird “line” 😀.')
  })

  test('tells of changes', async () => {
    await box().click()
    const before = await ask('changes')
    await page.keyboard.type('a')
    await expect.poll(() => ask('changes')).toBeGreaterThan(before)
  })

  test.runIf(!isField)('has ranges where the words are', async () => {
    await begin(fiveLines)
    const [word] = await ask('ranges', fix(fiveLines, 'council', '').span)
    const around = await box().boundingBox()
    expect(word?.text).toBe('council')
    expect(word?.width).toBeGreaterThan(20)
    expect(word?.height).toBeLessThan(40)
    expect(word?.y).toBeGreaterThan(around?.y ?? 0)
    const whole = await ask('ranges', spanOf(0, fiveLines.length))
    expect(whole.map(({ text }) => text)).toEqual(fiveLines.split('\n').filter(Boolean))
    expect((await ask('ranges', spanOf(4, 4))).map(({ text }) => text)).toEqual([''])
  })

  test.runIf(!isField)('has ranges for every letter after typing before them', async () => {
    await begin('alpha #beta gamma')
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('x ')
    await says('x alpha #beta gamma')
    for (const word of ['alpha', '#beta', 'gamma'])
      expect((await ask('ranges', fix('x alpha #beta gamma', word, '').span)).map(({ text }) => text)).toEqual([word])
  })

  test.each([
    ['an empty box', '', disclaimer],
    ['a line', 'The bins are late.', `\n${disclaimer}`],
    ['a line, after a blank one', 'The bins are late.', `\n\n${disclaimer}`],
    ['paragraphs', fiveLines, `\n\n${disclaimer}`],
    ['a line that ends in a hashtag', 'Late bins #flood', `\n\n${disclaimer}`],
    ['paragraphs, in two paragraphs', fiveLines, `\n\n${disclaimer}\n\nCllr W. Ashdown`],
    ['a line, on the same line', 'The bins are late.', ` ${disclaimer}`],
  ])('inserts at the end of %s (acceptance 4)', async (_, text, words) => {
    await begin(text)
    expect(await ask('apply', atEnd(text, words))).toBe('applied')
    await says(text + words)
    await page.keyboard.type('!')
    await says(`${text}${words}!`)
  })

  test('inserts into an empty box that has never been focused', async () => {
    expect(await ask('apply', atEnd('', disclaimer))).toBe('applied')
    await says(disclaimer)
  })

  test.each([
    ['the caret in mid-word', async () => page.keyboard.press('Control+Home')],
    ['everything selected', async () => page.keyboard.press('Control+a')],
    ['the focus elsewhere', async () => page.locator('#elsewhere').focus()],
    ['a click elsewhere', async () => page.locator('h1').click()],
  ])('inserts at the end with %s (acceptance 5)', async (_, disturb) => {
    await begin(fiveLines)
    await disturb()
    expect(await ask('apply', atEnd(fiveLines, `\n${disclaimer}`))).toBe('applied')
    await says(`${fiveLines}\n${disclaimer}`)
  })

  test('replaces a word on line 3 of 5 and leaves the caret after it (acceptance 1 and 3)', async () => {
    await begin(fiveLines)
    const edit = fix(fiveLines, 'teh', 'the')
    expect(await ask('apply', edit)).toBe('applied')
    const fixed = applyEdit(fiveLines, edit)
    await says(fixed)
    await page.keyboard.type('X')
    await says(fixed.replace('told the', 'told theX'))
    await page.keyboard.press('Backspace')
    await says(fixed)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.type('Y')
    await says(fixed.replace('told the', 'told thYe'))
  })

  test('makes two fixes in a row, and nothing twice (acceptance 2)', async () => {
    await begin(fiveLines)
    const first = fix(fiveLines, 'teh', 'the')
    const once = applyEdit(fiveLines, first)
    const second = fix(once, 'owners', 'keepers of the café')
    expect(await ask('apply', first)).toBe('applied')
    expect(await ask('apply', second)).toBe('applied')
    await says(applyEdit(once, second))
  })

  test('refuses a second edit that was reckoned in the text before the first', async () => {
    await begin(fiveLines)
    const first = fix(fiveLines, 'teh', 'the one')
    const second = fix(fiveLines, 'owners', 'keepers')
    expect(await ask('applyBoth', first, second)).toEqual(['applied', 'refused'])
    await says(applyEdit(fiveLines, first))
  })

  test('makes a fix after one that failed', async () => {
    await begin(fiveLines)
    await expect(ask('apply', {} as Edit)).rejects.toThrow()
    const edit = fix(fiveLines, 'teh', 'the')
    expect(await ask('apply', edit)).toBe('applied')
    await says(applyEdit(fiveLines, edit))
  })

  test('deletes a word and its space, a line, a blank line, words over two lines', async () => {
    for (const words of ['told ', '\nAgain.', '\n\nI told', 'flooded.\n\nI ']) {
      await begin(fiveLines)
      expect(await ask('apply', fix(fiveLines, words, ''))).toBe('applied')
      await says(fiveLines.replace(words, ''))
    }
  })

  test('deletes a word and leaves its spaces, be it as spaces that do not break', async () => {
    await begin(fiveLines)
    expect(await ask('apply', fix(fiveLines, 'told', ''))).toBe('applied')
    await expect.poll(async () => (await model()).replaceAll('\u00a0', ' ')).toBe(fiveLines.replace('told', ''))
  })

  test('deletes everything', async () => {
    await begin('Late bins.')
    expect(await ask('apply', fix('Late bins.', 'Late bins.', ''))).toBe('applied')
    await says('')
    await page.keyboard.type('New')
    await says('New')
  })

  test.each([
    ['a fix', () => fix(fiveLines, 'teh', 'the')],
    ['a disclaimer', () => atEnd(fiveLines, `\n\n${disclaimer}`)],
    ['a deletion', () => fix(fiveLines, 'told ', '')],
  ])('undoes %s with one press, and makes it again (acceptance 6)', async (_, edit) => {
    await begin(fiveLines)
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' So')
    const before = `${fiveLines} So`
    await says(before)
    const change = edit().span.start === fiveLines.length ? atEnd(before, edit().text) : edit()
    expect(await ask('apply', change)).toBe('applied')
    const after = applyEdit(before, change)
    await says(after)
    await page.keyboard.press('Control+z')
    await says(before)
    await page.keyboard.press('Control+Shift+z')
    await says(after)
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' on')
    await says(`${after} on`)
  })

  test.runIf(isField).each([
    ['a fix', 'the'],
    ['a deletion', ''],
  ])('keeps %s when the key pressed after it is undone', async (_, put) => {
    await begin(fiveLines)
    const edit = fix(fiveLines, 'teh', put)
    expect(await ask('apply', edit)).toBe('applied')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+z')
    await says(applyEdit(fiveLines, edit))
  })

  test('lets typing go on in the new paragraph', async () => {
    await begin('Late bins.')
    await ask('apply', atEnd('Late bins.', `\n\n${disclaimer}`))
    await page.keyboard.type('\nWA')
    await says(`Late bins.\n\n${disclaimer}\nWA`)
    for (let press = 0; press < 4; press++) await page.keyboard.press('Backspace')
    await says(`Late bins.\n\n${disclaimer.slice(0, -1)}`)
  })

  test('reads on after the editor has made its nodes anew', async () => {
    await begin(fiveLines)
    await set('Something #else\nentirely')
    await says('Something #else\nentirely')
    expect(await ask('apply', fix('Something #else\nentirely', 'entirely', 'altogether'))).toBe('applied')
    await says('Something #else\naltogether')
  })

  test('changes a text of sixty thousand characters', async () => {
    const long = `${'The flood on Tannery Row is no surprise to anyone who lives there.\n'.repeat(900)}I told teh council.`
    await begin(long)
    const fixed = long.replace('teh', 'the')
    expect(await ask('apply', fix(long, 'teh', 'the'))).toBe('applied')
    expect(await ask('apply', atEnd(fixed, `\n\n${disclaimer}`))).toBe('applied')
    await says(`${fixed}\n\n${disclaimer}`)
  })

  test('refuses an edit beyond the text, and leaves the text alone', async () => {
    await begin('Late bins.')
    expect(await ask('apply', { span: spanOf(4, 99), text: 'x' })).toBe('refused')
    await says('Late bins.')
  })

  test('refuses while a word is being composed, and leaves it whole (acceptance E5)', async () => {
    await begin('Late bins.')
    const keyboard = await page.context().newCDPSession(page)
    await keyboard.send('Input.imeSetComposition', { text: 'ca', selectionStart: 2, selectionEnd: 2 })
    expect(await ask('apply', fix('Late', 'Late', 'Early'))).toBe('refused')
    const before = await ask('changes')
    await keyboard.send('Input.imeSetComposition', { text: 'caf', selectionStart: 3, selectionEnd: 3 })
    expect(await ask('changes')).toBe(before)
    await keyboard.send('Input.insertText', { text: 'café' })
    await says('Late bins.café')
    await expect.poll(() => ask('changes')).toBeGreaterThan(before)
    expect(await ask('apply', fix('Late', 'Late', 'Early'))).toBe('applied')
    await says('Early bins.café')
  })

  test('refuses when the editor does not take the change, and leaves the text alone', async () => {
    await begin('Late bins.')
    await page.evaluate((which) => {
      const element = standIns[which]?.element
      const swallow = (event: Event) => {
        event.preventDefault()
        event.stopImmediatePropagation()
      }
      window.addEventListener('paste', swallow, true)
      if (element instanceof HTMLTextAreaElement) element.readOnly = true
      if (which === 'contenteditable' || which === 'shadow') element?.setAttribute('contenteditable', 'false')
    }, name)
    expect(await ask('apply', atEnd('Late bins.', `\n${disclaimer}`))).toBe('refused')
    await says('Late bins.')
  })

  test.runIf(isField)('takes back nothing that was typed when the field is full', async () => {
    await begin('Late bins.')
    await page.keyboard.type(' So')
    await box().evaluate((field) => field.setAttribute('maxlength', '13'))
    expect(await ask('apply', atEnd('Late bins. So', `\n${disclaimer}`))).toBe('refused')
    await says('Late bins. So')
    expect(await ask('apply', fix('Late bins. So', 'Late', 'Belated'))).toBe('refused')
    await says('Late bins. So')
  })

  test.runIf(pastes)('leaves the caret where it was when an edit is refused', async () => {
    await begin(fiveLines)
    await page.keyboard.press('ArrowLeft')
    await page.evaluate(() => window.addEventListener('paste', (event) => event.stopImmediatePropagation(), true))
    expect(await ask('apply', fix(fiveLines, 'teh', 'the'))).toBe('refused')
    await page.keyboard.type('X')
    await says(fiveLines.replace('Again.', 'AgainX.'))
  })

  test.runIf(pastes)('takes back nothing that was typed while an edit was refused', async () => {
    await begin(fiveLines)
    await page.evaluate(() =>
      window.addEventListener(
        'paste',
        (event) => {
          event.preventDefault()
          event.stopImmediatePropagation()
        },
        true,
      ),
    )
    const answer = ask('apply', fix(fiveLines, 'teh', 'the'))
    await page.keyboard.type(' So')
    expect(await answer).toBe('refused')
    await says(`${fiveLines} So`)
  })

  test.runIf(!isField)('changes nothing in the page by reading and watching (acceptance 7)', async () => {
    await begin(fiveLines)
    const markup = () => page.evaluate((which) => standIns[which]?.element.parentElement?.outerHTML, name)
    const before = await markup()
    await ask('open', name)
    await ask('ranges', spanOf(0, fiveLines.length))
    for (const letter of fiveLines.matchAll(/\w+/g)) await ask('ranges', fix(fiveLines, letter[0], '').span)
    expect(await markup()).toBe(before)
  })

  test.runIf(pastes)('takes back a change that came out wrong', async () => {
    await begin(fiveLines)
    await page.evaluate((which) => {
      const element = standIns[which]?.element
      const meddle = (event: ClipboardEvent) => {
        event.stopImmediatePropagation()
        event.preventDefault()
        window.removeEventListener('paste', meddle, true)
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', 'Something else')
        element?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      }
      window.addEventListener('paste', meddle, true)
    }, name)
    expect(await ask('apply', atEnd(fiveLines, `\n${disclaimer}`))).toBe('refused')
    await says(fiveLines)
  })

  test('puts the caret where a finding is', async () => {
    await begin(fiveLines)
    await page.locator('#elsewhere').focus()
    await ask('reveal', fix(fiveLines, 'teh', '').span)
    await page.keyboard.type('X')
    await says(fiveLines.replace('teh', 'tehX'))
  })
  test('where the box has the focus, the site hears of none that went', async () => {
    await begin(fiveLines)
    const heard = await page.evaluateHandle(() => {
      const all: string[] = []
      for (const type of ['blur', 'focusout', 'focus', 'focusin'])
        document.addEventListener(type, () => all.push(type), true)
      return all
    })
    await ask('reveal', fix(fiveLines, 'teh', '').span)
    await page.keyboard.type('X')
    await says(fiveLines.replace('teh', 'tehX'))
    expect(await heard.jsonValue()).toEqual([])
  })
  test.each(['lines', 'one paragraph'])('and scrolls to it, in %s higher than the box', async (how) => {
    const text = Array.from({ length: 60 }, (_, at) => `Point ${at} of a long draft.`).join(
      how === 'lines' ? '\n' : ' ',
    )
    await begin(text)
    // ProseMirror keeps its own element's style.
    const scroller = await box().evaluateHandle((element) => {
      const around = element.parentElement ?? (element.getRootNode() as ShadowRoot).host
      return (element instanceof HTMLTextAreaElement ? element : around) as HTMLElement
    })
    await scroller.evaluate((element) => {
      Object.assign(element.style, { display: 'block', height: '100px', minHeight: '0', overflow: 'auto' })
      element.scrollTop = element.scrollHeight
    })
    const { span } = fix(text, 'Point 20', '')
    await ask('reveal', span)
    const isSeen = async () => {
      const [line] = await ask('ranges', span)
      return scroller.evaluate((element, line) => {
        const { top, height } = element.getBoundingClientRect()
        // A text field has no ranges; the point stands a third of the way down.
        const y = line ? line.y - top : element.scrollHeight / 3 - element.scrollTop
        return element.scrollHeight > 200 && y > -20 && y < height
      }, line)
    }
    await expect.poll(isSeen).toBe(true)
  })
})
