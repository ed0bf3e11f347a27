import { join as cy } from '../../../locales/cy.json'
import { join as en } from '../../../locales/en.json'
import { sayFrom } from '../../words/say.ts'

/** What the page on which a pack is joined says. */
export const t = sayFrom({ en, cy })
