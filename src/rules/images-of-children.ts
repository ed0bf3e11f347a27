import { inPassages } from '../draft/passages.ts'
import { spread } from '../draft/spread.ts'
import { body } from '../reading/clause.ts'
import { isMet, meet } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { picture, pointerTo, saysAgreed, uncleared } from '../reading/secrets/pictures.ts'
import { defineRule, type Match } from './rule.ts'

const children = spread`
  (?:child|children|kids?|kiddies|kiddos|pupils?|school ?(?:children|kids)|toddlers?|babies|youngsters?|young people|
  young ones|little ones|teens?|teenagers?|teenage|lads|boys|girls|cubs|beavers|brownies|rainbows|scouts|
  girlguides|year \d+s?|class \d\w?|(?:school|junior|youth) choir|nursery sports day|reception class|playgroup|nativity|youth (?:football|team|rugby|band|club)|under \d+s|infants|juniors|
  minors|schoolgirls?|schoolboys?|tots|nippers?|bairns?|tiddlers|grandchildren|
  (?:junior|mini|youth) (?:football|rugby|cricket|tennis|netball|parkrun|athletics|band|choir|club|team)|
  sixth formers|students? from|cadets|
  young (?:dancers|players|performers|singers|musicians|artists|gardeners|footballers|volunteers|mayor|
  carers)|eco council|school council|ballet class|lollipop (?:kids|children))
`
/** "The children's garden" shows none. */
const young = `${children}(?! ?')`
/** Places too where children are what a picture shows. */
const shown = new RegExp(
  `\\b(?:${children}|nursery|reception|pre ?school|guides|(?:primary|infant|junior|secondary) school)\\b`,
)
const told = new RegExp(
  [
    spread`
      \b(?:here is|here 's|this is|meet) (?:\w+ |
      's ){0,4}?${young}\b[^.]{0,60}\b(?:planting|singing|playing|dancing|painting|posing|smiling|
      enjoying|having|in (?:their|his|her) \w+|hard at|gorgeous|adorable|cute|so sweet|proud|beaming|
      litter picking|with (?:their|the|his|her)|holding|on the|at the)\b
    `,
    spread`
      \b(?:spot|tag|see if you can (?:see|spot|find)) your (?:\w+ )?(?:nippers?|child|children|kids?|
      little (?:one|ones|boy|girl|star)|son|daughter|tot|tots|youngsters?|grandchildren|angels?)\b
    `,
    spread`
      (?:^|\. |\b(?:i|we) )(?:have |just |also )*(?:snapped|photographed|filmed|videoed|managed to (?:photograph|film)) (?:(?:a|all|few|
      couple|bunch|gang|of|some|the|these|those|two|three) ){1,4}(?:\w+ )?${young}\b
    `,
    `\\b(?:our|the|these|some|more) ${young} (?:photos|pictures|pics|video|snaps|album)\\b`,

    `\\b${young}\\b[^.]{0,50}\\b(?:filmed|caught on (?:camera|film|cctv)|in (?:photos|pictures|pics)|tag your)\\b`,
    `\\bhere they (?:are|come)\\b[^.]{0,40}\\b${young}\\b`,

    spread`
      \b${young}\b[^.]{0,70}\b(?:see (?:the )?(?:photos?|pics?|pictures?|video)|
      (?:photo(?:graph)?s?|pics?|pictures?|album|footage|video) (?:is|are|now|up|attached|here|below|on)|in the frame|
      here 's the (?:footage|photo|video|clip)|on camera)\b
    `,
    `\\b(?:look at|see|all) (?:their|those|the|these) (?:\\w+ )?(?:little|young|happy) faces\\b`,

    `\\b(?:${picture}|gallery|screen ?grabs?|stills|(?:cctv|video) still|mug ?shot|freeze frame) (?:\\w+ ){0,3}?(?:of|from|at|with|showing) (?:\\w+ |'s ){0,5}?${young}\\b`,
    `\\b(?:pictured|watch(?= these| this| our)|here are|look at) (?:\\w+ ){0,4}?${young}\\b`,
    spread`
      \b${young}\b[^.]{0,40}\b(?:pictured (?:here|below|with|outside|at)|in (?:the|this) ${picture}|
      tag (?:yours|them|your|away))\b
    `,
    '\\byoung faces\\b',
  ].join('|'),
)
/** A parent may show a child of their own; a rule about pictures shows nobody; works of children are not children, nor is what the cinema shows or a side in its colours. */
const other = new RegExp(spread`
  \b(?:my|our own) (?:\w+ )?(?:kids?|children|son|daughter|grand\w+|boys|girls|little ones?|two|three|nephew|
  niece)\b|\b(?:do not|never|no|please|rules?|policy|must|should|cannot|can not|
  not be)\b[^.]{0,40}\b(?:photos?|pictures?|photographs?|images?|film|video)\b|
  \b(?:drawings?|drawn|artwork|posters?|paintings?|exhibition|toilets|playground|play area|goats?|lambs|kittens|
  puppies|ducklings|competition entries|years ago|(?:19|18)\d\d|evacuees|archive|bbc)\b|
  \b(?:see|saw|seen|watch|watched|watching) (?:\w+ ){0,4}film\b|
  \b(?:boys|girls|lads) in (?:red|blue|green|white|claret|black|yellow|amber|gold|orange)\b
`)
const visible = new RegExp(
  spread`
    \b(?:here 's|here is|this is|look at|album|gallery|(?:see|spot|find|tag) (?:if you can \w+ )?your)\b|
    \b${picture}\b|in the frame|stills?|on camera|filmed|screen ?grab|here they|tag your|shots|snapped|photograph|video|
    \b(?:pictured|faces|below|here are|watch)\b
  `,
)

/** A picture that shows children waits for their parents' permission. */
export const imagesOfChildren = defineRule({
  id: 'images-of-children',
  category: 'images-of-children',
  title: 'Shows children',
  severity: 'must',
  listens: 'draft',
  examples: {
    flags: [
      '[[Loads of pics of the kids below, tag yours]] 🐣',
      {
        text: '[[What a day at the woods]]!',
        attachments: [{ kind: 'photo', shows: 'Cubs with children', permission: 'none' }],
      },
    ],
    passes: [
      'The children sang beautifully.',
      'Photo of the winners from Year 5, with permission from their parents.',
      'Please do not post photos of children from the pool.',
    ],
  },
  find: (draft) => {
    if (saysAgreed(draft)) return []
    const attached = uncleared(draft).find(
      ({ shows = '' }) => shown.test(shows.toLowerCase()) && !/\b(?:my|own)\b/i.test(shows),
    )
    if (attached) return [{ span: pointerTo(draft, shown), because: `What is attached shows ${attached.shows}.` }]
    return draft.attachments?.some(({ permission }) => permission === 'given') ? [] : inWords(draft)
  },
})

const inWords = inPassages((draft) =>
  draft.sentences.flatMap((sentence): Match[] => {
    const { line, where } = joined(sentence)
    const found = meet(told, line)
    if (!found || isMet(other, line) || !isMet(visible, line)) return []
    const cue = where(found)
    return [{ span: body(sentence), because: `“${draft.text.slice(cue.start, cue.end)}” shows children.` }]
  }),
)
