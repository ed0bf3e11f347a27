import { fingerprint } from '../../src/supply/fingerprint.ts'
import { exportKey, importKey, publicKeyIn } from '../../src/supply/key-file.ts'
import { makeKey, type SigningKey, sign } from '../../src/supply/signature.ts'
import type { Services, Signer } from '../../src/ui/desk/services.ts'
import { sentenceFor } from '../../src/ui/supply-words.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

async function signerOf(key: SigningKey): Promise<Signer> {
  const { publicKey } = key
  return { publicKey, fingerprint: await fingerprint(publicKey), sign: (text) => sign(bytesOf(text), key) }
}

/** Hands a file to the browser's downloads. */
function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has been handed over by the next turn; until then the address has to stand.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** What the desk does outside its page, but for what it keeps. */
export const services: Omit<Services, 'keep' | 'bundled'> = {
  save,
  copy: (text) => navigator.clipboard.writeText(text),
  print: () => print(),
  fingerprint: (text) => fingerprint(bytesOf(text)),
  today: () => new Date().toLocaleDateString('en-CA'),
  uuid: () => crypto.randomUUID(),
  async makeKey(passphrase) {
    const key = await makeKey()
    return { file: await exportKey(key, passphrase), signer: await signerOf(key) }
  },
  publicKeyIn,
  async openKey(file, passphrase) {
    const opened = await importKey(file, passphrase)
    return opened.ok
      ? { ok: true, signer: await signerOf(opened.key) }
      : { ok: false, sentence: sentenceFor(opened.why) }
  },
}
