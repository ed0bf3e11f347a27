import { spaced } from '../../draft/listed.ts'
import { once } from '../../draft/once.ts'
import { phrases } from '../../draft/phrases.ts'
import type { Sentence } from '../../draft/sentences.ts'
import { contains, type Span, spanOf } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { isMet } from '../gate.ts'
import { find, joined } from '../joined.ts'
import { elsewhere as noOpinion } from '../words/no-opinions.ts'
import { orders, outrightTurns, relief, settled } from '../words/side-phrases.ts'
import { dutyWords, judgingWords, leaningWords, verdictWords, warmWords } from '../words/side-words.ts'
import { townLife } from '../words/town-life.ts'
import { businessOf } from './council.ts'

/** Weights were set by hand on invented drafts; 4 takes a side. A verdict needs one more small sign, a judgement two. */
const weights = new Map<string, number>([
  ...leaningWords.map((word) => [word, 0.5] as const),
  ...dutyWords.map((word) => [word, 1.5] as const),
  ...judgingWords.map((word) => [word, 2] as const),
  ...warmWords.map((word) => [word, 1] as const),
  ...verdictWords.map((word) => [word, 3] as const),
])
/** Words are read without hyphens: “short-sighted” is two, and a phrase. */
const turns = phrases([...outrightTurns, ...[...verdictWords, ...judgingWords].filter((word) => word.includes('-'))])
const harmless = phrases(settled)
const town = new Set(townLife)
const enough = 2.5
const mostLeaning = 1.5
/** Whoever writes more than this has room to say it outright: small signs count for less, and only beside the town's own words. */
const few = 3
const enoughAmongMany = 3.5

/** A question put to those in charge, not one that wants an answer. */
const asked = new RegExp(spread`
  ^(?:(?:so|and|but|sorry|really|honestly|seriously|well|ok|right|now) )*(?:why|how|who|what|where|when|since|
  is|are|am|do|does|did|can|could|should|shall|would|will|has|have|was|were|if|whose|anyone|only)\b
`)
const wantsAnswer = new RegExp(spread`
  ^(?:do|does|is|are) (?:the|our) (?:\w+ ){1,3}still (?!waiting|paying|not|no)|\b(?:you|your|yours|anyone else 's|anyone else (?!think|feel|find|fed|sick|tired|wonder|notic|believe|reckon|worried|appalled)\w+|anyone (?:know|got|have|seen|fancy|able|want|recommend|lost|remember)|anybody|
  recommend|spare|fancy|remember|coming|going|watching|the score|photos?|guess|favourite|(?:what|which) time|
  is there|are there|who (?:is (?:up|in|going|coming|watching)|left|leaves|dropped|drops|parked|parks|lost|found|owns|won|knows|remembers)|do i|am i|should i|shall i|how far|why not|(?:is|are) [^.]{1,30} far (?:from|to|away))\b
`)
const weary = /🙄|🤦|🤷|😡|🤬|👎|😤|🤡|👏\s?👏|😠|🤨|🤯/u

/** News, notices, courtesies and records: what a post says without a side. */
const courtesies = new RegExp(
  spread`
    \b(?:if (?:you|anyone|anybody|someone|somebody)|credit to|thanks?|thank you|diolch|congratulations|
    well done|welcome|join us|come along|please|reminder|tickets?|book(?:ing|ings|ed)?|available|details|
    happy (?:birthday|christmas|easter|diwali|new year|eid|st)|good luck|raised|volunteers? (?:are|who|for)|
    everyone (?:who|for)|all who|to all|lovely to|great to|good to|pleasure|honour(?:ed)?|
    delighted to (?:attend|announce|welcome|be|open|present|say|have|host|see|meet|join)|pleased to|
    proud to (?:be|attend|represent|host|announce|welcome)|what a (?:great|lovely|fantastic|wonderful|brilliant|
    super|fabulous|day|night|turnout|goal|game|match)|sorry to hear|sad news|condolences|thoughts are|rip|
    passed away|(?:texts?|e ?mails?|messages?|pictures?|videos?|links?)(?: \w+){0,6} going round|(?:is|was) (?:not true|untrue|false|a (?:scam|hoax|fake))|scam|
    do not (?:tap|click|type|forward))\b
  `,
  'g',
)
const records = new RegExp(
  spread`
    \b(?:agreed|resolved|reported|noted|proposed|seconded|advised|stated|suggested|minutes|apologies|chairman|
    from \w+ (?:january|february|march|april|may|june|july|august|september|october|november|december)|monday|
    tuesday|wednesday|thursday|friday|saturday|sunday|\d+ ?(?:am|pm)|
    will be (?:held|open|closed|available|collected|on)|opens? (?:at|on|from)|starts? at|closes? (?:on|at)|
    until \d+|according to|said|says|told)\b
  `,
  'g',
)
const elsewhere = new RegExp(spread`
  \b(?:anyone (?:lost|missing)|(?:first|second|third) (?:place|prize)|(?:first|second|third) (?:for|with) my|soggy bottom|bold as)\b|
  \b(?:my|his|her) (?:wife|husband|son|daughter|kids|mum|dad|mother|father|dog|cat|garden|kitchen|car|boiler|
  hip|knee|diet|cake|phone|new)\b|\b(?:1[0-9]\d\ds?|rotten borough|goal|half time|striker|referee|wicket|
  premier league|cup final|world cup|film|netflix|strictly|bake off|episode|marathon|prime minister|
  ministers?|brexit|president|commons|westminster|keir|rishi|boris|theresa|trump|putin|corbyn|liverpool|
  arsenal|chelsea|hmrc|dvla)\b|
  \b(?:i|me)\b[^.]{0,40}\b(?:never|so) (?:been |felt )?(?:so )?(?:ashamed|embarrassed)\b|\bnever been so (?:ashamed|embarrassed|proud|tired|cold|wet)\b|
  \bwrong (?:day|date|week|month|year|time|hall|room|door|house|address|number|page|bus|road|turning|key|side|end|shoes|coat)\b|\b(?:sum|date|time|number|spelling|address|total|name|count) (?:was|is|were) wrong\b|
  \b(?:my|all my|entirely my) (?:own )?(?:fault|mistake|error|blunder)\b|\bmust (?:try harder|be getting old)\b|
  \b(?:strimmer|mower|hoover|printer|laptop|washing machine|dishwasher|satnav|phone) (?:is|was|has)\b|\bon hold to\b
`)

type Weighed = { readonly score: number; readonly cue: Span | null }

/** How strongly the sentence takes a side, and the word that weighed most. */
const weigh = once(weighOnce)

function weighOnce(sentence: Sentence): Weighed {
  const { words, text } = sentence
  const said = turns(words)
  const passed = [...said, ...harmless(words)]
  let score = 0
  let leaning = 0
  let most = 0
  let cue: Span | null = null
  const take = (weight: number, span: Span) => {
    score += weight
    if (weight > most) {
      most = weight
      cue = spanOf(span.start, span.end)
    }
  }
  for (const turn of [...said, ...find(sentence, relief)]) take(3, turn)
  for (const word of words) {
    const weight = weights.get(word.norm) ?? 0
    if (weight === 0 || passed.some((span) => contains(span, word))) continue
    if (weight < 1) leaning = Math.min(mostLeaning, leaning + weight)
    else take(weight, word)
  }
  const { line } = joined(sentence)
  if (weary.test(text)) score += 2
  if (isMet(orders, line)) take(1.5, words[0] ?? sentence)
  if (text.endsWith('?')) score += isMet(wantsAnswer, line) ? -2 : isMet(asked, line) ? 2 : 1
  else if (text.endsWith('!') && score > 0) score += 0.5
  if (/\b(?:i|me|my)\b/.test(line) && score > 0) score += 0.5
  if (/(?:\.\.\.|…)/.test(text) && score > 0) score += 0.5
  score += leaning
  score -= 1.5 * (line.match(courtesies)?.length ?? 0) + (line.match(records)?.length ?? 0)
  return { score: isMet(elsewhere, line) || isMet(noOpinion, line) ? score - 3 : score, cue }
}

/** Two for each mention of the council's own business, one for each word of the street and the square. */
function onTown(sentence: Sentence): number {
  const { words } = sentence
  const { council, town: matters } = businessOf(sentence)
  const named = 2 * (council.length + matters.length)
  // “The Bowling Green Association” has business of its own.
  const own = words.filter(({ norm }, at) => town.has(norm) && words[at + 1]?.norm !== 'association')
  return named + (named > 3 ? 0 : own.length)
}

const pointing = new Set(spaced('the our a an that this those these another more new no every'))

/** Whether something of the town's stands in the sentence or in the one before: “the tennis courts”, “our old clock”. */
export const touchesTown = (sentences: readonly Sentence[], at: number): boolean =>
  sentences
    .slice(Math.max(0, at - 1), at + 1)
    .some(({ words }) =>
      words.some(
        ({ norm, kind }, place) =>
          kind === 'word' &&
          town.has(norm) &&
          [words[place - 1], words[place - 2]].some((before) => before && pointing.has(before.norm)),
      ),
    )

/** The words by which a sentence of the draft takes a side on the town's affairs; the sentence before may lend its weight, in a short draft its neighbours their topic. */
export function sideTaken(sentences: readonly Sentence[], at: number): Span | null {
  const sentence = sentences[at]
  if (!sentence) return null
  const { score, cue } = weigh(sentence)
  if (score <= 0) return null
  const before = sentences[at - 1]
  const many = sentences.length > few
  const near = many ? [sentence] : sentences.slice(Math.max(0, at - 2), at + 2)
  if (near.reduce((sum, each) => sum + onTown(each), 0) < 2) return null
  const lent = before ? Math.max(0, Math.min(2, weigh(before).score / 2)) : 0
  return score + lent >= (many ? enoughAmongMany : enough) ? (cue ?? sentence) : null
}
