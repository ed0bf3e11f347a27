import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { licences } from '../../scripts/licences.mjs'

const root = join(import.meta.dirname, '../..')
const read = (name: string): string => readFileSync(join(root, name), 'utf8')
const json = (name: string) => JSON.parse(read(name))

const own = json('package.json') as {
  readonly version: string
  readonly dependencies: Record<string, string>
  readonly devDependencies: Record<string, string>
  readonly allowScripts: Record<string, boolean>
}
const document = read('docs/dependencies.md')
const rows = (heading: string): string[] => {
  const [, part = ''] = document.split(`## ${heading}\n`)
  return [...(part.split('\n## ')[0] ?? '').matchAll(/^\| `([^`]+)` \| (\S.{4,}) \|$/gm)].map(([, name = '']) => name)
}

test('docs/dependencies.md has one line for each direct dependency, and no other', () => {
  expect(rows('In the extension')).toEqual(Object.keys(own.dependencies).sort())
  expect(rows('For building and testing')).toEqual(Object.keys(own.devDependencies).sort())
})

test('every version is exact', () => {
  const loose = Object.entries({ ...own.dependencies, ...own.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  )
  expect(loose).toEqual([])
})

test('every package of the lock file has a hash, and none comes from anywhere but the registry', () => {
  // The lock file leaves addresses out: what has one is a file or a repository.
  const { packages } = json('package-lock.json') as {
    readonly packages: Record<string, { resolved?: string; integrity?: string; link?: boolean; inBundle?: boolean }>
  }
  const strange = Object.entries(packages).filter(
    ([name, { resolved, integrity, inBundle }]) =>
      name !== '' && !inBundle && (!integrity?.startsWith('sha512-') || resolved !== undefined),
  )
  expect(strange).toEqual([])
})

test('no package runs a script when it is installed but those that docs/dependencies.md names', () => {
  const { packages } = json('package-lock.json') as {
    readonly packages: Record<string, { hasInstallScript?: boolean }>
  }
  const scripted = Object.entries(packages).flatMap(([path, { hasInstallScript }]) =>
    hasInstallScript ? [path.split('node_modules/').at(-1) ?? ''] : [],
  )
  const [, part = ''] = document.split('## Install scripts\n')
  const named = [...(part.split('\n## ')[0] ?? '').matchAll(/`([\w@/-]+)` \(/g)].map(([, name]) => name)
  expect(named).toEqual([...new Set(scripted)].sort())
  expect(Object.keys(own.allowScripts)).toEqual(['node'])
})

test('public/third-party-licences.txt is what scripts/licences.mjs writes', () => {
  expect(read('public/third-party-licences.txt')).toBe(licences())
})

test('the changelog speaks of the version that package.json has', () => {
  const [, newest] = /^## (\d+\.\d+\.\d+)/m.exec(read('CHANGELOG.md')) ?? []
  expect(newest).toBe(own.version)
})

test('a builder’s process is left as it was, and dev opens no browser where there is no display', () => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `const { default: config } = await import('./wxt.config.ts')
      console.log(config.webExt.disabled, process.listenerCount('uncaughtException'))`,
    ],
    { cwd: root, encoding: 'utf8', env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' } },
  )
  expect(stdout.trim()).toBe(`${process.platform === 'linux'} 0`)
})
