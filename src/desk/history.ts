import type { Working } from './working.ts'

/** What can be undone and done again. `now` is on the screen. */
export type History = {
  readonly past: readonly Working[]
  readonly now: Working
  readonly future: readonly Working[]
}

export const startHistory = (now: Working): History => ({ past: [], now, future: [] })
/** A change. Typing goes on in the same step while `same` says so; at most 200 steps are kept. */
export const changed: (history: History, now: Working, same?: boolean) => History = () => {
  throw new Error('being filled')
}
export const undone: (history: History) => History = () => {
  throw new Error('being filled')
}
export const redone: (history: History) => History = () => {
  throw new Error('being filled')
}
