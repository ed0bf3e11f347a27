import * as z from 'zod'
import { sites } from '../draft/circumstances.ts'
import type { Act } from './act.ts'
import { hearFrom, isOurs } from './sender.ts'

const offset = z.int().min(0).max(200_000)
const actSchema = z.union([
  z.strictObject({
    kind: z.literal('ignore'),
    site: z.enum(sites),
    text: z.string().max(200_000),
    ignored: z
      .array(z.strictObject({ rule: z.string().max(100), span: z.strictObject({ start: offset, end: offset }) }))
      .max(500),
  }),
  z.strictObject({ kind: z.literal('recall') }),
  z.strictObject({ kind: z.literal('never'), words: z.string().min(1).max(200) }),
  z.strictObject({ kind: z.literal('off-rule'), rule: z.string().regex(/^[a-z][a-z-]{0,99}$/) }),
  z.strictObject({ kind: z.literal('snooze') }),
])

/** Hears what a person decided beside a draft, from our own parts and nobody else; what is not an Act is passed over. One after another. `isPrivate`: it came from a private window. */
export function hearActs(keep: (act: Act, isPrivate: boolean) => Promise<unknown>): void {
  let last: Promise<unknown> = Promise.resolve()
  hearFrom(isOurs, (message, { tab }) => {
    const read = actSchema.safeParse(message)
    if (!read.success) return undefined
    last = last.then(() => keep(read.data, tab?.incognito === true)).then(() => true)
    return last.catch(() => false)
  })
}
