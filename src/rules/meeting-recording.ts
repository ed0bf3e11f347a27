import type { Draft } from '../draft/draft.ts'
import { anywhere, inPassages } from '../draft/passages.ts'
import type { Span } from '../draft/span.ts'
import { spread } from '../draft/spread.ts'
import { clauseFrom } from '../reading/clause.ts'
import { isMet } from '../reading/gate.ts'
import { find, joined } from '../reading/joined.ts'
import { pointerTo } from '../reading/secrets/pictures.ts'
import { defineRule } from './rule.ts'

const scene = spread`
  (?:(?:full |town |the |last night 's |tonight 's |tuesday 's |monday 's |wednesday 's |thursday 's |
  friday 's |yesterday 's |last week 's |this |our |a |committee |planning |council |annual |budget |
  public ){0,4}(?:meeting|council|chamber|committee|agm|debate|proceedings|public seats|public gallery|
  mid-vote|vote|item)(?! (?:room|place|point|house|i lost|for sale)))
`
const made = spread`
  (?:filmed|recorded|videoed|snapped|photographed|streamed|live streamed|livestreamed|broadcast|taped|
  captured|caught on camera|filming|recording|videoing|snapping|streaming|live streaming|livestreaming|
  broadcasting|taping|taking (?:photos|pictures|a video))
`
const frames = new RegExp(
  [
    spread`
      \b(?:camera|phone|mobile|recorder|dictaphone|mic|microphone|go ?pro|voice memo|recording)(?: 's| is| was)? (?:\w+ ){0,2}?(?:in|under|up|on|behind|inside) (?:my|the|a) (?:\w+ )?(?:pocket|hat|bag|handbag|sleeve|lap|buttonhole|
      lapel|agenda|table|jug|tin|flowers|papers|coat|tie|badge|folder)\b(?=.{0,80}(?:tonight|meeting|council|chair\w*|mayor|planning|committee|chamber|by ten|later|highlights|show))|
      \b(?:commentary|live) from (?:row \w|the back (?:row|seats)|the gallery|the public seats)\b
    `,
    spread`
      \b(?:stuck|left|hid|hidden|set|put|had|propped|got) (?:my|a|the) (?:\w+ )?(?:phone|mobile|dictaphone|recorder|
      camera|ipad|tablet|go ?pro)\b[^.]{0,30}\b(?:record|recording|filming|running|rolling|going|
      under the table)\b(?=.{0,60}(?:clips?|later|meeting|council|chamber|committee|item|debate|audio|upload))
    `,
    spread`
      (?:^(?!filming|recording)|\. (?!filming|recording)|^(?:just |now |secretly |quietly )|
      \b(?:i|we) (?:(?:am|are|have|will be|shall be|going to be|just|now|secretly|quietly|
      also) ){0,3})${made} (?:just now |it all |everything |all of |the whole |every minute |the |
      live ){0,3}(?:\S+ ){0,4}?(?:in |at |of |from |during )?${scene}\b
    `,
    spread`
      \b(?:my|here is (?:my|the|a)|the|a|this|full|attached|watch (?:my|the|this)|
      posted (?:my|the|a)) (?:\w+ ){0,2}?(?:recording|video|clip|footage|film|photo|photos|picture|pictures|pic|
      pics|selfie|snap|live stream|livestream|audio) (?:\w+ ){0,2}?(?:of|from|in|inside|during) ${scene}\b
    `,
    spread`
      ^(?:[\w-]+ ){0,2}(?:recording|video|clip|footage|photos?|pictures?|pics?|selfie|snap) (?:of|from|in|
      inside|during) ${scene}\b
    `,
    `\\b(?:got|have|had|caught|put) (?:\\S+ ){0,4}?${scene} on (?:video|film|camera|tape|my phone|here live)\\b`,
    `\\b(?:going live|live|live video|streaming|filming) (?:now )?(?:from|in|inside) ${scene}\\b`,
  ].join('|'),
  'g',
)
const cue =
  /commentary|memo|camera|mic|film|record|video|snap|photo|stream|broadcast|taped|caught|captur|phone|recorder|clip|footage|pic|selfie|live|audio/
/** Consent stated, the council's own recording, minutes that “record”, and talk of the rule itself. */
const allowed = new RegExp(spread`
  \b(?:consent|permission|council 's (?:own )?(?:recording|stream|broadcast|channel|website|page)|
  official (?:recording|stream|photo\w*)|recorded (?:vote|in the minutes|crime|votes|that)|
  record(?:ed|s|ing)? (?:the )?(?:minutes|attendance|thanks|apologies|an? interest)|
  minutes? (?:record\w*|were)|ask(?:ed|s)? (?:you )?(?:for|to|before|not)|
  (?:may|must|can|could|should|please|do) not (?:film|record|photograph)|
  if you (?:want|wish|would like) to (?:film|record)|filming (?:our|of|is|council) (?:meetings|not|rules)|
  rules? on (?:filming|recording)|law on|right to (?:film|record))\b
`)

/**
 * In Wales, standing orders may ask for written consent before a meeting is filmed, photographed or streamed (Caldicot 8.3).
 * In England nobody needs leave (Openness of Local Government Bodies Regulations 2014): there this never speaks, whatever a pack binds.
 */
export const meetingRecording = defineRule({
  id: 'meeting-recording',
  category: 'meeting-conduct',
  title: 'Records a council meeting',
  severity: 'note',
  listens: 'draft',
  examples: {
    flags: ["[[Filmed last night's full council]] on my phone."],
    passes: ['The Council gave written consent, so here is what I filmed of the council meeting.'],
  },
  find: (draft, _, { nation }) =>
    nation === 'england' || pictured(draft) === 'given' || saysAllowed(draft)
      ? []
      : recordings(draft).map((span) => ({ span })),
})

const saysAllowed = anywhere(({ text }) =>
  allowed.test(text.toLowerCase().replaceAll('’', "'").replaceAll("'s", " 's")),
)

/** Whether what is attached shows a council meeting, and with whose leave. */
function pictured({ attachments = [] }: Draft): 'given' | 'none' | null {
  const shown = attachments.find(
    ({ shows = '' }) =>
      /\b(?:meeting|chamber|full council|committee)\b/i.test(shows) &&
      !/\b(?:empty|(?:before|after) the meeting)\b/i.test(shows),
  )
  return shown ? (shown.permission ?? 'none') : null
}

const saidOf = inPassages(({ sentences }) =>
  sentences.flatMap((sentence) =>
    isMet(cue, joined(sentence).line) ? find(sentence, frames).map((span) => ({ span })) : [],
  ),
)

/** Where the draft speaks of pictures at all: of what is attached. */
const speaking = inPassages(({ sentences }) =>
  sentences
    .filter((sentence) => isMet(cue, joined(sentence).line))
    .map((sentence) => ({ span: clauseFrom(sentence, sentence.start) })),
)

function recordings(draft: Draft): readonly Span[] {
  const said = saidOf(draft).map(({ span }) => span)
  if (said.length > 0 || pictured(draft) === null) return said
  return [speaking(draft)[0]?.span ?? pointerTo(draft)]
}
