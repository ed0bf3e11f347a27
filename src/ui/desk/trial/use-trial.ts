import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type Effect, effectBetween, type Trial, type Tried, tryPack } from '../../../desk/trial.ts'
import type { Working } from '../../../desk/working.ts'
import { inSpokenWords } from '../../rule-words.ts'

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

/** A pause in the typing, and how long the page may be busy before it draws and answers again, in milliseconds. */
const pause = 500
const busy = 30

type Findings = Map<Trial, Tried>

/** Reads the drafts in slices, between which the page answers, and begins anew when the pack changes. */
export function useTrial(before: Working | null, after: Working, drafts: readonly Trial[]): Run {
  const [run, setRun] = useState<Run>(nothing)
  const earlier = useRef<{ readonly text: string | null; readonly found: Findings }>({ text: null, found: new Map() })
  // The pack's examples are tried on it, but do not change what it finds.
  const speaking = useMemo(() => speakingOf(after), [after])
  const spoke = useMemo(() => before && speakingOf(before), [before])
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    const show = (run: Run) => {
      if (!signal.aborted) setRun(run)
    }
    setRun((now) => ({ ...now, done: false }))
    if (earlier.current.text !== spoke) earlier.current = { text: spoke, found: new Map() }
    const { found } = earlier.current
    const now: Findings = spoke === speaking ? found : new Map()
    const read = async () => {
      await wait(pause)
      if (!(await readAll(speaking, drafts, now, signal)))
        return show({ ...nothing, done: true, stuck: !signal.aborted })
      if (spoke !== null && !(await readAll(spoke, drafts, found, signal))) return
      const tried = inOrder(drafts, now)
      show({
        tried,
        effect: spoke === null ? null : effectBetween(inOrder(drafts, found), tried),
        done: true,
        stuck: false,
      })
    }
    void read()
    return () => leaving.abort()
  }, [spoke, speaking, drafts])
  return run
}

const speakingOf = (working: Working): string => JSON.stringify({ ...working, examples: [] })
const inOrder = (drafts: readonly Trial[], found: Findings): readonly Tried[] =>
  drafts.flatMap((draft) => found.get(draft) ?? [])

/** Reads what was not read yet. False where the pack cannot run, or where nobody waits any more. */
async function readAll(pack: string, drafts: readonly Trial[], into: Findings, signal: AbortSignal): Promise<boolean> {
  const working = JSON.parse(pack)
  let since = performance.now()
  for (const draft of drafts) {
    if (into.has(draft)) continue
    if (signal.aborted) return false
    const [tried] = tryPack(working, [draft]) ?? []
    if (!tried) return false
    into.set(draft, { draft, findings: tried.findings.map(inSpokenWords) })
    if (performance.now() - since < busy) continue
    await wait(0)
    since = performance.now()
  }
  return !signal.aborted
}

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds))
