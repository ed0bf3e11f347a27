import type { PackInUse } from '../../src/check/pack-in-use.ts'
import { origins } from '../../src/composers/origins.ts'
import { askAbout } from '../../src/messages/about.ts'
import { type Around, lookAround } from '../../src/settings/around.ts'

export type View = {
  readonly around: Around
  readonly pack: PackInUse
  /** A site for which the browser gave no permission just now, by name. */
  readonly refused: string | null
  /** Why the last settings file was refused. */
  readonly refusedFile: string | null
  readonly said: string | null
  readonly onUndo: (() => void) | null
}

export const nothingSaid = { refused: null, refusedFile: null, said: null, onUndo: null } as const

type Looked = Pick<View, 'around' | 'pack'>

/** What was said to be seen may still be read. */
let isNews = false
let latest: Promise<unknown> = Promise.resolve()

/** How things stand. One look after another: what an older one saw never comes last. */
export function look(): Promise<Looked> {
  const next = latest.then(lookNow)
  latest = next.catch(() => undefined)
  return next
}

async function lookNow(): Promise<Looked> {
  const [around, pack] = [await lookAround(origins), await askAbout('about')]
  isNews ||= pack.isNews
  return { around, pack: { ...pack, isNews } }
}
