import { ofAsked } from '../draft/draft.ts'
import { spread } from '../draft/spread.ts'
import { actsAsCouncil } from '../reading/council/acting.ts'
import { isPrivate } from '../reading/council/capacity.ts'
import { speaksAsCouncil } from '../reading/council/voice.ts'
import { find } from '../reading/joined.ts'
import { isQuoted } from '../reading/quotation.ts'
import { defineRule } from './rule.ts'

/** The council's view put into its mouth, or the office put on again; telling only where the writer claims to be here in private. */
const attributed = new RegExp(
  spread`
    (?<!\b(?:says?|said|claims?|claimed|claiming|reads|pretends|denied|denies) (?:that )?)\b(?:(?:the|our|my) (?:(?!county\b|district\b|borough\b|city\b|unitary\b|other\b)\w+ ){0,2}|(?:^|\. )(?:\w+ )?(?:town|parish) )council (?:(?:will|is(?: not)? going to) (?:not )?(?:be )?(?:oppos|fight|back|support|object|accept)(?:e|ing)?\b|wants?|thinks?|believes?|feels?|hopes?|would like|supports?|
    opposes?|backs?|is (?:of the view|against|opposed|in favour))\b|
    (?<!\bnot (?:\w+ ){0,3})\b(?:speaking|talking|writing|posting) as (?:the |your |deputy )?(?:cllr|councillor|mayor|chair\w*|town clerk)\b
  `,
  'g',
)

/** Only the council, through its clerk or a resolution, says what the council thinks; a personal account does not. */
export const officialCapacity = defineRule({
  id: 'official-capacity',
  category: 'official-capacity',
  title: 'Speaks for the council',
  severity: 'note',
  examples: {
    flags: [
      '[[Speaking on behalf of the Town Council]], I can say that the fair will go ahead.',
      'Not as a councillor, just as a mum: [[the town council wants]] the crossing moved.',
      'Not here as your councillor, but [[speaking as Councillor]] Holt you should all object.',
    ],
    passes: [
      'I laid a wreath on behalf of the Town Council this morning.',
      { text: 'Speaking on behalf of the Town Council, the fair will go ahead.', account: 'council' },
    ],
  },
  whole: isPrivate,
  find: (draft, _options, _known, inPrivate) => {
    if (draft.account === 'council') return []
    return ofAsked(draft, (sentence, at) => {
      const spoken = speaksAsCouncil(sentence) ?? actsAsCouncil(draft.sentences, at)
      if (spoken) return isQuoted(draft, spoken) ? [] : [{ span: spoken }]
      return inPrivate ? find(sentence, attributed).map((span) => ({ span })) : []
    })
  },
})
