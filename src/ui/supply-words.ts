import { supply as cy } from '../../locales/cy.json'
import { supply as en } from '../../locales/en.json'
import { sayFrom } from '../words/say.ts'

/** One plain sentence for each refusal of src/supply (`Why`): what happened, and what to do. The screen adds that the pack in use stays. */
export const sentenceFor = sayFrom({ en, cy })
