import { defineBackground } from 'wxt/utils/define-background'
import { saidOf } from '../../src/check/said.ts'
import { acceptPages } from '../../src/messages/accept.ts'
import { hearActs } from '../../src/messages/acts.ts'
import { answerCounts, showCount } from '../../src/messages/badge.ts'
import { answerCouncil } from '../../src/messages/council.ts'
import { answerPaint } from '../../src/messages/paint.ts'
import { keepChosen } from '../../src/settings/chosen.ts'
import { rememberTab } from '../../src/settings/last-tab.ts'
import { mayRead, paintIn } from '../../src/settings/sites.ts'
import { keepAbout } from './about.ts'
import { keepAct } from './acts.ts'
import { answer } from './answer.ts'
import { failed } from './failed.ts'
import { offerMenu } from './menu.ts'
import { keepPacks } from './packs.ts'
import { keepSites } from './sites.ts'
import { keepStart } from './start.ts'

/**
 * One check for all tabs, so that the page's own thread stays free. The browser may stop this at any time; the page asks
 * again. A module, so that our pages share the rules with it and the package holds them once.
 */
export default defineBackground({ type: 'module', main })

function main(): void {
  const chosen = keepChosen()
  keepSites()
  keepPacks()
  answerPaint(paintIn)
  answerCounts((tab, count, isPrivate) => showCount(tab, count).catch(failed('count', isPrivate)))
  keepAbout()
  keepStart()
  offerMenu()
  hearActs(mayRead, keepAct)

  /** Read before there is a question: whoever opens a compose box is about to write. */
  const getReady = (): void => void chosen().catch(failed('start'))

  acceptPages(async (ask, { tab, page, isPrivate }, reply) => {
    if (tab !== undefined && !isPrivate) rememberTab(tab).catch(failed('tab'))
    try {
      const [may, all] = await Promise.all([mayRead(page), chosen()])
      if (may) reply(await answer(ask, all, isPrivate))
      else reply({ kind: 'silent', id: ask.id, why: 'off' })
    } catch (problem) {
      failed('check', isPrivate)(saidOf(problem, ask.text))
      reply({ kind: 'silent', id: ask.id, why: 'fault' })
    }
  }, getReady)

  answerCouncil(async () => (await chosen()).pack?.file ?? null)
}
