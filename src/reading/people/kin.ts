import type { Draft } from '../../draft/draft.ts'
import { few, type Sentence } from '../../draft/sentences.ts'
import { spread } from '../../draft/spread.ts'
import { leadOf } from '../contact/near.ts'
import { isMet, meet } from '../gate.ts'
import { joined } from '../joined.ts'
import type { Name } from './names.ts'
import { isAnother, targetsOf } from './targets.ts'

/** The writer's own family. */
const kin = new RegExp(spread`
  \b(?:(?:my|our) (?:own |late |dear |poor |old |dead |great |big |little |elder |older |younger |youngest |eldest |other |lovely |darling ){0,3}
  (?:grand(?:mother|father|ma|pa|dad|parents?|son|daughter|children|kids)|mother|father|mum|mam|mom|dad|daddy|tad|taid|nain|mamgu|tadcu|nan|nana|gran|granny|grampy|
  brother|sister|son|daughter|wife|husband|half|missus|uncle|aunt|auntie|cousin|niece|nephew|kids|children|boys|girls|lad|lass|
  baby|toddler|twins|family|in laws|(?:mother|father|brother|sister|son|daughter) in law)|
  grandchildren|grandkids|granny|grandad|grandma|grandpa|nana|mum|mam|dad|auntie \w+|uncle \w+)\b
`)

export const namesKin = (sentence: Sentence): boolean => isMet(kin, joined(sentence).line)

const before = new RegExp(`${kin.source} $`, 'i')

/** “My brother Jim”. */
export const isRelative = (name: Name): boolean => before.test(leadOf(name.run.sentence, name))

/** How many sentences back a story's “he” and “she” are looked for. */
const back = 6

const heOrShe = /^(?:he|she|him|her|himself|herself)$/
const begins = /^(?:(?:and|but|so|then|well|when|because|as|poor|late) )*$/

/**
 * Whether nobody but the writer's own family is spoken of: kin who open the sentence, or he and she behind them. What is told of
 * one's grandmother is a story; the policies speak of colleagues, officers, residents.
 */
export function isOfKin({ sentences }: Draft, sentence: Sentence): boolean {
  const others = targetsOf(sentence).filter(isAnother)
  if (others.some(({ word }) => !heOrShe.test(word))) return false
  const named = meet(kin, joined(sentence).line)
  if (named) return begins.test(named.input.slice(0, named.index))
  if (others.length === 0) return false
  const at = sentences.indexOf(sentence)
  for (const before of sentences.slice(Math.max(0, at - back), at).reverse()) {
    if (namesKin(before)) return true
    if (targetsOf(before).some((target) => isAnother(target) && target.kind !== 'pronoun')) return false
  }
  return false
}

/** How many sentences a family story has at least, and how many of them name the family. */
const story = 5
const told = 2

/** Whether a draft, read whole, is a story of the writer's family: whatever stands in it of halls and bins, it is no view on them. */
export const tellsOfKin = ({ sentences }: Draft): boolean =>
  sentences.length >= story && sentences.length <= few && sentences.filter(namesKin).length >= told
