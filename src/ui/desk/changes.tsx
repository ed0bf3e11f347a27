import { type Change, comparePacks, type Part, type Words } from '../../desk/compare.ts'
import { viewOf } from '../../desk/view.ts'
import type { Working } from '../../desk/working.ts'
import { titleOf } from '../rule-words.ts'
import { t } from './words.ts'

type Props = { readonly before: Working | null; readonly after: Working }

/** What changed since the last published version, word by word. */
export const Changes = ({ before, after }: Props) => {
  const changes = before ? comparePacks(before, after) : []
  return (
    <section class="sheet changes" aria-labelledby="changes-title">
      <h2 id="changes-title">
        {before ? t('changedSince', { version: viewOf(before).version }) : t('neverPublished')}
      </h2>
      {before && changes.length === 0 && <p class="quiet">{t('noChanges')}</p>}
      {!before && <p class="quiet">{t('neverPublishedHint')}</p>}
      <ChangeList changes={changes} />
    </section>
  )
}

export const ChangeList = ({ changes }: { readonly changes: readonly Change[] }) => (
  <ol class="change-list">
    {changes.map((change) => (
      <li key={JSON.stringify([change.part, change.name, change.kind, change.differences[0]?.words[0]])}>
        <h3>
          {t(change.kind)}: {t(parts[change.part])}
          {change.name && `, ${change.part === 'requirements' ? titleOf({ id: change.name }) : change.name}`}
        </h3>
        <dl>
          {change.differences.map(({ field, words }) => (
            <div key={field}>
              {field && <dt>{fieldName(field)}</dt>}
              <dd>
                <InWords words={words} />
              </dd>
            </div>
          ))}
        </dl>
      </li>
    ))}
  </ol>
)

/** The words taken out and put in, told to those who listen, too. */
const InWords = ({ words }: { readonly words: Words }) => {
  const shown = []
  for (const { text, change } of words) {
    const Tag = change === 'out' ? 'del' : 'ins'
    if (change === 'same') shown.push(text)
    else
      shown.push(
        <Tag>
          <span class="hidden">{t(change)}</span>
          {text}
        </Tag>,
      )
  }
  return <span class="words">{shown}</span>
}

const parts = {
  council: 'partCouncil',
  policy: 'partPolicy',
  clauses: 'partClause',
  requirements: 'partRequirement',
  reminders: 'partReminder',
  person: 'partPerson',
  disclaimers: 'partDisclaimer',
  contacts: 'partContacts',
  directory: 'partDirectory',
  periods: 'partPeriods',
  settings: 'partSettings',
  notes: 'partNotes',
  examples: 'partExample',
} as const satisfies Record<Part, string>

/** What the desk calls the pack's fields, where it is not by the field's own name. */
const fields: Readonly<Record<string, Key>> = {
  quote: 'theWords',
  ref: 'reference',
  severity: 'howStrongly',
  appliesTo: 'toWhom',
  clauses: 'underClauses',
  clause: 'underClauses',
  rule: 'findRule',
  roles: 'onlyRoles',
  accounts: 'onlyAccounts',
  sites: 'onSites',
  dates: 'partPeriods',
  text: 'wording',
  short: 'shortForms',
  name: 'councilName',
  title: 'policyTitle',
  url: 'policyUrl',
  email: 'askEmail',
  public: 'contacts',
  when: 'shownWhen',
  beside: 'shownBesideWhat',
  why: 'personWhy',
  finds: 'everythingFound',
  site: 'onSite',
  role: 'asWhom',
  account: 'onAccount',
  at: 'partPeriods',
  place: 'reachCouncilPage',
  replyTo: 'momentReply',
  duringMeeting: 'momentMeeting',
  attachments: 'momentAttachment',
}
type Key = Parameters<typeof t>[0]
export const fieldName = (field: string): string => t(fields[field] ?? (field as Key)) || field
