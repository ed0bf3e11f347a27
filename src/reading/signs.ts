/**
 * How texts are compared with the words that expressions need: as codes of letters in either case, figures and "_", and a
 * blank for whatever else, so that a blank also stands for the boundary of a word.
 */
export const alphabet = ' abcdefghijklmnopqrstuvwxyz0123456789_'
export const blank = 0

const codes = new Uint8Array(0x2200)
for (const [code, sign] of [...alphabet].entries())
  for (const form of [sign, sign.toUpperCase()]) codes[form.charCodeAt(0)] = code
/** Under the flags i and u the long s is an s, the Kelvin sign a k. */
codes[0x17f] = codes[115] ?? blank
codes[0x212a] = codes[107] ?? blank

export const codeAt = (text: string, at: number): number => {
  const sign = text.charCodeAt(at)
  return sign < codes.length ? (codes[sign] as number) : blank
}
