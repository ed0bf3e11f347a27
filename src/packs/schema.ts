import * as z from 'zod'
import { accounts, roles, sites } from '../draft/draft.ts'
import { severities } from '../rules/rule.ts'

z.config({ jitless: true })

const line = z.string().trim().min(1).max(300)
const passage = z.string().trim().min(1).max(2000)
const lines = z.array(line).max(500).default([])
const period = z.strictObject({
  from: z.iso.date().or(z.iso.datetime({ offset: true, local: true })),
  to: z.iso.date().or(z.iso.datetime({ offset: true, local: true })),
})

/** Whom a clause reaches; any one match is enough. A councillor includes a mayor, an officer includes the clerk. */
export const reaches = ['councillor', 'officer', 'volunteer', 'council-page', 'page-comment'] as const

/** A numbered passage of the policy, quoted exactly. `ref` is how a councillor would cite it; severity is its own verb's. */
const clause = z.strictObject({
  id: line,
  ref: line,
  quote: passage,
  severity: z.enum(severities),
  appliesTo: z.array(z.enum(reaches)).min(1),
  /** Left out: every site. */
  sites: z.array(z.enum(sites)).min(1).optional(),
})

/** A rule applied under clauses. The first clause that reaches the writer is quoted, at that clause's severity. */
const requirement = z.strictObject({
  rule: line,
  clauses: z.array(line).min(1).max(40),
  advice: passage,
  options: z.record(z.string(), z.unknown()).default({}),
  /** Speaks at this severity whatever the clause's verb. */
  severity: z.enum(severities).optional(),
  roles: z.array(z.enum(roles)).min(1).optional(),
  accounts: z.array(z.enum(accounts)).min(1).optional(),
  /** A decision left open by the policy, explained to the clerk. */
  note: passage.optional(),
})

/** A clause nothing in a draft can prove; shown at a fitting moment. */
const reminder = z.strictObject({
  clause: line,
  when: z.enum(['always', 'attachment', 'council-account', 'press', 'meeting']),
})

const disclaimer = z.strictObject({ text: passage, short: lines, language: z.enum(['en', 'cy']).default('en') })

const example = z.strictObject({
  draft: z.string().min(1).max(5000),
  site: z.enum(sites).optional(),
  role: z.enum(roles).optional(),
  account: z.enum(accounts).optional(),
  finds: z.array(line),
})

/** Format 1 of a council's rule pack. Data, never logic: unknown keys are refused, sizes bounded, text is text. */
export const packSchema = z.strictObject({
  $schema: line.optional(),
  format: z.literal(1),
  id: z.string().regex(/^[a-z][a-z0-9-]{1,60}$/, 'small letters, digits and hyphens only, such as "oakham"'),
  version: z.int().min(1),
  council: z.strictObject({ name: line, shortNames: lines, nation: z.enum(['england', 'wales']), domains: lines }),
  policy: z.strictObject({
    title: line,
    adopted: z.iso.date().optional(),
    reviewed: z.iso.date().optional(),
    reviewBy: z.iso.date().optional(),
    url: z.httpUrl().optional(),
  }),
  clauses: z.array(clause).min(1).max(500),
  requirements: z.array(requirement).max(300),
  reminders: z.array(reminder).max(300).default([]),
  disclaimers: z.array(disclaimer).max(10).default([]),
  contacts: z.strictObject({ ask: line, email: z.email().optional(), public: lines }),
  directory: z.strictObject({ members: lines, staff: lines, places: lines }).prefault({}),
  periods: z
    .strictObject({ preElection: z.array(period).default([]), meetings: z.array(period).default([]) })
    .prefault({}),
  settings: z.strictObject({ askAtPost: z.array(z.enum(severities)).default(['must']) }).prefault({}),
  examples: z.array(example).max(200).default([]),
})

export type PackFile = z.infer<typeof packSchema>
export type Clause = PackFile['clauses'][number]
export type Reach = (typeof reaches)[number]
