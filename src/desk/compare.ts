import type { Working } from './working.ts'

/** Words that stayed, were put in, or were taken out. */
export type Words = readonly { readonly text: string; readonly change: 'same' | 'in' | 'out' }[]

/** One thing that differs between two packs. `words` is there where both have a text of it. */
export type Change = {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved'
  readonly part:
    | 'council'
    | 'policy'
    | 'clause'
    | 'requirement'
    | 'reminder'
    | 'person'
    | 'disclaimer'
    | 'contacts'
    | 'directory'
    | 'periods'
    | 'settings'
    | 'notes'
    | 'examples'
  /** What a clerk calls it: the clause's reference, the rule's title, the entry's name. */
  readonly name: string
  /** Each difference in its own line, such as [“severity”, words]. */
  readonly differences: readonly { readonly field: string; readonly words: Words }[]
}

/** What changed from one pack to another, in the order of the newer. Versions are left out. */
export const comparePacks: (before: Working, after: Working) => readonly Change[] = () => {
  throw new Error('being filled')
}
/** The words of two texts laid over each other. */
export const compareWords: (before: string, after: string) => Words = () => {
  throw new Error('being filled')
}
