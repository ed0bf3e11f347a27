import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { check } from '../src/check/check.ts'
import { councilOf } from '../src/check/council.ts'
import { readDraft } from '../src/draft/draft.ts'
import { acceptPages } from '../src/messages/accept.ts'
import { answerCouncil } from '../src/messages/council.ts'
import { report } from '../src/messages/report.ts'
import type { Answer, Ask } from '../src/messages/wire.ts'
import { keepChosen } from '../src/settings/chosen.ts'
import { rememberTab } from '../src/settings/last-tab.ts'
import { accountOf, isInMeeting } from '../src/settings/settings.ts'

/** One check for all tabs, so that the page's own thread stays free. The browser may stop this at any time; the page asks again. */
export default defineBackground(() => {
  const chosen = keepChosen()

  acceptPages((ask, tab, reply) => {
    if (tab !== undefined) rememberTab(tab).catch((problem) => report('background', problem))
    if (ask.kind === 'count') return void badge(tab, ask.count)
    answer(ask).then(reply, (problem) => {
      report('background', problem)
      reply({ kind: 'silent', id: ask.id, why: 'fault' })
    })
  })

  answerCouncil(async () => {
    const { pack } = await chosen()
    return pack?.file ? councilOf(pack.file) : null
  })

  async function answer(ask: Extract<Ask, { kind: 'check' }>): Promise<Answer> {
    const { settings, pack } = await chosen()
    if (settings.offSites.includes(ask.where.site)) return { kind: 'silent', id: ask.id, why: 'off' }
    if (!pack?.file) return { kind: 'silent', id: ask.id, why: 'no-council' }
    const { poster, ...where } = ask.where
    const now = new Date()
    const draft = readDraft(ask.text, {
      ...where,
      role: settings.role,
      account: accountOf(settings, where.site, poster),
      at: now.toISOString(),
      duringMeeting: isInMeeting(settings, now.getTime()),
    })
    const { findings, faults } = check(draft, pack)
    for (const fault of faults) report(`rule ${fault.rule}`, fault.message)
    const asksAt = settings.askAtPost ? pack.file.settings.askAtPost : []
    return { kind: 'result', id: ask.id, findings, council: councilOf(pack.file), asksAt }
  }

  async function badge(tab: number | undefined, count: number): Promise<void> {
    if (tab === undefined) return
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#8f2157' })
    await browser.action.setBadgeText({ tabId: tab, text: count === 0 ? '' : String(count) })
  }
})
