/**
 * Frames over a sentence's shape (reading/shape.ts) in which something hostile is said of a protected group. Letters:
 * G group · g one of it · A its adjective · S word that may be a slur · P they, standing for it · Y you · I the writer · O other people
 * D beast, thing, disease · F dirt · T fault · Q contempt · U "bloody" · ! the worst · R right or praise · e v h feelings, deeds, hatred
 * k j q harm · x J X exclusion · z dying · E B cut, throat · K at my hands · H rather die than · M smarter than · c keep company
 * u should · w will, want · m can, do · b be · o past · n not · W wish · N lawful · V crime · L allowed to · a seeing, too many
 * y typical · 2 keep, kick · 4 out · 7 overrun by · 8 want to be sick · 9 do not want · 6 what do you expect · 3 he, she · s say · C that, and · r who · d a, the, all · f filler · l like · i preposition
 */
export type Frame = { readonly pattern: RegExp; readonly says: string }

const people = '[GgP]'
const filler = '[df,U]{0,6}'
/** The group begins what is said: no preposition, no other verb before it. */
const opens = '(?<=^|[.,CsbfaIYWulmwU])[dfU]{0,6}'
/** "… like you", "… in this town", "… I have met": what may follow the group before its verb. */
const rest = '(?:bB)?(?:,?Y)?(?:l[YPdO]{1,2})?(?:f?[ri][^.,nGgOPbumwC]{0,4}b?[^.,nGgOPbumwC]{0,2}|I[fm]?-)?,?'
const subject = `${opens}${people}${rest}`
const fault = '[TQ]'
const low = `(?:[TQAR]${filler}){0,2}[DF]`
/** Who is to act, and that they should, will or want to: "someone should just", "I'm going to", "let's". */
const intent = '(?:(?:I|^|[.,C])[bfm]{0,4}[uw]|Of?u)[fbmuwIiU]{0,5}'

const frame = (says: string, ...patterns: string[]): readonly Frame[] =>
  patterns.map((pattern) => ({ says, pattern: new RegExp(pattern, 'g') }))

export const groupFrames: readonly Frame[] = [
  ...frame(
    'likens people to beasts, dirt or disease',
    `${subject}[fm]{0,4}[bu]?b${filler}l?${filler}C?${filler}${low}`,
    `b[dfU]{0,6}${people}${filler}l?${filler}${low}`,
    `[AgG]F(?!-)`,
    `Y${filler}b${filler}[AGg]${filler}[DF]`,
    `F[fU]{0,3}[GA](?:$|[.,])`,
    `[pP]b${filler}(?:${low}|${fault}),?[df]{1,4}[Gg](?:$|[.])`,
    `(?:^|[.,])(?:[TQ]f?)?[DF],?f{0,2}P(?:$|[.,])`,
  ),
  ...frame(
    'calls people by a word that is often a slur',
    `(?:(?:[TFQU]|y|[YOPp3]${filler}b${filler})S(?!i)|YS(?![-i]))`,
  ),
  ...frame(
    'lays a fault on everyone of a kind',
    `${subject}[fm]{0,4}[bu]?b${filler}l?${filler}C?${filler}(?:A${filler})?${fault}`,
    `${subject}[fm]{0,4}[bu]?b${filler}!(?=$|[.,DTFQ])`,
    `(?<=^|[.,CfsO])b[dfU]{0,6}${people}${filler}${fault}`,
    `b${filler}${people}[Cr]b${filler}${fault}`,
    `y[df]{0,6}${people}${rest}i?b?${filler}C?${filler}[TQDF]`,
    `${people}y?i?b?${filler}y(?:i|b)?b?${filler}C?${filler}[TQDF]`,
    `b?i?[df]{0,3}${people}y[bi]{0,2}${filler}[TQDF]`,
    `[PpYO3][fmu]{0,3}b?${filler}[TQDF][^.]{0,3}C[pPYO3]b[df]{0,3}[Gg]`,
    `(?<!b[df]{0,3})Q[fQCU,]{0,3}G`,
    `(?<=^|[.,YdC])[d]?U{1,2}[GS]`,
    `Mf?[df]{0,4}${people}`,
    `6[df]{0,3}(?:A-|${people})(?:$|[.,i])`,
    `bGiY(?:$|[.])`,
    `C[^.]{2,5}i[df]{0,4}[Gg],?[-f]ub${filler}(?:${fault}|D)`,
    `[OYp3]b[df]{0,4}[gA][,CfI-]{0,4}[OYp3][fm]?(?:u?b${filler}(?:${fault}|${low})|v|ubf?[qX]|uf?z)`,
  ),
  ...frame(
    'denies people what all are owed',
    `${subject}f{0,2}(?:m|u|w)?b?f{0,2}n${filler}(?:f?[bi]f?)?${filler}(?:R|L)`,
    `${subject}f{0,2}bf{0,2}n${filler}-?${filler}R`,
    `n[df]{0,6}${people}${rest}[mu]f{0,2}b?f{0,2}L`,
    `Im?nsC?[df]{0,4}${people}b${filler}R`,
    `n-[df]{1,3}R[Gg]`,
  ),
  ...frame(
    'tells of contempt for a group',
    `${subject}[^.nqkjXsTDQF]{0,6}e`,
    `a[df]{0,6}${people}[^.n]{0,6}e`,
    `(?:^|[.,C]|I[^.nOYsPGg]{0,5})[fb]{0,3}h[YIUdf]{0,6}(?:${people}|A-)(?!f{0,2}r)`,
    `(?:^|[.,C]|I|b[df]{0,3})[fmwn]{0,3}H[^.GgPn]{0,5}(?:${people}|A(?:$|[.,]))`,
    `ei?-?[df]{0,4}${people}(?:$|[.,])`,
    `mYnf{0,2}h[df]{0,4}${people}`,
    `[bfn]Vi[jJ][df]{0,4}${people}`,
    `bf?n[df]{0,3}Vi?k[df]{0,4}${people}`,
    `[gA][^.]{0,3}I[fmw]{0,2}h3`,
    `I[fm]?8[^.n]{0,4}${people}(?![^.]{0,3}[qs])`,
    `${people}[^.nqs]{0,4}I[fm]?8`,
    `I[fmw]{0,2}9[df]{0,4}${people}(?:f{0,2}$|f?[.,]|i[dI])`,
    `7[df]{0,4}${people}`,
    `I[fmwb]{0,3}nf{0,2}c[^.GgPn]{0,7}[ai][df]{0,4}${people}`,
    `I[fmw]{1,3}nf?c[df]{0,3}${people}(?:i|$|[.,])`,
    `Cw[OYI]c[df]{0,3}${people}`,
  ),
  ...frame('speaks against a group', `${subject}[fmwuUb]{0,5}v`, `a[df]{0,6}${people}[^.n]{0,6}v`),
  ...frame(
    'wishes or threatens harm on a group',
    `${subject}f{0,3}u[ufmb]{0,3}(?:b?f{0,3}q|bf{0,3}k)`,
    `${subject}f{0,3}u[fb]{0,3}z`,
    `${subject}[^.n]{0,8}K`,
    `W[^.n]{0,3}${people}[^.n]{0,5}[qz]`,
    `W[^.n]{0,3}[kxXE][df]{0,6}${people}`,
    `${intent}[-kx][dfYU]{0,4}${people}Ck`,
    `N[Gg]b[df]{0,2}q`,
    `bf?uf{0,2}[kx][df]{0,4}${people}`,
    `[gG][^.]{0,3}I[wu][fwuU]{0,3}k[3PpO]`,
    `W[jJ][df]{0,4}${people}`,
    `W[^.]{0,3}n[df]{0,3}${people}(?:$|[.,i])`,
    `[jJ]bf{0,2}Ni[df]{0,4}${people}`,
    `I[bf]{1,3}[jJ][df]{0,4}${people}`,
    `${intent}[kx](?:[dfYU]{0,6}${people}|[df]{0,3}A-)`,
    `${intent}E[^.n]{0,4}[AGgP][^.]{0,3}[Bz]`,
    `${intent}E[df]{0,6}B[^.n]{0,3}[df]{0,4}[GgP]`,
    `(?:^|[.,])f{0,3}[kx][dfYU]{0,6}[GgP]`,
    `[jJ][df]{0,6}${people}${rest}[^.n]{0,2}[ubm]{1,3}f{0,2}b?f{0,2}N`,
    `[jJ][df]{0,6}${people}${rest}[^.]{0,2}[ubm]{1,3}f{0,2}n[fd]{0,3}b?[fd]{0,3}V`,
  ),
  ...frame(
    'would shut a group out',
    `(?:^|[.,C]|(?<![P3pY-])[uw])[fU]{0,2}2[dfYU]{0,4}[GgP]4(?:$|[.,f])`,
    `${intent}[kE][dfYU]{0,4}[GgP]4(?:$|[.,f])`,
    `G,2P4?`,
    `(?:^|[.,])d?G4(?:$|[.,])`,
    `${subject}f{0,3}(?:[uw]f{0,3})b?f{0,3}X`,
    `W[^.n]{0,3}${people}[^.n]{0,5}X`,
  ),
  // Looser frames: no other person, stop, denial or report between the group and what is said of it.
  ...frame('speaks of a group with contempt', `${opens}${people}[^.nsOCqkjXo,i]{0,5}[FQTD](?=$|[.,C])`),
  ...frame('wishes or threatens harm on a group', `${opens}${people}[^.nsO]{0,4}u[^.nsO]{0,3}[qXz]`),
  ...frame(
    'wishes or threatens harm on a group',
    `(?:I|^|[.,C])[^.nsrOGgP]{0,4}[uwW][^.nsrO]{0,5}[kx][^.nsrOC]{0,3}${people}(?=$|[.,f])`,
  ),
  ...frame('tells of contempt for a group', `(?:I|^)[^.nsrOGgP]{0,5}h(?!i)[^.nsrOC]{0,4}${people}(?=$|[.,f])`),
]
