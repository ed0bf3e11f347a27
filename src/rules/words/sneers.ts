import { listed } from '../../draft/listed.ts'
import { spread } from '../../draft/spread.ts'

/**
 * Set phrases that talk down to readers without calling anybody a name: impatience, false pity, orders to go away.
 * Collected by hand from everyday British talk, for policies that ask for respect to all ("never condescending").
 */

const bother = '(bothered|bother|bothering|troubled|cared|thought)'
const look = '(read|attend|turn up|check|listen|look|ask|come|open|google|find out|learn|use)'

/** Rude whoever is meant. */
export const sneers: readonly string[] = [
  // impatience
  ...listed(`
    how many (more|) times (do|must|have|will|does|are|can) *,
    (let me|let us|allow me to|shall i|do i (have|need) to|must i|i will) (spell (it|this) out|explain (it|this) (slowly|again slowly|in simple)|draw (you|it|a picture|a diagram)|say (it|this) slowly|repeat myself|dumb (it|this) down),
    (do|does) (i|we) (really|actually|honestly|) (have|need) to (spell|explain|repeat|hold|draw|do everything),
    is (that|it|this) (really|) (so|too|that) (hard|difficult|complicated|much to ask),
    (which|what) (part|bit) of ... (do|did|does|can) (you|they|people|he|she) not,
    (use|using|try|stick to|try to use|keep to) (very |some |) (small|short|simple|little|tiny) words (for|so) *,
    (half|most|some) of you (could|can) not (tell|read|count|follow|find|spell|manage|work), ask a grown up to *, move your lips,
    (illustrated|picture|colouring) book (about|on|explaining) (what|how|why|where), (want|wants|need|needs|have) a lie down and a *,
    (read|try) (it|that|this) again (slower|slowly|more slowly), (which|what) (part|bit) of ... (is|was|are) (too |so |) (hard|difficult|tricky|confusing) for (you|some),
    (a|my|our|even my|even a) (toddler|grandson|granddaughter|niece|nephew|* year old|dog|cat|goldfish) (grasps|gets|could follow|could grasp|could understand|can follow|can grasp|would understand) (it|this|that),
    no time for (the sort|people|those|folk) who would (sooner|rather), for you (sweetheart|petal|sunshine|flower|poppet), you do try do not you,
    at the cheap end, (no|not (be |) (taking|having)) (lessons|lectures) from *, expert on everything, a dying art, filed under b,
    (pearl|pearls) of wisdom (professor|there|again|mate|pal|as ever), (shout|shouting|yell|yelling) at (a |the |) (cloud|clouds), are not you a ray of sunshine, great fun at parties,
    (usual suspects|patients|children) have been let out, here is a (tissue|hanky), not everything is about you,
    not arguing ... telling you, moan if *, or the (crayons|puppets),
    (had|if) (you|they|he|she|people) (had|) (actually|even|only|) ${bother} to *,
    (not|never|hardly) (even|actually|) (be|) ${bother} to ${look},
    (can not|could not|cannot) (even|) be (bothered|arsed) to ${look},
    (try|maybe try|perhaps try|next time try|how about|may i suggest|might i suggest|suggest you try) (actually|) (reading|listening|thinking|engaging|opening your|using your|looking|learning|turning up|attending|doing some) *,
    (do|doing) your (own|) (homework|research) *,
    (educate|improve|sort|embarrass|embarrassing|listen to|get over|look at) (yourself|yourselves) (before|first|out|for once|please|people|mate|love)
  `),
  // indifference
  ...listed(`
    (nobody|no one|nobody else|not one person) (is|'s|was|) (really|actually|) (cares|asked|asking|interested in|listening to|wants to hear) (you|your|what you|for your|about your|from you),
    spare (us|me) (the|your|all) *,
    (not my|not our|that is your|that's your|your) problem (not|mate|pal|love|sunshine|frankly|sort|and not),
    (my|our) heart bleeds, (cry|weep) (me|us|into) (a|an|your) *, (get|build) (over it|a bridge),
    (jog|move|trot|toddle|run|hop|bugger|sod|push|shove|naff|do one|buzz) (on|along|off) (then|now|love|mate|pal|please|dear|sunshine|and),
    jog on,
    (anyone|anybody|those|people|everyone|all those|to those|the people) (still|who is|who are|) (moaning|complaining|whinging|whining|offended|crying|grumbling|sulking|bleating|upset|outraged|triggered) ... (jog on|grow up|get a life|get over|do one|buy|lump it|move|find another|take a|look away|unfollow|stay at home|tough|cry|like it or),
    (sorry|apologies|so sorry|i am sorry) (if|that) ... (upset|upsets|hurt|hurts|offend|offends|offended|bruised|dented|trigger|triggers|triggered|disappoint|disturb|spoil) (your|their|his|her|anyone's|some) ... (feelings|sensibilities|sensitivities|ego|egos|bubble|little|world view|narrative)
  `),
  // mock concern and infantilising
  ...listed(`
    (must|it must) be (nice|lovely|wonderful|great|marvellous|hard|exhausting|tiring|fun) (to (have|be|live|sit|know|get|spend)|having|being|living|sitting|knowing|not) *,
    (bless|aww bless|ah bless|oh bless|god bless) (him|her|them|their|his|your) (little|cotton|heart|hearts|socks|cotton socks|tiny|for|he|she|they|cllr|does|did|is|tried|tries),
    (never mind dear|never mind love|temper temper|naughty naughty|poor lamb|poor lambs|poor love|poor loves|poor petal|poor dear|poor dears|poor thing has|poor baby|poor babies|poor darlings|poor poppet|poor diddums|poor mite),
    (the|some|let the|leave it to the|while the|could the|can the) (grown ups|grown-ups|grownups|adults) (are|talk|speak|please|can|in the room|get on|handle|deal|have|to|now|need),
    (calm|settle|simmer|quieten|sit|pipe) down (dear|love|petal|darling|sweetheart|sunshine|pal|mate|children|boys|girls|kids|ladies|gentlemen|everyone|people|folks),
    (we|i) (are|am) not your (mum|mother|mothers|mummy|mummies|mam|servant|servants|skivvy|skivvies|slave|slaves|nanny|cleaner|cleaners|maid|secretary|babysitter|parents|parent),
    what (would|do|did|can|could) (you|we|anyone) expect from (him|her|them|you|*|someone|somebody|people) *,
    (hard|difficult) to take (advice|lessons|lectures|orders|a lecture) (on|about|from) *,
    (give|gave) (it|yourself|him|her|them) a (wash|bath|scrub|shave|haircut|mirror),
    (put|putting) (him|her|them) out of (our|his|her|their|my) misery,
    (why do not you|why not|go and|please|kindly|just) (crawl|slither|slink|sod|toddle|shuffle|trot|hop) (back|off|away|along),
    (file|filed|filing) (it|them|your *|that|this|straight|) (in|into|under) the (round|circular|bin|shredder) *,
    (find|found|get|got) (yourself|yourselves|) something (useful|better|constructive|productive|worthwhile|else) to do,
    just because you ... (does not|do not) (make|mean|entitle|give) *,
    (that|it|which|thinking|reading) would (involve|require|mean|take) (effort|thinking|reading|work|a brain|brains|getting off|actual|thought|some thought),
    (oh dear|aww|aw|ah|oh|oh no) (did|has|have|was|were|are|is) (the|a|someone|somebody|your|our|you|*) (nasty|big bad|bad|horrid|mean|naughty|poor little|poor|little|precious|big) *,
    (pat|pats) on the head,
    (cllr|councillor|mr|mrs|ms|poor|our) * bless (him|her|them|thinks|believes|has|is|was|tried|did|still|his|her),
    (poor|poor old|dear old|sweet|silly old|daft old) (confused|sweet|muddled|deluded|misguided|simple|befuddled|innocent|clueless) *,
    slow clap,
    (go|run|trot|scuttle|crawl|toddle|slink|scurry) back to (where you|wherever you|whatever|mummy|primary school|nursery|london then|(your|their) (flats|flat|city|cities|lattes|mansion|mansions|cave|bubble|ivory tower|keyboard|games|crayons|knitting|day job|mummy|own (town|village)|second homes|swamp)),
    (stop|quit) (being|acting) (such|like) (a|an) *,
    (thanks|thank you|cheers) (for the|for that|for your) (lecture|sermon|wisdom|insight|contribution|helpful|history lesson|input) (professor|genius|einstein|sherlock|your|mate|pal|love|though|but),
    (well|so) that is (me|us) told
  `),
  // people who complain
  ...listed(`
    (you|they) (lot|people) (are|will|never|always|moan|complain|do not|just|would|can not|need|think|want|make|should|really),
    (moan moan|whinge whinge|me me me|blah blah|yawn yawn|yap yap|whine whine|waffle waffle|boo hoo|bla bla|drone drone|bleat bleat|excuses excuses|bore bore|rant rant|gripe gripe),
    (nothing|something|anything) better to do (than|with|all|but|on),
    (being|getting|feeling|taking) (offended|outraged|offence|upset|angry|annoyed|triggered) (is|'s|seems|must be) ... (hobby|pastime|sport|job|career|lifestyle|way of life|talent|skill|olympic),
    (think|thinks|believe|believes|seem to think|seems to think|seem to believe|seems to believe|imagine|imagines) (they|he|she|you|the world|that they|that he|that she) (are|is|revolves|owes|owns|own|know|knows) (so|) (special|it all|everything|above|better than|too good|them|him|her|around|important|the place|the town|the village|best|royalty|the only),
    (take|keep|stick) (your|their|his|her) ... (opinion|opinions|comments|comment|advice|moaning|complaints|complaint|petition|nonsense|drivel|views|clipboard|rant) (to yourself|and|elsewhere|where|somewhere|up),
    (stick|shove|ram|stuff) (it|that|your *|them) (up|where|somewhere),
    (if|did) ... (hit|touch|touched|struck) a (nerve|raw nerve),
    (if the cap fits|put up or shut up|truth hurts|give over|get real|dream on|in your dreams|not this again|here we go again with|and we all know why (he|she|they)|well well well look who|look who|guess who (is|has|was|just|turned|forgot|got)),
    (get|go) (off|away from) (this|the|our|my) (page|group|site|thread) (then|if|and|you|please|*),
    (go and|go|why not|why do not you) (have a|take a|get a|find a|get some) (lie down|long walk|running jump|hobby|job|proper job|life|fresh air|day off|cold shower|bath|wash|haircut),
    (stop|quit) (moaning|whinging|whining|bleating|sulking|griping|bellyaching|carping|being so (precious|sensitive|silly|dramatic|selfish|lazy)|wasting (my|our|everyone's)),
    (grow|toughen|man|wise|sober|buck) up (people|snowflake|snowflakes|princess|buttercup|petal|love|mate|everyone|and)
  `),
]

/** Rude to those who have trouble with something, unless help is offered. */
export const hardOf: readonly string[] = [
  spread`
    (for|to) (those|anyone|anybody|people|the ones|residents|everyone) (of you|) (who|that) (still|) (struggle|
    struggles|find|finds|can not|could not|have trouble|have difficulty|has trouble|has difficulty|are unable|
    is unable|do not know how|have forgotten how|failed|apparently|clearly|obviously|missed) ... (read|reading|
    understand|understanding|count|counting|maths|english|basic|simple|follow|following|grasp|calendar|clock|
    sign|signs|hints|thinking|school|concept|concepts|obvious)
  `,
  spread`
    (for|to) the (hard of (thinking|reading|understanding)|slow (learners|ones|coaches|ones among you)|
    terminally *|perpetually (offended|outraged|angry|confused)|easily (confused|offended|led|triggered|upset)|
    slow of *|intellectually *|dimmer *|thicker *)
  `,
]

/** Where help is held out, trouble with reading is no jibe. */
export const helpful = new RegExp(
  spread`
    \b(?:help|support|assist|ring|call|phone|large print|braille|easy read|visit|available|
    can (?:go|come|read|talk|explain)|office can|with you|happy to|welcome|drop in|copies|interpreter|
    volunteers?|course|class|classes|dyslexia|please (?:ask|contact|speak|let))\b
  `,
  'i',
)
