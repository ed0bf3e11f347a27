// npm run release: the three stores' packages and Mozilla's source package, each made twice and compared byte for byte; the source
// package unpacked and built, and its files compared with the package's; the bill of materials. Prints the hashes.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installPackages, root, run } from './installed.mjs'

const output = join(root, '.output')
const quiet = { stdio: ['ignore', 'ignore', 'inherit'] }
const hash = (file) => createHash('sha256').update(readFileSync(file)).digest('hex')

function fail(why) {
  console.error(why)
  process.exit(1)
}

/** The packages by name, each with its hash. */
function packages() {
  for (const name of readdirSync(output)) if (name.endsWith('.zip')) rmSync(join(output, name))
  for (const browser of [['chrome'], ['edge'], ['firefox', '--mv3']])
    if (run('wxt', ['zip', '-b', ...browser], quiet) !== 0) fail(`The package for ${browser[0]} could not be made.`)
  const zips = readdirSync(output).filter((name) => name.endsWith('.zip'))
  return Object.fromEntries(zips.sort().map((name) => [name, hash(join(output, name))]))
}

const filesOf = (folder) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), hash(file)]),
  )

const differing = (one, other) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => one[name] !== other[name])

/** Unpacks with Python's own module, which every machine that builds Firefox has; the modules are those installed here. */
function buildSources(zip) {
  const folder = mkdtempSync(join(tmpdir(), 'point-of-order-sources-'))
  try {
    const { status } = spawnSync('python3', ['-m', 'zipfile', '-e', zip, folder], { stdio: 'inherit' })
    if (status !== 0) fail('The source package could not be unpacked (python3 is needed for it).')
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
    if (run('wxt', ['build', '-b', 'firefox', '--mv3'], { ...quiet, cwd: folder }) !== 0)
      fail('The source package does not build.')
    return filesOf(join(folder, '.output', 'firefox-mv3'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function billOfMaterials() {
  const { stdout, status } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) fail('npm could not write the bill of materials.')
  const bill = stdout.slice(stdout.indexOf('{'))
  writeFileSync(join(output, 'sbom.cdx.json'), bill)
  return JSON.parse(bill).components.length
}

installPackages()
const first = packages()
const strange = differing(first, packages())
if (strange.length > 0) fail(`Made twice, these differ: ${strange.join(', ')}`)
const sources = Object.keys(first).find((name) => name.endsWith('-sources.zip')) ?? fail('There is no source package.')
const apart = differing(filesOf(join(output, 'firefox-mv3')), buildSources(join(output, sources)))
if (apart.length > 0) fail(`Built from the source package, these differ: ${apart.join(', ')}`)
const components = billOfMaterials()
for (const [name, sum] of Object.entries(first)) console.log(`${sum}  ${name}`)
console.log(
  `Each made twice with the same bytes; ${sources} builds what the Firefox package holds; ${components} packages in sbom.cdx.json.`,
)
