type Severity = 'must' | 'should' | 'note'

/** The verbs by which a policy says how much it means it, the strongest first. */
const verbs: readonly (readonly [Severity, RegExp])[] = [
  [
    'must',
    /\b(?:must(?: not| never)?|shall(?: not)?|never|always|(?:is|are) (?:not permitted|prohibited|forbidden|required|mandatory|not allowed|(?:always )?wrong)|may not|will not|cannot|under no circumstances|do not|don['’]t|refrain from|rhaid|ni chaniateir|peidiwch|peidio â)\b/i,
  ],
  [
    'should',
    /\b(?:should(?: not)?|ought|(?:is|are) (?:expected|asked|advised|encouraged) to|avoid|need to|where possible|dylai|dylid|dylech)\b/i,
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
