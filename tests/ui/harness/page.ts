import { listenFirst } from '../../../entrypoints/content/first.ts'
import type { Finding } from '../../../src/check/finding.ts'
import { isEmpty } from '../../../src/draft/span.ts'
import type { CardProps } from '../../../src/ui/panels/card.tsx'
import { isDark } from '../../../src/ui/panels/ground.ts'
import { openHost } from '../../../src/ui/panels/host.tsx'
import { openKeys } from '../../../src/ui/panels/keys.ts'
import '../../../src/ui/panels/marks.css'
import { openMarks } from '../../../src/ui/panels/marks.ts'
import * as sample from './samples.ts'

/** Puts our panels on a stand-in page as `?scene=` says, and writes down what is called back in `window.calls`. */

const query = new URLSearchParams(location.search)
const scene = query.get('scene') ?? 'writing'
if (query.get('theme') === 'dark') document.body.classList.add('dark')
if (query.has('shift')) document.body.style.setProperty('--shift', query.get('shift'))

const region = document.querySelector<HTMLElement>('.dialog') as HTMLElement
const editor = document.querySelector<HTMLElement>('.box') as HTMLElement
if (scene === 'right-to-left') document.documentElement.dir = 'rtl'
const text = scene === 'right-to-left' ? sample.text.replace(/\p{L}/gu, 'ש') : sample.text
editor.textContent = text
editor.contentEditable = 'true'
editor.role = 'textbox'
editor.ariaLabel = 'Post text'
editor.spellcheck = false
if (query.has('native')) makeNative()
if (query.has('trap')) trapFocus()

/** A modal dialog of the browser's own: all that is outside of it is dead. */
function makeNative(): void {
  const dialog = document.createElement('dialog')
  dialog.setAttribute('aria-label', 'Create post')
  region.removeAttribute('role')
  region.replaceWith(dialog)
  dialog.append(region)
  dialog.showModal()
}

/** As focus traps do it: whatever takes the focus outside of the form loses it again at once, and so does leaving it. */
function trapFocus(): void {
  const inside = (target: EventTarget | null) => target instanceof Node && editor.contains(target)
  document.addEventListener('focusin', (event) => inside(event.target) || editor.focus())
  document.addEventListener('focusout', (event) => inside(event.relatedTarget) || setTimeout(() => editor.focus()))
}

const ended = new AbortController()
const keys = openKeys()
listenFirst([keys.hear], ended.signal)
const host = openHost(keys, ended.signal)
const marks = openMarks(document.body, ended.signal)
const calls: string[] = []
const called =
  (name: string) =>
  (...values: unknown[]) => {
    calls.push([name, ...values.filter((value) => typeof value === 'string')].join(' '))
  }

/** As a page whose policy forbids the clipboard. */
const copy = query.has('forbidden') ? () => Promise.reject(new Error('forbidden')) : called('copy')

const council = query.has('numbered') ? sample.brackley : sample.oakham
let findings: readonly Finding[] = query.has('numbered')
  ? [sample.numbered, ...sample.findings.slice(1, 4), sample.withRoom]
  : sample.findings
if (scene === 'clear' || scene === 'picture') findings = []
if (scene === 'no-room') findings = [...findings.slice(0, 4), sample.noRoom]

const rangeOf = ({ start, end }: Finding['span']): Range => {
  const range = document.createRange()
  const node = editor.firstChild as Node
  range.setStart(node, start)
  range.setEnd(node, end)
  return range
}

const opened = { writing: 3, refused: 3, menu: 1, 'no-fix': 2, numbered: 0, 'right-to-left': 3 }
let open: number | null = opened[scene as keyof typeof opened] ?? null

function draw(): void {
  const spans = findings.filter((finding) => !isEmpty(finding.span))
  const finding = open === null ? null : (findings[open] ?? null)
  marks.paint(
    spans.map((mark) => ({
      id: mark.rule,
      severity: mark.severity,
      ranges: [rangeOf(mark.span)],
      open: mark === finding,
    })),
    isDark(editor),
  )
  host.show({
    region,
    editor,
    word: finding && rangeOf(finding.span),
    card: finding && open !== null ? card(finding, open) : null,
    tray: {
      council,
      findings,
      text,
      site: 'facebook',
      refused: scene === 'tray-refused',
      pictureClauses: scene === 'picture' ? sample.pictureClauses : [],
      onPictureSeen: called('seen'),
      onFix: called('fix'),
      onCopy: copy,
      ...(scene === 'no-room' ? { copy: 'My own view, not the council’s.' } : {}),
      onOpen: (chosen) => go(findings.indexOf(chosen)),
      onSnooze: called('snooze'),
      onLeave: called('leave'),
    },
  })
}

const go = (to: number | null): void => {
  open = to
  draw()
}

const card = (finding: Finding, at: number): CardProps => ({
  finding,
  text,
  site: 'facebook',
  council,
  place: { at: at + 1, of: findings.length },
  refused: scene === 'refused',
  onFix: called('fix'),
  onCopy: copy,
  onIgnore: called('ignore'),
  ...(scene === 'menu' ? { onIgnoreWords: called('never'), onIgnoreKind: called('off') } : {}),
  ...(scene === 'menu' ? { onFalseAlarm: query.has('forbidden') ? copy : called('alarm') } : {}),
  onPrevious: () => go((at + 3) % 4),
  onNext: () => go((at + 1) % 4),
  onClose: () => {
    calls.push('close')
    go(null)
  },
})

document.addEventListener('click', (event) => {
  if (host.holds(event)) return
  const mark = marks.at(event.clientX, event.clientY)
  if (mark) go(findings.findIndex((finding) => finding.rule === mark.id))
})
for (const kind of ['keydown', 'keyup', 'keypress'])
  document.addEventListener(kind, (event) => calls.push(`page ${kind} ${(event as KeyboardEvent).key}`))

Object.assign(window, { calls, enter: host.enter, leave: () => ended.abort(), redraw: draw })
draw()
