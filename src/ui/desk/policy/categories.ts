import { ruleChoices } from '../../../desk/choices.ts'
import { categoryName } from '../../rule-words.ts'

/** The kinds of things noticed, each once. */
export const categoryChoices = () =>
  [...new Set(ruleChoices.map(({ category }) => category))]
    .sort()
    .map((value) => ({ value, label: categoryName(value) }))
