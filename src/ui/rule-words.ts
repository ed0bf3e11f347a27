import * as cy from '../../locales/cy.json'
import * as en from '../../locales/en.json'
import type { Finding } from '../check/finding.ts'
import { type Section, sayFrom, spoken, type Values } from '../words/say.ts'
import { formsOf, valuesIn } from './english-forms.ts'

const sayTitle = sayFrom<Section>({ en: en.rules, cy: cy.rules })
const sayCategory = sayFrom<Section>({ en: en.categories, cy: cy.categories })

/** A section whose English is what the rules themselves say. */
const voice = (english: Section, welsh: Section) => ({
  say: sayFrom({ en: english, cy: welsh }),
  forms: formsOf(english),
})
const labels = voice(en.fixes, cy.fixes)
const reasons = voice(en.reasons, cy.reasons)
const parts = voice(en.reasonParts, cy.reasonParts)

/** As the message files name it: the browser's own reader of them allows no hyphens. */
const keyOf = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Where a pack may name what no rule is called, its id stands for itself. */
export const titleOf = ({ id, title = id }: { readonly id: string; readonly title?: string }): string =>
  sayTitle(keyOf(id)) || title

export const categoryName = (category: string): string => sayCategory(keyOf(category))

/**
 * What a rule says in English, in the language spoken. The English sentence is itself what the message files know it by,
 * so that a rule stays a page with its sentences in it. A sentence that is not there stays English.
 */
function again({ say, forms }: ReturnType<typeof voice>, english: string): string {
  for (const form of forms) {
    const values = valuesIn(form, english)
    const said = values && withParts(values)
    if (said) return say(form.key, said)
  }
  return english
}

/** The parts that rules put together themselves, each said in turn; null where one is no such part. */
function withParts(values: Values): Values | null {
  const said = { ...values }
  for (const name of ['says', 'whom'].filter((each) => each in values)) {
    const part = parts.forms.find((form) => valuesIn(form, String(values[name])))
    if (!part) return null
    said[name] = parts.say(part.key)
  }
  return said
}

/** A finding in the language spoken: its title, its reason and what its button says. */
export function inSpokenWords(finding: Finding): Finding {
  if (spoken() === 'en') return finding
  const { rule, title, because, fix } = finding
  return {
    ...finding,
    title: titleOf({ id: rule, title }),
    because: again(reasons, because),
    ...(fix ? { fix: { ...fix, label: again(labels, fix.label) } } : {}),
  }
}
