import { spread } from '../../draft/spread.ts'
import { wholeWords } from '../joined.ts'

/**
 * Saying by not saying: “I'm not saying he took it, but …”. A denial of the charge, the charge, and a turn that takes the
 * denial back. Without the turn the denial is honest. Read on the joined line of norms. By hand, from everyday talk: policies
 * bar defamation “even in a humorous or anecdotal manner” (Oakham, Facebook guideline j), and so in this one.
 */
export const unsaying = wholeWords([
  spread`
    (?:i am|we are|nobody is|nobody 's|no one is|no one 's|am|am i|not that i am) not (?:\w+ )?(?:saying|suggesting|accusing|
    calling|claiming|alleging|implying|hinting|one to|the sort to)|
    (?:nobody|no one) (?:is|'s) (?:saying|suggesting|accusing|calling|claiming|alleging|implying)|
    (?:^|\. )not (?:saying|suggesting|accusing|calling|claiming|alleging|implying)
  `,
  spread`
    far be it from (?:me|us)|(?:i|we) would (?:never|not|hate to|not dream of|not like to|not want to|be the last to) ?(?:dream of |like to |want to |ever )?
    (?:say|saying|suggest|suggesting|accuse|accusing|call|calling|claim|claiming|think|dare)|(?:i|we) (?:do|will|shall) not (?:want to |like to |actually )?(?:say|call|suggest|accuse|use the word)|
    (?:i|we) (?:could not possibly|hesitate to|hardly like to|make no (?:allegation|accusation|claim))|
    it (?:would be|is) (?:wrong|improper|unkind|unfair|not for me|not my place|libellous|rude) (?:of me )?to (?:say|suggest|claim|call)|
    who am i to (?:say|suggest)|(?:heaven|god|lord) forbid (?:that )?(?:i|anyone|we|anybody|you)|perish the thought
  `,
])
/** What is said by not saying it: theft, favour, idleness, drink, lies. */
export const charges = wholeWords([
  spread`
    (?:on the )?fiddl\w+|on the (?:take|make)|(?:took|taken|take|takes|taking) (?:the|a|our|any) (?:money|cash|cut|bung|backhander|takings|tin)|
    nicked|nicking|pinch(?:ed|ing)|half ?inch\w*|stole\w*|steal\w*|theft|thie(?:f|ves|ving)|robb(?:ed|ing|er|ery)|swiped|pocket(?:ed|ing)|walked(?= . |$)|
    went for a walk|mislaid|embezzl\w+|launder\w+|skimm(?:ed|ing)|siphon\w*|dipp(?:ed|ing) in(?:to)?|dipping|help(?:s|ed|ing)? (?:himself|herself|themselves)
  `,
  spread`
    brib\w+|bungs?|backhanders?|sweeteners?|brown envelopes?|kickbacks?|was bought|paid for (?:that|the) (?:permission|vote|licence|decision)|bent(?= |$)|crook\w*|corrupt\w*|dodgy|dishonest\w*|
    fraud\w*|con(?:ned|man|men)|cheat\w*|rigg(?:ed|ing)|(?:contract|bid|vote|tender|raffle|draw|result|election)s? (?:was|were|is|are) fixed|stitch\w* up|cook\w* the books|forg(?:ed|ery|ing)|
    faked?|lied|liars?|lying|fibb\w*|waters? the \w+|burn(?:t|ed) (?:it|the \w+) down|arson|drunk|nepotism|jobs? for the boys|perjur\w+|blackmail\w*
  `,
])
/** The denial is taken back. */
export const takenBack = wholeWords([
  spread`
    but|only (?!the|a)|just|merely|simply|yet|though|although|so i will (?:say|call)|(?:i am|we are) (?:saying|calling|asking|suggesting)|i will say|we say|
    might|may have|also|speaks? for (?:it|them)sel(?:f|ves)|and (?:yet|look)|(?:two|three|four|one|\d+) (?:bids|tickets|keys|invoices|keyholders)|would be hard|draw your|you decide|what are the odds|then again|still
  `,
])
/** …or it stands: somebody is cleared, thanked or set right. */
export const stands = wholeWords([
  spread`
    auditors?|signed off|cleared|error|mistake|put (?:it )?right|thanks?|thank you|untrue|no truth|whatever you (?:read|hear|heard)|rumours?|did nothing wrong|
    nor am i|nor do i|apologis\w+|sorry|innocent|good reason|explained|honest mistake|misunderstanding
  `,
])
