import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { type Browser, openBrowser } from '../browser.ts'
import { chooseCouncil } from '../journey.ts'

/** The folder of the extension as it was last built. */
export const built = join(import.meta.dirname, '../../.output/chrome-mv3')

type Wanted = Omit<NonNullable<Parameters<typeof openBrowser>[0]>, 'extension'> & {
  /** Oakham's where nothing is said. */
  readonly council?: string
  /** The pages of this file complain on purpose. */
  readonly complaints?: 'expected'
}

/**
 * The built extension in one browser for a whole file of tests, with a council chosen. Every test ends with no site open
 * and without a complaint: `faults` is what the console and the pages complained of so far.
 */
export function installed({ council = 'Oakham Town Council', complaints, ...options }: Wanted = {}): {
  readonly browser: () => Browser
  readonly faults: string[]
} {
  let browser: Browser
  const faults: string[] = []
  beforeAll(async () => {
    browser = await openBrowser({ extension: built, ...options })
    await chooseCouncil(browser, council)
    browser.context.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    browser.context.on('weberror', (error) => faults.push(error.error().message))
  })
  afterAll(() => browser.close())
  afterEach(async () => {
    for (const page of browser.context.pages()) if (page.url().startsWith('https:')) await page.close()
    const said = faults.splice(0)
    if (complaints !== 'expected') expect(said).toEqual([])
  })
  return { browser: () => browser, faults }
}
