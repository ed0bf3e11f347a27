import { browser } from 'wxt/browser'
import { answerArrived } from '../../src/messages/arrival.ts'
import { report } from '../../src/messages/report.ts'

const id = 'check-draft'

/**
 * The ways to the check-a-draft page from anywhere: selected words, and a key. Selected words wait in this memory and
 * nowhere else until the page asks for them: were the browser to stop us in between, the page opens empty.
 */
export function offerMenu(): void {
  const waiting = new Map<number, string>()
  let opening: Promise<unknown> = Promise.resolve()
  const open = async (text: string): Promise<void> => {
    const { id: tab } = await browser.tabs.create({ url: browser.runtime.getURL('/draft.html') })
    if (tab !== undefined && text !== '') waiting.set(tab, text)
  }
  const openWith = (text: string): void => {
    opening = open(text).catch((problem) => report('menu', problem))
  }
  browser.runtime.onInstalled.addListener(() => {
    const title = browser.i18n.getMessage('manifest_checkSelection' as never)
    browser.contextMenus.create({ id, title, contexts: ['selection', 'editable'] })
  })
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === id) openWith(selectionText ?? '')
  })
  browser.commands.onCommand.addListener((command) => {
    if (command === id) openWith('')
  })
  answerArrived(async (tab) => {
    await opening
    const text = waiting.get(tab) ?? null
    waiting.delete(tab)
    return text
  })
}
