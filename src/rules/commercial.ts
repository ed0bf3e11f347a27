import * as z from 'zod'
import { joined } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

const offers =
  /\b(?:\d+ ?% off|best prices|message me|order (?:by|now|yours)|dm (?:me|to order)|book (?:me|now with)|free quotes?|need a \w+ ?\w*|for sale|special offer|discount)\b/

/** The council's page sells nothing but the council's own (Desborough, “All communications” 5). */
export const commercial = defineRule({
  id: 'commercial',
  category: 'commercial',
  title: 'Advertises or sells',
  severity: 'should',
  options: z.object({}),
  examples: {
    flags: [{ text: "[[I'm doing 20% off gutter cleaning all month, message me]]", place: 'council-page' }],
    passes: [
      "I'm doing 20% off gutter cleaning all month, message me",
      { text: 'Town market this Saturday.', account: 'council' },
    ],
  },
  find: (draft) =>
    draft.account === 'council' || draft.place === 'council-page'
      ? draft.sentences
          .filter(
            (sentence) =>
              offers.test(joined(sentence).line) || /£ ?\d+(?:\.\d\d)? (?:each|the lot)/.test(sentence.text),
          )
          .map(({ start, end }) => ({ span: { start, end } }))
      : [],
})
