import type { Draft } from '../../draft/draft.ts'
import { once } from '../../draft/once.ts'
import { spread } from '../../draft/spread.ts'
import { isMet } from '../gate.ts'
import { matchesOf } from '../matches.ts'

const beast = spread`
  (?:cat|tom|kitten|dog|pup|puppy|bitch|terrier|spaniel|labrador|lab|collie|lurcher|whippet|greyhound|poodle|dachshund|hen|cockerel|
  rooster|duck|goose|swan|pony|horse|mare|foal|donkey|cow|calf|bull|bullock|pig|piglet|sow|sheep|lamb|ewe|ram|goat|rabbit|hamster|
  guinea pig|gerbil|tortoise|parrot|budgie|goldfish|ferret|hedgehog|owl|seagull|gull|snake|lizard|gecko)s?
`
const anyBeast = new RegExp(`\\b${beast}\\b`, 'i')
const given = String.raw`(\p{Lu}\p{Ll}+)`
/** “Our cat Ron”, “Ron the cat”, “a hen called Ron”; where the draft is of a beast at all, “his name is Ron”, “answers to Ron”. */
const named = new RegExp(
  [
    String.raw`\b(?:[Oo]ur|[Mm]y|[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir) (?:\p{Ll}+ ){0,2}${beast},? ${given}`,
    `\\b${given},? (?:the|our|my|a) (?:\\p{Ll}+ ){0,2}${beast}\\b`,
    `\\b(?:[Cc]alled|[Nn]amed|(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) names? (?:is|was|are)|answers? to) (?:the name of )?${given}`,
  ].join('|'),
  'gu',
)

/** The names of animals in a draft that speaks of one: nobody's personal data. */
export const petsIn = once(
  ({ text }: Draft): ReadonlySet<string> =>
    new Set(isMet(anyBeast, text) ? matchesOf(text, named).flatMap((match) => match.slice(1).filter(Boolean)) : []),
)
