import type { Working } from '../../../desk/working.ts'
import type { Pen } from '../pen.ts'
import type { Services, Shelf, Signer } from '../services.ts'

/** What the parts of the Publish tab are told. */
export type PublishProps = {
  readonly pen: Pen
  readonly working: Working
  readonly published: Working | null
  readonly shelf: Shelf
  readonly services: Services
  readonly signer: Signer | null
  readonly onSigner: (signer: Signer | null) => void
  readonly onKeep: (change: Partial<Shelf>) => void
  /** The pack was saved as a file: this is what councillors will have. */
  readonly onPublished: (working: Working, text: string) => void
}
