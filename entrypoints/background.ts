import { defineBackground } from 'wxt/utils/define-background'
import { check } from '../src/check/check.ts'
import { councilOf } from '../src/check/council.ts'
import { pictureClauses, remindersFor } from '../src/check/reminders.ts'
import { readDraft } from '../src/draft/draft.ts'
import { acceptPages } from '../src/messages/accept.ts'
import { showCount } from '../src/messages/badge.ts'
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
    const failed = (problem: unknown) => report('background', problem)
    if (tab !== undefined) rememberTab(tab).catch(failed)
    if (ask.kind === 'count') {
      if (tab !== undefined) showCount(tab, ask.count).catch(failed)
      return
    }
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
    const reminders = { now: remindersFor(draft, pack), picture: pictureClauses(draft, pack) }
    return { kind: 'result', id: ask.id, findings, council: councilOf(pack.file), reminders, asksAt }
  }
})
