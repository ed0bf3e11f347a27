import * as z from 'zod'
import { isPrivate } from '../reading/capacity.ts'
import { defineRule } from './rule.ts'

/** Rugeley 4.3: a link to the council's website makes a private post look official. One in role may link. */
export const councilLink = defineRule({
  id: 'council-link',
  category: 'council-identity',
  title: 'Council link in a private post',
  severity: 'note',
  options: z.object({}),
  examples: {
    flags: ['Just as a dad, not as a councillor: the form is at [[www.northbytc.example/form]].'],
    passes: ['I am one of your councillors. The agenda is at www.northbytc.example.'],
  },
  find: (draft, _, known) => {
    if (draft.account === 'council' || !isPrivate(draft)) return []
    const official = (url: string) =>
      known.domains.some((domain) => url.includes(domain.toLowerCase())) || /(?:council|\w{4,}tc)\.|council\w*\.gov\.uk/.test(url)
    return draft.sentences
      .flatMap((sentence) => sentence.words)
      .filter((word) => word.kind === 'url' && official(word.norm))
      .map(({ start, end }) => ({ span: { start, end } }))
  },
})
