import type { HandingKey, Say } from './say.ts'
import { type View, viewOf } from './view.ts'
import type { Working } from './working.ts'

/** The pack as a council would adopt it and a councillor read it: headings with lines of plain words and quotations. */
export type Section = { readonly heading: string; readonly lines: readonly Line[] }
export type Line =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'quote'; readonly ref: string; readonly text: string; readonly summary: boolean }
  | { readonly kind: 'entry'; readonly name: string; readonly text: string }

/** What the screen calls things: a day or a moment, in ISO 8601; a rule, a category, and a role, an account or a site, by their ids. */
export type Names = Readonly<Record<'when' | 'rule' | 'kind' | 'circumstance', (written: string) => string>>

/** Sections with nothing in them are left out. */
export function inPlainWords(working: Working, say: Say, names: Names): readonly Section[] {
  const { when, kind } = names
  const view = viewOf(working)
  const sections: readonly (readonly [HandingKey, readonly Line[]])[] = [
    ['readAbout', about(view, say, when)],
    ['readClauses', view.clauses.flatMap((clause) => brought(clause, view, say, names))],
    ['readReminders', view.reminders.flatMap((reminder) => reminded(reminder, view, say, kind))],
    ['readPerson', view.person.flatMap(({ clause, why }) => [...quoted(clause, view), plain(why)])],
    ['readDisclaimer', view.disclaimers.flatMap((disclaimer) => offered(disclaimer, say))],
    ['readKnown', known(view, say)],
    ['readDates', dates(view, say, when)],
    ['readLimits', (['noteDoes', 'noteNever', 'noteNotAdvice'] as const).map((key) => plain(say(key)))],
  ]
  return sections.flatMap(([heading, lines]) => (lines.length > 0 ? [{ heading: say(heading), lines }] : []))
}

type Clause = View['clauses'][number]
type Name = Names['when']

const sentences = (...said: readonly string[]): string =>
  said
    .filter(Boolean)
    .map((each) => `${each}.`)
    .join(' ')
const plain = (text: string): Line => ({ kind: 'plain', text })
const entry = (name: string, text: string): readonly Line[] => (text ? [{ kind: 'entry', name, text }] : [])
const quote = ({ ref, quote, summary }: Clause): Line => ({ kind: 'quote', ref, text: quote, summary })
const quoted = (id: string, { clauses }: View): readonly Line[] =>
  clauses.filter((clause) => clause.id === id).map(quote)

const about = ({ council, policy, version, published, contacts }: View, say: Say, when: Name): readonly Line[] => [
  ...entry(say('readCouncil'), council.name),
  ...entry(say('readPolicy'), [policy.title, policy.edition].filter(Boolean).join(', ')),
  ...entry(say('readAdopted'), when(policy.adopted)),
  ...entry(say('readReviewed'), when(policy.reviewed)),
  ...entry(say('readReviewBy'), when(policy.reviewBy)),
  ...entry(say('readVersion'), String(version)),
  ...entry(say('readPublished'), when(published)),
  ...entry(say('readAsk'), [contacts.ask, contacts.email].filter(Boolean).join(', ')),
]

/** A clause, how strongly it speaks and to whom, and what is noticed under it. */
function brought(clause: Clause, view: View, say: Say, names: Names): readonly Line[] {
  const requirements = view.requirements.filter(({ clauses }) => clauses.includes(clause.id))
  const elsewhere = [...view.reminders, ...view.person].some(({ clause: id }) => id === clause.id)
  if (requirements.length === 0) return elsewhere ? [] : [quote(clause), plain(say('readNothing'))]
  const whom = clause.appliesTo.map((reach) => (reach in reaches ? say(reaches[reach as Reach]) : reach)).join(', ')
  const noticed = requirements.map((requirement) => {
    const own = requirement.severity === clause.severity ? '' : strength(requirement.severity, view, say)
    const text = `${requirement.advice} ${sentences(own, only(requirement, say, names))}`.trim()
    return [names.rule(requirement.rule), text] as const
  })
  return [
    quote(clause),
    plain(sentences(strength(clause.severity, view, say), say('readFor', { whom }), only(clause, say, names))),
    // One rule may stand under a clause twice, for two roles, with the same advice.
    ...[...new Map(noticed.map(([name, text]) => [`${name}\n${text}`, [name, text] as const])).values()].flatMap(
      ([name, text]) => entry(name, text),
    ),
  ]
}

type Limits = Partial<Pick<View['requirements'][number], 'roles' | 'accounts' | 'dates'>> & Pick<Clause, 'sites'>

/** To whom, where and when alone it speaks. */
function only({ roles = [], accounts = [], sites, dates }: Limits, say: Say, names: Names): string {
  const days = [dates?.from, dates?.to]
    .map((day) => names.when(day ?? ''))
    .filter(Boolean)
    .join(' – ')
  const what = [...[...roles, ...accounts, ...sites].map(names.circumstance), days].filter(Boolean).join(', ')
  return what && say('readOnly', { what })
}

const reaches = {
  councillor: 'reachCouncillor',
  officer: 'reachOfficer',
  volunteer: 'reachVolunteer',
  'council-page': 'reachCouncilPage',
  'page-comment': 'reachPageComment',
} as const
type Reach = keyof typeof reaches

const moments = {
  always: 'whenAlways',
  attachment: 'whenAttachment',
  'council-account': 'whenCouncilAccount',
  press: 'whenPress',
  meeting: 'whenMeeting',
  reply: 'whenReply',
  link: 'whenLink',
} as const

const strengths = {
  must: ['readMustQuiet', 'readMust'],
  should: ['readShould', 'readShouldAsks'],
  note: ['readNote', 'readNoteAsks'],
} as const

/** How it is shown, and whether Post asks; nothing where no strength is said. */
function strength(severity: string, { settings }: View, say: Say): string {
  if (!(severity in strengths)) return ''
  const [quiet, asks] = strengths[severity as keyof typeof strengths]
  return say(settings.askAtPost.includes(severity) ? asks : quiet)
}

function reminded(
  { clause, when, beside }: View['reminders'][number],
  view: View,
  say: Say,
  nameOf: Name,
): readonly Line[] {
  const times = when.map((moment) => (moment in moments ? say(moments[moment as keyof typeof moments]) : moment))
  const kinds = beside.map(nameOf).join(', ')
  return [
    ...quoted(clause, view),
    ...(times.length > 0 ? [plain(`${say('readWhen', { when: times.join(', ') })}.`)] : []),
    ...(kinds ? [plain(`${say('readBeside', { kinds })}.`)] : []),
  ]
}

const offered = ({ text, short }: View['disclaimers'][number], say: Say): readonly Line[] => [
  { kind: 'quote', ref: '', text, summary: false },
  ...short.map((form) => plain(say('readShort', { short: form }))),
]

const known = ({ directory, contacts }: View, say: Say): readonly Line[] => [
  ...entry(say('readMembers'), directory.members.join(', ')),
  ...entry(say('readStaff'), directory.staff.join(', ')),
  ...entry(say('readPlaces'), directory.places.join(', ')),
  ...entry(say('readContacts'), contacts.public.join(', ')),
]

const dates = ({ periods }: View, say: Say, when: Name): readonly Line[] => {
  const written = ({ from, to }: { readonly from: string; readonly to: string }) => ({ from: when(from), to: when(to) })
  return [
    ...periods.preElection.map((period) => plain(say('readElection', written(period)))),
    ...periods.meetings.map((period) => plain(say('readMeeting', written(period)))),
  ]
}
