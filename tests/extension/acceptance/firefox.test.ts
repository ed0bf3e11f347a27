import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Firefox } from '../../firefox.ts'
import { canRun, openInstalled } from '../firefox-built.ts'
import { adopted, between, both, must, opinion, type Site } from './scene.ts'

/** The acceptance tests about editing once more, with the built extension in Firefox. */
const control = '\uE009'
const shift = '\uE008'
const key = { enter: '\uE007', erase: '\uE003', delete: '\uE017', home: '\uE011', end: '\uE010', left: '\uE012' }

describe.runIf(canRun)('in Firefox, with the built extension', () => {
  let firefox: Firefox
  beforeAll(async () => {
    firefox = await openInstalled('point-of-order-acceptance@point-of-order.example')
    await firefox.openWindow()
  })
  afterAll(() => firefox?.close())

  const box = { facebook: '#post', x: '#home [data-testid="tweetTextarea_0"]' }
  const name = { facebook: 'post', x: 'home' }
  const marked = () => firefox.run<string[]>(`[...(CSS.highlights.get('point-of-order-must') ?? [])].map(String)`)
  const model = (site: Site) => firefox.run<string>(`standIns['${name[site]}'].text()`)
  const press = async (rectangle: string) => {
    const spot = await firefox.run<{ x: number; y: number } | null>(
      `(() => { const box = (${rectangle}); return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null })()`,
    )
    if (!spot) throw new Error(`There is no ${rectangle}.`)
    await firefox.click(spot.x, spot.y)
  }
  const type = (text: string) => firefox.press(...[...text].map((letter) => [letter === '\n' ? key.enter : letter]))
  const button = (name: string) =>
    `[...(document.querySelector('point-of-order')?.shadowRoot.querySelectorAll('button') ?? [])].find((one) => one.textContent.trim() === '${name}')?.getBoundingClientRect()`
  const pressLine = () => press(`[...(CSS.highlights.get('point-of-order-must') ?? [])][0]?.getClientRects()[0]`)
  const pressButton = async (name: string) => {
    await expect.poll(() => firefox.run(`!!(${button(name)})`), { timeout: 10_000 }).toBe(true)
    await press(button(name))
  }
  async function write(site: Site, text: string, lines = 1): Promise<void> {
    await firefox.openSite(site, site === 'facebook' ? '?dialog' : '')
    await expect.poll(() => firefox.run(`Object.keys(globalThis.standIns ?? {}).length > 0`)).toBe(true)
    await press(`document.querySelector('${box[site]}').getBoundingClientRect()`)
    await type(text)
    await expect.poll(() => model(site)).toBe(text)
    await expect.poll(async () => (await marked()).length, { timeout: 15_000 }).toBe(lines)
  }
  const takeOut = async () => {
    await pressLine()
    await pressButton('Take it out')
  }
  const reads = (site: Site, text: string) => expect.poll(() => model(site)).toBe(text)

  test('1. Fix keeps editing alive (X)', async () => {
    await write('x', 'Ring Graham on 07700 900142 today.')
    await takeOut()
    await reads('x', 'Ring Graham today.')
    await firefox.press(['Z'], ['Y'], [key.erase])
    await reads('x', 'Ring GrahamZ today.')
    await firefox.press([key.left], [key.delete], ['?'])
    await reads('x', 'Ring Graham? today.')
  })
  test.each(both)('2. No duplication (%s)', async (site) => {
    await write(site, `${must} Or Sue on 07700 900143.`, 2)
    await takeOut()
    await reads(site, 'Ring Graham. Or Sue on 07700 900143.')
    await expect.poll(marked).toEqual(['07700 900143'])
    await takeOut()
    await reads(site, 'Ring Graham. Or Sue.')
  })
  test.each(both)('3. Multi-line safe (%s)', async (site) => {
    await write(site, `One.\n\n${must}\n\nFive.`)
    await takeOut()
    await reads(site, 'One.\n\nRing Graham.\n\nFive.')
  })
  test.each(both)('4. and 5. The disclaimer: whole, once, at the end, with everything selected (%s)', async (site) => {
    await write(site, opinion, 0)
    await firefox.press([control, 'a'])
    await pressButton('Add the disclaimer')
    await reads(site, `${opinion}${between[site]}${adopted}`)
  })
  test.each(both)('6. Undo (%s)', async (site) => {
    await write(site, must)
    await takeOut()
    await reads(site, 'Ring Graham.')
    await firefox.press([control, 'z'])
    await reads(site, must)
    await firefox.press(site === 'x' ? [control, 'y'] : [control, shift, 'z'])
    await reads(site, 'Ring Graham.')
    await type('!')
    expect((await model(site)).replace('!', '')).toBe('Ring Graham.')
  })
  test.each(both)('8. Click a flagged word and type (%s)', async (site) => {
    await write(site, must)
    await pressLine()
    await firefox.press([key.delete], ['x'])
    await expect.poll(async () => (await model(site)).includes('x')).toBe(true)
    expect(await model(site)).toMatch(/^Ring Graham on [\d x]+\.$/)
    expect(await model(site)).toHaveLength(must.length)
  })
  test.each(both)('15. No drift while typing (%s)', async (site) => {
    await write(site, must)
    await firefox.press([control, key.home])
    await type('We met. ')
    await expect.poll(marked).toEqual(['07700 900142'])
    await reads(site, `We met. ${must}`)
  })
})
