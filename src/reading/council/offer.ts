import type { Draft } from '../../draft/draft.ts'
import type { Edit } from '../../draft/edit.ts'
import { charactersLeft } from '../../draft/length.ts'

/** An adopted wording and the short forms accepted for it, as a pack gives them. */
export type Wording = { readonly text: string; readonly short: readonly string[]; readonly language: 'en' | 'cy' }

type Offer = { readonly label: string; readonly edit: Edit; readonly left?: number }

/** Words that only Welsh has and no Welsh draft of any length does without. */
const welshWords =
  /(?<!\p{L})(?:mae|mae'r|mae’r|bydd|wedi|gan|cyngor|ddim|rydym|rydw|dylai|hwn|hyn|gyda|ond|fel|chi|ein)(?!\p{L})/giu
const isWelsh = (text: string) => (text.match(welshWords)?.length ?? 0) > 2

/**
 * The whole wording if the site leaves room for it, else the longest short form that fits; else nothing, and by how many
 * characters the shortest is over. Without a wording there is nothing to offer.
 */
export function offerDisclaimer(
  draft: Draft,
  wordings: readonly Wording[],
): { readonly fix?: Offer; readonly over: number } {
  const language = isWelsh(draft.text) ? 'cy' : 'en'
  const wording = wordings.find((each) => each.language === language) ?? wordings[0]
  if (!wording) return { over: 0 }
  const span = { start: draft.text.trimEnd().length, end: draft.text.length }
  const lead = span.start === 0 ? '' : draft.site === 'x' ? '\n' : '\n\n'
  let over = Number.POSITIVE_INFINITY
  for (const [step, form] of [wording.text, ...wording.short].entries()) {
    const edit = { span, text: lead + form }
    const left = charactersLeft(draft.text.slice(0, span.start) + edit.text, draft.site)
    const label = step === 0 ? 'Add the disclaimer' : 'Add the short form'
    if (left === null) return { fix: { label, edit }, over: 0 }
    if (left >= 0) return { fix: { label, edit, left }, over: 0 }
    over = Math.min(over, -left)
  }
  return { over }
}

/** The sentence to add where nothing fits. */
export const cutFor = (over: number): string =>
  over > 0
    ? ` To fit the disclaimer in, cut ${over} ${over === 1 ? 'character' : 'characters'}, or put it in the first reply.`
    : ''
