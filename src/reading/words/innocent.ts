/**
 * Real words that look like a slip of a word in hostile.ts or identities.ts, or like two of them run together.
 * Found by mending every word of a general English word list and keeping what changed.
 */
export const innocentWords: readonly string[] = `
  abie acton addison afternoon agreeable albania allison allotment allotments ambridge america americas amit amman
  amuse andover angel angle anymore anytime anywhere appalled arson assam asylum attempted attend attends attosecond
  aunt aunts babysit babysitting back backfire background backs bacon bangladesh bard barley based bases bashes basing
  bat batman battersea beach beacon beard beats beckon becomes becoming befriends begin begun behalf behaving beheads
  behold belittle bellman bemoans berat best bests bet beta bets bigtime bike bikes bile billion bind bins bird birds
  bites bits black blackboard blackburn blackmail blackman blacksmith blackwall bled bleed bleeds bloat bn board boat
  boats boyfriends brad bread breakdown breakthrough breath breathes bred breed breeds brian bride bridgetown brig
  brighton bring brings broad bulgaria bulletin bunds buns burns burst burt bush businessman businessperson
  businesspersons businesswoman busts button cabs calm camp camps campus cams candid cannot canon caps car carat cards
  care carers cares caring carleton carlie carmen carrot cars carson cartilage cartoon casework cash casts casual cat
  cats catwoman causal chairman chairmen chairwoman chap chaps chats cheap chefs chest childcare chill chins chip
  chips christchurch christina churchill citizenship clam clan clans clap classroom claw cleaning cleans clergywoman
  cling clings clt coat coats codes coke cola cold colored colt coma comeback compete cons controlled convince cooked
  cooks cope coper cores corps councillor count countdown countless counts county court courts cowboy cowboys cream
  creed cres crops crow cruse ct cuck cucked cure cures cuts dad dairy damnit darin de deaf deal dealer dean dears
  debt deed deeds deer def degrade delta dens deon depot derange desk dg diary dice dickinson dies digger dike dirt
  disable dispose ditto dive dives diving dm dodges dogs dome done doorman downing download downloads downright
  downtown downvote drag drain draw dress drew drier driers dries drives drivetime droned droning drums dues dunk dusk
  dust dustman dyes encourage endanger endangers endless eritrea ethic everywhere evolve exit exits eyeballs face
  facelift facs fails failure fair fairview fame fans fare farm farther fashion fast fate father fatin fats feats feed
  feeds feel fees feet fells felt fern fiends file fill fills film fine fined finer fines fire fireman firemen
  firestone firm fist five flies fling flings float floats fogged fogging folk folks fond font foods foot ford fore
  forge forget forgets forgetting forgive forgiven forgives forgiving forgot forgotten fork form forms fort foul four
  free freehold freeman friend frits from fund fuse gain gains gale game gangs gaps garage gate gates gave gay gent
  gentleman gentlemen gents gift gins girl girlfriends gist glad gloat globe goal goals goat goats gold gone good
  goodman gore grain grand grant grass greed greet greets greta grid grids grim grin grip grit groomer groundbreak
  guesswork gulls guts hail halfwit hall halt hand hands handyman hang hangout hangs hans hard hardworking hardy hare
  harm hart hated hats haul have head heads headstone heal heap hear heart heartless heat heather heats heels help
  hens herd here herman heron hers herself hike hill hills himself hint hire hole holes holy home homeless homemade
  homesick homework homs hone honesty honor honourable hood hook hope horn horse horses horsewoman hose hosed hoses
  host hosts hour house houses however howled hugs hulls human humans humor hums hung hunt hunts hurt inane inbreeding
  incapable incase income incomplete indie indoor infill input insensitive insight insure intends intent internship
  into invades invaluable invite isolate israel itself jamaica jobseekers jumper justgiving justin kickstart kiddie
  kidman king kings kins kraus labeled lack lars latvia layman ld lean lease leftover lesson lessons lest lets
  lifelong lifesave lifesaving lifestyle lifetime lines lion lions lira liras lithuania live lives lockdown longtime
  lookout loses lost lotion lotto machine madam maddie madison madman madrid manages mandate manhole mankind manmade
  manner manon mans manslaughter marital marsh martial mary mason masons mats maybe md meet meeting meets mention
  menus metal milkman million mimed miming mindset mined mines mission missus mm mn moaner money moreno moreover morn
  moth motion motto mummy murderer mycock myspace nation need needless needs neighbors neighbour nevertheless newsroom
  niger nigeria nina nomad nonetheless norfolk norman notable nother noticeable noting notion nowhere oats offbeat
  offset offsetting oldham oneill oneself ongoing onlive onset onto op ops orwell ourself outcome outcomes outdone
  outgoes outgoing outlet outlets outlies outlying outrage outright outside outstand overall overcome overcomes
  overcoming overdone overhanging overhead overlook overlooking overlooks oversee overseeing overseen oversight
  overtaken overthrown overtime overturn overturns overuse overview pace pack packages packs pain panning paralyse
  parson passion pasta patties payback payers paying pays paywall peas pension person pets petty pg pick picks pines
  plan planet plans plant playground playgroup ply policeman policemen policewoman polish posed posing postcard
  postman postmen postoffice pots praise print punt punts putin quiet quit quite racist rally rang raps ration reason
  reasonable reckon reel refuge remove repelled retire riding rin ring rings rise riverbend roam romano roundabout rt
  ruin ruins run rung runs russia sack sacred sake salesman salve sand sandbag sandbags sang sank sant scars schoolboy
  schoolgirl scotus seal sealed sealing seals seaman season seasons seed seeds sees seething sell sens sexist sheet
  sheets showman shut shutdown sick sideman signs silver sinbad sings sinner sipping sited siting slats slave slick
  sliver snp somehow sometime somewhat somewhere song songs soulless soweto sown sows speed speeds spiting spokesman
  spokeswoman sponges sportswoman spots stack stan standard stare stared staring startled stat station stave staved
  staving steed stela stick sting stinging stings stockwell strange street streetlight streets string strings stung
  subtotal sung superman swam swap sweet sweets tags takeaway tan tans tate taunt taunts teach teaches tech teenage
  tend tens tension than thee theme themself then therapist therapists there thereby therefore thins threat threats
  three throat throats throughout thus tick tied ties tire tired today together tommy tongue tonight tosses totalled
  tots tough toward trail traitor trampled tran transact transit translate transparent trap traps trashing treason
  treat treats trial tried tries troubleshooting trough tuck turkmen turnout turnover undercut undergoes undergoing
  undergone underground underlying understand understandable undertake undertaken undertakes undertaking undertook
  undervalue underwear unit united units untied until unto upon usher usman uttermost vale version vine vines violet
  vision votes votse waking wana wannabe wanton wastes waters weather weatherman weds weed weeds wellbeing were
  whatever whatsoever whee where wherein whichever whiteboard whitehall whitewash whoever whose wicklow widow willis
  windbag wine wines wing wingers wins wise wiser wising within without woking womankind wong woodman word wore
  workload workout workshopping wring wrings zombie
`
  .trim()
  .split(/\s+/)
