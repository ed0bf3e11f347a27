import { settled } from '../../tests/journey.ts'
import { goTo, type Sheet, type Shot, settle } from './sheet.ts'

const at = async (shot: Shot, step: string, settings: object = { council: 'oakham' }): Promise<void> => {
  await settle(shot, settings)
  await goTo(shot, `start.html#${step}`)
}

/** The first run, step by step. */
export const start: Sheet = {
  name: 'start',
  width: 800,
  height: 900,
  states: [
    { name: '1, nothing chosen', whole: true, open: (shot) => at(shot, 'council', {}) },
    { name: '1, chosen', whole: true, open: (shot) => at(shot, 'council') },
    {
      name: '2',
      whole: true,
      open: (shot) => at(shot, 'you', { councilAccounts: [{ site: 'facebook', name: 'Oakham Town Council' }] }),
    },
    { name: '3', whole: true, open: (shot) => at(shot, 'sites') },
    {
      name: '4, a card open',
      open: async (shot) => {
        await at(shot, 'try')
        await shot.page.locator('.practice').evaluate((box) => box.scrollIntoView({ block: 'center' }))
        await shot.page.locator('point-of-order .tray').waitFor()
        await settled(shot.page)
        await shot.page.locator('point-of-order .count').first().click()
        await shot.page.locator('point-of-order .card').waitFor()
      },
    },
    { name: 'done', open: (shot) => at(shot, 'done') },
  ],
}
