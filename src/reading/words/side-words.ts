/**
 * How people in British towns take a side, in single words: judgement, feeling, obligation and the small words that
 * lean on them. Weighed together in `taking-sides.ts`; none is enough by itself. From the MPQA and Bing Liu lists,
 * cut to what is said of councils and towns, and from letters pages.
 */

/** Hardly ever said without a judgement. */
export const verdictWords: readonly string[] =
  `disgrace disgraceful disgracefully shambles shambolic farce farcical scandal scandalous shameful bonkers barmy crackers ludicrous idiotic lunacy insanity madness nonsense nonsensical pointless
  useless hopeless pathetic insulting outrageous indefensible unacceptable unforgivable inexcusable short-sighted shortsighted eyesore fiasco debacle travesty sham whitewash stitch-up mockery laughable
  incompetence incompetent mismanagement mismanaged cowardly spineless gutless heartless callous tokenism tokenistic misguided unworkable ill-conceived ill-judged ill-thought half-baked cack-handed botched
  bungled bungling squandered squandering frittered frittering profligate extortionate daylight-robbery rip-off vandalism bureaucratic jobsworth jobsworths pen-pushers tinpot penny-pinching
  u-turn climbdown kneejerk knee-jerk overdevelopment concreting bulldozed bulldozing railroaded steamrollered rubber-stamped rubber-stamping undemocratic unelected unaccountable discriminatory
  no-brainer game-changer lifeline vindicated woeful woefully abysmal atrocious appalling dreadful dire diabolical lamentable deplorable inept clueless toothless rudderless cloud-cuckoo
  white-elephant gravy-train self-serving out-of-touch tone-deaf petty-minded perverse preposterous perplexing inexplicable inexplicably unfathomable incomprehensible`.split(
    /\s+/,
  )

/** Judgements and feelings that also have quieter uses. */
export const judgingWords: readonly string[] =
  `unfair unfairly wrong mess awful terrible ridiculous ridiculously absurd silly daft stupid crazy mad worst worse poor poorly shame disappointing disappointed disappointment inadequate neglected neglect
  ignored ignoring ignores wasted waste wasteful wasting dangerous unsafe overdue scruffy ugly hideous horrible horrid tatty shabby filthy hate hated ruin ruined ruining wrecked wrecking betrayed betrayal blunder
  mistake mistakes failing failed fails failure crumbling dying soulless overpriced unaffordable secretive predictable hypocrisy hypocritical cynical greedy greed meh embarrassing embarrassment nightmare depressing
  lazy wretched grim unfit unjust flawed rushed reckless excessive unbelievable unconvinced sceptical skeptical baffled baffles baffling puzzling puzzled bemused furious angry livid gutted dismayed dismay appalled
  frustrated frustrating infuriating ashamed worrying regrettable regret alarming rotten muddle muddled confusing lip-service excuses excuse dithering dither botch bodge lousy feeble timid gimmick gimmicky naive
  sensible sensibly misjudged overdue deserve deserves deserved worthwhile triumph fair unfairness justice injustice courage brave bravo vital crucial essential invaluable treasure asset luxury priceless
  bland bigger-picture costly exorbitant punitive punish punished penalise penalised penalises strangle strangled throttle choke choking blight blighted spoil spoiled spoilt destroy destroyed destroying disaster disastrous
  support oppose opposed object objected disagree unhappy unimpressed convinced doubt doubtful dubious reluctant cheers kudos congrats hypocrites outrage outraged insult scrap scrapped axe axed
  pretend pretending kidding laughing-stock laugh joke clueless dim bizarre bizarrely odd weird odder strange strangely curious curiously mystifying risible backwards retrograde patronising condescending arrogant arrogance
  delighted thrilled overjoyed relieved relief chuffed ecstatic proud hooray hurrah hurray hallelujah genius masterstroke brainwave brilliant excellent superb marvellous magnificent splendid cracking terrific stunning gorgeous fantastic wonderful
  suffer suffering suffers forgotten bottom overlooked shafted fobbed palmed sidelined stranded isolated shut-out cut-off`.split(
    /\s+/,
  )

/** Feelings that thanks, fêtes and family news are full of too: they weigh half. */
export const warmWords: readonly string[] =
  `delighted thrilled overjoyed relieved chuffed ecstatic proud brilliant excellent superb marvellous magnificent splendid cracking terrific stunning gorgeous fantastic wonderful cheers congrats support treasure asset brave joke laugh
  odd weird strange curious bizarre silly mad crazy horrible grim filthy poor suffering forgotten isolated poorly ashamed failing failed worst worse mess embarrassing gutted doubt essential vital crucial fair lazy object nightmare curious`.split(
    /\s+/,
  )

/** Obligation. */
export const dutyWords: readonly string[] = 'should ought must need needs deserve deserves shouldn oughtn'.split(' ')

/** Small words that lean on a judgement: weighed at half, twice at most. */
export const leaningWords: readonly string[] =
  `plain far simply plainly absolutely utterly totally really frankly surely honestly clearly obviously never always nobody none ever only even still yet too another enough apparently supposedly so-called somehow
  nothing everyone nowhere barely hardly merely just instead rather better best right more fewer less proper properly actually seriously literally genuinely truly again finally quite sadly unfortunately thankfully hopefully
  allegedly miraculously magically conveniently meanwhile anyone who bother cheap quick perfectly entirely completely squarely real none whatsoever again`.split(
    /\s+/,
  )
