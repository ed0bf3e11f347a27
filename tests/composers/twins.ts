import type { CDPSession, Page } from 'playwright-core'
import type { Span } from '../../src/draft/span.ts'
import type { Browser } from '../browser.ts'
import { type Ask, attachProbe } from './isolated.ts'

/** One page of a pair: our composer is open in one of them and never in the other. */
export type Side = { readonly page: Page; readonly ask: Ask; readonly keys: CDPSession }

/**
 * The same editor twice. Editors tell one step of undo from the next by the clock, and a busy machine would tell it
 * otherwise on either side: so the pages' clock stands until `pass` moves it on both.
 */
export type Twins = {
  readonly ours: Side
  readonly twin: Side
  readonly both: (act: (side: Side) => Promise<unknown>) => Promise<void>
  readonly pass: (milliseconds: number) => Promise<void>
  readonly close: () => Promise<void>
}

export async function openTwins(browser: Browser, code: string, name: string): Promise<Twins> {
  const open = async (): Promise<Side> => {
    const page = await browser.open('editors')
    return { page, ask: await attachProbe(page, code), keys: await page.context().newCDPSession(page) }
  }
  const [ours, twin] = [await open(), await open()]
  const both: Twins['both'] = async (act) => {
    await Promise.all([ours, twin].map(act))
  }
  let now = Date.UTC(2026, 4, 14)
  const pass: Twins['pass'] = (milliseconds) => {
    now += milliseconds
    return both(({ page }) =>
      page.evaluate((time) => {
        Date.now = () => time
      }, now),
    )
  }
  await ours.ask('open', name)
  await pass(0)
  return { ours, twin, both, pass, close: () => both(({ page }) => page.close()) }
}

/**
 * A browser tells of a caret in a task of its own, and ProseMirror puts its own back 20 ms after a focus: both lie before
 * a timer set now for later.
 */
export const calm = ({ page }: Side): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => setTimeout(done, 25)))

export const press = ({ page }: Side, key: string): Promise<void> => page.keyboard.press(key)

/** As the browser pastes: the editor is asked first. */
export const paste = ({ page }: Side, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true })
    let focused = document.activeElement
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
    if (focused?.dispatchEvent(event)) document.execCommand('insertText', false, pasted)
  }, text)

/** What a person would do to make the same edit: they select the words and paste others over them. */
export async function editByHand(side: Side, name: string, span: Span, text: string): Promise<void> {
  await side.ask('select', name, span)
  await calm(side)
  if (text === '') return press(side, 'Backspace')
  // ProseMirror takes several line ends of a pasted text for one: there the person presses Enter.
  const lines = name === 'tiptap' ? text.split('\n') : [text]
  for (const [at, line] of lines.entries()) {
    if (at > 0) await press(side, 'Enter')
    if (line) await paste(side, line)
  }
}
