// npm run build [-- --pack FILE], npm run zip [-- --pack FILE]: for Chrome, Edge and Firefox, or a council's own with its pack as the default.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { run } from './installed.mjs'

const usage = 'Usage: npm run build -- --pack FILE     FILE is a council’s rule pack; npm run zip takes the same.'
const stop = (said) => {
  console.error(said)
  process.exit(2)
}

function asked() {
  try {
    const { values, positionals } = parseArgs({ options: { pack: { type: 'string' } }, allowPositionals: true })
    const [command, stray] = positionals
    if (stray) throw new Error(`What is “${stray}”? Without -- before it, npm keeps --pack to itself.`)
    return { pack: values.pack, command }
  } catch (problem) {
    return stop(`${problem.message}\n${usage}`)
  }
}

const { pack, command } = asked()
const env = {}
if (pack !== undefined) {
  const file = resolve(process.env.INIT_CWD ?? '.', pack)
  if (!existsSync(file)) stop(`There is no file “${pack}”.\n${usage}`)
  // A pack with problems would be left alone by the extension: better no build than one that reads nothing.
  if (run('node', ['src/cli/pack.ts', 'check', file]) !== 0) process.exit(1)
  env.POINT_OF_ORDER_PACK = file
}
for (const browser of [['chrome'], ['edge'], ['firefox', '--mv3']])
  if (run('wxt', [command, '-b', ...browser], { env }) !== 0) process.exit(1)
