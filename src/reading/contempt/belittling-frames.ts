/**
 * Frames over a sentence's shape (reading/shape.ts) in which a person is belittled sideways. Letters: P one person · G people · p they, someone · Y you · N a capital, perhaps a
 * name · I the writer · B a body · x what one is mocked with · V virtue · t trifle · M manages · k nursery · z beast's noise · o outpouring · g mock
 * genius · K walking · L looks · H pastime · y asylum · R more · c than · a as · l like · n not · u could · h has · b is · E ever · D harm · W hope · T would not trust · s stick to · Z some people · O their ways · X spent ·
 * j "if it bit him" · e laughing face · F slip · r who · d the · f filler · i preposition · S say · A and
 */
export type Frame = { readonly pattern: RegExp; readonly says: string }

const frame = (says: string, ...patterns: string[]): readonly Frame[] =>
  patterns.map((pattern) => ({ says, pattern: new RegExp(pattern) }))

const some = '[PGNYp]'
const any = '[PGNYpB]'
/** Little words between a subject and what is said of it. */
const on = '[dfE,]{0,4}'

export const belittlingFrames: readonly Frame[] = [
  ...frame(
    'compares a person with something absurd',
    `[PGYB][^.]{0,8}ld-?x`,
    `R${on}V[^.I]{0,2}[ci][dfi]{0,5}-?[PGYNB]`,
    `x[^.I]{0,8}R[^.I]{0,7}c[^.I]{0,4}-?[PGYNB]`,
    `R[^.]{0,7}x[^.I]{0,3}c[^.I]{0,5}[PGYNB]`,
    `${some}[^.I]{0,4}(?:R|[-])[^.I]{0,3}cdf{0,2}-?x`,
    `${some}[^.I]{0,5}a[^.I]{1,3}a?d-?[x]`,
    `${any}[^.I]{0,3}[h][df]{1,3}-?V[ -]{0,2}[fd]{1,2}-?x`,
    `df{0,2}xuf{0,2}(?:[^.I,]{0,6}P|[^.I]{0,6}R)`,
    `[PN][^.]{0,3}b(?:l|[df]{1,2}-?l)df?-?[x]`,
  ),
  ...frame(
    'says what a person could not even do',
    `${any}[^.I]{0,3}un[fE]{0,2}M[^.I]{0,6}t`,
    `${any}[r]?${on}unM?[^.I]{1,6}j`,
    `${some}[^.I]{0,2}u?n[fE]{0,2}[M][dfi]{0,3}t`,
  ),
  ...frame(
    'denies a person what everybody has',
    `${some}r?[fE]{0,2}(?:h|-)?[fE]{0,2}n[dfE]{0,3}h?[dfEi]{0,3}-?[dfi]{0,2}V`,
  ),
  ...frame(
    'holds a person up as an example',
    `[PN][^.In]{0,5}q(?:[df]{0,2}-{0,2}C|[^.]{0,3}(?:$|[.]))`,
    `[PN][^.In]{0,5}K[df]{0,2}-{0,1}C`,
    `[qK]C[^.I]{0,3}[PN]`,
  ),
  ...frame('says what a person could not even do', `${any}r?${on}u?J`),
  ...frame('likens a person to a thing', `${some}[^.I]{0,4}m`),
  ...frame('speaks of some people', `Z[^.In]{0,4}z`),
  ...frame('wishes harm', `IW[dE]{0,2}[PGYN][^.I]{0,2}D`),
  ...frame('treats a person as a child', `P[^.I]{0,4}w[^.In]{0,4}k(?:$|[.,iAfe])`),
  ...frame('likens speech to noise', `[PGYpB][r]?[^.Iin]{0,3}z(?:$|[.,fiAe])`, `Nf{0,2}z(?:$|[.,fiAe])`),
  ...frame('scorns what is said', `o[id][df]{0,2}${any}`, `[PN]b?[df]{0,3}-?o(?:$|[.,ie])`),
  ...frame('mocks as clever', `(?<!n[adfl]{0,3})(?:-|d|^)[f]{0,2}g(?:[.,re!]|$|-|F)`),
  ...frame('remarks on looks', `[PY][^.I]{0,5}L(?:$|[.,iAeb])`, `L[^.I]{0,2}P(?:$|[.,])`),
  ...frame('sends a person away', `(?<!I[^.PGYN]{0,9})s[^.I]{0,3}H`),
  ...frame('speaks of some people', `Z[^.In]{0,2}(?:u|-)?[^.I]{0,4}O(?:$|[^d])`, `Z[^.I]{0,2}n[^.I]{0,3}O`),
  ...frame('names a person as spent', `X`),
  ...frame('likens a body to an asylum', `${any}b[^.In]{0,4}y(?:$|[.,iAr])`),
  ...frame('laughs at a slip', `[PN][^.I]{0,3}F[^.I]{0,14}e`),
  ...frame('would not trust a person', `Td?f?[PGYp]`),
]
