import { check } from '../../src/check/check.ts'
import { readDraft } from '../../src/draft/draft.ts'
import { loadPack } from './packs.ts'
import { author } from './text.ts'
import { figure, table, time, told } from './time.ts'

const letters = (at: number) => String(at).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')

/** Drafts of each length, so many of it, checked; and one letter more at the end, in the middle and at the beginning of each. */
export async function keystrokes(): Promise<string> {
  const oakham = loadPack('oakham')
  const writer = author(5)
  for (let warm = 0; warm < 600; warm++) check(readDraft(writer.draft(280)), oakham)
  const timed = (text: string) => time(() => check(readDraft(text), oakham))
  const wholes: number[] = []
  for (let run = 0; run < 15; run++) wholes.push(await timed(writer.draft(5_000)))
  const whole = told(wholes).median
  const rows: string[][] = [['whole check, 5,000 characters', figure(whole), '', '1.00']]
  for (const [length, count] of [
    [280, 9],
    [5_000, 9],
    [63_206, 2],
  ] as const)
    for (const [where, share] of [
      ['end', 1],
      ['middle', 0.5],
      ['beginning', 0],
    ] as const) {
      const times: number[] = []
      for (let draft = 0; draft < count; draft++) {
        let text = writer.draft(length - 60)
        check(readDraft(text), oakham)
        for (const letter of 'and then it rained again all night') {
          const place = share === 1 ? text.length : text.indexOf(' ', Math.floor(text.length * share))
          text = text.slice(0, place) + letter + text.slice(place)
          times.push(await timed(text))
        }
      }
      const { median, p95 } = told(times)
      rows.push([
        `one letter at the ${where}, ${length.toLocaleString('en')}`,
        figure(median),
        figure(p95),
        figure(median / whole),
      ])
    }
  return table(['one more keystroke', 'median ms', 'p95 ms', '× whole check of 5,000'], rows)
}

/** One pass over words serves all automata of a module, so each is of a module of its own. */
const moduleOf = async (name: string): Promise<typeof import('../../src/draft/phrases.ts')> =>
  import(`../../src/draft/phrases.ts?${name}`)

/** The same words against automata of 20 and of 2,000 phrases, in turn. */
export async function growth(): Promise<string> {
  const writer = author(9)
  const made = async (count: number) =>
    (await moduleOf(String(count))).phrases(
      Array.from({ length: count }, (_, at) => `the ${letters(at)}works (scheme|plan) ${letters(at * 7)}`),
    )
  const few = await made(20)
  const many = await made(2_000)
  const alone: { few: number[]; many: number[] } = { few: [], many: [] }
  const within: { few: number[]; many: number[] } = { few: [], many: [] }
  const oakham = loadPack('oakham')
  for (let run = 0; run < 40; run++)
    for (const which of run % 2 ? (['few', 'many'] as const) : (['many', 'few'] as const)) {
      const find = which === 'few' ? few : many
      const texts = Array.from({ length: 4 }, () => writer.draft(5_000))
      const sentences = texts.flatMap((text) => readDraft(text).sentences.map(({ words }) => words))
      alone[which].push(
        await time(() => {
          for (const words of sentences) find([...words])
        }),
      )
      within[which].push(
        await time(() => {
          for (const text of texts) {
            const draft = readDraft(text)
            check(draft, oakham)
            for (const { words } of draft.sentences) find(words)
          }
        }),
      )
    }
  const rows = (name: string, { few, many }: typeof alone): string[][] => {
    const [small, large] = [told(few).median, told(many).median]
    return [
      [`20, ${name}`, figure(small), '1.00'],
      [`2,000, ${name}`, figure(large), figure(large / small)],
    ]
  }
  return table(
    ['phrases in a pack', 'median ms for 20,000 characters', '× 20 phrases'],
    [...rows('held against words already read', alone), ...rows('beside a whole check', within)],
  )
}

if (import.meta.main) console.log(`${await keystrokes()}\n\n${await growth()}`)
