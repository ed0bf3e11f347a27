import * as z from 'zod'
import { joined } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

const topic =
  /\b(?:immigration|immigrants|migrants|asylum seekers|small boats|gaza|israel|palestine|brexit|the vaccine|vaccines|bring back hanging|death penalty|religion|abortion|independence now|the union|trans women|climate (?:hoax|scam))\b/
const heat =
  /\b(?:ruin(?:ing|ed)|wrong|ashamed|blame|sold out|every war|bring back|should|must|hoax|scam|lies|evil|poison|traitors?|invasion|enough|out of)\b/

/** Caldicot 5.3 xi and Rugeley 4.9 ask members to leave subjects alone that divide a country more than they concern a town. */
export const inflammatoryTopic = defineRule({
  id: 'inflammatory-topic',
  category: 'inflammatory-topic',
  title: 'Divisive subject',
  severity: 'note',
  options: z.object({}),
  examples: {
    flags: ['[[Immigration is ruining this country.]]'],
    passes: ['The library has a display on the history of immigration.'],
  },
  find: (draft) =>
    draft.sentences
      .filter((sentence) => {
        const { line } = joined(sentence)
        return topic.test(line) && heat.test(line)
      })
      .map(({ start, end }) => ({ span: { start, end } })),
})
