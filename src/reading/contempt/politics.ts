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

const power = new RegExp(spread`
  \b(?:government|ministers?|secretary of state|westminster|whitehall|treasury|parliament|home office|developers?|regulator|ofwat|
  water (?:company|companies|firms?|industry)|(?:anglian|thames|severn|yorkshire|southern|welsh|wessex|south west|northumbrian) water|
  network rail|national highways|openreach|royal mail|post office)\b
`)
const powers: ReadonlySet<string> = new Set(['developer', 'developers', 'regulator', 'minister', 'ministers'])

/** Of governments and what holds a district by its pipes, roads and houses, and of nobody beside: plain anger at those is robust speech. */
export const speaksToPower = (sentence: Sentence): boolean =>
  isMet(power, joined(sentence).line) &&
  targetsOf(sentence)
    .filter(isAnother)
    .every(({ word }) => powers.has(word))

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
