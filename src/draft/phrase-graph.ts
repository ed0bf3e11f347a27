import { readWords } from './words.ts'

/** One place in the graph of a phrase: where a word leads from here, where any word does, and the phrase's number if it ends here. */
export type Node = {
  readonly arcs: Map<string, Node[]>
  readonly any: Node[]
  ends?: number
}

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

/** Groups and alternatives, then words. */
const symbols = /\(|\)|\||[^\s()|]+/g
const symbolsOf = (phrase: string): Iterator<string> => (named(phrase).match(symbols) ?? []).values()

const named = (phrase: string): string =>
  phrase.replace(/\{(\w+)\}/g, (_, name: string) => {
    const members = classes[name]
    if (members === undefined) throw new Error(`The phrase “${phrase}” names the unknown class {${name}}.`)
    return `(${members})`
  })

/** The words with which a phrase may begin; among them null where any may. What cannot be read is refused here. */
export function beginningsOf(phrase: string): ReadonlySet<string | null> {
  const words = new Set<string | null>()
  begin(symbolsOf(phrase), words, 0, (what) => new Error(`The phrase “${phrase}” ${what}.`))
  return words
}

/** Adds the words with which this group may begin, and says whether all of it may be left out. */
function begin(
  left: Iterator<string>,
  words: Set<string | null>,
  depth: number,
  refuse: (what: string) => Error,
): boolean {
  let [nothingYet, optional] = [true, false]
  for (let symbol = next(left); symbol !== ')'; symbol = next(left)) {
    if (symbol === undefined) {
      if (depth > 0) throw refuse('leaves a bracket open')
      return optional || nothingYet
    }
    if (symbol === '(') nothingYet = begin(left, nothingYet ? words : new Set(), depth + 1, refuse) && nothingYet
    else if (symbol === '|') [nothingYet, optional] = [true, optional || nothingYet]
    else if (nothingYet) {
      words.add(symbol === '*' || symbol === '...' ? null : (tokens(symbol)[0] ?? null))
      nothingYet = symbol === '...'
    }
  }
  if (depth === 0) throw refuse('closes a bracket that is not open')
  return optional || nothingYet
}

const next = (left: Iterator<string>): string | undefined => left.next().value

/**
 * Every way through a phrase, from one root. An alternative ends where its neighbours end, so a phrase takes as many nodes
 * as it has words, however many ways lead through it.
 */
export function readGraph(phrase: string, number: number): Node {
  const root = newNode()
  for (const node of grow(symbolsOf(phrase), [root])) if (node !== root) node.ends = number
  return root
}

const newNode = (): Node => ({ arcs: new Map(), any: [] })

/** Follows the symbols to the end of this group from every node in `starts`; gives the nodes where its alternatives end. */
function grow(left: Iterator<string>, starts: readonly Node[]): readonly Node[] {
  const ends = new Set<Node>()
  let nodes = starts
  for (let symbol = next(left); symbol !== undefined && symbol !== ')'; symbol = next(left)) {
    if (symbol === '(') nodes = grow(left, nodes)
    else if (symbol === '|') {
      for (const node of nodes) ends.add(node)
      nodes = starts
    } else nodes = step(nodes, symbol)
  }
  for (const node of nodes) ends.add(node)
  return [...ends]
}

function step(nodes: readonly Node[], symbol: string): readonly Node[] {
  if (symbol === '*') return [join(nodes, null)]
  if (symbol === '...') {
    const reached = [...nodes]
    let last = nodes
    for (let gap = 0; gap < longestGap; gap++) {
      last = [join(last, null)]
      reached.push(...last)
    }
    return reached
  }
  return tokens(symbol).reduce<readonly Node[]>((from, token) => [join(from, token)], nodes)
}

/** A new node to which this word, or any where it is null, leads from all of `nodes`. */
function join(nodes: readonly Node[], token: string | null): Node {
  const node = newNode()
  for (const from of nodes) {
    const known = token === null ? from.any : from.arcs.get(token)
    if (known) known.push(node)
    else if (token !== null) from.arcs.set(token, [node])
  }
  return node
}

/** Words come back in thousands of phrases; each is read once. */
const read = new Map<string, readonly string[]>()

function tokens(written: string): readonly string[] {
  const known = read.get(written) ?? (written.startsWith("'") ? [written] : readWords(written).map((word) => word.norm))
  read.set(written, known)
  return known
}
