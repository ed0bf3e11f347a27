import type { Draft } from '../draft/draft.ts'
import { spaced } from '../draft/listed.ts'
import { once } from '../draft/once.ts'
import type { Sentence } from '../draft/sentences.ts'
import { contains, type Span, spanOf } from '../draft/span.ts'
import { spread } from '../draft/spread.ts'
import { isMet } from './gate.ts'
import { matchesOf } from './matches.ts'

/**
 * Words that another has said are not the writer's. Marks must open after a blank and close before one, so that
 * apostrophes and inches pass; one or two words in marks are scorn ("our so-called ‘expert’"), not a quotation.
 */
const marks = new RegExp(
  spread`
    (?<=^|
    [\s(:—–-])(?:“[^“”]{1,600}”|"[^"\n]{1,600}"|[‘'][^‘’'\n]{1,300}(?:[’'](?=\p{L})[^‘’'\n]{1,300})*[’'])(?=$|
    [\s.,;:!?)…—–-])|^>[^\n]*
  `,
  'gmu',
)

/** What stands in quotation marks, or behind a ">" at the start of a line; marks included, single words left out. */
export const quotationsOf = once((draft: Draft): readonly Span[] =>
  matchesOf(draft.text, marks)
    .filter(([text]) => text.startsWith('>') || text.trim().split(/\s+/).length > 2)
    .map((match) => spanOf(match.index, match.index + match[0].length)),
)

export const isQuoted = (draft: Draft, span: Span): boolean =>
  quotationsOf(draft).some((quotation) => contains(quotation, span))

const saying = new Set(
  spaced(`
    said says say saying claimed claims told tells called calls calling call labelled dubbed accused accuses branded
    described describes alleged alleges
  `),
)
/** "Labour says that …", "according to": a claim that somebody else makes. */
const attributing = new RegExp(
  spread`
    \b(?:(?<!i |we |he |she |you |they |\b(?:rule|section|clause|article|order|act|law|policy|code|lease|licence|contract|agreement)(?: \w{1,4})? )(?:says(?! so)|said|claims|alleges|alleged|reports|reported)|
    according to|accused of|is accused|accusations? (?:of|that)|allegations? (?:of|that)|convicted|sentenced|
    jailed|pleaded|police say|(?:report|panel|inquiry|auditors?|inspectors?|court|tribunal|ombudsman|jury|judge|review) (?:has |have )?(?:found|heard|ruled|held|says)|charged with|investigat\w+|inquiry into|arrested|appeared in court|police (?:are|were) (?:warn|appeal|ask|look|search)ing|trading standards)\b
  `,
  'i',
)

/** Whose whole name is what they did. */
const unknown = new RegExp(
  spread`
    ^(?:an? |the |those |doorstep )?(?:thie(?:f|ves)|burglars?|vandals?|scammers?|fraudsters?|fly[- ]?tippers?|
    arsonists?|poachers?|doorstep sellers|cold callers|rogue traders)\b
  `,
  'i',
)

/** Whether the sentence hands on what another says, or news of a court or an inquiry, or tells of a crime by nobody knows whom. */
export const isNews = ({ text }: Sentence): boolean => isMet(attributing, text) || isMet(unknown, text)

const others = new Set(spaced('he she they someone somebody people everyone residents him her them me us'))

/**
 * Whether the words are put in another's mouth: "he called me an idiot", "I was called", "residents say that". Reporting
 * is what a councillor does; only the last few words before the span are looked at.
 */
export function isReported(sentence: Sentence, span: Span): boolean {
  const { words } = sentence
  for (
    let at = words.findIndex((word) => word.start >= span.start) - 1, steps = 0;
    at >= 0 && steps < 6;
    at--, steps++
  ) {
    const word = words[at]
    if (!word || words[at + 1]?.breaks) return false
    if (!saying.has(word.norm)) continue
    const before = words[at - 1]?.norm ?? ''
    const after = words[at + 1]?.norm ?? ''
    return others.has(before) || ['me', 'us'].includes(after) || ['was', 'were', 'been', 'being'].includes(before)
  }
  return false
}
