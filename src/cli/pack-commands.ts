import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import en from '../../locales/en.json' with { type: 'json' }
import { comparePacks } from '../desk/compare.ts'
import { startFrom } from '../desk/edits.ts'
import { fileName } from '../desk/publish.ts'
import { openPack, type Working } from '../desk/working.ts'
import { writePack } from '../desk/write.ts'
import { fingerprint } from '../supply/fingerprint.ts'
import { exportKey, importKey } from '../supply/key-file.ts'
import { readArrived } from '../supply/read-pack.ts'
import type { Refusal } from '../supply/refusal.ts'
import { makeKey, type SigningKey, sign } from '../supply/signature.ts'
import { pathOf } from './pack-files.ts'
import { describeChanges } from './pack-report.ts'
import { textOf } from './text-of.ts'

export const usage = `Usage:
  npm run --silent pack -- check FILE              what is wrong in a pack, each problem with its place
  npm run --silent pack -- diff OLD NEW            what changed from one pack to another, word by word
  npm run --silent pack -- key KEYFILE             make a signing key, locked with the passphrase
  npm run --silent pack -- sign FILE --key KEYFILE write FILE.sig beside the pack
  npm run --silent pack -- verify FILE [--public KEY]  whether FILE.sig is good, and whose
  npm run --silent pack -- new --from TEMPLATE --council NAME [--nation england|wales] [--out FILE]

FILE and TEMPLATE are paths, or names in public/packs. The passphrase is read from POINT_OF_ORDER_PASSPHRASE.
Exit code: 0 good, or no change; 1 problems, changes, or a bad signature; 2 bad use, or a file that is not there.`

export type Ran = { readonly out?: string; readonly problems?: string; readonly code: 0 | 1 | 2 }

const options = {
  key: { type: 'string' },
  public: { type: 'string' },
  from: { type: 'string' },
  council: { type: 'string' },
  nation: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean' },
} as const

const bad = (problems: string): Ran => ({ problems, code: 2 })
const refusal = ({ why, problems = [] }: Refusal): Ran => ({
  problems: [en.supply[why], ...problems.map(({ path, message }) => (path ? `${path}: ${message}` : message))].join(
    '\n',
  ),
  code: 1,
})

/** Runs one command. Nothing is printed here, and nothing thrown but our own bugs. */
export async function runPack(argv: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Ran> {
  try {
    return await ran(argv, env)
  } catch (problem) {
    if (problem instanceof Error && 'syscall' in problem) return bad(problem.message) // a folder, or no right to read or write there
    throw problem
  }
}

async function ran(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<Ran> {
  let read: ReturnType<typeof parse>
  try {
    read = parse(argv)
  } catch (problem) {
    return bad(`${problem instanceof Error ? problem.message : problem}\n\n${usage}`)
  }
  const { values, positionals } = read
  const [command, ...files] = positionals
  const passphrase = env.POINT_OF_ORDER_PASSPHRASE ?? ''
  if (values.help) return { out: usage, code: 0 }
  if (command === 'check' && files.length === 1) return check(files[0] ?? '')
  if (command === 'diff' && files.length === 2) return diff(files[0] ?? '', files[1] ?? '')
  if (command === 'key' && files.length === 1) return newKey(files[0] ?? '', passphrase)
  if (command === 'sign' && files.length === 1 && values.key) return signFile(files[0] ?? '', values.key, passphrase)
  if (command === 'verify' && files.length === 1) return verifyFile(files[0] ?? '', values.public)
  if (command === 'new' && values.from && values.council && files.length === 0) return newPack(values)
  return bad(usage)
}

const parse = (argv: readonly string[]) => parseArgs({ args: [...argv], allowPositionals: true, options })

const bytesOf = (path: string): Uint8Array<ArrayBuffer> => Uint8Array.from(readFileSync(path))
const missing = (name: string): Ran => bad(`There is no file “${name}”, and no pack of that name in public/packs.`)

async function check(name: string): Promise<Ran> {
  const path = pathOf(name)
  if (!path) return missing(name)
  const arrived = await readArrived(bytesOf(path), null)
  if (!arrived.ok) return refusal(arrived)
  const { council, version, clauses } = arrived.pack.file
  const applied = arrived.pack.requirements.length
  const out = `${council.name}, version ${version}: ${clauses.length} clauses, ${applied} requirements. Nothing is wrong.\nFingerprint ${arrived.fingerprint}`
  return { out, code: 0 }
}

function openedAt(name: string): { readonly working: Working } | { readonly ran: Ran } {
  const path = pathOf(name)
  if (!path) return { ran: missing(name) }
  const opened = openPack(textOf(path))
  return opened.ok ? opened : { ran: { problems: `${name}: ${en.supply[opened.why]}`, code: 1 } }
}

function diff(before: string, after: string): Ran {
  const [old, now] = [openedAt(before), openedAt(after)]
  if ('ran' in old) return old.ran
  if ('ran' in now) return now.ran
  const changes = comparePacks(old.working, now.working)
  return changes.length === 0 ? { out: 'No change.', code: 0 } : { out: describeChanges(changes), code: 1 }
}

async function newKey(path: string, passphrase: string): Promise<Ran> {
  if (passphrase.length < 8) return bad('Set POINT_OF_ORDER_PASSPHRASE to a passphrase of eight characters or more.')
  if (existsSync(path)) return bad(`“${path}” is there already. A key is never written over.`)
  const key = await makeKey()
  writeFileSync(path, await exportKey(key, passphrase), { mode: 0o600 })
  return { out: `Key ${await fingerprint(key.publicKey)}\nPublic key ${key.publicKey}`, code: 0 }
}

async function keyAt(path: string, passphrase: string): Promise<SigningKey | Ran> {
  if (!existsSync(path)) return bad(`There is no key file “${path}”.`)
  const read = await importKey(readFileSync(path, 'utf8'), passphrase)
  return read.ok ? read.key : refusal(read)
}

/** Only a pack without problems is signed: a signature says that councillors may trust it. */
async function signFile(name: string, keyFile: string, passphrase: string): Promise<Ran> {
  const path = pathOf(name)
  if (!path) return missing(name)
  const bytes = bytesOf(path)
  const arrived = await readArrived(bytes, null)
  if (!arrived.ok) return refusal(arrived)
  const key = await keyAt(keyFile, passphrase)
  if (!('privateKey' in key)) return key
  writeFileSync(`${path}.sig`, await sign(bytes, key))
  return { out: `${path}.sig\nKey ${await fingerprint(key.publicKey)}`, code: 0 }
}

async function verifyFile(name: string, wanted: string | undefined): Promise<Ran> {
  const path = pathOf(name)
  if (!path) return missing(name)
  if (!existsSync(`${path}.sig`)) return { problems: `There is no signature beside “${name}”.`, code: 1 }
  const arrived = await readArrived(bytesOf(path), readFileSync(`${path}.sig`, 'utf8'))
  if (!arrived.ok) return refusal(arrived)
  if (wanted && arrived.key !== wanted) return { problems: en.supply.keyChanged, code: 1 }
  const { council, version } = arrived.pack.file
  return {
    out: `${council.name}, version ${version}\nGood signature of key ${await fingerprint(arrived.key ?? '')}`,
    code: 0,
  }
}

function newPack({ from = '', council = '', nation = 'england', out }: ReturnType<typeof parse>['values']): Ran {
  if (nation !== 'england' && nation !== 'wales') return bad('--nation is england or wales.')
  const template = openedAt(from)
  if ('ran' in template) return template.ran
  const pack = startFrom(template.working, { name: council, nation })
  const path = out ?? fileName(pack)
  if (existsSync(path)) return bad(`“${path}” is there already.`)
  writeFileSync(path, writePack(pack))
  return {
    out: `${path}\nGive the policy its title and its words, then run: npm run --silent pack -- check ${path}`,
    code: 0,
  }
}
