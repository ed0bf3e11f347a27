type Severity = 'must' | 'should' | 'note'

/**
 * The verbs by which a policy says how much it means it, the strongest first; after “should” in one sentence, “never” and
 * “always” are no stronger. A Welsh word may begin with a softer letter, and end with one that `\b` does not know.
 */
const verbs: readonly (readonly [Severity, RegExp])[] = [
  [
    'must',
    /(?<!\p{L})(?:must(?: not| never)?|shall(?: not)?|(?<!(?<!\p{L})(?:should|ought|dd?yl(?:ai|id|ech|ent))(?!\p{L})[^.]*)(?:never|always|(?:p|b|ph)eidio (?:â|ag))|(?:is|are) (?:not permitted|prohibited|forbidden|required|mandatory|not allowed|(?:always )?wrong)|may not|will not|cannot|under no circumstances|do not|don['’]t|refrain from|rhaid|ni chaniateir|ni chaiff|ph?eidiwch)(?!\p{L})/iu,
  ],
  [
    'should',
    /(?<!\p{L})(?:should(?: not| never| always)?|ought|(?:is|are) (?:expected|asked|advised|encouraged) to|avoid|need to|where possible|dd?yl(?:ai|id|ech|ent))(?!\p{L})/iu,
  ],
]

/** How strongly a clause's own verbs speak, and the words that say so; empty where none do and care alone is asked. */
export function strengthOf(quote: string): { readonly severity: Severity; readonly words: string } {
  for (const [severity, verb] of verbs) {
    const words = verb.exec(quote)?.[0]
    if (words) return { severity, words }
  }
  return { severity: 'note', words: '' }
}
