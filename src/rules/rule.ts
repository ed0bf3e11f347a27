import * as z from 'zod'
import type { Circumstances } from '../draft/circumstances.ts'
import type { Draft } from '../draft/draft.ts'
import type { Edit } from '../draft/edit.ts'
import type { Span } from '../draft/span.ts'
import type { Known } from './known.ts'

/** Before any schema is made: zod's compiled parsers need `new Function`, which an extension's pages forbid. */
z.config({ jitless: true })

/** The policy's own verbs: must, should, and care to be taken. */
export const severities = ['must', 'should', 'note'] as const
export type Severity = (typeof severities)[number]

/** What a rule is about, in words fixed for all councils: other programs score the checker by them. */
export const categories = [
  'personal-data',
  'contact-details-own',
  'third-party-naming',
  'staff-discussion',
  'derogatory',
  'personal-attack',
  'discrimination',
  'obscenity',
  'defamation',
  'legal-conclusion',
  'guesswork',
  'exaggeration',
  'misleading',
  'confidential-meeting',
  'confidential-information',
  'official-capacity',
  'disclaimer',
  'council-identity',
  'party-political',
  'pre-election',
  'imprint',
  'commercial',
  'copyright-third-party-content',
  'images-of-children',
  'images-consent',
  'all-caps',
  'colourful-language',
  'inflammatory-topic',
  'meeting-conduct',
  'conversation-conduct',
  'criticism-of-council',
  'spelling-grammar',
  'security',
  'tone',
  'other',
] as const
export type Category = (typeof categories)[number]

/** A ready change. `left` is how many characters the site still allows after it, where the site counts. */
export type Fix = { readonly label: string; readonly edit: Edit; readonly left?: number }

/**
 * What a rule returns. `because` is one plain sentence on why, naming the words that weighed; `mild` says that the
 * matter is slight here, so that it speaks as a note whatever the clause's verb.
 */
export type Match = { readonly span: Span; readonly because?: string; readonly fix?: Fix; readonly mild?: boolean }

/** A draft with `[[ ]]` around what is found; `[[]]` marks where something missing would go. */
export type Example =
  | string
  | (Partial<Circumstances> & { readonly text: string; readonly known?: Partial<Known>; readonly options?: object })

type Definition<Options> = {
  /** The file's name; names the thing noticed. */
  readonly id: string
  readonly category: Category
  /** Two to five words, the card's heading. */
  readonly title: string
  /** Used where no clause sets one. */
  readonly severity: Severity
  /**
   * `draft`: what is found hangs on the whole draft or on what is posted with it, or is said once only. Any other rule looks
   * no further than a few sentences around, and sees neither date nor attachments: a long draft is shown to it by passages.
   */
  readonly listens?: 'draft'
  readonly options: z.ZodType<Options>
  readonly examples: { readonly flags: readonly Example[]; readonly passes: readonly Example[] }
  /** Pure: no clock, no council but what `known` says. `options` have been through the schema. */
  readonly find: (draft: Draft, options: Options, known: Known) => readonly Match[]
}

/** A rule whose options are checked at run time, by its own schema, when a pack is parsed. */
export type Rule = Definition<unknown>

/** Lets the options' type follow from their schema while a rule is written; the only place where it is set aside. */
export const defineRule = <Options>(rule: Definition<Options>): Rule => ({
  ...rule,
  find: (draft, options, known) => rule.find(draft, options as Options, known),
})
