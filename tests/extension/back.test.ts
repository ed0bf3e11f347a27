import { expect, test } from 'vitest'
import type { TabReport } from '../../src/messages/wire.ts'
import { writeIn } from '../journey.ts'
import { installed } from './installed.ts'

const { browser } = installed({ keepsPages: true })

type Api = {
  readonly tabs: {
    query(wanted: object): Promise<{ readonly id: number }[]>
    sendMessage(tab: number, message: object): Promise<TabReport>
  }
  readonly action: { getBadgeText(of: object): Promise<string> }
  readonly scripting: { executeScript(script: object): Promise<readonly { readonly result: unknown }[]> }
}

/** What the popup and the toolbar's button say of the tab in front, after these words were written behind those in its box. */
async function written(words: string): Promise<readonly unknown[]> {
  const worker = await browser().worker()
  return worker.evaluate(async (words) => {
    const { tabs, action, scripting } = (globalThis as unknown as { chrome: Api }).chrome
    const [{ id } = { id: -1 }] = await tabs.query({ active: true, lastFocusedWindow: true })
    const write = (words: string) => document.execCommand('insertText', false, words)
    if (words) await scripting.executeScript({ target: { tabId: id }, func: write, args: [words] })
    const { draft } = await tabs.sendMessage(id, { kind: 'report' })
    const lies = draft?.findings.map(({ span }) => draft.text.slice(span.start, span.end))
    return [draft?.read, lies, await action.getBadgeText({ tabId: id })]
  }, words)
}

test('a page that “Back” brings back as it was left has its number, and is read on', async () => {
  const page = await browser().open('facebook', '?dialog')
  await writeIn(page, 'facebook', 'Ring Graham on 07700 900142.')
  await page.goto('https://x.com/home')
  void page.goBack().catch(() => undefined) // it never hears of it
  await expect.poll(() => written('').catch(() => [])).toEqual(['yes', ['07700 900142'], '1'])
  await written(' Sue is on 07700 900143.')
  await expect.poll(() => written('')).toEqual(['yes', ['07700 900142', '07700 900143'], '2'])
})
