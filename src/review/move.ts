import type { Finding } from '../check/finding.ts'
import { type Edit, moveSpan } from '../draft/edit.ts'

/** The finding where it lies after an edit, or null when the edit touched its words. A fix that was touched is dropped. */
export function moveFinding(finding: Finding, edit: Edit): Finding | null {
  const span = moveSpan(finding.span, edit)
  if (!span) return null
  const { fix, ...rest } = finding
  const fixed = fix ? moveSpan(fix.edit.span, edit) : null
  return fix && fixed ? { ...rest, span, fix: { ...fix, edit: { ...fix.edit, span: fixed } } } : { ...rest, span }
}
