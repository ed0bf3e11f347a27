import { check } from '../check/check.ts'
import type { Finding } from '../check/finding.ts'
import type { Circumstances } from '../draft/circumstances.ts'
import { type Draft, readDraft } from '../draft/draft.ts'
import { once } from '../draft/once.ts'
import type { Pack } from '../packs/pack.ts'
import { runnable } from './problems.ts'
import type { Working } from './working.ts'

/** A draft to try a pack on. */
export type Trial = Partial<Circumstances> & { readonly text: string }
export type Tried = { readonly draft: Trial; readonly findings: readonly Finding[] }

/** Reading the sentences is most of the work, and the samples stay the same while the pack is edited. */
const draftOf = once(({ text, ...circumstances }: Trial): Draft => readDraft(text, circumstances))

/**
 * What the pack finds in each draft, with its torn parts left out; null while nothing of it can run. The first reading of
 * a draft is slow (sixty take seconds), so a screen hands over a few at a time; from then on they are quick.
 */
export function tryPack(working: Working, drafts: readonly Trial[]): readonly Tried[] | null {
  const known = tried.get(working)
  if (known?.drafts === drafts) return known.found
  const pack = packOf(working)
  const found = pack && drafts.map((draft) => ({ draft, findings: check(draftOf(draft), pack).findings }))
  tried.set(working, { drafts, found })
  return found
}

/** A pack on the desk never changes in place, and the one before a change is tried again at every keystroke. */
const tried = new WeakMap<Working, { readonly drafts: readonly Trial[]; readonly found: readonly Tried[] | null }>()

/** A pack is tried on one draft after another: it is bound once. */
const packOf = once<Working, Pack | null>(runnable)

export type Found = { readonly draft: Trial; readonly finding: Finding }

/** What a change does: findings that are new, that are gone, and that speak otherwise; and how many drafts stay as they were. */
export type Effect = {
  readonly newly: readonly Found[]
  readonly silenced: readonly Found[]
  readonly otherwise: readonly (Found & { readonly before: Finding })[]
  readonly asBefore: number
}

/** The effect as it shows in what two packs find in the same drafts. */
export function effectBetween(before: readonly Tried[], after: readonly Tried[]): Effect {
  const pairs = after.map(({ draft, findings }, at) => compared(draft, before[at]?.findings ?? [], findings))
  return {
    newly: pairs.flatMap(({ newly }) => newly),
    silenced: pairs.flatMap(({ silenced }) => silenced),
    otherwise: pairs.flatMap(({ otherwise }) => otherwise),
    asBefore: pairs.filter((pair) => pair.newly.length + pair.silenced.length + pair.otherwise.length === 0).length,
  }
}

function compared(draft: Trial, before: readonly Finding[], after: readonly Finding[]) {
  const earlier = new Map(before.map((finding) => [placeOf(finding), finding]))
  const later = new Set(after.map(placeOf))
  return {
    newly: after.filter((finding) => !earlier.has(placeOf(finding))).map((finding) => ({ draft, finding })),
    silenced: before.filter((finding) => !later.has(placeOf(finding))).map((finding) => ({ draft, finding })),
    otherwise: after.flatMap((finding) => {
      const was = earlier.get(placeOf(finding))
      return was && voiceOf(was) !== voiceOf(finding) ? [{ draft, finding, before: was }] : []
    }),
  }
}

const placeOf = ({ rule, span }: Finding): string => `${rule} ${span.start} ${span.end}`
const voiceOf = ({ severity, clause, advice, fix }: Finding): string =>
  JSON.stringify([severity, clause?.ref, clause?.quote, advice, fix?.edit.text])
