import { spread } from '../draft/spread.ts'
import { body } from '../reading/clause.ts'
import { onBusiness } from '../reading/council/council.ts'
import { isMet, meet } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { isNegated } from '../reading/negation.ts'
import { defineRule } from './rule.ts'

/** The writer drunk, asleep, absent or careless, and proud of it. It counts only beside duty: a meeting, a service, the office. */
const caught = new RegExp(
  [
    spread`
      \b(?:woke up (?:in|under|face down)|escorted out|thrown out of|chucked out of|(?:i|we) (?:\w+ )?(?:got|was|were|been|am) banned from|heckl(?:ed|ing)|
      vaping|(?<!(?:no|stop|stopped|quit|up) )smoking|swigging|passed out|blacked out|can not remember (?:a thing|a word|any of it|the (?:vote|second half|end|rest|journey)))\b
    `,

    spread`
      \b(?:three sheets to the wind|worse for wear|in (?:my|his) (?:slippers|pyjamas|dressing gown|pants)|
      on (?:candy crush|tinder|my phone the whole|wordle)|(?:sank|downed|necked|polished off) (?:a|the|two|
      half a) (?:\w+ )?(?:bottle|bottles|pint|pints)|not a clue what (?:i|we)|
      no idea what (?:i|we) (?:just )?(?:voted|signed|agreed)|pretended to be (?:ill|sick|busy|awake|listening|on the phone)|bored (?:stiff|rigid|to tears)|
      did not (?:bother|listen|pay attention)|slept through|hid in the (?:toilet|loo)|
      nicked (?:a|the|some))\b
    `,

    spread`
      \b(?:drunk|legless|hungover|hung over|sloshed|pissed|tipsy|trollied|bladdered)\b|
      \b(?:was|were|am|got|getting|still|absolutely|completely|half) (?:hammered|plastered|wasted|smashed|stoned)(?= ?(?:\.|$|at|in|on|by|before|after|with))
    `,
    spread`
      \b(?:two|three|four|five|six|seven|eight|\d+|a few|several|
      too many) (?:pints|glasses|gins|beers|vodkas|bottles|whiskies|ciders|shots)\b(?! of (?:water|squash|milk|juice|pop))
    `,
    spread`
      \b(?:fell|fallen|was) asleep\b|\b(?:nodded|dozed|drifted) off\b|
      \b(?:snored|slept|napped|dozed) (?:through|all through|during|in the)\b
    `,
    spread`
      \b(?:skived|bunked off|(?:sneaked|snuck) (?:out|off|away|home)|bluffed|blagged|winged it|made it up(?! (?:to|the|here|there))|
      played (?:candy crush|wordle|solitaire)|watched (?:netflix|the (?:football|match|cricket)))\b
    `,
    '\\b(?:threw up|was sick in(?! the (?:night|morning))|vomited|mooned|flashed(?! (?:my|a|the) (?:pass|badge|card|smile|torch))|streaked|weed|peed|urinated)\\b',
    spread`
      \bdid not read (?:the papers|any of)\b|\b(?:did|have|had) not (?:even )?(?:read|opened?|looked at) a (?:single )?(?:word|page|paper|line)(?= of (?:it|the)\b| for\b| \.|$)|
      \b(?:threw|pulled) a sickie\b|
      \bon the (?:gin|cider|beer|wine|vodka|booze) (?:since|from|before|all)\b|\bnursing (?:a|the|my) (?:\w+ )?hangover\b|\bcould not tell you a word\b|
      \bno idea what i (?:voted|was voting)\b
    `,
  ].join('|'),
)
const duty = new RegExp(spread`
  \b(?:sickie|precept|budget|reception|public questions|assembly|full council|meeting|committee|council|chamber|office|shift|
  desk|counter|work|service|remembrance|silence|dinner|robes|chain|ceremony|parade|surgery|briefing|
  on duty|planning|vote|voted|mayor\w*|civic|wreath|funeral|interview)\b
`)
const self = new RegExp(spread`
  \b(?:i|we|me|my)\b|^(?:turned up|spent|not a clue|sank|downed|slept|told|just been|can not remember|vaping|
  threw|pulled|nursing|on|still|fell|had|nodded|woke|absolutely|hungover|drunk|dozed|snored)\b
`)
const others = new RegExp(spread`
  \b(?:he|she|they|you|him|her|them|cllr|councillor|mr|mrs|drivers?|drink driving|someone|somebody|people|
  police|dog|cat|baby|children|kids|son|daughter|husband|wife|mum|dad|clerk)\b
`)

/** A member shows themselves in a light that may embarrass the council. */
export const embarrassment = defineRule({
  id: 'embarrassment',
  category: 'other',
  title: 'May embarrass the council',
  severity: 'should',
  examples: {
    flags: [
      '[[Had five pints before the planning committee]] 🍺',
      '[[Fell asleep in the Remembrance service in my robes, no regrets]].',
    ],
    passes: ['A quiet pint after the litter pick.', 'Fell asleep on the sofa after the planning committee.'],
  },
  find: (draft) =>
    draft.asked.flatMap((sentence) => {
      const { line, where } = joined(sentence)
      if (!isMet(duty, line)) return []
      const found = meet(caught, line)
      if (!found || !isMet(self, line) || others.test(line.slice(0, found.index))) return []
      if (
        /\b(?:sofa|bed|armchair|train|bus|coach|home|after (?:the|a|my|work)|before my)\b/.test(line) ||
        (onBusiness(sentence) && /\breport/.test(line))
      )
        return []
      const cue = where(found)
      if (isNegated(sentence, cue)) return []
      return [
        { span: body(sentence), because: `“${draft.text.slice(cue.start, cue.end)}” shows you off duty while on it.` },
      ]
    }),
})
