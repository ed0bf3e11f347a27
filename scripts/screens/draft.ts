import { goTo, type Sheet, type Shot, settle } from './sheet.ts'

const words = `Tannery Row has flooded again and the contractors are a bunch of clowns. I think the council should have acted in March.

If you need sandbags, ring Graham on 07700 900142.`

async function write(shot: Shot, text: string): Promise<void> {
  await settle(shot, { council: 'oakham' })
  await goTo(shot, 'draft.html')
  await shot.page.locator('.writing').click()
  await shot.page.keyboard.type(text)
  await shot.page.locator('button.entry').first().waitFor()
}

/** The check-a-draft page. */
export const draft: Sheet = {
  name: 'draft',
  width: 1160,
  height: 860,
  states: [
    {
      name: 'points beside the words',
      whole: true,
      open: async (shot) => {
        await write(shot, words)
        await shot.page.locator('button.entry').first().click()
      },
    },
    {
      name: 'too long for X, with a picture',
      whole: true,
      open: async (shot) => {
        await write(shot, `${words} ${words}`)
        await shot.page.locator('#site-x').check()
        await shot.page.locator('#picture').check()
        await shot.page.locator('.pictures').waitFor()
      },
    },
    {
      name: 'no council yet',
      open: async (shot) => {
        await settle(shot, {})
        await goTo(shot, 'draft.html')
        await shot.page.locator('#council').waitFor()
      },
    },
  ],
}
