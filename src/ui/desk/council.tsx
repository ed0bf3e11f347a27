import type { Path } from '../../desk/working.ts'
import { valueAt } from '../../desk/working.ts'
import { severityOrder } from '../severity.tsx'
import { severityWord } from '../words.ts'
import { Checks, Lines, Select, Text, Wrong } from './fields.tsx'
import { Strange } from './mending.tsx'
import { listAt, type Pen } from './pen.ts'
import { useOpening } from './use-opening.ts'
import { t } from './words.ts'

type Props = { readonly pen: Pen }

/** Who the council is, what its policy is called, whom it has and when it meets: facts that the checks lean on. */
export const Council = ({ pen }: Props) => (
  <div class="sheets">
    <Naming pen={pen} />
    <Policy pen={pen} />
    <People pen={pen} />
    <Asking pen={pen} />
    <Days pen={pen} list="preElection" title={t('preElection')} hint={t('preElectionHint')} />
    <Days pen={pen} list="meetings" title={t('meetings')} hint={t('meetingsHint')} />
    <section class="sheet" aria-labelledby="notes">
      <h2 id="notes">{t('notes')}</h2>
      <Lines pen={pen} path={['notes']} label={t('notesLabel')} hint={t('notesHint')} />
      {['council', 'policy', 'directory', 'contacts', 'periods', 'settings'].map((part) => (
        <Strange key={part} pen={pen} path={[part]} />
      ))}
    </section>
  </div>
)

const Naming = ({ pen }: Props) => (
  <section class="sheet" aria-labelledby="naming">
    <h2 id="naming">{t('theCouncil')}</h2>
    <Text pen={pen} path={['council', 'name']} label={t('councilName')} />
    <Select
      pen={pen}
      path={['council', 'nation']}
      label={t('nation')}
      hint={t('nationHint')}
      choices={[
        { value: 'england', label: t('england') },
        { value: 'wales', label: t('wales') },
      ]}
    />
    <Lines pen={pen} path={['council', 'shortNames']} label={t('shortNames')} hint={t('shortNamesHint')} />
    <Lines pen={pen} path={['council', 'domains']} label={t('domains')} hint={t('domainsHint')} rows={2} />
    <details ref={useOpening(pen.problems.some(({ path }) => path === 'id'))}>
      <summary>{t('idMore')}</summary>
      <Text pen={pen} path={['id']} label={t('id')} hint={t('idHint')} />
    </details>
  </section>
)

const Policy = ({ pen }: Props) => (
  <section class="sheet" aria-labelledby="policy-of">
    <h2 id="policy-of">{t('thePolicy')}</h2>
    <Text pen={pen} path={['policy', 'title']} label={t('policyTitle')} hint={t('policyTitleHint')} />
    <div class="pair">
      <Text pen={pen} path={['policy', 'adopted']} label={t('adopted')} kind="date" optional />
      <Text pen={pen} path={['policy', 'reviewed']} label={t('reviewed')} kind="date" optional />
      <Text pen={pen} path={['policy', 'reviewBy']} label={t('reviewBy')} kind="date" optional />
      <Text pen={pen} path={['policy', 'edition']} label={t('edition')} optional />
    </div>
    <Text pen={pen} path={['policy', 'url']} label={t('policyUrl')} hint={t('policyUrlHint')} kind="url" optional />
  </section>
)

const People = ({ pen }: Props) => (
  <section class="sheet" aria-labelledby="people">
    <h2 id="people">{t('people')}</h2>
    <p class="quiet">{t('peopleHint')}</p>
    <Lines pen={pen} path={['directory', 'members']} label={t('members')} hint={t('membersHint')} />
    <Lines pen={pen} path={['directory', 'staff']} label={t('staff')} hint={t('staffHint')} />
    <Lines pen={pen} path={['directory', 'places']} label={t('places')} hint={t('placesHint')} />
    <Lines pen={pen} path={['contacts', 'public']} label={t('contacts')} hint={t('contactsHint')} />
  </section>
)

const Asking = ({ pen }: Props) => (
  <section class="sheet" aria-labelledby="asking">
    <h2 id="asking">{t('asking')}</h2>
    <Text pen={pen} path={['contacts', 'ask']} label={t('ask')} hint={t('askHint')} />
    <Text pen={pen} path={['contacts', 'email']} label={t('askEmail')} kind="email" optional />
    <Checks
      pen={pen}
      path={['settings', 'askAtPost']}
      label={t('askAtPost')}
      hint={t('askAtPostHint')}
      choices={severityOrder.map((severity) => ({ value: severity, label: severityWord(severity) }))}
    />
  </section>
)

type DaysProps = Props & {
  readonly list: 'preElection' | 'meetings'
  readonly title: string
  readonly hint: string
}

/** Periods, each from one day or hour to another. */
const Days = ({ pen, list, title, hint }: DaysProps) => {
  const path: Path = ['periods', list]
  return (
    <section class="sheet" aria-labelledby={list}>
      <h2 id={list}>{title}</h2>
      <p class="quiet">{hint}</p>
      {[...listAt(pen, path).keys()].map((at) => (
        <Period key={at} pen={pen} path={[...path, at]} hours={list === 'meetings'} at={at} />
      ))}
      <Wrong pen={pen} path={path} exactly />
      <div class="buttons">
        <button type="button" onClick={() => pen.write([...path, listAt(pen, path).length], { from: '', to: '' })}>
          {list === 'meetings' ? t('addMeeting') : t('addPreElection')}
        </button>
      </div>
    </section>
  )
}

const Period = ({ pen, path, hours, at }: Props & { path: Path; hours: boolean; at: number }) => (
  <fieldset class="period">
    <legend class="hidden">{t('period', { at: at + 1 })}</legend>
    <Moment pen={pen} path={[...path, 'from']} label={t('from')} hours={hours} />
    <Moment pen={pen} path={[...path, 'to']} label={t('to')} hours={hours} />
    <button type="button" class="plain" onClick={() => pen.write(path, undefined)}>
      {t('takeOut')}
      <span class="hidden"> {t('period', { at: at + 1 })}</span>
    </button>
    <Wrong pen={pen} path={path} exactly />
  </fieldset>
)

/** A day or an hour; what the browser's own picker cannot show, such as a time zone, is shown as text. */
const Moment = ({ pen, path, label, hours }: Props & { path: Path; label: string; hours: boolean }) => {
  const value = valueAt(pen.working, path)
  const plain = typeof value !== 'string' || value === '' || (hours ? localHour : day).test(value)
  return <Text pen={pen} path={path} label={label} kind={!plain ? 'text' : hours ? 'datetime-local' : 'date'} />
}
const day = /^\d{4}-\d\d-\d\d$/
const localHour = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/
