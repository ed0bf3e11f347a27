import type { Open } from './answer.ts'

type Written = {
  readonly add: (box: Open, signal: AbortSignal) => void
  /** The box last written in: an empty one only where all are. */
  readonly last: () => Open | undefined
}

/** Which box of a page the popup speaks of. A post of a thread may be gone back to, so it need not be the one last opened. */
export function rememberWritten(): Written {
  const boxes = new Set<Open>()
  return {
    add(box, signal) {
      const write = () => {
        boxes.delete(box)
        boxes.add(box)
      }
      write()
      box.composer.element.addEventListener('focusin', write, { signal })
      signal.addEventListener('abort', () => boxes.delete(box))
    },
    last() {
      const all = [...boxes]
      return all.findLast(({ review }) => review.now().text.trim() !== '') ?? all.at(-1)
    },
  }
}
