import { ruleChoices } from '../../../desk/choices.ts'
import { requirementFor } from '../../../desk/edits.ts'
import { problemsAt } from '../../../desk/problems.ts'
import { viewOf } from '../../../desk/view.ts'
import type { Path } from '../../../desk/working.ts'
import { withEntry, withValue } from '../../../desk/working.ts'
import { categoryName, titleOf } from '../../rule-words.ts'
import { Checks, Text, Wrong } from '../fields.tsx'
import { Strange } from '../mending.tsx'
import { groupAt, idOf, type Pen } from '../pen.ts'
import { accountChoices, roleChoices } from '../posting.ts'
import { useOpening } from '../use-opening.ts'
import { t } from '../words.ts'
import { ClauseChips } from './clause-chips.tsx'
import { Options } from './options.tsx'
import type { PolicyProps } from './selected.ts'
import { siteChoices } from './sites.ts'
import { Strength } from './strength.tsx'

type Props = { readonly pen: Pen; readonly at: number; readonly open?: boolean }

/** One thing noticed: under which clauses, with what advice, and where it should differ from the clause. */
export const RequirementEditor = ({ pen, at, open = false }: Props) => {
  const path: Path = ['requirements', at]
  const { rule, advice, note } = viewOf(pen.working).requirements[at] ?? { rule: '', advice: '', note: '' }
  const wrong = problemsAt(pen.problems, path).length > 0
  return (
    <details class="requirement" ref={useOpening(open || wrong || advice === '')} id={idOf(path)}>
      <summary>
        <b>{titleOf({ id: rule })}</b>
        <span class="hint">{advice || t('noAdvice')}</span>
      </summary>
      <Wrong pen={pen} path={[...path, 'rule']} />
      <Strange pen={pen} path={path} />
      <Text pen={pen} path={[...path, 'advice']} label={t('advice')} hint={t('adviceHint')} rows={2} />
      <ClauseChips pen={pen} path={[...path, 'clauses']} />
      <Options pen={pen} path={[...path, 'options']} rule={rule} />
      <Differences pen={pen} path={path} />
      <Text pen={pen} path={[...path, 'note']} label={t('note')} hint={t('noteHint')} rows={note ? 2 : 1} optional />
      <div class="buttons">
        <button type="button" class="plain" onClick={() => pen.write(path, undefined)}>
          {t('removeRequirement')}
        </button>
      </div>
    </details>
  )
}

/** What is left to the clause unless somebody says otherwise. */
const Differences = ({ pen, path }: { readonly pen: Pen; readonly path: Path }) => {
  const said = ['severity', 'roles', 'accounts', 'sites', 'dates'].filter((key) => key in groupAt(pen, path))
  return (
    <details ref={useOpening(said.some((key) => problemsAt(pen.problems, [...path, key]).length > 0))}>
      <summary>{t('unlike', { count: said.length })}</summary>
      <div class="inner">
        <Strength
          pen={pen}
          path={[...path, 'severity']}
          label={t('howStrongly')}
          hint={t('ownStrengthHint')}
          none={t('asTheClause')}
        />
        <Checks pen={pen} path={[...path, 'roles']} label={t('onlyRoles')} choices={roleChoices()} all />
        <Checks pen={pen} path={[...path, 'accounts']} label={t('onlyAccounts')} choices={accountChoices()} all />
        <Checks pen={pen} path={[...path, 'sites']} label={t('onSites')} choices={siteChoices()} all />
        <div class="pair">
          <Day pen={pen} path={[...path, 'dates']} end="from" label={t('onlyFrom')} />
          <Day pen={pen} path={[...path, 'dates']} end="to" label={t('onlyTo')} />
        </div>
        <Wrong pen={pen} path={[...path, 'dates']} exactly />
      </div>
    </details>
  )
}

/** One end of a period; with neither there is none. */
const Day = ({ pen, path, end, label }: { pen: Pen; path: Path; end: 'from' | 'to'; label: string }) => {
  const dates = groupAt(pen, path)
  const value = dates[end]
  const write = (day: string) => {
    const now = { ...dates, [end]: day }
    pen.write(path, Object.values(now).some((each) => each !== '') ? now : undefined)
  }
  return (
    <div class="row">
      <label for={idOf([...path, end])}>{label}</label>
      <input
        id={idOf([...path, end])}
        type="date"
        value={typeof value === 'string' ? value.slice(0, 10) : ''}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <Wrong pen={pen} path={[...path, end]} />
    </div>
  )
}

type AddProps = Pick<PolicyProps, 'pen' | 'library'> & { readonly clause: string }

/** Adds a thing to notice, with the advice that another council gives for it. */
export const AddRequirement = ({ pen, library, clause }: AddProps) => {
  const here = viewOf(pen.working).requirements
  const add = (rule: string) => {
    const at = here.findIndex((requirement) => requirement.rule === rule)
    const under = here[at]?.clauses ?? []
    // A rule that already speaks under another clause speaks under this one, too; two of the same would find all twice.
    pen.change(
      at < 0
        ? withEntry(pen.working, ['requirements'], requirementFor(rule, [clause], library))
        : withValue(pen.working, ['requirements', at, 'clauses'], [...under, clause]),
    )
  }
  const free = ruleChoices.filter(
    ({ id }) => !here.some(({ rule, clauses }) => rule === id && clauses.includes(clause)),
  )
  return (
    <div class="row">
      <label for="add-rule">{t('addRule')}</label>
      <select
        id="add-rule"
        value=""
        onChange={(event) => {
          add(event.currentTarget.value)
          event.currentTarget.value = ''
        }}
      >
        <option value="">{t('choose')}</option>
        {[...new Set(free.map(({ category }) => category))].sort().map((category) => (
          <optgroup key={category} label={categoryName(category)}>
            {free
              .filter((choice) => choice.category === category)
              .map(({ id, title }) => (
                <option key={id} value={id}>
                  {titleOf({ id, title })}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
