import type { Trial } from './trial.ts'

/** Invented posts, about half of them harmless, that every pack can be tried on. */
export const samples: readonly Trial[] = [{ text: 'The library is open until eight on Thursday.' }]
