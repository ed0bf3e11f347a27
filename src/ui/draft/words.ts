import { draft as cy } from '../../../locales/cy.json'
import { draft as en } from '../../../locales/en.json'
import { sayFrom } from '../../words/say.ts'

export const t = sayFrom({ en, cy })
