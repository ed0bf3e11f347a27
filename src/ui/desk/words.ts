import { desk as cy } from '../../../locales/cy.json'
import { desk as en } from '../../../locales/en.json'
import { sayFrom } from '../../words/say.ts'

/** What the clerk's desk says. */
export const t = sayFrom({ en, cy })
