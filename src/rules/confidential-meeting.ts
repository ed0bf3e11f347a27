import type { Draft } from '../draft/draft.ts'
import { spread } from '../draft/spread.ts'
import { body } from '../reading/clause.ts'
import { secretsOf } from '../reading/secrets/secrets.ts'
import { defineRule, type Match } from './rule.ts'

const closed = new RegExp(
  spread`
    \b(?:closed|private|exempt|confidential) (?:session|part|meeting|minutes|papers?|report|item)|
    \bpink papers?\b|\bpart 2\b
  `,
  'i',
)

/**
 * What was said or decided while press and public were excluded (Public Bodies (Admission to Meetings) Act 1960) is not
 * a member's to tell, also as a hint. That they were excluded is another matter: see closed-session.
 */
export const confidentialMeeting = defineRule({
  id: 'confidential-meeting',
  category: 'confidential-meeting',
  title: 'Tells of a closed session',
  severity: 'must',
  listens: 'draft',
  examples: {
    flags: [
      '[[Once the public had left we voted 8 to 3 to end the lease]].',
      "[[I can't say what was said about the depot, but let's just say the bowls club won't be smiling]].",
    ],
    passes: [
      'The public were excluded for minute 121 (staffing) and nothing from that item is published here.',
      'After the public gallery filled up we voted 8 to 3 to keep the lease.',
    ],
  },
  find: (draft) => {
    const told = secretsOf(draft).filter(({ kind }) => kind === 'session')
    if (told.length === 0) return attached(draft)
    return told.map(({ span, cue }) => ({ span, because: `“${cue}” tells of a meeting closed to the public.` }))
  },
})

/** A recording or paper from such a session, whatever the words beside it. */
function attached(draft: Draft): Match[] {
  const shown = draft.attachments?.find(({ shows = '', permission }) => permission !== 'given' && closed.test(shows))
  const first = draft.sentences[0]
  if (!shown) return []
  const span = first ? body(first) : { start: 0, end: 0 }
  return [{ span, because: `What is attached shows “${shown.shows}”.` }]
}
