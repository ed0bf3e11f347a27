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
    (send|sent|sending) (them|em|that lot|this lot|you lot) all (back|home), (send|sent|sending) (that lot|this lot|you lot) (back|home),
    (send|sent|sending) (them|him|her|you|em) back (on|in) (the|a|their) (boat|boats|dinghy|dinghies|plane|next *),
    (go|fuck off|sod off|bugger off|get|piss off|send them|send him|send her) back to (their|his|her|your) (own|) (country|countries),
    (you|they|he|she) can (always|all|just) go back (home|to where (you|they) came from),
    (if|maybe|perhaps) (that|this|the) lot (learned|learnt|learn|could speak|could read|spoke) (to speak|) english,
    english was good enough, (bongo bongo|banana) land,
    (flood|swarm|swarms|invasion|horde|hordes|tide) of (illegal|) (immigrants|migrants|foreigners|refugees|asylum seekers|illegals|travellers|gypsies|muslims|eastern europeans),
    keep (britain|england) white, white (power|pride|genocide), (the|) great replacement of, (pure|master) race,
    (count|hide) your (spoons|silver),
    black (bastard|bastards|cunt|cunts|bitch|bitches|monkey|monkeys), white trash,
    it is always the (eastern europeans|immigrants|foreigners|travellers|gypsies|muslims|blacks|asians|poles|romanians|albanians|refugees|migrants|pakistanis|somalis|asylum seekers),
    we all know what that means for the (copper|lead|sheds|lawnmowers|...) (copper|lead|pipes|sheds|lawnmowers)
  `),
  religion: listed(`
    (other|different|foreign|minority) (faiths|religions|beliefs) (can|should|must|need to|have to|ought to) (find|go|do it|keep|take|celebrate|worship) (...|) (somewhere else|elsewhere|away|home|to themselves|quiet),
    jews (control|run|own|rule), (holocaust|holocause) (hoax|myth|lie),
    the holocaust (never|did not|was a lie|was a hoax|was faked|is a lie|is a hoax|is a myth|was exaggerated),
    (shame|pity) (that|) hitler did not ...
  `),
  sex: listed(`
    typical (bloke|man|woman|female|women|girls),
    (no|not a|not|hardly a) (job|place|work|sport|business) for (a|the|any|) (woman|women|lady|ladies|girl|girls|female|females|fairer sex),
    place is in the kitchen, barefoot and pregnant,
    (strong|big|fit) (lads|men|chaps|blokes) only, (men|lads|blokes) only need apply,
    (women|girls|ladies) need not apply,
    (girls|women|ladies) do not (want|like|understand|know|care about|belong in|fix) (a|the|any|) (pump track|skate park|football|maths|science|cars|money|politics|sport|engineering|rugby|cricket|tools|machinery|business|finance|offside rule),
    stop being such a girl, big girl 's blouse,
    (women|woman|girls) 's logic, (it is|that is|this is|just|only) (women|woman) 's work,
    (calm down|there there|now now|listen|hush|run along|know your place) (love|sweetheart|darling|dear|luv|little lady|young lady|sweetie),
    (dumb|stupid|silly|crazy|daft|thick|moody|ugly|fat|frigid|dozy) (woman|women|bint|tart|bird|birds|cow|mare|wench|female|females|girl),
    (woman|women|girl|girls|lady|female) (should|must|ought to|to) (never|not|) (be|) (let|allowed|trusted) (near|with|anywhere near)
  `),
  orientation: listed(`
    (so|bit|well|how) gay, no homo,
    (nobody|no one|who) (needs|wants|asked for) (a|) (rainbow|pride) *,
    keep (that|it|this|their) (sort of thing|kind of thing|sort of stuff|kind of stuff|sexuality|lifestyle|business) (behind closed doors|in the bedroom|in private|to themselves),
    adam and eve not adam and steve, alphabet people, pray the gay away, limp wristed
  `),
  gender: listed(`
    (pretend|fake|wannabe) (women|woman), chop (his|their|your|its) (bits|willy|dick|balls) off
  `),
  disability: listed(`
    (so called|so-called|supposedly|allegedly|pretend|fake|pretending to be|faking being) (disabled|disability|autistic|blind),
    (wheelchair|bath chair|blue badge|zimmer|zimmer frame|disability|special needs|mobility scooter|deaf|blind|disabled) (brigade|mob|lot),
    some of us can actually (walk|see|hear), special bus,
    (belong|belongs|should be) in (a|an|the) (asylum|loony bin|nuthouse|funny farm|mental hospital|padded cell|straitjacket),
    (loony bin|funny farm|nut house|nuthouse), (too|so) fat (for|to), a chromosome (short|too many)
  `),
  age: listed(`
    (nobody|no one|no-one|no applicants|nobody aged|none) (over|older than|above|past) (the age of|) (25|30|35|40|45|50|55|60|65|70|75|80|thirty|forty|fifty|sixty|seventy) (please|need apply|wanted|allowed|need bother),
    at (your|his|her) (age|time of life) (it must be|surely),
    at (your|his|her|their) time of life,
    (too|so) old to (understand|serve|vote|know|learn|lead|stand|think|keep up|be a councillor|be on the council|be mayor),
    (ok|okay) boomer, one foot in the grave,
    (silly|stupid|daft|dozy|doddery|senile|miserable|moaning) old (fool|fools|fart|farts|bat|bats|crone|duffer|duffers|dear|dears|goat|goats|trout|biddies|biddy|dodderers|codger|codgers|git|gits|bag|bags|cow|hag|hags),
    (fresh|barely) out of nappies, generation snowflake, snowflake generation
  `),
}
