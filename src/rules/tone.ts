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

/** The writer, or somebody who is spoken of, does it: no order to the reader. */
const ordered =
  '(?<!\\b(?:to|i|we|he|she|they|you|who|can|could|should|will|would|shall|may|might|must|let|us|it|not|never|the|an?) )'
/** Nothing more is said, or to whom: “get a life, Gary”, no “get a life jacket”. */
const ends = `(?= \\.|$| (?:will|would|please|mate|love|pal|dear|at the back|it (?:is|'s))(?![^ ])| (?!jacket|today|tonight|here|there|then|first|again|soon|early|now)\\w+(?: \\.|$))`
const closes = '(?= \\.|$)'
const starts = '(?:^|\\. )'

const sneers = new RegExp(
  [
    spread`
      \bif you (?:had|would) (?:only |actually |ever )?(?:bothered to |taken the trouble to |
      troubled to )?read (?:the|it|our|what|this)\b(?![^.]* (?:grateful|pleased|glad|help|kind|lovely)\b)|
      \bgrow up (?:the (?:lot|pair|two)|(?:you|both|all) (?:lot|two|pair|of))\b|
      ${ordered}have a lie down(?= \.|$| love| dear)|
      (?<!\bplease [^.]{0,40})\b(?:think|read)(?: \w+){0,6} before (?:you|they) (?:moan\b|comment(?! on (?:the|our|this|it)\b)|(?:post|type|write)${closes})|
      \bread the (?:website|notice|poster|minutes|agenda) . people\b|(?<!\b(?:i|we|they) )\bdo try to read\b|
      ^(?:oh |ah |oh dear . )?another expert(?= \.|$| who (?:has never|can not|thinks|knows))|\bpeople (?:who|with) (?:have )?(?:nothing|so little) (?:(?:else|
      better) to do|going on)\b|\bmust have (?:so|very) little (?:going on|to do)\b|
      \bwhether any(?:body|one) reads${closes}|\bthose (?:of you )?(?:who can(?: not)? read(?= \.|$| (?:will|may)\b)|with time to (?:ask|moan|count))\b|
      \bthe state of (?:the|these|some of the|your) (?:questions|comments|replies)\b(?! (?:box|book|form|to)\b)|
      \bmore than you have shown\b|\bno opinion worth hearing\b
    `,
    spread`
      \bnews ?flash(?: \.)? (?:not every|nobody (?:cares|asked|is)|(?:you|it|life|the world) (?:are|is|does) not)\b|${starts}bored now${closes}|
      \bhurt your little feelings\b|\bdid (?!i )[^.]{1,30} hurt your feelings\b|\b(?:aww|oh) diddums\b|
      \bpoor (?:little (?:you|diddums|snowflake)|diddums|snowflake)\b|\bgrown ups are talking\b|${ordered}run along(?= now| then| dear| love| and | \.|$)|
      \bnobody is forcing you to (?:read|follow|look|live|stay)\b
    `,

    spread`
      \bsome of us (?:actually )?(?:have (?:proper |real )?(?:jobs|lives|work)(?= \.|$| to )|work for a living)|
      \btry reading (?:it|what \w+(?: \w+){0,2}|the (?:notice|post|article|minutes|agenda|website|report|sign|policy|rules)) (?:before|first|next time|properly|slowly(?! to\b))\b|
      \bnot (?:exactly )?rocket science (?:is it|people|folks|you)\b|\bleft my crayons\b|
      \bhow sweet that you (?:think|believe|still)\b|\bare (?:not you|you not) clever${closes}|\bclever clogs\b|
      \bchange the record(?! player)${ends}|${starts}yawn${closes}|\bfor the hard of (?:thinking|understanding|
      hearing at the back)\b|\bany fool (?:knows|can see|could)\b|
      \bsince you (?:clearly|obviously|evidently) (?:can|do|did|have) not\b|\bdo we have to do everything for you\b|
      ${ordered}read the (?:sign|post|room)${ends}|\bheaven forbid you (?:actually |should |might )?(?:walk|read|lift|listen|wait|turn|think)\b
    `,

    `(?<!\\b(?:i|we|they) (?:do )?)\\btry (?:and |to )keep up${ends}|\\bkeep up (?:dear|love|sunshine|at the back)\\b`,
    `${ordered}(?:get|go and get|go get) a (?:life|grip|hobby)${ends}|${ordered}get (?:over it|real)${ends}|\\bbuild a bridge and get over it\\b`,
    `${ordered}(?:give (?:it|that) a (?:rest|break)|give over|dream on|in your dreams|jog on|suck it up|dry your eyes|(?:simmer|pipe) down)${ends}`,
    spread`
      \b(?:(?:in|using) (?:very|nice) (?:small|short|little)|let me use (?:small|short|little|simple)) words\b|\bwords of one syllable\b|
      \b(?:shall i|must i|do i (?:have|need) to) draw you a (?:picture|diagram)${closes}|\bi will (?:type|say|write) (?:this|it) (?:very )?slowly(?= \.|$| (?:for|since) )
    `,
    spread`
      \b(?:in|into|using) (?:words|language|terms|a way|sentences) (?:that |which )?(?:even (?:the|a|an|you|some|those|your|people)|some of you)
      [^.]{0,30}(?:can|could|might|will|may) (?:follow|understand|grasp|manage|cope|keep up|take in|read)\b|
      \beven (?:you|the back row|those at the back) (?:can|could|might|will) (?:follow|understand|grasp|get)\b|
      \b(?:as (?:you|they)|(?:which|something) you) would (?:have )?(?:know|known|see|seen|realised?|noticed?|spot|spotted|read) (?:if|had) (?:you|they)\b|
      \bsince you ask(?:ed)? so (?:charmingly|sweetly)\b
    `,
    spread`
      \byou can always (?:go home|move|leave|emigrate)(?= \.|$| (?:then|elsewhere|somewhere else|if you do not like)\b)|\bif you do not like it (?:you can )?(?:(?:move|leave|
      go)(?= \.|$| (?:away|elsewhere|somewhere|home)\b)|lump|tough)|\blike it or lump it\b
    `,
    spread`
      \b(?:bless (?:your|his|her|their) (?:little )?(?:cotton )?socks|calm down dear|wind your neck in|
      cry me a river|boo hoo|diddums|cope harder)\b|${starts}(?:go )?cry (?:more|about it|harder)\b|
      \b(?:my|our) heart bleeds${closes}|\bmust be nice (?:to (?:have|know|sit|spend|get)|having|knowing|sitting|not)\b
    `,
    spread`
      \b(?:what|which) (?:part|bit) of (?!(?:the|this|your|our) (?:form|letter|leaflet|guide|plan|application|booklet|survey|question)s? )[^.]{1,40} (?:do|did|does|
      can) (?:not (?:you|they|people)|(?:you|they|people|he|she) not) (?:understand|get|see|grasp)\b
    `,
    spread`
      \b(?:take|keep) your (?:whining|moaning|bleating|nonsense|opinions|whinging|drivel) (?:elsewhere|
      to yourself|somewhere)\b|(?<!\b(?:i|we|not|never)(?: \w+){0,3} )\b(?:stop|quit) (?:your )?(?:whining|whinging|bleating|bellyaching)\b
    `,
    spread`
      ${starts}(?:nobody|no one) (?:cares|asked you)${closes}|\b(?:nobody|no one) (?:cares (?:what|about) you|asked for your (?:opinion|view|advice|input))|
      \bwho asked you${closes}|\bmind your own business\b|\bstick to (?:your knitting|(?:what you know|baking)${closes})
    `,
    spread`
      \b(?:did you|can you|have you) (?:even |actually )?(?:read(?! to )|learnt? to read)\b[^.]{0,20}\b(?:or just|
      at all|before moaning|before opening)\b|${ordered}learn to read${closes}
    `,
    spread`
      \bleave (?:granny|grandma|grandad|the (?:old dears?|wives|ladies|girls)) at home\b|
      \b(?:granny|grandma|grandad|the (?:old dears?|wives|ladies|girls))\b[^.]{0,30}\bonly (?:tut|faint|blush)\b
    `,
    spread`
      \bhaha (?:losers?|cope)\b|(?:^|\. |\b(?:life|over|stay|made|happening) )(?:so |just |now )?deal with it$|
      ${starts}(?:well |so )?(?:tough luck(?= \.|$| (?:if|then|mate|pal)\b)|hard cheese${closes})|
      \bif you can not read(?![^.]* (?:ask|ring|call|phone|email|contact|large|please|someone|come|we will|let)\b)
    `,
    spread`
      \bhate to break it to you\b[^.]{0,40}\b(?:sunshine|love|sweetheart|darling|pal|mate)\b|
      \blisten (?:here (?:love|darling)|(?:here )?(?:sunshine|sweetheart|pal))\b
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
  // "I can't be bothered to look" tells nobody to.
  const own = saying && /^(?:not|never|i|we)$/.test(sentence.words[saying.first - 1]?.norm ?? '')
  if (saying && !own && !(saying.phrase.startsWith('you ') && isKind(sentence))) return saying
  const trouble = troubles(sentence.words)[0]
  if (trouble && !isMet(helpful, sentence.text)) return trouble
  const { line, where } = joined(sentence)
  const found = meet(sneers, line)
  return found ? where(found) : undefined
}
