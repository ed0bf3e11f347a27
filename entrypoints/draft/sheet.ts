import type { Finding } from '../../src/check/finding.ts'
import { openOwn, type Said } from '../../src/composers/own.ts'
import { tellAct } from '../../src/messages/act.ts'
import { askArrived } from '../../src/messages/arrival.ts'
import { openWire } from '../../src/messages/ask.ts'
import { type Review, startReview } from '../../src/review/review.ts'
import type { Reviewed } from '../../src/review/reviewed.ts'
import { isDark } from '../../src/ui/panels/ground.ts'
import { openMarks } from '../../src/ui/panels/marks.ts'

export type Sheet = {
  readonly review: Review
  /** Puts the words in place of what stands there, so that undo brings it back. */
  readonly put: (text: string) => Promise<unknown>
  /** Leads back into the draft. */
  readonly reveal: (finding: Finding) => Promise<void>
}

/** The words that the page was opened with, from a menu or another app. */
export async function putArrived(sheet: Sheet): Promise<void> {
  const arrived = await askArrived()
  if (arrived) await sheet.put(arrived)
}

type Parts = {
  readonly said: () => Said
  readonly show: (reviewed: Reviewed) => void
  /** The line of this finding was pressed; -1 where there is none. */
  readonly pressed: (finding: number) => void
  readonly signal: AbortSignal
}

/** The same review as in a site's box, over the box of our own page. */
export function openSheet(box: HTMLElement, { said, show, pressed, signal }: Parts): Sheet {
  const composer = openOwn(box, said, signal)
  const marks = openMarks(box, signal)
  const paint = ({ findings }: Reviewed): void => {
    const lined = findings.map(({ severity, span }, at) => ({
      id: String(at),
      severity,
      ranges: span.start === span.end ? [] : composer.ranges(span),
      open: false,
    }))
    marks.paint(lined, isDark(box))
  }
  const showAll = (reviewed: Reviewed): void => {
    paint(reviewed)
    show(reviewed)
  }
  const review = startReview({ composer, openWire, tell: tellAct, show: showAll, signal })
  const press = ({ clientX, clientY }: MouseEvent): void => pressed(Number(marks.at(clientX, clientY)?.id ?? -1))
  box.addEventListener('click', press, { signal })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => paint(review.now()), { signal })
  return {
    review,
    put: (text) => composer.apply({ span: { start: 0, end: composer.read().length }, text }),
    reveal: ({ span }) => composer.reveal(span),
  }
}
