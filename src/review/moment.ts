import type { When } from '../messages/wire.ts'
import { openLater } from './later.ts'

/** A pause after which a person is done with a thought, in milliseconds. */
const thought = 2000

/** Knows whether the person wants to hear now of what is known. */
export type Moment = {
  readonly isRight: (when: When) => boolean
  readonly typed: (text: string) => void
  /** Post has asked, or the person did: for the rest of this draft there is nothing to wait for. */
  readonly reveal: () => void
}

/** `came` is told when it may have become right. */
export function openMoment(came: () => void, signal: AbortSignal): Moment {
  const later = openLater(signal)
  let typedAt: number | null = null
  let rested = false
  let revealed = false
  const rest = (): void => {
    const left = (typedAt ?? 0) + thought - performance.now()
    rested = left <= 0
    if (rested) came()
    else later.in(left, rest)
  }
  return {
    isRight: (when) => when === 'typing' || revealed || (when === 'pause' && rested),
    typed(text) {
      revealed &&= text !== ''
      // One timer until it rings, not another with every key: to set it is a good part of what a key costs.
      if (rested || typedAt === null) later.in(thought, rest)
      typedAt = performance.now()
      rested = false
    },
    reveal() {
      revealed = true
      came()
    },
  }
}
