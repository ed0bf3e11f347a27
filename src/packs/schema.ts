import * as z from 'zod'
import { accounts, roles, sites } from '../draft/circumstances.ts'
import { categories, severities } from '../rules/rule.ts'
import { line, lines, passage } from './text.ts'

const moment = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })])
const period = z.strictObject({ from: moment, to: moment })

/** Whom a clause reaches; any one match is enough. A councillor includes a mayor, an officer includes the clerk. */
export const reaches = ['councillor', 'officer', 'volunteer', 'council-page', 'page-comment'] as const

/** When a reminder is shown. */
export const moments = ['always', 'attachment', 'council-account', 'press', 'meeting', 'reply', 'link'] as const

export const clauseSchema = z
  .strictObject({
    id: line.describe('Any short name of your own, used by the requirements below.'),
    ref: line.describe('The reference as a councillor would cite it.'),
    quote: passage.describe('The words of the policy, exactly.'),
    summary: z.literal(true).optional().describe('Say true where the words sum the policy up instead of quoting it.'),
    severity: z.enum(severities).describe('The policy’s own verb: must, should, or note where it asks for care.'),
    appliesTo: z.array(z.enum(reaches)).min(1).max(5).describe('Whom it reaches; any one match is enough.'),
    sites: z.array(z.enum(sites)).min(1).max(20).optional().describe('Left out: every site.'),
  })
  .describe('A passage of the policy.')

export const requirementSchema = z
  .strictObject({
    rule: line.describe('What is noticed: the id of a rule.'),
    clauses: z
      .array(line)
      .min(1)
      .max(40)
      .describe('The first that reaches the writer is quoted, the rest stand beside it.'),
    advice: passage.describe('One calm sentence to the councillor.'),
    options: z.record(z.string().max(60), z.unknown()).default({}).describe('The rule’s own options.'),
    severity: z.enum(severities).optional().describe('Speaks so strongly whatever the clause’s verb.'),
    roles: z.array(z.enum(roles)).min(1).max(10).optional().describe('Left out: every role.'),
    accounts: z.array(z.enum(accounts)).min(1).max(5).optional().describe('Left out: every account.'),
    sites: z.array(z.enum(sites)).min(1).max(20).optional().describe('Left out: every site.'),
    dates: period.optional().describe('Left out: always. Both ends are included.'),
    note: passage.optional().describe('To the clerk: what was decided where the policy leaves it open, and why.'),
  })
  .describe('A rule applied under clauses.')

export const reminderSchema = z
  .strictObject({
    clause: line,
    when: z.array(z.enum(moments)).min(1).max(10).optional().describe('Shown with the draft at these moments.'),
    beside: z.array(z.enum(categories)).min(1).max(40).optional().describe('Shown beside findings of these kinds.'),
  })
  .describe('A clause that nothing in a draft can prove.')

export const personSchema = z
  .strictObject({ clause: line, why: line })
  .describe('A clause that only a person can keep, and why.')

export const exampleSchema = z
  .strictObject({
    draft: z.string().min(1).max(5000),
    finds: z.array(line).max(30).describe('The rules that speak, each once; empty when nothing does.'),
    site: z.enum(sites).optional(),
    role: z.enum(roles).optional(),
    account: z.enum(accounts).optional(),
    at: moment.optional(),
    place: z.literal('council-page').optional(),
    replyTo: line.optional(),
    duringMeeting: z.boolean().optional(),
    preElection: z.boolean().optional(),
    attachments: z
      .array(
        z.strictObject({
          kind: line,
          shows: line.optional(),
          permission: z.enum(['given', 'none']).optional(),
          source: line.optional(),
        }),
      )
      .max(20)
      .optional(),
  })
  .describe('A post of your own invention, and what should be noticed in it.')

const disclaimer = z.strictObject({
  text: passage.describe('The wording adopted; the first is offered.'),
  short: lines.describe('Forms the clerk accepts where it does not fit, longest first.'),
  language: z.enum(['en', 'cy']).default('en'),
})

/** Format 1 of a council's rule pack. Data, never logic: unknown keys are refused, sizes bounded, text is text. */
export const packSchema = z.strictObject({
  $schema: line.optional(),
  format: z.literal(1).describe('The shape of this file.'),
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,60}$/)
    .describe('Small letters, digits and hyphens, such as oakham.'),
  version: z.int().min(1).max(1_000_000).describe('A whole number that only rises.'),
  published: z.iso.date().optional().describe('The day on which this version was published.'),
  council: z.strictObject({
    name: line,
    shortNames: lines,
    nation: z.enum(['england', 'wales']),
    domains: lines.describe('Of the council’s web site and e-mail addresses.'),
  }),
  policy: z.strictObject({
    title: line,
    edition: line.optional(),
    adopted: z.iso.date().optional(),
    reviewed: z.iso.date().optional(),
    reviewBy: z.iso.date().optional(),
    url: z.httpUrl().max(300).optional(),
  }),
  notes: z.array(passage).max(50).default([]).describe('To the clerk: decisions that reach the whole pack.'),
  clauses: z.array(clauseSchema).min(1).max(500),
  requirements: z.array(requirementSchema).max(300),
  reminders: z.array(reminderSchema).max(300).default([]),
  person: z.array(personSchema).max(300).default([]),
  disclaimers: z.array(disclaimer).max(10).default([]),
  contacts: z.strictObject({
    ask: line.describe('Whom to ask when unsure.'),
    email: z.email().max(300).optional(),
    public: lines.describe('Published numbers, e-mail and street addresses: not personal data.'),
  }),
  directory: z
    .strictObject({
      members: lines.describe('Named in public role, so no third parties.'),
      staff: lines.describe('By name or by title, such as Town Clerk.'),
      places: lines.describe('Venues, public buildings and streets: not homes.'),
    })
    .prefault({}),
  periods: z
    .strictObject({ preElection: z.array(period).max(50).default([]), meetings: z.array(period).max(500).default([]) })
    .prefault({}),
  settings: z
    .strictObject({ askAtPost: z.array(z.enum(severities)).max(3).default(['must']) })
    .prefault({})
    .describe('Which severities ask once at Post.'),
  examples: z.array(exampleSchema).max(200).default([]),
})

export type PackFile = z.infer<typeof packSchema>
export type Clause = PackFile['clauses'][number]
export type Reminder = PackFile['reminders'][number]
export type Reach = (typeof reaches)[number]
export type Moment = (typeof moments)[number]
