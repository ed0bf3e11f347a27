import type { Draft } from '../draft/draft.ts'
import { spaced } from '../draft/listed.ts'
import { phrases } from '../draft/phrases.ts'
import type { Sentence } from '../draft/sentences.ts'
import { overlaps, type Span, spanOf } from '../draft/span.ts'
import { spread } from '../draft/spread.ts'
import { maskedWords } from '../reading/contempt/masks.ts'
import { isOfOneself, isQuotedToTell, isToldOfOthers } from '../reading/contempt/own-words.ts'
import { speller } from '../reading/contempt/spelling.ts'
import { matchesOf } from '../reading/matches.ts'
import { defineRule, type Match } from './rule.ts'
import { innocentBeside, mild, names, phrasesMild, phrasesStrong, strong } from './words/obscenities.ts'

const strongWords = new Set(strong)
const mildWords = new Set(mild)
const alsoMasked = spaced('pissed pissing slag slags nigger nigga faggot retard paki')
const maskable = [...strongWords, ...mildWords, ...alsoMasked].filter((word) => word.length > 3)
const beside = new Map(Object.entries(innocentBeside).map(([word, others]) => [word, new Set(spaced(others))]))
const strongPhrases = phrases(phrasesStrong)
const mildPhrases = phrases(phrasesMild)
const { unmask } = speller(new Set(maskable), new Set(), new Set())

/** "Great tits", "Dick Turpin", "a Dutch hoe": the neighbours tell, or a capital that opens no sentence. */
function isInnocent(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at]
  const innocents = word && beside.get(word.norm)
  if (!word || !innocents) return false
  const near = sentence.words.slice(Math.max(0, at - 6), at + 7).filter((other) => other !== word)
  if (near.some(({ norm }) => innocents.has(norm))) return true
  const first = sentence.text[word.start - sentence.start] ?? ''
  const written = sentence.text.slice(word.start - sentence.start, word.end - sentence.start)
  return (
    /^(?:dick|cock|hoe|ass|af|bs)$/.test(word.norm) &&
    at > 0 &&
    first !== first.toLowerCase() &&
    written !== written.toUpperCase()
  )
}

/** A word such as "cock" or "hoe" speaks only inside a phrase, since fields and sheds are full of them. */
const needPhrase = /^(?:cock|dick|hoe|ass|tit|knob|cum|asses)$/

const insults = new Set(names)

/** "Calling women …" tells of the word. */
const calling = /\bcall(?:s|ed|ing)? (?:people|someone|anyone|me|us|him|her|them|women|girls|each)\b/

type Found = Span & { readonly mild: boolean }

function inSentence(sentence: Sentence): Found[] {
  const found: Found[] = []
  const words = unmask(sentence.words)
  const norms = words.map(({ norm }) => norm)
  for (const [at, word] of words.entries()) {
    const { norm, start, end, kind } = word
    if (kind === 'url' || kind === 'email' || kind === 'mention') continue
    const isStrong = strongWords.has(norm) || norm.includes('fuck')
    if (!isStrong && !mildWords.has(norm)) continue
    if (isInnocent({ ...sentence, words }, at) || (needPhrase.test(norm) && !calls(norms, at))) continue
    if (insults.has(norm) && (isOfOneself(sentence, word) || isToldOfOthers(sentence, word))) continue
    if (norm.startsWith('bitch') && calling.test(norms.slice(Math.max(0, at - 4), at).join(' '))) continue
    if (norm === 'af' && words[at + 1] && !words[at + 1]?.breaks) continue
    found.push({
      start,
      end,
      mild: !isStrong,
    })
  }
  for (const { start, end, last } of strongPhrases(words))
    if (!isInnocent({ ...sentence, words }, last)) found.push({ start, end, mild: false })
  for (const { start, end } of mildPhrases(words)) found.push({ start, end, mild: true })
  return found
}

const possessing = new RegExp(spread`
  ^(?:my|your|ur|yo|his|her|their|these|them|dem|those|no|some|dumb|bad|fat|big|lil|little|fine|stupid|ugly|
  lame|sad|punk|bitch|suck|sucking|kick|kicked|whole|sorry|lazy|grown|black|white|all|of|ya|dat|that|nasty|
  broke|fake|real|da)$
`)

const calls = (norms: readonly string[], at: number): boolean =>
  possessing.test(norms[at - 1] ?? '') &&
  !(norms[at] === 'hoe' && /^(?:my|your|his|her|their|no|some|big|little|all|of|that|whole)$/.test(norms[at - 1] ?? ''))

/** Officers and members are held to courtesy; swearing, sexual language and their thin disguises are what clauses on obscenity mean. */
export const obscenity = defineRule({
  id: 'obscenity',
  category: 'obscenity',
  title: 'Swearing or sexual language',
  severity: 'should',
  examples: {
    flags: [
      'What a load of [[b*ll*cks]].',
      'Who parked across the ramp, for [[fuck]]’s sake?',
      '[[Bloody]] temporary lights again.',
    ],
    passes: [
      'Great tits are nesting in the box at Penistone.',
      'Dick Turpin never came to Cockermouth.',
      'Dyke Road is shut until Friday.',
    ],
  },
  find: (draft) => {
    const matches: Match[] = []
    for (const { start, end, mild } of [...spoken(draft)].sort((a, b) => a.start - b.start || b.end - a.end)) {
      const span = spanOf(start, end)
      if (matches.some((match) => overlaps(match.span, span)) || isQuotedToTell(draft, span)) continue
      matches.push({
        span,
        because: `“${draft.text.slice(start, end)}” is ${mild ? 'mild swearing' : 'swearing or sexual language'}.`,
        ...(mild ? { mild } : {}),
      })
    }
    return matches
  },
})

/** The gesture, and the fruit that nobody takes for fruit. */
const signs = /🖕|🍆(?:💦)?|🍑💦/gu

function spoken(draft: Draft): readonly Found[] {
  return [
    ...draft.asked.flatMap(inSentence),
    ...maskedWords(draft.text, maskable).map(({ start, end, word }) => ({ start, end, mild: mildWords.has(word) })),
    ...matchesOf(draft.text, signs).map((match) => ({
      ...spanOf(match.index, match.index + match[0].length),
      mild: true,
    })),
  ]
}
