/** What the clerk's desk keeps on this computer between visits. Texts are files as they would be saved. */
export type DeskShelf = {
  readonly working: string | null
  /** As last published or opened: what “changes since” is counted from. */
  readonly published: string | null
  /** The clerk's own drafts to try the pack on. */
  readonly drafts: readonly string[]
  /** The signing key, locked with the clerk's passphrase, as `exportKey` wrote it. */
  readonly key: string | null
  /** Where councillors fetch the pack, and where the extension is had. */
  readonly address: string | null
}

export const readDesk: () => Promise<DeskShelf> = () => {
  throw new Error('being filled')
}
/** Keeps a change; rejects when the browser's storage is full. */
export const keepDesk: (change: Partial<DeskShelf>) => Promise<void> = () => {
  throw new Error('being filled')
}
