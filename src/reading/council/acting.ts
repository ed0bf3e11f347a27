import type { Sentence } from '../../draft/sentences.ts'
import type { Span } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { isMet, likely, meet } from '../gate.ts'
import { joined } from '../joined.ts'
import { councilDeeds, councilDoing, councilMatter, councilPlans, otherWe, ourPeople } from '../words/acting.ts'

/** The writer's own council by name; the county, the district and other bodies are another's to speak for. */
const council = spread`
  (?:(?:the|your|our|this) )?(?:(?!county\b|district\b|borough\b|the\b|that\b|and\b|on\b|of\b|
  by\b)[\w-]+ ){0,2}(?:town |parish )?(?<!(?:county|district|borough|city|unitary) )(?:council|
  (?!etc\b)[a-z]{1,7}tc|tc)
`
const office = spread`
  (?:(?:deputy |town |vice )?(?:mayor|chair|chairman|chairwoman|chairperson|leader|clerk|councillor|cllr|
  officer|member|portfolio holder))(?: 's)?
`

/** “We” who do what only a council does; heard only where the sentence or its neighbour is about what a council runs. */
const asWe: readonly RegExp[] = [
  new RegExp(`\\bwe (?:have |have now |have also |have just |have already |\\w+ly )?${councilDeeds}`),
  new RegExp(`\\bwe (?:will|shall|are going to|can|intend to|plan to)(?: now| also| soon| then)? ${councilPlans}\\b`),
  new RegExp(`\\bwe are (?:now |also |currently |very |really |so |extremely |fully |actively )?${councilDoing}`),
  new RegExp(spread`
    \bwe (?:can (?:now |today |finally |officially |also )?(?:confirm|announce|reveal|reassure)|
    (?:sincerely |really |wholeheartedly |unreservedly )?apologi[sz]e (?:for|to|unreservedly)|
    regret (?:any|the|that|to)|wish to (?:make|apologise|remind|inform|clarify|thank)|
    would like to (?:apologise|reassure|clarify|inform|remind|make clear)|
    remind (?:residents|owners|drivers|everyone)|advise residents|urge residents|ask (?:all )?residents|hereby|
    do not comment|take (?:all )?(?:complaints|reports|this matter|vandalism|such))
  `),
  new RegExp(
    `\\b(?:our|with our|the council 's) ${ourPeople} (?:will|have|has|are|is|can|has been|have been) (?!closed|at the)`,
  ),
  new RegExp(spread`
    \bour (?:official |agreed |settled |stated |formal |clear |firm |collective )*(?:position|line|stance|
    policy|view|response|decision) (?:is|remains|has always been|on this is)\b|
    \bour (?:official|agreed|settled|stated|formal) (?:position|line|stance|policy|view|response|decision)\b
  `),
  /\b(?:our|sincere|sincerest|official|council 's) apologies (?:to|for) (?:the|any|all|everyone|residents|your|those)/,
  new RegExp(spread`
    \b(?:ring|call|phone|contact|email|write to|speak to|pop into|visit|give) our (?:council )?(?:office|
    offices|team|staff|customer)\b
  `),
]

/** The council's name before the verbs by which a body speaks. */
const asBody: readonly RegExp[] = [
  new RegExp(
    spread`
      \b${council}(?: and (?:its|all its) (?:members|staff))? (?:hopes?|wishes|wish|trusts|thanks|looks forward to|
      would love|is delighted|encourages|urges) (?:that |to |for )?(?:you|your|every (?:one|body) of you|all of you|
      hear(?:ing)? from you|see(?:ing)? you)\b
    `,
  ),
  new RegExp(
    spread`
      \bapolog(?:y|ies) (?:\w+ ){0,2}from (?:(?:all|everyone|everybody|each) (?:of us )?(?:at|on|in) |
      us (?:all )?(?:at|on|in) )?${council}\b
    `,
  ),
  /\b(?:speaking|answering|talking|replying) for the \w+ of us\b[^.]{0,30}\bcouncil\b/,
  new RegExp(`\\bby order(?: of)?(?: . | )${council}\\b`),
  new RegExp(spread`
    ^(?:this is to|we hereby|public notice(?: .)? to|we wish to) (?:notify|inform|advise|
    remind) (?:all )?(?:residents|members of the public|the public|everyone|owners|traders|plot ?holders)\b
  `),
  new RegExp(
    spread`
      (?:^|\. |^following [^.]{3,30} )${council} (?:can (?:now |today |also |finally )?(?:confirm|announce|reveal|reassure)|
      (?:wishes|wants|would like) to (?:make (?:it )?clear|apologise|reassure|clarify|remind|inform|announce|
      stress)|is (?:aware|pleased to|delighted to|proud to|sorry|saddened|sad to|committed to|grateful|inviting|
      seeking tenders)|apologi[sz]es|regrets|sincerely|hereby|invites (?:tenders|quotes|applications)|
      strongly (?:opposes|supports|objects)|takes (?:all|its|this|these|such)|reserves the right|
      has no (?:comment|plans to)|will not (?:tolerate|comment|be commenting))\b
    `,
  ),
  new RegExp(
    spread`
      \b(?:we|us)(?: . | )(?:(?:on|at|in|from|as) )?${council}(?: . | )(?:hereby|wish|are|have|will|invite|
      regret|apologise|would|do|can|believe|think|support|oppose|stand|ask|urge|took|take|want)\b
    `,
  ),
  new RegExp(spread`
    \bas (?:your|the|a) (?:\w+ )?(?:town |parish )?council(?: . | )(?:we|
    it is our)\b(?! (?:should|need|must|could|have to|ought))
  `),
  new RegExp(
    spread`
      (?:^|\. )${council} (?:fully |firmly |strongly |proudly )?(?:supports?|opposes?|backs?|wants?|rejects?|welcomes?)\b[^.]{0,80}
      \band we (?:expect|want|will|demand|ask|shall|hope|intend|insist|say)\b
    `,
  ),
  /\bstatement from (?:the |your |our )?(?:[\w-]+ ){0,3}council\b/,
  new RegExp(
    spread`
      \b(?:in my (?:capacity|role) as|with my|wearing my|speaking as|writing as|as) (?:the |
      your )?(?!one of)${office}(?: hat(?: on)?)?(?: of [\w ]{3,30})?(?: (?:i|we) (?:can|am able to|will|
      would like to|
      wish to|
      want to|
      have|
      am)(?: now| today| also| officially| hereby| pleased to| delighted to| happy to| proud to)? (?:announce|
      confirm|promise|guarantee|authorise|declare|apologise|make clear|reassure|approve|agreed to|decided)|
      (?: . | )(?:the |our )?(?:[\w-]+ ){0,2}council (?:regrets|apologises|supports|opposes|will|has decided|
      believes|is))
    `,
  ),
  new RegExp(
    spread`
      \b(?:(?:say|tell|confirm|apologise|thank|speak|post|writ)\w*\b[^.]* on the council 's behalf|in the (?:council 's )?name of ${council}|for and on behalf of ${council})
    `,
  ),
  new RegExp(spread`
    \b(?:i|we) (?:can )?(?:officially |formally |hereby |now |proudly )+(?:announce|confirm|declare|open|
    apologise|invite|reveal)\b[^.]{0,80}\b(?:council|residents|town|we)\b
  `),
  new RegExp(
    spread`
      \b(?:i|let me|may i|can i) (?:would like to |want to |wish to )?apologi[sz]e (?:for|
      on behalf of) (?:${council}|the council 's|our (?:office|staff|officers|contractors|clerk))\b
    `,
  ),
  new RegExp(spread`
    ^official (?:notice|announcement|statement|update|word|response|
    line)(?: from| by| on behalf of)? ?(?:the )?(?:\w+ ){0,2}(?:council|town hall|otc|btc)\b
  `),
]
/** A name, an office and the council under the words, as a letter is signed. */
const signature = new RegExp(
  `^(?:(?:yours|kind regards|regards|best wishes|signed|many thanks)(?: \\w+)?(?: . | ))?(?:(?:cllr|councillor|mayor|mr|mrs|ms|dr) )?(?:[\\w-]+(?: . | )){0,4}(?:${office}|chair|chairman)(?: of(?: the)?(?: [\\w-]+){1,4}?)?(?: committee)?(?: . | |,|for ){1,2}(?:\\w+ ){1,2}(?:town |parish )council$`,
)
const asEither = [...asBody, ...asWe]
const cue = /\b(?:we|us|our|council|\w{0,7}tc|as|my|apolog\w+|official)\b/
const crews = new RegExp(`\\bour ${ourPeople}\\b`, 'g')
const told = /\b(?:said|says|according to|not|never|nothing|nobody|if|whether|minutes|in 1\d\d\d)\b/

/** Where a sentence acts the council: its deeds as “we”, its name before a body's verbs, its signature. */
export function actsAsCouncil(sentences: readonly Sentence[], at: number): Span | null {
  const sentence = sentences[at]
  if (!sentence) return null
  const { line, span } = joined(sentence)
  if (!isMet(cue, line)) return null
  if (at > 0 && at === sentences.length - 1 && isMet(signature, line)) return sentence
  const around = `${joined(sentences[at - 1] ?? sentence).line} . ${line} . ${joined(sentences[at + 1] ?? sentence).line}`
  const frames = otherWe.test(line.replace(crews, ' ')) || !councilMatter.test(around) ? asBody : asEither
  for (const frame of likely(frames, line)) {
    const found = meet(frame, line)
    if (
      !found ||
      told.test(line.slice(Math.max(0, found.index - 24), found.index).replace(/.* (?:but|and|that said|\.) /, ''))
    )
      continue
    const lead = found[0].length - found[0].replace(/^(?:\. )/, '').length
    return span(found.index + lead, line.length)
  }
  return null
}
