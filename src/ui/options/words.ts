import { options as cy } from '../../../locales/cy.json'
import { options as en } from '../../../locales/en.json'
import { sayFrom, spoken } from '../../words/say.ts'

export const t = sayFrom({ en, cy })

/** A moment, in milliseconds since 1970, as the day that people write. */
export const dayOf = (moment: number): string =>
  new Intl.DateTimeFormat(spoken() === 'cy' ? 'cy-GB' : 'en-GB', { dateStyle: 'long' }).format(moment)
