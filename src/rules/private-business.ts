import { anywhere } from '../draft/passages.ts'
import { spread } from '../draft/spread.ts'
import { body } from '../reading/clause.ts'
import { isMet } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

/** Milestones, ailments and pride: with a relative beside them they are family news. */
const family = spread`
  (?:birthday|anniversary|christening|wedding|engaged|engagement|married|graduat\w+|passed (?:her|his|their)|
  exams?|results|driving test|prom|new job|first day|turned \w+|today|poorly|in hospital|due (?:in|any)|
  new arrival|baby|born|love (?:you|ya)|so proud|missing|lost|vets?|sponsor\w*|marathon|old today|new home|
  rehom\w+|selling|play(?:s|ing) (?:in|for)|got (?:in|into|the)|wish (?:her|him|us|them)|tickets? (?:for|to)|
  band|gig|shop|business|party)
`
const relative = spread`
  (?:my|our) (?:\w+ )?(?:husband|wife|hubby|partner|son|daughter|mum|mam|dad|nan|nana|gran|grandad|brother|
  sister|nephew|niece|dog|cat|puppy|kids|boys|girls|baby|grandson|granddaughter|fiance|boyfriend|girlfriend|
  other half)
`
const things = spread`
  (?:cot|pram|buggy|pushchair|sofa|settee|bike|exercise bike|car|caravan|wardrobe|bed|mattress|
  washing machine|fridge|freezer|cooker|telly|tv|table|chairs|toys|clothes|baby clothes|shed|lawnmower|
  treadmill|kittens|puppies|hamster|guitar|piano|xbox|playstation|phone|van|trampoline|desk|carpet|garage)
`

const personal = new RegExp(
  [
    spread`
      \b(?:anyone|anybody|someone) (?:want|fancy|after|need|like) (?:a |two |some |my |these |our |
      three )?(?:spare )?tickets?\b
    `,
    spread`
      \b(?:puppies|kittens|hamsters|rabbits|guinea pigs|chicks|lambs)\b[^.]{0,40}\b(?:ready|homes?|for sale|
      each|to go)\b
    `,
    spread`
      \b(?:house|dog|cat|baby|pet) ?sitters? (?:needed|wanted|required)\b|
      \b(?:needed|wanted) for (?:my|our) (?:holiday|fortnight|week|wedding|cat|dog|house)\b
    `,
    '\\b(?:off|away) on (?:my|our) (?:hols|holidays?|honeymoon)\\b|\\bour (?:fortnight|week|holiday) in\\b',
    spread`
      \b(?:my|our) (?:[^ .]+ ){0,3}?(?:little|big|youngest|eldest|middle|baby|lovely|gorgeous|beautiful|darling|
      clever|wonderful|dear|own|old|best|poor|other|better)? ?(?:girl|boy|half|lad|daughter|son|hubby|husband|
      wife|mum|dad|nan|sister|brother|niece|nephew|dog|cat|pup|puppy|mate|friend|grand\w+|auntie|uncle|cousin|
      twins|kids|family|rabbit|horse|pony|tortoise|parrot)\b(?: 's)?(?: [^ .]+){0,10}? ${family}\b
    `,
    spread`
      \b(?:any|some)(?:one|body) (?:got |know of |have |lend me |borrow |want |need |recommend |know |selling |seen |fancy |
      going to |free to |want to |able to )+(?:a |an |any |some |my |our |our \w+ 's |the |me |good |decent |spare |cheap |
      second hand |old |reliable |nice ){0,4}(?:tickets?|plumber|electrician|gardener|ladder|drill|trailer|van|
      sofa|cot|pram|bike|bed|fridge|freezer|washer|washing machine|tumble dryer|telly|hairdresser|nail\w*|
      tattoo\w*|babysitter|sitter|dog walker|dog sitter|cattery|kennels|caterer|dj|wedding|holiday|villa|
      caravan|airport|lift (?:to|home)|lodger|flat|flatmate|room to rent|house to rent|takeaway|curry|
      restaurant|diet|recipe|netflix|box set|mechanic|garage|mot|lawnmower|roofer|plasterer|tiler|painter|
      decorator|carpet|vet|groomer|tutor|piano teacher|driving instructor|physio|osteopath|dentist|gym buddy|
      pint|drink|quiz partner|cat|dog|tortoise|kitten|puppy|budgie|parrot|moving boxes|packing boxes|skip)\b
    `,
    spread`
      \b(?:free to (?:a )?good home|unwanted gift|first (?:to see will buy|come first served on)|
      cash on collection|smoke free home|pet free home|collection only|open to offers|no time ?wasters|
      or nearest offer|buyer collects|\bono\b)|\bi am after a (?:lift|babysitter)\b|\bany(?:body|one) got (?:a|two|three) spares? for\b
    `,
    spread`
      \basking for (?:me|a friend|myself)\b[^.]{0,20}\b(?:not the council)?|
      \b(?:nothing to do with|not) (?:the )?(?:work|council)(?: business)? (?:but|i know but|ha|lol)\b|
      \b(?:off topic|personal (?:one|note|request|plea|favour)|cheeky (?:ask|request|plug))\b
    `,
    spread`
      \b(?:off to|flying to|jetting off|back from|bound for) (?:[^ .]+ ){1,4}(?:with the (?:hubby|wife|husband|
      kids|girls|lads|family|missus|other half|boys)|for (?:a|two|our|my) (?:week|weeks|fortnight|hols|
      honeymoon))\b|\b(?:lost|missing|found)\b[^.]{0,12}\b(?:my|our) (?:\w+ ){0,3}(?:cat|dog|tom|tabby|tortoise|
      rabbit|parrot|budgie|puppy|kitten|spaniel|labrador|keys|purse|phone|wedding ring)\b
    `,
    spread`
      \b(?:know|knows|recommend|find) (?:me )?(?:a|an) (?:good |decent |reliable )?(?:plumber|electrician|
      builder|roofer|babysitter|childminder|hairdresser|dog walker|cleaner|mechanic|decorator|locksmith|
      window cleaner)\b
    `,
    spread`
      \bmy (?:kitchen|boiler|loft|attic|wardrobe|bike|car|house|garden|hols|holiday|wedding|new puppy|sofa|bathroom|washing machine|
      birthday|landlord|diet|ex|back garden|marathon|half marathon)\b
    `,

    '\\bselling (?:my|our (?:old|spare)|(?:his|her) old)\\b',
    spread`
      \bfor sale(?: \.)? (?:one|a|my|an|two|various|lovely|nearly new|barely used|
      \w+ ){1,3}(?:\w+ )?${things}\b
    `,
    spread`
      \bany(?:one|body) (?:want|have|got|has|fancy|know|recommend|
      be interested in)(?: \w+){0,4}? (?:${things}|dog groomer|hairdresser|babysitter|plumber|childminder|
      cleaner|builder|vet|dentist|tutor|lift to|spare ticket)\b
    `,
    spread`
      \b(?:can|could) (?:anyone|anybody|someone|you) (?:please )?recommend (?:a|
      an) (?:\w+ ){0,2}?(?:dog (?:groomer|walker)|hairdresser|barber|babysitter|plumber|childminder|cleaner|
      builder|roofer|vet|dentist|tutor|mechanic|florist|caterer|holiday|kennels|cattery)\b
    `,
    `\\bhappy (?:\\w+ )?(?:birthday|anniversary|\\d+(?:th|st|nd|rd)|christening)(?: \\w+){0,3} (?:to )?${relative}\\b`,
    spread`
      \b(?:it is|it 's)(?: \w+)? my (?:birthday|anniversary|last day before|wedding)\b|
      \bas it (?:is|'s)(?: also)? my birthday\b
    `,
    `\\bdrinks (?:are )?(?:at|on) (?:ours|mine|me)\\b|\\bparty at (?:ours|mine)\\b`,
    `\\b(?:spare|need|needs|looking for|want|lend|borrow)(?: \\w+){0,6}? for ${relative}\\b`,
    `\\b(?:message|dm|pm|text|ring) me (?:on here|privately|if (?:you are )?interested)\\b`,
    `\\b(?:so proud of|congratulations to|well done(?: to)?) (?:\\w+ )?${relative}\\b`,
    `\\b(?:collect from|pick up from|collection from) (?:mine|ours|my house)\\b`,
    `\\bmy (?:sponsored|gofundme|etsy|vinted|ebay|fundraising page|just ?giving)\\b`,
  ].join('|'),
)

/** The council's account is for the council's business: no sales, family news or favours. Only posts from that account are read. */
export const privateBusiness = defineRule({
  id: 'private-business',
  category: 'other',
  title: 'Private business on a council account',
  severity: 'must',
  examples: {
    flags: [{ text: '[[Selling my old cot and a box of baby clothes, £30 the lot]].', account: 'council' }],
    passes: [
      'Selling my old cot, £30.',
      { text: 'Plants for sale at the market on Saturday, 9 to 2.', account: 'council' },
      { text: "Happy 100th birthday to the hall's oldest regular!", account: 'council' },
    ],
  },
  whole: (draft) => draft.account === 'council' && !namesMayor(draft),
  find: (draft, _options, _known, mayBePrivate) =>
    mayBePrivate
      ? draft.asked
          .filter((sentence) => isMet(personal, joined(sentence).line))
          .map((sentence) => ({
            span: body(sentence),
            because: 'This is private business, and the account is the council’s.',
          }))
      : [],
})

/** What the mayor does is the council's to tell. */
const namesMayor = anywhere(({ text }) => /\b(?:the mayor|mayor's|mayoral)\b/i.test(text))
