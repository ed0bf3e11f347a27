import type { Sentence } from '../draft/sentences.ts'
import type { Span } from '../draft/span.ts'
import { joined } from './joined.ts'

/**
 * Council employees by title, as NALC and SLCC model job descriptions and councils' staff pages name them. Police and armed
 * forces have officers too, and shops have clerks, so "officer" and "manager" need their department.
 */
const departments =
  '(?:cemetery|burials?|planning|events?|finance|admin|administration|facilities|amenities|markets?|parks?|grounds|enforcement|communications|comms|youth|tourism|hr|council|housing|licensing|allotments?|estates?|community|office|centre|hall|projects?|democratic services|customer services|compliance|environmental health|trees?|leisure|works|depot|line|town centre|cleaning|open spaces)'
export const staffTitles = [
  '(?:(?:town|parish|deputy|assistant|acting|new|locum) ){0,3}clerk(?! of)',
  'deputy(?! (?:mayor\\w*|chair\\w*|leader|lieutenant|head|prime|speaker|pm))',
  `${departments} (?:officers?|managers?|assistants?|supervisors?|co ordinators?|coordinators?|clerk|staff|administrators?|operatives?|wardens?|workers?)`,
  '(?<!(?:police|prison|army|navy|fire|probation|returning|medical|customs) )officers? (?:who|whose|that|responsible|in charge|concerned|dealing|at the council|handling)',
  'council (?:employees?|workers?)',
  '(?:mrs? |ms |miss )?(?!thanks|people|those|someone|everyone|queue|work|them|us|him|her|back|down|up|is|are|was)\\w+ (?:on|in|at|from) (?:the )?(?:reception|council office|town council office|admin|depot|grounds team|works team|clerk .s office)',
  'whoever (?:\\w+ ){1,4}(?:for|at|in) the (?:council|office|depot|town hall)',
  'the office(?= (?:spen|lost|never|forgot|mess|can not|could not|did not|has not|is a|are too|seems))',
  'youth worker|parking warden|warden(?= (?:was|is|has|can|could|did|never|should))|officers(?= (?:to|should|must|refus|lied|ignored|forgot))',
  '(?:new |office |admin )assistant',
  '(?:school )?caretakers?',
  'grounds ?(?:man|men|keeper|keepers|woman|person)',
  'receptionists?',
  'responsible financial officer|rfo',
  'town (?:sergeant|crier|steward|ranger|warden)',
  'lengthsman|handyman|street (?:cleaner|sweeper)|road sweeper|toilet attendant|council (?:gardener|cleaner)s?|mace ?bearer',
  '(?:my |our |the )?(?:boss|line manager)(?= )',
].join('|')
const possessed =
  "(?:(?:the|our|my|that|this|your|his|her|their|whichever|a|one of our|those|these|\\w+ 's) )?(?:(?:new|old|current|so called|poor|same|young|whole|wonderful|lovely|brilliant|fantastic|amazing|hard working) )?"

/** A title with what stands before it; joins into larger frames. */
const staffMember = `\\b${possessed}(?:${staffTitles})\\b`

/** The span in which a frame built on `staffMember`, or on one of the published names, is met. */
export function meets(sentence: Sentence, frame: RegExp): Span | null {
  const { line, span } = joined(sentence)
  const found = frame.exec(line)
  return found ? span(found.index, found.index + found[0].length) : null
}

/** `staffMember` widened by the names and titles that a council has published, ready to be put into a frame. */
export function staffOr(names: readonly string[]): string {
  if (names.length === 0) return staffMember
  const known = names.map((name) =>
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  )
  return `(?:${staffMember}|\\b(?:${known.join('|')})\\b)`
}

/** One frame for each list of names; packs come and go, so the last few are kept. */
export function framed(build: (staff: string) => RegExp): (names: readonly string[]) => RegExp {
  const plain = build(staffMember)
  const made = new WeakMap<readonly string[], RegExp>()
  return (names) => {
    if (names.length === 0) return plain
    let frame = made.get(names)
    if (!frame) {
      frame = build(staffOr(names))
      made.set(names, frame)
    }
    return frame
  }
}
