import { useState } from 'preact/hooks'
import type { Council } from '../../check/council.ts'
import type { Finding } from '../../check/finding.ts'
import { isEmpty } from '../../draft/span.ts'
import { inFull } from '../../packs/in-full.ts'
import { cite } from '../cite.ts'
import { SeverityWord } from '../severity.tsx'
import { beforeYouPost, quoted, t } from '../words.ts'
import { AskTheClerk } from './clerk.tsx'

/** A finding that Post asks about, in the draft it lies in: a thread has several. */
export type Point = { readonly finding: Finding; readonly text: string }

export type GuardProps = {
  readonly council: Council
  readonly points: readonly Point[]
  /** Makes the one point's change. Left out where there is none, or more than one point. */
  readonly onFix?: (() => void) | undefined
  /** Opens the first point's card. */
  readonly onShow: () => void
  /** Back to the draft, with nothing posted. */
  readonly onBack: () => void
  /** Posts; false where the site will only take it from the person's own key. */
  readonly onPost: () => boolean
}

/** Stands where the tray stood, once for the same words. It asks, and never says no. */
export const Guard = (props: GuardProps) => {
  const { points } = props
  return (
    <section class="ours guard" aria-labelledby="guard-title">
      <h3 id="guard-title">{beforeYouPost(points.map(({ finding }) => finding.severity))}</h3>
      <ul class="points">
        {points.map(({ finding, text }) => (
          <li key={`${finding.rule} ${finding.span.start} ${text}`}>
            <PointAtPost finding={finding} text={text} council={props.council} />
          </li>
        ))}
      </ul>
      <Ways {...props} />
    </section>
  )
}

const PointAtPost = ({ finding, text, council }: Point & Pick<GuardProps, 'council'>) => {
  const { severity, span, clause, title, because } = finding
  return (
    <>
      <SeverityWord of={severity} />
      <div>
        <p dir="auto">{isEmpty(span) ? title : quoted(text.slice(span.start, span.end))}</p>
        {clause ? (
          <blockquote lang={council.language}>{clause.summary ? clause.quote : quoted(inFull(clause))}</blockquote>
        ) : (
          <p class="quiet">{because}</p>
        )}
        {clause && <p class="small quiet">{cite(clause, council.policy).short}</p>}
      </div>
    </>
  )
}

const Ways = ({ council, points, onFix, onShow, onBack, onPost }: GuardProps) => {
  const [byHand, setByHand] = useState(false)
  const [first] = points
  return (
    <div class="foot">
      {onFix && first?.finding.fix ? (
        <button type="button" class="main" onClick={onFix}>
          {first.finding.fix.label}
        </button>
      ) : (
        <button type="button" class="main" onClick={onShow}>
          {points.length > 1 ? t('goToFirst') : t('goToIt')}
        </button>
      )}
      <button type="button" onClick={() => setByHand(!onPost())}>
        {t('postAnyway')}
      </button>
      <AskTheClerk council={council} points={points} />
      <button type="button" class="plain" onClick={onBack}>
        {t('goBack')}
      </button>
      <p class="small quiet" role="status">
        {byHand ? t('pressAgain') : t('askedOnce')}
      </p>
    </div>
  )
}
