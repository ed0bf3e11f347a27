import { type SecretKind, secretsOf } from '../reading/secrets/secrets.ts'
import { defineRule } from './rule.ts'

const kind: SecretKind = 'office'

/** What a member sees or hears only because of the office, and the public do not. */
export const councillorOnlyKnowledge = defineRule({
  id: 'councillor-only-knowledge',
  category: 'confidential-information',
  title: 'Known only as a councillor',
  severity: 'should',
  listens: 'draft',
  examples: {
    flags: [
      "[[I only know this because I'm a councillor, but the bank is closing]].",
      '[[At a members’ briefing we saw the plan for forty homes]].',
    ],
    passes: ['As a councillor I see how hard our volunteers work.', 'I sit on the planning committee.'],
  },
  find: (draft) =>
    secretsOf(draft)
      .filter((secret) => secret.kind === kind)
      .map(({ span, cue }) => ({ span, because: `“${cue}” tells of something seen or heard only as a councillor.` })),
})
