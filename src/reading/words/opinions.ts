import { listed } from '../../draft/listed.ts'
import { spread } from '../../draft/spread.ts'

/**
 * How British councillors and residents take a side in public, gathered from the labelled drafts' kinds (not their words),
 * council minutes, letters pages and the opinion lexicons of Wilson et al. (MPQA), cut to what is said of council business.
 */

const firmly = spread`
  (really|still|do|personally|firmly|honestly|genuinely|strongly|always|also|just|fully|totally|completely|
  wholeheartedly|)
`

/** A side taken outright, in the first person. */
export const stances: readonly string[] = listed(`
  {i} ${firmly} (support|oppose|favour|disagree|object|condemn),
  {i} ${firmly} back (the|this|that|a|it|them|any|our|these|those), {i} ${firmly} agree (with|that),
  {i} {do} not (really|personally|) (support|agree|accept|want|like|buy),
  {i} {do} not (think|believe) (the|this|that|it|we|they|our|a|any|there|you), {i} {do} not see (why|how|the point),
  {i} can not (back|support|agree|accept|see (how|why)|believe|understand (how|why)),
  can not (believe|see (how|why)|understand (how|why)),
  {i} would (rather|prefer|have (preferred|voted|kept|shut|spent|chosen|refused|said no)),
  {i} would (like to see|like (it|them|that|this) (reversed|changed|scrapped|kept|moved|looked)|love to see|hate to see),
  {i} would like (later|more|fewer|better|longer|a) *,
  {i} would (happily|gladly|still|also|just|simply|definitely|) (scrap|ban|pedestrianise|move|close|build|spend|cut|reopen|rather|double|halve|extend|abolish|sell|keep|save|plant|widen),
  {i} would (happily|gladly|willingly|) (pay|part with) (that|it|more|double|twice|extra|the extra|a little more|a bit more|another),
  {i} would (happily|gladly|still|also|just|simply|definitely|) (put|make|turn|bring|give|get) (it|them|the|that|this|back|rid|our),
  {i} want (to see|the council|the county|our|more|better|an end|a stop|it (scrapped|kept|stopped|reopened)),
  {i} would (sooner|as soon|rather) (have|see|keep|spend|it|they|we),
  {i} (still|always|often|) (say|maintain|hold|submit|contend) (that|the|it|this|we|so),
  {i} should (like to see|prefer|rather|move|have (kept|chosen|preferred|thought)), {i} so (move|propose),
  {i} would (bring back|do away with|have|put up|take down|ban|rip out|paint|double|halve), {i} speak as {i} find,
  there is an end (of|to) it,
  (the|that) * (wants|needs) (moving|mending|fixing|painting|replacing|rethinking|explaining|looking at|sorting|scrapping|lengthening|widening|closing|reopening),
  {i} will (be|) (voting|vote) (for|against), (be|am|is|voted|vote) (voting|) (no|yes) (to|on),
  (voting|voted) (no|yes|for it|against it), {i} am (for|against) (the|this|that|it|any|a), {i} would say, {i} am (no|not a) (fan|friend|lover) of, {i} did not vote (for|to), {i} can live with,
  my (verdict|take|hot take|advice|tuppence) (on|is|for), (asked|asking|know) what {i} (make|think|thought) of,
  {i} (spoke|argued|campaigned|fought) (against|for|in favour),
  {i} (objected|opposed|supported|backed|welcomed) (to|the|this|that|it|plans|a),
  {be} a (yes|no|firm no|hard no|resounding no|big yes) from me,
  (happy|pleased|delighted|content|relieved|thrilled) (with|about) (the|this|that|tonight 's|last night 's) (outcome|decision|vote|result|plan|plans|budget|compromise),
  {i} am with (the|those|you|them|residents), {i} can only see, count me out,
  (remain|still) (unconvinced|sceptical|opposed|against|to be convinced|worried|concerned),
  {i} would (much|far|still) (prefer|rather),
  {i} (really|do|very much|) hope (members|the council|council|councillors|the committee|planners|the county|they|full council) (see|sees|vote|votes|think|thinks|listen|listens|do|does|reject|refuse|approve|keep|will),
  ask yourself (who|why|how|what|whether), (can|could) not for the life of me, my heart (sank|sinks|bleeds),
  {i} (despair|regret), something is not right,
  {i} have (yet to hear|never heard|not heard) (a|one|any) (good|single|convincing) (reason|argument|case),
  there is (no|every) (need|reason|excuse|case) (for|to), it beggars belief,
  {i} (know|understand) (some|others|many) (of you|people|) (will|may|might|) disagree,
  {i} will (be|) (be|) (supporting|support|opposing|oppose|backing|fighting|campaigning|resisting|objecting),
  (am|are) (firmly|totally|dead|all|very much|strongly|completely|still|wholly|) (against|opposed|in favour|in support|minded),
  (am|are) (all|totally|very much|completely) for,
  (am|are) (so|just|very|really|deeply|bitterly|extremely|quite|utterly|absolutely|frankly|) (fed up|sick of|sick and tired|disappointed|ashamed|angry|furious|appalled|disgusted|unhappy|dismayed|gutted|worried|concerned|baffled|not convinced|unconvinced),
  (disappointed|appalled|angry|furious|saddened|dismayed|ashamed|frustrated|disgusted|outraged|unimpressed) (by|with|at|that|in|to see),
  not (convinced|persuaded|happy|impressed|comfortable) (by|with|that|about),
  (strongly|firmly) (object|oppose|disagree|support|in favour|against),
  (happy|proud|glad|pleased|delighted|thrilled) to (back|oppose|vote (for|against)),
  (happy|proud|glad|pleased|delighted|thrilled) to support (the|this|these|our) (plan|plans|proposal|proposals|application|scheme|motion|idea|campaign|petition|bid|new *),
  proud of (what|how) (we|the council|our), in my (own|honest|humble|personal|) (view|opinion|book),
  my (own|honest|personal|) (view|opinion|preference|position|argument|objection|fear|worry) is, if you ask me,
  for my money, (imho|imo), i for one, personally i, if it (were|was) up to me, if i had my way, who is with me,
  speaking for myself, (do|does) (the|our) (council|town|town council) really
`)

/** “I think”, which takes a side only when something is weighed in the same sentence. */
export const weak: readonly string[] = listed(`
  {i} ${firmly} (think|believe|reckon|feel|hope|suspect), (think|believe|reckon) (that|the|it|this|we|they),
  it seems to me, to me (the|this|that|it|they|our|a|an), surely, frankly, honestly,
  (proud|delighted|pleased|glad|thrilled|chuffed|relieved|sad|sorry|disappointed|gutted|shocked|great|good) (that|to see|to hear)
`)

/** What weighs. */
export const weighing: readonly string[] = listed(`
  (should|ought|must|would|could|deserve|deserves|needs),
  (right|wrong|better|best|worse|worst|good|bad|fair|unfair|sensible|mistake|waste|enough|too|overdue|vital|essential),
  (decision|vote|voted|refused|refuse|refusing|rejected|reject|approved|granted|scrapped|got the nod|turned down|thrown out|threw out|throw out|listened|kept|saved|u-turn|common sense),
  (not|never|more|less|fewer|instead), (handled|managed|run|ran|served|organised) ... (well|badly|brilliantly|beautifully|superbly|poorly)
`)

/** Verdicts, wherever they stand. */
export const verdicts: readonly string[] = listed(`
  (waste of (our |public |good |council |taxpayers |)(money|time|space|tarmac|paint|everything)),
  (a|complete|total|utter|such a|another|what a) waste, (good|great|poor|terrible) value for money,
  money (well|badly|better) spent, better spent (on|elsewhere), worth (every penny|the money|twice),
  (a|an|the|such a|real|such an) (real |great |true |huge |) (asset|lifeline), no brainer,
  not (good enough|fit for purpose|right|fair|acceptable|the answer|needed|wanted|working|justified|worth it),
  (is|are|was|were) not (enough|wide enough|big enough|long enough), (long|well|so) overdue,
  (is|are|was|were) overdue, beyond a joke, not before time, can not come (soon|quickly) enough, (can|could) not be (right|fair|good|sensible),
  good value, (no thank you|no thanks), (best|worst|finest|daftest) (thing|decision|idea|move), that simple,
  (has|have|gets|get|got) my (full|wholehearted|total|) (support|backing|vote),
  (is|are) (dying|on (its|their) knees|falling apart|crumbling|a death trap|going to the dogs),
  finish (it|them|us) off, nail in the coffin, makes (me|my) (cross|angry|sad|furious|weep|despair|mad|blood),
  work of fiction, (do|does|doing|make|made) a (better|worse|poor|terrible|proper) job,
  (did|does) (it|we|they|this) (really|ever|) (need|have) to, (twenty|20) is plenty,
  (right|wrong|good|bad|great|poor|fair|sensible|disappointing) (result|outcome|verdict),
  (will|would|could|is going to) (hurt|harm|hit|damage|punish|cripple|devastate|ruin|spoil|destroy|wreck|blight|choke) (the|our|us|this|everyone|people|those|families|pensioners|traders|residents),
  (simple|obvious|easy|better|only|sensible) (answer|solution|fix|alternative), you get what you pay for,
  nobody (asked|wants|wanted|needs|uses|listens|listened) *, (is|are|be|get|left|us) stuck with, (miss|misses|missed|missing) the point,
  free-for-all, (could|should) have (had|spent|built|kept|saved|bought|been),
  (is|are|it is) (fairer|better|worse|safer|wiser) (to|for|on|than),
  (what|all) (the|this|our) (town|village|street|high street|town centre|ward) (needs|wants|deserves|is owed), (wants|want) (its|their) * back,
  time for (wardens|action|change|a rethink|enforcement|answers|a change), (lost|losing) the plot, laughing stock,
  (blot|blight) (on|out|the|our), sold down the river, (thank goodness|thank heavens|hooray|hurrah|hallelujah),
  common sense, (a|such a|real|great|crying) (shame|pity|tragedy|relief),
  (made|makes|making) (a|such a) (mess|hash|meal|mockery),
  (town|village|residents|community|country|high street|traders) (can|could) do without,
  (nothing|little) (but|more than) (a|window), a token (gesture|effort), (about|what) we (really|actually|) need,
  (price|cost) (worth|too high), should know better, lipstick on a pig, sticking plaster, must do better,
  (asking|begging) for (trouble|an accident), accident waiting to happen, (wrong|right) (side|end|time|way) (of|to),
  (right|wrong|good|bad|terrible|brilliant|poor|sensible|great|awful|odd|strange|baffling|cowardly|brave|short-sighted|foolish|daft|excellent|disappointing|shameful|fantastic) (decision|call|choice|thing to do|priorities|priority|move|idea|plan|place for|site for|way to spend),
  (a|an|the|it is a|such a|another|big|huge|terrible|real|serious|massive|total|complete|utter|absolute|national|costly) (mistake|disgrace|scandal|shambles|farce|sham|travesty|insult|outrage|stitch-up|mockery|eyesore|white elephant|vanity project|missed opportunity|false economy|kick in the teeth|slap in the face|step too far|step backwards|backward step|retrograde step|recipe for disaster|bad joke|joke),
  got (it|this|that|the|its|their) (wrong|right), got (the|its|their|our) * (wrong|right|all wrong),
  got (the|its|their|our) * * (wrong|right|all wrong), gone (wrong|too far),
  makes (no|perfect|more|little|zero) sense,
  {do} not (make sense|add up|work for|go far enough|work|wash|make any sense|stack up),
  waited (long enough|too long|years), lessons (must|should|need to|have to) be, enough is enough, shame on,
  so much for, hands off (our|the), say no to,
  no more (houses|homes|housing|cuts|excuses|delays|flats|building|development), would do the town, hit * hardest,
  (kill|killing|ruin|ruining|strangle|strangling|destroy|destroying|wreck|wrecking|gut|gutting) (the|our|this|that) *,
  (high|about|past) time (we|they|the|someone|somebody|it|that|this|our|for),
  it is time (to (scrap|stop|bring|build|save|fix|end|rethink|think again|act|invest)|for (action|change|the council|a rethink|the county)),
  think again, back to the drawing board, (the|an) (only|right) (answer|way forward|solution),
  (council|they|we) (wonder|wonders) why, simple (maths|as that),
  would be (mad|madness|wrong|a mistake|a disaster|foolish|crazy|a tragedy|a shame|better|daft|great for|good for|a boost),
  (is|are|was|were) (to blame|in the wrong|letting (us|residents|people|the town) down),
  (let|lets|letting) (us|residents|people|the town|our town|traders|families) down, (hardly|only) (fair|right),
  (hard|difficult) to (justify|defend|see why|see how), you have to laugh, (heaven|god|lord) help us, i ask you, i weep, thought not,
  (wrong way|back to) (round|front), cart before the horse, {i} said so (on|at|in|to) *, lifted a finger, death trap,
  (my mind is|minds are) made up, made up my mind, (right|all|four square|firmly) (behind|with) me on this,
  (money|cash|funds|grant|budget|money really) (belongs|belonged) (on|in|with),
  (they|council|it|lot|committee|members) would (sooner|rather) *, (council|we|they|committee) slipped up,
  hands up who (asked|wanted|voted|thinks|thought|wants),
  do the (sums|maths), (we|town|nobody|village|ward) do not need (another|more|any more), would do more (for|to) ... than,
  (treated|treats|treating) (us|this town|residents|our town|the town|people|it) like, worth (paying|fighting|saving) for, perfectly good *,
  (is|are|was|were) owed (a|an|some|more|better|plain|proper) *, no way to treat, wish (we|they|somebody|someone|county|council) would, wish (somebody|someone) from *,
  the least we can *, (pleases|helps|suits) (nobody|no one), a fudge, all i ask (of|from), {i} call it *
`)

const bad = spread`
  unfair|wrong|loaded|rigged|biased|one-sided|half-baked|muddled|botched|absurd|ridiculous|outrageous|
  shameful|disgraceful|scandalous|unacceptable|pointless|useless|hideous|heartless|daft|bonkers|barmy|crazy|
  mad|madness|nonsense|stupid|foolish|overpriced|extortionate|pathetic|inadequate|insufficient|unjust|
  indefensible|unnecessary|reckless|short-sighted|shortsighted|misguided|unworkable|underfunded|neglected|
  appalling|dreadful|woeful|laughable|excessive|disproportionate|unsafe|flawed|rushed|undemocratic|insulting|
  embarrassing|a sham|a nonsense|a joke|scruffy|tatty|grubby|shabby|dilapidated|run-down|run down|an eyesore|
  a tip|a right state|inexcusable|intolerable|unforgivable|deplorable|abysmal|atrocious|diabolical|dire
`
const very = spread`
  plainly|simply|absolutely|totally|utterly|just|so|completely|frankly|quite|pretty|very|really|also|still|
  rather|downright|clearly|far too|a bit|how
`

/** Judgements as predicates: “the charges are unfair”, “plainly unfair”. */
export const judgements: readonly string[] = listed(`
  (is|are|was|were|'s|be|been|looks|look|seems|seem|feels|sounds) (${bad}|fair|sensible|shocking|dangerous|disappointing),
  (${very}) (${bad}|fair|sensible|disappointing|wasteful),
  too (short|long|high|low|small|big|fast|slow|late|little|much|many|expensive|narrow|dear|few|weak|timid),
  (response|reply|progress|process|consultation|council) (was|is|has been) (far too|too|so|very|painfully|) slow,
  should be ashamed
`)

/** What ought to be done; read with `plain` beside it, which knows notices and forecasts. */
export const demands: readonly string[] = listed(`
  (should|ought|must) (not|never|all|also|really|now|at least|surely|have|),
  (needs|need) (to|a|more|another|proper|better|urgent|an|fixing|sorting|resurfacing|scrapping|saving|its|their),
  (deserves|deserve),
  (has|have) (got|) to (stop|change|end|go|listen|act|stay|be (stopped|fixed|saved|kept|made|scrapped|reversed|found)),
  (county|council|government|developer|developers|district|they) (has|have) to (fund|pay|fix|mend|sort|explain|listen|act|answer|do|step|put|think|find|come),
  let (us|'s) do (it|this), can not (be allowed|go on|continue|carry on|afford to),
  let (us|'s) (bring back|keep|save|stop|scrap|build|fix|give|not|get (this|it) *)
`)

/** “The list needs publishing”, “that hedge wants cutting back”; but “the stall needs manning on Saturday” asks for hands. */
export const wanting = new RegExp(spread`
  \b(?:the|that|this|our|those|these|it|its|whole thing) (?:\w+ ){0,3}(?:needs?|wants?|could do with|is crying out for|cries out for) (?:a (?:good |proper )?)?
  (?!\w*thing|feeding|eating|thanking|walking|entertaining|manning|helping|being|selling|buying|bringing|filling|stewarding|doing(?! up| before)|knowing|running)\w{2,}ing\b(?!.*\b(?:volunteers?|anyone|anybody|help|hands|can you)\b)
`)

/** Imperatives that open a sentence and take a side. */
export const calls = new RegExp(spread`
  ^(?:(?:please|so|and|just|time to) )?(?:bring back(?! (?:your|my|memories|some|any))|(?:will |would )?(?:somebody|someone|anybody) (?:please )?(?:tell|explain to|remind) (?:the|our|this)|
  give (?:the|our|this) [\w' -]{3,40} back\b|you (?:do|can|will) not (?:\w+ ){1,6}by \w+ing|do not let (?:them|the|it|this|our)|hands off|
  save (?:our|the)|keep (?:the|our) [\w-]+(?: [\w-]+)? (?:open|free|public|local)|scrap (?:the|this|these|it)|stop (?:the(?! (?:car|bus|music|clock))|this|these|building|wasting|closing)|reopen the|build (?:more|us)|ban the|
  leave (?:the|our) [\w-]+ (?:alone|where (?:it|they)|as it)|fix (?:the(?! date)|our|it)|more \w+ (?:and )?(?:fewer|less) \w+)\b|
  (?<!\b(?:by|of|at|for|all|every|each|last|first|next|this|that|same|only) (?:the |this |that )?)\btime (?:we|they|the council|someone) (?:had|got|did|was|were|stopped|started|
  listened|took|put|brought|spent|built|fixed|sorted|scrapped)\b
`)

/** Questions that are no questions. */
export const rhetorical = new RegExp(spread`
  ^(?:(?:so|and|but|really|honestly|seriously|well) )?(?:why (?:not (?!meet|walk|come|join|pop|bring|ring|drop|stay|grab|treat|try|go (?:to|for|along|by))|on earth|oh why|should|can not|will not|
  are not|is not|do not (?!you |i |we (?:all |just )?(?:go|meet|take|walk|stop|try|get))|does not|has not|have not|was not|were not|did not|
  are (?:we|they) (?:still|spending|paying|even|wasting|always)|
  is (?:the council|it always|nobody|no one|our|money)|does (?:the|our) (?:\w+ )?council|bother|wait)|
  how (?:on earth|can (?:they|the|it|anyone|we|anybody|that|this)|could (?:they|the|anyone)|
  is (?:it|that|this) (?:right|fair|acceptable|possible|ok|okay)|many more|much longer|is that fair)|
  what (?:is the point|on earth|was the point|were they thinking|a waste|a mess|a shambles)|
  when will (?:they|the (?:county|council)|we (?:learn|see|get))|who (?:on earth|thought|in their right)|
  is it any wonder|is (?:this|that) really|are we really|do we really|
  (?:can|could) (?:we|they|somebody|someone) (?:please |just |all )*(?:stop|have|get|bring|keep|save)(?! (?:at|by|there|here|home|together|a (?:coffee|drink|lift|bite|taxi|table)))|
  who (?:in|at) (?:the|this) \w+ thinks|(?:so )?(?:we|they) can (?:afford|find|run to|pay for) (?:an? |the |\d|money)[^.]{0,50} but not|what could (?:possibly )?go wrong|was it really|what sort of|how many (?:more|consultants)|where is the (?:money|cash|funding|sense|logic|plan|strategy|evidence|fairness|justice|report|need|vision|duty|ambition|accountability|transparency|leadership|consultation|respect|harm|fun|point)|
  does anyone really)\b|^(?:so |well )?(?:tell me (?:again|once more)|remind me|explain to me) (?:how|why|what|who)\b
`)

/** A vote with its reason takes a side, and so does “if they can find money for that”; a vote alone is a record. */
export const reasoned = new RegExp(spread`
  \bif (?:the \w+|we|they|it) can (?:find|afford|spend|pay|manage)\b|\bmake it make sense\b|^if [^.]+ can [^.]+\b(?:so can|why can not) we\b|^(?:somebody|someone|anyone) (?:please )?explain (?:the|that|this|to my)\b|\b(?:and|but) not (?:a|one) penny (?:on|for)\b|\b(?:and|but) the \w+ (?:are|is) still (?:broken|closed|shut|locked|leaking)|\bif the \w+ (?:goes|closes|shuts)\b[^.]{0,40}\b(?:goes with it|dies|is finished|will follow)\b|
  ^not (?:one|a single) [^.]{0,60}\b(?:could|can) (?:afford|buy|use|rent|reach)\b|\bin this day and age\b|\bwill (?:finish off|kill off|be the death of|be the end of)\b|
  \bi (?:\w+ )?(?:voted|abstained|vote)\b[^.]{0,160}\b(?:(?:because|since)(?! (?:my (?:wife|husband|brother|sister|son|daughter|mum|dad)|i (?:own|live|work)))|as (?:i|the|we|it)|so that)\b|
  \b(?:voted|vote) (?:for|against)\b[^.]{0,160}\bmy reason\b|
  \bi (?:would|will|shall) (?:\w+ ){1,8}(?:digger|bulldozer|chainsaw|before i let|every (?:inch|step) of the way|tooth and nail|to the (?:bitter )?end)\b
`)
