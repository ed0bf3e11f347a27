import * as z from 'zod/mini'
import { accounts, roles, sites } from '../draft/circumstances.ts'
import { categories, severities } from '../rules/rule.ts'
import { line, lines, passage, upTo } from './text.ts'

/** At least one of these words. */
const some = <const Word extends string>(words: readonly Word[], most: number) =>
  z.array(z.enum(words)).check(z.minLength(1), z.maxLength(most))

const moment = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })])
const period = z.strictObject({ from: moment, to: moment })

/** Whom a clause reaches; any one match is enough. A councillor includes a mayor, an officer includes the clerk. */
export const reaches = ['councillor', 'officer', 'volunteer', 'council-page', 'page-comment'] as const

/** When a reminder is shown. */
export const moments = ['always', 'attachment', 'council-account', 'press', 'meeting', 'reply', 'link'] as const

export const clauseSchema = z
  .strictObject({
    id: line.check(z.describe('Any short name of your own, used by the requirements below.')),
    ref: line.check(z.describe('The reference as a councillor would cite it.')),
    quote: passage.check(z.describe('The words of the policy, exactly.')),
    summary: z
      .optional(z.literal(true))
      .check(z.describe('Say true where the words sum the policy up instead of quoting it.')),
    severity: z
      .enum(severities)
      .check(z.describe('The policy’s own verb: must, should, or note where it asks for care.')),
    appliesTo: some(reaches, 5).check(z.describe('Whom it reaches; any one match is enough.')),
    sites: z.optional(some(sites, 20)).check(z.describe('Left out: every site.')),
  })
  .check(z.describe('A passage of the policy.'))

export const requirementSchema = z
  .strictObject({
    rule: line.check(z.describe('What is noticed: the id of a rule.')),
    clauses: z
      .array(line)
      .check(z.minLength(1), z.maxLength(40))
      .check(z.describe('The first that reaches the writer is quoted, the rest stand beside it.')),
    advice: passage.check(z.describe('One calm sentence to the councillor.')),
    options: z
      ._default(z.record(z.string().check(z.maxLength(60)), z.unknown()), {})
      .check(z.describe('The rule’s own options.')),
    severity: z.optional(z.enum(severities)).check(z.describe('Speaks so strongly whatever the clause’s verb.')),
    roles: z.optional(some(roles, 10)).check(z.describe('Left out: every role.')),
    accounts: z.optional(some(accounts, 5)).check(z.describe('Left out: every account.')),
    sites: z.optional(some(sites, 20)).check(z.describe('Left out: every site.')),
    dates: z.optional(period).check(z.describe('Left out: always. Both ends are included.')),
    note: z
      .optional(passage)
      .check(z.describe('To the clerk: what was decided where the policy leaves it open, and why.')),
  })
  .check(z.describe('A rule applied under clauses.'))

export const reminderSchema = z
  .strictObject({
    clause: line,
    when: z.optional(some(moments, 10)).check(z.describe('Shown with the draft at these moments.')),
    beside: z.optional(some(categories, 40)).check(z.describe('Shown beside findings of these kinds.')),
  })
  .check(z.describe('A clause that nothing in a draft can prove.'))

export const personSchema = z
  .strictObject({ clause: line, why: line })
  .check(z.describe('A clause that only a person can keep, and why.'))

const attachment = z.strictObject({
  kind: line,
  shows: z.optional(line),
  permission: z.optional(z.enum(['given', 'none'])),
  source: z.optional(line),
})

export const exampleSchema = z
  .strictObject({
    draft: z.string().check(z.minLength(1), z.maxLength(5000)),
    finds: z
      .array(line)
      .check(z.maxLength(30))
      .check(z.describe('The rules that speak, each once; empty when nothing does.')),
    site: z.optional(z.enum(sites)),
    role: z.optional(z.enum(roles)),
    account: z.optional(z.enum(accounts)),
    at: z.optional(moment),
    place: z.optional(z.literal('council-page')),
    replyTo: z.optional(line),
    duringMeeting: z.optional(z.boolean()),
    preElection: z.optional(z.boolean()),
    attachments: z.optional(z.array(attachment).check(z.maxLength(20))),
  })
  .check(z.describe('A post of your own invention, and what should be noticed in it.'))

const disclaimer = z.strictObject({
  text: passage.check(z.describe('The wording adopted; the first is offered.')),
  short: lines.check(z.describe('Forms the clerk accepts where it does not fit, longest first.')),
  language: z._default(z.enum(['en', 'cy']), 'en'),
})

/** Format 1 of a council's rule pack. Data, never logic: unknown keys are refused, sizes bounded, text is text. */
export const packSchema = z.strictObject({
  $schema: z.optional(line),
  format: z.literal(1).check(z.describe('The shape of this file.')),
  id: z
    .string()
    .check(z.regex(/^[a-z][a-z0-9-]{1,60}$/))
    .check(z.describe('Small letters, digits and hyphens, such as oakham.')),
  version: z.int().check(z.gte(1), z.lte(1_000_000)).check(z.describe('A whole number that only rises.')),
  published: z.optional(z.iso.date()).check(z.describe('The day on which this version was published.')),
  council: z.strictObject({
    name: line,
    shortNames: lines,
    nation: z.enum(['england', 'wales']),
    domains: lines.check(z.describe('Of the council’s web site and e-mail addresses.')),
  }),
  policy: z.strictObject({
    title: line,
    edition: z.optional(line),
    adopted: z.optional(z.iso.date()),
    reviewed: z.optional(z.iso.date()),
    reviewBy: z.optional(z.iso.date()),
    url: z.optional(z.httpUrl().check(z.maxLength(300))),
  }),
  notes: upTo(50, passage).check(z.describe('To the clerk: decisions that reach the whole pack.')),
  clauses: z.array(clauseSchema).check(z.minLength(1), z.maxLength(500)),
  requirements: z.array(requirementSchema).check(z.maxLength(300)),
  reminders: upTo(300, reminderSchema),
  person: upTo(300, personSchema),
  disclaimers: upTo(10, disclaimer),
  contacts: z.strictObject({
    ask: line.check(z.describe('Whom to ask when unsure.')),
    email: z.optional(z.email().check(z.maxLength(300))),
    public: lines.check(z.describe('Published numbers, e-mail and street addresses: not personal data.')),
  }),
  directory: z.prefault(
    z.strictObject({
      members: lines.check(z.describe('Named in public role, so no third parties.')),
      staff: lines.check(z.describe('By name or by title, such as Town Clerk.')),
      places: lines.check(z.describe('Venues, public buildings and streets: not homes.')),
    }),
    {},
  ),
  periods: z.prefault(z.strictObject({ preElection: upTo(50, period), meetings: upTo(500, period) }), {}),
  settings: z
    .prefault(
      z.strictObject({ askAtPost: z._default(z.array(z.enum(severities)).check(z.maxLength(3)), ['must']) }),
      {},
    )
    .check(z.describe('Which severities ask once at Post.')),
  examples: upTo(200, exampleSchema),
})

export type PackFile = z.infer<typeof packSchema>
export type Clause = PackFile['clauses'][number]
export type Reminder = PackFile['reminders'][number]
export type Reach = (typeof reaches)[number]
export type Moment = (typeof moments)[number]
