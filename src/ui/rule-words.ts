import { categories as categoriesCy, fixes as fixesCy, rules as rulesCy } from '../../locales/cy.json'
import { categories as categoriesEn, fixes as fixesEn, rules as rulesEn } from '../../locales/en.json'
import type { Finding } from '../check/finding.ts'
import { type Section, sayFrom, spoken } from '../words/say.ts'

const sayTitle = sayFrom({ en: rulesEn as Section, cy: rulesCy as Section })
const sayCategory = sayFrom({ en: categoriesEn as Section, cy: categoriesCy as Section })
const sayFix = sayFrom({ en: fixesEn as Section, cy: fixesCy as Section })

/** As the message files name it: the browser's own reader of them allows no hyphens. */
const keyOf = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

export const titleOf = ({ id, title }: { readonly id: string; readonly title: string }): string =>
  sayTitle(keyOf(id)) || title

export const categoryName = (category: Finding['category']): string => sayCategory(keyOf(category))

/** What the rules say in English, by the key under which the message files have it in both languages. */
const fixKeys = new Map(Object.entries(fixesEn).map(([key, english]) => [english, key]))
const written = /^Write “(.*)”$/s
const noticed = /^Noticed because of “(.*)”\.$/s

function labelOf(label: string): string {
  const words = written.exec(label)?.[1]
  if (words !== undefined) return sayFix('write', { words })
  const key = fixKeys.get(label)
  return key === undefined ? label : sayFix(key)
}

/**
 * A finding in the language spoken: its title and what its button says. The rules' own reasons are some hundred English
 * sentences built around the words found; all but the plainest stay English.
 */
export function inSpokenWords(finding: Finding): Finding {
  if (spoken() === 'en') return finding
  const { rule, title, because, fix } = finding
  const words = noticed.exec(because)?.[1]
  return {
    ...finding,
    title: titleOf({ id: rule, title }),
    because: words === undefined ? because : sayFix('noticed', { words }),
    ...(fix ? { fix: { ...fix, label: labelOf(fix.label) } } : {}),
  }
}
