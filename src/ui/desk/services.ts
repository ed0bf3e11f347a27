/** What the desk keeps on this computer between visits: the same as src/settings/desk.ts has it. */
export type Shelf = {
  readonly working: string | null
  readonly published: string | null
  readonly key: string | null
  readonly address: string | null
  /** A page that says how to install the extension. */
  readonly page: string | null
}

/** A key that is open for as long as the page is. */
export type Signer = {
  readonly publicKey: string
  readonly fingerprint: string
  /** The text of the signature's file for exactly this text. */
  readonly sign: (text: string) => Promise<string>
}

export type Opened = { readonly ok: true; readonly signer: Signer } | { readonly ok: false; readonly sentence: string }

/** All that the desk asks of the world outside. */
export type Services = {
  /** Once it was called the change is safe, though the page be left at once. */
  readonly keep: (change: Partial<Shelf>) => Promise<void>
  /** The text of a pack that ships with us. */
  readonly bundled: (id: string) => Promise<string>
  readonly save: (name: string, type: string, text: string) => void
  readonly copy: (text: string) => Promise<void>
  readonly print: () => void
  /** Sixteen letters by which a published file is known. */
  readonly fingerprint: (text: string) => Promise<string>
  readonly makeKey: (passphrase: string) => Promise<{ readonly file: string; readonly signer: Signer }>
  /** The public half of a key's file; null where the file is another. */
  readonly publicKeyIn: (file: string) => string | null
  readonly openKey: (file: string, passphrase: string) => Promise<Opened>
  /** Today as an ISO 8601 date. */
  readonly today: () => string
  readonly uuid: () => string
}
