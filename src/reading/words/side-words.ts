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
  unfair unfairly wrong mess awful terrible ridiculous ridiculously absurd silly daft stupid crazy mad worst worse
  poor poorly shame disappointing disappointed disappointment inadequate neglected neglect ignored ignoring ignores
  wasted waste wasteful wasting dangerous unsafe overdue scruffy ugly hideous horrible horrid tatty shabby filthy hate
  hated ruin ruined ruining wrecked wrecking betrayed betrayal blunder mistake mistakes failing failed fails failure
  crumbling dying soulless overpriced unaffordable secretive predictable hypocrisy hypocritical cynical greedy greed
  meh embarrassing embarrassment nightmare depressing lazy wretched grim unfit unjust flawed rushed reckless excessive
  unbelievable unconvinced sceptical skeptical baffled baffles baffling puzzling puzzled bemused furious angry livid
  gutted dismayed dismay appalled frustrated frustrating infuriating ashamed worrying regrettable regret alarming
  rotten muddle muddled confusing lip-service excuses excuse dithering dither botch bodge lousy feeble timid gimmick
  gimmicky naive sensible sensibly misjudged deserve deserves deserved worthwhile triumph fair unfairness justice
  injustice courage brave bravo vital crucial essential invaluable treasure asset luxury priceless bland
  bigger-picture costly exorbitant punitive punish punished penalise penalised penalises strangle strangled throttle
  choke choking blight blighted spoil spoiled spoilt destroy destroyed destroying disaster disastrous support oppose
  opposed object objected disagree unhappy unimpressed convinced doubt doubtful dubious reluctant cheers kudos
  congrats hypocrites outrage outraged insult scrap scrapped axe axed pretend pretending kidding laughing-stock laugh
  joke clueless dim bizarre bizarrely odd weird odder strange strangely curious curiously mystifying risible backwards
  retrograde patronising condescending arrogant arrogance delighted thrilled overjoyed relieved relief chuffed
  ecstatic proud hooray hurrah hurray hallelujah genius masterstroke brainwave brilliant excellent superb marvellous
  magnificent splendid cracking terrific stunning gorgeous fantastic wonderful pitiful terrifying terrified scary
  frightening horrifying horrified guts gutting strangling killing kills kill wreck ruins hammered hammering clobbered
  fleeced milked robbed stolen theft grab grabbing cram crammed cramming plonk plonked dumped dumping rotting rots
  neglectful crumbles decaying derelict decrepit abandoned dilapidated sad sadder saddest sorry shocking shocked
  stinks stinking dodgy fishy murky whiff reek secrecy spin smoke mirrors fudge fudged whitewashed dodge dodged
  scaremongering nimby nimbys nimbyism meddling interfering nannying overreach box-ticking wishful dreaming fantasy
  delusion deluded myth lies truth farcically blatant blatantly glaring shambling dog-eared threadbare skint worthless
  thankless fruitless futile senseless mindless needless needlessly avoidable preventable foolish foolhardy unwise
  rash hasty cavalier slapdash sloppy shoddy substandard second-rate half-hearted lacklustre uninspiring drab dreary
  dull ghastly garish monstrous monstrosity carbuncle cherish cherished beloved jewel gem pride heart backbone
  lifeblood soul character charm champion championing defend defending fight fighting rescue rescued save saved saving
  protect protected worthy bargain generous thoughtful clever smart wise inspired inspiring visionary bold imaginative
  refreshing uplifting joy delight reject rejected refuse refused reverse reversed rethink reconsider backtrack caved
  cave climbdown bulldoze ditch ditched knock demolish tear rip impose imposed dictate dictated dictating demand
  demanding insist urge urging plead pleading beg begging tremendous fabulous smashing ace grand lovely great awesome
  success successful winner winning boost boosts suffer suffering suffers forgotten bottom overlooked shafted fobbed
  palmed sidelined stranded isolated shut-out cut-off disturbing troubling unwelcome admirable commendable annoying
  annoyed irritating exasperated exasperating incensed enraged indignant aghast disheartened heartbroken saddened
  disgusted disgusting dismal bleak distressing clumsy haphazard unsuitable inappropriate unreliable unnecessary
  unsustainable impressed impressive divisive inefficient disproportionate insensitive unhelpful
`)

/** Feelings that thanks, fêtes and family news are full of too: they weigh half. */
export const warmWords: readonly string[] = spaced(`
  delighted thrilled overjoyed relieved chuffed ecstatic proud brilliant excellent superb marvellous magnificent
  splendid cracking terrific stunning gorgeous fantastic wonderful cheers congrats support treasure asset brave joke
  laugh sad sorry lovely great awesome success successful fabulous smashing grand ace tremendous joy delight inspiring
  generous clever smart save saved saving fight fighting pride heart winner winning kills kill killing stolen theft
  protect protected boost gem character charm soul knock tear rip dull fantasy truth rescue rescued refused rejected
  beloved dumped dumping urge shocked terrified scary abandoned demand insist odd weird strange curious bizarre silly
  mad crazy horrible grim filthy poor suffering forgotten isolated poorly ashamed failing failed worst worse mess
  embarrassing gutted doubt essential vital crucial fair lazy object nightmare
`)

/** Obligation. */
export const dutyWords: readonly string[] = spaced('should ought must need needs deserve deserves shouldn oughtn')

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
