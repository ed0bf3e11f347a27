import type { Worker } from 'playwright-core'
import { origins } from '../../src/composers/origins.ts'
import { grant } from '../../tests/browser.ts'
import { boxOf, trayOf } from '../../tests/journey.ts'
import { goTo, type Sheet, type Shot, settle } from './sheet.ts'

const draft =
  'The contractors are a bunch of clowns. I think the council should have acted in March. Ring Graham on 07700 900142.'

const oakham = { council: 'oakham' }
const closed = (settings: object) => async (shot: Shot) => {
  await close(shot)
  await settle(shot, settings)
  await goTo(shot, 'popup.html')
}

type Api = {
  readonly storage: { readonly session: { clear(): Promise<void> } }
  readonly permissions: { remove(of: { origins: readonly string[] }): Promise<boolean> }
}
const forget = (worker: Worker, patterns: readonly string[]) =>
  worker.evaluate(async (of) => {
    const { chrome } = globalThis as unknown as { chrome: Api }
    await chrome.storage.session.clear()
    await chrome.permissions.remove({ origins: of })
  }, patterns)

/** A draft in the stand-in Facebook dialog, and the popup over it. */
const over = (settings: object, text: string, then?: (shot: Shot) => Promise<void>) => async (shot: Shot) => {
  const { browser, page } = shot
  await settle(shot, oakham)
  await grant(browser.context, await browser.extensionId(), origins.facebook)
  const facebook = await browser.open('facebook', '?dialog')
  await facebook.bringToFront()
  await boxOf(facebook, 'facebook').click()
  await facebook.keyboard.type(text)
  if (text === draft) await trayOf(facebook).waitFor()
  await settle(shot, { ...oakham, ...settings })
  await page.bringToFront()
  // The popup speaks of the tab last written in, which the background hears of a moment after the typing.
  do await goTo(shot, 'popup.html')
  while ((await page.locator('#site-switch').count()) === 0)
  await then?.(shot)
}
const close = async ({ browser }: Shot): Promise<void> => {
  for (const page of browser.context.pages()) if (page.url().includes('facebook.com')) await page.close()
  await forget(await browser.worker(), origins.facebook)
}

/** The toolbar's popup in each of its states. */
export const popup: Sheet = {
  name: 'popup',
  width: 360,
  height: 620,
  states: [
    { name: 'no council', open: closed({}) },
    { name: 'not allowed yet', open: closed(oakham) },
    {
      name: 'findings',
      whole: true,
      open: over({ neverTell: ['clown'], offRules: ['tone'] }, draft, async ({ page }) => {
        await page.locator('button.entry').first().click()
      }),
      close,
    },
    {
      name: 'nothing found',
      whole: true,
      open: over({}, 'The library is open until five today.'),
      close,
    },
    { name: 'off on a site', open: over({ offSites: ['facebook'] }, draft), close },
    {
      name: 'off for an hour',
      open: closed({ ...oakham, snoozedUntil: new Date(Date.now() + 3_600_000).toISOString() }),
    },
    {
      name: 'the policy, a page of its own',
      open: async (shot) => {
        await settle(shot, oakham)
        await goTo(shot, 'policy.html')
      },
    },
  ],
}
