/**
 * What may stand in a pack's texts: words a reader can see, in the order the file has them. Direction marks and zero-width
 * characters can make a clause read otherwise than it is written; tags would be shown as they stand, since nothing here is
 * ever markup, and a clerk who writes one expects something else.
 */
const unseen = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/u
const tag = /<[a-z/!?][^<>]{0,300}>/i

/** A sentence on why the text cannot stand, or null when it can. */
export function objection(text: string): string | null {
  const found = unseen.exec(text)
  if (found) {
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    return `holds a character that cannot be seen (U+${code}, after “${text.slice(Math.max(0, found.index - 20), found.index)}”). Type the words again without it.`
  }
  const markup = tag.exec(text)
  return markup ? `holds “${markup[0]}”, which looks like markup. Texts are shown as they stand; write plain words.` : null
}
