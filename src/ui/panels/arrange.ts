import { type Box, place, placeGuard, type Spot, type Wanted } from './place.ts'

/** What has to be kept clear of, and whether Post is asking something. */
type Around = {
  readonly region: HTMLElement
  readonly editor?: HTMLElement | null
  readonly word?: Range | null
  readonly guard?: unknown
}

/** Stands the panels of `screen` where there is room for them: outside the region, over no control of the site. */
export function arrange(host: HTMLElement, screen: HTMLElement, { region, editor, word, guard }: Around): void {
  const card = screen.querySelector<HTMLElement>('.card')
  const tray = screen.querySelector<HTMLElement>('.tray, .guard')
  const wanted: Wanted = {
    view: { left: 0, top: 0, width: document.documentElement.clientWidth, height: window.innerHeight },
    region: region.getBoundingClientRect(),
    word: word?.getClientRects()[0] ?? null,
    line: lineIn(editor),
    draft: editor?.getBoundingClientRect() ?? null,
    card: card && ((width) => heightAt(card, width, false)),
    tray: tray && ((width, folded) => heightAt(tray, width, folded)),
    controls: () => controlsIn(host, region),
  }
  const spots = place(wanted)
  if (card) stand(card, spots.card)
  if (tray) stand(tray, guard ? placeGuard(wanted, spots.tray) : spots.tray)
}

/** Stands them anew and leaves what is read in them where it was scrolled to. */
export function rearrange(host: HTMLElement, screen: HTMLElement, around: Around): void {
  const scrolled = [...screen.querySelectorAll('.ours')].map((panel) => [panel, panel.scrollTop] as const)
  arrange(host, screen, around)
  for (const [panel, top] of scrolled) panel.scrollTop = top
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

/** Where the caret stands; a text field and a shadow root do not tell. */
function lineIn(editor: HTMLElement | null | undefined): Box | null {
  const selection = document.getSelection()
  const caret = selection?.rangeCount ? selection.getRangeAt(0) : null
  return caret && editor?.contains(caret.startContainer) ? (caret.getClientRects()[0] ?? null) : null
}

const controlsIn = (host: HTMLElement, region: HTMLElement): readonly Box[] =>
  [
    ...(region.getRootNode() as ParentNode).querySelectorAll(
      'button, input, select, a[href], [role="button"], [role="link"], [role="listbox"]',
    ),
  ]
    .filter((control) => !host.contains(control) && (region.contains(control) || control.matches('[role="listbox"]')))
    .map((control) => control.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
