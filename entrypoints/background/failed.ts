import { report } from '../../src/messages/report.ts'
import { rememberFault } from '../../src/settings/faults.ts'

/** Writes a fault of the background down, and keeps it for the health page; of a private window not even where and when it was. */
export const failed =
  (place: string, isPrivate = false) =>
  (problem: unknown): void => {
    report(place, problem)
    if (!isPrivate) rememberFault(place, problem).catch((full) => report('faults', full))
  }
