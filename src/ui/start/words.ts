import { start as cy } from '../../../locales/cy.json'
import { start as en } from '../../../locales/en.json'
import { sayFrom } from '../../words/say.ts'

export const t = sayFrom({ en, cy })
