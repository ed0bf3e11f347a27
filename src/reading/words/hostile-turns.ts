import { listed } from '../../draft/listed.ts'

/** What is felt about groups and what is said that they do. Where from, and when it speaks: hostile.ts. */

/** Feeling said by the writer before the group. */
export const hatred = listed(`
    i blame, (impossible|hard|difficult) to (respect|like|trust|love|tolerate|stand), what is it (with|about),
    (pissed off|pissed) (at|with|by), (angry|furious|mad) (at|with) (all|these|those),
    do not give a (crap|rat's arse|flying fuck|monkey's) about, resent, mistrust, distrust, disdain,
    have had (it|enough) (with|of), am done with, no time for, damn all, a curse on, could do without, would disown,
    would spit on, (everybody|everyone) hates, not a (big|huge|great|) fan of, allergic to,
    what the (fuck|hell|heck) is wrong with, (am|be) (sick|tired|disgusted|ashamed) (of|by) (all|), do not trust,
    never trust, (you|we|i|one) can not trust, hate, despise, detest, loathe, abhor,
    can not (stand|bear|abide|tolerate|be around|respect), could not stand, (loathe|resent|dislike), look down on,
    spit on, (sick|tired|fed up|sick to death|sick and tired|had enough) (of|with),
    do not (trust|like|respect|care about), will never (trust|respect|like|accept|tolerate),
    have (no|zero) (respect|time|sympathy|pity|love|tolerance) for, want nothing to do with, want rid of, contempt for,
    (disdain|loathing|scorn|disgust|revulsion|hate) (for|at|towards), hatred (for|of|towards), like less than,
    like (no one|nothing|nobody) less than, hate (more|most), hate nothing more than, hate nobody more than,
    more than i hate, never lift a finger to (save|help), disgusted by, repulsed by, revolted by
  `)

/** Feeling said after the group, with the writer as its object. */
export const feelings = listed(`
    (piss|pisses|pissing) (me|us|everyone) (right |)off,
    (make|makes) (me|us) (so|really|feel so|feel) (angry|sick|mad|uncomfortable|furious),
    (gross|grosses|weird|weirds) me out, (do|does) my head in, (wind|winds) me up,
    (make|makes|making) me (uneasy|uncomfortable|shudder|want to die|hate *|furious|livid|rage|irate),
    (disgust|disgusts|repulse|repulses|revolt|revolts|offend|offends|enrage|enrages|anger|angers|infuriate|infuriates|sicken|sickens|annoy|annoys|irritate|irritates|appal|appals|repel) (me|us|everyone),
    (make|makes|making) (me|us) (sick|puke|vomit|gag|retch|ill|heave|want to puke|want to vomit|want to be sick|feel sick|cringe|so angry|angry|mad|furious|ashamed|uncomfortable|nauseous),
    (fill|fills) (me|us) with (...|) (rage|hate|hatred|disgust|anger|contempt|loathing|dread), (turn|turns) my stomach,
    (piss|pisses) (me|us) off, (give|gives) me the (creeps|ick), (creep|creeps|freak|freaks) me out, my skin crawl,
    my blood boil, get on my (nerves|tits|wick)
  `)

/** What "they" do or should do, whole: after the group. */
export const deeds = listed(`
    (make|makes) (terrible|bad|rubbish|awful|useless|lousy|crap|shit|poor) *, (can|should|) kiss my *,
    (want|wants) (it all|everything|special treatment|to take over|to rule|to destroy|to ruin),
    (spread|spreading) like *, (think|thinks) with their *, (have|has|had) it coming, suck, sucks, should not exist,
    (have|has) ruined *, will never (be|understand|learn|change|fit in|belong|integrate) ..., in their nature to,
    eat shit, (can|should|) (suck|kiss|lick|eat) my *, think they (own|are (better|special|above|entitled|clever)),
    (are|is) (incapable of|only good for|good for nothing|a drain|not capable of), causes (nothing but|) trouble,
    cause (nothing but|) trouble, are prone to, will not (work|integrate|learn|fit in|mix|contribute),
    (have|has|had) no (place (in|here|among|on)|business|morals|souls|soul|brain|brains|shame|respect for|manners|decency|honour|value|worth|purpose),
    (do|does) not (belong|deserve *|have souls|have a brain|fit in|integrate|assimilate|contribute|have a place|have any place|have the brains|have the right|respect|wash),
    (belong|belongs) (in|on|at|behind) ((the|a) (kitchen|home|zoo|gutter|bin|asylum|jungle|cage|dock|bedroom|past|sea|sewer|gas *|fire|camps|middle ages|stone age)|their place|cages|prison|jail|hell|zoos|kitchens),
    (deserve|deserves) (to (...|) (die|suffer|burn|rot|starve|hang|drown|be ...)|no (rights|mercy|respect|place|help|sympathy|pity|say|vote|freedom)|nothing|death|what they get|everything they get|it|hell|less),
    (ruin|ruins|ruining|ruined|destroy|destroys|destroying|destroyed|wreck|wrecks|wrecking|infest|infests|infesting|infect|infects|pollute|pollutes|polluting|poison|poisons|poisoning|corrupt|corrupts|corrupting|undermine|undermining|overrun|overrunning|swamp|swamping|flooding|invade|invading|take over|taking over|took over|taken over|bleeding|leeching|leech) ((our|this|the|my) (country|land|nation|town|village|area|street|streets|place|community|communities|neighbourhood|estate|society|culture|way|lives|life|world|economy|schools|children|kids|system|nhs|hospitals|values|government|council|politics|party)|off|all|everything|society|britain|england|wales|us|dry),
    (breed|breeds|breeding) like *, 's place is, place is in the, smell, stink,
    (go|goes|going|get|gets|getting|bugger|sod|piss|fuck|clear|clearing|run|head|crawl) (off|back|home|out|away) (to (where ...|(their|your) (own|) (country|countries|kind)|africa|asia|pakistan|poland|romania|india|mexico|syria|somalia|hell)|of (our|my|this|here|the|england|britain|wales|town)|forever|home|and die),
    (go|goes) (home|back to * own|back where ...|somewhere else|elsewhere|and die|die|to hell|hang themselves|kill themselves|fuck (themselves|yourselves|yourself|himself|herself)),
    (fuck|piss|bugger|sod) (off|right off), (get|getting) the (fuck|hell|heck) (out|away|off), do one,
    know (their|your) place, burn in hell, rot in hell,
    (can not|never could) (be trusted|think|reason|read maps|read a map|do maths|control themselves|behave|lead|take a joke|speak english),
    (should|must|will|can|could|would) never be (allowed|trusted|equal|accepted|human|real|women|men|welcome|british|english|like us|near|one of us),
    (refuse|refuses) to (integrate|work|wash|learn|respect|assimilate|fit in),
    (better|should|had better|need to) (watch (out|their backs|your backs|your back|themselves)|run|hide|be scared|be afraid|start running),
    (are|is) (next|dead meat|up to no good|out to get us|asking for it|all on benefits|all on the take|all at it),
    (should|must|need to|ought to) (know their place|be grateful|shut up|shut the fuck up|stay at home|stay out of *|keep quiet|keep out|learn their place|do as they are told|obey)
  `)
