import { inPassages } from '../draft/passages.ts'
import type { Sentence } from '../draft/sentences.ts'
import { spanOf } from '../draft/span.ts'
import { spread } from '../draft/spread.ts'
import type { Word } from '../draft/words.ts'
import { matchesOf } from '../reading/matches.ts'
import { defineRule, type Match } from './rule.ts'
import { slips, textSpeak } from './words/slips.ts'

/** Forms that the browser's speller lets pass because each word is a word. */
const grammar: readonly RegExp[] = [
  new RegExp(
    spread`
      \byour (?:the (?:one|only|best|worst|type|kind)|(?<!(?:for|felt|by|of|about|enjoyed|appreciate[sd]?) your )welcome\b(?! (?:pack|drink|desk|party|mat|speech|letter|address|note))|wrong(?= (?:about|again|there|on)|[.!?,]|$)|
      right\b(?= (?:about|that|to|there|and i))|an? (?!of)\w+ (?:if|and|for|to)|not (?:the|a|going|very|alone)|
      going to|doing|kidding|joking)
    `,
    'gi',
  ),
  /\b(?:leaves?|left|put|puts|over|is|was|are|were|go|goes|went|been|park(?:s|ed)?) (?:it |them )?their(?=[.!?,\n]|$)/gi,
  /\b[Ii]ts (?:a|an|been|not|going|time to|too|so|very(?! own)) (?=[a-z])/g,
  /\b(?:it['’]s own|(?:of|for|on|to|with|from|in|by|gets?|got|has|had|have|lost|holds?|held|opens?) it['’]s (?:new|annual|first|last|usual|roof|members|staff|job|place|work|website|doors|residents))\b/gi,
  /\b(the|and|of|to|is|for) \1 (?=[a-z])/g,
  /\btheir (?:(?:will|would|should|must|could) be|will (?:a|an|no|some)|is|are|was|were)\b(?! (?:name|ours))/gi,
  /\btheir (?:going|trying|having|doing|getting|planning|hoping|waiting) (?:to|a|the|an|it|for|on)\b/gi,
  new RegExp(
    spread`
      \b(?:behind|outside|mind|bring|take|of|with|from|for|leave|lost|park|walk) there (?:own )?(?:shops?|houses?|homes?|cars?|
      gardens?|dogs?|kids|children|money|bins?|gates?|doors?|rubbish|views?|backs?|jobs?|names?|mess)\b
    `,
    'gi',
  ),
  new RegExp(
    spread`
      \b(?:i|we|you|they|he|she|it) where (?:elected|told|asked|there|going|all|not|very|left|given|doing|being|
      late|here|at|in (?:the|a))\b
    `,
    'gi',
  ),
  /\bIts (?:the (?:best|worst|first|last|only|same|right|wrong)|all|just|now|on (?:again|at|from|until)|raining|happening|great|lovely|good|about time)\b/g,
  /\b(?:town|council|he|she|it|mayor|village) as (?:had|been|got|gone|done|ever)\b(?! (?:by|a|many|much))/gi,
  new RegExp(
    spread`
      \b(?:forms?|ticket|photo|picture|cake|dog|car|bin|resident|councillor|member|volunteer|parent|kid|shop|road|light|tree|
      plant|prize|stall|video|email|book|key|date|event|
      meeting)['’]s (?:are|were|must be)\b|(?<!\b(?:the|a|this|that|my|our|your|every|his|her) )\b(?:forms?|ticket|photo|picture|cake|plant|prize|stall|video|book|key|event)['’]s (?:available|for sale|on sale|needed|wanted)\b
    `,
    'gi',
  ),
  /\bwe was\b(?! robbed)|\bwho['’]s (?!this|that|it|there|who|next|in\b|on\b)\w+ (?:is|are|was) (?:this|that|these|those|it)\b/gi,
  /\b(?:could|should|would|must|might|\w+['’]d) of\b(?! course)/gi,
  /\btheir has been (?:a|an|no|some|not|many)\b/gi,
  /\bthere (?:bins|cars|dogs|houses|gardens|kids|children|own) (?:are|is|have|out|and)\b/gi,
]

/** Rugeley asks to "spell and grammar check everything". The browser spells; this reminds of glaring slips and no more. */
export const spellingGrammar = defineRule({
  id: 'spelling-grammar',
  category: 'spelling-grammar',
  title: 'May have a slip',
  severity: 'note',
  listens: 'draft',
  examples: {
    flags: ['[[Definately]] going to the lantern parade.', 'The office is shut [[tommorow]].'],
    passes: ['Definitely going to the lantern parade.', 'Tell us your view of the plans for their garden.'],
  },
  find: (draft) => {
    const texted = textedIn(draft)
    return [...slipsIn(draft), ...(texted.length > 1 ? texted : [])]
  },
})

const slipsIn = inPassages(({ sentences, text }) =>
  sentences.flatMap((sentence) => [
    ...sentence.words.flatMap((word) =>
      Object.hasOwn(slips, word.norm) ? [respelt(text, word, slips[word.norm] ?? '')] : [],
    ),
    ...muddled(sentence),
  ]),
)
/** One “u” may be a slip of the finger; two are a habit. */
const textedIn = inPassages(({ sentences, text }) =>
  sentences
    .flatMap(({ words }) => words)
    .filter((word) => Object.hasOwn(textSpeak, word.norm) && standsAlone(text, word))
    .map((word) => respelt(text, word, textSpeak[word.norm] ?? '')),
)

/** Small letters between blanks: "U-turn", "(u)" and "C of U" are no slips. */
const standsAlone = (text: string, { start, end, norm, kind }: Word): boolean =>
  kind !== 'hashtag' &&
  kind !== 'mention' &&
  text.slice(start, end) === norm &&
  !/[-/(]/.test(text[start - 1] ?? ' ') &&
  !/[-/)]/.test(text[end] ?? ' ')

function respelt(text: string, { start, end }: Word, right: string): Match {
  const written = /^\p{Lu}/u.test(text.slice(start, end)) ? right.charAt(0).toUpperCase() + right.slice(1) : right
  const span = spanOf(start, end)
  return {
    span,
    because: `“${written}” is the usual spelling.`,
    fix: { label: `Write “${written}”`, edit: { span, text: written } },
  }
}

const muddled = (sentence: Sentence): Match[] =>
  grammar.flatMap((pattern) =>
    matchesOf(sentence.text, pattern).map((match) => ({
      span: spanOf(sentence.start + match.index, sentence.start + match.index + match[0].length),
      because: `“${match[0]}” may be a slip.`,
    })),
  )
