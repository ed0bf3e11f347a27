import { expect, test } from 'vitest'
import { type Box, place } from '../../src/ui/panels/place.ts'

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height })
const word = box(400, 250, 120, 20)
const post = box(0, 480, 1280, 30)
const wanted = {
  word,
  line: null,
  draft: null,
  card: () => 420,
  tray: (_: number, folded: boolean) => (folded ? 44 : 180),
  controls: () => [post],
}
const stand = (view: Box, region: Box, less: object = {}) => {
  const { card, tray } = place({ ...wanted, ...less, view, region })
  const say = (spot: (Box & { folded?: boolean }) | null) =>
    spot &&
    `${Math.round(spot.left)},${Math.round(spot.top)} ${spot.width}×${Math.round(spot.height)}${spot.folded ? ' folded' : ''}`
  return [say(card), say(tray)]
}

test.each([
  [
    'beside the box, level with its words; the tray below',
    box(0, 0, 1280, 800),
    box(390, 40, 500, 480),
    {},
    ['902,210 360×420', '390,528 500×180'],
  ],
  [
    'no lower than the window',
    box(0, 0, 1280, 600),
    box(390, 40, 500, 350),
    {},
    ['902,172 360×420', '390,398 500×180'],
  ],
  [
    'a tall box has the tray beside its foot, on the other side',
    box(0, 0, 1280, 600),
    box(390, 40, 500, 540),
    {},
    ['902,172 360×420', '18,400 360×180'],
  ],
  [
    'a tall box at the left has both in one column',
    box(0, 0, 960, 800),
    box(40, 20, 500, 770),
    {},
    ['552,182 360×420', '552,610 360×180'],
  ],
  [
    'and the tray folds where the column is short',
    box(0, 0, 960, 400),
    box(40, 20, 500, 370),
    {},
    ['552,8 360×330', '552,346 360×44 folded'],
  ],
  [
    'no room beside: between box and tray',
    box(0, 0, 700, 1000),
    box(100, 10, 500, 340),
    {},
    ['100,358 500×420', '100,786 500×180'],
  ],
  [
    'and the tray makes way',
    box(0, 0, 700, 860),
    box(100, 10, 500, 340),
    {},
    ['100,358 500×420', '100,786 500×44 folded'],
  ],
  [
    'the tray alone folds before it covers anything',
    box(0, 0, 700, 500),
    box(100, 10, 500, 420),
    { card: null },
    [null, '100,438 500×44 folded'],
  ],
  [
    'and is not shown where even that has no room',
    box(0, 0, 700, 500),
    box(100, 10, 500, 470),
    { card: null },
    [null, null],
  ],
  [
    'a card that was asked for stands on the longest stretch without controls',
    box(0, 0, 400, 560),
    box(0, 0, 400, 560),
    {},
    ['8,8 384×234', null],
  ],
  ['a box that the site hid has nothing', box(0, 0, 1280, 800), box(0, 0, 0, 0), {}, [null, null]],
  [
    'but one whose dialog is not drawn itself has',
    box(0, 0, 1280, 800),
    box(0, 0, 0, 0),
    { draft: box(400, 240, 300, 40) },
    ['12,210 360×420', '8,8 280×180'],
  ],
  ['a box scrolled out of the window has nothing', box(0, 0, 1280, 800), box(390, 900, 500, 480), {}, [null, null]],
])('%s', (_, view, region, less, spots) => expect(stand(view, region, less)).toEqual(spots))

test.each([
  [
    'not over a line of the draft, where another stretch is left',
    box(216, 282, 502, 90),
    null,
    ['192,8 520×266', null],
  ],
  [
    'in a box that fills the window, over lines that nobody writes',
    box(216, 20, 502, 340),
    null,
    ['192,8 520×304', null],
  ],
  ['and not over the one being written', box(216, 20, 502, 340), box(216, 40, 2, 20), ['192,68 520×244', null]],
])('a card that was asked for stands %s', (_, draft, line, spots) => {
  const less = { draft, line, word: box(579, 320, 60, 20), controls: () => [box(626, 389, 76, 38)] }
  expect(stand(box(0, 0, 720, 440), box(200, 268, 520, 170), less)).toEqual(spots)
})

test('where the only stretch left is the one below the box, the card has it and the tray makes way', () => {
  const controls = () => [box(266, 372, 468, 39)]
  const { card, tray } = place({ ...wanted, controls, view: box(0, 0, 1000, 680), region: box(250, 72, 500, 355) })
  expect(card?.top).toBeGreaterThanOrEqual(411)
  expect(tray).toBeNull()
})
