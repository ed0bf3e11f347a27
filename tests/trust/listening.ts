import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A copy of a build in which each part, before its first line, begins to tell of whatever it hands to anything outside of
 * itself. What Playwright hears of a browser leaves out what a worker writes, and what one part of an extension says to another.
 */
export function listeningBuild(build: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'point-of-order-listening-'))
  cpSync(build, copy, { recursive: true })
  const change = (name: string, to: (code: string) => string) =>
    writeFileSync(join(copy, name), to(readFileSync(join(copy, name), 'utf8')))
  const listening = `(${listen})();\n`
  writeFileSync(join(copy, 'listening.js'), listening)
  change('background.js', (code) => `import './listening.js';\n${code}`)
  for (const script of readdirSync(join(copy, 'content-scripts')).filter((name) => name.endsWith('.js')))
    change(join('content-scripts', script), (code) => listening + code)
  for (const page of readdirSync(copy).filter((name) => name.endsWith('.html')))
    change(page, (code) => code.replace('<head>', '<head><script src="/listening.js"></script>'))
  return copy
}

export type Channel =
  | 'request'
  | 'storage'
  | 'clipboard'
  | 'message'
  | 'message to others'
  | 'address'
  | 'mail'
  | 'download'
  | 'browser'

/** One thing that a part of the extension handed on: `what` was called, and with which words. */
export type Heard = { readonly channel: Channel; readonly what: string; readonly text: string }

/** What each line of a listening part begins with, on its console. */
export const told = 'point-of-order-heard '

/** Runs inside of the extension, and so may use nothing from around it. */
function listen(): void {
  type Call = (...given: unknown[]) => unknown
  type Owner = Record<string, unknown> | undefined
  const debug = console.debug.bind(console)
  const scope = globalThis as unknown as Record<string, Owner>
  const wordsOf = (given: unknown): string => {
    try {
      return typeof given === 'string' ? given : (JSON.stringify(given) ?? String(given))
    } catch {
      return String(given)
    }
  }
  const tell = (channel: string, what: string, given: unknown) =>
    debug(`point-of-order-heard ${JSON.stringify({ channel, what, text: wordsOf(given) })}`)
  const tap = (
    owner: unknown,
    channel: string | ((given: readonly unknown[]) => string | null),
    ...names: readonly string[]
  ): void => {
    for (const name of names) {
      const real = (owner as Owner)?.[name] as Call | undefined
      if (typeof real !== 'function') continue
      ;(owner as Record<string, Call>)[name] = function (this: unknown, ...given) {
        const said = typeof channel === 'string' ? channel : channel(given)
        if (said) tell(said, name, given)
        return real.apply(this, given)
      }
    }
  }
  const tapNew = (name: string): void => {
    const real = scope[name] as unknown as (new (...given: unknown[]) => object) | undefined
    if (real)
      (globalThis as Record<string, unknown>)[name] = new Proxy(real, {
        construct: (target, given) => {
          tell('request', name, given)
          return Reflect.construct(target, given)
        },
      })
  }
  const of = (name: string) => (scope[name] as { prototype?: unknown } | undefined)?.prototype

  tap(scope, 'request', 'fetch')
  tap(of('XMLHttpRequest'), 'request', 'open', 'send')
  tap(of('Navigator'), 'request', 'sendBeacon')
  for (const name of ['WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport', 'Worker', 'SharedWorker'])
    tapNew(name)

  tap(of('Storage'), 'storage', 'setItem')
  tap(of('IDBFactory'), 'storage', 'open')
  tap(of('IDBObjectStore'), 'storage', 'add', 'put')
  tap(of('Cache'), 'storage', 'add', 'addAll', 'put')
  tap(of('CookieStore'), 'storage', 'set')
  tap(of('StorageManager'), 'storage', 'getDirectory')
  const cookie = Object.getOwnPropertyDescriptor(of('Document') ?? {}, 'cookie')
  if (cookie)
    Object.defineProperty(of('Document'), 'cookie', {
      ...cookie,
      set(text: string) {
        tell('storage', 'cookie', text)
        cookie.set?.call(this, text)
      },
    })

  tap(of('Clipboard'), 'clipboard', 'write', 'writeText')
  tap(of('Document'), ([kind]) => (/^(copy|cut)$/i.test(String(kind)) ? 'clipboard' : null), 'execCommand')
  tap(of('History'), 'address', 'pushState', 'replaceState')
  tap(scope, 'address', 'open')
  tap(of('URL') && scope.URL, 'download', 'createObjectURL')
  scope.document &&
    addEventListener(
      'click',
      (event) => {
        const link = event.composedPath().find((one) => (one as Partial<Element>).localName === 'a') as
          | HTMLAnchorElement
          | undefined
        if (link)
          tell(
            /^mailto:/.test(link.href) ? 'mail' : link.download ? 'download' : 'address',
            'link',
            decodeURIComponent(link.href),
          )
      },
      true,
    )

  tap(scope, 'message to others', 'postMessage')
  for (const name of ['BroadcastChannel', 'MessagePort', 'Client', 'ServiceWorker'])
    tap(of(name), 'message to others', 'postMessage')

  const chrome = scope.chrome as Record<string, Record<string, unknown>> | undefined
  for (const area of ['local', 'session', 'sync']) tap(chrome?.storage?.[area], 'storage', 'set')
  // A first text beside what is sent is another extension's id.
  const toWhom = ([first, second]: readonly unknown[]) =>
    typeof first === 'string' && typeof second === 'object' ? 'message to others' : 'message'
  const runtime = chrome?.runtime
  tap(runtime, toWhom, 'sendMessage')
  tap(runtime, 'message to others', 'sendNativeMessage', 'connectNative', 'setUninstallURL')
  tap(chrome?.tabs, 'message', 'sendMessage')
  tap(chrome?.tabs, 'address', 'create', 'update')
  tap(chrome?.windows, 'address', 'create')
  tap(chrome?.action, 'browser', 'setBadgeText', 'setTitle')
  tap(chrome?.contextMenus, 'browser', 'create', 'update')
  tap(chrome?.alarms, 'browser', 'create')
  type Port = Record<string, unknown>
  const connect = runtime?.connect as ((...given: unknown[]) => Port) | undefined
  if (runtime && connect)
    runtime.connect = (...given: unknown[]) => {
      const port = connect.apply(runtime, given)
      tap(port, typeof given[0] === 'string' ? 'message to others' : 'message', 'postMessage')
      return port
    }
  ;(runtime?.onConnect as { addListener(heard: (port: Port) => void): void } | undefined)?.addListener((port) =>
    tap(port, 'message', 'postMessage'),
  )
}
