import type { Draft } from '../draft/draft.ts'
import type { Sentence } from '../draft/sentences.ts'
import type { Span } from '../draft/span.ts'
import { spread } from '../draft/spread.ts'
import { isMet } from '../reading/gate.ts'
import { find, joined } from '../reading/joined.ts'
import type { Known } from './known.ts'
import { defineRule } from './rule.ts'

const marks = new RegExp(
  spread`
    \b(?:the |our |my )?(?:(?:official )?(?:town |parish |northby )?council(?: 's)?(?: official)?|town(?: 's)?|
    civic|mayoral|official) (?:logo|crest|coat of arms|arms|letterhead|letter head|headed (?:note)?paper|badge|
    branding|emblem|seal|banner|header|email signature|stationery)\b
  `,
  'g',
)
/** The mark is put to use here, not written about. */
const used = new RegExp(spread`
  \b(?:profile|avatar|cover (?:photo|picture|pic)|pic|pics|picture|photo|graphic|poster|flyer|leaflet|header|
  banner|stuck|added|adding|put|putting|using|used|use|signed|sign(?:ed)? off|
  on (?:the |our |my )?(?:headed|letterhead)|attached|wearing|borrowed|pinched|nicked|copied|made|designed|done on|typed|printed|ran off|popped|
  new look|letter|with the|under the)\b
`)
const written = new RegExp(spread`
  \b(?:competition|vote|design(?:ed)? (?:for|by) the (?:council|children)|history|motto|redesign|consult\w*|
  asked|allowed|permission|cost|minutes?|website|noticeboard|stolen|misuse|scam|fake|looks like|
  dates (?:from|back)|was granted|means|got a letter|had a letter|found|lost)\b
`)
/** An address offered as the writer's own: “reach me on”, “write to me”. */
const mine = /\b(?:me|my|mine|i|us|interview|contact (?:cllr|councillor))\b/
/** Addresses a resident is sent to in any case. */
const office =
  /^(?:office|info|clerk|town\.?clerk|admin|enquiries|enquiry|hello|contact|reception|bookings|hall|cemetery|council)@/

/** The council's address, crest or letterhead lends a personal post the council's authority (Oakham, policy statement 5; Brackley 6.4). */
export const councilIdentity = defineRule({
  id: 'council-identity',
  category: 'council-identity',
  title: 'Uses the council’s identity',
  severity: 'note',
  examples: {
    flags: ['Reach me on [[j.marsh@northbytc.example]].', 'New profile picture: [[the town crest]]!'],
    passes: [
      { text: 'Write to j.marsh@northbytc.example.', account: 'council' },
      'The office is at office@northbytc.example.',
    ],
  },
  find: (draft, _, known) =>
    draft.account === 'council'
      ? []
      : draft.asked
          .flatMap((sentence) => [...addresses(sentence, known), ...marksUsed(sentence, draft)])
          .map((span) => ({ span })),
})

function addresses(sentence: Sentence, known: Known): readonly Span[] {
  const official = (address: string) => {
    const domain = address.slice(address.indexOf('@') + 1)
    return (
      known.domains.some((own) => domain.endsWith(own.toLowerCase())) ||
      /(?:council|\w{3,}[tp]c\b|-[tp]c\b)/.test(domain) ||
      /^(?!nhs|mod|parliament)[\w-]+(?:-?[tp]c|town|parish)\.gov\.uk$/.test(domain)
    )
  }
  const own = isMet(mine, joined(sentence).line)
  return sentence.words.filter(
    ({ kind, norm }) =>
      kind === 'email' &&
      official(norm) &&
      (own || (!office.test(norm) && !known.contacts.some((each) => each.toLowerCase() === norm))),
  )
}

function marksUsed(sentence: Sentence, draft: Draft): readonly Span[] {
  const { line } = joined(sentence)
  if (!/logo|crest|arms|letter|headed|badge|branding|emblem|seal|banner|header|signature|stationery/.test(line))
    return []
  const shown = draft.attachments?.some(({ shows }) => /logo|crest|coat of arms|letterhead/i.test(shows ?? ''))
  return shown || (isMet(used, line) && !isMet(written, line)) ? find(sentence, marks) : []
}
