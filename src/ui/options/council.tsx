import type { PackInUse } from '../../check/pack-in-use.ts'
import { cite } from '../cite.ts'
import { CouncilSelect, type NamedCouncils } from '../named-councils.tsx'
import { sentenceFor } from '../supply-words.ts'
import { dayInWords } from '../words.ts'
import { dayOf, t } from './words.ts'

/** What choosing a council needs, in the first run and in the settings. */
export type CouncilChoice = {
  readonly pack: PackInUse
  /** The administrator chose. */
  readonly locked: boolean
  /** Those that come with the extension; `chosen` is the one in use when nothing was joined. */
  readonly councils: NamedCouncils
  readonly chosen: string | null
  readonly joinPage: string
  readonly onChoose: (council: string | null) => void
}

export type CouncilProps = CouncilChoice & {
  readonly onLook: () => void
  readonly onLeave: () => void
}

/** Whose policy is in use, in which version, and where it came from. */
export const CouncilFacts = ({ pack }: { readonly pack: PackInUse }) => {
  const { council } = pack
  if (!council) return null
  return (
    <dl class="facts">
      <dt>{t('policy')}</dt>
      <dd>{council.policy}</dd>
      {council.reviewed && (
        <>
          <dt>{t('reviewed')}</dt>
          <dd>{dayInWords(council.reviewed)}</dd>
        </>
      )}
      <dt>{t('pack')}</dt>
      <dd>{origin(pack)}</dd>
      <dt>{t('looksFor')}</dt>
      <dd>{t('things', { count: pack.rules.length })}</dd>
      {pack.changes && <Changes pack={pack} changes={pack.changes} />}
      {pack.trouble && (
        <>
          <dt>{t('trouble')}</dt>
          <dd>{sentenceFor(pack.trouble as Parameters<typeof sentenceFor>[0])}</dd>
        </>
      )}
    </dl>
  )
}

function origin({ from, address, fetchedAt, version }: PackInUse): string {
  const host = address && new URL(address).host
  const values = { version: version ?? 0, host: host ?? '', date: fetchedAt ? dayOf(fetchedAt) : '' }
  if (from === 'administrator') return t('fromAdministrator', values)
  if (from === 'bundled') return t('fromBundled', values)
  return t(host ? 'fromHost' : 'fromFile', values)
}

type ChangesProps = { readonly pack: PackInUse; readonly changes: NonNullable<PackInUse['changes']> }

const Changes = ({ pack, changes }: ChangesProps) => {
  const kinds = (['added', 'reworded', 'removed'] as const).filter((kind) => changes[kind].length > 0)
  const count = kinds.reduce((sum, kind) => sum + changes[kind].length, 0)
  const named = (ref: string) => cite({ ref }, pack.council?.policy ?? '').place
  return (
    <>
      <dt>{t('lastChange')}</dt>
      <dd>
        {count === 0 ? (
          t('noClauses', { since: changes.since })
        ) : (
          <details open={pack.isNews}>
            <summary>{t('changedClauses', { count, since: changes.since })}</summary>
            <ul class="changes">
              {kinds.map((kind) => (
                <li key={kind}>
                  <b>{t(kind)}</b>: {changes[kind].map(named).join('; ')}
                </li>
              ))}
            </ul>
          </details>
        )}
      </dd>
    </>
  )
}

/** The part of the settings on the council: the facts, and the ways to another. */
export const CouncilPart = ({ pack, locked, councils, chosen, joinPage, onChoose, onLook, onLeave }: CouncilProps) => (
  <>
    {!pack.council && <p>{t('noCouncilText')}</p>}
    <CouncilFacts pack={pack} />
    <div class="buttons">
      {pack.address && (
        <button type="button" onClick={onLook}>
          {t('lookNow')}
        </button>
      )}
      {pack.council && (
        <a class="button" href="policy.html">
          {t('readPolicy')}
        </a>
      )}
      {!locked && (
        <a class="button" href={joinPage}>
          {t('join')}
        </a>
      )}
      {!locked && pack.from === 'joined' && (
        <button type="button" class="plain" onClick={onLeave}>
          {t('leave')}
        </button>
      )}
    </div>
    {!locked && pack.from !== 'joined' && (
      <CouncilSelect
        id="bundled"
        label={t('chooseBundled')}
        none={t('none')}
        councils={councils}
        chosen={chosen}
        onChoose={onChoose}
      />
    )}
  </>
)
