import type { Change, Words } from '../desk/compare.ts'
import { ruleById } from '../rules/index.ts'

const signs = { added: '+', removed: '-', changed: '~' } as const

/** Words put in stand in {+ +}, words taken out in [- -], as git shows them. */
const marked = (words: Words): string =>
  words.map(({ text, change }) => (change === 'same' ? text : change === 'in' ? `{+${text}+}` : `[-${text}-]`)).join('')

/** The changes as lines for a terminal, ending in a tally. */
export function describeChanges(changes: readonly Change[]): string {
  const blocks = changes.map(({ kind, part, name, differences }) =>
    [
      `${signs[kind]} ${part}${name ? `: ${ruleById.get(name)?.title ?? name}` : ''}`,
      ...(kind === 'removed'
        ? []
        : differences.map(({ field, words }) => `    ${field ? `${field}: ` : ''}${marked(words)}`)),
    ].join('\n'),
  )
  return [...blocks, changes.length === 1 ? '1 change.' : `${changes.length} changes.`].join('\n')
}
