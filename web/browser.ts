import { askShared } from './shared.ts'
import { change, localOver, memory, onChanged } from './storage.ts'
import { connectTo, id, onConnect, onMessage } from './wire.ts'

/**
 * As much of the extension's API as our pages use, for the static site: settings and packs in the browser's own storage,
 * the background in a worker. Nothing here asks any network.
 */
const isWorker = typeof document === 'undefined'
const none = { addListener: () => undefined, removeListener: () => undefined }
const startWorker = () => new Worker(new URL('./background.ts', import.meta.url), { type: 'module' })
const wire = connectTo(startWorker)
/** What lies on the clerk's desk is nothing to the worker, which may take a second to start. */
const local = localOver((changes) => (isWorker || 'desk' in changes ? change(changes) : wire.sendMessage({ changes })))

export const browser = {
  runtime: {
    id,
    getURL: (path: string) => new URL(path.replace(/^\//, ''), new URL('.', location.href)).href,
    getManifest: () => ({ version: import.meta.env.VERSION, name: 'Point of Order' }),
    connect: wire.connect,
    // Nothing comes from a menu here, but from other apps' Share.
    sendMessage: (message: unknown) => (message === 'arrived' ? askShared() : wire.sendMessage(message)),
    onConnect,
    onMessage,
    onInstalled: none,
    onStartup: none,
  },
  storage: { local, session: memory(), managed: { get: async () => ({}) }, onChanged },
  /** A page may ask any address that lets it: there is nothing to grant. */
  permissions: {
    contains: async () => true,
    request: async () => true,
    remove: async () => false,
    onAdded: none,
    onRemoved: none,
  },
  tabs: {
    getCurrent: async () => undefined,
    query: async () => [],
    create: async ({ url }: { url: string }) => void open(url, '_blank', 'noopener'),
  },
  i18n: { getMessage: () => '', getUILanguage: () => navigator.language },
}
export type Browser = typeof browser
