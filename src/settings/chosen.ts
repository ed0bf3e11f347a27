import type { Pack } from '../packs/pack.ts'
import { readBundled } from './bundled.ts'
import { type Kept, packOf, parseText, readKept } from './kept-packs.ts'
import { watchKept } from './kept-slots.ts'
import { type Managed, readManaged, underManagement, watchManaged } from './managed.ts'
import { readSettings, type Settings, watchSettings } from './settings.ts'

/** Where the pack in use comes from, the strongest first. */
export type From =
  | { readonly kind: 'packJson' }
  | { readonly kind: 'packUrl'; readonly address: string }
  | { readonly kind: 'joined'; readonly address: string | null }
  | { readonly kind: 'bundled'; readonly id: string }
  | { readonly kind: 'none' }

export type Chosen = {
  /** As the person chose them, with the administrator's in their place. */
  readonly settings: Settings
  readonly managed: Managed
  readonly pack: Pack | null
  readonly from: From
}

/**
 * The settings and the pack they name, read once and kept until something of it changes. A pack that cannot be read
 * counts as not there: the next in order is used, and without any the draft is left alone.
 */
export function keepChosen(): () => Promise<Chosen> {
  let kept: Promise<Chosen> | null = null
  const forget = (): void => {
    kept = null
  }
  watchSettings(forget)
  watchKept(forget)
  watchManaged(forget)
  return () => {
    kept ??= readChosen().catch((problem) => {
      kept = null
      throw problem
    })
    return kept
  }
}

export async function readChosen(): Promise<Chosen> {
  const [own, managed, joined] = await Promise.all([readSettings(), readManaged(), readKept('joined')])
  const settings = underManagement(own, managed)
  return { settings, managed, ...(await readPack(settings, managed, joined)) }
}

type Found = Pick<Chosen, 'pack' | 'from'>

/** Administrator's pack, administrator's address, joined, bundled. */
async function readPack({ council }: Settings, managed: Managed, joined: Kept | null): Promise<Found> {
  const given = managed.packJson ? parseText(managed.packJson) : null
  if (given?.ok) return { pack: given.pack, from: { kind: 'packJson' } }
  if (managed.packUrl) {
    const found = inUse(await readKept('managed'), managed.packUrl, managed.packPublicKey)
    if (found) return { pack: found, from: { kind: 'packUrl', address: managed.packUrl } }
  }
  const found = inUse(joined, joined?.address ?? null)
  if (joined && found) return { pack: found, from: { kind: 'joined', address: joined.address } }
  const bundled = council === null ? null : await readBundled(council)
  return bundled?.ok
    ? { pack: bundled.pack, from: { kind: 'bundled', id: council ?? '' } }
    : { pack: null, from: { kind: 'none' } }
}

function inUse(kept: Kept | null, address: string | null, key?: string): Pack | null {
  const fits = kept?.address === address && (key === undefined || kept.key === key)
  const parsed = kept && fits ? packOf(kept) : null
  return parsed?.ok ? parsed.pack : null
}
