import type { Problem } from '../packs/wording.ts'

/** Why something that arrived is not taken. Each has one plain sentence, in the message files under `supply`. */
export const whys = [
  'notHttps',
  'unreachable',
  'slow',
  'tooLarge',
  'redirected',
  'missing',
  'closed',
  'server',
  'html',
  'wrongType',
  'notJson',
  'problems',
  'older',
  'otherCouncil',
  'signatureMissing',
  'signatureUnreadable',
  'signatureWrong',
  'keyChanged',
  'keyUnreadable',
  'passphraseWrong',
  'locked',
  'notKept',
] as const
export type Why = (typeof whys)[number]

/** A refusal never carries what was refused, but the problems of a pack that the clerk can mend. */
export type Refusal = {
  readonly ok: false
  readonly why: Why
  readonly problems?: readonly Problem[]
  /** The key that signed, in base64, where the key itself is the question. */
  readonly key?: string
}

/** A refusal with its reason, as every parse of this room gives it. */
export const refused = (why: Why, more: Omit<Refusal, 'ok' | 'why'> = {}): Refusal => ({ ok: false, why, ...more })
