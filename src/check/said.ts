/** What the machine said of a fault; its name alone where that holds a word of the draft, as when it quotes what it stumbled over. */
export function saidOf(problem: unknown, draft: string): string {
  const said = problem instanceof Error ? problem.message : String(problem)
  const quotes = said.match(/[\p{L}\p{N}]{3,}/gu)?.some((word) => draft.includes(word)) ?? false
  if (!quotes) return said.slice(0, 200)
  return problem instanceof Error ? problem.name : 'fault'
}
