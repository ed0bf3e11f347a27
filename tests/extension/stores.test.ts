import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

/** What the stores ask, of the three builds that `npm test` has made. */
const root = join(import.meta.dirname, '../..')
const read = (name: string): string => readFileSync(join(root, name), 'utf8')
const builds = ['chrome', 'edge', 'firefox'] as const
const manifestOf = (browser: (typeof builds)[number]) => JSON.parse(read(`.output/${browser}-mv3/manifest.json`))
const document = read('docs/permissions.md')
const rows = (heading: string): ReadonlyMap<string, readonly string[]> => {
  const [, part = ''] = document.split(`## ${heading}\n`)
  const lines = (part.split('\n## ')[0] ?? '').matchAll(/^\| `?([^|`]+?)`? \| (.+) \|$/gm)
  return new Map([...lines].map(([, name = '', rest = '']) => [name, rest.split(' | ')]))
}

describe.each(builds)('the manifest for %s', (browser) => {
  const manifest = manifestOf(browser)
  test('asks for what docs/permissions.md says, and nothing else', () => {
    const said = [...rows('Asked at install').keys()].filter(
      (name) => /^[a-zA-Z]+$/.test(name) && name !== 'permission',
    )
    expect(manifest.permissions).toEqual(said)
    expect(manifest.host_permissions ?? []).toEqual([])
    expect(manifest.optional_permissions ?? []).toEqual([])
    expect(manifest.content_scripts ?? []).toEqual([])
    expect(manifest.web_accessible_resources ?? []).toEqual([])
    expect(manifest.externally_connectable).toBeUndefined()
  })
  test('asks for sites only when they are switched on, each by https', () => {
    for (const host of manifest.optional_host_permissions)
      expect(host).toMatch(/^https:\/\/[\w.-]+\/\*$|^https:\/\/\*\/\*$/)
  })
  test('lets our pages run our own files alone, in the words of docs/permissions.md', () => {
    const policy = manifest.content_security_policy.extension_pages
    expect(rows('Also in the manifest').get('content_security_policy')?.[0]).toBe(`\`${policy}\``)
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/)
    expect(policy).not.toMatch(/unsafe|http:|\*|wasm/)
  })
  test('has the version of package.json, and the oldest browsers that docs/permissions.md gives reasons for', () => {
    const also = rows('Also in the manifest')
    const oldest = (entry: string) => also.get(entry)?.[0]?.replaceAll('`', '')
    expect(manifest.version).toBe(JSON.parse(read('package.json')).version)
    expect(manifest.incognito).toBe(oldest('incognito'))
    if (browser === 'firefox') {
      const { gecko } = manifest.browser_specific_settings
      expect(gecko.strict_min_version).toBe(oldest('strict_min_version'))
      expect(gecko.data_collection_permissions).toEqual({ required: ['none'] })
    } else expect(manifest.minimum_chrome_version).toBe(oldest('minimum_chrome_version'))
  })
  test('carries the licences of others, and loads no script from elsewhere', () => {
    const folder = `.output/${browser}-mv3`
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    expect(files).toContain('third-party-licences.txt')
    for (const file of files.filter((name) => name.endsWith('.html')))
      expect(read(join(folder, file))).not.toMatch(/(src|href)="(https?:)?\/\/|<script(?![^>]*src=)[^>]*>|\son\w+=/)
    for (const file of files.filter((name) => name.endsWith('.js')))
      expect(read(join(folder, file))).not.toMatch(/importScripts\(|import\(["'`]https?:/)
  })
})

test('each store text has a reason for each permission', () => {
  const listing = read('docs/stores/listing.md')
  for (const permission of manifestOf('chrome').permissions)
    expect(listing).toMatch(new RegExp(`^\\| ${permission} \\| \\S.{30,}`, 'm'))
  expect(listing).toMatch(/## Single purpose/)
  expect(read('docs/stores/privacy-policy.md')).toMatch(/Nothing you write leaves your computer/)
})

test('web-ext lint finds no error, and no warning that docs/stores/listing.md does not explain', () => {
  const linted = spawnSync('npx', ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  type Found = { readonly code: string; readonly file?: string }
  const { summary, warnings } = JSON.parse(linted.stdout.slice(linted.stdout.indexOf('{'))) as {
    readonly summary: { readonly errors: number; readonly notices: number }
    readonly warnings: readonly Found[]
  }
  expect(summary).toMatchObject({ errors: 0, notices: 0 })
  const explained = [...read('docs/stores/listing.md').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code)
  expect([...new Set(warnings.map(({ code }) => code))].sort()).toEqual([...explained].sort())
}, 120_000)

test('none of our own code writes markup or makes code out of text: what the linter sees is others’', () => {
  const strange = ['src', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((name) => /\.tsx?$/.test(name))
    .filter((name) =>
      /innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(/i.test(read(name)),
    )
  expect(strange).toEqual([])
})
