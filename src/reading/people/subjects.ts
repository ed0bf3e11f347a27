import type { Draft } from '../../draft/draft.ts'
import { once } from '../../draft/once.ts'
import type { Sentence } from '../../draft/sentences.ts'
import { type Span, spanOf } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { matchesOf } from '../matches.ts'
import { ambiguous } from './name-words.ts'
import { type Name, namesIn } from './names.ts'
import { takesPartInPublic } from './public-figures.ts'
import { surnames } from './surnames.ts'

/** Somebody a sentence is about. `private`: one whom neighbours could tell by a name or by a description; `they`: whoever they are. */
export type Subject = Span & { readonly kind: 'private' | 'pronoun' | 'they' | 'other' }

const qualities = spread`
  (?:(?:poor|old|young|elderly|lovely|nice|dear|new|retiring|retired|single|pregnant|homeless|
  disabled|blonde|polish|foreign|local|little|big|kind|same) )*
`
const people = spread`
  (?:neighbours?|constituents?|treasurer|secretary|chairman|chairwoman|manager|market manager|manageress|guy|
  geezer|gentlemen|granny|grandad|couple|newlyweds|student|apprentice|carer|foster carer|builder|plumber|
  electrician|trader|stallholder|busker|farmer|coach|scout leader|referee|captain|bar staff|waitress|waiter|
  chef|hairdresser|barber|verger|bell ringer|magistrate|colleague|ward colleague|opponent|author|culprit|girl|
  lady|gentleman|gent|man|woman|bloke|chap|fella|lad|boy|mum|dad|mother|father|tenant|resident|family|
  widow|widower|pensioner|receptionist|caretaker|officer|assistant|clerk|deputy clerk|deputy|teacher|
  teaching assistant|head|nurse|vicar|curate|rector|priest|imam|rabbi|headteacher|headmistress|headmaster|
  butcher|baker|chemist|pharmacist|librarian|warden|sexton|organist|postmaster|milkman|dentist|midwife|lodger|
  childminder|window cleaner|postman|postwoman|lollipop man|lollipop lady|barmaid|barman|shopkeeper|owner|
  landlord|landlady|groundsman|gardener|driver|cleaner|cook|volunteer|trustee|applicant|complainant|objector|
  one(?= who)|person|child|toddler|baby|teenager)
`
const described = new RegExp(
  spread`
    \b(?:[Mm]y|[Oo]ur|[Tt]he|[Tt]hat|[Tt]his|[Oo]ne|[Aa]n?) ${qualities}${people}(?<where> (?:there|here|upstairs|
    downstairs|nearest|with the|who|who's|who’s|whose|collecting|running|behind|opposing|selling|serving|that|
    at|from|in|of|on|opposite|next door|down|up|across|along|living|over|with|has|is|was|'s|’s)\b)?
  `,
  'gu',
)
const kin = spread`
  (?:husband|wife|partner|boyfriend|girlfriend|son|daughter|eldest|youngest|lad|boy|girl|kid|kids|child|
  children|mum|dad|mother|father|brother|sister|grandson|granddaughter|baby|twins|missus|ex)
`
/** "Her eldest", "Gill's husband", "my neighbour's little girl": told through somebody else. */
const related = new RegExp(
  String.raw`\b(?:\p{L}{3,}(?:'s|’s)|[Hh]er|[Hh]is) (?:little |eldest |youngest |teenage |poor |new |ex-)*${kin}\b`,
  'gu',
)
/** "Old Ted", "Alan from Foxglove Row", "Dai the Milk", "her at the end house": as neighbours tell each other who is meant. */
const local = new RegExp(
  spread`
    \b(?:[Oo]ld|[Pp]oor|[Yy]oung|[Ll]ittle|[Dd]ear) (?!Man\b|Lady\b|Father\b|Mill\b|Town\b)\p{Lu}\p{Ll}{2,}(?= (?:from|at|in|on|off|down|has|had|is|was|who)\b|['’]s (?:in|got|had|been|gone)\b|,)|
    (?<=[\p{Ll},;:] )\p{Lu}\p{Ll}{2,} (?:from|at|off) (?:the|our|number|next|\p{Lu}\p{Ll}+ (?:Row|Road|Street|Lane|Close|Avenue|Terrace|Drive|Hill|Rise))\b|
    (?<!\p{L})\p{Lu}\p{Ll}+ the (?:Milk|Post|Bread|Meat|Coal|Shop|Fish|Pub|Farm|Garage|Bus|Van|Bins)\b|
    (?<=^|[.!?,:;] )(?:[Hh]er|[Hh]im) (?:from|at|in|on|over|down|off|with|by) (?:the|number|next)\b
  `,
  'gu',
)
/** "The Dents on Quarry Hill". */
const household = new RegExp(
  spread`
    \b[Tt]he (?<name>\p{Lu}\p{Ll}{2,})s(?= (?:at|on|of|in|from|next|opposite|down|up|have|are|were|had|who|
    split|family)\b)
  `,
  'gu',
)
const pronoun = /\b(?:[Hh]e|[Ss]he|[Hh]im|[Hh]er|[Hh]is)\b/gu
const other = new RegExp(
  spread`
    \b(?:I|[Ww]e|[Yy]ou|[Tt]hey|[Pp]eople|[Aa]nyone|[Aa]nybody|[Ss]omeone|[Ss]omebody|[Ee]veryone|[Nn]obody|
    [Nn]o one|[Rr]esidents|[Pp]atients|[Cc]hildren|[Ff]amilies|[Cc]arers|[Ww]omen|[Mm]en|[Mm]any|[Ss]ome|
    [Ss]ufferers|[Vv]ictims|[Mm]y (?:own |late |dear )?(?:mum|dad|mother|father|nan|gran|grandad|grandma|wife|
    husband|partner|son|daughter|brother|sister|family|uncle|auntie|aunt|cousin|friend|mate))\b
  `,
  'gu',
)

/** Everybody the sentence speaks of, in order. Public figures and history count as others: their lives are told openly. */
const read = once((_: Sentence): { subjects?: readonly Subject[] } => ({}))

export function subjectsIn(sentence: Sentence, draft: Draft, known: readonly string[]): readonly Subject[] {
  const kept = read(sentence)
  kept.subjects ??= findSubjects(sentence, draft, known)
  return kept.subjects
}

const notTheirs = new RegExp(
  spread`
    ^(?:mum|dad|mother|father|husband|wife|partner|brother|sister|son|daughter|that|what|who|there|here|
    today|let|it)\b
  `,
  'i',
)

function findSubjects(sentence: Sentence, draft: Draft, known: readonly string[]): readonly Subject[] {
  const place = (match: RegExpExecArray, kind: Subject['kind']): Subject => ({
    ...spanOf(sentence.start + match.index, sentence.start + match.index + match[0].trimEnd().length),
    kind,
  })
  const names = namesIn(sentence).map(
    (name): Subject => ({
      start: name.start,
      end: name.end,
      kind: isPrivate(name, draft, known) ? 'private' : 'other',
    }),
  )
  const others = matchesOf(sentence.text, other).map((match) =>
    place(match, /^they$/i.test(match[0]) ? 'they' : 'other'),
  )
  return [
    ...names,
    ...matchesOf(sentence.text, described)
      .filter(tellsWho)
      .map((match) => place(match, 'private')),
    ...matchesOf(sentence.text, described)
      .filter((match) => definite.test(match[0]) && !tellsWho(match))
      .map((match) => place(match, 'pronoun')),
    ...matchesOf(sentence.text, related)
      .filter((match) => !notTheirs.test(match[0]))
      .map((match) => place(match, /^h/i.test(match[0]) && !/['’]s /.test(match[0]) ? 'pronoun' : 'private')),
    ...matchesOf(sentence.text, local).map((match) => place(match, 'private')),
    ...matchesOf(sentence.text, household)
      .filter(
        (match) =>
          surnames.has((match.groups?.name ?? '').toLowerCase()) &&
          !ambiguous.has((match.groups?.name ?? '').toLowerCase()),
      )
      .map((match) => place(match, 'private')),
    ...matchesOf(sentence.text, pronoun).map((match) => place(match, 'pronoun')),
    ...others,
  ].sort((a, b) => a.start - b.start || b.end - a.end)
}

const isPrivate = (name: Name, draft: Draft, known: readonly string[]): boolean =>
  !takesPartInPublic(name, draft, known)

const plainLink = / (?:has|is|was|'s|’s|that|with)$/
const definite = /^(?:the|that|this) /i

const callings = new RegExp(spread`
  \b(?:neighbour|constituent|treasurer|secretary|manager|manageress|coach|scout leader|verger|chef|barber|
  hairdresser|newlyweds|colleague|receptionist|caretaker|officer|assistant|clerk|deputy|vicar|curate|rector|
  priest|imam|rabbi|headteacher|headmistress|headmaster|butcher|baker|chemist|pharmacist|librarian|warden|
  sexton|organist|postmaster|milkman|dentist|midwife|lodger|childminder|window cleaner|postman|postwoman|
  lollipop|barmaid|landlady|landlord|groundsman|tenant|owner|applicant|complainant)\b
`)

/** "the man" is anybody; "the man at the end house", "my neighbour", "our caretaker" and "the receptionist" are somebody. */
function tellsWho(match: RegExpExecArray): boolean {
  const words = match[0].toLowerCase()
  if (callings.test(words)) return !/^an? /.test(words) || match.groups?.where !== undefined
  return match.groups?.where !== undefined && !plainLink.test(words)
}

const details = new RegExp(
  spread`
    \b(?:lives?|living) (?:in|at|on|next|opposite|near|above|down|up)\b|\b(?:is|aged) \d\d\b|\bnumber \d|
    \bvolunteer of the\b|\bthe (?:\w+ ){0,2}(?:house|bungalow|cottage|flat) (?:on|in|at|next|opposite)\b|
    \b0\d{3,4}[ -]?\d{3}
  `,
  'i',
)

/** A he or she can be told when somebody private was named or described in this sentence or in the three before. */
export function isTold(sentence: Sentence, draft: Draft, known: readonly string[]): boolean {
  const at = draft.sentences.indexOf(sentence)
  return draft.sentences
    .slice(Math.max(0, at - 3), at + 2)
    .some((near) => subjectsIn(near, draft, known).some(({ kind }) => kind === 'private') || details.test(near.text))
}
