import type { Sentence } from '../draft/sentences.ts'
import { spanOf } from '../draft/span.ts'
import { spread } from '../draft/spread.ts'
import { leadOf, restOf } from '../reading/contact/near.ts'
import { isMet, metAnywhere } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { type Name, namesIn } from '../reading/people/names.ts'
import { takesPartInPublic } from '../reading/people/public-figures.ts'
import { defineRule } from './rule.ts'

/**
 * A child's name beside an age, a class or a school tells a stranger whom to ask for, and where. Grown-ups at the same
 * school, history, and what parents have agreed to pass.
 */
export const childDetails = defineRule({
  id: 'child-details',
  category: 'personal-data',
  title: 'Tells who a child is',
  severity: 'must',
  examples: {
    flags: [
      'Little [[Alfie Marchbank from the Year 4 class]] won the egg race.',
      'Lost teddy, it belongs to [[Maisie, aged 5]].',
    ],
    passes: [
      'Mrs Marchbank teaches Year 4 at Brooke Hill School.',
      'Alfie Marchbank, 47, has run the shop since 1999.',
    ],
  },
  whole: (draft) => saysAgreed(draft),
  find: (draft, _, known, isAgreed) =>
    isAgreed
      ? []
      : draft.asked
          .filter((sentence) => isMet(hint, joined(sentence).line))
          .flatMap((sentence) =>
            namesIn(sentence)
              .filter((name) => name.title === '' && !takesPartInPublic(name, draft, known.members))
              .flatMap((name) => {
                const detail = detailOf(name, sentence)
                if (detail === null) return []
                const span = spanOf(name.start, Math.max(name.end, detail))
                return [{ span, because: `“${draft.text.slice(span.start, span.end)}” tells who a child is.` }]
              }),
          ),
})

const hint = new RegExp(
  spread`
    \b(?:aged?|year|yr|class|reception|nursery|pre-?school|primary|juniors?|infants?|school|academy|little|
    pupil|old|p[1-7])\b|\b\d{1,2}\b
  `,
  'i',
)
const agreed = new RegExp(
  spread`
    \b(?:with (?:(?:his|her|their|the) )?(?:parents?'?s?|mum's|mum’s|dad's|dad’s|family's) (?:permission|
    consent|agreement|blessing|ok)|parents? (?:have |has )?(?:agreed|given permission|consented|said yes))\b
  `,
  'i',
)
const saysAgreed = metAnywhere(agreed)
const age = '(?:[1-9]|1[0-7])'
const after = new RegExp(
  spread`
    ^(?:'s|’s)?(?:,? (?:who is |who's |is |was |just |only |our |my |the )*)?(?: ?\((?:[Yy]ear|
    [Yy]r) ?\d{1,2}\b|,? ?\(?(?:aged? ${age}\b|${age}\)|${age}(?= ?(?:,|years? old|yrs? old|-year-old|
    and (?:a half|three)))(?! ?(?:miles|metres|hours|minutes|goals|points|votes|months|weeks|per))|
    (?:is|was|turned|turns) ${age}(?= (?:today|tomorrow|years|on \w+day|this)\b|[.!,]))|
    ,? ?(?:from|in|of|is in|who is in|goes to|who goes to|attends|who attends|at|a pupil at|
    a pupil of) (?:the )?(?:year (?:one|two|three|four|five|six|[1-9]|1[0-3])|yr ?\d{1,2}|reception class|(?<=who is in )reception|nursery|
    class \w+|p[1-7]|pre-?school|foundation stage|(?:[\p{Lu}][\p{L}'’.]+ ){1,4}(?:primary|infants?|juniors?|
    nursery|pre-?school))(?: class| school)?\b)
  `,
  'iu',
)
const before = new RegExp(
  String.raw`(?:\b${age}-year-old|\b${age} year old|\b[Ll]ittle|\b(?:schoolboy|schoolgirl|toddler|pupil)|\b[Yy](?:ea)?r ?(?:\d{1,2}|one|two|three|four|five|six)(?:'s|’s| pupil| boy| girl| lad)?),? $`,
)
const school = new RegExp(
  spread`
    \b(?:year (?:one|two|three|four|five|six|\d{1,2})|reception class|nursery|infants|juniors|primary|
    class \d\w?|school)\b
  `,
  'i',
)
const child = new RegExp(
  spread`
    \b(?:son|daughter|boy|girl|kid|child|grandson|granddaughter|lad|lass|pupil|niece|nephew|brother|sister|
    toddler|baby|little one|twins?)\b[^.!?]{0,30}$
  `,
  'i',
)

/** Alfie, 6, may be a spaniel, and Little Casterton has a school. */
const pets =
  /\b(?:our|my|her|his|a|an old) (?:\w+ )?(?:dog|cat|spaniel|labrador|terrier|greyhound|tabby|pony|horse|rabbit|hamster|tortoise)\b/i
const village = /^(?:.* )?Little (?: is an? | primary | school|['’]s (?:school|church|village))/

/** Where the detail that gives the child away ends, or null. */
function detailOf(name: Name, sentence: Sentence): number | null {
  const rest = restOf(sentence, name, 120)
  const lead = leadOf(sentence, name, 60)
  if (isMet(pets, sentence.text) || village.test(lead + rest)) return null
  const beside = after.exec(rest)
  if (beside) return name.end + beside[0].length
  if (before.test(lead) && !/\blittle $/i.test(lead)) return name.end
  if ((/\blittle $/i.test(lead) || child.test(lead)) && school.test(rest))
    return name.end + (school.exec(rest)?.index ?? 0) + (school.exec(rest)?.[0].length ?? 0)
  return null
}
