import { spread } from '../../draft/spread.ts'
import type { Characteristic } from './identities.ts'
import { age } from './slights/age.ts'
import { anyone } from './slights/anyone.ts'
import { disability } from './slights/disability.ts'
import { gender } from './slights/gender.ts'
import { orientation } from './slights/orientation.ts'
import { race } from './slights/race.ts'
import { religion } from './slights/religion.ts'
import { sex } from './slights/sex.ts'

/**
 * Everyday slights: remarks that demean people by sex, age, origin, faith, disability or station without a slur, in frames over
 * classes of words. `{class}` stands for a class of slights/classes.ts, ` ~ ` for up to six words between. Hand-written from equality
 * training, tribunal reports and standards decisions as they are commonly told; British use.
 */
export const frames: Readonly<Record<Characteristic, readonly string[]>> = {
  race: [...anyone, ...race],
  religion,
  sex,
  orientation,
  gender,
  disability,
  age,
}

/** What turns such words round: told of, condemned, denied; the writer's own lot; a right or a welcome. */
export const turned = spread`
  racis[mt](?! but)\b|racists|sexis[mt]\b(?! but)|sexists|ageis[mt](?! but)|ableis[mt]|
  homophob(?:ia|e|ic)(?! but)|transphob\w+|islamophob\w+|antisemit\w+|xenophob(?:ia|es?)|prejudices?\b|
  stereotyp\w+|discriminat\w+|bigot(?:s|ed|ry)|inequalit\w+|misogyn\w+|equal (?:rights|pay|opportunit\w+)|
  hate crimes?|nonsense to say|unacceptable|not (?:even |remotely )?funny|outdated attitude|
  no place (?:in|for hate)|
  (?:are|is) not (?:an? (?:burden|nuisance|menace|drain|problem)|all |to blame|the problem)|
  tired of (?:being told|hearing)|anyone who (?:says|thinks)|whoever says|
  (?:told|tells|telling|said to|asked|called|calling|shouted|shouting|heard|overheard|someone said) (?:me|us|
  my|him|her|them|that|a|at|an)\b|i was (?:told|called|asked)|
  as a (?:\w+ )?(?:woman|disabled|gay|lesbian|muslim|black|asian|trans|jew|pensioner|traveller|migrant|
  wheelchair|single mum|single mother|blind|deaf|autistic)|i am (?:a |an )?(?:\w+ )?(?:woman|lady|girl|
  disabled|gay|lesbian|muslim|black|asian|trans|pensioner|traveller|migrant|wheelchair|boomer|oap|blind|deaf|
  autistic|single mum|blonde|immigrant|pole|foreigner)\b|my own (?:disability|autism|adhd)|should not have to|
  deserve(?:s)? (?:better|the same|respect|equal|a)|(?:have|has) every right|
  are (?:just )?as (?:capable|good)|myth that|not true that|is it true that|who says|
  used to (?:say|think|be told)|celebrat\w+|welcome (?:here|all|everyone)|(?:proud|honoured) to|
  so sorry (?:for|to)|rest in peace|rip\b|charity|fundrais\w+|museum|exhibition|years ago|in (?:18|19)\d\d|
  suffrag\w+
`
