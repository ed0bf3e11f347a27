import type { Council } from '../check/council.ts'
import type { Finding } from '../check/finding.ts'
import type { Site } from '../draft/draft.ts'
import { isEmpty, type Span } from '../draft/span.ts'
import type { CardProps } from './card.tsx'
import { isDark } from './ground.ts'
import { openHost } from './host.tsx'
import { openMarks } from './marks.ts'
import type { TrayProps } from './tray.tsx'

/** What is to be shown of one draft. */
export type Showing = { readonly text: string; readonly findings: readonly Finding[]; readonly council: Council | null }

export type Screen = {
  /** Draws at the next frame; the latest of several counts. */
  readonly show: (showing: Showing) => void
  /** Opens the card of a finding. */
  readonly open: (finding: Finding) => void
}

/** One compose box as the screen needs it. */
type Box = {
  readonly site: Site
  readonly editor: HTMLElement
  readonly region: () => HTMLElement
  readonly ranges: (span: Span) => readonly Range[]
  readonly onFix: (finding: Finding) => Promise<'applied' | 'refused'>
  readonly onIgnore: (finding: Finding) => void
  readonly onCopy: (words: string) => unknown
  readonly signal: AbortSignal
}

/** Lines, card and tray of one compose box, and the ways between them: a press on a line, Alt+Shift+P, previous and next. */
export function openScreen(box: Box): Screen {
  const { editor, signal } = box
  const marks = openMarks(signal)
  const host = openHost(signal)
  let showing: Showing = { text: '', findings: [], council: null }
  let opened: Finding | null = null
  let refused: Finding | null = null
  let hadFindings = false
  let resting = false
  let frame = 0

  const draw = (): void => {
    cancelAnimationFrame(frame)
    if (!signal.aborted) frame = requestAnimationFrame(paint)
  }
  const paint = (): void => {
    const { findings, council, text } = showing
    const dark = isDark(editor)
    const lines = findings.filter((finding) => !isEmpty(finding.span))
    marks.paint(
      lines.map((finding) => ({
        id: String(findings.indexOf(finding)),
        severity: finding.severity,
        ranges: box.ranges(finding.span),
        open: finding === opened,
      })),
      dark,
    )
    const quiet = resting || !council || text.trim() === '' || !hadFindings
    const word = opened && !isEmpty(opened.span) ? (box.ranges(opened.span)[0] ?? null) : null
    host.show(
      quiet
        ? null
        : { region: box.region(), editor, word, card: opened && cardOf(opened), tray: council && trayOf(council) },
    )
  }

  const open = (finding: Finding | null): void => {
    opened = finding
    resting = false
    draw()
  }
  const fix = async (finding: Finding): Promise<void> => {
    refused = (await box.onFix(finding)) === 'refused' ? finding : null
    if (!refused && opened === finding) opened = null
    draw()
  }
  const ignore = (finding: Finding): void => {
    if (opened === finding) opened = null
    box.onIgnore(finding)
  }
  const step = (by: number): void => {
    const { findings } = showing
    const at = opened ? findings.indexOf(opened) : -1
    open(findings[(at + by + findings.length) % findings.length] ?? null)
  }

  const cardOf = (finding: Finding): CardProps => ({
    finding,
    text: showing.text,
    site: box.site,
    council: showing.council,
    place: { at: showing.findings.indexOf(finding) + 1, of: showing.findings.length },
    refused: refused === finding,
    onFix: () => void fix(finding),
    onCopy: box.onCopy,
    onIgnore: () => ignore(finding),
    ...(showing.findings.length > 1 ? { onPrevious: () => step(-1), onNext: () => step(1) } : {}),
    onClose: () => open(null),
  })
  const trayOf = (council: Council): TrayProps => ({
    council,
    findings: showing.findings,
    text: showing.text,
    site: box.site,
    refused: refused !== null && isEmpty(refused.span),
    onFix: (finding) => void fix(finding),
    onCopy: box.onCopy,
    onIgnore: ignore,
    onOpen: open,
  })

  const pressed = (event: MouseEvent): void => {
    if (!event.composedPath().includes(editor)) return
    const mark = marks.at(event.clientX, event.clientY)
    open(mark ? (showing.findings[Number(mark.id)] ?? null) : null)
  }
  const keyed = (event: KeyboardEvent): void => {
    const ours = event.altKey && event.shiftKey && event.code === 'KeyP'
    if (!ours || resting || showing.findings.length === 0 || !event.composedPath().includes(editor)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (!opened) opened = showing.findings.find((finding) => !isEmpty(finding.span)) ?? null
    paint()
    host.enter()
  }
  /** Two boxes on one page: only the one written in last has its panels out. */
  const focused = (event: FocusEvent): void => {
    const target = event.composedPath()[0]
    if (host.holds(event) || !(target instanceof Element)) return
    const inside = editor.contains(target)
    const elsewhere = target.closest('[contenteditable="true"], textarea, input') !== null
    if (inside ? !resting : !elsewhere || resting) return
    resting = !inside
    draw()
  }
  const options = { capture: true, signal }
  window.addEventListener('click', pressed, options)
  window.addEventListener('keydown', keyed, options)
  window.addEventListener('focusin', focused, options)
  signal.addEventListener('abort', () => cancelAnimationFrame(frame))

  return {
    open,
    show(next) {
      opened = opened && again(opened, showing.text, next)
      refused = refused && again(refused, showing.text, next)
      showing = next
      hadFindings = (hadFindings || next.findings.length > 0) && next.text.trim() !== ''
      draw()
    },
  }
}

/** The same finding in the next reading: of the same rule, on the same words, nearest to where it was. */
function again(finding: Finding, text: string, next: Showing): Finding | null {
  const wordsOf = ({ span }: Finding, of: string) => of.slice(span.start, span.end)
  const far = (other: Finding) => Math.abs(other.span.start - finding.span.start)
  const same = next.findings.filter(
    (other) => other.rule === finding.rule && wordsOf(other, next.text) === wordsOf(finding, text),
  )
  return same.sort((a, b) => far(a) - far(b))[0] ?? null
}
