import { listed } from '../../draft/listed.ts'
import { spread } from '../../draft/spread.ts'

/** Harm promised, hinted at, wished or done. Curated by hand; what counts, a wish as much as a promise, follows the guidance on intimidation in public life. */

/** Harm promised, or said to be on its way. */
export const threats: readonly string[] = listed(`
  (deserves|deserve|gets|get|got) (everything|all|what) (that is|that 's|is|'s|he has|she has|they have|you have|) coming to (him|her|them|you),
  (give|gives|giving) (him|her|them|you|(that|this|the) (man|woman|bloke|lot|guy|lad)) a (good|) (slap|slapping|kicking|hiding|thrashing|beating|smack|punch),
  (i|we) know where your (kids|children) *,
  (you|he|she|u) (will|are going to) (find out what|find out where|get what is coming|wish you had never|get yours|get a (slap|smack|kicking|punch|beating)|end up in (hospital|the canal|a ditch|the river)),
  (gets|get|getting|got) (it|them|one) (shoved|rammed|stuffed) (down|up),
  before (i|we|somebody|someone) (lose|loses) (patience|my patience|my temper|my rag|our patience),
  before (i|we|somebody|someone) (shut|shuts) (it for you|you up), before (i|we|somebody|someone) (make|makes) you stop, (i|we) have (got|) (long arms|your card marked),
  (come|step) (out|outside) (and|) (face me|face us|fight me|fight us|say it to my face), (come|step) and (face|fight) (me|us),
  (smash|punch|kick|cave|stamp|slap) (your|his|her|their|ur) (face|faces|head|heads|teeth|skull|kneecaps|windows|nose), knock (your|his|her|their|ur) (teeth|block|head|lights) (out|off|in), break (your|his|her|their|ur) (face|teeth|legs|skull|kneecaps|windows|nose|jaw),
  (fight|ill fight) (you|u) irl,
  (better|should) hope (i|we) (do|does) not (bump into|meet|catch|find|see) (you|him|her|them), put a bullet in, (name|just name) the time and the place, (your|his|her) days are numbered,
  (your|his|her) card is marked
`)

/** Harm hinted at: a menace at the end of a sentence, but not where it goes on ("watch your back when you lift"). */
export const warnings: readonly string[] = listed(`
  (i|we) know where (you|u) (live|drink),
  (you|he|she|u) (will|are going to) (be sorry|regret it|regret this|pay for (this|that|it)),
  watch your (back|backs), (better|want to) (watch|mind) your (back|backs|step)
`)

/** What somebody wants, needs or deserves to suffer: said of a person, or at the beginning of a clause ("Needs a good slap."). */
export const deserts: readonly string[] = listed(`
  (wants|want|needs|need|deserves|deserve|could do with|had it coming|wanting) (a (good|damn good|bloody good|) (slap|slapping|kicking|hiding|thrashing|beating|smack|punch|shooting|hanging|whipping|bullet)|to be (shot|hanged|hung|strung up|lynched|beaten|flogged|horsewhipped|put down|drowned)|shooting|hanging|stringing up|stoning|a bullet|lynching|flogging),
  (should|ought to|need to|needs to|must) (all|both|) be (shot|hanged|strung up|lynched|flogged|horsewhipped|executed|gassed|castrated|tarred and feathered|put up against)
`)

/** Harm wished on somebody, where the phrase ends there ("hope they die"), and is no other wish ("hope they die down by Saturday"). */
export const wishes: readonly string[] = listed(`
  (hope|pray|wish) (you|he|she|they|u|somebody|someone) (all|) (die|dies|rot|rots|burn|burns|choke|chokes|suffer|suffers|drop dead|never wake|get cancer|gets cancer|does the same to your *)
`)

/** Violence done to somebody; a threat when the writer, or "somebody", would do it ("I'll punch him", "someone should slap her"). */
export const violence: readonly string[] = [
  spread`
    (kill|shoot|stab|hang|lynch|strangle|throttle|punch|slap|smack|thump|batter|hurt|drown|deck|flatten|kick|
    whip|gut|skin|bash|hunt|knife) (you|u|him|her|this lot|that lot|the lot of|that man|that woman)
  `,
  '(kill|shoot|stab|lynch|strangle|throttle|punch|thump|knife) them',
  '(beat|string) (you|him|her|this lot|that lot) up',
  '(knock|run|do|finish) (you|him|her|this lot|that lot) (out|down|over|in|off)',
]
