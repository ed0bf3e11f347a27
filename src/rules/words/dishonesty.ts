import { listed } from '../../draft/listed.ts'

/**
 * Words that charge somebody with lying, cheating, corruption or crime: what a person or a firm could sue over.
 * Curated by hand from the grounds of complaint in councils' policies and everyday British talk.
 */

/** What a dishonest person is called: needs somebody it is said of, or "these", "a bunch of". */
export const crooks: readonly string[] = listed(`
  liar, liars, serial liar, serial liars, pathological liar, proven liar, known liar, habitual liar, compulsive liar,
  barefaced liar, crook, crooks, fraudster, fraudsters, conman, conmen, con man, con men, con artist, con artists,
  swindler, swindlers, thief, thieves, cheat, cheats, fraud, frauds, criminal, criminals, rip-off merchant,
  rip-off merchants, scammer, scammers, racketeer, gangster, gangsters, embezzler, perjurer, paedophile, paedophiles,
  paedo, paedos, pedo, pedos, groomer, groomers, nonce, nonces, rapist, rapists, wife beater, wife-beater,
  drug dealer, drug dealers, tax dodger, tax dodgers, tax cheat, benefit cheat, benefits cheat, slumlord,
  slum landlord, murderer, murderers, rogue trader, rogue traders, rogue landlord, loan shark, money launderer,
  forger, plagiarist, stalker, sex pest, abuser, war criminal
`)

/** What only dishonest people do; the doer may be a person, a firm or a body, but not a party or a government. */
export const deeds: readonly string[] = listed(`
    (turned|turns|turning) a blind eye *,
    (lied|lying|lies|lie) (to|about|through|again|repeatedly|constantly|under oath|all the time) *,
    (lied|lying|lies),
    (tell|tells|telling|told|peddle|peddles|peddling|peddled|spread|spreads|spreading|repeat|repeats|repeating|invent|invents|inventing|invented|push|pushing|pedalling|spouts|spouting|spinning) (lies|untruths|porkies|falsehoods|fibs|fake news|smears|misinformation|disinformation|more lies|these lies|such lies|his lies|her lies|their lies|blatant lies|outright lies|the same lies|lies and|untruths and),
    (mislead|misleads|misled|misleading|mis-led|deceive|deceived|deceiving|hoodwinked|bamboozled|duped|conned|cheated|swindled|defrauded|fleeced|scammed|shafted|stitched up|ripped off|ripping off|rips off|robbed) (the public|the council|the committee|residents|people|everyone|everybody|voters|the electorate|the town|the village|us|the taxpayer|taxpayers|customers|pensioners|old people|old ladies|you all|parliament|the house|the police|the inquiry|my * |members|councillors|the community|local people|the planning),
    (fiddle|fiddles|fiddled|fiddling|cooked|cooking|massaged|fudged|doctored|doctoring|falsified|falsifying|forged|forging|faked|faking|tampered with|rigged|rigging|shredded|backdated) ... (books|accounts|figures|numbers|expenses|minutes|invoice|invoices|receipts|results|result|vote|votes|ballot|ballots|count|election|tender|tenders|contract|contracts|report|documents|evidence|records|signatures|consultation|survey|timesheets|hours|paperwork|petition|raffle|grant|mileage|bids|till|takings|rota),
    (fiddles|fiddled|fiddling) (the|his|her|their) (*|) (meter|benefits|dole|tax|vat),
    (misrepresent|misrepresents|misrepresented|misrepresenting) (the|what|our|my|his|her|their|residents|facts|figures|evidence|everything|us|me) *,
    (fabricate|fabricates|fabricated|fabricating|concoct|concocts|concocted|concocting) ... (evidence|figures|numbers|claims|claim|story|stories|quotes|quote|complaint|complaints|allegations|minutes|letter|letters|tale|excuse|excuses),
    (conceal|conceals|concealed|concealing) ... (truth|facts|evidence|report|figures|interest|interests),
    (commit|commits|committed|committing) (a|an|another|) (crime|crimes|fraud|theft|perjury|arson|bribery|blackmail|tax evasion|benefit fraud|criminal damage),
    (pocket|pockets|pocketed|pocketing|skimmed|skimming|helped (himself|herself|themselves) to|helping (himself|herself|themselves) to|made off with|ran off with|walked off with) (the|his|her|their|our|some|all|most|half|public|) (* |) (money|cash|fees|rent|rents|funds|takings|till|deposit|deposits|subs|grant|collection|proceeds|profit|profits|lot|difference|rest|tips|thousands|taxpayers *|public money|savings|donations|it),
    (trouser|trousers|trousered|trousering|embezzled|embezzling|siphoned off|siphoning off|creamed off|creaming off|nicked|stole|(has|have|had|having|been) stolen|steals|stealing|laundered) (the|his|her|their|our|some|all|money|cash|funds|a|from|most|half|it|public|taxpayers|thousands) *,
    (bribe|bribed|bribes|bribing|bought off|paid off|buying off|blackmailed|blackmailing|blackmails|extorted|nobbled),
    (has|have|had|having|got|gets) ... (councillor|councillors|planner|planners|officer|officers|clerk|mayor|committee|council|leader|inspector|department|half|police|judge|him|her|them) in (his|her|their|its) (pocket|pockets),
    (sells|sold|selling|puts|flogs|deals|dealt|dealing|supplies|pushing) (drugs|mot stickers|stolen|dodgy|knock-off|illegal|under the counter|coke|weed|contraband),
    (sets|set|started|lit|starts) (his|her|their) own (fires|fire|* on fire),
    insurance (job|scam), (set|sets) fire to (it|the *|his own *|her own *|their own *) (himself|herself|themselves|) ... (for|on) the insurance, (torched|burnt|burned) (it|it down|the *|the * down|the place) ... (for|on) the insurance,
    (steal|steals|stole) (people|people 's|peoples|tenants|your|our|everyone 's) (deposit|deposits|savings), (forge|forges) the *,
    (beats|hits|beat up|abuses|abused|molests|molested|groomed|grooms|assaulted|assaults|raped|threatened|bullies|bullied|bullying|harassed|harasses|harassing|stalked|stalks|groped|gropes) (his|her|their) (wife|husband|kids|children|staff|partner|girlfriend|boyfriend|dog|dogs|tenants|colleagues|officers|mother|secretary|neighbours|pupils|carers|workers|employees),
    (bought|faked|forged|invented|made up|bought and paid for) (his|her|their|that) (certificate|certificates|degree|qualification|qualifications|cv|licence|diploma|expenses|medals|mot),
    (takes|took|taking|take) ... (deposit|deposits|money|cash|payment) ((off|from) (*|* *)|) and (never (came back|comes back|turned up|turns up|showed up)|vanishes|vanish|disappears|disappear|runs|run|ran|scarpers|legs|scarpered|disappeared|vanished),
    (done|did|doing) (time inside|dodgy deals|a dodgy deal|backroom deals),
    (been to prison|went to prison|to jail|sent down|gone inside|done time|did time) for (fraud|theft|assault|drugs|murder|arson|dealing|burglary|stealing|it),
    (covered|covering|cover|covers|hushed|hushing|hush) ((it|this|that|things|everything|the truth|the whole thing|something) up|up (their|his|her|what|how|that|the (truth|facts|scandal|mess|mistake|mistakes|failings|report|abuse|losses)) *),
    (plotted|conspired|colluded|colluding|conspiring|conniving|connived|in collusion) (with|to|against|behind)
  `)

/** Complete where they stand, beside somebody who can be told: the noun says that somebody lied or was bought. */
export const charges: readonly string[] = listed(`
    (no|zero|without any|lack of|lacks|lacking|without) (integrity|honesty|scruples|morals),
    (backhander|backhanders|bribe|bribes|kickback|kickbacks|back-hander|bung|bungs|hush money|payoff|payoffs),
    (slipped|slip|slips|bunged) (somebody|someone|him|her|them|a|an|the) ... envelope, (handed|gave|took|takes|taking) ... (brown|fat|bulging) envelope,
    (knows|know|knew) (it|that|this|full well it|very well it|perfectly well it) (is|was|to be|'s) (a lie|untrue|false|not true),
    (was|is|were|turned up|arrived|rolled in|been|often|always|regularly) (drunk|half cut|half-cut|pissed|sozzled|under the influence) (at|in|during|again|as usual),
    drunk as a *,
    (his|her|your|ur) (own|constant|endless|repeated|usual|latest|pathetic|disgusting|barefaced|blatant|continued|many|never-ending|) (lies|lying|deceit|dishonesty|corruption|fraud|fiddling|thieving|cheating|deception|bribery|bullying|harassment|intimidation|scam|scams|con|crimes|criminality|smears|slurs),
    (* 's|s') (constant|endless|repeated|usual|latest|blatant|) (lies|lying|deceit|dishonesty|corruption|fraud|fiddling|thieving|cheating|smears),
    (outright|blatant|downright|barefaced|bare-faced|bare faced|absolute|complete|total|utter|filthy|dirty|disgusting|pure|deliberate|cynical|straight|straight-out|flat-out|flat out|big fat|another|bigger|old|same old|malicious|vicious|shameless|proven) (lie|lies|lying|dishonesty|deceit|corruption|fabrication|fabrications|falsehood|falsehoods|untruth|untruths),
    (full of|all|more|nothing but|just|peddling|such|stop the|those|these|enough|believe the|believe their|believe his|believe her|told us|fed us|with|with your|with his|with her) lies,
    (lies|untruths|falsehoods|smears|false accusations|fake news) (from|by|told|spread|being spread|peddled|of|put about|and smears|and false|and deceit|and misinformation|and half-truths) *,
    (keep|keeps|kept|caught|always|constantly|is just|are just|blatantly|openly|outright|simply|deliberately|repeatedly|shamelessly) lying,
    that is your * lie, (your|his|her|their) (first|second|third|fourth|fifth|next|latest|biggest) (lie|lies),
    (you|he|she|u) (lie|lied|lies) (you|to|again|about|constantly|all|so|every|when|through|like|and),
    you are (lying|a lying|all lying),
    (lying|thieving|cheating|corrupt|bent|crooked|dishonest|fraudulent|dodgy|money-grabbing) (so-and-so|so-and-sos|toad|toads|cheat|cheats|councillor|councillors|officer|officers|planner|planners|mayor|leader|clerk|chairman|chair|copper|coppers|politician|politicians|mp|mps|landlord|landlords|developer|developers|contractor|contractors|builder|builders|council|committee|company|firm|bunch|lot|crew|gang|snake|snakes|git|gits|man|woman|treasurer|hypocrite|hypocrites|scum|rat|rats|dog|weasel|weasels|cow|administration|senator|traitor|crook|regime|people|businessman|trader|traders|manager|managers|boss|bosses|cowboys|estate agent|estate agents|dealer|dealers|garage|solicitor|accountant),
    (old boys' (network|club)|masonic|freemasons|funny handshake|funny handshakes|rolled trouser|nod and a wink), (his|her|their) * (done|built|laid|fitted) (at|for|on) mates rates,
    (brown envelope|brown envelopes|palms greased|palm greased|greased palms|greased palm|greasing palms|greasing the palms|money under the table|dodgy deal|dodgy deals|backroom deal|backroom deals|back-room deal|shady deal|shady deals|dirty deal|dirty money|hush money|inside job|put-up job|stitch-up|stitch up|done deal behind),
    (cover-up|coverup|cover up|whitewash|fit-up|vote rigging|vote-rigging|ballot stuffing|election fraud|expenses scandal|expenses fiddle|cash for (access|questions|favours|planning|honours|permission|votes)),
    (corruption|fraud|bribery|nepotism|cronyism|embezzlement|racketeering|sleaze|dishonesty|deceit|malpractice|misappropriation|malfeasance|wrongdoing|impropriety|trickery|skulduggery|chicanery|extortion|profiteering) (of|at|by|in|within|from|among) (this|that|our|the|his|her|their|its|cllr|councillor|council|local|town|county|district),
    (false|fake) (accusations|allegations|claims|expenses|invoices|receipts)
  `)

/** Hints and questions that charge without saying so. */
export const hints: readonly string[] = listed(`
    (blatant|obvious|massive|complete|total|another|shameless|brazen|disgraceful|shameful) (cover up|cover-up|whitewash|stitch up|stitch-up|fix|fiddle|scam|con|corruption|cronyism|nepotism|fraud|theft|bribery),
    (what|something) (is|are|'s) (he|she|they|the (council|mayor|leader|clerk|chair|officers|committee|club)|cllr *|being) (hiding|hidden), (done|did|doing|does) a runner, blood on (his|her|their|your) hands,
    (claiming|claims|claimed) (benefits|expenses|for a|for meals|mileage|dole|disability|for things|for trips) (while|he|she|they|that|for),
    (swinging|swings|swung) the lead,
    (his|her|their|your) (hand|hands|fingers|finger|paws|mitts|snout|snouts|nose) in the (till|tills|(bar|club|church|fete) (till|tin|box)|trough|gate money|kitty|petty cash|safe|collection|* money|funds|takings|charity tins|poppy tins),
    (snout|snouts|noses) in the trough,
    (robbing|robbed|robs|rob|bleeding|milking|fleecing) (us|you|them|people|residents|the town|the taxpayer|taxpayers|tenants|customers) (blind|dry),
    bunged (him|her|them|(the|our) (old|) *|cllr *|councillor *) (* grand|a thousand|a brown envelope|cash), (corrupt|bent|crooked|dishonest) (to the core|through and through|from top to bottom|as they come|as hell),
    (have|has) (all|both|clearly|obviously|) been (bought off|paid off|got at|nobbled|bribed),
    (have|has) (all|both|clearly|obviously) been bought, (he|she|they|you|councillors|members|committee|council|planners|officers|lot|mayor|leader) (have|has) been bought,
    (should|ought to|deserves to|deserve to|needs to|would get|would be|would both be) ... (behind bars|in prison|to prison|in jail|to jail|in handcuffs|sent down|banged up|jailed|life sentences|a life sentence|in the dock|arrested|prosecuted|struck off),
    (he|she|lot|people|who|mayor|leader) (should|ought to|deserves to|deserve to|needs to) ... locked up, lock (him|her|them all|the lot of them) up,
    (censoring|silencing|gagging|gagged|silenced|muzzled|muzzling) (residents|people|the public|councillors|debate|what|us|me|anyone|members|opponents|critics|free speech),
    (secret|shady|grubby|dirty|backroom) (pact|pacts|deal|deals|stitch-up),
    (how much|what) (was|were|did|has|have) (he|she|they|cllr|councillor|mr|mrs|ms|the (mayor|leader|chair|chairman|clerk|officer|officers|planner|planners)) ... (paid|bunged|slipped|trousered|pocketed|pocket|trouser|trousering|in return),
    how much did the * ... (slip|bung|pay) (him|her|them|cllr|councillor), follow the money,
    (has|have|had|got|having) something to hide, something (fishy|dodgy|shady|rotten) (is |) (going on|about (this|that|the way)|here|afoot|in the (council|town hall)|at the (council|town hall)), something (smells|stinks) (about|here|fishy (about|here)), (something|anything) not right about,
    (funny|strange|odd|curious|coincidence|convenient|handy|surprise surprise) (how|that|is it not) ... (his|her|their) (brother|brother-in-law|wife|husband|cousin|son|daughter|mate|mates|pal|nephew|uncle|sister),
    (we|everyone|everybody) (all|) (know|knows) (where|who) (the|took|pocketed|paid|nicked) (missing money|money|cash|it|them|him|her),
    (the|that|those) (missing|vanished) (money|funds|cash|thousands|takings),
    (that is|it is|is|'s) how (these|those|such) things (go|get) through,
    nice little earner for (him|her|them|somebody|someone|cllr|the (clerk|mayor|chair|chairman|leader)), (nice|lovely|tidy) (little|) (backhander|bung),
    (who|that|firm|company|developer|developers|builder|builders|contractor|taxpayers|ratepayers) (paid|pay|paying|pays) for (somebody|someone|his|her|their|a councillor|the mayor|*) ('s|) (holiday|holidays|new car|kitchen|villa|extension|conservatory|cruise|wedding|silence|vote|votes)
  `)

/** What a corrupt person is: only where a definite person is said to be so, or before the word for one. */
export const crooked: readonly string[] = listed(`
    in the * 's (pocket|pockets), on the take, on the fiddle, on the make, in cahoots with, in league with,
    hand in glove with, lining (his|her|their) (own|) pockets, bent, corrupt, crooked, dishonest, a con, fraudulent,
    dodgy, guilty as sin, bought and paid for, up to no good, hiding something, covering something up,
    in (his|her|their) pocket, untrustworthy, a law unto (himself|herself|themselves),
    economical with the truth, deceitful, untruthful, dishonourable, two-timing, sleazy
  `)
