import { type SecretKind, secretsOf } from '../reading/secrets/secrets.ts'
import { defineRule } from './rule.ts'

const kind: SecretKind = 'price'

/** A tender, a bid or a rent still being negotiated loses its worth to the town once the other side can read it. */
export const commercialInConfidence = defineRule({
  id: 'commercial-in-confidence',
  category: 'confidential-information',
  title: 'Gives a price in confidence',
  severity: 'must',
  listens: 'draft',
  examples: {
    flags: [
      '[[The lowest tender so far is £41,250]].',
      '[[Page 2 gives their margin, £9 a basket, marked commercial in confidence]].',
    ],
    passes: ['The contract was awarded to Barrow and Sons for £9,400 (minute 12).', 'Stalls are £15 so far this year.'],
  },
  find: (draft) =>
    secretsOf(draft)
      .filter((secret) => secret.kind === kind)
      .map(({ span, cue }) => ({ span, because: `“${cue}” gives a figure from a bid before the contract is let.` })),
})
