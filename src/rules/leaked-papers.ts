import { type SecretKind, secretsOf } from '../reading/secrets/secrets.ts'
import { defineRule } from './rule.ts'

const kind: SecretKind = 'leak'

/** Confidential papers, exempt minutes and private correspondence are not copied out, pictured or handed to the press. */
export const leakedPapers = defineRule({
  id: 'leaked-papers',
  category: 'confidential-information',
  title: 'Gives out confidential papers',
  severity: 'must',
  listens: 'draft',
  examples: {
    flags: [
      '[[Photo of the pink pages from tonight is below]].',
      "It is all in the private report. [[I've sent a copy to the Gazette]].",
    ],
    passes: [
      'There is a leak under the sink in the hall kitchen.',
      'Copies of the published report are in the library.',
    ],
  },
  find: (draft) =>
    secretsOf(draft)
      .filter((secret) => secret.kind === kind)
      .map(({ span, cue }) => ({ span, because: `“${cue}” gives out papers that are not public.` })),
})
