import { web as cy } from '../locales/cy.json'
import { web as en } from '../locales/en.json'
import { sayFrom } from '../src/words/say.ts'

export const t = sayFrom({ en, cy })
