import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import {
  configure,
  type Entry,
  type FileEntry,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js'

/** How zip writes that a file is deflated. */
const deflated = 8
const isFile = (entry: Entry): entry is FileEntry => !entry.directory

/** By the hash of what went in: the packages for three browsers are mostly the same files. */
const kept = join(import.meta.dirname, '../node_modules/.cache/zopfli-5')

async function deflate(whole: Uint8Array): Promise<Uint8Array> {
  const path = join(kept, createHash('sha256').update(whole).digest('hex'))
  if (existsSync(path)) return Uint8Array.from(readFileSync(path))
  // Once loaded it hears of every uncaught error of the process, and answers with a screenful of its own code.
  const { deflateAsync } = await import('@gfx/zopfli')
  const tight = await deflateAsync(whole, { numiterations: 5 })
  mkdirSync(kept, { recursive: true })
  writeFileSync(`${path}.${process.pid}`, tight)
  renameSync(`${path}.${process.pid}`, path)
  return tight
}

/** Packs a zip again with zopfli, which any program unpacks: of our packages a twenty-fifth less. Takes ten seconds the first time. */
export async function tighten(path: string): Promise<void> {
  configure({ useWebWorkers: false })
  const reader = new ZipReader(new Uint8ArrayReader(Uint8Array.from(readFileSync(path))))
  const writer = new ZipWriter(new Uint8ArrayWriter(), { extendedTimestamp: false })
  for (const entry of (await reader.getEntries()).filter(isFile)) {
    const whole = await entry.getData(new Uint8ArrayWriter())
    const tight = whole.length > 0 ? await deflate(whole) : whole
    await writer.add(entry.filename, new Uint8ArrayReader(tight), {
      passThrough: true,
      compressionMethod: whole.length > 0 ? deflated : 0,
      uncompressedSize: whole.length,
      signature: crc32(whole),
      lastModDate: entry.lastModDate,
    })
  }
  writeFileSync(path, await writer.close())
}
