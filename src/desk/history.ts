import type { Working } from './working.ts'

/** What can be undone and done again. `now` is on the screen. */
export type History = {
  readonly past: readonly Working[]
  readonly now: Working
  readonly future: readonly Working[]
}

const most = 200

export const startHistory = (now: Working): History => ({ past: [], now, future: [] })

/** A change. Typing goes on in the same step while `same` says so; at most 200 steps are kept. */
export function changed(history: History, now: Working, same = false): History {
  if (now === history.now) return history
  const past = same && history.past.length > 0 ? history.past : [...history.past, history.now].slice(-most)
  return { past, now, future: [] }
}

export function undone({ past, now, future }: History): History {
  const before = past.at(-1)
  return before ? { past: past.slice(0, -1), now: before, future: [now, ...future] } : { past, now, future }
}

export function redone({ past, now, future }: History): History {
  const [next, ...rest] = future
  return next ? { past: [...past, now], now: next, future: rest } : { past, now, future }
}
