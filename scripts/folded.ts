import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** A lexicon as it is written: over many lines, for the reader's eye. What stands in `${ }` is code and stays. */
const lexicon = /\b(spread|listed\(|spaced\()(\s*)`((?:[^`\\]|\\[\s\S])*)`/g
const code = /(\$\{[^}]*\})/

/** What stands between the words of one part, drawn together as its kind allows. */
const close = (part: string, kind: string): string =>
  part.replace(/\s*\n\s*/g, kind === 'spread' ? '' : ' ').replace(/ *, */g, kind === 'listed(' ? ',' : '$&')

/** The same lexicons on one line. What `spread` joins is joined, what `listed` parts keeps its comma, what `spaced` parts one blank. */
export const fold = (source: string): string =>
  source.replace(lexicon, (_, kind: string, gap: string, text: string) => {
    const folded = text.split(code).map((part) => (code.test(part) ? part : close(part, kind)))
    return `${kind}${gap}\`${folded.join('')}\``
  })

/** What is built carries no indentation inside its lexicons. */
export const foldedLexicons: Plugin = {
  name: 'folded-lexicons',
  enforce: 'pre',
  transform: (source, id) =>
    /\/src\/(?:draft|reading|rules)\/[^?]*\.ts$/.test(id) ? { code: fold(source), map: null } : null,
}

/** A section of Welsh messages without its keys, in the order in which the English have them. */
export function keyless(english: object, welsh: Readonly<Record<string, unknown>>): readonly unknown[] {
  const keys = Object.keys(english)
  const odd = [...keys.filter((key) => !(key in welsh)), ...Object.keys(welsh).filter((key) => !keys.includes(key))]
  if (odd.length > 0) throw new Error(`English and Welsh differ in ${odd.join(', ')}.`)
  return keys.map((key) => welsh[key])
}

const locales = join(import.meta.dirname, '../locales')
const read = (name: string) => JSON.parse(readFileSync(join(locales, name), 'utf8'))

/** What is built says each key of the message files once: a third of the Welsh file is keys that the English has. */
export const foldedWelsh: Plugin = {
  name: 'folded-welsh',
  enforce: 'pre',
  resolveId: (source) => (/\/locales\/cy\.json$/.test(source) ? '\0welsh' : null),
  load(id) {
    if (id !== '\0welsh') return null
    const [english, welsh] = [read('en.json'), read('cy.json')]
    const sections = Object.keys(welsh).map(
      (name) =>
        `import { ${name} as ${name}_ } from ${JSON.stringify(join(locales, 'en.json'))}\n` +
        `export const ${name} = /* @__PURE__ */ keyed(${name}_, ${JSON.stringify(keyless(english[name], welsh[name]))})`,
    )
    const keyed = 'const keyed = (en, all) => Object.fromEntries(Object.keys(en).map((key, at) => [key, all[at]]))'
    return [keyed, ...sections].join('\n')
  },
}

/** The parts of the browser that our own sources name, such as `storage` in `browser.storage.local`. */
export const namedParts = (): ReadonlySet<string> =>
  new Set(
    ['../src', '../entrypoints']
      .map((folder) => join(import.meta.dirname, folder))
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((name) => /\.tsx?$/.test(name))
          .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/\bbrowser\.(\w+)\b/g)]),
      )
      .map(([, part = '']) => part),
  )

/** The polyfill with only these parts in its table of what the browser can do; what the table lacks is handed on as it is. */
export function tabled(source: string, parts: ReadonlySet<string>): string {
  const table = /(?<=const apiMetadata = )\{[\s\S]*?\n {6}\}(?=;)/.exec(source)?.[0]
  if (!table) throw new Error('The table of webextension-polyfill was not found.')
  const kept = Object.entries(JSON.parse(table)).filter(([part]) => parts.has(part))
  return source.replace(table, JSON.stringify(Object.fromEntries(kept)))
}

/** What is built carries of the polyfill’s table what it needs. */
export const foldedPolyfill: Plugin = {
  name: 'folded-polyfill',
  enforce: 'pre',
  transform: (source, id) =>
    /\/webextension-polyfill\/dist\/[^?]*\.js$/.test(id) ? { code: tabled(source, namedParts()), map: null } : null,
}
