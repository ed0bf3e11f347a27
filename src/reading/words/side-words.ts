import { spaced } from '../../draft/listed.ts'

/**
 * How people in British towns take a side, in single words: judgement, feeling, obligation and the small words that
 * lean on them. Weighed together in `taking-sides.ts`; none is enough by itself. From the MPQA and Bing Liu lists,
 * cut to what is said of councils and towns, and from letters pages.
 */

/** Hardly ever said without a judgement. */
export const verdictWords: readonly string[] = spaced(`
  disgrace disgraceful disgracefully shambles shambolic farce farcical scandal scandalous shameful bonkers barmy
  crackers ludicrous idiotic lunacy insanity madness nonsense nonsensical pointless useless hopeless pathetic
  insulting outrageous indefensible unacceptable unforgivable inexcusable short-sighted shortsighted eyesore fiasco
  debacle travesty sham whitewash stitch-up mockery laughable incompetence incompetent mismanagement mismanaged
  cowardly spineless gutless heartless callous tokenism tokenistic misguided unworkable ill-conceived ill-judged
  ill-thought half-baked cack-handed botched bungled bungling squandered squandering frittered frittering profligate
  extortionate daylight-robbery rip-off vandalism bureaucratic jobsworth jobsworths pen-pushers tinpot penny-pinching
  u-turn climbdown kneejerk knee-jerk overdevelopment concreting bulldozed bulldozing railroaded steamrollered
  rubber-stamped rubber-stamping undemocratic unelected unaccountable discriminatory no-brainer game-changer lifeline
  vindicated woeful woefully abysmal atrocious appalling dreadful dire diabolical lamentable deplorable inept clueless
  toothless rudderless cloud-cuckoo white-elephant gravy-train self-serving out-of-touch tone-deaf petty-minded
  perverse preposterous perplexing inexplicable inexplicably unfathomable incomprehensible unconscionable reprehensible intolerable
  irresponsible unjustifiable unjustified counterproductive disingenuous insidious egregious unethical impractical
  unrealistic unwarranted disheartening horrendous unsatisfactory distasteful tasteless demeaning degrading affront
  illogical unthinkable nightmarish pernicious heavy-handed draconian charade autocratic dictatorial unsightly
  recklessness hubris
`)

/** Judgements and feelings that also have quieter uses. */
export const judgingWords: readonly string[] = spaced(`
  unfair unfairly wrong awful terrible ridiculous ridiculously absurd daft stupid shame disappointing disappointed
  disappointment inadequate neglected neglect ignored ignoring ignores wasted waste wasteful wasting dangerous unsafe
  overdue scruffy ugly hideous horrid tatty shabby hate hated ruin ruined ruining wrecked wrecking betrayed betrayal
  blunder mistake mistakes fails failure crumbling dying soulless overpriced unaffordable secretive predictable
  hypocrisy hypocritical cynical greedy greed meh embarrassment depressing wretched unfit unjust flawed rushed
  reckless excessive unbelievable unconvinced sceptical skeptical baffled baffles baffling puzzling puzzled bemused
  furious angry livid dismayed dismay appalled frustrated frustrating infuriating worrying regrettable regret alarming
  rotten muddle muddled confusing lip-service excuses dithering dither botch bodge lousy feeble timid gimmick gimmicky
  naive sensible sensibly misjudged deserve deserves deserved worthwhile triumph unfairness justice injustice courage
  invaluable luxury priceless bland bigger-picture costly exorbitant punitive punish punished penalise penalised
  penalises strangle strangled throttle choke choking blight blighted spoil spoiled spoilt destroy destroyed
  destroying disaster disastrous oppose opposed objected disagree unhappy unimpressed doubtful dubious reluctant kudos
  hypocrites outrage outraged insult scrap scrapped axe axed pretend pretending laughing-stock dim bizarrely strangely
  curiously mystifying risible backwards retrograde patronising condescending arrogant arrogance relief hooray hurrah
  hurray hallelujah genius masterstroke brainwave pitiful horrifying horrified gutting strangling wreck ruins hammered
  hammering clobbered fleeced milked robbed cram crammed cramming plonk plonked rotting rots neglectful crumbles
  decaying derelict decrepit dilapidated shocking stinks stinking dodgy fishy murky whiff reek secrecy fudge fudged
  whitewashed dodge dodged scaremongering nimby nimbys nimbyism meddling interfering nannying overreach box-ticking
  wishful delusion deluded myth lies farcically blatant blatantly glaring shambling dog-eared threadbare skint
  worthless thankless fruitless futile senseless mindless needless needlessly avoidable preventable foolish foolhardy
  unwise rash hasty cavalier slapdash sloppy shoddy substandard second-rate half-hearted lacklustre uninspiring drab
  dreary ghastly garish monstrous monstrosity carbuncle cherish cherished backbone lifeblood defend defending worthy
  bargain thoughtful wise inspired visionary bold imaginative refreshing uplifting reject refuse reverse reversed
  rethink reconsider backtrack caved cave bulldoze ditch ditched demolish impose imposed dictate dictated dictating
  demanding urging plead pleading beg begging boosts suffer suffers overlooked shafted fobbed palmed sidelined
  stranded shut-out cut-off disturbing troubling unwelcome admirable commendable annoying annoyed irritating
  exasperated exasperating incensed enraged indignant aghast disheartened heartbroken saddened disgusted disgusting
  dismal bleak distressing clumsy haphazard unsuitable inappropriate unreliable unnecessary unsustainable impressed
  impressive divisive inefficient disproportionate insensitive unhelpful
`)

/** Feelings that thanks, fêtes and family news are full of too: they weigh half. */
export const warmWords: readonly string[] = spaced(`
  delighted thrilled overjoyed relieved chuffed ecstatic proud brilliant excellent superb marvellous magnificent
  splendid cracking terrific stunning gorgeous fantastic wonderful congrats support treasure asset joke
  lovely great awesome fabulous smashing grand ace tremendous joy delight inspiring
  save saved saving fight fighting pride heart
  protect protected boost charm fantasy rejected
  beloved dumped dumping urge shocked demand insist strange curious bizarre silly
  mad crazy horrible grim filthy poor suffering forgotten ashamed failing failed worst worse mess
  embarrassing gutted essential vital crucial fair lazy object nightmare
`)

/** Obligation. */
export const dutyWords: readonly string[] = spaced('should ought must need needs shouldn oughtn')

/** Small words that lean on a judgement: weighed at half, twice at most. */
export const leaningWords: readonly string[] = spaced(`
  not no any nor without why everywhere anywhere ages years forever same old whole lot huge massive shiny fancy plain
  far simply plainly absolutely utterly totally really frankly surely honestly clearly obviously never always nobody
  none ever only even still yet too another enough apparently supposedly so-called somehow nothing everyone nowhere
  barely hardly merely just instead rather better best right more fewer less proper properly actually seriously
  literally genuinely truly again finally quite sadly unfortunately thankfully hopefully allegedly miraculously
  magically conveniently meanwhile anyone who bother cheap quick perfectly entirely completely squarely real
  whatsoever
`)
