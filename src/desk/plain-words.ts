import type { Working } from './working.ts'

/** The pack as a council would adopt it and a councillor read it: headings with lines of plain words and quotations. */
export type Section = { readonly heading: string; readonly lines: readonly Line[] }
export type Line =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'quote'; readonly ref: string; readonly text: string; readonly summary: boolean }
  | { readonly kind: 'entry'; readonly name: string; readonly text: string }

export const inPlainWords: (working: Working) => readonly Section[] = () => {
  throw new Error('being filled')
}
