import { handing as cy } from '../../locales/cy.json'
import { handing as en } from '../../locales/en.json'
import { sayFrom } from '../words/say.ts'

/** The voice of what the clerk's desk hands out: the letter, the handout, the pack in plain words (`Say` of src/desk). */
export const sayHanding = sayFrom({ en, cy })
