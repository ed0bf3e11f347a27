import { type Span, spanOf } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { matchesOf } from '../matches.ts'

/** Telephone numbers written to slip past a filter, or as they are said: "oh seven seven double-oh, nine hundred…", "O77OO 9OO142". */
const values: Readonly<Record<string, string>> = {
  oh: '0',
  o: '0',
  zero: '0',
  nought: '0',
  naught: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
}
const times: Readonly<Record<string, number>> = { double: 2, treble: 3, triple: 3 }
const token = spread`
  (?:double|treble|triple|oh|zero|nought|naught|one|two|three|four|five|six|seven|eight|nine|hundred|thousand|
  [o\d]{1,11})
`
const run = new RegExp(
  String.raw`(?<![\p{L}\p{N}£])(?:zero|oh|nought|naught|o|0)[o\d]*(?:[ ,.–-]{0,3}${token}){1,14}(?![\p{L}\p{N}])`,
  'giu',
)

export function spokenNumbers(text: string): readonly Span[] {
  return matchesOf(text, run)
    .filter((match) => /[a-z]/i.test(match[0]) && /^0(?:7\d{9}|[12]\d{8,9}|8[47]\d{7,8})$/.test(figuresOf(match[0])))
    .map((match) => spanOf(match.index, match.index + match[0].length))
}

const localRun = new RegExp(String.raw`(?<![\p{L}\p{N}£])(?:${token}[ ,.–-]{1,3}){3,7}${token}(?![\p{L}\p{N}])`, 'giu')

/** Six figures said aloud, as neighbours do: only where the words before say that they are to be rung. */
export const spokenLocals = (text: string): readonly Span[] =>
  matchesOf(text, localRun)
    .filter((match) => /\p{L}{3}/u.test(match[0]) && /^\d{6}$/.test(figuresOf(match[0])))
    .map((match) => spanOf(match.index, match.index + match[0].length))

function figuresOf(said: string): string {
  let figures = ''
  let repeat = 1
  for (const [word] of said.toLowerCase().matchAll(/[a-z]+(?![a-z\d])|[o\d]+/g)) {
    if (times[word]) repeat = times[word]
    else if (word === 'hundred') figures += '00'
    else if (word === 'thousand') figures += '000'
    else {
      figures += (values[word] ?? word.replaceAll('o', '0')).repeat(repeat)
      repeat = 1
    }
  }
  return figures
}
