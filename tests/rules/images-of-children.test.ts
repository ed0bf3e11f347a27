import { describe, expect, test } from 'vitest'
import { imagesOfChildren } from '../../src/rules/images-of-children.ts'
import type { Example } from '../../src/rules/rule.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['[[Loads of pictures of the children at the fete below]].', 'pictures', {}],
    ['[[Here are the Year 4 pupils who painted the mural]].', 'here are', {}],
    ['[[Video of the kids on the new slide]]!', 'video', {}],
    ['[[The winners from Year 5, pictured here outside the hall]].', 'pictured', {}],
    ['[[Tag your little ones in these photos of the pupils on parade]].', 'tag', {}],
    ['[[Snaps of the Cubs and their children at camp are in the album]].', 'snaps', {}],
    ['[[So many happy young faces in this one]].', 'faces', {}],
    ['[[Watch these lads on the roof of the pavilion]].', 'watch', {}],
    ['[[A gorgeous photo of the nativity, with toddlers as sheep]].', 'photo with', {}],
    ['[[Pics from the school trip, the children had a ball, tag yours]].', 'tag', {}],
    [
      '[[What a day]].',
      'attached',
      { attachments: [{ kind: 'photo', shows: 'children on a slide', permission: 'none' }] },
    ],
  ])('%s (%s)', (text, _, circumstances) =>
    expect(mark(imagesOfChildren, { text, ...circumstances } as Example)).toBe(text),
  )
})

describe('lets pass', () => {
  test.each([
    ['The children sang beautifully.', 'no picture', {}],
    ["Photos of the children, with their parents' permission.", 'permission', {}],
    ['Please do not take photos of children at the pool.', 'a rule', {}],
    ['A photo of my daughter on her first bike.', 'own child', {}],
    ["The children's playground reopens on Friday, photo below.", 'a place', {}],
    ['Posters drawn by Year 4 pupils are in the library, pictured.', 'works', {}],
    ['Photo of the new bench.', 'a bench', {}],
    ["The kids' menu is pictured on the board outside.", 'a menu', {}],
    ['A photo of the evacuees in 1940, from our archive.', 'history', {}],
    [
      'Winners of the poster competition.',
      'permission given',
      { attachments: [{ kind: 'photo', shows: 'children', permission: 'given' }] },
    ],
    ['Look at the kid goats on Mill Farm!', 'goats', {}],
    ['Please watch your children near the pond.', 'a warning', {}],
    ['Here is the primary school on the corner, with a new crossing.', 'a building', {}],
    ["Look at this picture of the children's garden.", 'a garden', {}],
  ])('%s (%s)', (text, _, circumstances) =>
    expect(mark(imagesOfChildren, { text, ...circumstances } as Example)).toBe(text),
  )
})
