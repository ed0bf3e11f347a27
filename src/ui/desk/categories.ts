import { ruleChoices } from '../../desk/choices.ts'
import { capital } from '../words.ts'

export const categoryName = (category: string): string => capital(category.replaceAll('-', ' '))

/** The kinds of things noticed, each once. */
export const categoryChoices = () =>
  [...new Set(ruleChoices.map(({ category }) => category))]
    .sort()
    .map((value) => ({ value, label: categoryName(value) }))
