import type { Draft } from '../draft/draft.ts'
import { anywhere, inPassages } from '../draft/passages.ts'
import { spread } from '../draft/spread.ts'
import { body } from '../reading/clause.ts'
import { isMet } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { defineRule, type Match } from './rule.ts'

/** A post to be filled: by an employee, or by co-option. Elections are another matter and are decided in public. */
const filling = new RegExp(spread`
  \b(?:our next councillor|(?:going|up|in|put in|running|interviewed|interviewing|applied|apply|applying|shortlisted|hired|appointed|
  candidate|favourite|ideal) (?:\w+ )?(?:for|as) (?:the |our |a )?(?:\w+ )?(?:clerk|caretaker|warden|
  groundsman|handyman|officer|assistant|curator|gardener|manager|receptionist|ranger|rfo)|
  for (?:deputy |town |assistant )?(?:clerk|caretaker|groundsman|handyman)\b|co ?optees?|
  (?:empty|vacant|spare|free|casual|remaining) (?:council )?(?:seat|chair)(?! (?:on|in) (?:the|a|my|our) (?!council|chamber))|job (?:applicants|candidates)|interview panel|
  \d+ (?:in )?for the|(?:clerk|cleaner|caretaker|admin|warden|assistant|office|officer|operative|grounds|groundsman|youth worker|
  handyman|receptionist)(?: 's)? (?:job|post|role|position)|hopefuls|(?:did not|glad we|going to) (?:hire|appoint)|
  for the job of|applicants for (?:\w+ )?\w+|references|co ?option|co ?opted|co ?opt(?:ing)?|vacanc(?:y|ies)(?! (?:at|in) (?:the|our|my) (?!council|office|town))|
  short ?list\w*(?! of (?:\w+ ){0,2}(?:designs|photos|pictures|entries|plans|sites|books))|job interviews?|interview(?:s|ed|ing) (?:for|the|candidates|applicants)|
  (?:applicants?|candidates?|applications?) for (?:the |our |a )?(?:\w+ ){0,3}(?:job|post|role|clerk|
  operative|officer|assistant|manager|position|caretaker|vacancy|seat)|
  (?:the|our|new) (?:\w+ ){0,2}(?:job|post|role|appointment) (?:interviews?|applicants?|candidates?)|
  recruit(?:ing|ment)|hiring(?! (?:a|the|our) (?:van|car|hall|room|marquee|skip|bike|band|boat|coach|bouncy))|cvs)\b
`)
const weighing = new RegExp(
  [
    spread`
      \bmy (?:money|bet|vote|hopes?)(?: 's| is| are| would be| goes)? (?:on|with|for)\b|
      \bi would (?:go for|pick|choose|have|take|vote for|plump for) [a-z]+ (?:over|ahead of|before|any day)|
      \bdo not co ?opt\b|\b(?:who|which)(?: would|'d) you (?:rather|sooner|fancy)\b
    `,
    spread`
      \b(?:applicants?|candidates?|hopefuls|(?:two|three|four|five|some|most|one|all|none|couple|
      half) of (?:them|the (?:\w+ )?(?:applicants?|candidates?|names|hopefuls|lot))|
      the (?:lass|lad|girl|chap|woman|man|bloke|lady) (?:we|i) (?:saw|met|interviewed|had in)|
      that (?:bloke|chap|woman|man|girl|lad|fella|lady)|the (?:one|ones|bloke|chap|woman|man|girl|lad|fella|
      lady|guy|vicar|butcher|ex \w+|\w+ (?:chap|bloke|fella|lad|woman|lady|guy|man|girl)) (?:with|from|who|in|
      off)|she|he|[a-z]+ .s)\b[^.]{0,60}\b(?:dreadful|awful|shocking|terrible|useless|hopeless|rubbish|
      brilliant|great|perfect|barely|string a sentence|only one|a brain|late|rude|nervous|weird|odd|scruffy|
      tattoos?|accent|smell\w*|drunk|arrogant|shy|waffl\w+|clueless|impressive|outstanding|a mile ahead|
      head and shoulders|miles (?:better|worse)|slippers|turned up (?:in|late|drunk)|better than|worse than|
      streets ahead|not up to|could not|cried|sweat\w*|lied|fibbed|no experience|
      too (?:old|young|posh|quiet|loud)|best|worst|strong|weak|favourite|in the bag|shoo in|dead cert|
      overqualified)\b
    `,
    spread`
      \b(?:anyone|anybody|someone|whoever|if you|any of you)(?: \w+){0,3} (?:used to )?(?:employ\w*|
      work(?:ed|s)? (?:with|for|alongside)|manag\w+|know\w*|taught)\b[^.]{0,80}\b(?:shout|message|dm|tell|quiet|
      word|ring|text|let me|like|reliable|any good)\b
    `,
    spread`
      \b(?:hope|pray|hoping|fingers crossed)(?: \w+){0,3} (?:give|gave|giving|offer|get|gets|goes|pick|appoint|
      hire|choose|do not)\b
    `,
    spread`
      \b(?:leaning|swaying|veering) towards\b|\bdirt on\b|\bdid not (?:hire|appoint|pick|take on|give it to)\b|
      \b(?<!my )references (?:were|was|are)\b
    `,

    spread`
      \b(?:one|she|he|the (?:lad|woman|man|girl|lady|chap|first|second|last|other) one|
      the (?:lad|woman|man|girl|lady|chap))\b[^.]{0,40}\b(?:stood out|was hopeless|was useless|nailed it|bombed|
      was terrible|was brilliant|impressed|instagram|facebook|tiktok|linkedin|tweets|profile|overqualified|
      too old|too young|bow tie)\b
    `,
    '\\bwho should (?:fill|take|have|get|be (?:our|the)|we (?:pick|choose|hire|appoint))\\b',
    spread`
      \b(?:anyone|anybody|has anyone|does anyone) (?:worked with|know|knows|come across|heard of|met|
      got any dirt)\b[^.]{0,50}
    `,
    spread`
      \b(?:please )?do not let it be\b|\bfingers crossed (?:it is|for) (?:the|not)\b|
      \b(?:between|choose between|down to) [a-z]+ (?:and|or) [a-z]+\b
    `,

    spread`
      \b(?:which|who)(?: \w+){0,9} (?:you would|would you|should we|should get|deserves|
      do you) \b
    `,
    spread`
      \b(?:should|shall|do) we (?:take|go for|pick|hire|appoint|choose) (?:him|her)\b|\b(?:heart|wow|laugh|thumbs up) for [^.]{1,30} (?:heart|wow|laugh|thumbs up) for\b|
      \bi (?:like|fancy|prefer) the (?:lad|lass|girl|chap|woman|man|lady) (?:from|with)\b
    `,
    spread`
      \b(?:message|tell|dm|text|ring|let) me (?:know )?(?:\w+ ){0,3}(?:what|if|about|
      anything)\b[^.]{0,40}\b(?:they|he|she|them|him|her|any of|like|candidates?|applicants?)\b
    `,
    spread`
      \b(?:looked|looking|been|ha(?:d|ving) a (?:\w+ )?(?:look|scroll|nose|dig)|went|going|trawled|trawling|browsing|checking|checked|
      nosing) (?:\w+ ){0,2}?(?:at|through|up|on|round) (?:\w+ |'s? ){0,8}(?:facebook|profiles?|instagram|
      social media|posts|pages?|linkedin)\b
    `,
    spread`
      \b(?:applicants?|candidates?|one of them|first one|second one) (?:was|were|looked|seemed|turned up|
      came across as|could not|had no|has no)\b
    `,
    '\\b(?:my|our|the) (?:favourite|first choice|front ?runner|preferred|top pick|strongest|weakest)\\b',
    '\\bi (?:know who i|would (?:pick|choose|appoint|hire)|hope (?:\\w+ ){1,3}gets? (?:it|the job))\\b',
    spread`
      \b(?:job|post|role) (?:should|ought to|will|has to) go to\b|
      \b(?:is|was) (?:by far |easily )?the best (?:candidate|applicant)\b
    `,
    '\\b(?:nobody|no one|no|not) (?:over|under) \\d+\\b',
  ].join('|'),
)
const advert = new RegExp(spread`
  \b(?:closing date|apply (?:through|via|by|on|at|to)|application forms?|job description|hours a week|
  per annum|salary|pick up a pack|for an application|if you are 18|please apply|deadline|how to apply)\b
`)
/** Shortlists are made of pictures and plans too. */
const things = new RegExp(spread`
  \b(?:photos?|pictures?|designs?|entries|paintings?|logos?|colours?|trees?|bands?|films?|sites?|
  preferred development|options|contest|competition|tiles|books?|songs?|recipes?|names|kittens?|pupp(?:y|ies))\b
`)
/** Whose interview is no business of the council. */
const family = new RegExp(spread`
  ^(?!.*\b(?:clerk|council|caretaker|warden|groundsman|officer|seat|co ?opt\w*)\b).*\b(?:my|our) (?:youngest|eldest|son|daughter|kids?|husband|wife|niece|nephew|grandson|granddaughter|friend|mum|dad)\b.*\binterviews?\b
`)
const election = new RegExp(spread`
  \b(?:elections?|ward|polling|ballot|labour|conservatives?|tory|lib dems?|greens?|reform|mp|manifesto|
  vote for|mayoral|leadership|by election|party)\b
`)

/** Social media may carry the vacancy notice, and no more: no weighing of candidates for a job or a co-option. */
export const recruitment = defineRule({
  id: 'recruitment',
  category: 'other',
  title: 'Discusses candidates',
  severity: 'must',
  listens: 'draft',
  examples: {
    flags: [
      'Three have put in for the co-option vacancy. [[Tell us which of them you would pick]]!',
      "Shortlisting for the admin job tomorrow. [[If you know any of the candidates message me what they're really like]].",
    ],
    passes: [
      'We have one vacancy for a town councillor. Apply by 12 May.',
      'Which candidate would you pick in the election?',
    ],
  },
  find: (draft) => (isFilling(draft) ? weighed(draft).slice(0, 1) : []),
})

const fills = anywhere((sentence) => isMet(filling, joined(sentence).line))
const elects = anywhere((sentence) => isMet(election, joined(sentence).line))
const isFilling = (draft: Draft): boolean => fills(draft) && !elects(draft)

const weighed = inPassages(({ sentences }): Match[] =>
  sentences
    .filter((sentence) => {
      const { line } = joined(sentence)
      return isMet(weighing, line) && !isMet(advert, line) && !isMet(things, line) && !isMet(family, line)
    })
    .map((sentence) => ({ span: body(sentence), because: 'This weighs up people for a job or a seat.' })),
)
