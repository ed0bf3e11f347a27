import { useMemo, useState } from 'preact/hooks'
import { samples } from '../../../desk/samples.ts'
import type { Trial } from '../../../desk/trial.ts'
import type { Json, Working } from '../../../desk/working.ts'
import { withEntry } from '../../../desk/working.ts'
import { accounts, type Circumstances, roles, type Site } from '../../../draft/circumstances.ts'
import { CloseIcon } from '../../icons.tsx'
import { siteName } from '../../words.ts'
import { Wrong } from '../fields.tsx'
import { Lined } from '../marked.tsx'
import { groupOf, listAt, type Pen } from '../pen.ts'
import { accountWords, roleWords } from '../posting.ts'
import { t } from '../words.ts'
import { Doing } from './trial-effect.tsx'
import { type Run, useTrial } from './use-trial.ts'

export type TrialProps = {
  readonly pen: Pen
  readonly published: Working | null
  /** The clerk's own drafts, for as long as the page stands: no draft is ever stored. */
  readonly drafts: readonly string[]
  readonly onDrafts: (drafts: readonly string[]) => void
}

/** The pack at work while it is written: on invented posts, on its own examples and on the clerk's. */
export const TryIt = ({ pen, published, drafts, onDrafts }: TrialProps) => {
  const [as, setAs] = useState<Circumstances>({ site: 'facebook', role: 'councillor', account: 'personal' })
  const { examples } = pen.working
  const known = useMemo(() => [...samples, ...examplesOf(examples)], [examples])
  const own = useMemo(() => drafts.map((text) => ({ ...as, text })), [drafts, as])
  const onKnown = useTrial(published, pen.working, known)
  const onOwn = useTrial(null, pen.working, own)
  return (
    <section class="sheet trial" aria-labelledby="try-it" id="trial" tabIndex={-1}>
      <h2 id="try-it">{t('tryIt')}</h2>
      {onKnown.stuck ? (
        <p class="quiet">{t('cannotRun')}</p>
      ) : (
        <Doing run={onKnown} count={known.length} since={published} />
      )}
      <Own pen={pen} drafts={drafts} run={onOwn} as={as} onAs={setAs} onDrafts={onDrafts} />
      <div id="at-examples" tabIndex={-1}>
        <Wrong pen={pen} path={['examples']} />
        <Unlike pen={pen} run={onKnown} />
      </div>
    </section>
  )
}

/** The pack's own examples as drafts. */
const examplesOf = (examples: Json | undefined): readonly Trial[] =>
  (Array.isArray(examples) ? examples : []).flatMap((entry) => {
    const { draft, finds: _, ...circumstances } = groupOf(entry)
    return typeof draft === 'string' ? [{ ...(circumstances as Partial<Circumstances>), text: draft }] : []
  })

type OwnProps = Pick<TrialProps, 'pen' | 'drafts' | 'onDrafts'> & {
  readonly run: Run
  readonly as: Circumstances
  readonly onAs: (as: Circumstances) => void
}

/** Posts of the clerk's own, and what the pack says to each. */
const Own = ({ pen, drafts, run, as, onAs, onDrafts }: OwnProps) => {
  const [next, setNext] = useState('')
  const keep = () => {
    onDrafts([next.trim(), ...drafts.filter((draft) => draft !== next.trim())].slice(0, 50))
    setNext('')
  }
  return (
    <div class="own">
      <h3>
        <label for="own-draft">{t('ownDraft')}</label>
      </h3>
      {/* Without `off` the browser writes what stands in a field into its session file, to bring it back after a restart. */}
      <textarea
        id="own-draft"
        autocomplete="off"
        rows={3}
        value={next}
        onInput={(event) => setNext(event.currentTarget.value)}
      />
      <As as={as} onAs={onAs} />
      <div class="buttons">
        <button type="button" disabled={next.trim() === ''} onClick={keep}>
          {t('tryThis')}
        </button>
      </div>
      <ul class="tried" aria-live="polite">
        {run.tried.map(({ draft, findings }) => (
          <li key={draft.text}>
            <p>
              <Lined text={draft.text} findings={findings} />
            </p>
            <p class="small quiet">
              {findings.length === 0
                ? t('nothingFound')
                : findings.map(({ title, clause }) => `${title} (${clause?.ref ?? ''})`).join('. ')}
            </p>
            <div class="buttons">
              <button
                type="button"
                class="plain"
                disabled={isExample(pen, exampleOf(draft, findings))}
                onClick={() => pen.change(withEntry(pen.working, ['examples'], exampleOf(draft, findings)))}
              >
                {t('keepAsExample')}
                <span class="hidden"> {draft.text}</span>
              </button>
              <button
                type="button"
                class="icon"
                aria-label={t('takeOutDraft', { draft: draft.text })}
                onClick={() => onDrafts(drafts.filter((text) => text !== draft.text))}
              >
                <CloseIcon />
              </button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A draft as an example of the pack, with what is found in it now. */
const exampleOf = (draft: Trial, findings: readonly { readonly rule: string }[]): Json => {
  const { text, site, role, account } = draft
  const finds = [...new Set(findings.map(({ rule }) => rule))]
  return {
    draft: text,
    finds,
    ...(site && site !== 'facebook' ? { site } : {}),
    ...(role && role !== 'councillor' ? { role } : {}),
    ...(account && account !== 'personal' ? { account } : {}),
  }
}

const isExample = (pen: Pen, example: Json): boolean =>
  listAt(pen, ['examples']).some((entry) => JSON.stringify(entry) === JSON.stringify(example))

const tried: readonly Site[] = ['facebook', 'x']

const As = ({ as, onAs }: Pick<OwnProps, 'as' | 'onAs'>) => (
  <div class="as">
    <select
      aria-label={t('onSite')}
      value={as.site}
      onChange={(event) => onAs({ ...as, site: event.currentTarget.value as Site })}
    >
      {tried.map((site) => (
        <option key={site} value={site}>
          {siteName(site)}
        </option>
      ))}
    </select>
    <select
      aria-label={t('asWhom')}
      value={as.role}
      onChange={(event) => onAs({ ...as, role: event.currentTarget.value as Circumstances['role'] })}
    >
      {roles.map((role) => (
        <option key={role} value={role}>
          {t(roleWords[role])}
        </option>
      ))}
    </select>
    <select
      aria-label={t('onAccount')}
      value={as.account}
      onChange={(event) => onAs({ ...as, account: event.currentTarget.value as Circumstances['account'] })}
    >
      {accounts.map((account) => (
        <option key={account} value={account}>
          {t(accountWords[account])}
        </option>
      ))}
    </select>
  </div>
)

/** The pack's own examples that no longer find what they say. */
const Unlike = ({ pen, run }: { readonly pen: Pen; readonly run: Run }) => {
  const found = run.tried.slice(samples.length)
  const unlike = listAt(pen, ['examples']).flatMap((entry, at) => {
    const { draft, finds } = groupOf(entry)
    const now = [...new Set((found[at]?.findings ?? []).map(({ rule }) => rule))].sort()
    const said = (Array.isArray(finds) ? finds : []).map((each: Json) => String(each)).sort()
    return found[at] && found[at].draft.text === draft && now.join() !== said.join() ? [{ at, draft, now }] : []
  })
  return unlike.length === 0 ? null : (
    <div class="unlike">
      <h3>{t('unlikeExamples', { count: unlike.length })}</h3>
      <p class="small quiet">{t('unlikeHint')}</p>
      <ul>
        {unlike.map(({ at, draft, now }) => (
          <li key={at}>
            <p>{String(draft)}</p>
            <div class="buttons">
              <button type="button" class="plain" onClick={() => pen.write(['examples', at, 'finds'], now)}>
                {t('soBeIt')}
              </button>
              <button type="button" class="plain" onClick={() => pen.write(['examples', at], undefined)}>
                {t('takeOut')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
