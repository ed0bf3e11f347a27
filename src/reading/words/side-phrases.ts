import { listed } from '../../draft/listed.ts'
import { spread } from '../../draft/spread.ts'

/** Turns of phrase that take a side by themselves or nearly so, gathered from letters pages, petitions and town groups. */

/** Irony, exasperation and praise that are complete in themselves. */
export const outrightTurns: readonly string[] = listed(`
  (take|takes|took|taking) (my|our) hat off,
  (work of art|work of fiction|ransom note|eat my hat|do the maths|step (backwards|back in time)|worth (saving|fighting for|keeping|protecting|every)|heart in (my|your|our) mouth|common sense (won|prevails|prevailed|at last)|do right by|money well spent|(worse|better) things (than|to spend)),
  (always|never) (has|have|will|did|does|works|worked), (you|they) want to know why,
  (hand|give) (the whole lot|it all|it back|it over) (over|to|back), (knock|tear|pull|rip) (it|them|the *) down,
  (now|next) (please|they will be|week they|they want|it will be),
  (will|can|could) find (six|five|ten|a|the|two|three|*) (grand|thousand|million|money|cash|£*) (for|to),
  (always|all) (about|comes down to) (money|cost|cash|profit|the car), (less|more) (of a|than a|like a) *,
  whatever your politics, (all|only) to (look|find|tell|decide|save|be told), (mine|ours|it) is (not|) to reason why,
  (who|what) (is it|are they|is all this) (for|really for|actually for), you (could|can) not make (it|this) up,
  make of that what you will, what could (possibly|) go wrong, what (is|'s) the worst that could happen,
  (surprise surprise|who knew|who would have thought|no surprise there|funny that|quelle surprise),
  (where|when) (does|will|is) (it|this|that|all this) (all|ever|) (end|going to end|stop), how much longer,
  how many (more|times), how long (before|until|till|must|do we|are we|have we|has), since when,
  in what (world|universe), (in|on) (their|his|her|your) right mind, not (good|big|wide|safe|fast) enough,
  (not|never) (a|the|) (fan|convinced|persuaded|impressed|sold|keen|happy), not (sorry|buying it|having it),
  i (do|can) not (buy|see|get|understand|accept|believe|support|agree|back|stomach|bear|stand|fathom),
  i (will|shall|could|would) not be (supporting|backing|voting|signing|cheering|celebrating|joining|attending|shopping),
  (i|we) (would|had) (far|much|sooner|) (rather|sooner|prefer),
  i (stand|remain|am) (squarely|firmly|dead|all|completely|totally|very much|) (for|against|opposed|in favour),
  where i stand, (squarely|dead|firmly|dead set|vehemently) against, to my mind, for what it is worth,
  my (two|2) (penn orth|pennorth|pence|cents|pennyworth|p), (two|2) penn 'orth,
  (call me|am i the only one|am i alone), if you ask me,
  let (us|me) be (honest|clear|blunt|frank|real), (to be|being) (blunt|frank), i am (sorry|afraid) but,
  sorry but, controversial (maybe|perhaps|opinion|i know|but), unpopular opinion,
  with (the greatest|all due|) respect, (say|says) it all, speaks volumes,
  (about|high|past|well past|and about|not before) time, (long|way|so|well) overdue, better late than never,
  at long last, (hands off|leave (the|our|us|it|them) ... (alone|be)), (give us back|hands up who),
  (no more|enough of (the|this|these)|enough is enough), (hats|hat) off to, (three|two) cheers,
  (full marks|top marks|ten out of ten|10 out of 10|nought out of ten|zero out of ten|nul points|0/10|10/10),
  (fair play|kudos|bravo|bouquets|brickbats) (to|for|where), fair play,
  best (thing|decision|news|idea) (this|that|the|our|we|in|for|to), (for|in) (once|a change), penny wise,
  (sticking plaster|band aid|drop in the ocean|tick box|box ticking|tick-box|box-ticking|window dressing|vanity project|pipe dream|kick in the teeth|slap in the face|false economy|own goal|white elephant|cash cow|easy target|back of an envelope|fag packet|thin end of the wedge|nail in the coffin|race to the bottom|done deal|foregone conclusion|talking shop|paper exercise|fait accompli|postcode lottery|rat run|death trap|money pit|lost cause|missed opportunity|two fingers|short change|short-changed|cinderella service|dumping ground|forgotten (ward|estate|end|town|village)),
  (dying|died) on (its|their) (feet|arse|knees), (beggars|beyond) belief,
  (gone|going) to (pot|the dogs|rack and ruin|seed|waste), for the birds, the powers that be,
  shame (on|to see|about|that), (real|crying|such a|great|terrible|a) shame, (had|have) enough of,
  (fed up|sick to|sick of|sick and tired|tired of|weary of|at the end of (my|our|their) *),
  (hope|pray|hoping|praying) (to goodness|to god|that|) (the|they|it|this|members|planners|councillors|our) * (throw|throws|reject|rejects|refuse|refuses|goes|go|get|gets|listen|listens|see|sees|vote|votes|approve|passes|pass|stays|stay|survives|never|changes|change|think|thinks),
  throw (this|it|that|them) out,
  (stop|quit) (pretending|kidding|wasting|dithering|messing|ignoring|treating|punishing|building|closing|cutting|selling|blaming),
  (could|can|should|shall|must) we (please |) stop, the case for,
  (overwhelming|compelling|strong|no|every|little) case (for|against),
  has to (stop|change|end|go|stay|be better|come first),
  (makes|make) (perfect|no|little|zero|every|more|a lot of|good) sense,
  (do|does|did) not (make sense|add up|stack up|wash|work|go far enough|deserve|bear thinking),
  no (excuse|need|sense|logic|rhyme|point|earthly|justification|business|way) (for|in|to|of|that|or|reason|),
  (is|are) (cheap|peanuts|good value|a bargain|money well spent|a small price|worth it|worth every),
  (what|all) a (state|mess|waste|shambles|joke|farce|disgrace|shame|pity|triumph|difference|result|relief|load),
  (do|does|did) (anyone|anybody|nobody|no one) (else|) (think|feel|believe|care|actually|really), does no one,
  never seen (the|our|this|it|such|so), (can|could|will|would) (someone|somebody|anyone) (please|) explain,
  explain to me, i will wait,
  (until|before) (somebody|someone|a child|anyone|a kid|one of our|people) (is|gets|get|are|being|dies|ends up),
  (is|are|was|were|'s) (too|far too|much too|way too) *,
  (far|much|way) too (many|much|few|little|big|small|long|short|slow|fast|late|early|high|low|expensive|dear),
  too (many|few|little|big|small|slow|late|expensive|dear|blue|narrow|long),
  instead of (fixing|mending|spending|building|listening|talking|wasting),
  (spent|spend|spending|blown|blow|chucked|lavished|thousand|grand|pounds|money) * (on|for) (a|another|yet|some|consultants|planters|signs|logos|flowers|baskets),
  (could|should|might) have been (spent|used|avoided|saved|better|done),
  (nobody|no one|none of us|not one|not a single|not a soul) (reads|read|uses|used|use|wants|wanted|want|asked|needs|listens|listened|cares|takes|took|lives|person|resident|of),
  not one (extra|more|new|single|person|councillor|resident|penny),
  (take|takes|taking|took|no) (any|some|no|) responsibility, pass the (buck|parcel),
  (got|get|gets|getting) (it|this|that) (badly|completely|so|all|very|) (wrong|right),
  (let|lets|letting) (us|them|him|her|you|everyone|people|residents|the *) (all |) down,
  (down|up) to (them|the county|the council) to (fix|sort|explain|put), a step too far, (pull|pulling) the other one,
  (give me|spare me|save me|heaven help) (strength|the|us),
  (is|are) not a (luxury|crime|priority|solution|plan|strategy|substitute|toy|car park|race track),
  (whoever|who ever|whichever (genius|bright spark)) (thought|signed|decided|dreamt|dreamed|came|designed|approved|planned|forgot|chose|put|wrote),
  (bright spark|clever clogs|some genius|another genius|in their (infinite |)wisdom),
  (been|being) at the (sherry|gin|sauce|port), hard to (see|believe|justify|swallow|credit|argue),
  (people|residents|folk|traders|families|our kids|children|we|town|this town|they) (deserve|deserves) (better|more|answers|a|an|to|so),
  why (is|are|do|does|can|did|must|will|has|have|should|would|on earth|oh why|it is) (it|we|they|the|our|this|that|always|no|not|nobody|earth|there|*),
  (hear|listen|listening|listened) to (residents|people|us|local),
  (i|we) (voted|argued|spoke|campaigned|fought) (against|for|to keep|to save|hard),
  proud to have (voted|supported|backed),
  (i|we) (am|are) (for one|) (delighted|thrilled|pleased|glad|relieved|furious|disappointed|ashamed|appalled) (that|the|to see|with|by|about|at),
  (i|we) for one, would (be|make) (a|an|far|much|so much|such) *,
  (would|could|will) (transform|revive|rejuvenate|kill|finish|destroy|ruin|save|boost) (the|our|this),
  (quickest|best|easiest|cheapest|only|surest|obvious|simplest) (answer|solution|fix|option|thing) (to|is|for|would), (best|only|surest) way (is|would|to (make|keep|stop|fix|save|help|cut|improve|solve)),
  (always|never) (us|our|the same|about), (is|was|were|are) (always|only ever|never) (about|going to|really),
  (ll|will) do (it|them|the *|our *|us) no end of good, i say$, says (i|me), more of this (please|sort),
  (more|less|fewer) * (please|and less|and fewer), (is|are) plenty,
  (right|wrong) (way|time|place|plan|answer|decision|call|priorities) (to|for|of|and|in),
  (belongs|belong) (on|in|at|to (us|you|all|the|every *|this *|our|its)),
  (i|we) (would|should) (keep|scrap|move|close|widen|ban|build|put|make|spend|give|shut|open|bring|save|halve|double),
  (simply|merely|just) (moved|shifted|pushed) (the|it),
  (need|needs) to (get a grip|wake up|listen|do better|buck up|sort|explain|come clean|pull|rethink|hang|answer|act|step up|stop),
  get a grip, (do|did|does) (better|something|their job|its job), we can do better, (you|we) would think,
  i wonder (why|how (many|much|long)|who (thought|decided|paid)),
  (fat chance|dream on|pull the other|not holding my breath|pigs might fly|yeah right|as if|good luck with)
`)

/** Expressions in which a word of judgement or feeling judges nothing: names of things, and what the body, the weather and the church fête do. */
export const settled: readonly string[] = listed(`
  refuse (collection|collections|bins|sacks|lorry|lorries|truck|crew|crews|service|vehicle|vehicles|site|tip), relief (road|roads|fund|map|teacher), fighting fund,
  (village|summer|spring|autumn|winter|christmas|easter|may|craft|school|church|fun|book|street|country|trade|toy|antiques|annual) fair,
  fair (trade|day|weather|ground|isle), save the (date|day), (support|action|rescue|fight) (group|groups|worker|workers|service|services|network|team|officer|line|package|centre),
  grand (total|parade|prize|opening|final|finale|draw|national|piano|union|day|children|father|mother|parents),
  great (grandfather|grandmother|granddad|gran|nan|aunt|uncle|war|tit|north|western|yarmouth|escape|outdoors|crested),
  heart (attack|attacks|failure|disease|foundation|unit|surgery|rate|bypass|of oak),
  bin (lorry|day|men|man|bag|bags|collection|collections|crew|store), never a dull (moment|day), never mind (i|we|it|that|next), i (really|just|also|still|) (need|must|should|ought), (terrible|dreadful|awful|horrible|grim|shocking|rotten|lousy|mad|crazy) weather, beg your pardon, axe throwing, poor (thing|soul|lamb|dog|cat|weather),
  mad hatter, march hare, joke shop, dangerous (tree|trees|branches|structure|dogs act),
  (organ|kidney|liver|engine|power|brake) failure, crime scene, hate crime, (real|pale|mild) ale
`)
/** What was waited for, not “at last night's meeting”. */
export const relief = new RegExp(
  spread`
    \bat last(?! (?:night|week|month|year|term|summer|winter|spring|autumn|christmas|easter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|
    orders|\w+ 's)\b)
  `,
  'g',
)
/** An order to those in charge. */
export const orders = new RegExp(spread`
  ^(?:(?:and |so |just |please |dear \w+ |now |for \w+ sake |come on |oh ){0,2})(?:give|leave|bring|stop|
  scrap|keep|save|fix|mend|build|get|put|make|let us|hands|ditch|bin (?:it|this|that|the|them)|axe|sack|listen to|try|spare|think|spend|
  pay|ask|paint|cut|plant|stick|move|reopen|open|do not|never|enough|imagine|fund|cap|ban|restore|protect|
  reject|refuse|tell|call|start)\b(?! (?:in touch|your|a date|the date|an eye|you|us know|me|up to date|
  an? (?:look|visit|card|cake)|there|here|along|ready|dry|warm|safe|well|calm|clear of|dogs?|bins?))
`)
