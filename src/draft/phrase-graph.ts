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

/** Gives the next symbol each time: groups and alternatives, then words, which may be passed over. */
type Symbols = (words: boolean) => string | undefined

function symbolsOf(phrase: string): Symbols {
  const written = named(phrase)
  let at = 0
  return (words) => {
    const pattern = words ? symbol : bracket
    pattern.lastIndex = at
    const found = pattern.exec(written)?.[0]
    at = pattern.lastIndex
    return found
  }
}
const symbol = /[()|]|[^\s()|]+/g
const bracket = /[()|]/g

/** Adds the words with which this group may begin, and says whether all of it may be left out. Behind a word no group begins anything. */
function begin(
  next: Symbols,
  words: Set<string | null> | null,
  depth: number,
  refuse: (what: string) => Error,
): boolean {
  let [begins, optional] = [words !== null, false]
  for (let symbol = next(begins); symbol !== ')'; symbol = next(begins)) {
    if (symbol === undefined) {
      if (depth > 0) throw refuse('leaves a bracket open')
      return optional || begins
    }
    if (symbol === '(') begins = begin(next, begins ? words : null, depth + 1, refuse) && begins
    else if (symbol === '|') [begins, optional] = [words !== null, optional || begins]
    else {
      words?.add(symbol === '*' || symbol === '...' ? null : (tokens(symbol)[0] ?? null))
      begins = symbol === '...'
    }
  }
  if (depth === 0) throw refuse('closes a bracket that is not open')
  return optional || begins
}

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
function grow(next: Symbols, starts: readonly Node[]): readonly Node[] {
  const ends = new Set<Node>()
  let nodes = starts
  for (let symbol = next(true); symbol !== undefined && symbol !== ')'; symbol = next(true)) {
    if (symbol === '(') nodes = grow(next, nodes)
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
