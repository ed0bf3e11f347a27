import { answer } from '../entrypoints/background/answer.ts'
import { update } from '../src/keeping/update.ts'
import { acceptPages } from '../src/messages/accept.ts'
import { answerCouncil } from '../src/messages/council.ts'
import { report } from '../src/messages/report.ts'
import { keepChosen } from '../src/settings/chosen.ts'
import { type Changes, change } from './storage.ts'
import { hear, onMessage } from './wire.ts'

/** The same check as the extension's background makes, in a worker of the page. */
const chosen = keepChosen()

acceptPages(async (ask, _, reply) => {
  try {
    // In a private window the browser itself forgets what a page of the web kept.
    reply(await answer(ask, await chosen(), false))
  } catch (problem) {
    report('background', problem)
    reply({ kind: 'silent', id: ask.id, why: 'fault' })
  }
})
answerCouncil(async () => (await chosen()).pack?.file ?? null)
const isChange = (message: unknown): message is { readonly changes: Changes } =>
  typeof message === 'object' && message !== null && 'changes' in message
onMessage.addListener((message) => (isChange(message) ? change(message.changes) : undefined))
self.addEventListener('message', hear)
// There are no alarms here: a pack that was joined is looked after whenever a page is opened.
update().catch((problem) => report('update', problem))
