import { lexicon } from '../../reading/contempt/lexicon.ts'
import { creatures, emoji, figures, labels, verdicts, vices } from './contempt.ts'
import { acts, conduct, idioms, wrongs } from './contempt-idioms.ts'
import { jibes, orders, scorns, taunts } from './contempt-jibes.ts'
import { charges, crooked, crooks, deeds, hints } from './dishonesty.ts'
import { names } from './obscenities.ts'
import { deserts, threats, violence, warnings, wishes } from './threats.ts'
import { faults, pities, traits } from './traits.ts'

/** All words of contempt in one automaton, which the rules derogatory and personal-attack share. Traits are met without their hyphens too. */
export const contempt = lexicon({
  label: labels,
  figure: [...figures, ...names],
  creature: creatures,
  verdict: verdicts,
  trait: [...traits, ...traits.map((trait) => trait.replaceAll('-', ' '))],
  fault: faults,
  vice: vices,
  idiom: idioms,
  act: acts,
  order: orders,
  jibe: [...jibes, ...pities],
  taunt: taunts,
  scorn: scorns,
  charge: conduct,
  deed: wrongs,
  threat: threats,
  warning: warnings,
  desert: deserts,
  wish: wishes,
  violence,
  emoji,
})

/** All words of dishonesty and crime in one automaton. */
export const accusation = lexicon({ figure: crooks, fault: crooked, deed: deeds, charge: charges, hint: hints })
