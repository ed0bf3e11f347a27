import { render } from 'preact'
import { spoken, tagOf } from '../../words/say.ts'
import parts from '../parts.css?inline'
import tokens from '../tokens.css?inline'
import { beforeYouPost } from '../words.ts'
import { Announcement } from './announcement.tsx'
import { arrange, rearrange } from './arrange.ts'
import { Card, type CardProps } from './card.tsx'
import { isDark } from './ground.ts'
import { Guard, type GuardProps } from './guard.tsx'
import { byHandAlone } from './hand.ts'
import { type Keys, keepKeys } from './keys.ts'
import panels from './panels.css?inline'
import { homeOf, makeShadow, mount } from './shadow.ts'
import { Tray, type TrayProps } from './tray.tsx'

export type Panels = {
  /** The site's dialog or card around its box: we stay outside of it. */
  readonly region: HTMLElement
  /** The compose box, to which the focus goes back. */
  readonly editor: HTMLElement
  readonly card: CardProps | null
  /** Where the card's words lie. */
  readonly word?: Range | null
  readonly tray: TrayProps | null
  /** Stands in the tray's place. */
  readonly guard?: GuardProps | null
  /** The site took the region away: a last step in a dialog of its own was closed. */
  readonly onLost?: () => void
}

export type Host = {
  /** Draws the panels of one compose box; null takes them all away. */
  readonly show: (panels: Panels | null) => void
  /** Moves the focus into the card, or into the tray where no card is open. False when there is nothing of ours to be seen. */
  readonly enter: () => boolean
  /** Whether what Post asks can be read: there may be no room for it. */
  readonly isAsking: () => boolean
  /** Whether an event of the page came from our panels. */
  readonly holds: (event: Event) => boolean
}

/**
 * The one element of ours in the page: a shadow root in the top layer, as large as the window and open to every press
 * that does not meet a panel. Open, not closed: some sites look inside to learn whether somebody is typing, and so do other
 * tools for people who need them.
 */
export function openHost(keys: Keys, signal: AbortSignal): Host {
  const { host, root, screen } = makeShadow(tokens + parts + panels)
  let shown: Panels | null = null
  const settle = onFrame(() => shown && rearrange(host, screen, shown), signal)
  const region = watchRegion(host, settle, () => shown?.onLost?.(), signal)
  const writing = () => (shown?.guard ? shown.region : shown?.editor) ?? null
  const press = byHandAlone(root, signal)
  keepKeys(keys, { host, root, writing, close: () => close(root, shown, press), signal })
  for (const moved of ['scroll', 'resize', 'transitionend', 'animationend'])
    window.addEventListener(moved, settle, { capture: true, passive: true, signal })
  // A menu or a folded clause that opens in a panel: its height is limited, so that no observer of sizes tells of it.
  for (const opened of ['click', 'toggle']) root.addEventListener(opened, settle, { capture: true, signal })

  function show(next: Panels | null): void {
    if (signal.aborted) return
    const held = root.activeElement !== null
    const back = shown?.editor
    region.keep(next?.region ?? null)
    shown = next
    render(next && <Shown {...next} />, screen)
    if (next) {
      screen.lang = tagOf(spoken())
      screen.dataset.theme = isDark(next.region) ? 'dark' : 'light'
      mount(host, next.region)
      arrange(host, screen, next)
      for (const panel of screen.querySelectorAll('.ours')) region.sizes.observe(panel)
    } else host.remove()
    if (held && !root.activeElement) (root.querySelector<HTMLElement>('.card') ?? back)?.focus({ preventScroll: true })
  }
  signal.addEventListener('abort', () => {
    shown = null
    region.keep(null)
    render(null, screen)
    host.remove()
  })
  return {
    show,
    enter: () => enter(root),
    isAsking: () => root.querySelector('.guard')?.checkVisibility({ visibilityProperty: true }) === true,
    holds: (event) => event.composedPath().includes(host),
  }
}

/** Closes what Esc should close, the innermost first; false when there is nothing. */
function close(root: ShadowRoot, shown: Panels | null, press: (button: HTMLElement) => void): boolean {
  const menu = root.querySelector<HTMLElement>('[aria-expanded="true"]')
  if (menu) {
    if (root.activeElement) menu.focus() // what has the focus may go with the menu
    press(menu)
  } else if (shown?.card) shown.card.onClose()
  else if (shown?.guard) shown.guard.onBack()
  else if (root.activeElement) shown?.editor.focus({ preventScroll: true })
  else return false
  return true
}

function enter(root: ShadowRoot): boolean {
  const panel = ['.card', '.guard button', '.tray button']
    .flatMap((way) => [...root.querySelectorAll<HTMLElement>(way)])
    .find((found) => found.checkVisibility({ visibilityProperty: true }))
  panel?.focus()
  return panel !== undefined
}

/** Runs at the next frame, once however often it was asked for. */
function onFrame(run: () => void, signal: AbortSignal): () => void {
  let frame = 0
  signal.addEventListener('abort', () => cancelAnimationFrame(frame))
  return () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(run)
  }
}

/** So often our element is put back; a page that takes it away again and again is left to itself until the next key. */
const patience = 20

/**
 * Follows the size of the site's dialog, and puts our element back where a site that re-makes its dialog drops it: at the
 * next frame, since two observers that answer each other at once would never let the page go on.
 */
function watchRegion(host: HTMLElement, settle: () => void, gone: () => void, signal: AbortSignal) {
  let kept: HTMLElement | null = null
  let drops = 0
  const sizes = new ResizeObserver(settle)
  const mend = (region: HTMLElement) => (region.isConnected ? mount(host, region) : gone())
  const back = onFrame(() => kept && !host.isConnected && mend(kept), signal)
  const lost = new MutationObserver(() => kept && !host.isConnected && drops++ < patience && back())
  signal.addEventListener('abort', () => {
    sizes.disconnect()
    lost.disconnect()
  })
  const keep = (region: HTMLElement | null): void => {
    if (region === kept) return
    kept = region
    sizes.disconnect()
    lost.disconnect()
    if (!region || signal.aborted) return
    drops = 0
    // What grows above a box moves it, and all that they both stand in grows with it.
    for (let node: Element | null = region; node; node = node.parentElement) sizes.observe(node)
    for (let node: Node | null = homeOf(region); node; node = node.parentNode) lost.observe(node, { childList: true })
  }
  return { keep, sizes }
}

const Shown = ({ card, tray, guard }: Panels) => (
  <>
    {card && <Card {...card} />}
    {guard ? <Guard {...guard} /> : tray && <Tray {...tray} />}
    {tray && <Announcement findings={tray.findings} asks={guard ? asked(guard) : undefined} />}
  </>
)

const asked = ({ points }: GuardProps): string => beforeYouPost(points.map(({ finding }) => finding.severity))
