import type { Draft } from '../draft/draft.ts'
import type { Pack } from '../packs/pack.ts'
import type { Clause, Moment, Reminder } from '../packs/schema.ts'
import { hasLink } from '../reading/contact/links.ts'
import { inMeeting } from '../reading/council/meeting.ts'
import { speaksToPress } from '../reading/council/press.ts'
import type { Known } from '../rules/known.ts'
import type { Category } from '../rules/rule.ts'
import { clausesFor, outOfReach } from './reach.ts'

/** Clauses that nothing in a draft can prove, each at the moment its pack gives it. */
export function remindersFor(draft: Draft, pack: Pack): readonly Clause[] {
  const now = momentsOf(draft, pack.known)
  return reaching(draft, pack, ({ when }) => when?.some((moment) => now.has(moment)) ?? false)
}

const ofPictures: readonly Category[] = ['images-of-children', 'images-consent', 'copyright-third-party-content']

/**
 * What the policy says of pictures, where one is attached: nobody can tell from the page what it shows, whose it is and
 * who agreed, so the clauses speak before the rules can.
 */
export function pictureClauses(draft: Draft, pack: Pack): readonly Clause[] {
  if (!draft.attachments || draft.attachments.length === 0) return []
  const bound = pack.requirements
    .filter((requirement) => ofPictures.includes(requirement.rule.category))
    .flatMap((requirement) => clausesFor(requirement, draft))
  const reminded = reaching(draft, pack, ({ when }) => when?.includes('attachment') ?? false)
  const quotes = new Map([...bound, ...reminded].map((clause) => [clause.quote, clause]))
  return [...quotes.values()]
}

/** The clauses that the pack sets beside findings of this kind. */
export const remindersBeside = (category: Category, draft: Draft, pack: Pack): readonly Clause[] =>
  reaching(draft, pack, ({ beside }) => beside?.includes(category) ?? false)

function reaching(draft: Draft, pack: Pack, fits: (reminder: Reminder) => boolean): readonly Clause[] {
  const file = pack.file
  if (!file) return []
  const wanted = new Set(file.reminders.filter(fits).map((reminder) => reminder.clause))
  return file.clauses.filter((clause) => wanted.has(clause.id) && outOfReach(clause, draft) === null)
}

/** The moments at which a pack may want to remind, so far as the draft and its circumstances show them. */
export function momentsOf(draft: Draft, known: Known): ReadonlySet<Moment> {
  const moments = new Set<Moment>(['always'])
  if (draft.attachments && draft.attachments.length > 0) moments.add('attachment')
  if (draft.account === 'council') moments.add('council-account')
  if (inMeeting(draft, known.meetings)) moments.add('meeting')
  if (draft.replyTo !== undefined) moments.add('reply')
  if (hasLink(draft)) moments.add('link')
  if (speaksToPress(draft)) moments.add('press')
  return moments
}
