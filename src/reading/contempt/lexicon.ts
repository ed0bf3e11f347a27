import { type PhraseHit, phrases } from '../../draft/phrases.ts'
import type { Word } from '../../draft/words.ts'

/**
 * How much has to stand around an entry before it means contempt or accusation of somebody. `label` needs nothing more;
 * `figure`, `creature`, `verdict`, `trait`, `fault` and `act` must be tied to a person, each more tightly than the last;
 * `deed` may also be a firm's or a body's; `desert` needs a person unless it opens its clause, `taunt` and `warning` that
 * nothing more follows, `wish` that its phrase ends; the rest are complete in themselves.
 */
export type Shape =
  | 'label'
  | 'figure'
  | 'creature'
  | 'verdict'
  | 'trait'
  | 'fault'
  | 'vice'
  | 'idiom'
  | 'act'
  | 'deed'
  | 'charge'
  | 'order'
  | 'jibe'
  | 'taunt'
  | 'scorn'
  | 'threat'
  | 'warning'
  | 'desert'
  | 'wish'
  | 'violence'
  | 'hint'
  | 'emoji'

/** Those that promise harm, hint at it or wish for it. */
export const threatening: ReadonlySet<Shape> = new Set(['threat', 'warning', 'desert', 'wish', 'violence'])

export type Entry = PhraseHit & { readonly shape: Shape }
export type Lexicon = (words: readonly Word[]) => readonly Entry[]

/** One automaton for all shapes; an entry listed under two belongs to the first. */
export function lexicon(groups: Partial<Record<Shape, readonly string[]>>): Lexicon {
  const shapes = new Map<string, Shape>()
  for (const [shape, entries] of Object.entries(groups) as [Shape, readonly string[]][])
    for (const entry of entries) if (!shapes.has(entry)) shapes.set(entry, shape)
  const find = phrases([...shapes.keys()])
  return (words) => find(words).map((hit) => ({ ...hit, shape: shapes.get(hit.phrase) ?? 'label' }))
}
