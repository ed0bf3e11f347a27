import { useEffect, useMemo, useState } from 'preact/hooks'
import { type Effect, effectOf, type Trial, type Tried, tryPack } from '../../desk/trial.ts'
import type { Working } from '../../desk/working.ts'

/** What the working pack finds in the drafts, and what the changes since `before` do. */
export type Run = {
  readonly tried: readonly Tried[]
  readonly effect: Effect | null
  /** Whether every draft has been read. */
  readonly done: boolean
  /** Nothing of the pack can run yet. */
  readonly stuck: boolean
}

const nothing: Run = { tried: [], effect: null, done: false, stuck: false }

/** A pause in the typing, in milliseconds, and how many drafts are read before the page may draw again. */
const pause = 500
const slice = 4

/** Reads the drafts in slices, between which the page answers, and begins anew when the pack changes. */
export function useTrial(before: Working | null, after: Working, drafts: readonly Trial[]): Run {
  const [run, setRun] = useState<Run>(nothing)
  // The pack's examples are tried on it, but do not change what it finds.
  const speaking = useMemo(() => JSON.stringify({ ...after, examples: [] }), [after])
  useEffect(() => {
    const leaving = new AbortController()
    setRun((now) => ({ ...now, done: false }))
    void readAll(before, JSON.parse(speaking), drafts, leaving.signal, setRun)
    return () => leaving.abort()
  }, [before, speaking, drafts])
  return run
}

async function readAll(
  before: Working | null,
  after: Working,
  drafts: readonly Trial[],
  signal: AbortSignal,
  show: (run: Run) => void,
): Promise<void> {
  await wait(pause)
  let run: Run = { ...nothing, effect: before && { newly: [], silenced: [], otherwise: [], asBefore: 0 } }
  for (let from = 0; from < drafts.length && !signal.aborted; from += slice) {
    const some = drafts.slice(from, from + slice)
    const tried = tryPack(after, some)
    const effect = before && effectOf(before, after, some)
    if (!tried) return show({ ...nothing, done: true, stuck: true })
    run = { ...run, tried: [...run.tried, ...tried], effect: run.effect && effect && joined(run.effect, effect) }
    await wait(0)
  }
  if (!signal.aborted) show({ ...run, done: true })
}

const joined = (one: Effect, other: Effect): Effect => ({
  newly: [...one.newly, ...other.newly],
  silenced: [...one.silenced, ...other.silenced],
  otherwise: [...one.otherwise, ...other.otherwise],
  asBefore: one.asBefore + other.asBefore,
})

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds))
