import { phrases } from '../draft/phrases.ts'
import type { Sentence } from '../draft/sentences.ts'
import type { Span } from '../draft/span.ts'
import { spread } from '../draft/spread.ts'
import { opinionsIn } from '../reading/council/opinion.ts'
import { isMet } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { isQuoted } from '../reading/quotation.ts'
import { defineRule } from './rule.ts'

/** One person's mind. “We are pleased” is the council's own voice, and passes. */
const personally = phrases([
  spread`
    i (really|still|do|personally|honestly|just|for one|actually|also|) (think|believe|reckon|feel|disagree|
    agree|oppose|support|hate|love|prefer|doubt|wish|adore|suspect|dislike|hope)
  `,
  'i (do not|did not|never) (think|believe|agree|like|support|see|understand|want|buy)',
  'i (can not|could not) (stand|bear|support|agree|understand|see)',
  'i would (have|not have|not|rather|prefer|like|love|scrap|keep|close|move|vote|say|sell|shut|ban|stop)',
  spread`
    i am (not a fan|all for|against|for|opposed|in favour|disappointed|furious|fed up|glad|sorry|sad|delighted|
    thrilled|ashamed|not convinced|not sure|no fan)
  `,
  'i know (who|what|which) i would',
  '(speaking|talking) (personally|for myself|as a resident)',
  '(personally|privately) i',
  spread`
    my (own|personal|private|honest|) (view|opinion|hunch|guess|preference|favourite|money is on|two pennyworth|
    vote goes|choice would)
  `,
  'in my (own|personal|humble|honest|) (view|opinion|book)',
  'if (you ask|it were up to) me',
  '(imho|imo)',
  'not my cup of tea',
  'not (really|exactly|) a (big|huge|great|) fan',
  'i (blame|object|regret|fear|despair)',
  'between (you and me|ourselves)',
  'i (rather|always|) (liked|preferred)',
  'i am (not|rather|quite|very|) (that|so|too|) (keen|fond)',
  'can not say i',
])

/** Thanks and good wishes in the first person are a slip of the pen, not an opinion. */
const courtesy = new RegExp(spread`
  \bi (?:hope|wish) (?:you|everyone|everybody|all|to see|that you|it stays|the weather|this helps|the sun)\b|
  \bi would (?:like|love) to (?:thank|say|see you|hear|invite|wish|welcome|remind)\b|
  \bi am (?:delighted|sorry|glad|sad) to (?:say|announce|hear|report|tell|confirm)\b|
  \bi am sorry (?:that|if|for|about) (?:the|we|your|you|our|this|any)\b
`)

/** The council's account speaks for the council; an “I think” on it is one person's view in the council's mouth. */
export const opinionOnCouncilAccount = defineRule({
  id: 'opinion-on-council-account',
  category: 'official-capacity',
  title: 'Own opinion on the council’s account',
  severity: 'should',
  examples: {
    flags: [{ text: 'The new planters are in. [[Personally I think they are too orange]].', account: 'council' }],
    passes: [
      { text: 'We are pleased to say that the planters are in.', account: 'council' },
      'Personally I think the planters are too orange.',
    ],
  },
  find: (draft) =>
    draft.account !== 'council'
      ? []
      : draft.asked.flatMap((sentence) => {
          const words = own(sentence)
          const end = sentence.words.findLast((word) => word.kind !== 'emoji')?.end ?? sentence.end
          return words && !isQuoted(draft, words) ? [{ span: { start: words.start, end } }] : []
        }),
})

function own(sentence: Sentence): Span | null {
  const { line } = joined(sentence)
  if (!/\b(?:i|me|my|myself|personally|privately|imho|imo|fan|cup of tea)\b/.test(line) || isMet(courtesy, line))
    return null
  const [words = null] = personally(sentence.words)
  if (words) return words
  const [opinion = null] = /\b(?:i|me)\b/.test(line) ? opinionsIn(sentence) : []
  return opinion
}
