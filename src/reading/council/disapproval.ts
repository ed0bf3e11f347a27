import type { Sentence } from '../../draft/sentences.ts'
import type { Span } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { body } from '../clause.ts'
import { isMet } from '../gate.ts'
import { joined, wholeWords } from '../joined.ts'

/**
 * The council's own doings run down without a set phrase: its policy, paper or meeting is spoken of, and a word of blame or
 * mockery stands by. Either alone is everyday business. Other councils, governments and plans that are not ours pass.
 */
const doing = spread`
  (?:polic(?:y|ies)|strateg(?:y|ies)|plans?|schemes?|newsletter|website|web site|programme|process|
  procedures?|consultations?|tariff|protocol|standing orders|mission statement|logo|budget|agendas?|meetings?|
  grants? (?:round|scheme|process)|merger|decisions?|phone system|booking system|bookings procedure|diary|
  rules?|priorities|hours|opening hours|corporate plan|forward plan|town plan|survey|forms?|way of \w+ing|
  idea of \w+|follies|working (?:group|party)|committees?)
`
const own = wholeWords([
  spread`
    (?:our|our own|this council .s|the (?:town )?council .s|your|[\w-]+ town council|
    the council .s own) (?:\w+ ){0,3}?${doing}
  `,
  spread`
    the (?:events|planning|finance|parks|amenities|allotments|highways|grants|bookings|opening|office|
    town .s events|office hours) (?:\w+ )?(?:committee|procedure|strategy|policy|process|hours|panel|scheme)
  `,
  spread`
    (?:this|the|our|my own) (?:town )?council (?:\w+ )?(?:has|have|is|was|could|can|cannot|treats?|spen[dt]s?|
    manages?|managed|got|decided|never|does|did|will)
  `,
  spread`
    whoever (?:at|in|on) the (?:town )?(?:council|hall)|(?:congratulations|well done|hats off|three cheers|
    bravo) to the (?:town )?council (?:on|for)|one day the (?:town )?council
  `,
  spread`
    (?:mean|daft|stupid|foolish|silly|rotten|barmy|
    cockeyed) (?:policy|decision|idea|rule|scheme)
  `,
  '(?:charges|fees|rents) (?:we|this council) (?:brought in|put up|set|agreed)(?= are an? )',
  'ours (?:comes|has|is|was) (?:at|a|lost)|(?:a )?rare body that',
])
const blame = wholeWords([
  spread`
    wrong (?:one|slope|age|way|end|date)|worst|always late|useless|(?:of )?no use|shame[ds]?|ashamed|
    embarrass\w*|stupid|daft|foolish|mean|silly|barmy|ugly|nonsense|folly|follies|laughing stock|
    fail(?:s|ed|ing(?! that)|ure)|botch\w*|shambl\w+|gruel|drivel|waffle|dead(?! (?:limbs?|trees?|branch\w*|wood|against|set|keen|right|proud|centre|end|line|heat))|wasted?
  `,
  spread`
    (?:nobody|no one) (?:can|could|on)|never met|
    cannot (?:explain|follow|read|be|find)|could not (?:organise|run|find|agree|spell)|
    an? (?:\w+ )?rip[ -]off|has no (?:verb|point|idea|purpose|teeth)|
    only (?:change|changed) the
  `,
  spread`
    rotten (?:policy|rule|decision)|designed by (?:someone|somebody|a man|people)|(?:chosen|written|drawn up|dreamt up|
    drawn) (?:by (?:someone|somebody|a man|people) who|so that)|decided that \w+ \w+ make|a museum of|
    an apology for|to less effect|longer (?:discussing|debating|arguing)|
    like (?:a|an) (?:filing cabinet|raffle|joke|riddle|crossword)|cost more than|out of shock
  `,
])
const fair = new RegExp(spread`
  \b(?:in the (?:council )?chamber|(?:seen|approved) this|i said so at|i (?:still )?(?:think|believe) (?:it|that|this|we|the council)|thank\w*|
  (?:has|have|is|are) (?:been )?(?:moved|moving) to|will be held|proud|well run|deserves? credit|not (?:useless|waste|fail(?:ed)?)|
  county council|district council|borough council|government|minister|referee|published (?:minutes|accounts)|
  i (?:got|was|have been) (?:it )?wrong|my (?:own )?(?:fault|mistake)|resolved|
  apologi(?:es|sed)|(?:is|are) (?:very )?sorry|no longer|no (?:charge|cost)|free of charge|nothing to)\b
`)

/** The sentence in which the writer's own council is run down, or null. */
export function disapproves(sentence: Sentence): Span | null {
  const { line } = joined(sentence)
  return isMet(own, line) && isMet(blame, line) && !isMet(fair, line) ? body(sentence) : null
}
