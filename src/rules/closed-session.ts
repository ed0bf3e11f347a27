import { type SecretKind, secretsOf } from '../reading/secrets/secrets.ts'
import { defineRule } from './rule.ts'

const kind: SecretKind = 'closed'

/** That the press and public were excluded may be told, from the agenda or the minutes. A reminder of where the telling stops. */
export const closedSession = defineRule({
  id: 'closed-session',
  category: 'confidential-meeting',
  title: 'Mentions a closed session',
  severity: 'note',
  listens: 'draft',
  examples: {
    flags: [
      '[[The public were excluded]] for minute 121 (staffing).',
      'Item 11 will be taken with [[the press and public excluded]].',
    ],
    passes: ['The cup tie was played behind closed doors.', 'Everyone is welcome at the meeting on Thursday.'],
  },
  find: (draft) =>
    secretsOf(draft)
      .filter((secret) => secret.kind === kind)
      .map(({ span, cue }) => ({
        span,
        mild: true,
        because: `“${cue}” speaks of business closed to the public. That it was closed may be told; what went on there may not.`,
      })),
})
