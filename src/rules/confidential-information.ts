import { type SecretKind, secretsOf } from '../reading/secrets/secrets.ts'
import { defineRule } from './rule.ts'

const kind: SecretKind = 'confidence'

/** What the draft itself calls confidential, or what plainly must be: legal advice, a settlement, a paper that the public may not see. */
export const confidentialInformation = defineRule({
  id: 'confidential-information',
  category: 'confidential-information',
  title: 'Passes on something confidential',
  severity: 'must',
  listens: 'draft',
  examples: {
    flags: [
      '[[We were told in confidence that the flats are about to be sold]].',
      '[[The confidential staffing report says two posts will go]].',
    ],
    passes: [
      'There is a free and confidential helpline, open all night.',
      'Confidential waste shredding day is on Saturday.',
    ],
  },
  find: (draft) =>
    secretsOf(draft)
      .filter((secret) => secret.kind === kind)
      .map(({ span, cue }) => ({ span, because: `“${cue}” says that this is confidential.` })),
})
