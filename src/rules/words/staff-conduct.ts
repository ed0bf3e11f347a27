/**
 * What councillors say against an employee's work, after the employee is named. Work and manner only: general contempt is
 * for the rules of abuse. Read on the joined line of norms.
 */
export const faults = [
  "'s (?:\\w+ )?(?:attitude|manner|behaviour|work|performance) (?:stinks|is (?:appalling|awful|terrible|disgraceful|shocking|a disgrace|dreadful|poor)|leaves)|ever (?:in|at (?:her|his|their) desk|answer|around|do any)|(?:was|were|is) (?:put out to grass|replaced|pensioned off|shown the door|gone)",
  'strikes? again|(?:was|is|were|been) (?:caught )?(?:snoring|sleeping|gossiping|skiving|hiding|butchering|ruining|wrecking)|spen(?:t|d|ds) (?:less|more|all|half) (?:of )?(?:the |his |her |their )?(?:time|day)|gave (?:us|me|them|everyone) the wrong|(?:has |have )?tried to (?:cover|hide|blame|pass|fob)|would not know|needs? to (?:go back|learn|read|try harder|do better)|sat on (?:it|the|my)|sitting on (?:it|the|my)',
  // is …
  "(?:is|are|was|were|'s|being|seems?|looks?) (?:(?:so|too|just|always|often|utterly|completely|totally|frankly|bone|very|really|pretty|a|an|the|absolutely|quite|such|clearly|far) ){0,3}(?:lazy|idle|useless|incompetent|rude|hopeless|clueless|disorganised|inefficient|unhelpful|unprofessional|sloppy|slapdash|careless|negligent|overpaid|unfit|arrogant|ignorant|inept|unqualified|bone idle|work shy|workshy|obstructive|power mad|nasty|spiteful|dishonest|bullying|out of (?:his|her|their) depth|not fit|not up to|past it|joke|disgrace|liability|waste|shambles|nightmare|jobsworth|bully|clown|moron|idiot|failure|embarrassment|asleep|drunk|late again|wrong again|failing|to blame|a law unto|hiding|in over)",
  '(?:lazy|idle|useless|incompetent|hopeless|clueless|rude|bone idle|jobsworth|overpaid) (?:so and so|sod|jobsworth|lump|bunch)',
  // does not …
  '(?:never|hardly ever) (?:answers?|replies|reply|returns?|picks? up|turns? up|bothers?|listens?|does|do|gets?|even)',
  '(?:has|have|had) not (?:bothered|got a clue|replied|done|answered|got back|lifted|a clue|the faintest|the first)(?! yet)',
  '(?:did|does|do|can|could|will|would) not (?:even )?(?:be bothered|bother|care|know what|know how|know (?:his|her|their)|have a clue|have the first|reply|do (?:his|her|their|the) job|organise|run a|answer|get out of bed|lift a finger|be trusted|spell|add up|read|write)',
  // did …
  '(?:has |have |had |keeps? |just |then |once again |again ){0,2}(?:messed|messes|messing|mucked|screwed|screwing|cocked|cocks|fouled) (?:it |the \\w+ |things |everything )?up',
  '(?:has |have |had |keeps? |just |then |once again |again ){0,2}(?:botched|bungled|bodged|fobbed|misled|lied|bullied|shouted at|swore at|snapped at|ignored|ignores|ignoring|forgot|forgets|forgetting|lost|losing|let (?:us|everyone|residents|people|the town) down|made (?:a|such a|an) (?:\\w+ ){0,2}?(?:mess|hash|pig|dog|balls|bodge)|got (?:it|that|this|everything) wrong|failed (?:again|us|to (?:do|reply|send|turn|open|answer|even))|wasted|cost us|took (?:her|him|them) \\w+ (?:goes|attempts|weeks|months|tries|days))',
  // ought to …
  '(?:should|must|ought to|needs? to|has to|have to|had better) (?:be (?:sacked|fired|ashamed|replaced|disciplined|dismissed|retrained|shown the door)|go\\b|resign|be gone|get (?:his|her|their) act|learn|pull (?:his|her|their)|do (?:his|her|their) job|hang)',
  'needs? (?:sacking|replacing|firing|a kick|retraining|a rocket|to wake)',
  '(?:has|have|with) (?:the|all the|no|a|an) (?:\\w+ )?(?:charm of|manners|attitude|people skills|clue|idea|brain|sense|business being|common sense|warmth of|personality of)',
].join('|')

/** A concern voiced about how an employee works. */
export const concern =
  '(?:(?:another|yet another|latest|more) (?:\\w+ )?(?:blunder|mistake|cock up|mess|shambles|gaffe|howler|bungle|excuse|error)s? (?:from|by|courtesy of)|(?:is|are|time) (?=(?:the|our) \\w+(?: \\w+)? (?:ever|was put))|(?:still )?no (?:reply|answer|response|word|sign of life) from|what (?:we|they) (?:are )?pay(?:ing)?|paying|fault of|thanks to the incompetence of|let down by|concern(?:s|ed)? (?:about|with|over)|worried (?:about|by)|not happy with|unhappy with|disappointed (?:with|by|in)|complain(?:t|ts|ing)? about|fed up (?:with|of)|sick of|had enough of|no confidence in|no faith in|lost (?:all )?(?:confidence|faith|patience) (?:in|with)|ashamed of|shame on|blame|sack|fire|get rid of)'
