import nlp from 'compromise'
import { type Span, spanOf } from './span.ts'

/** What compromise makes of one sentence. Costly (about 5 ms for 280 characters): ask only of a sentence that a lexicon chose. */
export type Grammar = {
  /** Spans of a compromise match pattern, such as `#Person+ (is|was) #Adjective`. */
  readonly match: (pattern: string) => readonly Span[]
  readonly people: () => readonly Span[]
  /** One entry for each word compromise sees, with its tags. */
  readonly terms: () => readonly (Span & { readonly tags: readonly string[] })[]
}

/** The little of a compromise view that is read here. */
type View = { readonly json: (options: object) => unknown }
type Term = { text: string; tags?: string[]; offset?: { start: number; length: number } }

/** Spans count from `start`. compromise counts the punctuation after the last word, so spans are taken from the terms. */
export function readGrammar(text: string, start: number): Grammar {
  const view = nlp(text)
  return {
    match: (pattern) => spansOf(view.match(pattern), start),
    people: () => spansOf(view.people(), start),
    terms: () => termsOf(view, start).map(({ span, term }) => ({ ...span, tags: term.tags ?? [] })),
  }
}

function rows(view: View): { terms: Term[] }[] {
  const json = view.json({ offset: true, terms: { offset: true } })
  return Array.isArray(json) ? json : []
}

function termsOf(view: View, start: number): { span: Span; term: Term }[] {
  return rows(view).flatMap((row) => placed(row.terms, start))
}

const placed = (terms: readonly Term[], start: number) =>
  terms
    .filter((term) => term.offset && term.text)
    .map((term) => {
      const at = start + (term.offset?.start ?? 0)
      return { term, span: spanOf(at, at + term.text.length) }
    })

function spansOf(view: View, start: number): readonly Span[] {
  return rows(view)
    .map((row) => placed(row.terms, start))
    .filter((terms) => terms.length > 0)
    .map((terms) => spanOf(terms[0]?.span.start ?? start, terms.at(-1)?.span.end ?? start))
}

/** compromise's dictionary, laid out once: some 15,000 words, looked up many times in every sentence. */
const lexicon: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries((nlp.model() as unknown as Model).one.lexicon).map(([word, tags]) => [word, [tags].flat()]),
)
type Model = { readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> } }
const none: readonly string[] = []

/** The tags compromise's dictionary has for one word in small letters, without parsing anything: cheap, and blind to context. */
export const lexiconTags = (norm: string): readonly string[] => lexicon.get(norm) ?? none
