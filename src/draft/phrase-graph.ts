import { isPlain, readWords } from './words.ts'

/** One place in the graph of a phrase: where a word leads from here, where any word does, and the phrase's number if it ends here. */
export type Node = {
  arcs: Map<string, readonly Node[]>
  any: readonly Node[]
  ends?: number
  /** The node as a list: most arcs lead to one node alone, and the arcs are many. */
  readonly alone: readonly Node[]
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
export function beginningsOf(phrase: string): Iterable<string | null> {
  const first = wordFirst.exec(phrase)?.[1]
  if (first !== undefined) return tokens(first).slice(0, 1)
  const words = new Set<string | null>()
  begin(symbolsOf(phrase), words, 0, (what) => new Error(`The phrase “${phrase}” ${what}.`))
  return words
}
/** Most phrases begin with a word and have simple groups behind it, if any: of those no more has to be read. */
const wordFirst = /^([a-z]+)(?: [^|()]*(?:\([^()]*\)[^|()]*)*)?$/

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
 * Every way through a phrase, from one root. Alternatives end where their neighbours end, so a phrase takes no more nodes than
 * it has words and no more arcs than a few for each, however many ways lead through it.
 */
export function readGraph(phrase: string, number: number): Node {
  const root = newNode()
  for (const node of grow(symbolsOf(phrase), root.alone)) if (node !== root) node.ends = number
  return root
}

/** Those of a node that leads nowhere, as every last word does. */
const noArcs: Map<string, readonly Node[]> = new Map()
const nowhere: readonly Node[] = []

function newNode(): Node {
  const alone: Node[] = []
  const node = { arcs: noArcs, any: nowhere, alone }
  alone.push(node)
  return node
}

/** Follows the symbols to the end of this group from every node in `starts`; gives the nodes where its alternatives end. */
function grow(next: Symbols, starts: readonly Node[]): readonly Node[] {
  const ends = new Set<Node>()
  const end = newNode()
  let nodes = starts
  for (let symbol = next(true); symbol !== undefined && symbol !== ')'; ) {
    const here = symbol
    if (here === '(') nodes = grow(next, nodes)
    symbol = next(true)
    if (here === '|') {
      for (const node of nodes) ends.add(node)
      nodes = starts
    } else if (here !== '(') nodes = step(nodes, here, !symbol || ')|'.includes(symbol) ? end : newNode())
  }
  for (const node of nodes) ends.add(node)
  return [...ends]
}

/** Leads on from all of `nodes` by a word, any word or a gap, as the symbol says, to `to`. */
function step(nodes: readonly Node[], symbol: string, to: Node): readonly Node[] {
  if (symbol === '*') return join(nodes, null, to)
  if (symbol === '...') {
    const reached = [...nodes]
    let last = nodes
    for (let gap = 0; gap < longestGap; gap++) {
      last = join(last, null, newNode())
      reached.push(...last)
    }
    return reached
  }
  const words = tokens(symbol)
  return words.reduce((from, word, at) => join(from, word, at === words.length - 1 ? to : newNode()), nodes)
}

function join(nodes: readonly Node[], word: string | null, to: Node): readonly Node[] {
  for (const from of nodes) {
    if (word === null) from.any = [...from.any, to]
    else {
      if (from.arcs === noArcs) from.arcs = new Map()
      const known = from.arcs.get(word)
      from.arcs.set(word, known ? [...known, to] : to.alone)
    }
  }
  return to.alone
}

/** Words come back in thousands of phrases; each is read once. */
const read = new Map<string, readonly string[]>()

function tokens(written: string): readonly string[] {
  const known = read.get(written)
  if (known) return known
  const isOne = written.startsWith("'") || isPlain(written)
  const words = isOne ? [written] : readWords(written).map((word) => word.norm)
  read.set(written, words)
  return words
}
