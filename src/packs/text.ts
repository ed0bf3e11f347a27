import * as z from 'zod/mini'

/**
 * What may stand in a pack's texts: words a reader can see, in the order the file has them. Direction marks and zero-width
 * characters can make a clause read otherwise than it is written; tags would be shown as they stand, since nothing here is
 * ever markup, and a clerk who writes one expects something else. The joiner stays: emoji are made with it.
 */
const unseen = /(?![\t\n\r\u200D])[\p{Cc}\p{Cf}\u2028\u2029]/u
const tag = /<[a-z/!?][^<>]{0,300}>/i

/** A sentence on why the text cannot stand, or null when it can. */
function objection(text: string): string | null {
  const found = unseen.exec(text)
  if (found) {
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return `holds a character that cannot be seen (U+${code}, after “${text.slice(Math.max(0, found.index - 20), found.index)}”). Type the words again without it.`
  }
  const markup = tag.exec(text)
  return markup
    ? `holds “${markup[0]}”, which looks like markup. Texts are shown as they stand; write plain words.`
    : null
}

const text = (most: number) =>
  z.string().check(
    z.trim(),
    z.minLength(1),
    z.maxLength(most),
    z.superRefine((written, context) => {
      const message = objection(written)
      if (message) context.addIssue({ code: 'custom', message })
    }),
  )

/** What fits on a line, in UTF-16 units: a name, a reference. */
export const line = text(300)
/** A clause or a piece of advice. */
export const passage = text(2000)

/** A list that may be left out. */
export const upTo = <Entry extends z.core.$ZodType>(most: number, entry: Entry) =>
  z._default(z.array(entry).check(z.maxLength(most)), [])
export const lines = upTo(500, line)
