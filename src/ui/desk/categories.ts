import { ruleChoices } from '../../desk/choices.ts'
import { capital } from '../words.ts'

/** The kinds of things noticed, each once. */
export const categoryName = (category: string): string => capital(category.replaceAll('-', ' '))

export const categoryChoices = () =>
  [...new Set(ruleChoices.map(({ category }) => category))].sort().map((value) => ({ value, label: categoryName(value) }))
