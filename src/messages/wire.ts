import type { Council } from '../check/council.ts'
import type { Finding } from '../check/finding.ts'
import type { Account, Circumstances, Site } from '../draft/circumstances.ts'
import type { Clause } from '../packs/schema.ts'
import type { Language } from '../words/say.ts'

/** From the page to the background. The role and the date are added there: the page is not asked to be trusted with them. */
export type Ask = { readonly kind: 'check'; readonly id: number; readonly text: string; readonly where: Where }

/** From the page to the background, over no port: how many findings there are, all boxes of the page together. */
export type Found = { readonly found: number }

export type Where = Pick<Circumstances, 'site' | 'place' | 'attachments' | 'continues' | 'later'> & {
  /** The name or handle that the site shows as posting, where it can be told. */
  readonly poster?: string
  /** Whose post or page it answers on, where it can be told. */
  readonly host?: string
  /** There where it goes under somebody's post, whose words are not read. */
  readonly replyTo?: ''
  /** As which account, said by the person on our own page; from any other page it is not heard. */
  readonly account?: Account
}

/** Clauses that nothing in a draft can prove: all that fit now, and those that a picture brings. */
export type Reminders = { readonly now: readonly Clause[]; readonly picture: readonly Clause[] }

/** From the background to the page. `silent` says why nothing was read. */
export type Answer =
  | {
      readonly kind: 'result'
      readonly id: number
      readonly findings: readonly Finding[]
      readonly council: Council
      readonly reminders: Reminders
      /** The severities at which Post asks once: the council's choice, and none where the person switched it off. */
      readonly asksAt: readonly Finding['severity'][]
      /** In which the page speaks; the clauses stay in the policy's own. */
      readonly language: Language
      /** When the findings are to be shown. */
      readonly when: When
      /** How many more there are that were ignored in this draft; another `since` says that all of it was forgotten. */
      readonly left: number
      readonly since: string
    }
  | {
      readonly kind: 'silent'
      readonly id: number
      readonly why: Silent
      /** After so many milliseconds it is worth asking again. */
      readonly until?: number
    }

/** Why nothing was read. */
export type Silent = 'off' | 'no-council' | 'fault'

/** As the person types, when they pause, or not before Post. */
export type When = 'typing' | 'pause' | 'post'

/** From the popup to the page of a tab. `finding` is its name (`popup.ts`): its number may be another’s by then. */
export type PopupAsk =
  | { readonly kind: 'report' }
  /** Reads the draft again, since the settings changed. */
  | { readonly kind: 'again' }
  | { readonly kind: 'apply'; readonly finding: string }
  | { readonly kind: 'show'; readonly finding: string }
  /** Reads the box last written in, or leaves it alone for as long as it lives. */
  | { readonly kind: 'box'; readonly on: boolean }

/** What the page of a tab tells the popup: its site, and the draft last written in, or null where there is none. */
export type TabReport = {
  readonly site: Site
  readonly poster: string | null
  readonly host: string | null
  readonly draft: {
    readonly text: string
    readonly findings: readonly Finding[]
    readonly reminders: readonly Clause[]
    /** Whether these very words were read; where not, whether an answer is awaited still. */
    readonly read: 'yes' | 'not-yet' | 'no'
    /** The person wants this box left alone. */
    readonly off?: boolean
  } | null
  /** False where the box last written in looks like a draft and is none that we know: the site has changed. */
  readonly recognised?: false
  /** The finding whose change the site did not take, counted from nought; -1 where there is none. */
  readonly refused?: number
}

export const portName = 'review'
