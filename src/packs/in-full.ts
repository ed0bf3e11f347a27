import type { Clause } from './schema.ts'

/**
 * The quotation as people are shown it. What stands in a policy's list headed “Don’t” says its reverse without the heading: that goes
 * before it in square brackets, as editors add a word.
 */
export const inFull = ({ ref, quote }: Pick<Clause, 'ref' | 'quote'>): string =>
  /, Don’t\b/.test(ref) ? `[Don’t] ${quote}` : quote
