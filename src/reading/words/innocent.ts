import { spaced } from '../../draft/listed.ts'

/**
 * Real words that look like a slip of a word in hostile.ts or identities.ts, or like two of them run together.
 * Found by mending every word of a general English word list and keeping what changed.
 */
export const innocentWords: readonly string[] = spaced(`
  area taxi beta mafia media opera extra ultra panda china india asia africa idea data hindi alibi semi mini maxi
  youth abel abie acton addison ads afternoon agender agreeable ahead alastair albania alice alight alike allison
  allotment allotments along ambridge america americas amit amman amuse andover angel angle anymore anytime anywhere
  appalled appointment arson ashes asleep assam asylum attempted attend attends attosecond aunt aunts austell avery
  await awash awesome awhile babysit babysitting back backfire background backs bacon bag ban bangladesh bar bard
  barley based bases bashes basing bat batman battersea beach beacon beard beats beckon becomes becoming befriends beg
  begin begun behalf behaving beheads behold belittle bellman bemoans ben berat best bests bet bets big bigtime bike
  bikes bile billion bind bingo bins bird birds bit bites bits black blackboard blackburn blackmail blackman
  blacksmith blackwall bled bleed bleeds bloat bn board boat boats bog bot boyfriends brad bread breakdown
  breakthrough breath breathes bred breed breeds brian bride bridgetown brig brighton bring brings broad bug bulgaria
  bulletin bun bunds buns burns burst burt bush businessman businessperson businesspersons businesswoman busts but
  button cabs calm camp camps campus cams can candid cannot canon caps car carat cardoso cards care carers cares
  caring carleton carlie carmen carrot cars carson cartilage cartoon casework cash casts casual cat cats catwoman
  causal chairman chairmen chairwoman chap chaps chat chats cheap chefs chest chet childcare chill chins chip chips
  christchurch christina churchill citizenship clam clan clans clap classroom claw cleaning cleans clergywoman cling
  clings clt coat coats codes coke col cola cold colo colored colt coma comeback compete con concave condense condone
  conman connor cons consent conserve content controlled convince cooked cooks cope coper cores corps cot councillor
  count countdown countless counts county court courts cowboy cowboys cream creed cres crops crow cruse ct cuck cucked
  cure cures cut cuts dad dairy damnit darin de deaf deal dealer dean dears debt deed deeds deer def degrade dela
  delta den dens deon depot derange des desk dg diary dice dickinson diego dies dig digger dike din dirt disable
  dispose ditto dive dives diving dm dodges dog dogs doled dome done donor doorman dose dot downing download downloads
  downright downtown downvote drag drain draw dress drew drier driers dries drives drivetime droned droning drums dues
  dunk dusk dust dustman dyes eat encourage endanger endangers endless eritrea ethic everywhere evolve exit exits
  eyeballs face facelift facs fails failure fair fairview fame fan fans fare farm farther fashion fast fat fate father
  fatin fats feats feed feeds feel fees feet fells felt feltwell fern fete fiends fig file fill fills film fin fine
  fined finer fines fire fireman firemen firestone firm fist fit five flies fling flings float floats fog fogged
  fogging folk folks fond font foods foot ford fore forge forget forgets forgetting forgive forgiven forgives
  forgiving forgot forgotten fork form forms fort foul four free freehold freeman friend frits from fun fund fuse gain
  gains gale game gangs gaps garage gate gates gave gay gent gentleman gentlemen gents get gift gins girl girlfriends
  gist glad gloat globe goal goals goat goats god gold gone good goodman gore got grain grand grant grass greed greet
  greets greta grid grids grim grin grip grit groomer groundbreak guesswork gulls gun gut guts hail halfwit hall halt
  hand hands handyman hang hangout hangs hans hard hardworking hardy hare harm hart hat hated hats haul have head
  heads headstone heal heap hear heart heartfelt heartless heat heather heats heels help hen hens herd here herman
  heron hers herself hike hill hills himself hint hire hit hog hogan hole holes holy home homeless homemade homesick
  homework homs hone honesty honor honourable hood hook hope horn horse horses horsewoman hose hosed hoses host hosts
  hot hour house houses however howled hug hugs hulls human humans humor hums hung hunt hunts hurt hut ida inane
  inbreeding incapable incase income incomplete indie indoor infill input insensitive insight insure intends intent
  internship into invades invaluable invite isolate israel itself jamaica jet jil jobseekers jon joni joy jug jumper
  justgiving justin keg ken kickstart kiddie kidman kin king kings kins kit kraus labeled lack lag lars latvia layman
  ld lean lease leda leftover leg les lesson lessons lest let lets lifelong lifesave lifesaving lifestyle lifetime
  lines lion lions lira liras lit lithuania live lives lng lockdown log logan longstanding longtime lookout loses lost
  lot lotion lotto machine madam maddie madison madman madrid man manages mandate manhole mankind manmade manner manon
  mans manslaughter marital marsh martial mary mason masons mat mats maybe md meet meeting meets men mention menus met
  metal milkman million mimed miming mindset mined mines mission missus mm mn moaner mon mona money moreno moreover
  morn moth motion motto mps mug mummy murderer mycock myspace nanother nation ned need needless needs neighbors
  neighbour net nevertheless newsroom niger nigeria nina nomad nonetheless norfolk norman not notable nother
  noticeable noting notion notwithstanding nowhere nut oat oats offbeat offset offsetting oldham oneill oneself
  ongoing onlive onset onto op ops orwell ourself outcome outcomes outdone outgo outgoes outgoing outlet outlets
  outlies outlying outrage outright outside outstand outstanding overall overcome overcomes overcoming overdone
  overhanging overhead overlook overlooking overlooks overpower oversee overseeing overseen oversight overtaken
  overthrown overtime overturn overturns overuse overview pace pack packages packs pain pan panning paralyse parson
  passion pasta pats patties payback payers paying pays paywall peas peg pen pension person pet pets petty pg pick
  picks pig pin pines pit plan planet plans plant playground playgroup ply policeman policemen policewoman polish por
  posed posing postcard postman postmen postoffice pot pots praise pre print pun punt punts put putin quiet quit quite
  racist rag rally ran rang raps rat ration reason reasonable reckon red reel refuge remove repelled retire riding rig
  rin ring rings rise rising riverbend roam robbin robin robinson robson rom romano rot roundabout rt rug ruin ruins
  run rung runs russia rut sack sacred sag sake salesman salve sand sandbag sandbags sang sank sant sat scars
  schoolboy schoolgirl scotus seal sealed sealing seals seaman season seasons seed seeds sees seething sell sens set
  sexist sheet sheets showman shut shutdown sick sid sideman signs silver sin sinbad sings sinner sipping sit sited
  siting slats slave slick sliver snp somehow sometime somewhat somewhere son song songs soulless soweto sown sows
  speed speeds spiting spokesman spokeswoman sponges sportswoman spots stack stan standard stare stared staring
  startled stat station stave staved staving steed stela stick sting stinging stings stockwell strange street
  streetlight streets string strings stung subtotal sun sung superman swam swap sweet sweets tag tags takeaway tan
  tans tate taunt taunts teach teaches teatime tech teenage ten tend tens tension than thee theme themself then
  therapist therapists there thereby therefore thins threat threats three throat throats throughout thus tick tied
  ties tin tire tired today together tommy ton tongue tonight tosses totalled tots tough toward trail traitor trampled
  tran transact transit translate transparent trap traps trashing treason treat treats trial tried tries
  troubleshooting trough tuck tug turkmen turnout turnover undercut undergo undergoes undergoing undergone underground
  underlying understand understandable understanding undertake undertaken undertakes undertaking undertook undervalue
  underwear unit united units untied until unto upon usher usman uttermost vale van vat version vet vine vines violet
  vision votes votse wag waking wana wannabe wanton war wastes wat waters weather weatherman weds weed weeds wellbeing
  were wet whatever whatsoever whee where wherein whichever whiteboard whitehall whitewash whoever whose wicklow widow
  wig willis win windbag wine wines wing wingers wins wise wiser wising wit within without wogan woking womankind won
  wong woodman word wore workload workout workshopping wring wrings yet zombie
`)

/** Common words that say nothing of themselves, so that a sentence run together can be told apart. */
export const commonWords: readonly string[] = spaced(`
  about after again also always another any anyone anything around away back because been before being best better
  between both came come comes common could country day days does doing done down each eat end enough even ever every
  everyone everything far few find finger first food for found from full gave get gets getting give given goes going
  good got government great had half hand hard has have having head hear help here high home house how into its job
  just keep kind knew know last late least leave left less let life lift like little live long look lot made make
  makes man many may maybe mean men met might mine money more most mother much must name near need never new next
  nobody none nothing now off often old once one only other our out over own part people person place planet please
  point put quite rather ready really refuse right road said same save say see seen shall should show side since small
  smart smarter some someone something soon still stop street such sure take than that the their them then there these
  they thing things think this those though time today together told tomorrow too took touched town turn under until
  use used very village want was way week well went were what when where which while who whole whose why will wish
  with without word work world would year years yes yet you young your behaviour behaviours behavior attitude attitudes
  mentality massive huge total complete utter absolute mindset manners culture
`)
