import type { Say } from './say.ts'
import { viewOf } from './view.ts'
import type { Working } from './working.ts'

/** What a clerk sends and prints. `link` is the join link, `store` where the extension is had or empty, `fingerprint` of the file or the key. */
export type Handing = { readonly link: string; readonly store: string; readonly fingerprint: string | null }

/** The e-mail ready to send; `mailto` opens it in the clerk's own mail program, with nobody in its To line yet. */
export function letter(
  working: Working,
  handing: Handing,
  say: Say,
): { readonly subject: string; readonly body: string; readonly mailto: string } {
  const { council, policy, contacts } = viewOf(working)
  const subject = say('letterSubject', { council: council.name })
  const steps = [...stepsOf(working, handing, say, say('stepJoin', { link: handing.link }))]
  const body = [
    say('letterHello'),
    say('letterWhat', { council: council.name, policy: policy.title }),
    steps.map((step, at) => `${at + 1}. ${step}`).join('\n'),
    say('letterPrivate'),
    say('letterAsk', { ask: contacts.ask }),
    say('letterBye'),
  ].join('\n\n')
  // RFC 6068: line breaks in a mailto are CRLF.
  const mailto = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
  return { subject, body, mailto }
}

/** The one-page handout. The QR code beside the steps is the screen's. */
export function handout(
  working: Working,
  handing: Handing,
  say: Say,
): {
  readonly heading: string
  readonly steps: readonly string[]
  readonly notes: readonly string[]
  readonly ask: string
} {
  const { council, contacts } = viewOf(working)
  return {
    heading: say('handoutHeading', { council: council.name }),
    steps: stepsOf(working, handing, say, say('stepJoinCode')),
    notes: (['noteDoes', 'noteNever', 'noteNotAdvice', 'noteUpdates', 'noteLeave'] as const).map((key) => say(key)),
    ask: say('letterAsk', { ask: contacts.ask }),
  }
}

function stepsOf(working: Working, { store, fingerprint }: Handing, say: Say, join: string): readonly string[] {
  const { council, version } = viewOf(working)
  const shown = { council: council.name, version }
  return [
    store ? say('stepInstall', { store }) : say('stepInstallAsk'),
    join,
    fingerprint ? say('stepCheckPrint', { ...shown, fingerprint }) : say('stepCheck', shown),
    say('stepSites'),
  ]
}
