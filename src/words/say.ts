/** The languages of our own screens. Clauses stay in the policy's own. */
export const languages = ['en', 'cy'] as const
export type Language = (typeof languages)[number]

/** One text, or one for each plural category that the language has (Intl.PluralRules), chosen by `count`. */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>
/** What one screen says. The keys are flat, so that a translator finds them in the screen's order. */
export type Section = Readonly<Record<string, Message>>
export type Values = Readonly<Record<string, string | number>>

let language: Language = 'en'

/** Sets the language in which this page speaks from now on: called before anything is drawn, and with every answer that may bring another. */
export function speak(chosen: Language): void {
  language = chosen
}

export const spoken = (): Language => language

/** The BCP 47 tag by which a page says in which language a text is. */
export const tagOf = (of: Language): string => ({ en: 'en-GB', cy: 'cy' })[of]

/** The language chosen, or the browser's own where none was. `browserLanguage` is a BCP 47 tag, such as `cy-GB`. */
export const languageFor = (chosen: 'auto' | Language, browserLanguage: string): Language =>
  chosen !== 'auto' ? chosen : (languages.find((one) => one === browserLanguage.toLowerCase().split('-')[0]) ?? 'en')

/**
 * The voice of one screen: `t('points', { count: 2 })`. `{count}` in a message stands for the value of that name.
 * Chrome has no Welsh interface to follow and @wxt-dev/i18n's own `t` stops at three plural forms where Welsh has six,
 * so our pages read the message files themselves; the module builds the manifest's names from the same files.
 */
export const sayFrom =
  <Said extends Section>(sections: { readonly en: Said; readonly cy: { readonly [Key in keyof Said]: Message } }) =>
  (key: keyof Said & string, values: Values = {}): string =>
    fill(oneOf(sections[language][key] ?? '', values.count), values)

function oneOf(message: Message, count: string | number | undefined): string {
  if (typeof message === 'string') return message
  // Nothing is often said otherwise in English, too, which has no plural category for it.
  if (Number(count ?? 0) === 0 && message.zero !== undefined) return message.zero
  return message[plurals(language).select(Number(count ?? 0))] ?? message.other ?? ''
}

/** Made once for each language: dear, and asked with every key. */
const made = new Map<Language, Intl.PluralRules>()
function plurals(of: Language): Intl.PluralRules {
  const rules = made.get(of) ?? new Intl.PluralRules(of)
  made.set(of, rules)
  return rules
}

const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole))
