import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll } from 'vitest'
import { type addresses, type Browser, openBrowser } from '../browser.ts'
import type { probe } from './probe.ts'

type Probe = typeof probe
type Asked<Name extends keyof Probe> = Awaited<ReturnType<Probe[Name]>>
export type Ask = <Name extends keyof Probe>(name: Name, ...values: Parameters<Probe[Name]>) => Promise<Asked<Name>>

/** The probe and our composers, bundled as for a content script. */
export async function bundleProbe(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'probe.ts'), formats: ['iife'], name: 'probed' },
    },
  })
  const [bundle] = Array.isArray(built) ? built : [built]
  if (!bundle || !('output' in bundle)) throw new Error('The probe was not built.')
  return bundle.output[0].code
}

/** Runs the probe where content scripts run: beside the page, seeing its elements and none of its variables. */
async function attachProbe(page: Page, code: string): Promise<Ask> {
  const session = await page.context().newCDPSession(page)
  const { frameTree } = await session.send('Page.getFrameTree')
  const world = { frameId: frameTree.frame.id, worldName: 'content script' }
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', world)
  const run = async (expression: string) => {
    const options = { expression, contextId, awaitPromise: true, returnByValue: true, userGesture: true }
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', options)
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  await run(code)
  return (name, ...values) => run(`probe.${name}(...${JSON.stringify(values)})`)
}

export type Probed = {
  readonly browser: () => Browser
  /** The probe in a page as it now stands; a page loaded anew has lost it. */
  readonly attach: (page: Page) => Promise<Ask>
  /** A stand-in page whose boxes are watched for. */
  readonly watching: (site: keyof typeof addresses, search?: string) => Promise<{ page: Page; ask: Ask }>
}

/** One browser for a whole file of tests, without the extension: our composers come as the probe. */
export function probed(): Probed {
  let browser: Browser
  let code: string
  beforeAll(async () => {
    code = await bundleProbe()
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())
  const attach = (page: Page) => attachProbe(page, code)
  return {
    browser: () => browser,
    attach,
    async watching(site, search = '') {
      const page = await browser.open(site, search)
      const ask = await attach(page)
      await ask('watch')
      return { page, ask }
    },
  }
}
