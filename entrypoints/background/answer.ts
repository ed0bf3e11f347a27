import { check } from '../../src/check/check.ts'
import { councilOf } from '../../src/check/council.ts'
import { pictureClauses, remindersFor } from '../../src/check/reminders.ts'
import { readDraft } from '../../src/draft/draft.ts'
import type { Answer, Ask } from '../../src/messages/wire.ts'
import type { Severity } from '../../src/rules/rule.ts'
import type { Chosen } from '../../src/settings/chosen.ts'
import { withoutIgnored } from '../../src/settings/ignored.ts'
import { accountOf, isInMeeting, isSnoozed, type Settings } from '../../src/settings/settings.ts'
import { withoutNeverTold, withoutOff } from '../../src/settings/silence.ts'
import { inSpokenWords } from '../../src/ui/rule-words.ts'
import { languageFor, speak } from '../../src/words/say.ts'
import { failed } from './failed.ts'

/** Reads one draft against the chosen pack, at this moment, as the person said they write. */
export async function answer(ask: Ask, { settings, pack }: Chosen, isPrivate: boolean): Promise<Answer> {
  const now = new Date()
  const { id, where: seen, text } = ask
  // Who comes to our own page to check a draft has not put it off.
  const ownPage = seen.account !== undefined
  if (settings.offSites.includes(seen.site) && !ownPage) return { kind: 'silent', id, why: 'off' }
  if (isSnoozed(settings, now.getTime()) && !ownPage)
    return { kind: 'silent', id, why: 'off', until: Date.parse(settings.snoozedUntil ?? '') - now.getTime() }
  if (!pack?.file) return { kind: 'silent', id, why: 'no-council' }
  const { poster, host, account: asked, ...where } = seen
  const account = asked ?? accountOf(settings, where.site, poster)
  const onCouncilPage = account === 'personal' && accountOf(settings, where.site, host) === 'council'
  const draft = readDraft(text, {
    ...where,
    role: settings.role,
    account,
    ...(onCouncilPage ? { place: 'council-page' as const } : {}),
    at: now.toISOString(),
    ...(isInMeeting(settings, now.getTime()) ? { duringMeeting: true } : {}),
  })
  const { findings, faults } = check(draft, withoutOff(pack, settings), (all) => withoutNeverTold(all, text, settings))
  for (const fault of faults) failed(`rule ${fault.rule}`, isPrivate)(fault.message)
  const language = languageFor(settings.language, navigator.language)
  speak(language)
  const heard = await withoutIgnored(findings, text, where.site)
  return {
    kind: 'result',
    id,
    ...heard,
    findings: heard.findings.map(inSpokenWords),
    council: councilOf(pack.file),
    reminders: { now: remindersFor(draft, pack), picture: pictureClauses(draft, pack) },
    asksAt: asksAt(settings, pack.file.settings.askAtPost),
    language,
    when: ownPage ? 'typing' : settings.when,
  }
}

/** Who wants to hear nothing before Post hears all of it there, notes apart; else it is as the council's policy wants. */
const asksAt = ({ askAtPost, when }: Settings, council: readonly Severity[]): readonly Severity[] =>
  !askAtPost ? [] : when === 'post' ? ['must', 'should'] : council
