// Writes public/third-party-licences.txt: whose code is in the built extension, and on what terms. A test holds it in step.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './installed.mjs'

/** What the builder puts into every extension, though it is not among the dependencies. */
const bundledByWxt = ['wxt', '@wxt-dev/browser']

const folder = (name) => join(root, 'node_modules', name)
const read = (name) => JSON.parse(readFileSync(join(folder(name), 'package.json'), 'utf8'))

/** The dependencies and theirs, each once, by name. What is not installed is optional, and not in the build. */
function packages() {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const seen = new Set(bundledByWxt)
  const waiting = Object.keys(dependencies)
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name) || !existsSync(folder(name))) continue
    seen.add(name)
    waiting.push(...Object.keys(read(name).dependencies ?? {}))
  }
  return [...seen].sort()
}

/** The terms as the package carries them; of the Mozilla licence what it asks for (3.2 and Exhibit A), since the whole is ten times as long as any other. */
function terms(name) {
  const { license, repository } = read(name)
  if (license === 'MPL-2.0')
    return `This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the MPL was not distributed with this
file, You can obtain one at https://mozilla.org/MPL/2.0/. Its source, which we did not change: ${repository.url.replace(/^git\+|\.git$/g, '')}`
  const file = readdirSync(folder(name)).find((entry) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(entry))
  return file ? readFileSync(join(folder(name), file), 'utf8').trim() : 'The package carries no text of its licence.'
}

export const licences = () =>
  `${[
    'Point of Order contains the following software of others.',
    ...packages().map((name) => {
      const { version, license, author } = read(name)
      const by = typeof author === 'object' ? author.name : author
      return `${'-'.repeat(80)}\n${name} ${version} (${license})${by ? `, ${by}` : ''}\n\n${terms(name)}`
    }),
  ].join('\n\n')}\n`

if (import.meta.main) writeFileSync(join(root, 'public', 'third-party-licences.txt'), licences())
