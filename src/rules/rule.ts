import * as z from 'zod/mini'
import type { Circumstances } from '../draft/circumstances.ts'
import type { Draft } from '../draft/draft.ts'
import type { Edit } from '../draft/edit.ts'
import type { Span } from '../draft/span.ts'
import type { Known } from './known.ts'

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

type Definition<Options extends z.core.$ZodShape, Whole> = {
  /** The file's name; names the thing noticed. */
  readonly id: string
  readonly category: Category
  /** Two to six words, the card's heading. */
  readonly title: string
  /** Used where no clause sets one. */
  readonly severity: Severity
  /**
   * `draft`: is shown the whole draft, with its date and the later posts of its thread. Any other rule is shown a long draft
   * passage by passage (draft/passages.ts): it goes through the sentences `asked` and looks no further than a few around.
   */
  readonly listens?: 'draft'
  /** What such a rule has to be told of the whole draft all the same: a plain value, so that it can be seen to be as before. */
  readonly whole?: (draft: Draft, known: Known) => Whole
  /** What a council may decide, by its names in the pack; a pack that names another is refused. */
  readonly options?: Options
  readonly examples: { readonly flags: readonly Example[]; readonly passes: readonly Example[] }
  /** Pure: no clock, no council but what `known` says. `options` have been through the schema. */
  readonly find: (
    draft: Draft,
    options: z.output<z.ZodMiniObject<Options>>,
    known: Known,
    whole: Whole,
  ) => readonly Match[]
}

/** A rule whose options are checked at run time, by its own schema, when a pack is parsed. Not told of the whole, it asks the draft it is shown. */
export type Rule = Omit<Definition<z.core.$ZodShape, unknown>, 'find' | 'options'> & {
  readonly options: z.ZodMiniObject
  readonly find: (draft: Draft, options: unknown, known: Known, whole?: unknown) => readonly Match[]
}

/** Lets the options' type follow from their schema while a rule is written; the only place where it is set aside. */
export const defineRule = <Options extends z.core.$ZodShape, Whole>(rule: Definition<Options, Whole>): Rule => ({
  ...rule,
  options: z.strictObject(rule.options ?? {}),
  find: (draft, options, known, whole = rule.whole?.(draft, known)) =>
    rule.find(draft, options as Parameters<typeof rule.find>[1], known, whole as Whole),
})
