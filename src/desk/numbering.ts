/** What stands before the words of a line: a number such as 6.4, one with its letter such as 6.4(a), a letter or a number in brackets alone, a bullet. */
export type Marker =
  | { readonly kind: 'number'; readonly number: string; readonly letter: string | null; readonly rest: string }
  | { readonly kind: 'letter'; readonly letter: string; readonly rest: string }
  | { readonly kind: 'bullet'; readonly rest: string }
  | { readonly kind: 'heading'; readonly rest: string }

const numbered = /^\s*(\d{1,2}[a-z]?(?:\.\d{1,2}){0,4})(?:\s?\(([a-z]{1,4})\))?(?:[.):]|(?=\s))\s*(.*)$/s
const lettered = /^\s*(?:\(?([a-z]|[ivx]{2,5}|[A-Z]|[IVX]{2,5})[.)]|\((\d{1,2})\))\s+(.*)$/s
/** Word's second bullet arrives as a lone “o”, those of its fonts Symbol and Wingdings as letters for private use. */
const bulleted = /^\s*(?:[-–—−•▪◦·●○■□➢✓✔►‣∙⁃❖*\uF020-\uF0FF]|o(?=\t|\s{2}))\s+(.*)$/s
const hashed = /^\s*#{1,6}\s+(.*)$/s

export function markerOf(line: string): Marker | null {
  const [, heading] = hashed.exec(line) ?? []
  if (heading !== undefined) return { kind: 'heading', rest: heading }
  const [, bullet] = bulleted.exec(line) ?? []
  if (bullet !== undefined) return { kind: 'bullet', rest: bullet }
  const [, number, with_, after = ''] = numbered.exec(line) ?? []
  if (number !== undefined) return { kind: 'number', number, letter: with_ ?? null, rest: after }
  const [, letter, digits = '', rest = ''] = lettered.exec(line) ?? []
  return letter || digits ? { kind: 'letter', letter: letter ?? digits, rest } : null
}

/** Whether a number follows in a policy after another: the next at some depth, the first of a deeper one, or any at the beginning. */
export function follows(before: string, number: string): boolean {
  if (before === '') return true
  const [old, now] = [before, number].map((text) => text.split('.').map(Number.parseFloat)) as [number[], number[]]
  const at = now.findIndex((part, depth) => part !== old[depth])
  if (at < 0) return /[a-z]/.test(number) // 3a after 3
  const [was, is] = [old[at] ?? 0, now[at] ?? 0]
  // A clause may have been taken out; a year or a sum of money is further off.
  return is > was && is - was <= 3 && now.slice(at + 1).every((part) => part <= 1)
}

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']
const placeOf = (letter: string): number => roman.indexOf(letter.toLowerCase())
const succeeds = (before: string, letter: string): boolean =>
  Number(letter) === Number(before) + 1 ||
  (placeOf(before) >= 0 && placeOf(letter) === placeOf(before) + 1) ||
  (before.length === 1 && letter.length === 1 && letter.charCodeAt(0) === before.charCodeAt(0) + 1)

/** Whether a capital, or a number in brackets, goes on with a list: “A.” may also be somebody’s initial where a line was broken. */
export const goesOn = (letters: readonly string[], letter: string): boolean =>
  letters.some((before) => succeeds(before, letter))

/** The letters above and with this one: (b) after (a)(ii) goes up again, (i) after (a) goes down, and (i) after (h) stays. */
export function lettersWith(letters: readonly string[], letter: string): readonly string[] {
  for (let depth = letters.length - 1; depth >= 0; depth--)
    if (succeeds(letters[depth] ?? '', letter)) return [...letters.slice(0, depth), letter]
  return /^[ai1]$/i.test(letter) || letters.length === 0 ? [...letters, letter] : [...letters.slice(0, -1), letter]
}
