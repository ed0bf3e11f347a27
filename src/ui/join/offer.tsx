import type { Problem } from '../../packs/wording.ts'
import { titleOf } from '../rule-words.ts'
import { sentenceFor } from '../supply-words.ts'
import { dayInWords } from '../words.ts'
import { t } from './words.ts'

/** What the person is asked to accept. Dates are ISO 8601. */
export type Offer = {
  readonly council: string
  readonly policy: string
  readonly adopted: string | null
  readonly reviewed: string | null
  readonly version: number
  readonly published: string | null
  readonly fingerprint: string
  readonly keyFingerprint: string | null
  readonly keyBefore: string | null
  readonly keyChange: 'none' | 'first' | 'same' | 'changed' | 'lost'
  readonly clauses: number
  readonly checks: readonly { readonly id: string; readonly title: string }[]
  readonly host: string | null
  readonly replaces: { readonly council: string; readonly version: number } | null
}

export type Refused = { readonly why: Parameters<typeof sentenceFor>[0]; readonly problems?: readonly Problem[] }

type OfferProps = { readonly offer: Offer; readonly onAccept: () => void; readonly onDecline: () => void }

/** Whose pack it is, where it comes from and what it will do, before anything is kept. */
export const OfferSheet = ({ offer, onAccept, onDecline }: OfferProps) => {
  const strange = offer.keyChange === 'changed' || offer.keyChange === 'lost'
  return (
    <section class="sheet" aria-labelledby="offer-title">
      <h2 id="offer-title" tabIndex={-1}>
        {offer.council}
      </h2>
      {strange && <KeyWarning offer={offer} />}
      <Facts offer={offer} />
      <details>
        <summary>{t('whatItChecks', { count: offer.checks.length })}</summary>
        <ul class="checked">
          {offer.checks.map((check) => (
            <li key={check.id}>{titleOf(check)}</li>
          ))}
        </ul>
      </details>
      <p class="quiet">{offer.host ? t('fromAddress', { host: offer.host }) : t('fromFile')}</p>
      <div class="buttons">
        <button type="button" class="main" onClick={onAccept}>
          {strange ? t('joinAnyway') : t('join')}
        </button>
        <button type="button" onClick={onDecline}>
          {t('notThis')}
        </button>
      </div>
    </section>
  )
}

const KeyWarning = ({ offer }: { readonly offer: Offer }) => (
  <div class="wrong" role="alert">
    <p>
      <b>{offer.keyChange === 'changed' ? t('keyChanged') : t('keyLost')}</b>
    </p>
    <p>{t('keyAsk')}</p>
    <dl class="facts">
      <dt>{t('keyBefore')}</dt>
      <dd class="code">{offer.keyBefore}</dd>
      <dt>{t('keyNow')}</dt>
      <dd class="code">{offer.keyFingerprint ?? t('noKey')}</dd>
    </dl>
  </div>
)

const Facts = ({ offer }: { readonly offer: Offer }) => {
  const day = offer.reviewed ?? offer.adopted
  return (
    <dl class="facts">
      <dt>{t('policy')}</dt>
      <dd>
        {offer.policy}
        {day && `, ${t(offer.reviewed ? 'reviewed' : 'adopted', { date: dayInWords(day) })}`}
      </dd>
      <dt>{t('version')}</dt>
      <dd>
        {offer.published
          ? t('versionOf', { version: offer.version, date: dayInWords(offer.published) })
          : String(offer.version)}
      </dd>
      {offer.replaces && (
        <>
          <dt>{t('replaces')}</dt>
          <dd>{t('replacesWhat', offer.replaces)}</dd>
        </>
      )}
      <dt>{t('quotes')}</dt>
      <dd>{t('clauses', { count: offer.clauses })}</dd>
      <dt>{t('from')}</dt>
      <dd>{offer.host ?? t('aFile')}</dd>
      <dt>{t('fingerprint')}</dt>
      <dd class="code">{offer.fingerprint}</dd>
      <dt>{t('signature')}</dt>
      <dd>{offer.keyFingerprint ? <span class="code">{offer.keyFingerprint}</span> : t('unsigned')}</dd>
    </dl>
  )
}

type RefusedProps = {
  readonly refused: Refused
  readonly hasPack: boolean
  readonly onAllow: (() => void) | null
  readonly host: string
}

/** What was not taken and why, and that the pack in use is as it was. */
export const RefusedSheet = ({ refused, hasPack, onAllow, host }: RefusedProps) => (
  <section class="sheet" aria-labelledby="refused-title" role="alert">
    <h2 id="refused-title" tabIndex={-1}>
      {onAllow ? t('mayRead') : t('notTaken')}
    </h2>
    <p>{onAllow ? t('mayReadWhy', { host }) : sentenceFor(refused.why)}</p>
    {refused.problems && (
      <details>
        <summary>{t('problems', { count: refused.problems.length })}</summary>
        <ul class="problems" lang="en-GB">
          {refused.problems.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              {message} {path && <span class="code quiet">{path}</span>}
            </li>
          ))}
        </ul>
      </details>
    )}
    {!onAllow && <p class="quiet">{hasPack ? t('packStays') : t('nothingKept')}</p>}
    {onAllow && (
      <div class="buttons">
        <button type="button" class="main" onClick={onAllow}>
          {t('allow', { host })}
        </button>
      </div>
    )}
  </section>
)
