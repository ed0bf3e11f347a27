import { spaced } from '../../draft/listed.ts'
import { once } from '../../draft/once.ts'
import { phrases } from '../../draft/phrases.ts'
import type { Sentence } from '../../draft/sentences.ts'
import { cover, type Span, spanOf } from '../../draft/span.ts'
import type { Word } from '../../draft/words.ts'
import { beforeWeak, conditions, links, predicates, softeners, weakLinks } from '../words/private-matters.ts'

const named = phrases(conditions)
const said = phrases(predicates)

/** "The Catholic church", "on the Polish shop": a word for people before a place or a thing is nobody's secret. */
const things = new Set(
  spaced(`
    church school centre community group family festival food restaurant shop choir friday charity ward unit appeal
    research awareness nurse nurses nursing ribbon walk run cafe support services service team action month week day
    line helpline test testing campaign drive society friends radio shower glass minister priest nun chaplain vicar baker
    tutor worker classes course committee club keys plate trials credits
  `),
)

/** What is said in the sentence that would be private if it is said of somebody: "has her chemotherapy", "is behind with the rent". */
export const privateMatters = once(({ words }: Sentence): readonly Span[] => {
  const ill = named(words).flatMap(({ first, last, end }) => {
    const from = linkBefore(words, first)
    return from === null || things.has(words[last + 1]?.norm ?? '') ? [] : [spanOf(words[from]?.start ?? 0, end)]
  })
  const told = said(words)
    .filter(({ last }) => !things.has(words[last + 1]?.norm ?? '') || words[last + 1]?.breaks)
    .map(({ start, end }) => spanOf(start, end))
  return united([...told, ...ill])
})

/** Back over "a touch of", "severe", "her" to the word that says somebody has it; null where none does. */
function linkBefore(words: readonly Word[], first: number): number | null {
  let strong: number | null = null
  for (let at = first - 1; at >= 0 && first - at < 7; at--) {
    const norm = words[at]?.norm ?? ''
    if (links.has(norm) && (!weakLinks.has(norm) || beforeWeak.has(words[at - 1]?.norm ?? ''))) strong = at
    else if (!softeners.has(norm)) break
    if (words[at]?.breaks) break
  }
  return strong
}

/** Spans that overlap become one: "off sick", "off sick with depression". */
function united(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last && span.start < last.end) found[found.length - 1] = cover(last, span)
    else found.push(span)
  }
  return found
}
