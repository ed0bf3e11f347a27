import { expect } from 'vitest'
import type { Firefox } from '../firefox.ts'
import type { BoxSite as Site } from '../journey.ts'

/** Steps on a stand-in page in Firefox with the extension, as `journey.ts` has them for Chromium. */

const box = { facebook: '#post', x: '#home [data-testid="tweetTextarea_0"]' }
const name = { facebook: 'post', x: 'home' }
/** What WebDriver calls the keys that write nothing. */
export const keys = {
  alt: '\uE00A',
  away: '\uE00C',
  control: '\uE009',
  delete: '\uE017',
  end: '\uE010',
  enter: '\uE007',
  erase: '\uE003',
  home: '\uE011',
  left: '\uE012',
  shift: '\uE008',
} as const

/** The words under a must. */
export const marked = (firefox: Firefox): Promise<string[]> =>
  firefox.run(`[...(CSS.highlights.get('point-of-order-must') ?? [])].map(String)`)

/** The text in the editor's own model. */
export const textOf = (firefox: Firefox, site: Site): Promise<string> => firefox.run(`standIns['${name[site]}'].text()`)

export const reads = (firefox: Firefox, site: Site, text: string): Promise<void> =>
  expect.poll(() => textOf(firefox, site)).toBe(text)

export const type = (firefox: Firefox, text: string): Promise<void> =>
  firefox.press(...[...text].map((letter) => [letter === '\n' ? keys.enter : letter]))

/** Presses the middle of whatever the expression names, an element or a range, once it is there and stands still. */
export async function press(firefox: Firefox, what: string): Promise<void> {
  const middle = `((box) => box ? [box.left + box.width / 2, box.top + box.height / 2] : null)((${what})?.getClientRects()[0])`
  let spot: [number, number] | null = null
  const isStill = async (): Promise<boolean> => {
    const [x, y] = spot ?? []
    spot = await firefox.run<[number, number] | null>(middle)
    return spot !== null && spot[0] === x && spot[1] === y
  }
  await expect.poll(isStill, { message: `There is no ${what} that stands still.` }).toBe(true)
  if (spot) await firefox.click(...(spot as [number, number]))
}

/** The first words under a must. */
export const pressLine = (firefox: Firefox): Promise<void> =>
  press(firefox, `[...(CSS.highlights.get('point-of-order-must') ?? [])][0]`)

/** One of our own buttons over the page, once it is there. */
export async function pressButton(firefox: Firefox, name: string): Promise<void> {
  await press(
    firefox,
    `[...(document.querySelector('point-of-order')?.shadowRoot.querySelectorAll('button') ?? [])].find((one) => one.textContent.trim() === '${name}')`,
  )
}

/** Types into the site's box, opened anew, until so many words stand under a must. */
export async function write(firefox: Firefox, site: Site, text: string, lines = 1): Promise<void> {
  await firefox.openSite(site, site === 'facebook' ? '?dialog' : '')
  await expect.poll(() => firefox.run(`Object.keys(globalThis.standIns ?? {}).length > 0`)).toBe(true)
  await press(firefox, `document.querySelector('${box[site]}')`)
  await type(firefox, text)
  await reads(firefox, site, text)
  await expect.poll(async () => (await marked(firefox)).length).toBe(lines)
}
