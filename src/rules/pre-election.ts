import type { Sentence } from '../draft/sentences.ts'
import { spread } from '../draft/spread.ts'
import { electionNear } from '../reading/council/election.ts'
import { campaignsIn, partiesIn } from '../reading/council/parties.ts'
import { isMet } from '../reading/gate.ts'
import { joined, wholeWords } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

const member = '(?:cllr|councillor) \\w+(?: \\w+)?'
/** What helps somebody who stands: a member's achievements, promises kept, a record praised. */
const helps = wholeWords([
  `(?:thanks to|well done|congratulations to|great work by|great to see|proud of|credit to|hats off to) ${member}`,
  spread`
    ${member} (?:has |have )?(?:delivered|fought|promised|secured|won|campaigned|worked (?:so |very )?hard|kept|
    deserves|is fighting|never stops|gets things done|is the (?:voice|one|champion))
  `,
  `(?:good luck to|best wishes to|remember|thank|back|supporting|rooting for)\\b[^.]{0,40}\\b${member}`,
  `${member}\\b[^.]{0,40}\\b(?:asset|star|champion|fixed|saved|brought us|for the win|has my vote)`,
  '(?:remember|guess) who (?:fixed|saved|built|brought|delivered|voted)',
  '(?:i|we) (?:promised|pledged|promise|pledge)\\b[^.]*',
  '(?:election|campaign) (?:promise|pledge)s?',
  spread`
    (?:delivered|secured|won|achieved|led|driven|championed|brought to you|made possible|fought for|funded|
    fixed|organised) (?:for (?:us|you|the town) )?by ${member}
  `,
  spread`
    ${member}(?: [^ .]+){0,4} (?:(?:has|have) (?:achieved|done|given|put in|stood up|
    been (?:a|an|the|brilliant|amazing|tireless)|championed|managed|got|made|kept|saved|fixed|brought|led)|
    tireless\w*|hard ?working|dedicated|outstanding|brilliant|amazing|legend|on (?:our|your) side|
    always (?:there|on the ball|has time)|stands? up for|standing up for|fighting for|listens|cares|works hard|
    real difference)
  `,
  spread`
    (?:hard ?working|tireless|dedicated|brilliant|outstanding|excellent|wonderful|our own|fantastic|amazing|
    popular|our very own|very own|ever popular|much loved|well liked|well respected|ever helpful) ${member}
  `,
  spread`
    (?:standing|stand|stands|running) (?:again )?(?:for|in) (?:the |our )?\w+(?: \w+)? (?:ward|seat|division|
    by-?election)
  `,
  spread`
    ${member}(?: [^ .]+){0,4} (?:never misse[sd]|has never missed|where would we be|
    one of the (?:best|good ones)|sorely missed if|a safe pair|a breath of fresh air|proven)
  `,
  spread`
    (?:what a|quite a|some) (?:record|track record)|(?:do not|never) forget (?:who|
    what (?:she|he|they|your councillors?))|your (?:local )?councillors? (?:have|has) (?:delivered|achieved|
    secured|fought|saved|kept)
  `,
  '(?:four|three|two|\\d) (?:more )?years of (?:progress|success|hard work|delivery|achievement)',
  `(?:he|she|they|${member}|our \\w+) (?:gets?|is voted|are voted|goes|go) (?:straight )?back in\\b(?! (?:the|a|my|his|her|their|from|for)\\b)`,
  '(?:a |our )?record to be proud of',
  '(?:just |exactly )?the sort of (?:person|councillor|mayor) (?:we|\\w+) needs?',
  '(?:keep|keeps) (?:up )?the good work (?:in|at|after) the (?:election|polls)',
])

/** A candidate by name; “candidates can collect packs” helps all alike. */
const candidate = /\b(?:[Cc]andidates?|hopeful),? (?:Cllr |Councillor )?(?!Sites?\b)\p{Lu}\p{L}+ \p{Lu}/u

/** In the weeks before a poll a council's account says nothing that helps a party or a candidate (Brackley 10.1; Local Government Act 1986, section 2). */
export const preElection = defineRule({
  id: 'pre-election',
  category: 'pre-election',
  title: 'Election period',
  severity: 'should',
  examples: {
    flags: [{ text: '[[Lovely to see candidate Ann Marsh at the fair.]]', account: 'council', preElection: true }],
    passes: [
      { text: 'Polling day is Thursday. Remember photo ID.', account: 'council', preElection: true },
      { text: 'Lovely to see candidate Ann Marsh at the fair.', preElection: true },
    ],
  },
  whole: (draft, known) => draft.account === 'council' && electionNear(draft, known.preElection),
  find: (draft, _options, _known, isNear) =>
    !isNear ? [] : draft.asked.filter(favours).map(({ start, end }) => ({ span: { start, end } })),
})

const favours = (sentence: Sentence): boolean =>
  partiesIn(sentence).length > 0 ||
  campaignsIn(sentence).length > 0 ||
  isMet(helps, joined(sentence).line) ||
  isMet(candidate, sentence.text)
