import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, ConsoleMessage, Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Channel, type Heard, told } from './listening.ts'

/** Words that stand in the drafts of a recorded use and nowhere else. */
export const markers = ['Quillowmarsh', 'Brindlethwaite', 'Zephyrstoke', '07700 900731', '07700900731'] as const

export const holdsMarker = (text: string): boolean =>
  markers.some((marker) => text.toLowerCase().includes(marker.toLowerCase()))

export type Record = {
  readonly requests: string[]
  readonly console: string[]
  /** What our own parts handed on, as the listening build tells it. */
  readonly heard: Heard[]
  /** What was found to hold a marker, each with its place. */
  readonly leaks: string[]
  /** A leak, unless the person's own press just now asked for it. */
  note(channel: Channel | 'console' | 'page', place: string, text: string): void
  /** Something that a person does by hand and that carries their words: waits until it was heard. */
  byHand(channel: Channel, act: () => Promise<unknown>): Promise<void>
  /** How many times that was. */
  readonly acts: Map<Channel, number>
}

/** Listens to every page and worker of the browser from now on. */
export function recordAll(context: BrowserContext): Record {
  let asked: Channel | null = null
  const acts: Record['acts'] = new Map()
  const record: Record = {
    requests: [],
    console: [],
    heard: [],
    leaks: [],
    acts,
    note(channel, place, text) {
      if (!holdsMarker(text) || isEcho(channel, text)) return
      if (channel === asked) acts.set(channel, (acts.get(channel) ?? 0) + 1)
      else record.leaks.push(`${channel}, ${place}: ${text.slice(0, 200)}`)
    },
    async byHand(channel, act) {
      const before = acts.get(channel) ?? 0
      asked = channel
      try {
        await act()
        await expect.poll(() => acts.get(channel) ?? 0).toBeGreaterThan(before)
      } finally {
        asked = null
      }
    },
  }
  const hear = (message: ConsoleMessage) => {
    const line = message.text()
    if (!line.startsWith(told)) {
      record.console.push(line)
      return record.note('console', message.page()?.url() ?? 'background', line)
    }
    const heard = JSON.parse(line.slice(told.length)) as Heard
    record.heard.push({ ...heard, text: '' })
    // Page and background speak to each other of the draft: that is what they are for. Nobody else hears them.
    if (heard.channel !== 'message') record.note(heard.channel, heard.what, heard.text)
  }
  context.on('request', (request) => {
    record.requests.push(request.url())
    const url = decodeURIComponent(request.url())
    record.note(
      'request',
      'seen from outside',
      `${url} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`,
    )
  })
  context.on('console', hear)
  context.on('weberror', (error) => record.note('console', 'error', `${error.error().message} ${error.error().stack}`))
  const watchPage = (page: Page) => {
    page.on('websocket', (socket) => record.leaks.push(`websocket: ${socket.url()}`))
    page.on('download', (download) => record.note('download', download.suggestedFilename(), download.url()))
  }
  context.on('page', watchPage)
  for (const page of context.pages()) watchPage(page)
  return record
}

/** A pressed letter to the clerk was noted as `mail`; then the browser asks for its address, and says so on the page's console. */
const isEcho = (channel: string, text: string): boolean =>
  (channel === 'request' && text.startsWith('mailto:')) ||
  (channel === 'console' && text.startsWith('Launched external handler for'))

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

/** The addresses in the browser's own record of its network, and whether a marker stands anywhere in it, the bytes sent included. */
export function readNetLog(file: string): {
  readonly hosts: readonly string[]
  readonly leaked: boolean
  readonly events: number
} {
  const text = readFileSync(file, 'utf8')
  const hosts = new Set([...text.matchAll(/"url":"(?:https?|wss?):\/\/([^/"]+)/g)].map(([, host = '']) => host))
  const bytes = Buffer.concat(
    [...text.matchAll(/"bytes":"([^"]*)"/g)].map(([, sent = '']) => Buffer.from(sent, 'base64')),
  )
  return {
    hosts: [...hosts].sort(),
    leaked: holdsMarker(text) || holdsMarker(bytes.toString('latin1')),
    events: text.split('\n').length,
  }
}
