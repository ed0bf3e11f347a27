/** What a council has told the world about itself: facts that make a name, a number or a place public. All lower-level data, no rules. */
export type Known = {
  /** "Oakham Town Council", "OTC", "the Town Council". */
  readonly councilNames: readonly string[]
  readonly nation: 'england' | 'wales' | null
  readonly disclaimers: readonly Disclaimer[]
  /** Published telephone numbers, e-mail addresses and street addresses. */
  readonly contacts: readonly string[]
  /** Web and e-mail domains of the council. */
  readonly domains: readonly string[]
  readonly members: readonly string[]
  /** Staff by name or by title, such as "Town Clerk". */
  readonly staff: readonly string[]
  /** Venues, public buildings, streets and businesses that look like names or homes. */
  readonly places: readonly string[]
  readonly preElection: readonly Period[]
  readonly meetings: readonly Period[]
}

/** ISO 8601 dates or times, both ends included. */
export type Period = { readonly from: string; readonly to: string }

/** `text` is the wording adopted; `short` the forms the clerk accepts where it does not fit, longest first. */
export type Disclaimer = { readonly text: string; readonly short: readonly string[]; readonly language: 'en' | 'cy' }

export const nothingKnown: Known = {
  councilNames: [],
  nation: null,
  disclaimers: [],
  contacts: [],
  domains: [],
  members: [],
  staff: [],
  places: [],
  preElection: [],
  meetings: [],
}
