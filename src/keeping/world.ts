import type { Kept } from '../settings/kept-packs.ts'
import { readKept, writeKept } from '../settings/kept-packs.ts'
import type { Slot } from '../settings/kept-slots.ts'
import { type Managed, readManaged } from '../settings/managed.ts'

/** All that this room asks of the world outside, so that tests can stop it at any moment. */
export type World = {
  readonly fetch: typeof fetch
  /** Milliseconds since 1970, and it may jump: people set their clocks. */
  readonly now: () => number
  /** From 0 up to 1. */
  readonly random: () => number
  readonly read: (slot: Slot) => Promise<Kept | null>
  readonly write: (slot: Slot, kept: Kept | null) => Promise<void>
  readonly managed: () => Promise<Managed>
  /** Runs a read and the write that follows from it with no other page or worker in between. */
  readonly alone: <Result>(work: () => Promise<Result>) => Promise<Result>
  /** Tests alone: http on this machine, and less waiting. */
  readonly localhost?: boolean
  readonly patience?: number
}

/** The browser's own. */
export const realWorld: World = {
  fetch: (...asked) => fetch(...asked),
  now: () => Date.now(),
  random: () => Math.random(),
  read: readKept,
  write: writeKept,
  managed: readManaged,
  alone: (work) => navigator.locks.request('kept-packs', work),
}
