import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build } from 'vite'
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
export async function attachProbe(page: Page, code: string): Promise<Ask> {
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
