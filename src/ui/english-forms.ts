import type { Section, Values } from '../words/say.ts'

/** One English sentence of a message file as a pattern: `“{words}” is a postcode.` finds “LE15 6XX” in what a rule says. */
export type Form = { readonly key: string; readonly names: readonly string[]; readonly pattern: RegExp }

/** A form for each text of a section, the plural ones too. */
export const formsOf = (section: Section): readonly Form[] =>
  Object.entries(section).flatMap(([key, message]) =>
    (typeof message === 'string' ? [message] : Object.values(message)).map((text) => ({ key, ...formOf(text) })),
  )

const name = /\{(\w+)\}/g
const special = /[.*+?^${}()|[\]\\]/g

const formOf = (text: string): Omit<Form, 'key'> => ({
  names: [...text.matchAll(name)].map(([, each = '']) => each),
  pattern: new RegExp(
    `^${text
      .split(/\{\w+\}/)
      .map((part) => part.replace(special, '\\$&'))
      .join('(.+?)')}$`,
    's',
  ),
})

/** The values that an English sentence has in a form; null where it is another sentence. */
export function valuesIn({ names, pattern }: Form, english: string): Values | null {
  const match = pattern.exec(english)
  return match && Object.fromEntries(names.map((each, at) => [each, match[at + 1] ?? '']))
}
