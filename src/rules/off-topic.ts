import * as z from 'zod'
import { phrases } from '../draft/phrases.ts'
import { defineRule } from './rule.ts'

const cues = phrases(['nothing to do with this post'])

/** A comment under a council post that has nothing to do with it. */
export const offTopic = defineRule({
  id: 'off-topic',
  category: 'conversation-conduct',
  title: 'Strays from the topic',
  severity: 'should',
  options: z.object({}),
  examples: {
    flags: [
      {
        text: '[[Nothing to do with this post but sign my petition.]]',
        place: 'council-page',
        replyTo: 'post about allotments',
      },
    ],
    passes: ['Thanks for this, I have read the draft.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => cues(sentence.words).length > 0)
      .map(({ start, end }) => ({ span: { start, end } })),
})
