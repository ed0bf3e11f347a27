import { useEffect, useRef, useState } from 'preact/hooks'
import type { Council } from '../../check/council.ts'
import type { Finding } from '../../check/finding.ts'
import type { Site } from '../../draft/circumstances.ts'
import { isEmpty } from '../../draft/span.ts'
import { Change } from '../change.tsx'
import { cite } from '../cite.ts'
import { OnIcon } from '../icons.tsx'
import { Quotation } from '../quotation.tsx'
import { Refused } from '../refused.tsx'
import { countBySeverity, SeverityWord, severityOrder } from '../severity.tsx'
import { quoted } from '../words.ts'
import { ofThemSay, t } from './words.ts'

export type FoundProps = {
  readonly text: string
  readonly findings: readonly Finding[]
  readonly council: Council | null
  readonly site: Site
  /** The finding whose change the site did not take. All numbers count in `findings`, from nought. */
  readonly refused?: number | null
  /** The finding whose line was pressed in the draft: it opens in the list. Another object for each press. */
  readonly pressed?: { readonly finding: number } | null
  /** The finding whose fix has a button of its own beside the list. */
  readonly atOnce?: number
  /** The clause stands open, where there is room for it. */
  readonly unfolded?: boolean
  readonly onFix: (finding: number) => void
  readonly onShow: (finding: number) => void
  readonly onCopy: (copied: string) => unknown
}

/** The findings by severity, then by place. Pressing one opens it where it stands. */
export const Found = (props: FoundProps) => {
  const { findings, text, pressed } = props
  const [open, setOpen] = useState<string | null>(null)
  const counts = countBySeverity(findings)
  const strongest = severityOrder.find((severity) => counts[severity] > 0) ?? 'note'
  const names = findings.map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`)
  // By its words, not its number: when one is mended, the next must not open in its place. The same words may stand twice.
  const keyAt = (at: number) => `${names[at]} ${names.slice(0, at).filter((name) => name === names[at]).length}`
  const answered = useRef(pressed)
  useEffect(() => {
    if (answered.current !== pressed && pressed && findings[pressed.finding]) setOpen(keyAt(pressed.finding))
    answered.current = pressed
  })
  const listed = findings
    .map((finding, at) => ({ finding, at, key: keyAt(at) }))
    .sort((a, b) => severityOrder.indexOf(a.finding.severity) - severityOrder.indexOf(b.finding.severity))
  return (
    <>
      <p class="quiet">
        {ofThemSay(counts[strongest], findings.length, strongest)}
        <SeverityWord of={strongest} inLine />.
      </p>
      <ul class="findings" aria-label={t('list')}>
        {listed.map(({ finding, at, key }) => (
          <li key={at}>
            <Entry
              {...props}
              finding={finding}
              at={at}
              open={open === key}
              onToggle={() => setOpen(open === key ? null : key)}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

type EntryProps = FoundProps & {
  readonly finding: Finding
  readonly at: number
  readonly open: boolean
  readonly onToggle: () => void
}

const Entry = (props: EntryProps) => {
  const { finding, text, at, open, onToggle } = props
  const missing = finding.fix ? t('missing') : t('missingNoFix')
  return (
    <>
      <button type="button" class="entry" aria-expanded={open} aria-controls={`finding-${at}`} onClick={onToggle}>
        <SeverityWord of={finding.severity} />
        <span>
          <b>{finding.title}</b>
          <span class="covered" dir="auto">
            {isEmpty(finding.span) ? missing : quoted(text.slice(finding.span.start, finding.span.end))}
          </span>
        </span>
        <OnIcon size={14} />
      </button>
      <div class="opened" id={`finding-${at}`} hidden={!open}>
        {open && <Opened {...props} />}
      </div>
    </>
  )
}

const Opened = ({ finding, text, site, council, at, atOnce, refused, unfolded, onFix, onShow, onCopy }: EntryProps) => (
  <>
    {finding.because && <p>{finding.because}</p>}
    {finding.advice && <p lang={council?.language}>{finding.advice}</p>}
    {finding.clause && council && (
      <details open={unfolded}>
        <summary>{cite(finding.clause, council.policy).line}</summary>
        <Quotation clause={finding.clause} also={finding.also} council={council} />
      </details>
    )}
    {finding.fix && refused === at ? (
      <Refused site={site} text={text} edit={finding.fix.edit} onCopy={onCopy} onAgain={() => onFix(at)} />
    ) : (
      <>
        {finding.fix && <Change text={text} edit={finding.fix.edit} />}
        <div class="buttons">
          {finding.fix && at !== atOnce && (
            <button type="button" class="main" onClick={() => onFix(at)}>
              {finding.fix.label}
            </button>
          )}
          <button type="button" onClick={() => onShow(at)}>
            {t('show')}
          </button>
        </div>
      </>
    )}
  </>
)
