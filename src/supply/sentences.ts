import cy from '../../locales/cy.json' with { type: 'json' }
import en from '../../locales/en.json' with { type: 'json' }
import { sayFrom } from '../words/say.ts'
import type { Why } from './refusal.ts'

const say = sayFrom({ en: en.refused, cy: cy.refused })

/** One plain sentence for a refusal, in the page's language: what happened, and what to do. */
export const sentenceFor = (why: Why): string => say(why)
