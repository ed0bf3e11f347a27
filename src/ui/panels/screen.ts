import type { Finding } from '../../check/finding.ts'
import type { Site } from '../../draft/circumstances.ts'
import { isEmpty, type Span } from '../../draft/span.ts'
import { isDark } from './ground.ts'
import { type Host, openHost, type Panels } from './host.tsx'
import type { Keys } from './keys.ts'
import { listen } from './listen.ts'
import { type Mark, type Marks, openMarks } from './marks.ts'
import {
  type Acts,
  type Asking,
  again,
  cardOf,
  firstStage,
  isQuiet,
  refuse,
  reread,
  type Showing,
  type Stage,
  saysTheSame,
  trayOf,
} from './stage.ts'

export type Screen = {
  /** Draws at the next frame; the latest of several counts. */
  readonly show: (showing: Showing) => void
  /** Opens the card of a finding. */
  readonly open: (finding: Finding) => void
  /** Makes its change, as its card does. */
  readonly fix: (finding: Finding) => void
  /** Asks at Post, at once, or ends the asking. False where there is no room to ask. */
  readonly ask: (asking: Asking | null) => boolean
  /** Another box on the page is being written in. */
  readonly isResting: () => boolean
}

/** One compose box as the screen needs it. */
type Box = {
  readonly site: Site
  readonly editor: HTMLElement
  readonly region: () => HTMLElement
  readonly ranges: (span: Span) => readonly Range[]
  readonly onFix: (finding: Finding) => Promise<'applied' | 'refused'>
  /** Its panels are out before anybody writes in it: the practice box. */
  readonly awake?: boolean
  readonly acts: Pick<Acts, 'onIgnore' | 'onNever' | 'onOffRule' | 'onRecall' | 'onSnooze' | 'onLeave' | 'onCopy'>
  /** So many findings are about to be painted. */
  readonly onLines?: (lines: number) => void
  /** Heard since the page started. */
  readonly keys: Keys
  readonly signal: AbortSignal
}

/** Lines, card and tray of one compose box, and the ways between them: a press on a line, Alt+Shift+P, previous and next. */
export function openScreen(box: Box): Screen {
  const { signal } = box
  const marks = openMarks(box.editor, signal)
  const host = openHost(box.keys, signal)
  const picture = openPicture(box, marks, host)
  let stage: Stage = { ...firstStage(box.site), resting: !box.awake && !hasFocus(box.editor) }
  let [frame, stale] = [0, true]
  const set = (change: Partial<Stage>, says = true): void => {
    stage = { ...stage, ...change }
    stale ||= says
    cancelAnimationFrame(frame)
    if (!signal.aborted) frame = requestAnimationFrame(draw)
  }
  const draw = (): void => {
    picture.draw(stage, acts, stale)
    stale = false
  }
  const acts = actsOn(box, picture, () => stage, set)
  listen(box, host, {
    press: (event) => acts.onOpen(stage.showing.findings[Number(marks.at(event.clientX, event.clientY)?.id)] ?? null),
    enter() {
      const { findings } = stage.showing
      if (stage.asking) return host.enter()
      if (stage.resting || findings.length === 0) return false
      const before = stage.opened
      const enter = (opened: Finding | null = null) => {
        set({ opened })
        draw() // at once: the focus has to find the card there
        return host.enter()
      }
      // What is missing has its card only where there is no room for the tray.
      if (enter(before ?? findings.find((finding) => !isEmpty(finding.span))) || enter(findings[0])) return true
      set({ opened: before })
      return false
    },
    rest: (resting) => resting !== stage.resting && set({ resting, asking: null }),
    isAsking: () => stage.asking !== null,
  })
  signal.addEventListener('abort', () => cancelAnimationFrame(frame))
  return {
    open: acts.onOpen,
    fix: acts.onFix,
    show(showing) {
      const next = reread(stage, showing)
      set(next, !saysTheSame(stage, next))
    },
    ask(asking) {
      set({ asking, opened: null })
      if (asking) draw() // at once: whoever holds the press has to know whether the question can be read
      return host.isAsking()
    },
    isResting: () => stage.resting,
  }
}

/** What a press in a panel does. A panel may have been given its finding some keys ago. */
function actsOn(box: Box, picture: Picture, now: () => Stage, set: (change: Partial<Stage>) => void): Acts {
  const { onIgnore, onNever, onOffRule } = box.acts
  const moved = (finding: Finding): Finding | null => picture.moved(finding, now())
  /** What takes a finding away closes its card. */
  const away =
    (act: (finding: Finding) => void) =>
    (given: Finding): void => {
      const finding = moved(given)
      if (!finding) return
      if (now().opened === finding) set({ opened: null })
      act(finding)
    }
  return {
    ...box.acts,
    onOpen: (given) => set({ opened: given && moved(given), asking: null, resting: false }),
    onPictureSeen: () => set({ pictureSeen: true }),
    async onFix(given) {
      const finding = moved(given)
      if (!finding) return
      const { opened, showing } = now()
      const inNotice = isEmpty(finding.span) && opened !== finding
      if ((await box.onFix(finding)) === 'refused') set(refuse(now(), finding, showing.text, inNotice))
      else set({ refused: null, ...(now().opened === finding ? { opened: null } : {}) })
    },
    onIgnore: away(onIgnore),
    onNever: onNever && away(onNever),
    onOffRule: onOffRule && away(onOffRule),
  }
}

/** A box may be opened for the sake of another: the posts of a thread go out together. */
const hasFocus = (editor: HTMLElement): boolean =>
  editor.contains((editor.getRootNode() as Document | ShadowRoot).activeElement)

type Picture = {
  readonly draw: (stage: Stage, acts: Acts, anew: boolean) => void
  /** A finding that the panels were given, where the typing has moved it since: there are as many, in the same order. Post's question may be older than the last reading. Null where it is gone: a press may come before the panels are drawn anew. */
  readonly moved: (finding: Finding, stage: Stage) => Finding | null
}

/** What is on screen of a stage: the lines follow every key, the panels only what is new to say. */
function openPicture(box: Box, marks: Marks, host: Host): Picture {
  let dark = false
  let lines: readonly Mark[] = []
  let paneled: readonly Finding[] = []
  return {
    draw(stage, acts, anew) {
      if (anew) dark = isDark(box.editor)
      const drawn = lines
      lines = linesOf(stage, box, anew ? [] : drawn)
      if (anew || lines.length !== drawn.length || lines.some((line, at) => line !== drawn[at])) {
        box.onLines?.(lines.length)
        marks.paint(lines, dark)
      }
      if (!anew) return
      host.show(panelsOf(stage, box, lines, acts))
      paneled = stage.showing.findings
    },
    moved(finding, { showing }) {
      const { findings, text } = showing
      if (findings.includes(finding)) return finding
      const other = findings.length === paneled.length ? findings[paneled.indexOf(finding)] : undefined
      return other?.rule === finding.rule ? other : again(finding, text, showing)
    },
  }
}

/** `drawn` are the lines before a key; those of them that are right still are kept as they are. */
const linesOf = ({ showing, opened }: Stage, box: Box, drawn: readonly Mark[]): readonly Mark[] =>
  showing.findings.map((finding, at) => {
    const { span, severity } = finding
    const open = finding === opened
    const line = drawn[at]
    const isSame = line?.severity === severity && line.open === open
    if (isSame && follows(line, showing.text.slice(span.start, span.end))) return line
    return { id: String(at), severity, ranges: isEmpty(span) ? [] : box.ranges(span), open }
  })

/** A range follows the typing by itself, unless the site made its nodes anew: where it holds its words still, it is right. */
function follows({ ranges }: Mark, words: string): boolean {
  const [range, ...more] = ranges
  return range === undefined
    ? words === ''
    : more.length === 0 && range.startContainer.isConnected && range.toString() === words
}

/** Null where nothing is to be seen of us. */
function panelsOf(stage: Stage, box: Box, lines: readonly Mark[], acts: Acts): Panels | null {
  const { showing, opened } = stage
  const asking = stage.asking?.region.isConnected ? stage.asking : null
  const council = asking?.council ?? showing.council
  if (!council || isQuiet(stage)) return null
  return {
    region: asking?.region ?? box.region(),
    editor: box.editor,
    word: lines.find((line) => line.open)?.ranges[0] ?? null,
    card: opened && showing.findings.includes(opened) ? cardOf(stage, opened, acts) : null,
    tray: trayOf(stage, council, acts),
    guard: asking,
    onLost: () => acts.onOpen(null),
  }
}
