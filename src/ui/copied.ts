import { useState } from 'preact/hooks'

/** Whether it was copied, and what a press does: where the browser does not let us copy, nothing says that we did. */
export function useCopied(copy: () => unknown): readonly [done: boolean, press: () => Promise<void>] {
  const [done, setDone] = useState(false)
  const press = async () => {
    try {
      await copy()
      setDone(true)
    } catch {
      setDone(false)
    }
  }
  return [done, press]
}
