import { health as cy } from '../../../locales/cy.json'
import { health as en } from '../../../locales/en.json'
import { sayFrom } from '../../words/say.ts'

/** What the health page says. */
export const t = sayFrom({ en, cy })
