import { hasDisclaimer } from '../reading/council/disclaimer.ts'
import { cutFor, offerDisclaimer } from '../reading/council/offer.ts'
import { handsOn, isRelease, spokenToPress } from '../reading/council/press.ts'
import { defineRule } from './rule.ts'

/** A councillor who talks to the press asks for the words to be reported as a personal view (Caldicot 7.7; Oakham, “Press and public” 3). */
export const pressCommentWithoutView = defineRule({
  id: 'press-comment-without-view',
  category: 'disclaimer',
  title: 'Whose view the press has',
  severity: 'note',
  listens: 'draft',
  examples: {
    flags: ['As I told the reporter from the Herald, the pool must stay open.[[]]'],
    passes: [
      'As I told the reporter from the Herald, and this is my personal view, the pool must stay open.',
      'There is a good piece in the Herald on the pool.',
    ],
  },
  find: (draft, _, known) => {
    if (draft.account === 'council') return []
    const [spoken] = spokenToPress(draft)
    if (!spoken || isRelease(draft) || handsOn(draft) || hasDisclaimer(draft, known.disclaimers)) return []
    const { fix, over } = offerDisclaimer(draft, known.disclaimers)
    const said = draft.text.slice(spoken.span.start, spoken.span.end)
    const because = `“${said}” speaks to the press, and nothing says that the view is your own.${cutFor(over)}`
    return [{ span: { start: draft.text.length, end: draft.text.length }, because, ...(fix ? { fix } : {}) }]
  },
})
