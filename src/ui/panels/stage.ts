import type { Council } from '../../check/council.ts'
import type { Finding } from '../../check/finding.ts'
import type { Site } from '../../draft/circumstances.ts'
import { isEmpty } from '../../draft/span.ts'
import type { Clause } from '../../packs/schema.ts'
import type { CardProps } from './card.tsx'
import type { GuardProps } from './guard.tsx'
import { falseAlarm } from './letters.ts'
import type { TrayProps } from './tray.tsx'

/** What is to be shown of one draft. */
export type Showing = {
  readonly text: string
  readonly findings: readonly Finding[]
  readonly council: Council | null
  /** False from a key to the next reading. */
  readonly settled: boolean
  /** Clauses that an attached picture brings. */
  readonly pictureClauses: readonly Clause[]
  /** Nothing is said of the words before Post. */
  readonly waits: boolean
  /** How many more were ignored in this draft. */
  readonly left: number
}

/** The region is where Post was pressed: a last step may have a dialog of its own. */
export type Asking = GuardProps & { readonly region: HTMLElement }

/** How the screen of one compose box stands. */
export type Stage = {
  readonly site: Site
  readonly showing: Showing
  /** Whose card is open. */
  readonly opened: Finding | null
  /** Whose change the site did not take. */
  readonly refused: Finding | null
  /** Nothing is shown of a draft in which nothing was ever found; one that was mended says so. */
  readonly hadFindings: boolean
  /** The reminder beside a picture was ticked, and the picture is there still. */
  readonly pictureSeen: boolean
  /** What Post asks about the words that stand there now. */
  readonly asking: Asking | null
  /** Another box on the page is being written in. */
  readonly resting: boolean
}

export const firstStage = (site: Site): Stage => ({
  site,
  showing: { text: '', findings: [], council: null, settled: true, pictureClauses: [], waits: false, left: 0 },
  opened: null,
  refused: null,
  hadFindings: false,
  pictureSeen: false,
  asking: null,
  resting: false,
})

/** The stage after another reading of the draft: the open card stays with its words. */
export function reread(stage: Stage, next: Showing): Stage {
  const { opened, showing } = stage
  const refused = stage.refused && kept(stage.refused, showing.text, next)
  return {
    ...stage,
    showing: next,
    opened: opened === stage.refused ? refused : opened && again(opened, showing.text, next),
    refused,
    pictureSeen: stage.pictureSeen && !(next.settled && next.pictureClauses.length === 0),
    asking: next.text === showing.text ? stage.asking : null,
    hadFindings: (stage.hadFindings || next.findings.length > 0) && next.text.trim() !== '',
  }
}

/** The stage when the site did not take the change of a finding in this text: a notice says so itself, all else in its card. */
export function refuse(stage: Stage, finding: Finding, text: string, inNotice: boolean): Stage {
  const refused = kept(finding, text, stage.showing)
  const opened = inNotice ? stage.opened : (stage.opened ?? refused)
  return { ...stage, refused, opened, asking: null, resting: false }
}

const remindsOfPicture = ({ showing, pictureSeen }: Stage): boolean => showing.pictureClauses.length > 0 && !pictureSeen

export function isQuiet(stage: Stage): boolean {
  const { showing, hadFindings, asking, resting } = stage
  if (asking) return false
  const speaks = hadFindings && showing.text.trim() !== ''
  return resting || !showing.council || !(speaks || remindsOfPicture(stage))
}

/** From a key to the next reading the findings only move, mostly: then the panels have nothing new to say. */
export function saysTheSame(before: Stage, next: Stage): boolean {
  const [{ findings: were }, { findings: are, settled }] = [before.showing, next.showing]
  if (settled || before.opened || before.asking !== next.asking || isQuiet(before) !== isQuiet(next)) return false
  return were.length === are.length && were.every(({ fix }, at) => (fix === undefined) === (are[at]?.fix === undefined))
}

/** The same finding in the next reading: of the same rule, on the same words, nearest to where it was. */
export function again(finding: Finding, text: string, next: Showing): Finding | null {
  const wordsOf = ({ span }: Finding, of: string) => of.slice(span.start, span.end)
  const far = (other: Finding) => Math.abs(other.span.start - finding.span.start)
  const same = next.findings.filter(
    (other) => other.rule === finding.rule && wordsOf(other, next.text) === wordsOf(finding, text),
  )
  return same.sort((a, b) => far(a) - far(b))[0] ?? null
}

/** An editor that undoes a change has taken the finding away with it, and the next reading brings it back. */
const kept = (finding: Finding, text: string, next: Showing): Finding | null =>
  again(finding, text, next) ?? (next.text === text && !next.settled ? finding : null)

/** What can be done with a finding. */
export type Acts = {
  readonly onFix: (finding: Finding) => void
  readonly onIgnore: (finding: Finding) => void
  /** For good; neither is to be had where nothing may be kept. */
  readonly onNever?: ((finding: Finding) => void) | undefined
  readonly onOffRule?: ((finding: Finding) => void) | undefined
  readonly onRecall: () => void
  readonly onSnooze: () => void
  readonly onLeave: () => void
  readonly onCopy: (words: string) => unknown
  readonly onOpen: (finding: Finding | null) => void
  readonly onPictureSeen: () => void
}

/** Longer words are a sentence, which nobody writes twice. */
const longestKept = 60

export function cardOf(stage: Stage, finding: Finding, acts: Acts): CardProps {
  const { findings, text, council } = stage.showing
  const at = findings.indexOf(finding)
  const words = text.slice(finding.span.start, finding.span.end).trim()
  const { onNever, onOffRule } = acts
  const step = (by: number) => () => acts.onOpen(findings[(at + by + findings.length) % findings.length] ?? null)
  return {
    finding,
    text,
    site: stage.site,
    council,
    place: { at: at + 1, of: findings.length },
    refused: stage.refused === finding,
    onFix: () => acts.onFix(finding),
    onCopy: acts.onCopy,
    onIgnore: () => acts.onIgnore(finding),
    ...(onNever && words !== '' && words.length <= longestKept ? { onIgnoreWords: () => onNever(finding) } : {}),
    ...(onOffRule ? { onIgnoreKind: () => onOffRule(finding) } : {}),
    ...(council ? { onFalseAlarm: () => acts.onCopy(falseAlarm(finding, text, council, stage.site)) } : {}),
    ...(findings.length > 1 ? { onPrevious: step(-1), onNext: step(1) } : {}),
    onClose: () => acts.onOpen(null),
  }
}

export function trayOf(stage: Stage, council: Council, acts: Acts): TrayProps {
  const { findings, text, pictureClauses, waits, left } = stage.showing
  const missing = findings.find(({ span }) => isEmpty(span)) ?? null
  return {
    council,
    findings,
    text,
    site: stage.site,
    refused: missing !== null && missing === stage.refused,
    pictureClauses: remindsOfPicture(stage) ? pictureClauses : [],
    waits,
    left,
    // Other things may be missing, to which these are no answer: a council's own post says whose account it is.
    ...(missing?.category === 'disclaimer' && council.disclaimer ? { copy: council.disclaimer } : {}),
    ...acts,
  }
}
