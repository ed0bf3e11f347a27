import type { Draft } from '../../draft/draft.ts'
import { once } from '../../draft/once.ts'
import { anywhere, eachPassage } from '../../draft/passages.ts'
import { recent } from '../../draft/recent.ts'
import type { Sentence } from '../../draft/sentences.ts'
import { spread } from '../../draft/spread.ts'
import { readWords, type Word } from '../../draft/words.ts'
import { isMet, likely } from '../gate.ts'
import { namedVoice } from './named-voice.ts'
import { ownVoice } from './own-voice.ts'

/** An adopted wording and the short forms accepted for it. */
type Wording = { readonly text: string; readonly short: readonly string[] }

const view = spread`
  (?:views?|opinions?|thoughts|words|statements?|tweets|posts|comments|ramblings|rants|musings|wafflings|
  drivel|nonsense|position)
`
const owned = '(?:mine|my own(?: personal)?(?: \\w+)?|personal|purely personal|my personal \\w+|own|me talking)'
const only =
  '(?:all|entirely|purely|solely|strictly|simply|just|only|very much|of course|always|definitely|totally|wholly)'
const place = spread`
  (?:expressed|stated|given|posted|shared|here|on here|in (?:this|my) \w+|on (?:this|my) \w+|above|below|
  regarding \w+)
`
const council = spread`
  (?:the |my |our |any )?(?:\w+ ){0,2}(?:council|authority|employers?|party|group|
  organi[sz]ation|company|work|bbc|\w+tc)\b
`

/** Honest ways to say “my own view, not the council's”. Each is a whole statement; a passing “my views” is not one. */
const statements: readonly RegExp[] = [
  // views my own; all opinions are very much mine; tweets all my own; opinions, of course, mine
  new RegExp(
    spread`
      (?:^| \. |\ball |\b(?:any|the|these|my|and|where|though|but) )${view}(?: (?:and|or|
      &) ${view})?(?: ${place}){0,2}(?: (?:are|is|be|'s|will be))?(?: ${only}){0,2} ${owned}(?= |
      $)(?! (?:views? )?(?:on|of|about|from|and (?:the|a|he|she))\b)
    `,
  ),
  new RegExp(spread`
    \b(?<!\b(?:news|the|your|their|his|her|share|of|with|and) )(?:views|opinions|tweets|posts|comments|
    ramblings) (?:all |very much |entirely |strictly )?(?:my own|mine|
    own)(?= \. | ?$| (?:and not|not|as ever|as always|here|obvs|obviously|x)\b)
  `),
  // [my views & thoughts], a statement by itself
  new RegExp(`(?:^|\\. )my (?:own )?${view}(?: (?:and )?${view})?(?= \\.|$)`),
  // own views; personal view; my own opinion as always; just my view; (my views, not theirs)
  new RegExp(
    spread`
      (?:^| \. |^and |\b(?:own|personal|private) (?:account|page|post|profile) )(?:but |all |just |only |
      purely |as ever |as always |these are |this is |it is |that is |
      and ){0,3}(?:(?:my|our) (?:own )?(?:personal |private )?|own |personal |
      private )${view}(?= (?:only|alone|etc|obvs|obviously|as (?:ever|always|one)|here|x|and (?:no|not)|not|
      off duty)\b| \. |$)
    `,
  ),
  new RegExp(
    spread`
      \b(?:these|this|those|that|which|they|it|and|all|here|say)(?: (?:are|is|'s|be))(?: ${only}){0,2} (?:my|
      purely|a)(?: (?:own|personal|private|individual|and|entirely)){1,3} ${view}
    `,
  ),
  new RegExp(
    spread`
      \bmy (?:(?:own|personal|private|individual) ){1,2}(?:${view}|stance|take|line|thinking)(?: (?:and|is|'s|only|as|that|
      but|not|alone|rather|here)\b| \.|$)
    `,
  ),
  new RegExp(`\\b${view} (?:are|is|'s) (?:my own|mine|personal)(?= |$)`),
  // not those of the council; does not necessarily represent the council's views
  new RegExp(
    spread`
      \b(?:mine|my (?:\w+ ){0,2}${view}|(?:just|only|all|as|above is|this is) me|me (?:talking|
      speaking|writing)|where i stand|own|personal|personally|private|myself|${view})\b[^.]{0,60}(?: \. )?\b(?:not|rather than) (?:necessarily )?(?:to be taken as )?(?:those |that |where |
      the (?:views?|opinions?|words?|position) )?(?:of |for )?${council}(?: 's)?(?! (?:has|have|had|is|was|will|
      should))
    `,
  ),
  new RegExp(
    spread`
      \b(?:do|does|may|will|can) not (?:necessarily |always )?(?:represent|reflect|
      express)\b[^.]{0,40}\b(?:${council}|${view}|policy|policies)
    `,
  ),
  // just me, nothing to do with the council; that is Jo talking, not the council
  new RegExp(
    spread`
      \b(?:personal|personally|me|my|myself|own|private|opinion|opinions|
      views?)\b[^.]{0,40}\bnothing to do with ${council}
    `,
  ),
  new RegExp(`\\b(?:talking|speaking|writing|posting)(?: here)?(?: and)? not (?:for )?${council}`),
  new RegExp(spread`
    \b(?:account|page|post|profile|feed|blog|tweet) (?:is|are|'s) (?:\w+ )?(?:personal|my own)(?= \.|
    $| (?:and|not|so|but)\b)
  `),
  /\b(?:reflects?|represents?|gives?|carr(?:y|ies)) (?:only |solely |just )(?:my|mine)\b/,
  new RegExp(
    spread`
      \b${view}\b[^.]{0,30}\bwhich (?:is|are) (?:mine|my own)\b|
      \bmy (?:own )?${view} (?:and )?(?:nobody|no one) else 's
    `,
  ),
  new RegExp(spread`
    \bnot an? (?:official )?(?:\w+ )?council (?:position|view|statement|opinion|policy|post|one)\b|
    ^(?:this is )?(?:an? )?(?:purely |entirely )?(?:personal|private) (?:post|account|page|tweet)(?= \.|$)
  `),
  // not the council's view, just mine
  new RegExp(`\\bnot ${council} 's (?:${view}|words)\\b`),
  /\b(?:just|only|purely) (?:mine|my own)(?= \.| *$)/,
  // speaking for myself; in a personal capacity; not posting as a councillor
  new RegExp(spread`
    \b(?:speak|speaking|posting|writing|talking|tweeting|commenting|post|write|tweet|here|this is|say|said|
    saying|anything|all) (?:\w+ ){0,4}(?:for|as) (?:myself|me)\b(?! (?:and|but) the)(?! i)
  `),
  /\bin (?:a|my)(?: \w+){0,2} (?:personal|private) capacity\b/,
  new RegExp(spread`
    \bnot (?:(?:speaking|posting|writing|talking|tweeting|commenting|here|said|saying this) )?(?:on behalf of|
    for|with|wearing)(?: the| my| any| our)?(?: \w+){0,2} (?:council|councillor|cllr|otc|btc|employer)\b(?! tax)
  `),
  new RegExp(spread`
    \bnot (?:speaking|posting|writing|talking|tweeting|commenting|here|acting) (?:\w+ ){0,2}as (?:a|your|
    the) (?:\w+ )?(?:councillor|cllr|council|member|officer|clerk|mayor)\b
  `),
  /\bnot as (?:(?:a|an|your|the) )?(?:\w+ )?(?:councillor|cllr|mayor|officer|clerk|member|staff|employee|spokes\w+)\b/,
  new RegExp(spread`
    \b(?:councillor|cllr|council|mayor|official)(?: 's)? hat(?: \w+)? off\b|
    \b(?:no|without (?:the|my)) (?:council|official|mayoral) (?:badge|hat|lanyard|chain|robes?)\b|
    \b(?:chains?|badge|lanyard|robes?)(?: (?:is|are|'s))? (?:off|(?:back )?in (?:its|the|my) (?:box|drawer|case|cupboard|bag))\b
  `),
  // I'm not Oakham Town Council; I, and I do mean I; as if the council had said it; the council isn't me and I'm not writing for it
  new RegExp(spread`
    \bi am not (?:\w+ ){0,2}council\b|\bi do mean (?:i|me)\b|\bfor no (?:council|committee|party|body)\b|
    \bas (?:if|though) ${council} (?:has |had |have )?(?:said|written|spoken|meant)\b|
    \bnot (?:speaking|posting|writing|talking|typing) for (?:it|them)\b|
    \bnot (?:been )?asked to (?:speak|write|post|answer) for ${council}|\b${council} (?:has|have) not been asked to (?:share|agree)\b|
    \b(?:nobody|no one) (?:at|on|in) ${council} (?:has |have )?(?:asked|told) me\b|
    \b(?:speaking|writing|posting|typing|talking) and (?:nobody|no one) else\b|
    \b${view} not (?:the )?\w+ 's(?= \.|$)
  `),
  new RegExp(spread`
    \b(?:council|they|it|employer) (?:should|can|must|is|are) (?:not|n't) (?:to )?be (?:blamed|held responsible|
    held to)\b
  `),
  // nothing I say here is on behalf of the council; these opinions belong to me
  new RegExp(
    spread`
      \b(?:nothing|none of (?:this|the above|what|it|that)|no(?:t (?:a|one) word| part of))\b[^.]{0,40}\b(?:on behalf of|for|
      speaks? for|represents?|reflects?|commits?|binds?|from|as|is(?= ${council}(?: 's)? (?:${view}|policy|stance))) ${council}(?! to\b)
    `,
  ),
  new RegExp(`\\b(?:${view}|this|it|all of (?:this|it))\\b[^.]{0,30}\\bbelongs? (?:only |solely |entirely )?to me\\b`),
  new RegExp(spread`
    \b(?:with|wearing|in|got|put) (?:my|a) (?:own )?(?:resident|residents|dad|mum|parent|neighbour|taxpayer|
    civilian|private|personal|ratepayer|local|cyclist|dog walker|shopper|voter)(?: 's)? (?:hat|cap|capacity)\b
  `),
  new RegExp(spread`
    \b(?:just|only|purely|simply) (?:me|my own self|yours truly) (?:talking|speaking|ranting|rambling|moaning|
    musing|thinking aloud|thinking out loud|saying|venting|waffling)\b|
    \b(?:that|this) (?:is|'s) (?:just|only) (?:\w+ ){1,5}talking\b[^.]{0,30}\bnot\b[^.]{0,30}\bcouncil\b
  `),
  // Welsh: barn bersonol; fy marn i; nid barn y cyngor
  new RegExp(spread`
    \b(?:barn|farn|marn|safbwynt|safbwyntiau|sylwadau)\b[^.]{0,30}\b(?:bersonol|personol|hun|hunan|i yn unig|
    fy marn)\b|\bfy marn i(?: yn unig| fy hun)?(?= \.|$)|\bnid (?:barn|safbwynt) y cyngor\b
  `),
]

/** “No views here are mine”, “views are not my own”: a joke or a denial, which says the reverse. */
const inverted = new RegExp(
  spread`
    \b(?:no|not all|none of (?:the|my)|some of (?:the|my)) ${view}\b|
    \b${view}(?: \w+){0,3} (?:are|is) not (?:my|mine|necessarily my)\b
  `,
)

const said: readonly RegExp[] = [...statements, ...ownVoice]

/** Words alone, so that quotation marks, apostrophes, case, a final stop and “don't” for “do not” make no difference; ` .` stands where they stop. */
const inWords = (words: readonly Word[]): string =>
  words
    .map(({ norm, kind, breaks }) => {
      const letters = aside.has(kind) ? '.' : norm.replace(/[^\p{L}\p{N}]/gu, '')
      return `${breaks ? ' .' : ''} ${letters}`
    })
    .join('')
const unbroken = (words: string): string => words.replace(/ \.+(?= |$)/g, '')
const formIn = recent(100, (text: string) => unbroken(inWords(readWords(text))).trim())

/** So many words are said by nobody in passing; fewer have to stand by themselves. */
const unmistakable = 5

function carries(text: string, form: string): boolean {
  if (form === '') return false
  return form.split(' ').length < unmistakable
    ? ` . ${text} . `.includes(` . ${form} . `)
    : ` ${unbroken(text)} `.includes(` ${form} `)
}

/** Whether the sentence is a statement that the views are the writer's own, in whatever honest words. */
export const disclaims = once(states)

function states({ words, text }: Sentence): boolean {
  if (likely(namedVoice, text).some((voice) => isMet(voice, text))) return true
  if (words.some(({ norm, kind }) => kind === 'hashtag' && tagged.test(norm))) return true
  if (!words.some(({ norm }) => cues.test(norm))) return false
  // Hashtags, links and emoji stand for stops: “#MondayMotivation Own views”.
  const line = words
    .map(({ norm, kind, breaks }) => (aside.has(kind) ? '.' : `${breaks ? '. ' : ''}${norm}`))
    .join(' ')
    .replace(/^(?:\. )+/, '')
    .replace(/\bm[ae] (?:ain|own)\b/, 'my own')
  return !isMet(inverted, line) && likely(said, line).some((statement) => isMet(statement, line))
}

/** “#ViewsMyOwn”, “#ownviews”. */
const tagged =
  /^#?(?:all|my)?own(?:views?|opinions?)(?:only)?$|^#?(?:just|only)me$|^#?not(?:for)?(?:the)?(?:town)?council$|^#?(?:views?|opinions?|tweets)(?:are)?(?:all)?(?:my)?(?:own|mine)$/i
const aside: ReadonlySet<string> = new Set(['hashtag', 'url', 'emoji', 'mention'])
const cues = new RegExp(spread`
  ^(?:speaking|official|unofficial|officially|council|colleagues|my|just|solely|above|below|representing|
  binds?|chamber|plain|only|simply|own|alone|one|individual|wholly|strictly|entirely|purely|
  blame|i|nothing|none|belongs?|cap|nobody|noone|views?|opinions?|thoughts|words|statements?|tweets|posts|
  comments|ramblings|rants|musings|wafflings|drivel|nonsense|position|myself|me|mine|account|post|page|tweet|
  personal|personally|private|behalf|capacity|hat|chains?|badge|lanyard|robes?|not|reflects?|represents?|barn|farn|marn|safbwynt|
  safbwyntiau|sylwadau|nid)$
`)

const saysOwn = anywhere(disclaims)
const wordsOf = eachPassage(({ draft, own }) =>
  draft.sentences
    .filter(({ start }) => start >= own.start && start < own.end)
    .map(({ words }) => `${inWords(words)} .`),
)

/** Whether the draft carries a disclaimer: an adopted wording, an accepted short form, or a clear paraphrase. */
export function hasDisclaimer(draft: Draft, wordings: readonly Wording[]): boolean {
  if (saysOwn(draft)) return true
  if (wordings.length === 0) return false
  const text = wordsOf(draft).flat().join('').trim()
  return wordings.some(({ text: whole, short }) => [whole, ...short].some((form) => carries(text, formIn(form))))
}
