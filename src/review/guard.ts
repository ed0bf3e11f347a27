import type { Finding } from '../check/finding.ts'
import type { Reviewed } from './reviewed.ts'

/** A box that is about to be posted: its review, and what stands in it at this moment. */
export type Posted = { readonly reviewed: Reviewed; readonly text: string }

/** What Post asks about in a box: nothing where the answer is late, or is to other words than stand there. */
export const pointsOf = ({ reviewed, text }: Posted): readonly Finding[] =>
  reviewed.text === text ? (reviewed.known ?? []).filter(({ severity }) => reviewed.asksAt.includes(severity)) : []

/** Whether Post is held: where a box has something to be asked about, and it was not asked about these words before. */
export const decide = (boxes: readonly Posted[], asked: ReadonlySet<string>): 'hold' | 'pass' =>
  boxes.some((box) => pointsOf(box).length > 0 && !asked.has(box.text)) ? 'hold' : 'pass'
