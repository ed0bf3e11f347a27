import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type RuleChoice, ruleChoices } from '../../../desk/choices.ts'
import { unkeptClauses } from '../../../desk/edits.ts'
import { problemsAt } from '../../../desk/problems.ts'
import { viewOf } from '../../../desk/view.ts'
import { withEntry } from '../../../desk/working.ts'
import { titleOf } from '../../rule-words.ts'
import { SeverityWord, severityOrder } from '../../severity.tsx'
import type { Pen } from '../pen.ts'
import { t } from '../words.ts'
import { emptyClause } from './new-clause.ts'
import type { PolicyProps, Selected } from './selected.ts'

type Props = Pick<PolicyProps, 'pen' | 'selected' | 'onSelect'>

/** The clauses in the order of the policy, with the strength of each and whether anything keeps it. */
export const ClauseList = ({ pen, selected, onSelect }: Props) => {
  const [sought, setSought] = useState('')
  const list = useInView(selected)
  const clauses = viewOf(pen.working).clauses
  const unkept = useMemo(() => new Set(unkeptClauses(pen.working)), [pen.working])
  const shown = clauses
    .map((clause, at) => ({ ...clause, at }))
    .filter(({ ref, quote }) => `${ref} ${quote}`.toLowerCase().includes(sought.toLowerCase()))
  return (
    <>
      <Seek label={t('findClause')} sought={sought} onSeek={setSought} count={t('quoted', { count: clauses.length })} />
      <ol class="entries" ref={list}>
        {shown.map(({ id, ref, quote, severity, at }) => (
          <Entry
            key={at}
            here={selected.kind === 'clause' && selected.id === id}
            onPress={() => onSelect({ kind: 'clause', id })}
            name={ref || t('noReference')}
            first={quote || t('noWords')}
            wrong={problemsAt(pen.problems, ['clauses', at]).length > (unkept.has(id) ? 1 : 0)}
            says={unkept.has(id) ? null : severity}
          />
        ))}
      </ol>
      <div class="buttons">
        <button type="button" onClick={() => addClause(pen, onSelect)}>
          {t('addClause')}
        </button>
        <button type="button" onClick={() => onSelect({ kind: 'paste' })}>
          {t('pastePolicy')}
        </button>
      </div>
    </>
  )
}

/** Keeps what is selected in the list's own view, wherever the way to it came from. The page itself stays where it is. */
function useInView(selected: Selected) {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const box = list.current
    const here = box?.querySelector<HTMLElement>('[aria-current]')
    if (!box || !here || selected.kind === 'paste') return
    const [top, bottom] = [here.offsetTop - box.offsetTop, here.offsetTop - box.offsetTop + here.offsetHeight]
    const seen = top >= box.scrollTop && bottom <= box.scrollTop + box.clientHeight
    if (!seen) box.scrollTop = top - box.clientHeight / 3
  }, [selected])
  return list
}

function addClause(pen: Pen, onSelect: (selected: Selected) => void): void {
  const clause = emptyClause(pen.working)
  pen.change(withEntry(pen.working, ['clauses'], clause))
  onSelect({ kind: 'clause', id: clause.id })
}

/** Everything that can be noticed, with the clauses that speak of it. */
export const RuleList = ({ pen, selected, onSelect }: Props) => {
  const [sought, setSought] = useState('')
  const list = useInView(selected)
  const { requirements } = viewOf(pen.working)
  const used = new Set(requirements.map(({ rule }) => rule))
  const shown = ruleChoices.filter(({ id, title }) =>
    `${id} ${title} ${titleOf({ id, title })}`.toLowerCase().includes(sought.toLowerCase()),
  )
  return (
    <>
      <Seek
        label={t('findRule')}
        sought={sought}
        onSeek={setSought}
        count={t('noticed', { count: used.size, of: ruleChoices.length })}
      />
      <ol class="entries" ref={list}>
        {shown.map((choice) => (
          <Entry
            key={choice.id}
            here={selected.kind === 'rule' && selected.id === choice.id}
            onPress={() => onSelect({ kind: 'rule', id: choice.id })}
            name={titleOf(choice)}
            first={exampleOf(choice)}
            wrong={requirements.some(
              ({ rule }, at) => rule === choice.id && problemsAt(pen.problems, ['requirements', at]).length > 0,
            )}
            says={used.has(choice.id) ? '' : null}
          />
        ))}
      </ol>
    </>
  )
}

const exampleOf = ({ flags }: RuleChoice): string => (flags[0] ?? '').replace(/\[\[|\]\]/g, '')

type SeekProps = {
  readonly label: string
  readonly sought: string
  readonly count: string
  readonly onSeek: (sought: string) => void
}
const Seek = ({ label, sought, count, onSeek }: SeekProps) => (
  <div class="seek">
    <label for="seek">{label}</label>
    <span class="small quiet">{count}</span>
    <input
      id="seek"
      type="search"
      placeholder={t('seek')}
      value={sought}
      onInput={(event) => onSeek(event.currentTarget.value)}
    />
  </div>
)

type EntryProps = {
  readonly here: boolean
  readonly name: string
  readonly first: string
  readonly wrong: boolean
  /** The strength; empty where there are several; null where nothing keeps or notices it. */
  readonly says: string | null
  readonly onPress: () => void
}
const Entry = ({ here, name, first, wrong, says, onPress }: EntryProps) => {
  const severity = severityOrder.find((each) => each === says)
  return (
    <li>
      <button type="button" class="entry" aria-current={here || undefined} onClick={onPress}>
        <span class="ref">
          <span>{name}</span>
          {wrong ? <b class="mend">{t('toMend')}</b> : severity ? <SeverityWord of={severity} inLine /> : null}
          {!wrong && says === null && <span>{t('notUsed')}</span>}
        </span>
        <span class="first">{first}</span>
      </button>
    </li>
  )
}
