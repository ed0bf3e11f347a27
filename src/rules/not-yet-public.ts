import { type SecretKind, secretsOf } from '../reading/secrets/secrets.ts'
import { defineRule } from './rule.ts'

const kind: SecretKind = 'unannounced'

/** News that the draft itself says the council has not announced. To say that something is not known yet tells nothing. */
export const notYetPublic = defineRule({
  id: 'not-yet-public',
  category: 'confidential-information',
  title: 'Tells what is not public yet',
  severity: 'should',
  listens: 'draft',
  examples: {
    flags: [
      "[[It isn't public yet but the brewery has offered to pay for the lights]].",
      "[[Ahead of Thursday's announcement, here are the new hall hours: 9 to 4]].",
    ],
    passes: ["The date hasn't been announced yet.", "The report is not public yet, so I can't comment on it."],
  },
  find: (draft) =>
    secretsOf(draft)
      .filter((secret) => secret.kind === kind)
      .map(({ span, cue }) => ({ span, because: `“${cue}” says that this is not public yet.` })),
})
