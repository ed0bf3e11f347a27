import { spread } from '../../draft/spread.ts'

/**
 * How a council is run down in British English, beyond disagreement: “wrong”, “a mistake” and “unfair” are argument and
 * not here. Collected from letters pages, petitions and the monitoring officers' published decision notices.
 */

/** After “is”, “was”, “looks”: adjectives of contempt. */
export const contemptuous = spread`
  useless|hopeless|pathetic|shambolic|disgraceful|shameful|laughable|farcical|incompetent|inept|clueless|
  rotten|heartless|cruel|callous|idiotic|stupid|moronic|ludicrous|ridiculous|insane|bonkers|barmy|crackers|
  dire|rubbish|garbage|crap|awful|appalling|dreadful|abysmal|woeful|atrocious|dysfunctional|chaotic|toothless|
  spineless|gutless|cowardly|lazy|asleep|out of touch|past (?:it|its best|saving)|rudderless|broken|bust|
  failing|embarrassing|an embarrassment|tinpot|amateurish|brainless|beyond parody|beyond belief|
  a law unto (?:itself|themselves)|all mouth|all talk|in chaos|in meltdown|on another planet|
  in cloud cuckoo land
`

/** After “a”, “an absolute”: nouns of contempt. */
export const disgraces = spread`
  disgrace|joke|standing joke|bad joke|sick joke|laughing stock|laughing-stock|shambles|farce|circus|
  pantomime|embarrassment|mess|insult|sham|stitch-up|stitch up|con|cock-up|cock up|
  dog 's (?:breakfast|dinner)|pig 's ear|waste of (?:money|space|time|our money|everyone 's time|taxpayers)|
  white elephant|national embarrassment|total failure|failure|catastrophe|disaster zone|madhouse|zoo|
  clown show|talking shop|rabble|scandal|travesty
`

/** Verbs of failing and not caring, the council their subject. */
export const failing = spread`
  (?:could|can) not (?:run|organise|manage|find|hit|even|be bothered|care less|tell|make a decision|decide|tie|spell|count|keep|get anything)|
  (?:has|have) (?:handled|dealt with|managed|run|treated|served|looked after) (?:\w+ ){1,5}?(?:so |very |too |really )?(?:badly|poorly|appallingly|shabbily|disgracefully|dreadfully)|
  does not (?:care|give a|know|have a clue|listen)|do not (?:care|give a|know what)|
  never (?:listens?|cared?|learns?|gets? anything)|(?:has|have) (?:failed|let us down|lost the plot|no idea|
  no clue|made a (?:mess|hash|pig)|betrayed|abandoned)|(?:failed|fails|bungled|bungles|botched|botches|wastes|
  wasted|squandered|squanders|ruins|ruined|messed|messes|cocked|ignores|betrayed|abandoned) (?:us|residents|
  this|the|our|your|it|up|again|another|everything|everyone|money|thousands)|
  (?:should|ought to) be (?:ashamed|abolished|scrapped|sacked|disbanded)|hang (?:its|their) heads?|
  (?:has been |have been |is |are |being |was )?run (?:\w+ )?(?:for|by|like) (?:(?:its|their)(?: own)? \w+|a few|the few|a clique|a cabal|the same \w+|mates|friends|an old \w+)|
  touches turns|(?:is|are) not (?:fit for purpose|worth (?:the paper|having|a)|up to (?:it|the job))|
  not worth the paper|proudly (?:losing|wasting|ignoring|failing|forgetting|closing|missing)|strikes again|
  at its (?:finest|best|worst)|surpass(?:es|ed) itself|excels? itself|asleep at the wheel
`
