import { listed } from '../../draft/listed.ts'
import { spread } from '../../draft/spread.ts'
import type { Lexicon } from '../contempt/shape.ts'
import {
  away,
  dying,
  harm,
  harmed,
  harming,
  injure,
  injured,
  move,
  shutAway,
  shutOut,
  shuttingOut,
} from './hostile-harm.ts'
import { contempt, dirt, faults, rights, things } from './hostile-names.ts'
import { deeds, feelings, hatred } from './hostile-turns.ts'

/**
 * What is said of groups, by the part it plays in a sentence. Hand-written from general knowledge of British English and of
 * the kinds of hate speech the Equality and Human Rights Commission and the CPS describe: dehumanising, contempt, inferiority, exclusion, harm.
 * Each word is harmless alone; only a frame in group-frames.ts around a protected group makes it speak.
 */

/** Words of the longer phrases that spelling may disguise. */
export const hates = listed(`
  hate, despise, disgust, sick, belong, deserve, stand, make, respect, place, lives, worst, death
`)

/** The letters of group-frames.ts. Small closed classes first, so that they win a word that two classes share. */
export const groupLexicon: Lexicon = {
  H: listed(`
    let my (daughter|son|kids|children|wife|mother|nan) *,
    (rather|sooner) (die|starve|kill myself|eat glass|shoot myself|jump off a bridge|drink bleach|stick pins in my eyes|chew glass|live in a tent|sleep in a bin|be dead|go blind) than,
    (better off|a better place|better place|happier|safer|cleaner|nicer|better) without,
    my life would be better without,
    do not want my (daughter|son|kids|children) (to be|being|near|with|marrying|to marry|taught by|around) ...
  `),
  M: [
    spread`
      (smarter|cleverer|brighter|cleaner|kinder|nicer|more intelligent|more useful|more civilised|more human|
      more evolved|worth more|more valuable|more loyal|better company|better behaved|prettier|stronger) than
    `,
  ],
  K: ['(at|by) my (own|bare|) hands'],
  '!': ['the (absolute|very|) worst'],
  U: listed(`
    damn, damned, fucking, fuckin, bloody, sodding, goddamn, fking, effing, fecking, frigging
  `),
  e: feelings,
  v: deeds,
  h: hatred,
  W: listed(`
    nobody would (miss|care|mind|notice) (if|), no one would (miss|care|mind|notice) (if|), get off on,
    fantasize about, fantasise about, dream about, (shame|pity) (that|),
    (would|do|could) not (mind|care|object|cry|complain|lose sleep|be sad|be sorry) (if|when), wish, wishing, hope,
    hoping, pray, praying, dream of, if only, long for, can not wait (to see|for|until),
    (would|will) (love|like) to (see|watch), looking forward to (seeing|watching), (want|wanna) to (see|watch),
    in (a|an) (just|ideal|perfect|fair|better|good) world, the world would be (...) if,
    would be (better|happier|safer|good|great|nice|cool) if, about time, do not care (if|when|that),
    do not give a (shit|damn|fuck|toss) (if|when|that|about)
  `),
  u: listed(`
    why do not (we|they|you), why not, i say, i say we, (ok|okay|fine|right|acceptable|great|fun|good) to,
    (only|best|final|simple|) (solution|answer|option|thing to do) is to,
    (should|must|ought to|need to|needs to|have to|has to|has got to|had better|better|deserve to|deserves to|want to|going to|gonna|can|could) all,
    (should|would|will) just, should, must, ought to, ought, (need|needs) to, (deserve|deserves) to, had better,
    (has|have) to, (has|have) got to, needs, need, supposed to, (it is|) time to, time we, let 's, lets, let us,
    please, go and, gotta
  `),
  w: listed(`
    will, would, shall, gonna, going to, (am|are|is) going to, about to, (want|wants) to, wanna,
    (would|will) (love|like) to, feel like, wanting to, plan to, planning to, intend to, might, ready to, tempted to,
    dying to, happy to, happily, gladly, wish i could, itching to, swear to, can't wait to
  `),
  N: listed(`
    not enough, what they deserve, long overdue, no sin, no crime, only fair, too good, no big deal, legal, legalised,
    legalized, lawful, decriminalised, decriminalized, okay, ok, fine, encouraged, rewarded, mandatory, compulsory,
    a duty, justified, acceptable, good, great, fun, a public service, the answer, the solution, right, permitted,
    allowed, praised
  `),
  V: ['(illegal|a crime|crime|wrong|punished|punishable|criminal offence|an offence|bad|criminalised)'],
  L: listed(`
    (seen|shown|out) in public, listened to, given (money|benefits|houses|jobs|power|rights|the vote),
    (allowed|permitted|let|trusted|allowed to be|free|encouraged) (to (vote|marry|adopt|work|drive|live|have|be in|teach|stay|breed|own|use|enter|run|hold|speak|reproduce|raise|serve|compete|play|join|wear|build|preach|come|mix|stand|lead|go|breathe|exist|get)|near|in|into|anywhere|around|here|on|out|with|within|round|loose),
    have (rights|the vote|children|kids|the right *|a say|a vote|jobs|access),
    (vote|marry|breed|drive|reproduce|teach|adopt|exist|be here|be in *|hold office|be alive|complain|lead|play|raise|have been born)
  `),
  n: listed(`
    not, never, no, nor, neither, hardly, n't, none, nobody, no one, no-one, the (very |)opposite of, anything but,
    far from, without, no longer, barely, scarcely, stop, against
  `),
  f: listed(`
    nothing but, nothing more than, no better than, no more than, worse than, lower than, less than, little more than,
    little better than, not only, not just, a bunch of, a load of, a lot of, the (worst|lowest) kind of,
    the (worst|lowest) (type|sort) of, the biggest, the most, the definition of, without (a|) (doubt|exception),
    by (nature|definition), by their (very|) nature, in my (humble|) (opinion|view|experience), if you ask me,
    let us (face it|be honest), let 's (face it|be honest), the fact is, at heart, deep down, as usual, as always,
    as a rule, to be honest, for sure, of course, kind of, sort of, a bit, as, most, just, only, nothing, but, so,
    very, really, all, always, also, too, still, often, usually, generally, mostly, simply, clearly, obviously,
    honestly, basically, literally, absolutely, totally, completely, utterly, truly, plain, pure, total, complete,
    utter, absolute, real, proper, right, even, more, much, such, quite, pretty, rather, damned, flipping, freaking,
    common, little, lazy-arsed, inherently, naturally, genetically, typically, equally, physically, mentally, morally,
    intellectually, undeniably, undoubtedly, definitely, certainly, probably, seriously, frankly, personally,
    actually, both, ever, forever, everywhere, especially, particularly, extremely, incredibly, insanely, innately,
    known, known for, big, bad, own, same, old, fat, today, here, now, again, well, yet, then, there, sad,
    poor
  `),
  y: listed(`
    typical, typical of, typically, classic, what do you expect from, what (else|) can you expect from,
    what you expect from, what you get (from|with), nature of, nature to, what do you expect of
  `),
  s: listed(`
    say, says, said, saying, think, thinks, thinking, thought, claim, claims, claimed, claiming, believe, believes,
    believing, call, calls, called, calling, suggest, suggests, suggesting, suggested, imply, implies, implying,
    argue, argues, arguing, insist, insists, tell, telling, tells, told, write, writes, wrote, writing, written,
    tweet, tweeted, tweeting, post, posted, posting, shout, shouted, shouting, yell, yelled, sneer, sneered, accuse,
    accused, assume, assumes, assuming, assumption, feel that, idea, notion, myth, view, stereotype, stereotypes,
    portray, portrayed, describe, described, describing, treat, treated, treating, treats, propaganda, lie, lies,
    rhetoric, joke that, suggestion, statement, opinion that, blame, blaming, blamed, label, labelled, labelling, ask,
    asking, asked, heard, hear, hearing, read, reading
  `),
  k: harm,
  j: harming,
  q: harmed,
  z: dying,
  x: shutOut,
  J: shuttingOut,
  X: shutAway,
  a: listed(`
    being near, standing near, sharing * with,
    having to (see|look at|listen to|work with|sit near|sit next to|deal with),
    the (sight|smell|sound|thought|idea) of, seeing, having, letting, allowing, allowing in, thinking about,
    thought of, sight of, smell of, looking at, listening to, hearing, hearing about, talking to, giving, electing,
    working with, living near, living with, living next to, sitting next to, being around, hiring, importing,
    watching, meeting, touching, touched by, cooked by, any more, too many, swarms of, hordes of, herds of, floods of,
    an army of, so many, a swarm of, a plague of, an invasion of
  `),
  E: injure,
  B: injured,
  F: dirt,
  Q: contempt,
  T: faults,
  D: things,
  R: rights,
  I: listed('i, we, me, us, my, our'),
  Y: listed(`you, yourself, u, ya, ur, yall, y'all`),
  P: listed(`
    they, them, their, themselves, these people, those people, that lot, this lot, that sort, their sort, their kind,
    their type, your kind, people like (that|them|those|you), every (single|) one of them, all of them, most of them,
    the lot of them, em, these (lot|animals), each (and every|) one of them
  `),
  O: listed(`
    people, person, someone, somebody, anyone, anybody, everyone, everybody, men who, politician, politicians,
    government, police, council, tories, party, parents, kids, children, racists, bigots, sexists, homophobes, nazis,
    councillors, residents
  `),
  c: listed(`
    eat, drink, date, marry, sleep, share, employ, hire, trust, shake, touch, kiss, sit, live, rent, buy, swim, let,
    love, respect, be seen dead, take orders, be treated, be taught, be told, be led, be caught dead
  `),
  '3': listed('he, she, him, her'),
  '2': move,
  '4': away,
  '6': listed(`
    what (do|did|would) you expect (from|of), what (else|more|) (can|could) you expect (from|of), is just like a
  `),
  '7': ['(overrun|ruined|swamped|invaded|infested|taken over|destroyed|polluted|plagued) (by|with)'],
  '8': listed(`
    want to (puke|vomit|throw up|be sick|spit), (feel|felt) (sick|ill|uneasy|dirty|nauseous),
    (lose|lost) (all |)respect for
  `),
  '9': listed('do not want, do not need'),
  C: listed(`
    know, knows, knew, reckon, guess, bet, swear, admit, suppose, fact, denying, convinced, sure, certain, obvious,
    clear, wonder, understand, realise, remember, agree, proven, prove, proves, shows, feel, that, and, or, because,
    if, when, while, cos, since, although, though, why, how, than, until, unless, where, whenever, whether, coz, cuz,
    what
  `),
  r: listed('who, which, whose, whom, being'),
  b: listed(`
    been, (tend|tends|seem|seems|appear|appears|prove|happen|supposed) to be, (turn|turns) out to be,
    (come|comes) across as, (considered|seen as|regarded as|known as|akin to), am, is, are, be, 's, look, looks, seem,
    seems, remain, become, smell like, act like, behave like, look like, act, behave, live like, breed like, equals,
    sound
  `),
  m: listed('can, could, may, does, do, have, has'),
  o: listed('was, were, did, had'),
  d: listed(`
    next, first, nearest, your, a, an, the, every, each, these, those, this, some, any, many, another, other, single, one,
    of, bunch, lot, lots, load, loads, kind, kinds, sort, sorts, type, types, group, groups, pack, few, half, damned,
    last, entire, whole, young, modern, so-called, average, both, -called
  `),
  l: ['like'],
  i: listed(`
    in, on, at, from, with, to, for, of, by, into, about, around, over, under, near, through, after, before, between,
    among, towards, across, during
  `),
}
