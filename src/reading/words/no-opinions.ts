import { spread } from '../../draft/spread.ts'

/**
 * What lets a sentence pass that opinions.ts or side-words.ts would take for a side. By hand, from the notices, thanks and family
 * news that town groups are full of: an opinion wrongly seen asks for a disclaimer that nobody needs.
 */

/** What the reader may think, asking the way, one's own errands and slips, and family life at a town event. */
export const elsewhere = new RegExp(spread`
  \bhow (?:do|can|would|to) (?:i|you|we)\b|\bi would have (?:been|got|gone|come|brought|worn|known|left|slept|missed|stayed|baked|cried|said hello)\b|\bi can not see who\b|\bmust be (?:right|true|joking|mad|dreaming)\b|\bfair (?:to|on) (?:either|any|them|him|her|anyone|anybody|both)\b|\b(?:anyone|anybody|those|people) (?:hoping|wanting|planning|waiting|expecting) [^.]{0,60}\bshould\b|\byou (?:all |\w+ )?deserve\b|\byou (?:really )?(?:should|must|ought to) (?:have )?(?:seen?|hear|try|taste)\b(?! the (?:state|mess))|
  \bcan not believe (?:it 's (?:\w+ ){1,2}years since (?:we|i)|how (?:big|fast|kind|old))\b|\bwe (?:should|must|ought to) (?:meet up|(?:have a )?(?:get together|catch up|reunion))\b|
  \b(?:thanks|thank you)(?: all| both)? (?:ever )?so much\b|\bexcuse me\b|\bsupport (?:our|my|the) (?:local )?(?:team|lads|girls|side)\b|\bbelieve it or not\b|\bgood idea (?:of|how)\b|\bby mistake\b|\bi (?:have )?(?:made a mistake|got (?:it|that|the \w+) wrong)\b|
  \bmust i\b|\btime (?:i|for (?:tea|bed|lunch|cake))\b|\b(?:worried|concerned) (?:about|for) (?:my|him|her|you|the (?:lost|missing|poor|little)|an? (?:lost|missing|poor|little))\b|\bgutted (?:that )?(?:i|to (?:miss|have missed))\b|\braised £|\bresults? for (?:the |our )?(?:\w+ )?(?:club|team|side)\b|
  \bi (?:feel|felt) (?:\w+ )?(?:better|worse)\b|\btoo (?:tired|cold|hot|hungry|ill|shy|excited) (?:to|for)\b|\bi (?:am|was) (?:\w+ )?too \w+ to\b|\bi (?:am|was) (?:not good enough|wrong)\b|\bwho needs to hear (?:this|it)\b|\bwhy did i\b|\byou do not (?:even )?need (?:a|an|any|to (?:buy|book|bring|register|pay|apply|ring|e ?mail))\b|\b(?:shame|pity) (?:about |that )?the (?:weather|rain|snow|wind|fog)\b|
  \b(?:shame|pity) (?:that )?(?:you|i|we) (?:missed|could|can|were|are|did)\b|\btoo (?:many|much) (?:\w+ )?to (?:count|mention|name|list|thank|eat|carry)\b|\btoo \w+ for my\b|\b(?:know|knew|knowing|learnt|heard|ate|eaten|drank|drunk) (?:far |way )?too much\b|
  \b(?:(?:i|we) (?:really |just |still )?(?:do not want to|should|must|need to|ought to|had better|would (?:rather|like to)|have (?:got )?to)|(?:shall|should|can) (?:i|we)|let us)(?: just)? (?:go (?:to|by|for|home|along|together|shopping)|walk|drive|park (?:in|on|at|here|there|my|our|the car)|take (?:a|the) (?:bus|train|taxi|cab|lift|dog|kids|children)|
  visit|renew|hurry|return my|take my|book (?:a|my|our)|pick up|collect|buy|stop (?:at|by)|get (?:to|off|a (?:coffee|bite|drink|lift|taxi)))\b|
  \bi (?:do not want|would like|want|would love|need|am after|am looking for) (?:a|an|some) (?:\w+ )?(?:house|flat|home|pet|dog|cat|car(?! park)|bath|hotel|room|bus to|train to|coffee|holiday)\b|
  \b(?:if|whether) you (?:think|believe|feel|have|are|would|want|disagree|agree|support|oppose)\b|
  \b(?:our|my) (?:youngest|eldest|kids|children|son|daughter|dog|cat|wife|husband|mum|mam|dad|nan|gran|
  grandson|granddaughter|grandchildren|partner|other half|knees?|back|diet|waistline|cakes?|garden|
  allotment plot)\b
`)

/** Prediction, instruction, condition, and what somebody else is reported to think: no opinion of the writer's. */
export const plain = new RegExp(spread`
  \b(?:you|please|anyone|anybody|visitors|drivers|applicants|dogs|owners|children|bookings|entries|tickets|
  applications|comments|vehicles|motorists|hirers|stallholders|residents who|
  those who) (?:\w+ ){0,3}(?:should|must|need|ought|have to)\b|
  \b(?:should|must) (?:be|have)(?: \w+)? (?:done|finished|complete|completed|ready|open|back|over|here|clear|
  delivered|received|able|there|in place|up and running|arrived|sunny|dry|fixed by|resolved|by|at|on|lovely|
  fun|good|interesting|great|a (?:good|great|lovely|fun|nice|cracking))\b|
  \b(?:if|when) (?:you|anyone|anybody|we|it|there)\b[^.]{0,40}\b(?:should|must|need)\b|
  \bshould (?:you|it|this|that|an?|any|anyone|anybody|there|not be (?:any|a|too|long)|i|last|take (?:about|place|around|no)|start|finish|arrive|reach|see|get|help|mean|know|hear|do|now)\b|
  \bshould be (?:referred|addressed|directed|sent|submitted|returned|reported|paid|emailed|posted|handed|made) (?:\w+ ly )?(?:\w+ )?(?:to|by|via|in|before|using|through|online)\b|
  \bmust (?:be (?:18|over|booked|made|received|returned|submitted|in by|on (?:a )?leads?|accompanied|kept|
  worn|a|an|the|one|nearly|so)|have|admit|say|confess|see|dash|go now|stop eating|remember)\b|
  \b(?:i|we|you) had better (?!not)|\bi (?:really |just |also |still )?(?:need|must|should|ought)\b(?! (?:say|call|like|prefer|think|argue))|\b(?:i|we|you|they|he|she) (?:\w+ )?(?:have|has|had|need) (?:got )?to (?!stop|change|end|act|listen)\w+|
  \bneeds? (?:an? (?:new )?(?:yes|nod|signature|treasurer|secretary|scorer|ref|driver|goalkeeper|coach|helper|leader|pianist)|a (?:hand|car(?! park)|taxi|cab|holiday|break|drink|hotel room|lift|new home|cuppa|lie|good home|pen|ticket)|your|you|
  to (?:know|be (?:in|with|at|returned|booked|completed|done by))|
  more (?:volunteers|people|help|hands|marshals|players))\b|
  \b(?:a )?need to\b[^.]{0,30}\b(?:bins out|get home|go|pack|tidy)\b|
  \b(?:agreed|resolved|recommends?|recommended|asked|says?|said|told|suggests?|proposes?|proposed|concluded|
  advised|advises?|whether|decide|asks?) [^.]{0,80}\b(?:should|must|ought|needs?|has to|have to)\b|
  \bdeserves? (?:sharing|a (?:huge|big|massive|medal|pint|round|drink|rest|cuppa|mention|thank)|all the|
  every (?:bit|success)|our thanks|credit|much|huge)\b|\bmust-|\bmust (?:have|do) (?:been|had)\b|
  \bneed to know\b|^(?:need|want|fancy) (?:a|an|some|more|to)\b(?!.*\bnot\b)|\bmy (?!town|ward|village|street|residents)\w+ needs? |\b(?:club|group|choir|team|playgroup|band|society|museum|league) needs? (?:an?|some|more|two) (?!proper|decent|(?:new )?(?:home|building|pavilion|roof|hall|pitch))|\bi (?:\w+ )?(?:think|believe|reckon) (?:that )?(?:it|the (?:\w+ ){1,3})(?:opens?|closes?|shuts?|starts?|leaves?|is (?:on|at|open|shut|closed|next|just|round|near|in the))\b
`)

/** Somebody else's opinion, reported. */
export const reported = new RegExp(spread`
  \b(?:residents|people|some|others|many|members|he|she|they|report|inspector|committee|councillors|officers|
  traders|neighbours|survey|respondents|parents|objectors|constituents|applicant|cllr \w+) (?:\w+ )?(?:have |
  has |had )?(?:say|said|says|told|tell|argue|argued|feel|felt|think|thought|thinks|claim|claimed|asked|
  agreed|resolved|complain|complained|raised|noted|considered|recommended|expressed)\b|
  \b(?:says?|said) (?:the|my|one|our)(?: \w+){1,2}$|\bwho (?:pointed out|noticed|observed|complained)\b
`)
