import { render } from 'preact'
import { Announcement } from './announcement.tsx'
import { Card, type CardProps } from './card.tsx'
import { isDark } from './ground.ts'
import { Guard, type GuardProps } from './guard.tsx'
import { keepKeys } from './keys.ts'
import panels from './panels.css?inline'
import parts from './parts.css?inline'
import { type Box, place, placeGuard, type Spot, type Wanted } from './place.ts'
import tokens from './tokens.css?inline'
import { Tray, type TrayProps } from './tray.tsx'
import { words } from './words.ts'

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
}

export type Host = {
  /** Draws the panels of one compose box; null takes them all away. */
  readonly show: (panels: Panels | null) => void
  /** Moves the focus into the card, or into the tray where no card is open. False when there is nothing of ours. */
  readonly enter: () => boolean
  /** Whether what Post asks can be read: there may be no room for it. */
  readonly isAsking: () => boolean
  /** Whether an event of the page came from our panels. */
  readonly holds: (event: Event) => boolean
}

/** Stronger than anything the page says of its elements. */
const bare = ['all: initial', 'display: block', 'position: fixed', 'inset: 0', 'pointer-events: none']
  .map((rule) => `${rule} !important;`)
  .join('')

/**
 * The one element of ours in the page: a shadow root in the top layer, as large as the window and open to every press
 * that does not meet a panel. Ask for it early: it listens for keys before the page does. Open, not closed: some sites
 * look inside to learn whether somebody is typing, and so do other tools for people who need them.
 */
export function openHost(signal: AbortSignal): Host {
  const host = document.createElement('point-of-order')
  const root = host.attachShadow({ mode: 'open' })
  dress(root, tokens + parts + panels)
  const screen = document.createElement('div')
  screen.className = 'screen'
  root.append(screen)
  host.popover = 'manual'
  host.style.cssText = bare

  let shown: Panels | null = null
  let frame = 0
  const close = (): boolean => {
    const menu = root.querySelector<HTMLElement>('[aria-expanded="true"]')
    if (menu) menu.click()
    else if (shown?.card) shown.card.onClose()
    else if (shown?.guard) shown.guard.onBack()
    else if (root.activeElement) shown?.editor.focus({ preventScroll: true })
    else return false
    return true
  }
  const settle = (): void => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => shown && arrange(host, screen, shown))
  }
  const sizes = new ResizeObserver(settle)
  const lost = new MutationObserver(() => shown && !host.isConnected && mount(host, shown.region))

  keepKeys({ host, root, writing: () => (shown?.guard ? shown.region : shown?.editor) ?? null, close, signal })
  window.addEventListener('scroll', settle, { capture: true, passive: true, signal })
  window.addEventListener('resize', settle, { passive: true, signal })

  function show(panels: Panels | null): void {
    if (signal.aborted) return
    const held = root.activeElement !== null
    const back = shown?.editor
    if (panels?.region !== shown?.region) watch(panels?.region ?? null)
    shown = panels
    render(panels && <Shown {...panels} />, screen)
    if (panels) {
      screen.dataset.theme = isDark(panels.region) ? 'dark' : 'light'
      mount(host, panels.region)
      arrange(host, screen, panels)
      for (const panel of screen.querySelectorAll('.ours')) sizes.observe(panel)
    } else host.remove()
    if (held && !root.activeElement) (root.querySelector<HTMLElement>('.card') ?? back)?.focus({ preventScroll: true })
  }
  function watch(region: HTMLElement | null): void {
    sizes.disconnect()
    lost.disconnect()
    if (!region) return
    sizes.observe(region)
    lost.observe(homeOf(region), { childList: true })
  }
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame)
    watch(null)
    shown = null
    render(null, screen)
    host.remove()
  })

  return {
    show,
    enter() {
      const panel = ['.card', '.guard button', '.tray button']
        .map((way) => root.querySelector<HTMLElement>(way))
        .find((found) => found !== null)
      panel?.focus()
      return panel !== undefined
    },
    isAsking() {
      const panel = root.querySelector<HTMLElement>('.guard')
      return panel?.checkVisibility({ visibilityProperty: true }) === true
    },
    holds: (event) => event.composedPath().includes(host),
  }
}

const Shown = ({ card, tray, guard }: Panels) => (
  <>
    {card && <Card {...card} />}
    {guard ? <Guard {...guard} /> : tray && <Tray {...tray} />}
    {tray && <Announcement findings={tray.findings} asks={guard ? asked(guard) : undefined} />}
  </>
)

const asked = ({ points }: GuardProps): string => words.beforeYouPost(points.map(({ finding }) => finding.severity))

/** An adopted sheet passes the strictest page policy; Firefox does not take one from a content script, but lets its `style` pass. */
function dress(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } catch {
    const style = document.createElement('style')
    style.textContent = css
    root.append(style)
  }
}

/** Inside the open dialog, which may hide or disable all that is outside of it, from hands and from screen readers. */
const homeOf = (region: HTMLElement): Element => region.closest('[role="dialog"], dialog') ?? document.documentElement

function mount(host: HTMLElement, region: HTMLElement): void {
  const home = homeOf(region)
  if (host.parentElement !== home) home.append(host)
  if (!host.matches(':popover-open')) host.showPopover()
}

function arrange(host: HTMLElement, screen: HTMLElement, { region, word, guard }: Panels): void {
  const card = screen.querySelector<HTMLElement>('.card')
  const tray = screen.querySelector<HTMLElement>('.tray, .guard')
  const wanted: Wanted = {
    view: { left: 0, top: 0, width: document.documentElement.clientWidth, height: window.innerHeight },
    region: region.getBoundingClientRect(),
    word: word?.getClientRects()[0] ?? null,
    card: card && ((width) => heightAt(card, width, false)),
    tray: tray && ((width, folded) => heightAt(tray, width, folded)),
    controls: () => controlsIn(host, region),
  }
  const spots = place(wanted)
  if (card) stand(card, spots.card)
  if (tray) stand(tray, guard ? placeGuard(wanted, spots.tray) : spots.tray)
}

/** The natural height at a width, without any limit of the last arrangement. */
function heightAt(panel: HTMLElement, width: number, folded: boolean): number {
  panel.classList.toggle('folded', folded)
  panel.style.width = `${width}px`
  panel.style.maxHeight = 'none'
  return Math.ceil(panel.getBoundingClientRect().height)
}

function stand(panel: HTMLElement, spot: Spot | null): void {
  panel.style.visibility = spot ? 'visible' : 'hidden'
  if (!spot) return
  panel.classList.toggle('folded', spot.folded === true)
  panel.style.width = `${spot.width}px`
  panel.style.maxHeight = `${spot.height}px`
  panel.style.translate = `${Math.round(spot.left)}px ${Math.round(spot.top)}px`
}

const controlsIn = (host: HTMLElement, region: HTMLElement): readonly Box[] =>
  [...document.querySelectorAll('button, input, select, a[href], [role="button"], [role="link"], [role="listbox"]')]
    .filter((control) => !host.contains(control) && (region.contains(control) || control.matches('[role="listbox"]')))
    .map((control) => control.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
