// npm run release: the three stores' packages and Mozilla's source package, each made twice and compared byte for byte; the source
// package unpacked and built, and its files compared with the package's; the bill of materials; npm's list of known weaknesses.
// Prints the hashes.
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

const npm = (...given) =>
  spawnSync('npm', given, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  })

/** How many packages it lists. */
function billOfMaterials() {
  const { stdout, status } = npm('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only')
  if (status !== 0) fail('npm could not write the bill of materials.')
  const bill = stdout.slice(stdout.indexOf('{'))
  const { bomFormat, components, dependencies, metadata } = JSON.parse(bill)
  const listed = new Set([metadata.component, ...components].map((component) => component['bom-ref']))
  const lacking = components.filter(({ purl, version, hashes }) => !purl || !version || !hashes?.length)
  const astray = dependencies.flatMap(({ dependsOn = [] }) => dependsOn).filter((ref) => !listed.has(ref))
  if (bomFormat !== 'CycloneDX' || lacking.length + astray.length > 0)
    fail(`The bill of materials is not whole: ${[...lacking.map(({ name }) => name), ...astray].join(', ')}`)
  writeFileSync(join(output, 'sbom.cdx.json'), bill)
  return components.length
}

/** What npm knows of weaknesses in what is shipped. Nobody's answer is neither a good one nor a bad one: it is said, with what is to be done. */
function audit() {
  const { stdout, stderr } = npm('audit', '--omit', 'dev', '--json')
  const begin = stdout.indexOf('{')
  const { metadata, message } = begin < 0 ? {} : JSON.parse(stdout.slice(begin))
  const found = metadata?.vulnerabilities?.total
  if (found > 0) fail(`npm audit knows of ${found} weaknesses in what is shipped: see npm audit --omit dev.`)
  if (found === 0) return 'npm audit knows of no weakness in what is shipped.'
  return [
    `NOT AUDITED. The registry does not answer audits: ${message ?? stderr.trim().split('\n').at(-1)}`,
    'Whether a weakness is known of what is shipped, nobody has said. Before this is published, run npm audit --omit dev where',
    'registry.npmjs.org can be asked, or give .output/sbom.cdx.json to a scanner; docs/dependencies.md has more.',
  ].join('\n')
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
console.log(audit())
