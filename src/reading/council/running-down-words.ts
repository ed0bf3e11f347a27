import { spread } from '../../draft/spread.ts'

/**
 * How a council is run down in British English, beyond disagreement: “wrong”, “a mistake” and “unfair” are argument and
 * not here. Collected from letters pages, petitions and the monitoring officers' published decision notices.
 */

/** Verbs of failing and not caring, the council their subject. */
export const failing = spread`
  (?:could|can) not (?:run|organise|manage|find|hit|even|be bothered|care less|tell|make a decision|decide|tie|spell|count|keep|get anything)|
  (?:has|have) (?:handled|dealt with|managed|run|treated|served|looked after) (?:\w+ ){1,5}?(?:so |very |too |really )?(?:badly|poorly|appallingly|shabbily|disgracefully|dreadfully)|
  does not (?:care|give a|know|have a clue|listen)|do not (?:care|give a|know what)|
  never (?:listens?|cared?|learns?|gets? anything)|(?:not|never) done (?:(?:one|a single) (?:\w+ )?thing|anything for)|done nothing (?:useful|for)|takes the (?:biscuit|cake)|(?:has|have) (?:failed|let us down|lost the plot|no idea|
  no clue|made a (?:mess|hash|pig)|betrayed|abandoned)|(?:failed|fails|bungled|bungles|botched|botches|wastes|
  wasted|squandered|squanders|ruins|ruined|messed|messes|cocked|ignores|betrayed|abandoned) (?:us|residents|
  this|the|our|your|it|up|again|another|everything|everyone|money|thousands)|
  (?:should|ought to) be (?:ashamed|abolished|scrapped|sacked|disbanded)|hang (?:its|their) heads?|
  (?:has been |have been |is |are |being |was )?run (?:\w+ )?(?:for|by|like) (?:(?:its|their)(?: own)? \w+|a few|the few|a clique|a cabal|the same \w+|mates|friends|an old \w+)|
  touches turns|(?:is|are) not (?:fit for purpose|worth (?:the paper|having|a)|up to (?:it|the job))|
  not worth the paper|proudly (?:losing|wasting|ignoring|failing|forgetting|closing|missing)|strikes again|
  at its (?:finest|best|worst)|surpass(?:es|ed) itself|excels? itself|asleep at the wheel
`
