import { useState } from 'preact/hooks'
import { removeClause, renameClause } from '../../../desk/edits.ts'
import { problemsOf } from '../../../desk/problems.ts'
import { strengthOf } from '../../../desk/strength.ts'
import { viewOf } from '../../../desk/view.ts'
import { type Path, withValue } from '../../../desk/working.ts'
import { type Reach, reaches } from '../../../packs/schema.ts'
import { severityInLine } from '../../words.ts'
import { Checks, Text, Wrong } from '../fields.tsx'
import { Strange } from '../mending.tsx'
import { idOf, type Pen, textAt } from '../pen.ts'
import { t } from '../words.ts'
import { Keeping } from './keeping.tsx'
import { AddRequirement, RequirementEditor } from './requirement.tsx'
import type { PolicyProps } from './selected.ts'
import { siteChoices } from './sites.ts'
import { Strength } from './strength.tsx'

type Props = Pick<PolicyProps, 'pen' | 'library' | 'onSelect'> & { readonly at: number }

/** One clause: its words, how strongly it speaks and to whom, and what is noticed under it. */
export const ClauseEditor = (props: Props) => {
  const { pen, at, onSelect } = props
  const path: Path = ['clauses', at]
  const { id, ref } = viewOf(pen.working).clauses[at] ?? { id: '', ref: '' }
  const remove = () => {
    onSelect({ kind: 'clause', id: viewOf(pen.working).clauses[at === 0 ? 1 : at - 1]?.id ?? '' })
    pen.change(removeClause(pen.working, at))
  }
  return (
    <section class="sheet edit" id="middle" tabIndex={-1} aria-labelledby="clause-title">
      <h2 id="clause-title">{ref || t('noReference')}</h2>
      <Wrong pen={pen} path={path} exactly />
      <Strange pen={pen} path={path} />
      <Quotation pen={pen} path={path} />
      <Speaking pen={pen} path={path} />
      <Kept {...props} id={id} />
      <details class="more">
        <summary>{t('moreOfClause')}</summary>
        <Checks pen={pen} path={[...path, 'sites']} label={t('onSites')} choices={siteChoices()} all />
        <Rename {...props} id={id} />
      </details>
      <div class="buttons">
        <button type="button" class="plain" onClick={remove}>
          {t('removeClause')}
        </button>
      </div>
    </section>
  )
}

/** The policy's words exactly, where they stand, and whether they are quoted at all. */
const Quotation = ({ pen, path }: { readonly pen: Pen; readonly path: Path }) => (
  <>
    <Text pen={pen} path={[...path, 'ref']} label={t('reference')} hint={t('referenceHint')} />
    <Text pen={pen} path={[...path, 'quote']} label={t('theWords')} hint={t('theWordsHint')} rows={3} voice="policy" />
    <label class="choice">
      <input
        type="checkbox"
        checked={viewOf(pen.working).clauses[Number(path[1])]?.summary ?? false}
        onChange={(event) => pen.write([...path, 'summary'], event.currentTarget.checked || undefined)}
      />
      <span>
        {t('summary')}
        <span class="hint">{t('summaryHint')}</span>
      </span>
    </label>
  </>
)

const Speaking = ({ pen, path }: { readonly pen: Pen; readonly path: Path }) => {
  const { severity, words } = strengthOf(textAt(pen, [...path, 'quote']))
  const hint = words
    ? t('suggested', { words, severity: severityInLine(severity) })
    : t('suggestedNote', { severity: severityInLine(severity) })
  return (
    <>
      <Strength pen={pen} path={[...path, 'severity']} label={t('howStrongly')} hint={hint} />
      <Checks pen={pen} path={[...path, 'appliesTo']} label={t('toWhom')} choices={reachChoices()} />
    </>
  )
}

/** What is noticed under the clause; where nothing is, when it is shown, or who keeps it. */
const Kept = ({ pen, library, id }: Props & { readonly id: string }) => {
  const { requirements } = viewOf(pen.working)
  const here = requirements.flatMap(({ clauses }, at) => (clauses.includes(id) ? [at] : []))
  return (
    <div class="kept">
      <h3>{t('whatIsNoticed')}</h3>
      {here.length === 0 && <p class="quiet">{t('nothingNoticed')}</p>}
      {here.map((at) => (
        <RequirementEditor key={at} pen={pen} at={at} />
      ))}
      <AddRequirement pen={pen} library={library} clause={id} />
      <Keeping pen={pen} clause={id} />
    </div>
  )
}

/** An id that another clause has is not taken: what names the two could not be told apart any more. */
const Rename = ({ pen, at, id, onSelect }: Props & { readonly id: string }) => {
  const [typed, setTyped] = useState<string | null>(null)
  const path: Path = ['clauses', at, 'id']
  const to = typed?.trim() ?? id
  const twin = viewOf(pen.working).clauses.findIndex((other, place) => other.id === to && place !== at)
  const rename = () => {
    if (twin >= 0) return
    setTyped(null)
    pen.change(renameClause(pen.working, at, to))
    onSelect({ kind: 'clause', id: to })
  }
  return (
    <div class="row">
      <label for={idOf(path)}>{t('clauseId')}</label>
      <span class="hint">{t('clauseIdHint')}</span>
      <input
        id={idOf(path)}
        type="text"
        value={typed ?? id}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={rename}
      />
      {twin < 0 ? (
        <Wrong pen={pen} path={path} />
      ) : (
        <Wrong
          pen={{ ...pen, problems: problemsOf(withValue(pen.working, path, to)) }}
          path={['clauses', Math.max(at, twin), 'id']}
        />
      )}
    </div>
  )
}

const reachWords = {
  councillor: 'reachCouncillor',
  officer: 'reachOfficer',
  volunteer: 'reachVolunteer',
  'council-page': 'reachCouncilPage',
  'page-comment': 'reachPageComment',
} as const satisfies Record<Reach, string>
const reachChoices = () => reaches.map((value) => ({ value, label: t(reachWords[value]) }))
