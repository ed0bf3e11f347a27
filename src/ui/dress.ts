import { type Language, languageFor, speak, tagOf } from '../words/say.ts'

/** Sets the language and the theme of one of our own pages, before it is drawn. In the page of a site the card follows the site. */
export function dress(chosen: {
  readonly language: 'auto' | Language
  readonly appearance: 'auto' | 'light' | 'dark'
}): void {
  const language = languageFor(chosen.language, navigator.language)
  speak(language)
  const { documentElement } = document
  documentElement.lang = tagOf(language)
  if (chosen.appearance === 'auto') delete documentElement.dataset.theme
  else documentElement.dataset.theme = chosen.appearance
}
