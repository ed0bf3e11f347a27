import { comparePacks } from '../../desk/compare.ts'
import { openPack } from '../../desk/working.ts'
import { ChangeList } from '../desk/changes.tsx'
import { sentenceFor } from '../supply-words.ts'
import { momentInWords } from '../words.ts'
import type { Refused } from './offer.tsx'
import { t } from './words.ts'

/** The pack that was joined and how it is kept current. Times in milliseconds since 1970. */
export type Current = {
  readonly council: string
  readonly version: number
  readonly fingerprint: string
  readonly host: string | null
  readonly checkedAt: number
  readonly trouble: { readonly why: Refused['why']; readonly since: number } | null
}

/** What changed since the person last looked: both packs as texts. */
export type News = {
  readonly slot: 'managed' | 'joined'
  readonly council: string
  readonly before: string
  readonly after: string
  readonly from: number
  readonly to: number
}

type CurrentProps = {
  readonly current: Current
  readonly looked: string
  readonly onLook: () => void
  /** Null where the administrator has set the pack. */
  readonly onLeave: (() => void) | null
}

export const CurrentSheet = ({ current, looked, onLook, onLeave }: CurrentProps) => {
  const { council, version, fingerprint, host, checkedAt, trouble } = current
  return (
    <section class="sheet" aria-labelledby="current-title">
      <h2 id="current-title">{t('youHave', { council })}</h2>
      {trouble && (
        <p class="wrong">
          {sentenceFor(trouble.why)} {t('troubleSince', { moment: momentInWords(trouble.since) })} {t('packStays')}
        </p>
      )}
      <dl class="facts">
        <dt>{t('version')}</dt>
        <dd>{version}</dd>
        <dt>{t('from')}</dt>
        <dd>{host ?? t('aFile')}</dd>
        <dt>{t('checked')}</dt>
        <dd>{momentInWords(checkedAt)}</dd>
        <dt>{t('fingerprint')}</dt>
        <dd class="code">{fingerprint}</dd>
      </dl>
      <p role="status" class="quiet">
        {looked}
      </p>
      <div class="buttons">
        {host && (
          <button type="button" onClick={onLook}>
            {t('lookNow')}
          </button>
        )}
        {onLeave && (
          <button type="button" class="plain" onClick={onLeave}>
            {t('leave')}
          </button>
        )}
      </div>
    </section>
  )
}

/** Rules updated: what changed, by word, told once. */
export const NewsSheet = ({ news, onSeen }: { readonly news: News; readonly onSeen: (news: News) => void }) => {
  const [before, after] = [openPack(news.before), openPack(news.after)]
  const changes = before.ok && after.ok ? comparePacks(before.working, after.working) : []
  return (
    <section class="sheet" aria-labelledby="news-title" id="news">
      <h2 id="news-title">{t('updated', { from: news.from, to: news.to })}</h2>
      <p class="quiet">{t('updatedHint', { count: changes.length, council: news.council })}</p>
      <ChangeList changes={changes} />
      <div class="buttons">
        <button type="button" class="main" onClick={() => onSeen(news)}>
          {t('seen')}
        </button>
      </div>
    </section>
  )
}
