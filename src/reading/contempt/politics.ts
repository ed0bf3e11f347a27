import { spaced } from '../../draft/listed.ts'
import type { Sentence } from '../../draft/sentences.ts'
import { overlaps, type Span } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { isMet } from '../gate.ts'
import { joined } from '../joined.ts'
import { namesIn } from '../people/names.ts'
import { isStatesman } from '../people/public-figures.ts'
import { isAnother, targetsOf } from '../people/targets.ts'
import type { Aim } from './contempt.ts'
import { type Shape, threatening } from './lexicon.ts'
import { isOfPublicBody } from './of-council.ts'

const judging: ReadonlySet<Shape> = new Set(['trait', 'fault', 'verdict', 'idiom', 'vice', 'act', 'jibe'])

/** The offices of state, as they stand before the end of the word that was taken for a role. */
const office = new RegExp(
  spread`
    \b(?:prime minister|first minister|chancellor|secretary of state|(?:home|foreign|health|education|environment|transport|defence|justice|
    housing|energy|culture|business|chief|welsh|scottish|pensions|communities) secretary|ministers?|leader of the opposition|pm|speaker)$
  `,
  'i',
)

/** Whether an office ends at `end`, with what belongs to it: the word that was taken for a role may be “secretary” alone. */
const isOffice = (text: string, end: number): boolean =>
  office.test(text.slice(0, end)) || office.test(text.slice(0, end + ' of state'.length))

const nation = spread`
  government|ministers?|secretary of state|westminster|whitehall|treasury|parliament|home office|regulator|ofwat|
  water (?:company|companies|firms?|industry)|(?:anglian|thames|severn|yorkshire|southern|welsh|wessex|south west|northumbrian) water|
  network rail|national highways|openreach|royal mail|post office|banks|energy (?:companies|firms|giants)
`
const powers = new Set(
  spaced(
    'developer developers regulator minister ministers bosses managers directors shareholders they them themselves',
  ),
)

/** Whether the sentence speaks of one of those and of no person beside; to it, as well: “Shame on you, Thames Water”. */
const speaksTo = (body: string) => {
  const named = new RegExp(`\\b(?:${body})\\b`)
  const addressed = new RegExp(`\\byou (?:\\. )?(?:${body})\\b`)
  return (sentence: Sentence): boolean => {
    const { line } = joined(sentence)
    return (
      isMet(named, line) &&
      targetsOf(sentence)
        .filter(isAnother)
        .every(({ word, kind }) => powers.has(word) || (kind === 'you' && isMet(addressed, line)))
    )
  }
}

/** Of governments and of what holds the whole country by its pipes, rails, letters and money. */
export const speaksToNation = speaksTo(nation)

/** Of those, or of whoever builds a district's houses: plain anger at them is robust speech. */
export const speaksToPower = speaksTo(`${nation}|developers?`)

/** Hard words for one of those; a threat is one whoever it goes to. */
export const isOfPower = ({ sentence, shape }: Aim): boolean => !threatening.has(shape) && speaksToPower(sentence)

/** Somebody whom the whole country knows, or who holds an office of state. */
export const isLeader = (sentence: Sentence, span: Span): boolean =>
  namesIn(sentence).some(
    (name) => overlaps(name, span) && !/^(?:cllr|councillor|mayor)/.test(name.title) && isStatesman(name),
  ) || isOffice(sentence.text, span.end - sentence.start)

/**
 * Whether hard words judge what somebody who governs the country, or would, knows and can: that is what political speech is
 * about (article 10 of the Convention; Lingens v Austria, 1986). To call them names is another thing, and so is a threat.
 */
const judgesLeader = ({ sentence, shape, target }: Aim): boolean =>
  judging.has(shape) && target !== undefined && isLeader(sentence, target)

/** Said of a council, a party or a government, or of those who lead one: the rules that guard people leave it. */
export const isPolitics = (aim: Aim): boolean => isOfPublicBody(aim.sentence, aim) || judgesLeader(aim)

/** A remark that belittles one of those leaders: of nobody else does the sentence speak. */
export const belittlesLeader = (sentence: Sentence, span: Span): boolean => {
  const others = targetsOf(sentence).filter(isAnother)
  return isLeader(sentence, span) || (others.length > 0 && others.every((target) => isLeader(sentence, target)))
}
