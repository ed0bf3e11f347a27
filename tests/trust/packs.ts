import fc from 'fast-check'
import { rules } from '../../src/rules/index.ts'
import { readShipped } from '../packs/shipped.ts'
import { smallPack } from '../packs/small.ts'

/** What somebody might write where a pack has words, hoping that it is run, followed, read backwards or tried for ever. */
export const hostileWords: readonly string[] = [
  '<img src=x onerror="globalThis.harmed=1">',
  '<script>globalThis.harmed=1</script>',
  '"><svg/onload=globalThis.harmed=1>',
  '<img src=x onerror=globalThis.harmed=1',
  '<a href="javascript:globalThis.harmed=1">here</a>',
  'javascript:globalThis.harmed=1',
  'https://a.example/"onmouseover="globalThis.harmed=1',
  '&lt;img src=x onerror=globalThis.harmed=1&gt;',
  '{{constructor.constructor("globalThis.harmed=1")()}}',
  ['$', '{globalThis.harmed=1}'].join(''),
  ']]><!--',
  '\u202eyenom eht evig\u202c',
  'Oak\u200bham \u2066Town\u2069 Council',
  '\u0000\u0007\u001b[31m',
  '\ud800',
  'a\u0301'.repeat(100),
  '(a+)+$',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  '(.*a){30}',
  '(?<=(a+)+)b',
  '[',
  '\\',
  '(a|b c|)',
  '{be} * ... (((',
  '__proto__',
  'constructor',
  'toString',
  '',
  ' ',
  '.',
  'a'.repeat(299),
  'a '.repeat(999),
  'x'.repeat(100_000),
]

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...hostileWords) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
)

const deep = (levels: number, kind: 'list' | 'group'): unknown => {
  let value: unknown = 'end'
  for (let at = 0; at < levels; at++) value = kind === 'list' ? [value] : { clauses: value }
  return value
}

const protoKeys = JSON.parse(
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"hasOwnProperty":1,"toString":"x"}',
)

/** Anything that JSON can say, and some that it cannot. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  { weight: 1, arbitrary: fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e308, Number.NaN, 2 ** 53, [], {}, [[]], undefined),
  },
  { weight: 1, arbitrary: fc.constantFrom(protoKeys, deep(50, 'list'), deep(50, 'group'), deep(20_000, 'list')) },
  { weight: 1, arbitrary: fc.integer({ min: 100, max: 3000 }).map((many) => Array(many).fill('<b>many</b>')) },
  { weight: 1, arbitrary: fc.constantFrom(...rules.map(({ id }) => id)) },
)

type Group = Record<PropertyKey, unknown>

/** Every place in the file: the way of keys to it. */
function placesIn(value: unknown, path: readonly PropertyKey[] = []): PropertyKey[][] {
  if (typeof value !== 'object' || value === null) return [[...path]]
  return [[...path], ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))]
}

function changed(
  file: unknown,
  path: readonly PropertyKey[],
  change: (group: Group, key: PropertyKey) => void,
): unknown {
  const copy = structuredClone(file)
  const [last, ...way] = [...path].reverse()
  if (last === undefined) return copy
  let group = copy as Group
  for (const key of way.reverse()) group = group[key] as Group
  change(group, last)
  return copy
}

const whole: readonly Group[] = [smallPack(), readShipped('oakham'), readShipped('caldicot')]
const places = new Map(whole.map((file) => [file, placesIn(file)]))

type Change = { readonly at: number; readonly way: string; readonly value: unknown; readonly key: string }
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  way: fc.constantFrom('put', 'put', 'put', 'take', 'add', 'double', 'break'),
  value: anything,
  key: fc.oneof(word, fc.constantFrom('__proto__', 'constructor', 'extra', 'clauses', 'options')),
})

/** A true pack with one to four things changed in it, anywhere. */
const mutated: fc.Arbitrary<unknown> = fc
  .tuple(fc.nat(9), fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([which, changes]) => {
    const file = which < 7 ? whole[0] : whole[which - 7]
    const known = places.get(file as Group) ?? []
    // Each change is made in a place of the unchanged file; one that an earlier change took away is left.
    return changes.reduce<unknown>((pack, { at, way, value, key }) => {
      const path = known[at % known.length] ?? []
      try {
        return changed(pack, path, (group, last) => {
          const there = group[last]
          if (way === 'put') group[last] = value
          if (way === 'take') delete group[last]
          if (way === 'add' && typeof there === 'object' && there) define(there as Group, key, value)
          if (way === 'double' && Array.isArray(there)) there.push(...there)
          if (way === 'break' && typeof there === 'string')
            group[last] = there.slice(0, at % (there.length + 1)) + String(key)
        })
      } catch {
        return pack
      }
    }, file)
  })

/** As JSON.parse does: “__proto__” becomes a key like any other. */
const define = (group: Group, key: string, value: unknown): void => {
  Object.defineProperty(group, key, { value, enumerable: true, configurable: true, writable: true })
}

/** A pack whose every text is hostile and whose shape is right. */
const dressed: fc.Arbitrary<unknown> = fc.array(word, { minLength: 12, maxLength: 12 }).map((words) => {
  const [name, title, ref, quote, advice, ask, first, second, place, member, short, note] = words
  return smallPack({
    council: { name, shortNames: [short, second], nation: 'wales', domains: [place] },
    policy: {
      title,
      edition: note,
      url: `https://www.northborough.example/${encodeURI((first ?? '').toWellFormed()).slice(0, 200)}`,
    },
    notes: [note],
    clauses: [{ id: '2.1', ref, quote, severity: 'must', appliesTo: ['councillor'] }],
    requirements: [
      { rule: 'phone-number', clauses: ['2.1'], advice },
      { rule: 'missing-disclaimer', clauses: ['2.1'], advice },
      { rule: 'person-name', clauses: ['2.1'], advice, note },
    ],
    disclaimers: [{ text: first, short: [second, short], language: 'cy' }],
    contacts: { ask, public: [place, member] },
    directory: { members: [member, name], staff: [second], places: [place] },
  })
})

/** As `dressed`, with the words that a pack may hold: so that they get past the door and reach the rules and the screen. */
const letPast: fc.Arbitrary<unknown> = dressed.map((pack) => {
  const plain = (value: unknown): unknown => {
    if (typeof value === 'string')
      return (
        value
          .replace(/[\p{Cc}\p{Cf}\ud800-\udfff]|<[a-z/!?]/gu, '')
          .trim()
          .slice(0, 290) || 'a'
      )
    if (Array.isArray(value)) return value.map(plain)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
  }
  return plain(pack)
})

/** Packs that nobody should send, of every kind. */
export const hostilePack: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: mutated },
  { weight: 2, arbitrary: dressed },
  { weight: 3, arbitrary: letPast },
  { weight: 1, arbitrary: anything },
)
