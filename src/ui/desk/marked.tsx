import type { Finding } from '../../check/finding.ts'
import { t } from './words.ts'

/** An example of a rule: what is found stands between `[[` and `]]`. */
export const Marked = ({ text }: { readonly text: string }) => {
  const parts = []
  for (const part of text.split(/(\[\[.*?\]\])/s))
    parts.push(part.startsWith('[[') ? <Line words={part.slice(2, -2)} severity="should" /> : part)
  return <>{parts}</>
}

const Line = ({ words, severity }: { readonly words: string; readonly severity: Finding['severity'] }) =>
  words === '' ? <span class="absent">{t('missingHere')}</span> : <mark class={severity}>{words}</mark>

type Found = Pick<Finding, 'span' | 'severity'>

/** A draft with lines under what was found in it; nothing overlaps, since the check merges what does. */
export const Lined = ({ text, findings }: { readonly text: string; readonly findings: readonly Found[] }) => {
  const parts = []
  let from = 0
  for (const { span, severity } of [...findings].sort((one, other) => one.span.start - other.span.start)) {
    if (span.start < from) continue
    parts.push(text.slice(from, span.start), <Line words={text.slice(span.start, span.end)} severity={severity} />)
    from = span.end
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  )
}
