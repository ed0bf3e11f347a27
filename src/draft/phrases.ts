import { type Span, spanOf } from './span.ts'
import { readWords, type Word } from './words.ts'

/** A phrase met in the words. `first` and `last` index the words; `phrase` is the entry as it was written. */
export type PhraseHit = Span & { readonly phrase: string; readonly first: number; readonly last: number }

type Node = { readonly next: Map<string, Node>; phrase?: string }

/** Small closed classes that phrases may name in braces. */
export const classes: Readonly<Record<string, string>> = {
  be: "am|is|are|was|were|be|been|being|'s",
  have: "have|has|had|having|'s",
  do: 'do|does|did',
  will: 'will|would|shall|should|can|could|may|might|must',
  not: 'not|never|hardly',
  i: 'i|we',
  they: 'he|she|they|you|it',
  my: 'my|our|your|his|her|their|its|the|this|that|these|those|a|an',
  the: 'the|this|that|these|those|our|my|your|his|her|their',
}

const longestGap = 4

/**
 * One automaton over any number of phrases: a single pass over the words whatever their number.
 * A phrase is plain words with `(a|b c|)` for alternatives (an empty one makes it optional), `{be}` for a class above,
 * `*` for any one word and `...` for up to four. Contractions meet their long form; commas are passed over, stronger stops are not.
 * Hits are leftmost, then longest, and never overlap.
 */
export function phrases(entries: readonly string[]): (words: readonly Word[]) => readonly PhraseHit[] {
  const root: Node = { next: new Map() }
  for (const entry of entries) for (const path of expand(entry)) plant(root, path, entry)
  return (words) => {
    const hits: PhraseHit[] = []
    for (let first = 0; first < words.length; first++) {
      const found = longest(root, words, first)
      if (!found) continue
      const { phrase, last } = found
      hits.push({ ...spanOf(words[first]?.start ?? 0, words[last]?.end ?? 0), phrase, first, last })
      first = last
    }
    return hits
  }
}

function plant(root: Node, path: readonly string[], entry: string): void {
  let node = root
  for (const token of path) {
    const next: Node = node.next.get(token) ?? { next: new Map() }
    node.next.set(token, next)
    node = next
  }
  node.phrase ??= entry
}

function longest(root: Node, words: readonly Word[], first: number): { phrase: string; last: number } | null {
  let best: { phrase: string; last: number } | null = null
  const walk = (node: Node, at: number): void => {
    if (node.phrase !== undefined && at > first && (best === null || at - 1 > best.last))
      best = { phrase: node.phrase, last: at - 1 }
    const word = words[at]
    if (!word || (word.breaks && at > first)) return
    const exact = node.next.get(word.norm)
    if (exact) walk(exact, at + 1)
    const any = node.next.get('*')
    if (any) walk(any, at + 1)
    const wide = node.next.get('...')
    for (
      let skip = 0;
      wide && skip <= longestGap && words[at + skip] && !(words[at + skip]?.breaks && at + skip > first);
      skip++
    )
      walk(wide, at + skip)
  }
  walk(root, first)
  return best
}

/** Every plain sequence that a written phrase stands for. */
export function expand(entry: string): readonly (readonly string[])[] {
  const named = entry.replace(/\{(\w+)\}/g, (_, name: string) => {
    const members = classes[name]
    if (members === undefined) throw new Error(`The phrase “${entry}” names the unknown class {${name}}.`)
    return `(${members})`
  })
  const plain: string[] = []
  const queue = [named]
  for (let text = queue.pop(); text !== undefined; text = queue.pop()) {
    const open = text.indexOf('(')
    if (open < 0) plain.push(text)
    else {
      const { choices, end } = alternatives(text, open)
      for (const choice of choices) queue.push(`${text.slice(0, open)} ${choice} ${text.slice(end)}`)
    }
  }
  return plain.map((text) => text.trim().split(/\s+/).flatMap(tokens))
}

/** The alternatives of the group that opens at `open`; outermost first, so that groups within one never multiply another's. */
function alternatives(text: string, open: number): { choices: readonly string[]; end: number } {
  const choices: string[] = []
  let depth = 0
  let from = open + 1
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth++
    if (text[at] === ')') depth--
    if (depth === 0 || (depth === 1 && text[at] === '|')) {
      choices.push(text.slice(from, at))
      from = at + 1
    }
    if (depth === 0) return { choices, end: at + 1 }
  }
  throw new Error(`The phrase “${text}” leaves a bracket open.`)
}

const tokens = (written: string): readonly string[] =>
  written === '*' || written === '...' || written.startsWith("'")
    ? [written]
    : readWords(written).map((word) => word.norm)
