import { once } from '../../draft/once.ts'
import type { Sentence } from '../../draft/sentences.ts'
import { contains, cover, type Span } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { readWords, type Word } from '../../draft/words.ts'
import { isMet, likely, meet } from '../gate.ts'
import { find, joined } from '../joined.ts'
import { spansOf } from '../matches.ts'
import { toldByWork } from './staff-by-work.ts'

/**
 * Council employees by title, as NALC and SLCC model job descriptions and councils' staff pages name them. Police and armed
 * forces have officers too, and shops have clerks, so "officer" and "manager" need their department.
 */
const departments = spread`
  (?:cemetery|burials?|planning|events?|finance|admin|administration|facilities|amenities|markets?|parks?|
  grounds|enforcement|communications|comms|youth|tourism|hr|council|housing|licensing|allotments?|estates?|
  community|office|centre|hall|projects?|democratic services|customer services|compliance|
  environmental health|trees?|leisure|works|depot|line|museum|heritage|arts|theatre|library|transport|
  highways|policy|digital|web|website|media|press|engagement|climate|sustainability|biodiversity|ecology|
  sports?|pitch|pavilion|toilets?|crematorium|mayoral|mayor .s|civic|customer|support|development|
  regeneration|economic development|town hall|property|maintenance|it|payroll|accounts|bookings?|lettings|
  health and safety|contracts?|procurement|town centre|cleaning|open spaces)
`
/** Receptionists and caretakers work for many. */
const elsewhere = spread`
  (?! (?:at|of|in|from) (?:the|my|our|a|his|her) (?:\w+ )?(?:surgery|doctors?|dentists?|vets?|opticians?|hospital|hotel|school|college|gym|
  salon|airport|garage|shop|supermarket|bank|hospice|charity|church|club)\b)
`
const staffTitles = [
  '(?:(?:town|parish|deputy|assistant|acting|new|locum) ){0,3}clerk(?! of)',
  '(?<!my )deputy(?! (?:mayor\\w*|chair\\w*|leader|lieutenant|head|prime|speaker|pm))',
  spread`
    ${departments} (?:officers?|managers?|assistants?|supervisors?|co ordinators?|coordinators?|clerk|staff|
    administrators?|operatives?|wardens?|workers?|co-ordinators?|superintendents?|foreman|
    leads?|apprentices?|technicians?|girls?|lad(?:y|ies)|lads?|woman|women|blokes?|chap|boss|bod|people|team|
    crew|gang|department|dept)
  `,
  spread`
    (?<!(?:police|prison|army|navy|fire|probation|returning|medical|customs) )officers? (?:who|whose|that|
    responsible|in charge|concerned|dealing|at the council|handling)
  `,
  'council (?:employees?|workers?|workm[ae]n|workforce)',
  spread`
    (?:proper officer|section 151 officer|chief (?:executive|officer)(?= of (?:the|our|
    this) (?:town )?council| officer)|monitoring officer|head gardener|(?:museum )?curator|
    (?:our|the) archivist|litter picker(?!s| (?:and|or|tongs))|grave ?digger|sexton|park keeper|
    park ranger|bin ?m[ae]n|refuse crew|market superintendent|cemetery superintendent|
    (?:our|council) (?:handymen|janitor|porter|hallkeeper|hall keeper|bookkeeper|book keeper|typist|
    dogsbody|pa|secretary(?! of state)|town planner|tree surgeon|horticulturist|lifeguard|swimming instructor|playworker|
    play worker|community warden|community ranger|enforcement people|parking attendant|office junior|temp|
    office cat|switchboard))
  `,
  ...toldByWork,
  '(?:one|two|three|four|both|some|several|half) of our (?:officers|clerks|staff|wardens|caretakers|gardeners|cleaners)',
  spread`
    (?:head|director) of (?:finance|planning|parks|amenities|communications|operations|leisure|events|
    facilities|property)
  `,
  'present (?:clerk|incumbent|officer)|front office|office rota|office (?:.s )?timesheets',
  'admin(?= (?:have|has|had|lost|messed|can not|could not|cocked|forgot|need|are|strike|at its))',
  spread`
    (?:mrs? |ms |miss )?(?!thanks|people|those|someone|everyone|queue|work|them|us|him|her|back|down|up|is|are|
    was|briefings?\b|reports?\b|papers?\b|meetings?\b|news\b|votes?\b|decisions?\b)\w+ (?:on|in|at|from) (?:the )?(?:reception|council office|town council office|admin|depot|grounds team|
    works team|clerk .s office)
  `,
  'whoever (?:\\w+ ){1,4}(?:for|at|in) the (?:council|office|depot|town hall)',
  'the office(?= (?:spen|lost|never|forgot|mess|can not|could not|did not|has not|is a\\b|are too|seems))',
  spread`
    youth worker|officer(?= so )|parking warden|warden(?= (?:was|is|has|can|could|did|never|should))|
    officers(?= (?:to|should|must|refus|lied|ignored|forgot))
  `,
  spread`
    (?!thanks|people|those|someone|everyone|work|them|us|him|her|back|down|up|is|are|was|job|jobs|role|invest|
    savings|cuts)[a-z]+ (?:on|in|at|from) (?:the )?(?:accounts|payroll|finance|grounds staff|parks department|
    parks|works department|enforcement|bookings|cemeteries|the hub|
    customer services)(?= (?:must|is|was|has|can|could|did|never|lost|needs|should|mow|dug|cut|who|strikes|to|
    took))
  `,
  '(?:new |office |admin )assistant',
  '(?:school )?caretakers?',
  'grounds ?(?:man|men|keeper|keepers|woman|person)',
  'receptionists?',
  'responsible financial officer|rfo',
  'town (?:sergeant|crier|steward|ranger|warden)',
  spread`
    lengthsman|handyman|street (?:cleaner|sweeper)|road sweeper|toilet attendant|council (?:gardener|cleaner)s?|
    mace ?bearer
  `,
].map((title) => new RegExp(`\\b(?:${title})\\b${elsewhere}`, 'g'))
/** What stands before a title and belongs to it. */
const possessed = new RegExp(spread`
  \b(?:(?:the|our|my|that|this|whichever genius in the|some genius in the|your|his|her|their|whichever|a|
  one of our|those|these|\w+ 's) )?(?:(?:new|old|current|so called|useless|lazy|dozy|precious|dear|beloved|
  lovely|highly paid|overpaid|esteemed|part time|full time|latest|former|poor|same|young|whole|wonderful|brilliant|fantastic|amazing|hard working) )?$
`)

/** The names and titles that a council has published. */
const published = once((names: readonly string[]) =>
  names.map((name) => {
    const words = readWords(name).map(({ norm }) => norm.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    return new RegExp(`(?<!\\p{L})${words.join(' ')}(?!\\p{L})`, 'gu')
  }),
)

/** On a stage nobody works for the council. */
const staged = new RegExp(spread`
  \bin (?:(?!like )\w+ |.s ){1,3}(?:panto\w*|sketch|soap|play(?! \w*(?:area|park|ground|group)))\b(?! of)
`)

/** Where the sentence speaks of staff: by title, with what stands before it, or by a published name. */
function staffIn(sentence: Sentence, names: readonly string[]): readonly Span[] {
  const { line, span } = joined(sentence)
  if (isMet(staged, line)) return []
  const titles = likely(staffTitles, line).flatMap((title) =>
    spansOf(line, title).map(({ start, end }) => span(possessed.exec(line.slice(0, start))?.index ?? start, end)),
  )
  return [...titles, ...likely(published(names), line).flatMap((name) => find(sentence, name))]
}

/** Whoever works for the council, in a frame and in what it is held against. No norm has a capital. */
export const staff = 'Employee'

/** The sentence with that one word for each of them: with all titles in them, frames would take half a second to lay out. */
const marked = once((names: readonly string[]) =>
  once((sentence: Sentence): Pick<Sentence, 'words'> => {
    const employees = staffIn(sentence, names)
    if (employees.length === 0) return sentence
    const words: Word[] = []
    for (const word of sentence.words) {
      const last = words.at(-1)
      if (!employees.some((span) => contains(span, word))) words.push(word)
      else if (last && employees.some((span) => contains(span, cover(last, word))))
        words[words.length - 1] = { ...last, end: word.end }
      else words.push({ ...word, norm: staff })
    }
    return { words }
  }),
)

/** Frames to be met in a sentence, the first of them from the left. */
export function framed(frames: readonly string[]): (sentence: Sentence, names: readonly string[]) => Span | null {
  const patterns = frames.map((frame) => new RegExp(frame))
  return (sentence, names) => {
    const { line, where } = joined(marked(names)(sentence))
    let first: RegExpExecArray | null = null
    for (const pattern of likely(patterns, line)) {
      const found = meet(pattern, line)
      if (found && (!first || found.index < first.index)) first = found
    }
    return first ? where(first) : null
  }
}
