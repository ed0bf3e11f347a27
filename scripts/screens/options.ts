import { goTo, type Sheet, settle } from './sheet.ts'

const settings = {
  council: 'oakham',
  councilAccounts: [{ site: 'facebook', name: 'Oakham Town Council' }],
  neverTell: ['Mad Hatter’s Tea Room', 'Clown Alley', 'every single'],
  offCategories: ['guesswork'],
  addedSites: ['https://mastodon.example/*'],
}

/** The settings. */
export const options: Sheet = {
  name: 'options',
  width: 860,
  height: 1000,
  states: [
    {
      name: 'the whole page',
      whole: true,
      open: async (shot) => {
        await settle(shot, settings)
        await goTo(shot, 'options.html')
        await shot.page.locator('.noticed summary').nth(1).click()
      },
    },
    {
      name: 'after a change',
      open: async (shot) => {
        await settle(shot, settings)
        await goTo(shot, 'options.html#words')
        await shot.page.locator('#words .chips button').first().click()
        await shot.page.locator('.undo button').first().waitFor()
        await shot.page.locator('#words').scrollIntoViewIfNeeded()
      },
    },
  ],
}
