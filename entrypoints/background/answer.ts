import { check } from '../../src/check/check.ts'
import { councilOf } from '../../src/check/council.ts'
import { pictureClauses, remindersFor } from '../../src/check/reminders.ts'
import { readDraft } from '../../src/draft/draft.ts'
import type { Answer, Ask } from '../../src/messages/wire.ts'
import type { Chosen } from '../../src/settings/chosen.ts'
import { accountOf, isInMeeting, isSnoozed } from '../../src/settings/settings.ts'
import { inSpokenWords } from '../../src/ui/rule-words.ts'
import { languageFor, speak } from '../../src/words/say.ts'
import { failed } from './failed.ts'

/** Reads one draft against the chosen pack, at this moment, as the person said they write. */
export function answer(ask: Extract<Ask, { kind: 'check' }>, { settings, pack }: Chosen): Answer {
  const now = new Date()
  const off = settings.offSites.includes(ask.where.site) || isSnoozed(settings, now.getTime())
  // Who comes to our own page to check a draft has not put it off.
  if (off && !ask.where.account) return { kind: 'silent', id: ask.id, why: 'off' }
  if (!pack?.file) return { kind: 'silent', id: ask.id, why: 'no-council' }
  const { poster, host, account: asked, ...where } = ask.where
  const account = asked ?? accountOf(settings, where.site, poster)
  const onCouncilPage = account === 'personal' && accountOf(settings, where.site, host) === 'council'
  const draft = readDraft(ask.text, {
    ...where,
    role: settings.role,
    account,
    ...(onCouncilPage ? { place: 'council-page' as const } : {}),
    at: now.toISOString(),
    duringMeeting: isInMeeting(settings, now.getTime()),
  })
  const { findings, faults } = check(draft, pack)
  for (const fault of faults) failed(`rule ${fault.rule}`)(fault.message)
  const asksAt = settings.askAtPost ? pack.file.settings.askAtPost : []
  const reminders = { now: remindersFor(draft, pack), picture: pictureClauses(draft, pack) }
  const language = languageFor(settings.language, navigator.language)
  speak(language)
  const said = findings.map(inSpokenWords)
  return { kind: 'result', id: ask.id, findings: said, council: councilOf(pack.file), reminders, asksAt, language }
}
