import { browser } from 'wxt/browser'
import type { Site } from '../draft/circumstances.ts'
import type { Span } from '../draft/span.ts'

/** What a person decided beside a draft, from the page to the background, which keeps it. */
export type Act =
  /** Ignored in this draft: the words that the spans cover, or what is missing. */
  | {
      readonly kind: 'ignore'
      readonly site: Site
      readonly text: string
      readonly ignored: readonly { readonly rule: string; readonly span: Span }[]
    }
  /** Whatever was ignored in drafts speaks again. */
  | { readonly kind: 'recall' }
  /** Never to be told of these words. */
  | { readonly kind: 'never'; readonly words: string }
  | { readonly kind: 'off-rule'; readonly rule: string }
  /** Peace for an hour. */
  | { readonly kind: 'snooze' }

/** Whether the background kept it. It is woken for that; where the extension itself is gone, nothing is kept. */
export async function tellAct(act: Act): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage(act)) === true
  } catch {
    return false // the extension was updated or removed under the page
  }
}
