import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hostileWords } from '../trust/packs.ts'
import { seed, sized } from '../trust/size.ts'
import { openScreen, type Screen } from '../ui/harness/serve.ts'

let screen: Screen
beforeAll(async () => {
  screen = await openScreen(join(import.meta.dirname, '../trust/screen'), ['markup.html'], 'markup')
})
afterAll(() => screen.close())

type Drawn = { kinds: readonly string[]; text: string }
type Panels = { draw(words: string): Promise<Drawn>; harmed?: unknown }

const plain = [
  'Plain words.',
  'Southgatehouse',
  'x',
  'One. Two, three',
  '12',
  'A longer line of words that says one thing and then another, and ends.',
]

test('whatever words a pack holds, no panel holds another kind of element, and the words are shown as they stand', async () => {
  const page = await screen.open('markup.html')
  const asked: string[] = []
  page.on('dialog', (dialog) => dialog.dismiss())
  page.on('request', (request) => asked.push(request.url()))
  const generated = fc.sample(
    fc
      .tuple(fc.constantFrom(...hostileWords), fc.string({ unit: 'binary', maxLength: 60 }))
      .map((both) => both.join('')),
    { numRuns: sized(300, 5000), seed },
  )
  const all = [...hostileWords.map((words) => words.slice(0, 5000)), ...generated]
    // A page's text holds no half pairs and no NUL: the browser would not hand them over unchanged.
    .map((words) => words.toWellFormed().replaceAll('\0', ''))
    .filter((words) => words.trim() !== '')
  const wrong = await page.evaluate(
    async ({ all, plain }) => {
      const { draw } = globalThis as unknown as Panels
      const known = new Set<string>()
      for (const words of plain) for (const kind of (await draw(words)).kinds) known.add(kind)
      const wrong: string[] = []
      for (const words of all) {
        const { kinds, text } = await draw(words)
        const strange = kinds.filter((kind) => !known.has(kind))
        if (strange.length > 0) wrong.push(`${words.slice(0, 100)}: ${strange.join(', ')}`)
        if (!text.includes(words)) wrong.push(`${words.slice(0, 100)}: not shown as it stands`)
      }
      return wrong
    },
    { all, plain },
  )
  expect(wrong).toEqual([])
  expect(await page.evaluate(() => (globalThis as unknown as Panels).harmed)).toBeUndefined()
  expect(asked).toEqual([])
})

test('and the test would see markup', async () => {
  const page = await screen.open('markup.html')
  const kinds = await page.evaluate(async () => {
    const { draw } = globalThis as unknown as Panels
    const [calm] = [await draw('plain words')]
    document.querySelector('blockquote')?.insertAdjacentHTML('beforeend', '<img alt="" src="data:,">')
    return { calm: calm.kinds, images: document.querySelectorAll('#root img').length }
  })
  expect(kinds.calm.filter((kind) => kind.startsWith('img'))).toEqual([])
  expect(kinds.calm.filter((kind) => kind.startsWith('a href'))).toEqual([
    'a href https://a.example/',
    'a href mailto:',
  ])
  expect(kinds.images).toBe(1)
})
