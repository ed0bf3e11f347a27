import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import type { Plugin } from 'vite'
import { defineConfig, type ResolvedPublicFile } from 'wxt'
import { foldedLexicons, foldedPolyfill, foldedWelsh } from './scripts/folded.ts'
import { addOwnPack, ownCouncil, ownName } from './scripts/own-pack.ts'
import { tighten } from './scripts/tight.ts'
import { origins } from './src/composers/origins.ts'
import { firefoxId } from './src/desk/it/firefox-id.ts'

/** WXT 0.21 reads the entrypoints' options in an environment where Vite 8 never starts its CSS plugin: leave styles out there. */
const noStylesWhileReadingOptions: Plugin = {
  name: 'no-styles-while-reading-options',
  enforce: 'pre',
  resolveId(source) {
    return this.environment.name === 'inline' && /\.css(\?inline)?$/.test(source) ? '\0no-styles' : null
  },
  load: (id) => (id === '\0no-styles' ? 'export default ""' : null),
}

const firefox = {
  browser_specific_settings: {
    gecko: {
      id: firefoxId(ownCouncil),
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
}

/** Nothing but our own files runs, and nothing is loaded; only packs are fetched, from whatever address the council gives. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self' https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The browser reads the names in the manifest and no more: our pages carry their words themselves. */
function keepManifestWords(files: ResolvedPublicFile[]): void {
  for (const file of files) {
    if (!('contents' in file) || !/^_locales\/.+\.json$/.test(file.relativeDest)) continue
    const words = Object.entries(JSON.parse(file.contents) as object).filter(([key]) => key.startsWith('manifest_'))
    file.contents = JSON.stringify(Object.fromEntries(words))
  }
}

/**
 * For whoever writes a pack in an editor, and what the icons are drawn from: no part of the extension reads them. Firefox takes
 * no schema of an administrator's settings: whatever stands in policies.json is handed over as it is.
 */
const unread = ['packs/pack.schema.json', 'icon/icon.svg']
const schema = 'managed-schema.json'
function leaveUnreadOut(files: ResolvedPublicFile[], browser: string): void {
  for (const name of browser === 'firefox' ? [...unread, schema] : unread) {
    const at = files.findIndex(({ relativeDest }) => relativeDest === name)
    if (at >= 0) files.splice(at, 1)
  }
}

/** Written over many lines in the repository, for the clerk who reads one there; the extension carries what they say. */
function foldPacks(files: ResolvedPublicFile[]): void {
  for (const [at, file] of files.entries())
    if ('absoluteSrc' in file && /^packs\/.+\.json$/.test(file.relativeDest)) {
      const contents = JSON.stringify(JSON.parse(readFileSync(file.absoluteSrc, 'utf8')))
      files[at] = { relativeDest: file.relativeDest, contents }
    }
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  // `npm run dev` opens a browser where there is a display to open it on, and else names the folder to load.
  webExt: { disabled: process.platform === 'linux' && !(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY) },
  outDir: process.env.POINT_OF_ORDER_OUT ?? '.output',
  vite: () => ({
    build: { modulePreload: { polyfill: false } },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(new URL('entrypoints/content/context.ts', import.meta.url)),
      },
    },
    plugins: [preact(), foldedLexicons, foldedWelsh, foldedPolyfill, noStylesWhileReadingOptions],
    define: { 'import.meta.env.POINT_OF_ORDER_COUNCIL': JSON.stringify(ownCouncil), 'import.meta.env.WEB': 'false' },
  }),
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      addOwnPack(files)
      keepManifestWords(files)
      leaveUnreadOut(files, config.browser)
      foldPacks(files)
    },
    'zip:done': async (_, zips) => {
      for (const zip of zips) if (!zip.endsWith('-sources.zip')) await tighten(zip)
    },
  },
  manifest: ({ browser, command }) => ({
    name: ownName ?? '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    commands: {
      'check-draft': { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_manifest_checkDraft__' },
    },
    permissions: ['activeTab', 'storage', 'scripting', 'alarms', 'contextMenus'],
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: schema } }),
    optional_host_permissions: [...Object.values(origins).flat(), 'https://*/*'],
    // Where a person lets us into private windows: one background for both, and nothing kept of either's drafts.
    incognito: 'spanning',
    // `npm run dev` loads from its own server.
    ...(command === 'build' ? { content_security_policy: { extension_pages: policy } } : {}),
    ...(browser === 'firefox' ? firefox : { minimum_chrome_version: '137' }),
  }),
})
