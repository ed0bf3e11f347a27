import type { ComponentChildren } from 'preact'
import type { Effect, Found } from '../../../desk/trial.ts'
import { viewOf } from '../../../desk/view.ts'
import type { Working } from '../../../desk/working.ts'
import { severityInLine } from '../../words.ts'
import { Lined } from '../marked.tsx'
import { t } from '../words.ts'
import type { Run } from './use-trial.ts'

type Props = { readonly run: Run; readonly count: number; readonly since: Working | null }

/** What the changes do to invented posts, in figures and then post by post. */
export const Doing = ({ run, count, since }: Props) => {
  const { effect, tried, done } = run
  const version = since ? viewOf(since).version : 0
  return (
    <div aria-busy={!done}>
      <p class="quiet">{since ? t('tryItSince', { count, version }) : t('tryItNew', { count })}</p>
      {effect ? (
        <>
          <Score effect={effect} />
          <Changes effect={effect} />
        </>
      ) : (
        (done || tried.length > 0) && <Everything run={run} />
      )}
      {effect && (
        <details>
          <summary>{t('everythingFound')}</summary>
          <Everything run={run} />
        </details>
      )}
      {tried.length === 0 && !done && <p class="small quiet">{t('reading')}</p>}
    </div>
  )
}

const Score = ({ effect }: { readonly effect: Effect }) => (
  <dl class="score">
    <Figure title={t('newly')} figure={effect.newly.length} />
    <Figure title={t('silenced')} figure={effect.silenced.length} />
    <Figure title={t('otherwise')} figure={effect.otherwise.length} />
    <Figure title={t('asBefore')} figure={effect.asBefore} />
  </dl>
)
const Figure = ({ title, figure }: { readonly title: string; readonly figure: number }) => (
  <div>
    <dt>{title}</dt>
    <dd>{figure}</dd>
  </div>
)

/** As many as can be read at the side; the rest is counted. */
const most = 12

const Changes = ({ effect }: { readonly effect: Effect }) => (
  <>
    <Group title={t('newlyTitle')} sign="+" found={effect.newly}>
      {({ draft, finding }) => <Lined text={draft.text} findings={[finding]} />}
    </Group>
    <Group title={t('silencedTitle')} sign="−" found={effect.silenced}>
      {({ draft, finding }) => (
        <>
          {draft.text.slice(0, finding.span.start)}
          <span class="was">{draft.text.slice(finding.span.start, finding.span.end)}</span>
          {draft.text.slice(finding.span.end)}
        </>
      )}
    </Group>
    <Group title={t('otherwiseTitle')} sign="~" found={effect.otherwise}>
      {({ draft, finding }) => <Lined text={draft.text} findings={[finding]} />}
    </Group>
  </>
)

type GroupProps = {
  readonly title: string
  readonly sign: string
  readonly found: readonly Found[]
  readonly children: (found: Found) => ComponentChildren
}
const Group = ({ title, sign, found, children }: GroupProps) =>
  found.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul class="effects">
        {found.slice(0, most).map((each) => (
          <li key={`${each.draft.text} ${each.finding.rule} ${each.finding.span.start}`}>
            <b aria-hidden="true">{sign}</b>
            <span>
              {children(each)}
              <span class="small quiet">
                {each.finding.title}, {severityInLine(each.finding.severity)}, {each.finding.clause?.ref}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {found.length > most && <p class="small quiet">{t('andMore', { count: found.length - most })}</p>}
    </>
  )

/** Every invented post with what is found in it, those with something first. */
const Everything = ({ run }: { readonly run: Run }) => {
  const found = run.tried.filter(({ findings }) => findings.length > 0)
  return (
    <>
      <p class="small quiet" role="status">
        {t('foundIn', { count: found.length, of: run.tried.length })}
      </p>
      <ul class="tried">
        {found.map(({ draft, findings }) => (
          <li key={JSON.stringify(draft)}>
            <Lined text={draft.text} findings={findings} />
            <span class="small quiet">{findings.map(({ title }) => title).join('. ')}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
