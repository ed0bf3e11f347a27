/** The runtime's messages between a page and its background, where the background is a worker of the page. */

type Hear<Heard> = (heard: Heard, port: Port) => void
type Sender = { readonly id: string; readonly url: string }
type Answer = (message: unknown, sender: Sender) => Promise<unknown> | undefined

export type Port = {
  readonly name: string
  readonly sender: Sender
  postMessage(message: unknown): void
  disconnect(): void
  readonly onMessage: Event<Hear<unknown>>
  readonly onDisconnect: Event<(port: Port) => void>
}
type Event<Listener> = { addListener(listener: Listener): void; removeListener(listener: Listener): void }

export const id = 'point-of-order'
const sender: Sender = { id, url: location.href }

function eventOf<Listener>(): Event<Listener> & { readonly listeners: ReadonlySet<Listener> } {
  const listeners = new Set<Listener>()
  return {
    listeners,
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
  }
}

function wrap(name: string, channel: MessagePort, lost?: AbortSignal): Port {
  const onMessage = eventOf<Hear<unknown>>()
  const onDisconnect = eventOf<(port: Port) => void>()
  const port: Port = {
    name,
    sender,
    postMessage: (message) => channel.postMessage(message),
    disconnect: () => channel.close(),
    onMessage,
    onDisconnect,
  }
  channel.onmessage = ({ data }) => {
    for (const hear of onMessage.listeners) hear(data, port)
  }
  lost?.addEventListener('abort', () => {
    for (const hear of onDisconnect.listeners) hear(port)
  })
  return port
}

export const onConnect = eventOf<(port: Port) => void>()
export const onMessage = eventOf<Answer>()

type Opening = { readonly name: string } | { readonly message: unknown }

/** The worker's side: every port that a page opens, and every question. */
export function hear({ data, ports: [channel] }: MessageEvent<Opening>): void {
  if (!channel) return
  if ('name' in data) {
    const port = wrap(data.name, channel)
    for (const listener of onConnect.listeners) listener(port)
    return
  }
  const answers = [...onMessage.listeners].map((listener) => listener(data.message, sender))
  const answer = answers.find((one) => one !== undefined) ?? Promise.resolve(undefined)
  answer.then(
    (given) => channel.postMessage({ given }),
    (problem) => channel.postMessage({ problem: String(problem) }),
  )
}

/** The page's side: starts the worker the first time, and anew once it was lost: over a poor network it may not come. */
export function connectTo(worker: () => Worker): {
  connect(of: { readonly name: string }): Port
  sendMessage(message: unknown): Promise<unknown>
} {
  let started: { readonly worker: Worker; readonly lost: AbortSignal } | undefined
  const start = () => {
    const lost = new AbortController()
    const begun = { worker: worker(), lost: lost.signal }
    begun.worker.addEventListener('error', () => {
      started = undefined
      lost.abort()
    })
    return begun
  }
  const send = (opening: Opening) => {
    const { port1, port2 } = new MessageChannel()
    started ??= start()
    started.worker.postMessage(opening, [port2])
    return { channel: port1, lost: started.lost }
  }
  return {
    connect: ({ name }) => {
      const { channel, lost } = send({ name })
      return wrap(name, channel, lost)
    },
    sendMessage: (message) =>
      new Promise((resolve, reject) => {
        const { channel, lost } = send({ message })
        lost.addEventListener('abort', () => reject(new Error('The worker was lost.')))
        channel.onmessage = ({ data }) => ('problem' in data ? reject(new Error(data.problem)) : resolve(data.given))
      }),
  }
}
