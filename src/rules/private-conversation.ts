import { type SecretKind, secretsOf } from '../reading/secrets/secrets.ts'
import { defineRule } from './rule.ts'

const kind: SecretKind = 'conversation'

/** Conversations that are meant to be private or internal are not published without permission. */
export const privateConversation = defineRule({
  id: 'private-conversation',
  category: 'confidential-information',
  title: 'Shows a private message',
  severity: 'must',
  listens: 'draft',
  examples: {
    flags: [
      "[[Screenshot below of the clerk's internal email to members]].",
      '[[Here is what the Chair sent me on WhatsApp last night: “I hate this policy”]].',
    ],
    passes: [
      'Please email the office if you would like a plot.',
      'A resident sent me a lovely message about the planters.',
    ],
  },
  find: (draft) =>
    secretsOf(draft)
      .filter((secret) => secret.kind === kind)
      .map(({ span, cue }) => ({ span, because: `“${cue}” points to a conversation that was private or internal.` })),
})
