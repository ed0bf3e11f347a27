import { readWords } from './words.ts'

/** One place in the graph of all phrases: where a word leads from here, and the phrase that ends here. */
export type Node = {
  readonly arcs: Map<string, Node[]>
  /** Where any word leads. */
  readonly any: Node[]
  /** Counted from nought in the order in which the phrases were given. */
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

/**
 * Every way through the phrases, from one root. An alternative ends where its neighbours end, so a phrase takes as
 * many nodes as it has words, however many ways lead through it.
 */
export function readGraph(phrases: readonly string[]): Node {
  const root = newNode()
  for (const [at, phrase] of phrases.entries()) {
    const left = named(phrase).match(symbols) ?? []
    const refuse = (what: string) => new Error(`The phrase “${phrase}” ${what}.`)
    for (const node of grow(left, [root], 0, refuse)) if (node !== root) node.ends ??= at
  }
  return root
}

const newNode = (): Node => ({ arcs: new Map(), any: [] })

const named = (phrase: string): string =>
  phrase.replace(/\{(\w+)\}/g, (_, name: string) => {
    const members = classes[name]
    if (members === undefined) throw new Error(`The phrase “${phrase}” names the unknown class {${name}}.`)
    return `(${members})`
  })

/** Follows the symbols to the end of this group from every node in `starts`; gives the nodes where its alternatives end. */
function grow(
  left: string[],
  starts: readonly Node[],
  depth: number,
  refuse: (what: string) => Error,
): readonly Node[] {
  const ends = new Set<Node>()
  let nodes = starts
  for (let symbol = left.shift(); symbol !== ')'; symbol = left.shift()) {
    if (symbol === undefined) {
      if (depth > 0) throw refuse('leaves a bracket open')
      return [...ends, ...nodes]
    }
    if (symbol === '(') nodes = grow(left, nodes, depth + 1, refuse)
    else if (symbol === '|') {
      for (const node of nodes) ends.add(node)
      nodes = starts
    } else nodes = step(nodes, symbol)
  }
  if (depth === 0) throw refuse('closes a bracket that is not open')
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
