import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
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
  readonly keep: (change: Partial<Shelf>) => Promise<void>
  /**
   * Lays another pack over what is on the desk: one step of undo. `published` is its text as councillors have it; null for a
   * new one, which comes after what the same council published before: a lower version would be refused.
   */
  readonly lay: (working: Working, published: string | null) => void
}

/** What goes with a pack, and not from one to another. */
type Beside = Pick<Shelf, 'published' | 'address' | 'page'>

/** How long after a key the next one still belongs to the same step of undo, and when it is all kept, in milliseconds. */
const sameStep = 2000
const pause = 300

/** What lies on the desk: kept on this computer at each pause, with every step to go back. */
export function useDesk(first: Shelf, services: Services): Desk {
  const [shelf, setShelf] = useState(first)
  const [history, setHistory] = useState<History | null>(() => historyOf(first))
  const [kept, setKept] = useState<Desk['kept']>('kept')
  const last = useRef({ path: '', at: 0 })
  const laid = useLaid(history, shelf)
  const published = useMemo(() => packIn(shelf.published), [shelf.published])
  const now = history?.now ?? null
  const problems = useMemo(() => (now ? problemsOf(now) : []), [now])

  const keepOn = services.keep
  const keep = useCallback(
    (change: Partial<Shelf>) => {
      setShelf((before) => ({ ...before, ...change }))
      return keepOn(change).then(
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
  const moved = (by: typeof undone) => {
    const beside = laid.broughtBack(by)
    if (beside) void keep(beside)
    stepped(by)
  }
  return {
    shelf,
    pen: now && { working: now, problems, write, change: (working) => stepped((before) => changed(before, working)) },
    published,
    kept,
    canUndo: (history?.past.length ?? 0) > 0,
    canRedo: (history?.future.length ?? 0) > 0,
    undo: () => moved(undone),
    redo: () => moved(redone),
    keep,
    lay: (working, asPublished) => {
      laid.over(working)
      if (history) stepped((before) => changed(before, working))
      else setHistory(startHistory(working))
      const others = now?.id === working.id ? {} : { published: null, address: null, page: null }
      void keep({ working: writePack(working), ...others, ...(asPublished && { published: asPublished }) })
    },
  }
}

/** Each pack laid over another, with what goes with whichever of the two is not on the desk. */
function useLaid(history: History | null, shelf: Shelf) {
  const laid = useRef(new WeakMap<Working, Beside>())
  const latest = useRef({ history, shelf })
  latest.current = { history, shelf }
  const over = (upper: Working) => {
    const { published, address, page } = latest.current.shelf
    laid.current.set(upper, { published, address, page })
  }
  /** What a step brings back beside the steps themselves: another pack, and what goes with it. */
  const broughtBack = (by: typeof undone): Partial<Shelf> | null => {
    const { history: before } = latest.current
    const after = before && by(before)
    if (!after || after.now === before.now) return null
    const upper = by === undone ? before.now : after.now
    const beside = laid.current.get(upper)
    if (!beside) return null
    over(upper)
    return { ...beside, working: writePack(after.now) }
  }
  return { over, broughtBack }
}

/**
 * Keeps the pack at each pause in the typing, and when the page is left. A layout effect comes in the same turn as the key: an
 * effect waits for the next picture, and a page on a slow machine may be left before it.
 */
function useAutosave(now: Working | null, say: (kept: Desk['kept']) => void, keep: Desk['keep']): void {
  const last = useRef<string | null>(null)
  useLayoutEffect(() => {
    const working = now && writePack(now)
    const unchanged = working === null || last.current === null || working === last.current
    if (unchanged) {
      last.current = working
      say('kept') // a step back and forth again within one pause leaves nothing to keep
      return
    }
    const over = new AbortController()
    const keepNow = () => {
      last.current = working
      void keep({ working }).then(() => over.abort())
    }
    say('keeping')
    const timer = setTimeout(keepNow, pause)
    over.signal.addEventListener('abort', () => clearTimeout(timer))
    addEventListener('pagehide', keepNow, { signal: over.signal })
    return () => over.abort()
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
