import { alphabet, blank, codeAt } from './signs.ts'

/** How common letters are in English. Only the order of things hangs on it; a figure or "_" is rarer than any. */
const common = new Float64Array(alphabet.length).fill(0.005)
for (const [at, letter] of [...' etaoinshrdlcumwfgypbvkjxqz'].entries()) common[codeAt(letter, 0)] = 0.18 * 0.87 ** at

const next = (sum: number, code: number): number => (Math.imul(sum, 31) + code) | 0

/** The words most met in drafts, the most common first: their letters alone would tell far too little of them. */
const everyday = new Map<number, number>()
for (const [
  at,
  word,
] of 'the to a of and in i for is it that on you we have be council not at with this they are our my from will was but so has their an all can your no as who by about if what do one town out there up just or he me his people more than been would were new her she when which good now how us them get should had time did some here after clerk only still well office public members day meeting street'
  .split(' ')
  .entries()) {
  let sum = 0
  for (let letter = 0; letter < word.length; letter++) sum = next(sum, codeAt(word, letter))
  everyday.set(sum, 0.01 / (at + 1))
}

/** How likely a text is to have these letters by chance. */
export function chanceOf(letters: Uint8Array, from: number, to: number): number {
  let start = from
  let end = to
  while (start < end && letters[start] === blank) start++
  while (start < end && letters[end - 1] === blank) end--
  let product = 1
  let sum = 0
  let part = common[blank] as number
  for (let at = start; at <= end; at++) {
    const code = at < end ? (letters[at] as number) : blank
    if (code === blank) {
      product *= everyday.get(sum) ?? part
      sum = 0
      part = common[blank] as number
    } else {
      sum = next(sum, code)
      part *= common[code] as number
    }
  }
  return product
}
