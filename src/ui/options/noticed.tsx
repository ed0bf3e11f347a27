import type { RuleShown } from '../../check/pack-in-use.ts'
import { cite } from '../cite.ts'
import { categoryName } from '../rule-words.ts'
import { SeverityWord, severityOrder } from '../severity.tsx'
import { t } from './words.ts'

export type NoticedProps = {
  readonly rules: readonly RuleShown[]
  readonly policy: string | null
  readonly offRules: readonly string[]
  readonly offCategories: readonly string[]
  readonly onRule: (rule: RuleShown, on: boolean) => void
  readonly onCategory: (category: RuleShown['category'], on: boolean) => void
}

/** What is noticed, by what it is about, each with an example from the rule itself. */
export const Noticed = (props: NoticedProps) => {
  const categories = [...new Set(props.rules.map(({ category }) => category))]
  return (
    <ul class="rows noticed">
      {categories.map((category) => (
        <li key={category}>
          <Category {...props} category={category} />
        </li>
      ))}
    </ul>
  )
}

const Category = (props: NoticedProps & { readonly category: RuleShown['category'] }) => {
  const { category, offRules, offCategories, policy, onCategory } = props
  const rules = props.rules.filter((rule) => rule.category === category)
  const [first] = [...rules].sort((a, b) => severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity))
  const on = !offCategories.includes(category)
  const off = rules.filter(({ id }) => offRules.includes(id)).length
  const name = categoryName(category)
  if (!first) return null
  return (
    <>
      <div class={on ? 'kind' : 'kind faint'}>
        <h3>{name}</h3>
        <Example of={first} />
        <p class="small quiet">
          <SeverityWord of={first.severity} /> {placeOf(first, policy)}
        </p>
        <details>
          <summary>
            {t('kinds', { count: rules.length })}
            {off > 0 && `, ${t('kindsOff', { count: off })}`}
            <span class="hidden">: {name}</span>
          </summary>
          <ul class="each">
            {rules.map((rule) => (
              <Each key={rule.id} {...props} rule={rule} disabled={!on} />
            ))}
          </ul>
        </details>
      </div>
      <button
        type="button"
        role="switch"
        aria-checked={on}
        aria-label={t('pointOut', { what: name })}
        onClick={() => onCategory(category, !on)}
      />
    </>
  )
}

const Each = ({ rule, offRules, policy, disabled, onRule }: NoticedProps & { rule: RuleShown; disabled: boolean }) => {
  const on = !offRules.includes(rule.id)
  return (
    <li>
      <div>
        <h4>{rule.title}</h4>
        <p class="small quiet">
          <SeverityWord of={rule.severity} /> {placeOf(rule, policy)}
        </p>
        <Example of={rule} label={t('finds')} />
        <p class="example" lang="en-GB">
          <span class="label">{t('letsPass')}</span> {rule.passes}
        </p>
      </div>
      <button
        type="button"
        role="switch"
        aria-checked={on && !disabled}
        disabled={disabled}
        aria-label={t('pointOut', { what: rule.title })}
        onClick={() => onRule(rule, !on)}
      />
    </li>
  )
}

const placeOf = ({ refs: [ref] }: RuleShown, policy: string | null): string =>
  ref === undefined ? '' : cite({ ref }, policy ?? '').place

/** An example's `[[ ]]` as the line it would have. Where something is missing there is nothing to underline. */
const Example = ({ of, label }: { readonly of: RuleShown; readonly label?: string }) => (
  <p class="example" lang="en-GB">
    {label && <span class="label">{label}</span>}{' '}
    {of.flags.split(/(\[\[.*?\]\])/s).map((piece) => {
      if (!piece.startsWith('[[')) return piece
      const words = piece.slice(2, -2)
      return (
        words && (
          <mark key={words} class={of.severity}>
            {words}
          </mark>
        )
      )
    })}
  </p>
)
