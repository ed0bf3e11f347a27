import { options as cy } from '../../../locales/cy.json'
import { options as en } from '../../../locales/en.json'
import { sayFrom } from '../../words/say.ts'
import { dateOf } from '../words.ts'

export const t = sayFrom({ en, cy })

/** A moment, in milliseconds since 1970, as the day that people write. */
export function dayOf(moment: number): string {
  const day = new Date(moment)
  return dateOf(day.getDate(), day.getMonth(), day.getFullYear())
}
