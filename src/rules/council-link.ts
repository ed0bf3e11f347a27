import { isPrivate } from '../reading/council/capacity.ts'
import { defineRule } from './rule.ts'

/** Own websites of town and parish councils, known or told by their look. A county's or a district's is another council's. */
const official =
  /(?:town|parish|community)-?council|\w{4,}-?[tp]c\.(?:gov\.uk|org\.uk|co\.uk|example|wales|uk)|\w+-[tp]c\.gov\.uk/

/** Rugeley 4.3: a link to the council's website makes a private post look official. One in role may link. */
export const councilLink = defineRule({
  id: 'council-link',
  category: 'council-identity',
  title: 'Council link in a private post',
  severity: 'note',
  examples: {
    flags: ['Just as a dad, not as a councillor: the form is at [[www.northbytc.example/form]].'],
    passes: ['I am one of your councillors. The agenda is at www.northbytc.example.'],
  },
  whole: isPrivate,
  find: (draft, _, known, inPrivate) => {
    if (draft.account === 'council' || !inPrivate || !/[.\w]\.\w/.test(draft.text)) return []
    const domains = known.domains.map((domain) => domain.toLowerCase())
    return draft.asked
      .flatMap((sentence) => sentence.words)
      .filter(
        ({ kind, norm }) => kind === 'url' && (official.test(norm) || domains.some((domain) => norm.includes(domain))),
      )
      .map(({ start, end }) => ({ span: { start, end } }))
  },
})
