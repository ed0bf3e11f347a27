import fc from 'fast-check'
import { accounts, type Circumstances, roles, sites } from '../../src/draft/circumstances.ts'
import { rules } from '../../src/rules/index.ts'

/** Facebook's limit for a post, in UTF-16 units: the longest draft there is. */
export const longest = 63_206

/** What the rules themselves find and let pass: only such words lead deep into them. */
const sentences = rules
  .flatMap(({ examples }) => [...examples.flags, ...examples.passes])
  .map((example) => (typeof example === 'string' ? example : example.text).replaceAll(/\[\[|\]\]/g, ''))

const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
const loneSurrogate = fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code))
const combining = fc
  .tuple(fc.constantFrom('a', 'Z', 'é', '7', ' ', '👍'), fc.integer({ min: 0x300, max: 0x36f }), fc.nat(200))
  .map(([base, code, times]) => base + String.fromCodePoint(code).repeat(times))
const direction = fc.constantFrom(
  '\u202e',
  '\u202d',
  '\u2066',
  '\u2067',
  '\u2069',
  '\u200f',
  '\u061c',
  'שלום',
  'مرحبا',
  '\u200b',
)
const spacing = fc.constantFrom('\n', '\r\n', '\u2028', '\u0085', '\u00a0', '\t', ' ', '\0', '\ufeff', '\v')
const emoji = fc.constantFrom('👩‍👩‍👧‍👦', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '🇬🇧', '👍🏽', '❤️', '\u200d', '\ufe0f', '🇬')
const mark = fc.constantFrom(...'“”‘’"\'()[]{}<>.,;:!?…-–—*_#@/\\|£$%^&+=~`0159')
const word = fc.constantFrom(
  'Cllr',
  'the council',
  'my',
  'not',
  'said',
  'clerk',
  'Oakham',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'valueOf',
)

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...sentences) },
  { weight: 2, arbitrary: word },
  { weight: 2, arbitrary: mark },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.array(unit, { maxLength: 30 }).map((units) => units.join('')) },
  { weight: 1, arbitrary: loneSurrogate },
  { weight: 1, arbitrary: combining },
  { weight: 1, arbitrary: direction },
  { weight: 1, arbitrary: spacing },
  { weight: 1, arbitrary: emoji },
)

/** A sentence of a rule with anything thrown in anywhere: in the middle of a word, of a pair, of a number. */
const broken = fc
  .tuple(fc.constantFrom(...sentences), fc.array(fc.tuple(fc.nat(300), piece), { minLength: 1, maxLength: 4 }))
  .map(([sentence, cuts]) =>
    cuts.reduce(
      (text, [at, thrown]) => text.slice(0, at % (text.length + 1)) + thrown + text.slice(at % (text.length + 1)),
      sentence,
    ),
  )

const short = fc.oneof(
  broken,
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ')),
)

/** The same few pieces again and again: what makes expressions try and try. */
const repeated = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.integer({ min: 2, max: 60 }))
  .map(([pieces, times]) => pieces.join('').repeat(times).slice(0, 4000))

/** As long as a post may be. Few, since each takes as long as a thousand short ones. */
const huge = fc
  .tuple(fc.array(piece, { minLength: 5, maxLength: 200 }), fc.integer({ min: 4000, max: longest }))
  .map(([pieces, length]) => {
    const text = pieces.join(' ') || ' '
    return text.repeat(Math.ceil(length / text.length)).slice(0, length)
  })

/** Drafts that nobody would write and some will paste. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 960, arbitrary: short },
  { weight: 39, arbitrary: repeated },
  { weight: 1, arbitrary: huge },
)

export const circumstances: fc.Arbitrary<Circumstances> = fc.record({
  site: fc.constantFrom(...sites),
  role: fc.constantFrom(...roles),
  account: fc.constantFrom(...accounts),
  at: fc.constantFrom(
    '2026-11-21T20:00:00Z',
    '2027-04-20T09:00:00Z',
    '0000-00-00',
    'not a date',
    '+275760-09-13T00:00:00Z',
  ),
  duringMeeting: fc.boolean(),
  preElection: fc.boolean(),
  replyTo: fc.constantFrom('', 'A post by the council', '\ud800'),
  attachments: fc.array(
    fc.record({ kind: fc.constantFrom('picture', 'video', '\udfff'), shows: fc.string({ unit: 'binary' }) }),
    {
      maxLength: 2,
    },
  ),
})

/** A few words or signs to be said again and again. */
export const hostileUnit: fc.Arbitrary<string> = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join('').slice(0, 400) || ' ')

/** Each has undone somebody's expression somewhere: blanks at a line's end, open marks, half addresses, stops without words. */
export const dullUnits: readonly string[] = [
  ...'aA1 .,:!?…-–\'"“‘([<@#*_/£%\n\t\0\u00a0\u200b\u200d\u202e\ufe0f\u0301\ud800\udc00é',
  ...[
    '👍',
    '👩‍👩‍👧‍👦',
    '🇬',
    'a ',
    'A ',
    'Aa ',
    '1 ',
    '07',
    '0 ',
    'a.',
    'a. ',
    'A.B. ',
    'a@',
    'a@b.',
    '@a ',
    '#a ',
    'a-',
    'a-b ',
    'A, ',
  ],
  ...[
    'and ',
    'Cllr ',
    'Mr ',
    'Mrs Smith ',
    'my ',
    'I ',
    'not ',
    'the council ',
    '"a" ',
    '“a ',
    '(a ',
    'a) ',
    'a\n',
    'A\n',
    '!!',
    'f*',
    'a*b ',
  ],
  ...[
    '1.',
    '1,',
    '1-',
    '1/',
    '12 Elm ',
    'LE15 ',
    'LE15 9ZZ ',
    'oh ',
    'double ',
    'www.',
    'https://a.',
    'a:b ',
    'said ',
    'he said she said ',
  ],
  ...[
    "n't ",
    "I'm ",
    '07700 900142 ',
    'a@b.example ',
    'of the ',
    'you ',
    'idiot ',
    'idiots and ',
    'clown, ',
    'SHOUT ',
    'a á ',
    'l.i.e.s ',
    'i d i o t ',
  ],
  ...[
    'x1x ',
    'planning ',
    'will vote ',
    'I think ',
    'a)\n',
    '•\n',
    '1.\n',
    '> a\n',
    "'a ",
    'constructor ',
    '__proto__ ',
  ],
]
