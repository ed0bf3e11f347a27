import { phrases } from '../draft/phrases.ts'
import type { Sentence } from '../draft/sentences.ts'
import type { Span } from '../draft/span.ts'
import { spread } from '../draft/spread.ts'
import { body } from '../reading/clause.ts'
import { pitiesByName } from '../reading/contempt/jibes.ts'
import { isOfBeast } from '../reading/contempt/stance.ts'
import { isKind } from '../reading/contempt/ties.ts'
import { isMet, meet } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { isQuoted, isReported } from '../reading/quotation.ts'
import { defineRule } from './rule.ts'
import { hardOf, helpful, sneers as setPhrases } from './words/sneers.ts'

/** Set phrases that talk down to the reader. Insults have rules of their own; these are rude without one. */
const sayings = phrases(setPhrases)
const troubles = phrases(hardOf)

const sneers = new RegExp(
  [
    spread`
      \bif you (?:had|would) (?:only |actually |ever )?(?:bothered to |taken the trouble to |
      troubled to )?read (?:the|it|our|what|this)\b|\b(?:do )?grow up (?:the|you|all|both)\b|
      \bhave a lie down\b|\b(?:think|read)(?: \w+){0,6} before (?:you|they) (?:post|type|comment|moan|write)\b|
      \bread the (?:website|notice|poster|minutes|agenda) . people\b|\btry to read\b|
      ^(?:oh |ah |oh dear . )?another expert\b|\bpeople (?:who|with) (?:have )?(?:nothing|so little) (?:else|
      better|going on|to do)\b|\bmust have (?:so|very) little (?:going on|to do)\b|
      \bwhether any(?:body|one) reads\b|\bthose (?:of you )?(?:who can read|who cannot read|with time to)\b|
      \bthe state of (?:the|these|some of the|your) (?:questions|comments|replies)\b|
      \bmore than you have shown\b|\bno opinion worth hearing\b
    `,
    spread`
      \bnews ?flash\b[^.]{0,4}(?:\. )?[^.]{0,60}\b(?:not|nobody|no one)\b|(?:^|\. )bored now\b|
      \bhurt your (?:little )?feelings\b|\b(?:aww|oh) diddums\b|
      \bpoor (?:little )?(?:you|diddums|lamb|snowflake)\b|\bgrown ups are talking\b|\brun along\b|
      \bnobody is forcing you\b
    `,

    spread`
      \bsome of us (?:have|work|pay|actually) (?:jobs|proper jobs|for a living|lives|work to)\b|
      \btry reading (?:the|it|what)(?: \w+){0,3} (?:before|first|next time|properly)\b|
      \bnot (?:exactly )?rocket science(?= (?:is it|people|folks|you)| \.|$)|\bmy crayons\b|
      \bhow sweet (?:that|of) you\b|\b(?:are|is) (?:not )?(?:you|he|she) (?:not )?clever\b|\bclever clogs\b|
      \bchange the record\b|(?:^|\. )yawn(?: \.|$)|\bfor the hard of (?:thinking|understanding|
      hearing at the back)\b|\blet me spell it out\b|\bany fool (?:knows|can see|could)\b|
      \bsince you (?:clearly|obviously|evidently) (?:can|do|did|have)\b|\bdo we have to do everything for you\b|
      \bread the (?:sign|post|room)\b|\bheaven forbid you\b
    `,

    '\\b(?:do )?try (?:and |to )keep up\\b|\\bkeep up (?:dear|love|sunshine|at the back)\\b',
    '\\b(?:oh )?(?:do |just )?give it a (?:rest|break)\\b(?! (?:from|for))|\\bgive (?:it|that) a rest\\b',
    spread`
      \b(?:in|using) (?:very|nice) (?:small|short|simple|little) words\b|\bwords of one syllable\b|
      \bshall i draw you a (?:picture|diagram)\b|\bi will (?:type|say|write) (?:this|it) (?:slowly|
      very slowly)\b
    `,
    spread`
      \b(?:in|into|using) (?:words|language|terms|a way|sentences) (?:that |which )?(?:even )?(?:the|a|an|you|some|those|your|people|everyone)
      [^.]{0,30}(?:can|could|might|will|may) (?:follow|understand|grasp|manage|cope|keep up|take in|read)\b|
      \b(?:so|even) (?:that )?(?:even )?(?:you|the back row|a child|a five year old|those at the back) (?:can|could|might|will) (?:follow|understand|grasp|get)\b|
      \b(?:as|which|something) (?:you|they) would (?:have )?(?:know|known|see|seen|realised?|noticed?|spot|spotted|read) (?:if|had) (?:you|they)\b|
      \bsince you ask(?:ed)? so (?:charmingly|nicely|politely|sweetly|kindly)\b
    `,
    '\\b(?:get|go and get|go get) a (?:life|grip|hobby)\\b(?! (?:on|of))',
    spread`
      \byou can always (?:go home|move|leave|emigrate)\b|\bif you do not like it (?:you can )?(?:move|leave|go|
      lump|tough)\b|\blike it or lump it\b
    `,
    spread`
      \b(?:bless (?:your|his|her|their) (?:little )?(?:heart|cotton socks)|calm down dear|wind your neck in|
      simmer down|pipe down|dry your eyes|cry me a river|boo hoo|diddums|cope harder|
      cry (?:more|about it|harder))\b
    `,
    '\\b(?:what part of|which part of) [^.]{1,40} (?:do|did) (?:you|they) not (?:understand|get)\\b',
    spread`
      \b(?:take|keep) your (?:whining|moaning|bleating|nonsense|opinions|whinging|drivel) (?:elsewhere|
      to yourself|somewhere)\b|\b(?:stop|quit) (?:your )?(?:whining|whinging|bleating|bellyaching)\b
    `,
    spread`
      \b(?:nobody|no one) (?:cares(?! for| about (?:the|our|this))|asked you|asked for your)\b|
      \bwho asked you\b|\bmind your own business\b|\bstick to (?:your knitting|what you know|baking)\b
    `,
    spread`
      \b(?:did you|can you|have you) (?:even |actually )?(?:read|learnt? to read)\b[^.]{0,20}\b(?:or just|
      at all|before moaning|before opening)\b|\blearn to read\b
    `,
    spread`
      \b(?:granny|grandma|grandad|the old dears?|the wives|the ladies|the girls)\b[^.]{0,30}\b(?:tut|faint|
      fainting|blush|knitting|not approve|leave (?:her|him|them) at home)\b
    `,
    spread`
      \bhaha (?:losers?|cope)\b|\bdeal with it\b$|\bsuck it up\b|\btough luck\b|\bhard cheese\b|
      \bif you can not read\b
    `,
    spread`
      \bhate to break it to you\b[^.]{0,40}\b(?:sunshine|love|sweetheart|darling|pal|mate)\b|
      \blisten (?:here )?(?:sunshine|sweetheart|love|pal|darling)\b
    `,
  ].join('|'),
)

/** Policies ask for respect to all. Sneers short of insult: very few, so that dry humour is left alone. */
export const tone = defineRule({
  id: 'tone',
  category: 'tone',
  title: 'May sound rude',
  severity: 'should',
  examples: {
    flags: ['[[Oh do give it a rest]].', '[[As we explained in very small words before, bins are a county matter]].'],
    passes: ['The old boiler needs a rest and so do I.', 'It is hard to keep up with all the good news this week.'],
  },
  find: (draft) =>
    draft.asked.flatMap((sentence) => {
      const cue = cueIn(sentence)
      if (!cue || pitiesByName(sentence) || isOfBeast(draft)) return []
      if (isQuoted(draft, cue) || isReported(sentence, cue)) return []
      return [
        {
          span: body(sentence),
          because: `“${draft.text.slice(cue.start, cue.end)}” may sound as if it talks down to people.`,
        },
      ]
    }),
})

function cueIn(sentence: Sentence): Span | undefined {
  const saying = sayings(sentence.words)[0]
  // "I still can't get over it" tells nobody to.
  const denied = saying && /^(?:not|never)$/.test(sentence.words[saying.first - 1]?.norm ?? '')
  if (saying && !denied && !(saying.phrase.startsWith('(you|they) (lot|people)') && isKind(sentence))) return saying
  const trouble = troubles(sentence.words)[0]
  if (trouble && !isMet(helpful, sentence.text)) return trouble
  const { line, where } = joined(sentence)
  const found = meet(sneers, line)
  return found ? where(found) : undefined
}
