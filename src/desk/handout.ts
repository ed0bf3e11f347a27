import type { Working } from './working.ts'

/** What a clerk sends and prints. `link` is the join link, `store` where the extension is had, `fingerprint` of file or key. */
export type Handing = { readonly link: string; readonly store: string; readonly fingerprint: string | null }

/** The e-mail ready to send, as subject and body; `mailto` opens it in the clerk's mail program. */
export const letter: (working: Working, handing: Handing) => { subject: string; body: string; mailto: string } = () => {
  throw new Error('being filled')
}
/** The one-page handout: a heading, steps, what it does and does not do, whom to ask. The QR code is the screen's. */
export const handout: (
  working: Working,
  handing: Handing,
) => { heading: string; steps: readonly string[]; notes: readonly string[]; ask: string } = () => {
  throw new Error('being filled')
}
