import { choiceById } from '../../../desk/choices.ts'
import { requirementFor } from '../../../desk/edits.ts'
import { viewOf } from '../../../desk/view.ts'
import { withEntry } from '../../../desk/working.ts'
import { titleOf } from '../../rule-words.ts'
import { Marked } from '../marked.tsx'
import { t } from '../words.ts'
import { RequirementEditor } from './requirement.tsx'
import type { PolicyProps } from './selected.ts'

type Props = Pick<PolicyProps, 'pen' | 'library'> & { readonly rule: string }

/** One thing that can be noticed: what it finds, what it lets pass, and under which clauses it speaks. */
export const RuleEditor = ({ pen, library, rule }: Props) => {
  const choice = choiceById.get(rule)
  const { requirements, clauses } = viewOf(pen.working)
  const here = requirements.flatMap((requirement, at) => (requirement.rule === rule ? [at] : []))
  const add = () =>
    pen.change(
      withEntry(pen.working, ['requirements'], requirementFor(rule, clauses[0] ? [clauses[0].id] : [], library)),
    )
  if (!choice) return null
  return (
    <section class="sheet edit" id="middle" tabIndex={-1} aria-labelledby="rule-title">
      <h2 id="rule-title">{titleOf(choice)}</h2>
      <Examples title={t('itFinds')} texts={choice.flags} />
      <Examples title={t('itLetsPass')} texts={choice.passes} />
      <div class="kept">
        <h3>{t('whichClauseSpeaks')}</h3>
        {here.length === 0 && <p class="quiet">{t('noClauseSpeaks')}</p>}
        {here.map((at) => (
          <RequirementEditor key={at} pen={pen} at={at} open />
        ))}
        <div class="buttons">
          <button type="button" onClick={add}>
            {here.length === 0 ? t('noticeThis') : t('noticeUnderAnother')}
          </button>
        </div>
      </div>
    </section>
  )
}

const Examples = ({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) =>
  texts.length === 0 ? null : (
    <div class="examples">
      <h3>{title}</h3>
      <ul>
        {texts.map((text) => (
          <li key={text}>
            <Marked text={text} />
          </li>
        ))}
      </ul>
    </div>
  )
