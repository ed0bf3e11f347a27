/** Where the card and the tray stand: beside and below the site's box, never over its buttons. Sums only; no page. */

export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
export type Spot = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

export const gap = 8
const cardWidth = 360
const leastCard = 300
const leastHeight = 200

type Side = 'right' | 'left' | 'between'

/** The side on which a card has room, and the width it has there; its height follows from the width. */
export function widths(view: Box, region: Box): { readonly side: Side; readonly card: number; readonly tray: number } {
  const right = view.width - (region.left + region.width) - 2 * gap - gap / 2
  const left = region.left - 2 * gap - gap / 2
  const tray = Math.min(Math.max(region.width, 280), view.width - 2 * gap)
  if (right >= leastCard) return { side: 'right', card: Math.min(right, cardWidth), tray }
  if (left >= leastCard) return { side: 'left', card: Math.min(left, cardWidth), tray }
  return { side: 'between', card: Math.min(tray, 480), tray }
}

type Wanted = {
  readonly view: Box
  readonly region: Box
  /** The line of the draft the card speaks of. */
  readonly word: Box | null
  /** Natural heights; nought for what is not shown. */
  readonly card: number
  readonly tray: number
  /** The site's own controls, asked for only where there is no room outside the box. */
  readonly controls: () => readonly Box[]
}

/** Null where a panel cannot stand without lying over something of the site's. */
export function place(wanted: Wanted): { readonly card: Spot | null; readonly tray: Spot | null } {
  const { view, region } = wanted
  if (region.top > view.height || region.top + region.height < 0) return { card: null, tray: null }
  const { side, ...width } = widths(view, region)
  const under = region.top + region.height + gap
  const room = view.height - gap - under
  const left = clamp(region.left, gap, view.width - width.tray - gap)
  const below = (top: number, height: number, wide = width.tray): Spot => ({ left, top, width: wide, height })

  if (side !== 'between') {
    const column = side === 'right' ? region.left + region.width + gap * 1.5 : region.left - gap * 1.5 - width.card
    const tray =
      wanted.tray === 0
        ? null
        : room >= wanted.tray
          ? below(under, wanted.tray)
          : besideFoot(wanted, column, width.card)
    const floor = tray && tray.left === column ? tray.top - gap : view.height - gap
    return { tray, card: wanted.card === 0 ? null : beside(wanted, column, width.card, floor) }
  }
  if (wanted.card === 0) {
    const spot = below(under, wanted.tray)
    return { card: null, tray: room >= wanted.tray ? spot : free(wanted, width.tray, wanted.tray, left) }
  }
  const both = room - wanted.tray - gap
  if (wanted.tray > 0 && both >= Math.min(wanted.card, leastHeight)) {
    const card = below(under, Math.min(wanted.card, both), width.tray)
    return { card, tray: below(card.top + card.height + gap, wanted.tray) }
  }
  if (room >= Math.min(wanted.card, leastHeight))
    return { card: below(under, Math.min(wanted.card, room), width.tray), tray: null }
  return { card: free(wanted, width.tray, Math.min(wanted.card, view.height * 0.5), left), tray: null }
}

/** Level with the words, as far as the window allows. */
function beside({ region, word, card }: Wanted, left: number, width: number, floor: number): Spot {
  const height = Math.min(card, floor - gap)
  const wish = (word ?? region).top - 5 * gap
  return { left, width, height, top: clamp(wish, gap, floor - height) }
}

/** The tray of a box that reaches the bottom of the window stands beside its foot. */
function besideFoot({ view, region, tray }: Wanted, left: number, width: number): Spot {
  const foot = Math.min(region.top + region.height, view.height - gap)
  return { left, width, height: tray, top: clamp(foot - tray, gap, view.height - gap - tray) }
}

/** Where there is no room outside: above the box, or over a part of it that has no controls and not the words. */
function free({ view, region, word, controls }: Wanted, width: number, height: number, left: number): Spot | null {
  const kept = word ? [...controls(), word] : controls()
  const tops = [region.top - gap - height, view.height - gap - height, gap]
  const spots = tops.filter((top) => top >= gap).map((top) => ({ left, top, width, height }))
  return spots.find((spot) => !kept.some((box) => touch(spot, box))) ?? null
}

const touch = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height

const clamp = (wish: number, least: number, most: number): number => Math.max(least, Math.min(wish, most))
