/** The one place where a fault is written down: where it happened and what the machine said, never the draft. */
export function report(place: string, problem: unknown): void {
  const said = problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem)
  console.warn(`Point of Order, ${place}: ${said}`)
}
