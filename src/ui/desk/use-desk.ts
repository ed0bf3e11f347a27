import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { changed, type History, redone, startHistory, undone } from '../../desk/history.ts'
import { problemsOf } from '../../desk/problems.ts'
import { openPack, type Path, type Working, withValue } from '../../desk/working.ts'
import { writePack } from '../../desk/write.ts'
import type { Pen } from './pen.ts'
import type { Services, Shelf } from './services.ts'

export type Desk = {
  readonly shelf: Shelf
  /** Null while the desk is empty. */
  readonly pen: Pen | null
  readonly published: Working | null
  readonly kept: 'kept' | 'keeping' | 'refused'
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly undo: () => void
  readonly redo: () => void
  readonly keep: (change: Partial<Shelf>) => void
  /** Puts another pack on the desk. `published` is its text as councillors have it, or null. */
  readonly lay: (working: Working, published: string | null) => void
}

/** How long after a key the next one still belongs to the same step of undo, and when it is all kept, in milliseconds. */
const sameStep = 2000
const pause = 300

/** What lies on the desk: kept on this computer at each pause, with every step to go back. */
export function useDesk(first: Shelf, services: Services): Desk {
  const [shelf, setShelf] = useState(first)
  const [history, setHistory] = useState<History | null>(() => historyOf(first))
  const [kept, setKept] = useState<Desk['kept']>('kept')
  const last = useRef({ path: '', at: 0 })
  const { published: text } = shelf
  const published = useMemo(() => packIn(text), [text])
  const now = history?.now ?? null
  const problems = useMemo(() => (now ? problemsOf(now) : []), [now])

  const keepOn = services.keep
  const keep = useCallback(
    (change: Partial<Shelf>) => {
      setShelf((before) => ({ ...before, ...change }))
      keepOn(change).then(
        () => setKept('kept'),
        () => setKept('refused'),
      )
    },
    [keepOn],
  )
  useAutosave(now, setKept, keep)

  const write: Pen['write'] = (path, value) => {
    const here = { path: JSON.stringify(path), at: performance.now() }
    const same = here.path === last.current.path && here.at - last.current.at < sameStep
    last.current = here
    setHistory((before) => before && changed(before, withValue(before.now, path as Path, value), same))
  }
  /** What is typed from here on is a step of its own. */
  const stepped = (by: (before: History) => History) => {
    last.current = { path: '', at: 0 }
    setHistory((before) => before && by(before))
  }
  return {
    shelf,
    pen: now && { working: now, problems, write, change: (working) => stepped((before) => changed(before, working)) },
    published,
    kept,
    canUndo: (history?.past.length ?? 0) > 0,
    canRedo: (history?.future.length ?? 0) > 0,
    undo: () => stepped(undone),
    redo: () => stepped(redone),
    keep,
    lay: (working, asPublished) => {
      setHistory(startHistory(working))
      keep({ working: writePack(working), published: asPublished })
    },
  }
}

/** Keeps the pack at each pause in the typing, and when the page is left. */
function useAutosave(now: Working | null, say: (kept: Desk['kept']) => void, keep: Desk['keep']): void {
  const last = useRef<string | null>(null)
  useEffect(() => {
    const working = now && writePack(now)
    const unchanged = working === null || last.current === null || working === last.current
    if (unchanged) {
      last.current = working
      say('kept') // a step back and forth again within one pause leaves nothing to keep
      return
    }
    const leaving = new AbortController()
    const keepNow = () => {
      leaving.abort()
      last.current = working
      keep({ working })
    }
    say('keeping')
    const timer = setTimeout(keepNow, pause)
    leaving.signal.addEventListener('abort', () => clearTimeout(timer))
    addEventListener('pagehide', keepNow, { signal: leaving.signal })
    return () => leaving.abort()
  }, [now, say, keep])
}

function packIn(text: string | null): Working | null {
  const opened = text === null ? null : openPack(text)
  return opened?.ok ? opened.working : null
}

function historyOf({ working }: Shelf): History | null {
  const opened = packIn(working)
  return opened && startHistory(opened)
}
