/** Where a draft would be posted; `other` is any address the person added. */
export const sites = [
  'facebook',
  'x',
  'linkedin',
  'instagram',
  'threads',
  'youtube',
  'bluesky',
  'mastodon',
  'reddit',
  'nextdoor',
  'other',
] as const
/** As what the writer speaks for the council or sits on it. Which clauses reach whom: check/reach.ts. */
export const roles = ['councillor', 'mayor', 'clerk', 'officer', 'volunteer'] as const
/** Whose account it is posted from. */
export const accounts = ['personal', 'council'] as const

export type Site = (typeof sites)[number]
export type Role = (typeof roles)[number]
export type Account = (typeof accounts)[number]

/** What is attached to the post, as far as the page or the person tells. */
export type Attachment = {
  readonly kind: string
  readonly shows?: string
  readonly permission?: 'given' | 'none'
  readonly source?: string
}

/** What cannot be read in the words: where, as whom and when they would be posted. */
export type Circumstances = {
  readonly site: Site
  readonly role: Role
  readonly account: Account
  /** ISO 8601, by the clock of the United Kingdom where it has no zone. Left out, nothing that hangs on a date speaks. */
  readonly at?: string
  /** A comment on the council's own page from a personal account. */
  readonly place?: 'council-page'
  /** A few words on what is being answered, empty where only that something is can be told. */
  readonly replyTo?: string
  readonly duringMeeting?: boolean
  readonly preElection?: boolean
  readonly attachments?: readonly Attachment[]
  /** It goes out as a later post of a thread, whose first speaks for all where something is said once. */
  readonly continues?: boolean
  /** What the later posts say, where it goes out as the first of a thread. */
  readonly later?: string
}
