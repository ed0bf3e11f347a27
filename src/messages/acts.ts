import * as z from 'zod/mini'
import { sites } from '../draft/circumstances.ts'
import type { Act } from './act.ts'
import { hearFrom, isOurs } from './sender.ts'

const offset = z.int().check(z.gte(0), z.lte(200_000))
const actSchema = z.union([
  z.strictObject({
    kind: z.literal('ignore'),
    site: z.enum(sites),
    text: z.string().check(z.maxLength(200_000)),
    ignored: z
      .array(
        z.strictObject({
          rule: z.string().check(z.maxLength(100)),
          span: z.strictObject({ start: offset, end: offset }),
        }),
      )
      .check(z.maxLength(500)),
  }),
  z.strictObject({ kind: z.literal('recall') }),
  z.strictObject({ kind: z.literal('never'), words: z.string().check(z.minLength(1), z.maxLength(200)) }),
  z.strictObject({ kind: z.literal('off-rule'), rule: z.string().check(z.regex(/^[a-z][a-z-]{0,99}$/)) }),
  z.strictObject({ kind: z.literal('snooze') }),
])

/**
 * Hears what a person decided beside a draft, from our own parts and nobody else; what is not an Act is passed over. One
 * after another. `may` tells whether the page may be read still; `isPrivate`: it came from a private window.
 */
export function hearActs(
  may: (page: string) => Promise<boolean>,
  keep: (act: Act, isPrivate: boolean) => Promise<unknown>,
): void {
  let last: Promise<unknown> = Promise.resolve()
  hearFrom(isOurs, (message, { tab, url = '' }) => {
    const read = actSchema.safeParse(message)
    if (!read.success) return undefined
    const kept = async () => {
      const allowed = await may(url)
      if (allowed) await keep(read.data, tab?.incognito === true)
      return allowed
    }
    last = last.then(kept).catch(() => false)
    return last
  })
}
