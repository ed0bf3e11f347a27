import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, ConsoleMessage, Page, Worker } from 'playwright-core'

/** Words that stand in the drafts of a recorded use and nowhere else. */
export const markers = ['Quillowmarsh', 'Brindlethwaite', 'Zephyrstoke', '07700 900731', '07700900731'] as const

export const holdsMarker = (text: string): boolean =>
  markers.some((marker) => text.toLowerCase().includes(marker.toLowerCase()))

export type Record = {
  readonly requests: string[]
  readonly console: string[]
  /** What was found to hold a marker, each with its place. */
  readonly leaks: string[]
}

/** Listens to every page and worker of the browser from now on. */
export function recordAll(context: BrowserContext): Record {
  const record: Record = { requests: [], console: [], leaks: [] }
  const check = (place: string, text: string) => {
    if (holdsMarker(text)) record.leaks.push(`${place}: ${text.slice(0, 200)}`)
  }
  const hear = (message: ConsoleMessage) => {
    record.console.push(message.text())
    check('console', message.text())
  }
  const watchWorker = (worker: Worker) => worker.on('console', hear)
  context.on('request', (request) => {
    record.requests.push(request.url())
    check('request', `${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`)
  })
  context.on('console', hear)
  context.on('weberror', (error) => check('error', `${error.error().message} ${error.error().stack}`))
  context.on('serviceworker', watchWorker)
  for (const worker of context.serviceWorkers()) watchWorker(worker)
  const watchPage = (page: Page) => {
    page.on('websocket', (socket) => record.leaks.push(`websocket: ${socket.url()}`))
    page.on('download', (download) => record.leaks.push(`download: ${download.url()}`))
  }
  context.on('page', watchPage)
  for (const page of context.pages()) watchPage(page)
  return record
}

/** Every file below a folder that holds a marker, as UTF-8 or UTF-16. */
export function filesWithMarkers(folder: string): string[] {
  const needles = markers.flatMap((marker) => [Buffer.from(marker), Buffer.from(marker, 'utf16le')])
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile())
    .filter((name) => {
      const bytes = readFileSync(join(folder, name))
      return needles.some((needle) => bytes.includes(needle))
    })
}

/** The addresses in the browser's own record of its network, and whether a marker stands anywhere in it. */
export function readNetLog(file: string): {
  readonly hosts: readonly string[]
  readonly leaked: boolean
  readonly events: number
} {
  const text = readFileSync(file, 'utf8')
  const hosts = new Set([...text.matchAll(/"url":"(?:https?|wss?):\/\/([^/"]+)/g)].map(([, host = '']) => host))
  return { hosts: [...hosts].sort(), leaked: holdsMarker(text), events: text.split('\n').length }
}
