/** The known word that a slip of the pen may have meant, or null: at most two letters off, and not a word of three. */
export function nearest(written: string, known: Iterable<string>): string | null {
  let best: string | null = null
  let least = written.length > 40 ? 0 : Math.min(2, Math.floor(written.length / 3))
  for (const word of known) {
    const off = lettersOff(written, word)
    if (off > least || (off === least && best !== null)) continue
    best = word
    least = off
  }
  return best
}

/** Letters added, left out or changed, and neighbours swapped. */
function lettersOff(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let off = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        off = Math.min(off, (before[j - 2] ?? 0) + 1)
      next.push(off)
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
