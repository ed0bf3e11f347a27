import { report } from '../../src/messages/report.ts'
import { rememberFault } from '../../src/settings/faults.ts'

/** Writes a fault of the background down, and keeps it for the health page. */
export const failed =
  (place: string) =>
  (problem: unknown): void => {
    report(place, problem)
    rememberFault(place, problem).catch((full) => report('faults', full))
  }
