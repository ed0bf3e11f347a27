import type { Circumstances } from '../src/draft/circumstances.ts'
import { readDraft } from '../src/draft/draft.ts'
import { type Known, nothingKnown } from '../src/rules/known.ts'
import type { Example, Rule } from '../src/rules/rule.ts'

type Written = Exclude<Example, string>
const written = (example: Example): Written => (typeof example === 'string' ? { text: example } : example)

/** The draft without its brackets. */
export const unmark = (marked: string): string => marked.replaceAll('[[', '').replaceAll(']]', '')

/** Runs one rule over a bracketed draft and puts the brackets back where the rule found something: compare the two strings. */
export function mark(rule: Rule, example: Example): string {
  const { text: marked, known, options, ...circumstances } = written(example)
  const text = unmark(marked)
  const draft = readDraft(text, circumstances as Partial<Circumstances>)
  const spans = rule
    .find(draft, rule.options.parse(options ?? {}), { ...nothingKnown, ...(known as Partial<Known>) })
    .map((match) => match.span)
    .sort((a, b) => b.start - a.start || b.end - a.end)
  return spans.reduce(
    (result, { start, end }) => `${result.slice(0, start)}[[${result.slice(start, end)}]]${result.slice(end)}`,
    text,
  )
}

/** What the example says should come out of `mark`. */
export const expected = (example: Example): string => written(example).text
