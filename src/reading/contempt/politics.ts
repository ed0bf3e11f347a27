import type { Sentence } from '../../draft/sentences.ts'
import { overlaps, type Span } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { namesIn } from '../people/names.ts'
import { isStatesman } from '../people/public-figures.ts'
import { targetsOf } from '../people/targets.ts'
import type { Aim } from './contempt.ts'
import type { Shape } from './lexicon.ts'
import { isOfPublicBody } from './of-council.ts'

const judging: ReadonlySet<Shape> = new Set(['trait', 'fault', 'verdict', 'idiom'])

/** The offices of state, as they stand before the end of the word that was taken for a role. */
const office = new RegExp(
  spread`
    \b(?:prime minister|first minister|chancellor|secretary of state|(?:home|foreign|health|education|environment|transport|defence|justice|
    housing|energy|culture|business|chief|welsh|scottish|pensions|communities) secretary|ministers?|leader of the opposition)$
  `,
  'i',
)

/** Somebody whom the whole country knows, or who holds an office of state. */
const isLeader = (sentence: Sentence, span: Span): boolean =>
  namesIn(sentence).some(
    (name) => overlaps(name, span) && !/^(?:cllr|councillor|mayor)/.test(name.title) && isStatesman(name),
  ) || office.test(sentence.text.slice(0, span.end - sentence.start))

/**
 * Whether hard words judge what somebody who governs the country, or would, knows and can: that is what political speech is
 * about (article 10 of the Convention; Lingens v Austria, 1986). To call them names is another thing, and so is a threat.
 */
const judgesLeader = ({ sentence, shape, target }: Aim): boolean =>
  judging.has(shape) && target !== undefined && isLeader(sentence, target)

/** Said of a council, a party or a government, or of those who lead one: the rules that guard people leave it. */
export const isPolitics = (aim: Aim): boolean => isOfPublicBody(aim.sentence, aim) || judgesLeader(aim)

/** A remark that belittles one of those leaders: among its own words is whom it is said of. */
export const belittlesLeader = (sentence: Sentence, span: Span): boolean =>
  isLeader(sentence, span) || targetsOf(sentence).some((target) => overlaps(target, span) && isLeader(sentence, target))
