import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Firefox } from '../../firefox.ts'
import { canRun, openInstalled } from '../firefox-built.ts'
import { keys, marked, pressButton, pressLine, reads, textOf, type, write } from '../firefox-steps.ts'
import { adopted, between, both, must, opinion } from './scene.ts'

/** The acceptance tests about editing once more, with the built extension in Firefox. */
const { control, shift } = keys

describe.runIf(canRun)('in Firefox, with the built extension', () => {
  let firefox: Firefox
  beforeAll(async () => {
    firefox = await openInstalled('point-of-order-acceptance@point-of-order.example')
    await firefox.openWindow()
  })
  afterAll(() => firefox?.close())

  const takeOut = async () => {
    await pressLine(firefox)
    await pressButton(firefox, 'Take it out')
  }

  test('1. Fix keeps editing alive (X)', async () => {
    await write(firefox, 'x', 'Ring Graham on 07700 900142 today.')
    await takeOut()
    await reads(firefox, 'x', 'Ring Graham today.')
    await firefox.press(['Z'], ['Y'], [keys.erase])
    await reads(firefox, 'x', 'Ring GrahamZ today.')
    await firefox.press([keys.left], [keys.delete], ['?'])
    await reads(firefox, 'x', 'Ring Graham? today.')
  })
  test.each(both)('2. No duplication (%s)', async (site) => {
    await write(firefox, site, `${must} Or Sue on 07700 900143.`, 2)
    await takeOut()
    await reads(firefox, site, 'Ring Graham. Or Sue on 07700 900143.')
    await expect.poll(() => marked(firefox)).toEqual(['07700 900143'])
    await takeOut()
    await reads(firefox, site, 'Ring Graham. Or Sue.')
  })
  test.each(both)('3. Multi-line safe (%s)', async (site) => {
    await write(firefox, site, `One.\n\n${must}\n\nFive.`)
    await takeOut()
    await reads(firefox, site, 'One.\n\nRing Graham.\n\nFive.')
  })
  test.each(both)('4. and 5. The disclaimer: whole, once, at the end, with everything selected (%s)', async (site) => {
    await write(firefox, site, opinion, 0)
    await firefox.press([control, 'a'])
    await pressButton(firefox, 'Add the disclaimer')
    await reads(firefox, site, `${opinion}${between[site]}${adopted}`)
  })
  test.each(both)('6. Undo (%s)', async (site) => {
    await write(firefox, site, must)
    await takeOut()
    await reads(firefox, site, 'Ring Graham.')
    await firefox.press([control, 'z'])
    await reads(firefox, site, must)
    await firefox.press(site === 'x' ? [control, 'y'] : [control, shift, 'z'])
    await reads(firefox, site, 'Ring Graham.')
    await type(firefox, '!')
    expect((await textOf(firefox, site)).replace('!', '')).toBe('Ring Graham.')
  })
  test.each(both)('8. Click a flagged word and type (%s)', async (site) => {
    await write(firefox, site, must)
    await pressLine(firefox)
    await firefox.press([keys.delete], ['x'])
    await expect.poll(async () => (await textOf(firefox, site)).includes('x')).toBe(true)
    expect(await textOf(firefox, site)).toMatch(/^Ring Graham on [\d x]+\.$/)
    expect(await textOf(firefox, site)).toHaveLength(must.length)
  })
  test.each(both)('15. No drift while typing (%s)', async (site) => {
    await write(firefox, site, must)
    await firefox.press([control, keys.home])
    await type(firefox, 'We met. ')
    await expect.poll(() => marked(firefox)).toEqual(['07700 900142'])
    await reads(firefox, site, `We met. ${must}`)
  })
})
