import type { Span } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { spansOf } from '../matches.ts'

/**
 * Royal Mail's grammar: no Q, V, X first, no I, J, Z second; C, I, K, M, O, V never in the last two. An O typed for a
 * nought is read as meant. Inside a web address or a handle it is chance.
 */
const outward = spread`
  (?:[A-PR-UWYZ][A-HK-Y]?[\dO][\dO]?|[A-PR-UWYZ][\dO][A-HJKPSTUW]|[A-PR-UWYZ][A-HK-Y][\dO][ABEHMNPRVWXY]|GIR)
`
const shape = new RegExp(
  String.raw`(?<![\p{L}\p{N}/@#_=.-])${outward} {0,2}\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}_@/]|\.\p{L})`,
  'giu',
)

/** The areas that exist: asked for where small letters make a postcode look like words. */
const areas = new Set(
  (
    'ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk fy g gl gu gy ' +
    'ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl po ' +
    'pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze'
  ).split(' '),
)

export const postcodesIn = (text: string): readonly Span[] =>
  spansOf(text, shape).filter((span) => {
    const code = text.slice(span.start, span.end)
    if (code === code.toUpperCase()) return /\d|^GIR/.test(code.slice(0, -3))
    if (code !== code.toLowerCase() && !/^[A-Z]/.test(code)) return false
    return (
      areas.has(/^[a-z]{1,2}/i.exec(code)?.[0].toLowerCase() ?? '') &&
      !/\d(?:st|nd|rd|th)$/.test(code) &&
      !/o\d? |[a-z]o/i.test(code)
    )
  })
