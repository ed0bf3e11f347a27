import type { CDPSession, Page } from 'playwright-core'

/** One event of Chromium's tracing; times in microseconds. */
type Event = {
  readonly name: string
  readonly ph: string
  readonly ts: number
  readonly dur?: number
  /** Of it the time on a processor: the rest the thread waited for one. */
  readonly tdur?: number
  readonly pid: number
  readonly tid: number
  readonly args?: { readonly data?: { readonly url?: string; readonly type?: string } }
}
/** A stretch of time in milliseconds. */
export type Stretch = { readonly start: number; readonly length: number }

/** What the extension's scripts did on the page's main thread: each outermost call, `own` the part of it on a processor, and the tasks in which there was one. */
export type Traced = {
  readonly calls: readonly (Stretch & { readonly own: number })[]
  /** With how much of each was ours, in milliseconds. */
  readonly tasks: readonly (Stretch & { readonly ours: number })[]
  readonly keys: readonly number[]
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'toplevel']

/** Traces the page while `work` goes on. */
export async function traced(page: Page, work: () => Promise<unknown>): Promise<Traced> {
  const session = await page.context().newCDPSession(page)
  const events: Event[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Event[])))
  await session.send('Tracing.start', { traceConfig: { includedCategories: categories }, transferMode: 'ReportEvents' })
  await work()
  await finished(session)
  return read(events)
}

async function finished(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  await session.detach()
}

const stretch = ({ ts, dur = 0 }: Event): Stretch => ({ start: ts / 1_000, length: dur / 1_000 })
const within = (inner: Stretch, outer: Stretch): boolean =>
  outer.start <= inner.start && inner.start + inner.length <= outer.start + outer.length + 0.01

function read(events: readonly Event[]): Traced {
  const ours = events
    .filter(
      ({ name, ph, args }) => ph === 'X' && /FunctionCall|EvaluateScript|v8.run/.test(name) && isOurs(args?.data?.url),
    )
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  const thread = ours[0]
  const calls: (Stretch & { own: number })[] = []
  for (const event of ours) {
    const call = stretch(event)
    const last = calls.at(-1)
    if (!last || !within(call, last)) calls.push({ ...call, own: Math.min(call.length, (event.tdur ?? 0) / 1_000) })
  }
  const tasks = events
    .filter(
      ({ name, ph, pid, tid }) => ph === 'X' && /RunTask$/.test(name) && pid === thread?.pid && tid === thread?.tid,
    )
    .map(stretch)
    .filter(({ length }) => length > 5)
    .map((task) => ({
      ...task,
      ours: calls.filter((call) => within(call, task)).reduce((sum, { length }) => sum + length, 0),
    }))
    .filter(({ ours }) => ours > 0)
  const keys = events
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown')
    .map(({ ts }) => ts / 1_000)
    .sort((a, b) => a - b)
  return { calls, tasks, keys }
}

const isOurs = (url: string | undefined): boolean => url?.startsWith('chrome-extension://') ?? false
