import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** For a part that opens where there is something to mend in it. Only a hand closes it again: whoever mends it is writing in there. */
export function useOpening(wanted: boolean): RefObject<HTMLDetailsElement | null> {
  const part = useRef<HTMLDetailsElement>(null)
  useLayoutEffect(() => {
    if (wanted && part.current) part.current.open = true
  }, [wanted])
  return part
}
