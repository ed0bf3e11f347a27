import { cover } from '../draft/span.ts'
import { spread } from '../draft/spread.ts'
import { find } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

/** The title worn: “as your councillor”, “Cllr Marsh here”. “Not as a councillor” takes it off, and passes. */
const title = new RegExp(
  spread`
    \b(?:(?<!not )(?<!not (?:posting|speaking|writing|here) )as (?:your|a|an|one of your|
    the) (?:\w+ ){0,3}(?:councillor|cllr|councillors|mayor|elected member|member(?= of the (?:\w+ )?council))|as (?:cllr|councillor) \w+|
    (?:cllr|councillor) \w+(?: \w+)? (?:here|writing|speaking|again|posting|talking|signing)|
    (?:this is|it is|i am) (?:cllr|councillor|your (?:\w+ )?councillor)|
    your (?:\w+ )?councillor (?:here|speaking|writing|talking)|(?:cllr|councillor)(?: 's)? hat (?:is )?off|
    (?:^|\. |(?:post|page) (?:from|by) )(?:cllr|councillor) \w+(?: \w+)?$)\b
  `,
  'g',
)
const claim = new RegExp(
  spread`
    \b(?:personal(?:ly| capacity)?|private(?:ly| capacity)?|unofficial(?:ly)?|off duty|off-duty|hat (?:is )?off|
    not on duty|off the record|day off|own time|not official(?:ly)?|just me|only me|as myself|for myself|
    not (?:wearing|in|with) my (?:council|councillor) (?:role|hat)|not (?:me )?as (?:cllr|councillor|your councillor)(?: \w+)?|
    (?:it is|this is|that is) (?:just |only |plain |simply )(?!a\b|an\b|the\b)\w+ (?:saying|talking|speaking|asking|here)|
    not speaking for the council|civvies|off the clock)\b
  `,
  'g',
)

/** Calling oneself councillor may make a post official whatever it claims (Desborough, closing paragraph 5). */
export const titleMayBeOfficial = defineRule({
  id: 'title-may-be-official',
  category: 'official-capacity',
  title: 'Title with a private claim',
  severity: 'note',
  examples: {
    flags: ['[[Cllr Marsh here, entirely off duty]].'],
    passes: [
      'As your councillor I will be at the library on Saturday.',
      'Not posting as a councillor today, just as a mum.',
    ],
  },
  find: (draft) =>
    draft.account === 'council'
      ? []
      : draft.asked.flatMap((sentence) => {
          const titles = find(sentence, title)
          const claims = titles.length > 0 ? find(sentence, claim) : []
          return claims.length > 0 ? [{ span: [...titles, ...claims].reduce(cover) }] : []
        }),
})
