import { listed } from '../../draft/listed.ts'
import { spread } from '../../draft/spread.ts'

/**
 * Set phrases that talk down to readers without calling anybody a name: impatience, false pity, orders to go away.
 * Collected by hand from everyday British talk, for policies that ask for respect to all ("never condescending").
 */

const look = '(read|attend|turn up|check|listen|look|ask|come|open|google|find out|learn|use)'

/** Rude whoever is meant. */
export const sneers: readonly string[] = [
  // impatience
  ...listed(`
    how many (more|) times (do|must|have|will|does) (i|we|one) (have to|need to|got to|) (say|tell|explain|repeat|said|told|explained) *,
    (shall i|do (i|we) (really|actually|honestly|) (have|need) to|must i) (spell (it|this) out|repeat myself|dumb (it|this) down|hold (your|their) (hand|hands)|do everything),
    (let me|let us|allow me to|i will) (spell (it|this) out for *|explain (it|this) (again|) slowly|dumb (it|this) down),
    is (that|it|this) really (so|too|that) (hard|difficult|complicated),
    i will (try to|) (use|stick to|keep to) (small|short|little|tiny) words (for|so) *,
    (half|most|some) of you (clearly|obviously|) (could|can) not (even|) (tell|count|spell|read), ask a grown up to explain *,
    (half|most|some) of (you|them) (want|need) a lie down,
    (read|try) (it|that|this) again (slower|slowly|more slowly), (which|what) (part|bit) of ... (is|was|are) (too|so) (hard|difficult|tricky|confusing) for (you|some),
    (even|) (a|my|our) (toddler|grandson|granddaughter|niece|nephew|* year old|dog|cat|goldfish) (grasps|could follow|could grasp|could understand|can grasp|would understand) (it|this|that),
    no time for (the sort|people|those|folk) who would (sooner|rather),
    not (be |) (taking|having) (lessons|lectures) from *,
    the expert on everything (is|has|'s), (reading|manners|thinking|listening|courtesy) (is|are|'s) (clearly|) a dying art, filed under b,
    (pearl|pearls) of wisdom (professor|there|again|mate|pal|as ever), (shout|shouting|yell|yelling) at (a |the |) (cloud|clouds), are not you a ray of sunshine, must be (great|) fun at parties,
    usual suspects have been let out, not everything is about you,
    not arguing ... telling you, people would moan if *, (time|patience) or the (crayons|puppets),
    (had|if) (you|they|he|she|people) (had|) (actually|even|only|) (bothered|troubled|cared) to *,
    (not|never|hardly) (even|actually|) (be|) (bothered|troubled|arsed) to ${look},
    next time try (reading|listening|thinking|looking|turning up|attending) *,
    (try|may i suggest|might i suggest) (actually (reading|listening|thinking|looking|learning|turning up|attending|doing)|thinking (before|first|for once)|engaging (your|the) brain|opening your (eyes|ears|mind)|using your (head|brain|eyes|ears)|listening (for once|for a change)),
    do your own (homework|research) (mate|pal|first|next time|before), do your homework (mate|pal|next time|before (posting|commenting|accusing|opening)),
    (educate|improve|embarrass|embarrassing|listen to|get over|look at) (yourself|yourselves) (before|first|for once|please|people|mate|love), sort (yourself|yourselves) out (please|people|mate|love)
  `),
  // indifference
  ...listed(`
    (nobody|no one|nobody else|not one person) (is|'s|was|) (really|actually|) (cares (about (you|your)|what you)|asked (for your (opinion|view|advice|input)|what you)|interested in (you|your|what you)|listening to (you|your)|wants to hear (your|what you|from you)),
    spare (us|me) (all|) (the|your|this) (lecture|lectures|sermon|sermons|drama|dramatics|theatrics|hysterics|excuses|outrage|tears|pity|moaning|nonsense|opinion|opinions|lies|violins|history lesson|sob *|crocodile *|mock *|faux *|fake *|false *|moral *),
    (not my|not our|that is your|that's your|your) problem (not|mate|pal|love|sunshine|frankly|sort|and not),
    (jog|move|trot|toddle|run|hop|push|shove) (on|along|off) (love|mate|pal|dear|sunshine), (bugger|sod|naff|buzz) off (then|now|love|mate|pal|please|dear|sunshine|and),
    (anyone|anybody|those|people|everyone|all those|to those|the people) (still|who is|who are|) (moaning|complaining|whinging|whining|offended|crying|grumbling|sulking|bleating|upset|outraged|triggered) ... (jog on|grow up|get a life|get over|do one|lump it|move|find another|take a (hike|walk|running *)|look away|unfollow|tough|cry|like it or),
    (sorry|apologies|so sorry|i am sorry) (if|that) (it|this|that|the|facts|my|our|a|some) ... (upset|upsets|hurt|hurts|offend|offends|offended|bruised|dented|trigger|triggers|triggered|disappoint|disturb|spoil) (your|their|his|her|anyone's|some) ... (feelings|sensibilities|sensitivities|ego|egos|bubble|little|world view|narrative)
  `),
  // mock concern and infantilising
  ...listed(`
    bless (him|her|them) (he|she|they|) (thinks|believes|still thinks|does try|means well|has no idea|have no idea),
    (never mind dear|temper temper|naughty naughty|poor petal|poor poppet|poor diddums),
    (let|leave it to|could|can|while) the (grown ups|grown-ups|grownups|adults) (talk|speak|handle|deal|get on|sort),
    the (grown ups|grown-ups|grownups|adults) (in the room|are (talking|speaking|busy)),
    (calm|simmer|pipe) down (dear|love|petal|darling|sweetheart|sunshine|pal|mate|children|boys|girls|kids|ladies|people|folks),
    (we|i) (are|am) not your (mum|mother|mothers|mummy|mummies|mam|servant|servants|skivvy|skivvies|slave|slaves|nanny|cleaner|cleaners|maid|secretary|babysitter|parents|parent),
    what (else|) (would|do|did) (you|we|anyone) expect from (him|her|them|someone|somebody|people|this lot|that lot),
    (hard|difficult) to take (advice|lessons|lectures|orders|a lecture) (on|about|from) *,
    give (it|yourself) a wash ... your hair, (put|putting) (him|her|them) out of our misery,
    (why do not you|why not|go and|please|kindly|just) (crawl|slither|slink|sod) (back|off|away|along),
    (file|filed|filing) (it|them|your *|that|this|straight|) (in|into|under) the (round|circular|bin|shredder) *,
    (find|found|get|got) (yourself|yourselves|) something (useful|better|constructive|productive|worthwhile|else) to do,
    just because you ... (does not|do not) (make you|entitle|give you) *, just because you (shout|say|think|moan|pay) ... does not mean *,
    no that would (involve|require|mean|take) *,
    (oh dear|aww|aw|ah|oh|oh no) (did|has|have|was|were) (the|a|someone|somebody|your|our|you) (nasty|big bad|horrid|mean|naughty) *,
    (cllr|councillor) * bless (him|her|thinks|believes),
    (poor|poor old|poor sweet|dear old|silly old|daft old) (muddled|deluded|misguided|befuddled|clueless) *, poor sweet confused *,
    slow clap,
    (go|run|trot|scuttle|crawl|toddle|slink|scurry) back to (where you (came|come|belong)|wherever you (came|come|crawled)|mummy|london then|(your|their) (lattes|mansion|mansions|cave|bubble|ivory tower|keyboard|crayons|knitting|mummy|own (town|village)|second homes|swamp)),
    (stop|quit) (being|acting) (such|like) (a|an) *,
    (thanks|thank you|cheers) (for the|for that|for your) (lecture|sermon|wisdom|insight|contribution|helpful|history lesson|input) (professor|genius|einstein|sherlock)
  `),
  // people who complain
  ...listed(`
    you (lot|people) (never|always|moan|complain|do not|just|can not|think|should), you people (are|will|need|want|make|really),
    (moan moan|whinge whinge|me me me|yawn yawn|yap yap|whine whine|waffle waffle|boo hoo|drone drone|bleat bleat|excuses excuses|bore bore|rant rant|gripe gripe),
    (nothing|something|anything) better to do (all day|than (moan|complain|post|count|whinge|sit on)|with (your|their|his|her) (time|day|life|lives)),
    (being|getting|feeling|taking) (offended|outraged|offence|upset|angry|annoyed|triggered) (is|'s|seems|must be) ... (hobby|pastime|sport|job|career|lifestyle|way of life|talent|skill|olympic),
    (think|thinks|believe|believes|seem to think|seems to think|seem to believe|seems to believe|imagine|imagines) (that|) (they|he|she|you|the world) (are (so|) (special|important enough|above (us|the|everyone)|better than (us|everyone|the rest|you)|too good|royalty)|is (so|) (special|above (us|the|everyone)|better than (us|everyone|the rest|you)|too good|royalty)|(own|owns) (the|this) (place|town|village)|(know|knows) (it all|everything|best)|revolves around|owes (them|him|her)),
    (take|keep|stick) (your|their|his|her) ... (opinion|opinions|comments|comment|advice|moaning|whining|whinging|bleating|complaints|complaint|petition|nonsense|drivel|views|clipboard|rant) (to yourself|elsewhere|where the|somewhere),
    (stick|shove|ram|stuff) (it|that|your *|them) (up (your|his|her|their) *|where the *),
    (if the cap fits|put up or shut up|not this again|and we all know why (he|she|they)), look who (is|has|'s|) (crawled|slithered) *,
    (go and|go|why not|why do not you) (take a running jump|(get|find) a (job|proper job|life|hobby)|have a (cold shower|lie down (love|dear|mate|pal|petal))),
    (stop|quit) (your|) (moaning|whinging|whining|bleating|sulking|griping|bellyaching|carping|being so (precious|sensitive|silly|dramatic|selfish|lazy)|wasting (my|our|everyone's) time),
    (grow|toughen|man|wise|sober|buck) up (people|snowflake|snowflakes|princess|buttercup|petal|love|mate|everyone)
  `),
]

/** Rude to those who have trouble with something, unless help is offered. */
export const hardOf: readonly string[] = [
  spread`
    (for|to) (those|anyone|anybody|people|the ones|residents|everyone) (of you|) (who|that) (still|) (struggle|
    struggles|find|finds|can not|have trouble|have difficulty|has trouble|has difficulty|are unable|
    is unable|do not know how|have forgotten how|failed|apparently|clearly|obviously) ... (read|reading|
    understand|understanding|count|counting|maths|basic|simple|grasp|calendar|clock|
    hints|thinking|concept|concepts|obvious)
  `,
  spread`
    (for|to) the (hard of (thinking|reading|understanding)|slow (learners|ones|coaches|ones among you)|slower (learners|ones among you|ones amongst you)|
    terminally *|perpetually (offended|outraged|angry|confused)|easily (confused|offended|led|triggered|upset)|
    slow of *|intellectually *|dimmer *|thicker *)
  `,
]

/** Where help is held out, or what could not be read is said again, trouble with reading is no jibe. */
export const helpful = new RegExp(
  spread`
    \b(?:help|support|assist|ring|call|phone|large print|braille|easy read|visit|available|
    can (?:go|come|read|talk|explain)|office can|with you|happy to|welcome|drop in|copies|interpreter|
    volunteers?|course|class|classes|dyslexia|poster|photo|picture|print|handwriting|link|please (?:ask|contact|speak|let))\b
  `,
  'i',
)
