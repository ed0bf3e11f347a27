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

export const look = async (): Promise<Pick<View, 'around' | 'pack'>> => ({
  around: await lookAround(origins),
  pack: await askAbout('about'),
})
