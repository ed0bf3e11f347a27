import { policy as cy } from '../../../locales/cy.json'
import { policy as en } from '../../../locales/en.json'
import { sayFrom } from '../../words/say.ts'

/** What the page of the policy says around the policy's own words. */
export const t = sayFrom({ en, cy })
