import type { Act } from '../../src/messages/act.ts'
import { rules } from '../../src/rules/index.ts'
import { forgetIgnored, rememberIgnored } from '../../src/settings/ignored.ts'
import { changeSettings, withSwitch, wordsSwitched } from '../../src/settings/settings.ts'
import { snoozed } from '../../src/settings/silence.ts'

/** What tells of a draft: of one in a private window it is not kept, not even as a hash. */
const tellsOfDraft: readonly Act['kind'][] = ['ignore', 'never', 'off-rule']

/** Keeps what a person decided beside a draft. All of it can be undone in the options. */
export async function keepAct(act: Act, isPrivate: boolean): Promise<void> {
  if (isPrivate && tellsOfDraft.includes(act.kind)) return
  if (act.kind === 'ignore') {
    const { site, text, ignored } = act
    await rememberIgnored(ignored.map((one) => ({ ...one, text, site })))
  }
  if (act.kind === 'recall') await forgetIgnored()
  if (act.kind === 'never') await changeSettings((settings) => wordsSwitched(settings, act.words, false))
  if (act.kind === 'off-rule' && rules.some(({ id }) => id === act.rule))
    await changeSettings((settings) => ({ offRules: withSwitch(settings.offRules, act.rule, false) }))
  if (act.kind === 'snooze') await changeSettings(() => snoozed(Date.now(), true))
}
