import type { Draft } from '../draft/draft.ts'
import { inPassages } from '../draft/passages.ts'
import { spread } from '../draft/spread.ts'
import { clauseFrom } from '../reading/clause.ts'
import { isMet, meet } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { pointerTo, saysAgreed, uncleared } from '../reading/secrets/pictures.ts'
import { defineRule, type Match } from './rule.ts'

const someone = spread`
  (?:chap|bloke|fella|man|woman|lady|gent|gentleman|guy|lad|couple|people|folk|family|crowd|passers[ -]by|
  shoppers?|regulars|neighbours?|drinkers?|dog walkers?|cyclists?|drivers?|stallholders?|volunteers|team|
  staff|customers|members|players|choir|band|club|committee|crew|ladies|gents|everyone|audience|guests|
  runners|walkers|singers|winners|residents|tenants|farmers|traders|nurses|visitors|pensioners|dancers|
  bell ?ringers|gardeners|marchers|protesters|owners?|landlords?|landlady|barman|barmaid|waitress|vicar|
  postman|bride|groom|congregation|gang|queue)
`
const snapshot = '(?:photos?|photographs?|pics?|pix|pictures?|snaps?|shots?|videos?|clips?|footage|selfies?)'
/** A picture of people, told or pointed to: the clause asks that they agreed, and `saysAgreed` has heard no such thing. */
const ofPeople = new RegExp(
  [
    spread`
      \b(?:snapped|photographed|filmed|videoed|papped|spotted and snapped|
      got a (?:\w+ )?(?:shot|snap|photo|pic) of|took a (?:\w+ )?(?:photo|pic|picture|video|snap) of) (?:this|
      these|that|the|a|an|some|our|two|three|one|my) (?:\w+ ){0,3}${someone}\b(?! (?:photo|entrance|room|sign))
    `,
    spread`
      \b(?:here (?:is|are|'s) (?:\w+ ){0,3}|these |this |my |some |few |more |quick |candid |took an? |look at (?:\w+ ){0,2})
      ${snapshot} (?:\w+ ){0,3}(?:of|with|from|showing) (?:\w+ ){0,4}${someone}\b(?! ?(?:'|house|room|hall|ground|shop))
    `,
    spread`
      \b(?:here is|here 's|here are|pictured|pictured here|
      below) (?:\w+ ){0,3}${someone}\b[^.]{0,50}\b(?:hope (?:they|he|she|nobody)|do not mind|caught|mid|pictured|posing|on camera)\b
    `,
    spread`
      \b${someone}\b[^.]{0,60}\b(?:see (?:the )?${snapshot}|${snapshot} (?:below|attached|here|above|
      in the comments)|caught on (?:camera|film)|pictured (?:below|here|above)|in (?:this|the|my) ${snapshot})\b
    `,
    spread`
      \bhope (?:they|he|she|nobody|no one|everyone|you all) (?:do|does|will)? ?(?:not )?(?:mind|minds|
      objects?)\b[^.]{0,40}\b(?:being on here|${snapshot}|pictured|famous)\b
    `,
    spread`
      \b(?:no one|nobody|none of them|they|he|she)(?: \w+){0,3} (?:noticed me|saw me|know i was|knew i had|
      spotted me|clocked me|realised i)\b
    `,
    `\\b(?:spot|tag) (?:yourself|yourselves|anyone you know|someone you know|your neighbours?)\\b(?! (?:who|in the old))`,
  ].join('|'),
)

/** The draft says itself that they were not asked. */
const unasked = new RegExp(
  [
    spread`
      \b(?:photo|picture|snap|pic|video|clip|footage|shot)\b[^.]{0,80}\b(?:he|she|they) (?:would|
      will) be (?:mortified|livid|furious|so embarrassed|cross)\b
    `,
    spread`
      \b(?:cheeky|crafty|sly|naughty) (?:snap|pic|photo|picture|video|shot) of (?:the |a |my |our |this |
      some )?(?!sunset|sky|view|cat|dog|bird|cake|pint|garden)\w+\b
    `,
    spread`
      \b(?:filmed|photographed|recorded|snapped|videoed)\b[^.]{0,80}\b(?:he|she|they|nobody) (?:had|has|
      have) (?:no|not a) (?:clue|idea)\b
    `,
    '\\b(?:told|asked|begged) (?:me|us) to delete it\\b',
    "\\b(?:asked|wanted|begged) (?:not to be (?:shown|pictured|in (?:it|this))|to be left out)\\b[^.]{0,20}(?:\\. )?(?:but (?:(?:he|she|they) (?:is|are|'s) (?:at|in|on|only)|there|here|it)|too late|so of course)\\b",

    spread`
      \b(?:snapped|filmed|photographed|filming|photo|picture|pic|took (?:it|this|one)|camera|lens|
      video)\b[^.]{0,80}\b(?:(?:he|she|they) (?:has|have|had|'s) no idea|(?:nobody|no one) knew|
      (?:he|she|they) did not (?:know|see|notice|want|ask)|none the wiser|from behind (?:the|a)|
      through the (?:window|hedge|fence|curtains)|would not pose|not keen|camera shy)\b
    `,
    spread`
      \b(?:would not pose|not keen on|asked (?:me|us) not to (?:post|share|take|film)|begged me not to|
      said no to|unaware (?:i|we) (?:was|were)|did not know (?:i|we) (?:was|were) (?:filming|taking|there)|
      (?:nobody|no one) knew (?:i|we) (?:was|were) filming|thought (?:i|we) (?:was|were) (?:texting|
      on the phone))\b[^.]{0,60}(?:\b(?:photo|picture|pic|filming|photographed|post|took|camera|shot|film|so)\b|
      $)
    `,
    spread`
      \b(?:long|telephoto|zoom) lens\b[^.]{0,30}\b(?:neighbours?|garden|barbecue|bedroom|couple|residents?|him|
      her|them|people)\b|\bcandid camera\b
    `,
    spread`
      \b(?:i |we )?(?:snapped|filmed|photographed|recorded|videoed|(?:took|got|grabbed|caught|shot) (?:\w+ ){0,2}(?:${snapshot}|this|these|one))\b[^.]{0,60}\b(?:while|when|before) (?:he|she|they|nobody|no one) (?:was|were|
      could)(?: not)? (?:looking|watching|paying|aware|asleep|object|say no|stop)\w*
    `,
    spread`
      \b(?:took|snapped|filmed|photographed|recorded|videoed|caught)\b[^.]{0,60}\bwithout (?:anybody|\w+) (?:\w+ )?(?:noticing|knowing|realising|seeing|asking|permission|consent|
      spotting|knowledge)\b
    `,
    spread`
      \b(?:secretly|sneakily|slyly|quietly) (?:filmed|recorded|photographed|snapped)\b|
      \bsneaky (?:photo|pic|picture|snap|shot|video)\b|\b(?:photo|picture|snap|video|
      pic) (?:taken )?on the sly\b
    `,
    spread`
      \b(?:\w+ ){0,4}(?:who )?(?:said |told (?:me|us) )?(?:he|she|they|that they)?(?: really| all)? ?(?:hates|
      hated|loathes?|(?<!\bi )hate|asked not to|did not want to|refused to|did not like) (?:having|have|be|
      being|get|getting|in|on) (?:\w+ ){0,2}(?:picture|pictures|photo|photos|photographed|filmed|camera|
      the photo)(?: taken)?\b
    `,
    spread`
      \b(?:photo|picture|video|pic|clip|snap|footage)\b[^.]{0,60}\b(?:did not ask (?:him|her|them|first|anyone|
      permission|if)|have not asked (?:him|her|them)|without asking|not asked (?:him|her|them))\b
    `,
    spread`
      \b(?:he|she|they) (?:will|would|'d|are going to|is going to) (?:kill|hate|never forgive|
      murder) me for (?:posting|sharing|putting)\b|\bdo not tell (?:him|her|them) i (?:posted|shared|put)\b
    `,
  ].join('|'),
)
/** Cheap look before the frames. */
const taking = new RegExp(
  spread`
    photo|pix|papped|hope|asked|tag|here|meet|spot|pic|snap|film|video|camera|lens|record|caught|grab|shot|took|post|
    pose|secretly|sneak|footage|clip|unaware|knew|delete|take it down|remove it
  `,
  'i',
)
const persons = new RegExp(
  spread`
    \b(?:resident|people|person|man|woman|lady|gentleman|shoppers?|volunteers?|customers?|crowd|audience|choir|
    neighbours?|motorist|driver|drinkers?|visitors?|players?|team|members|stallholders?|worshippers|walkers|
    passers?|couple|family|group|guests?|queue|colleagues?|staff)\b
  `,
  'i',
)

const harmless = new RegExp(spread`
  \b(?:sunrise|sunset|bird|fox|cats?|dogs?(?! walk)|hedgehog|deer|heron|statues?|portraits?|mural|
  drawing|painting|archive|in 1[89]\d\d|years ago|my (?:husband|wife|dog|cat)|send (?:us|in|me)|
  instead|cropped|blurred|public meeting|share your|photo(?:graphy)? (?:competition|club|exhibition)|photo id|video link|wildlife)\b
`)

/** People, and the organisations they come from, are asked before their picture is put up. */
export const imagesConsent = defineRule({
  id: 'images-consent',
  category: 'images-consent',
  title: 'Shows people who were not asked',
  severity: 'should',
  listens: 'draft',
  examples: {
    flags: [
      "[[I took a photo of him holding it while he wasn't looking]].",
      {
        text: '[[Full house at the market today]].',
        attachments: [{ kind: 'photo', shows: 'shoppers', permission: 'none' }],
      },
    ],
    passes: ['All of the singers agreed to be in the photograph.', 'I filmed the sunrise while nobody was about.'],
  },
  find: (draft) => {
    if (saysAgreed(draft)) return []
    const told = draft.attachments?.some(({ permission }) => permission === 'given') ? [] : toldOf(draft)
    return told.length > 0 ? told : attached(draft)
  },
})

const toldOf = inPassages((draft) =>
  draft.asked.flatMap((sentence): Match[] => {
    const { line, where } = joined(sentence)
    const found = meet(unasked, line) ?? meet(ofPeople, line)
    if (!found || !isMet(taking, sentence.text) || harmless.test(line)) return []
    const cue = where(found)
    const because = `“${draft.text.slice(cue.start, cue.end)}” may show people who were not asked.`
    return [{ span: clauseFrom(sentence, cue.start), because }]
  }),
)

/** A picture known to have no permission. Of children the other rule speaks, of colleagues the third. */
function attached(draft: Draft): Match[] {
  const refused = uncleared(draft).find(
    ({ permission, shows = '', source = '' }) =>
      permission === 'none' &&
      persons.test(shows) &&
      !/child|kid|pupil|teen|scout|brownie|cub|meeting|session/i.test(shows) &&
      !/council/i.test(source),
  )
  return refused ? [{ span: pointerTo(draft), because: `What is attached shows ${refused.shows}.` }] : []
}
