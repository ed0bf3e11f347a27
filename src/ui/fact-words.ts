import { facts as cy } from '../../locales/cy.json'
import { facts as en } from '../../locales/en.json'
import { sayFrom } from '../words/say.ts'

/** The voice of the health facts (`healthFacts` of src/keeping). */
export const sayFact = sayFrom({ en, cy })
