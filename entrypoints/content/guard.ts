import { type Press, watchPosting } from '../../src/composers/posting.ts'
import { report } from '../../src/messages/report.ts'
import { decide, namesOf, type Posted, pointsOf } from '../../src/review/guard.ts'
import type { Open } from './answer.ts'

type Draft = Posted & { readonly box: Open }
/** Post asks once. Whatever goes wrong on our side, the press goes through. */
export function guardPosting(boxes: readonly Open[], isGone: () => boolean): (event: Event) => void {
  const asked = new Set<string>()
  const hold = (press: Press): boolean => {
    const drafts = boxes
      .filter(({ composer }) => press.composers.includes(composer))
      .map((box) => ({ box, reviewed: box.review.now(), text: box.composer.read() }))
    for (const { box } of drafts) box.screen.ask(null)
    if (decide(drafts, asked) === 'pass' || !ask(press, drafts)) return false
    for (const name of drafts.flatMap(namesOf)) asked.add(name)
    for (const { box } of drafts) box.review.reveal()
    for (const { box } of drafts) void box.review.again() // who posts may have changed unnoticed
    return true
  }
  const holdSafely = (press: Press): boolean => {
    try {
      return !isGone() && hold(press)
    } catch (problem) {
      report('post guard', problem)
      return false
    }
  }
  return watchPosting(() => boxes.map(({ composer }) => composer), holdSafely)
}

/** Under the box last written in. False where there is no room to ask. */
function ask(press: Press, drafts: readonly Draft[]): boolean {
  const points = drafts.flatMap((draft) => pointsOf(draft).map((finding) => ({ ...draft, finding })))
  const screen = (drafts.find(({ box }) => !box.screen.isResting()) ?? points[0])?.box.screen
  const [first] = points
  const council = first?.reviewed.council
  if (!screen || !council) return false
  const { box, finding } = first
  const back = () => {
    screen.ask(null)
    void box.composer.reveal(finding.span)
  }
  const show = () => {
    back()
    box.screen.open(finding)
  }
  const fix = () => {
    screen.ask(null)
    box.screen.fix(finding)
  }
  const post = () => {
    if (press.post) screen.ask(null)
    else box.composer.element.focus()
    press.post?.()
    return press.post !== null
  }
  const onFix = points.length === 1 && finding.fix ? fix : undefined
  return screen.ask({ council, points, region: press.region(), onFix, onShow: show, onBack: back, onPost: post })
}
