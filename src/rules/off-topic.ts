import type { Draft } from '../draft/draft.ts'
import { spaced } from '../draft/listed.ts'
import type { Sentence } from '../draft/sentences.ts'
import { spread } from '../draft/spread.ts'
import { body } from '../reading/clause.ts'
import { isMet } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

const turning = new RegExp(spread`
  ^(?:this (?:is|'s) about (?:the (?!only|best)|my|our)|what about (?:the|that|those|these|all|our|my) \w+ \w+|never mind (?:that|the|\w+s)\b|on the subject of nothing|speaking of (?:which|nothing)|forget (?:that|this|the)|
  on a different|on another|off (?:the )?(?:topic|subject)|nothing to do with|not about this|unrelated|changing the subject|
  more importantly (?:when|why|who|what about)|while i have you|(?:while|since) (?:we|you|i) (?:are|am) (?:here|on|at it)(?!.*\bthank)|
  all very (?:nice|well|lovely|pretty) but|anyone selling|has (?:everyone|everybody|anyone|the council) forgotten|
  can (?:someone|anyone|you) (?:also )?(?:sort|fix))|\b(?:nothing to do with (?:this|the post)|off topic|
  not related to this|i know this is about \w+(?: \w+)? but|sorry to (?:go off|hijack)|hijack(?:ing)? this)\b
`)
/** “Never mind benches, has anyone seen …” */
const dismissed = /^(?:never mind|forget) (?:\w+ ){1,2}(?:has|have|does|do|is|are|who|what about|when|any(?:one|body)) /
const plea = new RegExp(spread`
  \b(?:sign (?:my|our|the|this) petition|my petition|buy (?:my|from)|
  my (?:page|shop|business|channel|fundraiser|gofundme)|check out my|follow my|vote for (?:our|my|us|me)|
  want to buy|for sale|link in bio|when will (?:you|the council|they|someone) (?:fix|sort|mend|do|repair|
  clear|empty))\b
`)
const small = new Set(
  spaced(`
    post about the a an of and or on in at for to comment from by that with resident council town how why what is are
    was were be it its this there not
  `),
)

/** A comment on the council's page that leaves the post it answers: other words, a turn, or a plea of its own. */
export const offTopic = defineRule({
  id: 'off-topic',
  category: 'conversation-conduct',
  title: 'Strays from the topic',
  severity: 'should',
  listens: 'draft',
  examples: {
    flags: [
      {
        text: '[[What about the speeding on Mill Lane then]]?',
        place: 'council-page',
        replyTo: 'post about allotment inspections',
      },
    ],
    passes: [
      {
        text: 'What about the plots by the gate, are they inspected too?',
        place: 'council-page',
        replyTo: 'post about allotment plots',
      },
      'What about the speeding on Mill Lane then?',
    ],
  },
  find: (draft) => {
    if (draft.place !== 'council-page' || !draft.replyTo) return []
    // “Never mind benches” names the topic to turn from it.
    const turned = draft.sentences.find((sentence) => isMet(dismissed, joined(sentence).line))
    const strayed = turned ?? (sharesWord(draft, draft.replyTo) ? undefined : draft.sentences.find(turns))
    return strayed ? [{ span: body(strayed), because: `The post answered is: ${draft.replyTo}.` }] : []
  },
})

const turns = (sentence: Sentence): boolean => {
  const { line } = joined(sentence)
  return isMet(turning, line) || isMet(plea, line)
}

/** Any word of substance in common, singular or plural, keeps to the topic. */
function sharesWord(draft: Draft, topic: string): boolean {
  const stems =
    topic
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.filter((word) => !small.has(word))
      .map(stem) ?? []
  return draft.sentences.some(({ words }) => words.some(({ norm }) => stems.includes(stem(norm))))
}

const stem = (word: string): string => word.replace(/(?:ings?|ments?|ions?|ed|es|s)$/, '').slice(0, 6)
