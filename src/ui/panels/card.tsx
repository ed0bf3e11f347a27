import type { Council } from '../../check/council.ts'
import type { Finding } from '../../check/finding.ts'
import type { Site } from '../../draft/circumstances.ts'
import { Change } from '../change.tsx'
import { cite } from '../cite.ts'
import { BackIcon, CloseIcon, OnIcon } from '../icons.tsx'
import { Quotation } from '../quotation.tsx'
import { Refused } from '../refused.tsx'
import { SeverityWord } from '../severity.tsx'
import { t } from '../words.ts'
import { AskTheClerk } from './clerk.tsx'
import { Ignore } from './ignore.tsx'

export type CardProps = {
  readonly finding: Finding
  /** The draft the finding lies in. */
  readonly text: string
  readonly site: Site
  readonly council: Council | null
  /** Counted from one, in the order of the text. */
  readonly place: { readonly at: number; readonly of: number }
  /** The site did not take the change. */
  readonly refused?: boolean
  readonly onFix: () => void
  readonly onCopy: (copied: string) => unknown
  readonly onIgnore: () => void
  readonly onIgnoreWords?: () => void
  readonly onIgnoreKind?: () => void
  readonly onFalseAlarm?: () => unknown
  readonly onPrevious?: () => void
  readonly onNext?: () => void
  readonly onClose: () => void
}

/** One finding: what the policy says, why it was noticed, and what can be done. It stands beside the draft and waits. */
export const Card = (props: CardProps) => {
  const { finding, council, place } = props
  return (
    // Not modal: the draft stays in reach, and Esc leads back to it.
    <section class="ours card" role="dialog" aria-labelledby="card-title" aria-describedby="card-why" tabIndex={-1}>
      <Head {...props} />
      <h3 class="title" id="card-title" aria-live="polite">
        {finding.title}
      </h3>
      {finding.clause && council && <p class="speaks">{cite(finding.clause, council.policy).line}</p>}
      {/* A finding's own key: an open menu, or “Copied”, does not stay for the next. The head keeps its buttons, and the focus. */}
      <Body key={`${finding.rule} ${place.at}`} {...props} />
    </section>
  )
}

const Head = ({ finding, place, onPrevious, onNext, onClose }: CardProps) => (
  <div class="card-head">
    <SeverityWord of={finding.severity} />
    <span class="small quiet">{t('placeInOrder', { at: place.at, of: place.of })}</span>
    {onPrevious && (
      <button type="button" class="icon" aria-label={t('previous')} onClick={onPrevious}>
        <BackIcon />
      </button>
    )}
    {onNext && (
      <button type="button" class="icon" aria-label={t('next')} onClick={onNext}>
        <OnIcon />
      </button>
    )}
    <button type="button" class="icon" aria-label={t('close')} onClick={onClose}>
      <CloseIcon />
    </button>
  </div>
)

const Body = (props: CardProps) => {
  const { finding, text, site, council, refused } = props
  if (refused && finding.fix)
    return (
      <div class="reasons" id="card-why">
        <Refused site={site} text={text} edit={finding.fix.edit} onCopy={props.onCopy} onAgain={props.onFix} />
      </div>
    )
  return (
    <>
      <div class="reasons" id="card-why">
        {finding.clause && council && <Quotation clause={finding.clause} also={finding.also} council={council} />}
        {finding.because && <p class="why">{finding.because}</p>}
        {finding.advice && (
          <p class="advice" lang={council?.language}>
            {finding.advice}
          </p>
        )}
      </div>
      {finding.fix && <Change text={text} edit={finding.fix.edit} />}
      <Foot {...props} />
    </>
  )
}

const Foot = (props: CardProps) => {
  const { finding, text, council, onFix, onIgnore, onIgnoreWords, onIgnoreKind, onFalseAlarm } = props
  return (
    <div class="foot">
      {finding.fix && (
        <button type="button" class="main" onClick={onFix}>
          {finding.fix.label}
        </button>
      )}
      {council && <AskTheClerk council={council} points={[{ finding, text }]} />}
      <Ignore
        covered={text.slice(finding.span.start, finding.span.end)}
        title={finding.title}
        onIgnore={onIgnore}
        onIgnoreWords={onIgnoreWords}
        onIgnoreKind={onIgnoreKind}
        onFalseAlarm={onFalseAlarm}
      />
    </div>
  )
}
