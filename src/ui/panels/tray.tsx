import type { Council } from '../../check/council.ts'
import type { Finding } from '../../check/finding.ts'
import type { Site } from '../../draft/circumstances.ts'
import { isEmpty } from '../../draft/span.ts'
import type { Clause } from '../../packs/schema.ts'
import { cite } from '../cite.ts'
import { ProductIcon } from '../icons.tsx'
import { Copy, Refused } from '../refused.tsx'
import { countBySeverity, SeverityWord, severityOrder } from '../severity.tsx'
import { t } from '../words.ts'
import { PictureReminder } from './picture.tsx'
import { TrayMenu } from './tray-menu.tsx'

export type TrayProps = {
  readonly council: Council
  readonly findings: readonly Finding[]
  readonly text: string
  readonly site: Site
  /** The site did not take the notice's change. */
  readonly refused?: boolean
  /** Nothing is said of the words before Post. */
  readonly waits?: boolean
  /** How many more were ignored in this draft. */
  readonly left?: number
  readonly onRecall?: () => void
  readonly onSnooze?: () => void
  readonly onLeave?: () => void
  /** Words to have by hand where something is missing and there is no ready change. */
  readonly copy?: string
  /** Clauses that an attached picture brings; none once they were ticked. */
  readonly pictureClauses?: readonly Clause[]
  readonly onPictureSeen?: () => void
  readonly onFix: (finding: Finding) => void
  readonly onCopy: (copied: string) => unknown
  readonly onIgnore?: (finding: Finding) => void
  /** Opens the card of a finding: the way in where a site's box cannot be marked. */
  readonly onOpen?: (finding: Finding) => void
}

/** Hangs below the site's box: how much there is, and at most one thing that is missing. */
export const Tray = (props: TrayProps) => {
  const missing = props.findings.find((finding) => isEmpty(finding.span))
  return (
    <section class="ours tray" aria-label={t('product')}>
      <Tally {...props} />
      {missing && <Notice {...props} finding={missing} />}
      {!missing && <PictureReminder {...props} />}
    </section>
  )
}

const Tally = (props: TrayProps) => {
  const { council, findings, waits, onOpen } = props
  const counts = countBySeverity(findings)
  const first = (severity: Finding['severity']) => {
    const those = findings.filter((finding) => finding.severity === severity)
    return those.find((finding) => !isEmpty(finding.span)) ?? those[0]
  }
  return (
    <div class="tally">
      <span class="brand">
        <ProductIcon /> {council.name}
      </span>
      {findings.length === 0 && <span class="quiet">{waits ? t('readAtPost') : t('nothing')}</span>}
      <ul class="counts">
        {severityOrder
          .filter((severity) => counts[severity] > 0)
          .map((severity) => {
            const opens = onOpen && first(severity)
            const count = (
              <>
                {counts[severity]} <SeverityWord of={severity} inLine />
              </>
            )
            return (
              <li key={severity}>
                {opens ? (
                  <button type="button" class="count" onClick={() => onOpen(opens)}>
                    {count}
                    <span class="hidden">{t('showFirst', { count: counts[severity] })}</span>
                  </button>
                ) : (
                  count
                )}
              </li>
            )
          })}
      </ul>
      <TrayMenu {...props} />
    </div>
  )
}

/** Facebook allows tens of thousands of characters: nobody counts those. */
const worthSaying = 1000

const Notice = (props: TrayProps & { readonly finding: Finding }) => {
  const { finding, council, text, site, refused, copy, onCopy, onFix, onIgnore } = props
  const { fix } = finding
  return (
    <div class="notice">
      <h3>
        <SeverityWord of={finding.severity} /> {finding.title}
      </h3>
      {fix && refused ? (
        <Refused site={site} text={text} edit={fix.edit} onCopy={onCopy} onAgain={() => onFix(finding)} />
      ) : (
        <>
          {fix ? (
            <p class="words" lang={council.language}>
              {fix.edit.text.trim()}
            </p>
          ) : (
            <p class="why">{finding.because}</p>
          )}
          <div class="buttons">
            {fix && (
              <button type="button" class="main" onClick={() => onFix(finding)}>
                {fix.label}
              </button>
            )}
            {!fix && copy && <Copy words={copy} onCopy={onCopy} />}
            {fix?.left !== undefined && fix.left < worthSaying && (
              <span class="small">
                <b>{fix.left}</b> {t('leftAfter')}
              </span>
            )}
            {finding.clause && <span class="small quiet">{cite(finding.clause, council.policy).short}</span>}
            {onIgnore && (
              <button type="button" class="plain last" onClick={() => onIgnore(finding)}>
                {t('ignore')}
                <span class="hidden">{t('inThisDraft')}</span>
              </button>
            )}
          </div>
        </>
      )}
    </div>
  )
}
