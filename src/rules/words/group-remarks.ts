import { listed } from '../../draft/listed.ts'
import type { Characteristic } from '../../reading/words/identities.ts'

/**
 * Remarks that single people out by a protected characteristic, whole as people write them: stereotype, "go home", jokes, closed
 * doors. Hand-written; several are of the kind told in employment tribunals and councils' equality training. Left out on purpose:
 * what has a common innocent sense ("learn English", "behind closed doors", "man up", gender-critical belief, which the law protects).
 */
export const remarks: Readonly<Record<Characteristic, readonly string[]>> = {
  race: listed(`
    (go|goes|send|sent|going|sending|get|fuck off|bugger off|sod off|piss off) (them|him|her|you|em|all|the lot of them|) (all|) back (to|) where (they|you|he|she|it) (all|) (came from|come from|comes from|came|come|comes|belong|belongs),
    (send|sent|sending) (them|him|her|you|em|that lot|this lot) (all|) (back|home),
    (go|fuck off|sod off|bugger off|get|piss off|send them|send him|send her) back to (their|his|her|your) (own|) (country|countries),
    (go|fuck off|sod off|bugger off|piss off) back to (africa|asia|pakistan|india|poland|romania|bulgaria|china|jamaica|syria|somalia|turkey|bongo bongo land),
    (you|they|he|she) can (always|all|just|) go (back home|home|back to where (you|they) came from),
    if (you|they) do not like it (here|) (you|they) can (leave|go|go home|fuck off|piss off),
    (if|maybe|perhaps) (that|this|the) lot (learned|learnt|learn|could speak|could read|spoke) (to speak|) english,
    (can not|could not) even (speak|read|understand) (a word of|) english,
    (can|could) (barely|hardly) (speak|read|string) (a word of|) english, english was good enough,
    (speak|learn) (bloody|fucking|) english or (go|leave|get|fuck|bugger),
    (this is|in) (england|britain) (so|we|) speak english,
    no (blacks|irish|gypsies|travellers|foreigners|immigrants|migrants) (here|please|allowed|need apply|wanted|no dogs),
    (bongo bongo|banana) land,
    looks like (the third world|a third world country|bombay|mumbai|karachi|baghdad|beirut|islamabad|calcutta),
    like (living in|walking through|being in) (pakistan|africa|bombay|calcutta|karachi|the third world|baghdad|islamabad|poland|romania),
    (flood|swarm|swarms|invasion|horde|hordes|tide) of (illegal|) (immigrants|migrants|foreigners|refugees|asylum seekers|illegals|travellers|gypsies|muslims|eastern europeans),
    (taking|take|took|stealing|steal) our (jobs|women), keep (britain|england) white, white (power|pride|genocide),
    (the|) great replacement of, (pure|master) race,
    (lock|hide|count|watch|guard) (up|) your (sheds|lead|copper|lawnmowers|valuables|garages|spoons|silver|wallets),
    (indigenous|white|native) (people|population|british|english|residents) (only|first),
    coloured (folk|chap|fella|lady|woman|man|people|bloke),
    black (bastard|bastards|cunt|cunts|bitch|bitches|monkey|monkeys), white trash,
    (do not want|no room for|no place for) (your|their) (kind|sort|type),
    no (travellers|gypsies|foreigners|immigrants|migrants|refugees|muslims) (on|in) (our|my|this) *,
    (only|just) (got|gets|given) the (job|seat|role|post|part|contract|place) because (he|she|they) (is|are|was|were) (a|) (black|brown|asian|muslim|gay|woman|female|trans|disabled|foreign|polish),
    it is always the (eastern europeans|immigrants|foreigners|travellers|gypsies|muslims|blacks|asians|poles|romanians|albanians|refugees|migrants|pakistanis|somalis|asylum seekers),
    all look the same to me,
    we all know what that means for the (copper|lead|sheds|lawnmowers|...) (copper|lead|pipes|sheds|lawnmowers)
  `),
  religion: listed(`
    (other|different|foreign|minority) (faiths|religions|beliefs) (can|should|must|need to|have to|ought to) (find|go|do it|keep|take|celebrate|worship) (...|) (somewhere else|elsewhere|away|home|to themselves|quiet),
    (not another|any more|no more) (bloody|fucking|) (mosque|mosques|synagogues|temples),
    (ban|burn) the (burka|burqa|hijab|koran|quran|bible|torah),
    (dressed|look|looks|looking|walking round|walking around) like (a letterbox|letterboxes|a letter box|letter boxes|bank robbers|ninjas),
    sharia law (in|is coming|coming|taking over), jewish (lobby|bankers|conspiracy|money|cabal|puppet masters),
    jews (control|run|own|rule), (run|owned|controlled|funded) by (the|) (jews|rothschilds|zionists),
    (holocaust|holocause) (hoax|myth|lie),
    the holocaust (never|did not|was a lie|was a hoax|was faked|is a lie|is a hoax|is a myth|was exaggerated),
    (shame|pity) (that|) hitler did not ..., (hitler|the nazis) (was|were|had it|had) (right|the right idea),
    hitler (should have finished|did nothing wrong|should have won),
    islam is (a|an|) (cancer|disease|evil|cult|filth|plague|disgusting|vile|poison|barbaric|backward|incompatible),
    (fuck|screw|death to) (islam|muslims|allah|jews|christians|catholics)
  `),
  sex: listed(`
    (women|woman|female|lady) (driver|drivers), typical (bloke|man|woman|female|women|girls),
    (no|not a|not|hardly a) (job|place|work|sport|business) for (a|the|any|) (woman|women|lady|ladies|girl|girls|female|females|fairer sex),
    (get|go|goes|getting|run along) back (in|into|to) (the|your|her|their) (kitchen|ironing|cooking|knitting|hoovering|dusting),
    (belong|belongs|place is) in the kitchen, make me a (sandwich|brew), (she|her) (was|is) (asking|gagging) for it,
    barefoot and pregnant, needs a (good seeing to|good shag|real man|man to sort|man to tell),
    (strong|big|fit) (lads|men|chaps|blokes) only, (men|lads|blokes) only need apply,
    (women|girls|ladies) need not apply,
    (girls|women|ladies) do not (want|like|need|understand|do|get|know|care about|belong in|play|fix) (a|the|any|) (football|maths|science|cars|money|politics|sport|engineering|rugby|cricket|pump track|skate park|skatepark|tools|machinery|business|finance|offside rule|anything),
    (do|doing|paint|painting) their (nails|make-up|makeup),
    (throw|throws|run|runs|cry|cries|crying|fight|fights|scream|screams|screaming) like (a|little) (girl|little girl|woman|big girl|girls),
    stop being such a girl, big girl 's blouse,
    (hysterical|hormonal|menopausal|shrill|nagging|neurotic) (woman|women|female|females|cow|wife|bitch),
    (women|woman|girls) 's (work|logic), (just|only) a (housewife|silly woman|little woman|silly girl|little girl),
    (calm down|there there|now now|listen|hush|run along|know your place) (love|sweetheart|darling|dear|luv|little lady|young lady|sweetie),
    (slept|sleeping) (her|their) way (to the top|into|up), (lie|lied|lay|lying) on (her|their) back to,
    (should|ought to) be (at home|home) (with|looking after|minding|raising) (the|her|their) (kids|children|babies),
    (women|girls|females) can not (drive|park|read maps|add up|take a joke|play|lead),
    (blonde moment|dumb blonde|dizzy blonde|ditzy blonde), (all|) men are (pigs|trash|scum|bastards|rapists),
    (dumb|stupid|silly|crazy|daft|thick|moody|ugly|fat|frigid|dozy) (woman|women|bint|tart|bird|birds|cow|mare|wench|female|females|girl),
    (woman|women|girl|girls|lady|female) (should|must|ought to|to) (never|not|) (be|) (let|allowed|trusted) (near|with|anywhere near),
    (nice|cracking|great|fit|lovely) (bit of|piece of) (skirt|stuff|crumpet|totty)
  `),
  orientation: listed(`
    (so|that is|thats|that's|bit|well|how) gay, no homo,
    (nobody|no one|who) (needs|wants|asked for) (a|) (rainbow|pride) *,
    keep (that|it|this|their) (sort of thing|kind of thing|sort of stuff|kind of stuff|sexuality|lifestyle|business) (behind closed doors|in the bedroom|in private|to themselves),
    (rammed|ramming|shoved|shoving|forced|forcing) (gay|lgbt|trans|pride|homosexuality|rainbows|gayness) ... (throat|throats),
    (gay|lgbt|trans|pride|homosexuality|rainbows|gays|gayness) (...|) (shoved|rammed|forced) down (our|my|your|everyone's|the|people's) (throats|throat),
    adam and eve not adam and steve,
    (gay|lgbt|lgbtq|trans|homosexual|alphabet|rainbow) (agenda|mafia|lobby|brigade|cult|disease|plague|nonsense),
    alphabet people, pray the gay away, limp wristed, backs (to|against) the wall (lads|boys|gents|chaps),
    turn (our|the|your) (kids|children|boys|girls) (gay|trans),
    (homosexuality|being gay|being trans|lesbianism|transgenderism) is (a|an|) (sin|disease|illness|abomination|unnatural|disgusting|mental illness|mental disorder|perversion|evil|sickness|fad|cult)
  `),
  gender: listed(`
    (just|only|still|really|nothing but|basically) (a|) (man|men|bloke|blokes) in (a|) (dress|dresses|frock|frocks|skirt|wig|lipstick),
    (pretend|fake|wannabe) (women|woman),
    (identify|identifies|identifying|self-identify) as (a|an) (attack helicopter|cat|dog|helicopter|toaster|lamp|penguin|teapot|banana|tree|unicorn),
    trans (is|are) a (mental illness|mental disorder|disease|cult|fad|fetish|delusion),
    chop (his|their|your|its) (bits|willy|dick|balls) off, (what|whatever) it (calls|identifies) itself
  `),
  disability: listed(`
    (so called|so-called|supposedly|allegedly|pretend|fake|pretending to be|faking being) (disabled|disability|autistic|blind),
    (wheelchair|blue badge|zimmer|zimmer frame|disability|special needs|mobility scooter) (brigade|mob),
    some of us can (actually|) (walk|see|hear),
    (are you|is he|is she|are they|must be) (deaf|blind|autistic) (or|as well as) (stupid|what|just|something|thick|daft),
    special bus,
    (off|forgot|forgotten|take|taken|missed|skipped|stopped taking) (your|his|her|their) (meds|medication|tablets) (again|today|this morning|love|mate|),
    (belong|belongs|should be) in (a|an|the) (asylum|loony bin|nuthouse|funny farm|mental hospital|padded cell|straitjacket),
    (loony bin|funny farm|nut house|nuthouse), (too|so) fat (for|to), a chromosome (short|too many),
    (autism|adhd|depression|anxiety|dyslexia|mental illness) is (just|only|) (a|an|) (excuse|bad parenting|made up|fad|myth|nonsense),
    nothing wrong with (their|her|his|your) legs, (on|you're|he is|they are) the spectrum (or|obviously|clearly)
  `),
  age: listed(`
    (nobody|no one|no-one|no applicants|nobody aged|none) (over|older than|above|past) (the age of|) (25|30|35|40|45|50|55|60|65|70|75|80|thirty|forty|fifty|sixty|seventy) (please|need apply|wanted|allowed|need bother),
    no (oaps|pensioners|oldies|old people|over 50s|wrinklies|over 60s) (please|need apply|wanted|allowed|here),
    at (your|his|her) (age|time of life) (it must|must be|you should|he should|she should|surely|i would|who),
    at (your|his|her|their) time of life,
    (too|so) old to (understand|serve|vote|know|learn|lead|stand|think|keep up|be a councillor|be on the council|be mayor),
    past (their|his|her|your) (sell by|sell-by|use by|best before), (ok|okay) boomer,
    (put|send) (him|her|them|you) out to (grass|pasture), one foot in the grave,
    ready for the (knacker 's yard|scrapheap|glue factory),
    (go|get|off|back) (back|) to (your|the|their|his|her) (care home|nursing home|zimmer|zimmer frame|rocking chair|bath chair|bingo),
    (senile|gaga|doolally) (old|fool|git|idiot|lot),
    (silly|stupid|daft|dozy|doddery|senile|miserable|moaning) old (fool|fools|fart|farts|bat|bats|crone|duffer|duffers|dear|dears|goat|goats|trout|biddies|biddy|dodderers|codger|codgers|git|gits|bag|bags|cow|hag|hags),
    still in nappies, (fresh|barely) out of nappies, generation snowflake, snowflake generation
  `),
}
