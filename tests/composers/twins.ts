import type { Page } from 'playwright-core'
import type { Span } from '../../src/draft/span.ts'
import type { Ask, Probed } from './isolated.ts'

/** One page of a pair: our composer is open in one of them and never in the other. */
export type Side = { readonly page: Page; readonly ask: Ask; readonly name: string }

/**
 * The same editor twice. Editors tell one step of undo from the next by the clock, and a busy machine would tell it
 * otherwise on either side: so the pages' clock stands until `pass` moves it on both.
 */
export type Twins = {
  readonly ours: Side
  readonly twin: Side
  readonly both: (act: (side: Side) => Promise<unknown>) => Promise<void>
  /** Lets so much time go by for the editors, in milliseconds, and says what stands in either. */
  readonly pass: (milliseconds: number) => Promise<{ readonly ours: string; readonly twin: string }>
  readonly close: () => Promise<void>
}

export async function openTwins({ browser, attach }: Probed, name: string): Promise<Twins> {
  const open = async (): Promise<Side> => {
    const page = await browser().open('editors', `?only=${name}`)
    return { page, ask: await attach(page), name }
  }
  const [ours, twin] = [await open(), await open()]
  const both: Twins['both'] = async (act) => {
    await Promise.all([ours, twin].map(act))
  }
  let now = Date.UTC(2026, 4, 14)
  await ours.ask('open', name)
  return {
    ours,
    twin,
    both,
    async pass(milliseconds) {
      now += milliseconds
      const [inOurs, inTwin] = await Promise.all([calm(ours, now), calm(twin, now)])
      return { ours: inOurs, twin: inTwin }
    },
    close: () => both(({ page }) => page.close()),
  }
}

/**
 * A browser tells of a caret in a task of its own, and ProseMirror puts its own back 20 ms after a focus: both lie before
 * a timer set now for later.
 */
export const calm = ({ page, name }: Side, now?: number): Promise<string> =>
  page.evaluate(
    async ([box, time]) => {
      await new Promise((done) => setTimeout(done, 25))
      if (time) Date.now = () => time
      // Left to itself, a browser keeps a space at the edge of a word as one that does not break.
      return (standIns[box]?.text() ?? '').replaceAll('\u00a0', ' ')
    },
    [name, now] as const,
  )

export const focus = ({ page, name }: Side): Promise<void> => page.locator(`[data-stand-in="${name}"]`).focus()

export const press = ({ page }: Side, key: string): Promise<void> => page.keyboard.press(key)

export async function pressAll(side: Side, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await press(side, key)
    await calm(side)
  }
}

/** As the browser pastes: the editor is asked first. */
export const paste = ({ page }: Side, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true })
    let focused = document.activeElement
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
    if (!focused?.dispatchEvent(event)) return
    document.execCommand('insertText', false, pasted)
    if (!(focused instanceof HTMLTextAreaElement)) return
    // Unlike typing, a paste is a step of undo of its own.
    const { selectionEnd } = focused
    focused.setSelectionRange(0, 0)
    focused.setSelectionRange(selectionEnd, selectionEnd)
  }, text)

export type UndoKey = 'Control+z' | 'Control+Shift+z'

/**
 * Whether there is a step to go back to, or on to again. In Lexical they are followed to the last typing and no further:
 * it begins one wherever it is told of a caret between two letters, and a busy machine tells each twin at other times.
 */
export function historyOf(name: string) {
  const unknown = name.startsWith('lexical') ? 0 : Number.POSITIVE_INFINITY
  let [back, on] = [unknown, unknown]
  return {
    typed() {
      back = on = unknown
    },
    edited() {
      back++
      on = unknown
    },
    goes: (key: UndoKey): boolean => (key === 'Control+z' ? back : on) > 0,
    went(key: UndoKey) {
      const by = key === 'Control+z' ? 1 : -1
      back -= by
      on += by
    },
  }
}

/** An undo leaves the caret at the words that a hand had selected; or, after an edit of ours, where the person last wrote. */
export async function takeBack(side: Side, key: UndoKey): Promise<void> {
  await press(side, key)
  await calm(side)
  await press(side, 'Control+End')
}

/** What a person would do to make the same edit: they select the words and paste others over them. */
export async function editByHand(side: Side, span: Span, text: string): Promise<void> {
  await side.ask('select', side.name, span)
  await calm(side)
  if (text === '') return press(side, 'Backspace')
  // ProseMirror takes several line ends of a pasted text for one: there the person presses Enter.
  const lines = side.name === 'tiptap' ? text.split('\n') : [text]
  for (const [at, line] of lines.entries()) {
    if (at > 0) await press(side, 'Enter')
    if (line) await paste(side, line)
  }
}
