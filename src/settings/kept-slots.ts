import { watchStored } from './stored.ts'

/** One place for what the person joined, one for what the administrator's address gives. */
export const slots = ['joined', 'managed'] as const
export type Slot = (typeof slots)[number]

/** The key in storage. */
export const keyOf = (slot: Slot): string => `pack-${slot}`

/** Calls when a kept pack changes. */
export const watchKept = (changed: () => void, signal?: AbortSignal): void =>
  watchStored('local', (changes) => void (slots.some((slot) => keyOf(slot) in changes) && changed()), signal)
