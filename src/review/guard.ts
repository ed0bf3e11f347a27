import type { Finding } from '../check/finding.ts'
import type { Reviewed } from './reviewed.ts'

/** A box that is about to be posted: its review, and what stands in it at this moment. */
export type Posted = { readonly reviewed: Reviewed; readonly text: string }

/** What Post asks about in a box: nothing where the answer is late, or is to other words than stand there. */
export const pointsOf = ({ reviewed, text }: Posted): readonly Finding[] =>
  reviewed.text === text ? (reviewed.known ?? []).filter(({ severity }) => reviewed.asksAt.includes(severity)) : []

/** Each point with the words it is about: as another poster, the same words may have others. */
export const namesOf = (box: Posted): readonly string[] =>
  pointsOf(box).map(({ rule, span }) => `${rule} ${span.start} ${box.text}`)

/** Whether Post is held: where a box has something to be asked about that was not asked about in these words before. */
export const decide = (boxes: readonly Posted[], asked: ReadonlySet<string>): 'hold' | 'pass' =>
  boxes.flatMap(namesOf).every((name) => asked.has(name)) ? 'pass' : 'hold'
