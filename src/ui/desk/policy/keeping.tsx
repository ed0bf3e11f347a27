import { viewOf } from '../../../desk/view.ts'
import type { Path } from '../../../desk/working.ts'
import { withEntry } from '../../../desk/working.ts'
import { type Moment, moments } from '../../../packs/schema.ts'
import { Checks, Text, Wrong } from '../fields.tsx'
import type { Pen } from '../pen.ts'
import { t } from '../words.ts'
import { categoryChoices } from './categories.ts'

type Props = { readonly pen: Pen; readonly clause: string }

/** What no draft can prove: when the clause is shown as a reminder, or why only a person can keep it. */
export const Keeping = ({ pen, clause }: Props) => {
  const { reminders, person, requirements } = viewOf(pen.working)
  const shown = reminders.flatMap((entry, at) => (entry.clause === clause ? [at] : []))
  const kept = person.flatMap((entry, at) => (entry.clause === clause ? [at] : []))
  const bound = requirements.some(({ clauses }) => clauses.includes(clause))
  return (
    <>
      {shown.map((at) => (
        <Reminder key={`reminder ${at}`} pen={pen} path={['reminders', at]} />
      ))}
      {kept.map((at) => (
        <Person key={`person ${at}`} pen={pen} path={['person', at]} />
      ))}
      <div class="buttons">
        {shown.length === 0 && (
          <button
            type="button"
            onClick={() => pen.change(withEntry(pen.working, ['reminders'], { clause, when: ['always'] }))}
          >
            {t('addReminder')}
          </button>
        )}
        {kept.length === 0 && !bound && shown.length === 0 && (
          <button type="button" onClick={() => pen.change(withEntry(pen.working, ['person'], { clause, why: '' }))}>
            {t('addPerson')}
          </button>
        )}
      </div>
    </>
  )
}

const Remove = ({ pen, path }: { readonly pen: Pen; readonly path: Path }) => (
  <button type="button" class="plain" onClick={() => pen.write(path, undefined)}>
    {t('takeOut')}
  </button>
)

const Reminder = ({ pen, path }: { readonly pen: Pen; readonly path: Path }) => (
  <details class="requirement" open>
    <summary>
      <b>{t('reminder')}</b>
      <span class="hint">{t('reminderHint')}</span>
    </summary>
    <Checks pen={pen} path={[...path, 'when']} label={t('shownWhen')} choices={momentChoices()} />
    <details>
      <summary>{t('shownBeside')}</summary>
      <Checks pen={pen} path={[...path, 'beside']} label={t('shownBesideWhat')} choices={categoryChoices()} />
    </details>
    <Wrong pen={pen} path={path} exactly />
    <Remove pen={pen} path={path} />
  </details>
)

const Person = ({ pen, path }: { readonly pen: Pen; readonly path: Path }) => (
  <details class="requirement" open>
    <summary>
      <b>{t('person')}</b>
    </summary>
    <Text pen={pen} path={[...path, 'why']} label={t('personWhy')} hint={t('personHint')} />
    <Wrong pen={pen} path={[...path, 'clause']} />
    <Remove pen={pen} path={path} />
  </details>
)

const momentWords = {
  always: 'momentAlways',
  attachment: 'momentAttachment',
  'council-account': 'momentCouncilAccount',
  press: 'momentPress',
  meeting: 'momentMeeting',
  reply: 'momentReply',
  link: 'momentLink',
} as const satisfies Record<Moment, string>
const momentChoices = () => moments.map((value) => ({ value, label: t(momentWords[value]) }))
