/** What the machine said of a fault; its name alone where that holds a word of the draft, as when it quotes what it stumbled over. */
export function saidOf(problem: unknown, draft: string): string {
  const name = problem instanceof Error ? problem.name : 'fault'
  const said = problem instanceof Error ? problem.message : String(problem)
  try {
    const quotes = said.match(/[\p{L}\p{N}]{3,}/gu)?.some((word) => draft.includes(word)) ?? false
    return quotes ? name : said.slice(0, 200)
  } catch {
    return name // what is broken may be the very thing by which we look
  }
}
