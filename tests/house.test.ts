import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../src/rules/index.ts'

const root = join(import.meta.dirname, '..')
const files = ['src', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
)
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const roomOf = (file: string) => (file.startsWith('entrypoints/') ? 'entrypoints' : (file.split('/')[1] ?? ''))

type Room = { readonly imports: readonly string[]; readonly packages: readonly string[] }
const list = (cell = '') =>
  cell
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
const rooms = new Map<string, Room>(
  [...read('src/README.md').matchAll(/^\| ([a-z]+) +\| [^|]+ \|([^|]*)\|([^|]*)\|$/gm)].map(
    ([, name = '', imports, packages]) => [name, { imports: list(imports), packages: list(packages) }],
  ),
)

type Arrow = { readonly file: string; readonly to: string; readonly typeOnly: boolean }
const arrows: readonly Arrow[] = files.flatMap((file) =>
  [
    ...read(file).matchAll(
      /^\s*(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gm,
    ),
  ].map((found) => ({
    file,
    to: found[2] ?? found[3] ?? '',
    typeOnly: found[1] !== undefined,
  })),
)

test('every folder of src is a room of the table in src/README.md', () => {
  expect(files.map(roomOf).filter((room) => !rooms.has(room))).toEqual([])
})

test('every arrow between rooms is in the table', () => {
  const strays = arrows.filter(({ file, to, typeOnly }) => {
    const room = rooms.get(roomOf(file))
    if (!to.startsWith('.')) return false
    if (/\/locales\/(en|cy)\.json$/.test(to)) return !['ui', 'cli'].includes(roomOf(file))
    const target = roomOf(relative(root, resolve(root, dirname(file), to)))
    if (target === roomOf(file) || room?.imports.includes('any') || room?.imports.includes(target)) return false
    return !(typeOnly && room?.imports.includes(`${target} (types)`))
  })
  expect(strays.map(({ file, to }) => `${file} may not import ${to}`)).toEqual([])
})

test('a package enters only through the rooms that the table names', () => {
  const strays = arrows.filter(({ file, to, typeOnly }) => {
    if (to.startsWith('.') || typeOnly) return false
    const name = to.startsWith('node:') ? 'node' : (to.split('/')[0] ?? '')
    return !rooms.get(roomOf(file))?.packages.includes(name)
  })
  expect(strays.map(({ file, to }) => `${file} may not use ${to}`)).toEqual([])
})

test('imports name their file', () => {
  const strays = arrows.filter(({ to }) => to.startsWith('.') && !/\.(tsx?|css(\?inline)?|json)$/.test(to))
  expect(strays.map(({ file, to }) => `${file}: ${to}`)).toEqual([])
})

test('rules do not import one another', () => {
  const strays = arrows.filter(({ file, to }) => {
    if (!/^src\/rules\/(?!index|rule\.|known)[\w-]+\.ts$/.test(file)) return false
    return to.startsWith('./') && !/^\.\/(rule|known|words\/[\w-]+)\.ts$/.test(to)
  })
  expect(strays.map(({ file, to }) => `${file} imports ${to}`)).toEqual([])
})

describe('no arrow leads back to where it came from', () => {
  const targets = (file: string) =>
    arrows
      .filter((arrow) => arrow.file === file && arrow.to.startsWith('.'))
      .map(({ to }) => relative(root, resolve(root, dirname(file), to)))
  const cycleFrom = (file: string, path: readonly string[] = []): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return null
    for (const next of targets(file)) {
      const cycle = cycleFrom(next, [...path, file])
      if (cycle) return cycle
    }
    done.add(file)
    return null
  }
  const done = new Set<string>()
  test('in src and entrypoints', () => {
    expect(files.map((file) => cycleFrom(file)).filter(Boolean)).toEqual([])
  })
})

/** The rows of every `test.each([…])` as Biome lays them out: each begins on a line of its own, one step further in. */
const rowsIn = (source: string): readonly string[] =>
  [...source.matchAll(/^( *)(?:describe|test)\.each\(\[\n([\s\S]*?)\n\1\]\)/gm)].flatMap(([, step = '', table = '']) =>
    table.split(new RegExp(`\\n(?=${step}  [^ \\]}/])`)),
  )

describe('rules', () => {
  const named = files
    .filter((file) => /^src\/rules\/(?!index\.|rule\.|known\.)[\w-]+\.ts$/.test(file))
    .map((file) => file.slice('src/rules/'.length, -3))
  test('each has the id of its file and stands in the index, in the order of the alphabet', () => {
    expect(rules.map((rule) => rule.id)).toEqual(named.sort())
  })
  test('each has a table of drafts found and let pass', () => {
    const tables = new Set(readdirSync(join(root, 'tests/rules')).map((name) => name.replace(/\.test\.ts$/, '')))
    expect(named.filter((id) => !tables.has(id))).toEqual([])
  })
  test('each table has at least ten drafts found and ten let pass', () => {
    const short = named.flatMap((id) => {
      const rows = rowsIn(read(`tests/rules/${id}.test.ts`))
      const found = rows.filter((row) => row.includes('[[')).length
      return found < 10 || rows.length - found < 10 ? [`${id}: ${found} found, ${rows.length - found} let pass`] : []
    })
    expect(short).toEqual([])
  })
  test('titles have two to six words', () => {
    expect(
      rules.filter((rule) => !/^\S+( \S+){1,5}$/.test(rule.title)).map((rule) => `${rule.id}: ${rule.title}`),
    ).toEqual([])
  })
})

describe('sizes', () => {
  const lines = (file: string) => read(file).split('\n').length - 1
  test('no file is over 250 lines', () => {
    expect(files.filter((file) => lines(file) > 250).map((file) => `${file}: ${lines(file)}`)).toEqual([])
  })
  test('an entrypoint is at most 60 lines', () => {
    expect(
      files
        .filter((file) => file.startsWith('entrypoints/') && lines(file) > 60)
        .map((file) => `${file}: ${lines(file)}`),
    ).toEqual([])
  })
})

test('tests that share a worker put nothing in place of another', () => {
  const named =
    /tests\/\{([\w,]+)\}/.exec(read('vitest.config.ts').split('const replacing')[1] ?? '')?.[1]?.split(',') ?? []
  const shared = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && ![...named, 'extension', 'composers'].includes(name.split('/')[0] ?? ''),
  )
  const strays = shared.filter((name) => /\bvi\.(?:mock|stubGlobal|useFakeTimers)\(/.test(read(`tests/${name}`)))
  expect(strays.map((name) => `tests/${name} belongs to “replacing” in vitest.config.ts`)).toEqual([])
})

describe('lexicons', () => {
  const lexicons = files.filter((file) => /^src\/\w+\/words\//.test(file))
  test('every list says what its entries are there for', () => {
    const bare = lexicons.flatMap((file) =>
      [...read(file).matchAll(/(?<!\*\/\n)^export const (\w+)/gm)].map(([, name]) => `${file}: ${name}`),
    )
    expect(bare).toEqual([])
  })
})

describe('names', () => {
  const banned = /(^|[-_/])(manager|helpers?|utils?|service|handler|common|misc|data|info)([-_./]|$)/
  test('no file has a name that says nothing', () => {
    expect(files.filter((file) => banned.test(file))).toEqual([])
  })
  test('no expression is written where it is asked: the gate would keep a new one each time', () => {
    const asked = /\b(?:isMet|meet|mayMeet|matchesOf|spansOf|metAnywhere)\(\s*(?:\/|new RegExp)/
    expect(files.filter((file) => asked.test(read(file)))).toEqual([])
  })
  test('no enum, class, interface or any', () => {
    const strays = files.filter((file) =>
      /^\s*(export )?(enum|class|interface|abstract class) \w|: any\b|as any\b|@ts-ignore|biome-ignore/m.test(
        read(file),
      ),
    )
    expect(strays).toEqual([])
  })
  test('only the index of the rules gathers exports', () => {
    expect(
      files.filter((file) => /^export (\*|\{[^}]*\}) from/m.test(read(file)) && file !== 'src/rules/index.ts'),
    ).toEqual([])
  })
})
