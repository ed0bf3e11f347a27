import type { Attachment } from '../../draft/circumstances.ts'
import type { Draft } from '../../draft/draft.ts'
import { anywhere } from '../../draft/passages.ts'
import { type Span, spanOf } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { body } from '../clause.ts'
import { isMet } from '../gate.ts'
import { joined } from '../joined.ts'

/** Words for a picture in a post, and those that point to one. */
export const picture = spread`
  (?:photos?|photographs?|pics?|pix|pictures?|snaps?|images?|videos?|clips?|footage|film|shots?|selfies?|
  album|faces|recording)
`
const pointing = new RegExp(
  `\\b${picture}\\b|\\b(?:pictured|watch|filmed|here (?:are|is|'s|we)|look at|below|swipe|tag|in this one|caught on)\\b`,
)

/** What says that whoever may object has agreed. */
const agreed = new RegExp(spread`
  \b(?:permissions?|consent(?:ed|s)?|agreed (?:to|in writing)|have (?:all )?agreed|has agreed|
  (?:is|are|was|were) (?:all )?(?:happy|fine|ok|okay) (?:for|with|to)|cleared with|(?:\w+ 's|her|his|their) approval|
  (?:said|the|me|us|her|his) go ahead|the nod|(?:lets?|letting) (?:me|us) (?:use|show|share|post|put|have it)|asked (?:\w+ )?first|(?:said|says|saying) (?:yes|(?:i|we) (?:can|could|may))|
  say so|blessing|with thanks to (?:their|the) parents|parents ' (?:ok|okay)|
  signed (?:a |the )?(?:form|forms|release)|licen[cs]ed? (?:from|under|to us)|creative commons|courtesy of|
  royalty free|out of copyright|public domain|shared by (?:the|kind))\b
`)
/** Or that nobody has yet. */
const refused = new RegExp(spread`
  \b(?:not|no|without|never|nobody|hope|forgot|time to|would|still need|waiting|will (?:ask|get|sort|chase)|must remember)\b(?:(?! but )[^.]){0,25}\b(?:permissions?|consent|approval|go ahead|the nod)\b(?!.*\bbefore\b)|
  \b(?:not|no|without|never|nobody|hope|forgot|time to)\b(?:(?! but )[^.]){0,25}\bask(?:ed)?\b|
  \b(?:not|never|nobody|hope)(?: \w+){0,2} (?:lets?|cleared|sa(?:y|id|ys))\b|
  \b(?:permission|consent)(?: forms?)? (?:is being|pending|to follow|will)\b
`)

/** Whether the draft says that permission was given. "Without permission" says the opposite. */
export const saysAgreed = anywhere((sentence) => {
  const { line } = joined(sentence)
  return isMet(agreed, line) && !isMet(refused, line)
})

const visual = new Set(['photo', 'image', 'video', 'picture', 'film', 'gif', 'screenshot'])

/** Attached pictures for which nothing shows that anybody has agreed. */
export const uncleared = (draft: Draft): readonly Attachment[] =>
  (draft.attachments ?? []).filter(({ kind, permission }) => visual.has(kind.toLowerCase()) && permission !== 'given')

/** The sentence that speaks of a picture, best where it also meets `subject`; else the first. */
export function pointerTo(draft: Draft, subject?: RegExp): Span {
  const pointers = draft.sentences.filter((sentence) => isMet(pointing, joined(sentence).line))
  const chosen =
    pointers.find((sentence) => subject?.test(joined(sentence).line)) ??
    draft.sentences.find((sentence) => subject?.test(joined(sentence).line)) ??
    pointers[0] ??
    draft.sentences[0]
  return chosen ? body(chosen) : spanOf(0, 0)
}
