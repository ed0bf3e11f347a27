import * as z from 'zod/mini'
import { isGroup, type Working } from './working.ts'

/** Reads anything: what is missing or of the wrong kind is shown empty, and its problem stands beside it. */
const text = z.catch(z.string(), '')
const listOf = <Entry extends z.ZodMiniType>(entry: Entry) => z.catch(z.array(entry), [])
const texts = z.pipe(
  z.catch(z.array(z.unknown()), []),
  z.transform((entries) => entries.filter((entry) => typeof entry === 'string')),
)
const group = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  z.pipe(
    z.transform((value: unknown): unknown => (isGroup(value) ? value : {})),
    z.object(shape),
  )

const clause = group({
  id: text,
  ref: text,
  quote: text,
  summary: z.catch(z.boolean(), false),
  severity: text,
  appliesTo: texts,
  sites: texts,
})
const period = group({ from: text, to: text })
const requirement = group({
  rule: text,
  clauses: texts,
  advice: text,
  severity: text,
  roles: texts,
  accounts: texts,
  sites: texts,
  dates: period,
  note: text,
})
const viewSchema = group({
  id: text,
  version: z.catch(z.number(), 0),
  published: text,
  council: group({ name: text, shortNames: texts, nation: text, domains: texts }),
  policy: group({ title: text, edition: text, adopted: text, reviewed: text, reviewBy: text, url: text }),
  notes: texts,
  clauses: listOf(clause),
  requirements: listOf(requirement),
  reminders: listOf(group({ clause: text, when: texts, beside: texts })),
  person: listOf(group({ clause: text, why: text })),
  disclaimers: listOf(group({ text, short: texts, language: z.catch(z.enum(['en', 'cy']), 'en') })),
  contacts: group({ ask: text, email: text, public: texts }),
  directory: group({ members: texts, staff: texts, places: texts }),
  periods: group({ preElection: listOf(period), meetings: listOf(period) }),
  settings: group({ askAtPost: z.catch(z.array(z.string()), ['must']) }),
  examples: listOf(group({ draft: text, finds: texts })),
})

/** A working pack with every field there, for screens to draw. Indexes are those of the file, so paths can be made of them. */
export type View = z.infer<typeof viewSchema>
export const viewOf = (working: Working): View => viewSchema.parse(working)
