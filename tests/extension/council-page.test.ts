import { expect, test } from 'vitest'
import { openPopup, reportOf, settled } from '../journey.ts'
import { installed } from './installed.ts'

const { browser } = installed({ council: 'Desborough Town Council' })

test('under a post of the council’s the clauses for comments on its page speak, once the person said whose page it is', async () => {
  const page = await browser().open('facebook')
  await page.locator('#comment').click()
  await page.keyboard.type('I’m doing 20% off gutter cleaning all month. Book early.')
  await settled(page)
  expect(await reportOf(browser(), page)).toEqual([])

  const popup = await openPopup(browser())
  await popup.getByRole('switch', { name: 'Tannery Row Allotments is the council’s account' }).click()
  await popup.getByText('the clauses for the council’s own page speak').waitFor()
  await popup.close()
  await expect.poll(() => reportOf(browser(), page)).toMatchObject([{ rule: 'commercial' }])
})
