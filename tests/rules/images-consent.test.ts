import { describe, expect, test } from 'vitest'
import { imagesConsent } from '../../src/rules/images-consent.ts'
import type { Example } from '../../src/rules/rule.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ["[[I took a photo of him while he wasn't looking]].", 'not looking', {}],
    ['[[Filmed the queue without anyone noticing]].', 'not noticing', {}],
    ['[[Sneaky pic of the chair asleep in the sun]].', 'sneaky', {}],
    ["[[She'll kill me for posting this photo]].", 'will object', {}],
    ['I [[secretly filmed the man who feeds the gulls]].', 'secretly', {}],
    ['[[One lady who hates having her picture taken]].', 'hates it', {}],
    ["[[Don't tell him I posted this]].", 'hidden', {}],
    ['[[Snapped the chap at the fish stall without him noticing]]. He never said yes.', 'never said yes', {}],
    ['[[Caught this couple on camera without them knowing]].', 'not knowing', {}],
    ["[[Photo of the new neighbours, I didn't ask them first]].", 'not asked', {}],
    ["[[He said he didn't want to be in the photo but here he is]].", 'refused', {}],
    ['[[Market day]].', 'attached', { attachments: [{ kind: 'photo', shows: 'shoppers', permission: 'none' }] }],
  ])('%s (%s)', (text, _, circumstances) =>
    expect(mark(imagesConsent, { text, ...circumstances } as Example)).toBe(text),
  )
})

describe('lets pass', () => {
  test.each([
    ['All of the singers agreed to be in the photograph.', 'agreed', {}],
    ['I filmed the sunrise while nobody was about.', 'sunrise', {}],
    ['Caught a fox on camera without it noticing.', 'a fox', {}],
    ['The team are happy for me to share this picture.', 'agreed', {}],
    ["Please ask before you take somebody's picture.", 'advice', {}],
    ['I hate having my picture taken but here I am.', 'oneself', {}],
    ['Photo of the empty square.', 'nobody', { attachments: [{ kind: 'photo', shows: 'empty square' }] }],
    ['She won the photo competition without knowing she was entered.', 'competition', {}],
    ['The cat was not looking when I took this.', 'a cat', {}],
    ['Market day.', 'given', { attachments: [{ kind: 'photo', shows: 'shoppers', permission: 'given' }] }],
    ['A picture of the choir.', 'given', { attachments: [{ kind: 'photo', shows: 'the choir', permission: 'given' }] }],
    ['Market day. Everyone in the picture said yes.', 'said yes', {}],
    ['Is this a photo of your team?', 'a question', {}],
    ['Photos of the winners will be in the Gazette.', 'somebody else shows them', {}],
    ['We caught the lady before she drove off without her purse.', 'caught up', {}],
    ['She told me to take it down, that old ladder.', 'a ladder', {}],
  ])('%s (%s)', (text, _, circumstances) =>
    expect(mark(imagesConsent, { text, ...circumstances } as Example)).toBe(text),
  )
})
