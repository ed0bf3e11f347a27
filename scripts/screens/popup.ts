import { goTo, settle } from './settings.ts'
import type { Sheet } from './sheets.ts'

export const popup: Sheet = {
  name: 'popup',
  width: 360,
  height: 620,
  states: [
    {
      name: 'no council',
      open: async (shot) => {
        await settle(shot, {})
        await goTo(shot, 'popup.html')
      },
    },
  ],
}
