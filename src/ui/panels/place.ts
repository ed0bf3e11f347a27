/** Where the card and the tray stand: beside and below the site's box, never over its buttons. Sums only; no page. */

export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
/** A folded tray shows its count and no notice. */
export type Spot = Box & { readonly folded?: boolean }
export type Places = { readonly card: Spot | null; readonly tray: Spot | null }

export type Wanted = {
  /** The window. */
  readonly view: Box
  /** The site's dialog or card around its compose box. */
  readonly region: Box
  /** The line of the draft the card speaks of. */
  readonly word: Box | null
  /** The line that is being written, and all of the draft. */
  readonly line: Box | null
  readonly draft: Box | null
  /** How high a panel is at a width; null when it is not shown. */
  readonly card: ((width: number) => number) | null
  readonly tray: ((width: number, folded: boolean) => number) | null
  /** The site's own controls, asked for only where there is no room outside the box. */
  readonly controls: () => readonly Box[]
}

const gap = 8
const cardWidth = 360
const leastWidth = 300
/** Less than this of a card, first beside other things and then with nothing else on screen, is of no use to anybody. */
const leastCard = 240
const leastAlone = 120
/** Less than this of what Post asks about is not worth scrolling. */
const leastPoints = 60

type Column = { readonly left: number; readonly width: number }

/** Null for a panel that cannot stand without lying over something of the site's. */
export function place(wanted: Wanted): Places {
  const { view, region, draft } = wanted
  const isHidden = isNothing(region) && (!draft || isNothing(draft))
  if (isHidden || region.top > view.height || footOf(region) < 0) return { card: null, tray: null }
  const [first, second = first] = columns(view, region)
  return first && second ? beside(wanted, first, second) : stacked(wanted)
}

/** What Post asks scrolls where a tray would fold and, with no room under the box, stands within it, as a card may. */
export function placeGuard(wanted: Wanted, under: Spot | null): Spot | null {
  const { view, tray } = wanted
  const heightOf = (width: number): number => tray?.(width, false) ?? 0
  const spot = under ?? place({ ...wanted, tray: null, card: heightOf }).card
  if (!spot) return null
  const least = tray?.(spot.width, true) ?? 0
  const room = under?.folded ? view.height - spot.top - gap : spot.height
  if (room < least) return null
  const height = Math.min(room, heightOf(spot.width))
  return { ...spot, height, folded: height < heightOf(spot.width) && height < least + leastPoints }
}

/** The room at the sides of the box, the right one first. */
function columns(view: Box, region: Box): readonly Column[] {
  const apart = gap * 1.5
  const right = region.left + region.width + apart
  const [widthRight, widthLeft] = [view.width - right - gap, region.left - apart - gap].map((room) =>
    Math.min(room, cardWidth),
  ) as [number, number]
  return [
    { left: right, width: widthRight },
    { left: region.left - apart - widthLeft, width: widthLeft },
  ].filter(({ width }) => width >= leastWidth)
}

/** Below the box: as wide as it is, from its foot to the foot of the window. */
function belowOf({ view, region }: Wanted): {
  readonly room: number
  readonly spot: (top: number, height: number) => Box
} {
  const width = Math.min(Math.max(region.width, 280), view.width - 2 * gap)
  const left = clamp(region.left, gap, view.width - width - gap)
  const under = footOf(region) + gap
  return { room: view.height - gap - under, spot: (top, height) => ({ left, top: under + top, width, height }) }
}

/** The card level with its words; the tray below the box or, where a box reaches the foot of the window, beside its foot. */
function beside(wanted: Wanted, column: Column, other: Column): Places {
  const { view, region, card, tray } = wanted
  const below = belowOf(wanted)
  const height = tray?.(below.spot(0, 0).width, false) ?? 0
  const under = tray && height <= below.room ? below.spot(0, height) : null
  const shared = card !== null && column === other
  const foot = (): Spot | null => {
    const full = Math.min(tray?.(other.width, false) ?? 0, view.height - 2 * gap)
    const folded = shared && view.height - 3 * gap - full < Math.min(card(column.width), leastCard)
    const high = folded ? (tray?.(other.width, true) ?? 0) : full
    const top = clamp(footOf(region) - high, gap, view.height - gap - high)
    return { ...other, top, height: high, folded }
  }
  const beneath = under ?? (tray && foot())
  const floor = shared && !under && beneath ? beneath.top - gap : view.height - gap
  return { tray: beneath, card: card && level(wanted, column, Math.min(card(column.width), floor - gap), floor) }
}

function level({ region, word }: Wanted, column: Column, height: number, floor: number): Spot {
  return { ...column, height, top: clamp((word ?? region).top - 5 * gap, gap, floor - height) }
}

/** Where there is no room beside, the card goes between box and tray; in a small window the tray makes way for it. */
function stacked(wanted: Wanted): Places {
  const { room, spot } = belowOf(wanted)
  const { width } = spot(0, 0)
  const full = wanted.tray?.(width, false) ?? 0
  const folded = wanted.tray?.(width, true) ?? 0
  const trayAt = (top: number): Spot | null => {
    if (!wanted.tray) return null
    if (room - top >= full) return spot(top, full)
    return room - top >= folded ? { ...spot(top, folded), folded: true } : null
  }
  if (!wanted.card) return { card: null, tray: trayAt(0) }
  const high = wanted.card(width)
  if (room >= high + gap + full) return { card: spot(0, high), tray: trayAt(high + gap) }
  const least = Math.min(high, leastCard)
  const kept = room >= least + gap + folded ? folded + gap : 0
  if (room < least) {
    const card = within(wanted, width, high)
    const tray = room >= folded ? trayAt(0) : null
    // The longest stretch may be the very one below the box.
    return { card, tray: card && tray && card.top < footOf(tray) && tray.top < footOf(card) ? null : tray }
  }
  const card = spot(0, Math.min(high, room - kept))
  return { card, tray: kept > 0 ? trayAt(card.height + gap) : null }
}

/** No room outside at all: a stretch of the window without controls and without the draft or, that failing, its lines in question. */
function within({ view, region, word, line, draft, controls }: Wanted, width: number, height: number): Spot | null {
  const kept = controls()
  const lines = [word, line].filter((box) => box !== null)
  const best = (draft && longest(view, [...kept, draft])) ?? longest(view, [...kept, ...lines])
  if (!best) return null
  const left = clamp(region.left, gap, view.width - width - gap)
  return { left, width, top: best.top, height: Math.min(height, best.height) }
}

/** The longest stretch of the window between such boxes, where it is of any use. */
function longest(view: Box, kept: readonly Box[]): Pick<Box, 'top' | 'height'> | null {
  let from = gap
  let best = { top: 0, height: 0 }
  for (const box of [...kept.toSorted((a, b) => a.top - b.top), { top: view.height, height: 0 }]) {
    const free = box.top - gap - from
    if (free > best.height) best = { top: from, height: free }
    from = Math.max(from, footOf(box) + gap)
  }
  return best.height < leastAlone ? null : best
}

const isNothing = ({ width, height }: Box): boolean => width + height === 0
const footOf = ({ top, height }: Pick<Box, 'top' | 'height'>): number => top + height
const clamp = (wish: number, least: number, most: number): number => Math.max(least, Math.min(wish, most))
