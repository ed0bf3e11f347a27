import { type Browser, browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { accounts, sites } from '../draft/circumstances.ts'
import { isOurPage, isOurs } from './sender.ts'
import { type Answer, type Ask, portName } from './wire.ts'

const text = z.string().check(z.maxLength(200_000))
const named = { kind: z.literal('check'), id: z.int() }
const namedSchema = z.object(named)
const askSchema = z.object({
  ...named,
  text,
  where: z.object({
    site: z.enum(sites),
    poster: z.optional(z.string().check(z.maxLength(100))),
    host: z.optional(z.string().check(z.maxLength(100))),
    account: z.optional(z.enum(accounts)),
    place: z.optional(z.literal('council-page')),
    replyTo: z.optional(z.literal('')),
    continues: z.optional(z.boolean()),
    later: z.optional(text),
    attachments: z.optional(
      z
        .array(
          z.object({
            kind: z.string().check(z.maxLength(100)),
            shows: z.optional(z.string().check(z.maxLength(1000))),
          }),
        )
        .check(z.maxLength(50)),
    ),
  }),
})

/** The tab, the address of the page in it, and whether its window is a private one. */
export type From = { readonly tab: number | undefined; readonly page: string; readonly isPrivate: boolean }

function withoutAccount(ask: Ask): Ask {
  const { account: _, ...where } = ask.where
  return { ...ask, where }
}

/**
 * Hears our own parts and nobody else; what is not an Ask is passed over, or answered with silence where it has a number: a
 * page must not wait for ever with a draft that is too long. `from` is where it came from. `met` is told of each that may
 * come to ask something.
 */
export function acceptPages(
  hear: (ask: Ask, from: From, reply: (answer: Answer) => void) => void,
  met: () => void = () => undefined,
): void {
  browser.runtime.onConnect.addListener((port: Browser.runtime.Port) => {
    if (port.name !== portName || !isOurs(port.sender)) return
    met()
    const { tab, url } = port.sender
    const from = { tab: tab?.id, page: url ?? '', isPrivate: tab?.incognito === true }
    let open = true
    port.onDisconnect.addListener(() => {
      open = false
    })
    const refuse = (message: unknown) => {
      const { data } = namedSchema.safeParse(message)
      if (data) port.postMessage({ kind: 'silent', id: data.id, why: 'fault' } satisfies Answer)
    }
    let last = 0
    port.onMessage.addListener((message: unknown) => {
      const read = askSchema.safeParse(message)
      if (!read.success) return refuse(message)
      const ask = isOurPage(port.sender) ? (read.data as Ask) : withoutAccount(read.data as Ask)
      const tell = () => hear(ask, from, (answer) => open && port.postMessage(answer))
      // Let whatever waits behind it come first: a draft that was typed over since is not worth reading.
      last = ask.id
      setTimeout(() => open && last === ask.id && tell())
    })
  })
}
