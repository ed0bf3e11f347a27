/** Runs the last thing it was given, after so many milliseconds; nothing once the signal has aborted. */
export function openLater(signal: AbortSignal): { in(milliseconds: number, run: () => void): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = (): void => clearTimeout(timer)
  signal.addEventListener('abort', stop)
  return {
    in(milliseconds, run) {
      stop()
      if (!signal.aborted) timer = setTimeout(run, milliseconds)
    },
  }
}
