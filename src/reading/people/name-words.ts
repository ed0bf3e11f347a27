import { spaced } from '../../draft/listed.ts'

const set = (text: string): ReadonlySet<string> => new Set(spaced(text).map((word) => word.replaceAll('_', ' ')))

/** Written before a name. Cllr and the like make the name a public one, which person-name asks about. */
export const titles =
  set(`mr mrs ms miss mx dr prof professor rev revd reverend fr father sister sir dame lord lady baroness baron
  cllr cllrs councillor councillors pc pcso sgt sergeant insp inspector ds di dci wpc cpl corporal pte private lt lieutenant capt
  captain col colonel maj major gen general brigadier admiral cmdr mp msp president king queen prince princess pope judge justice
  uncle auntie aunty aunt nan nana nanna grandad granny grandma coach lil dj papa mama sheikh imam rabbi bishop archbishop canon deacon`)

/** First names and surnames that are also words, places or months: a capital is not enough for these. */
export const ambiguous =
  set(`blaze willow rowan chuck primrose hyacinth dahlia carol magnolia camellia mags jules shell deb rana april may june august autumn summer winter bill will mark grant grace hope faith joy rose lily daisy holly
  ivy iris heather hazel olive violet poppy rosemary ruby pearl amber jade coral crystal dawn eve gene jack max miles nick pat penny
  pip rich rob robin sandy skip sue sunny trinity vic wally art baron basil bob buck bud chase chip christian clay
  cliff colt dale dean dick dot drew duke earl ernest fern finn flint flora fleur forest ford frank gay georgia gill glen guy
  harmony heath honor hunter jasmine jay jean jersey jet jewel jordan kit kitty lance lane lee les liberty
  lot mat maya melody mercy mo marina mason milan nat noel norm page paddy patience peg pepper piers prudence ray red reed
  rex rick river rocky rod roman rusty sage sally savannah scarlet sid sky star stew stone storm sydney tab ted temple terry
  tiger tod trip tuesday van viola wade ward warren wren florence austin dallas orlando chelsea kent bradford brook cork
  india china asia israel paris london lincoln washington houston phoenix carlisle preston chester derby durham
  ali an ana ama ad bo de di do el ho in ira jo ka la li lin lo long lu ma man mi ming my no ng ping so song su sun tan to un wan wei
  ya yu per sir tin hal eden gale genesis heaven justice kale king queen prince princess major patsy porter rhea
  sherry tanner unity velvet wing angel bliss blossom bunny candy cherry dolly dusty fay ginger ginny happy misty
  noble nova rain randy raven reason saffron shade sterling trace treasure true unique young can rush bush brown
  black white green gray grey bishop cook baker barber best bland blunt bond brace bright bull burns butcher butler carpenter
  carter case chambers chance chandler child church close cole cooper corner cotton court cousins craft cross day dear draper
  dyer dyke eagle east edge english farmer fellows field fielding finch fisher fletcher flood flowers foot foreman
  fox freeman french frost fry fuller gardener gates golden good gore great grieve grove guest hall hand hardy hart hawk heart hills
  holder holland hood hooper horn house hunt hurt ireland joiner jolly judge key kitchen knight lake lamb large law lawless lemon
  little lock lord love low makepeace mann marks marsh masters mean mercer merry mild miller mills mist money moon
  moor moore moss mould mount noon north orchard pace park parker parks parish pike plant plummer pool poor pope potter power
  powers price pride prior quick read redfern rhodes rice rider rivers roach rock roper rule salmon salt savage sellers
  senior sharp sharpe shaw shepherd short silver singer skinner small smart snow south southern sparks speaker spear speed spring
  squires standing stark steel stock storey stout street strong summers swan swift taylor thatcher tiller tipping topping
  town tuck twist underhill underwood vale wall waller walls warden waters waterhouse webb weeks welch welsh west wild wise
  wolf wood woodcock woods yard york hale gee ball goode smith tennant bank banks bird watts hero
  destiny diamond nan `)

/** Capitals that are no person: bodies, brands, sides, shows, festivals, parties, peoples and the words of local government. */
export const notNames =
  set(`council parish borough county district town city village ward committee cabinet parliament senedd
  westminster whitehall downing devon government government's gov labour tory tories conservative conservatives libdem libdems lib dem dems
  ukip reform green greens snp plaid cymru brexit remain leave eu uk usa us gb nhs bbc itv sky cnn fox news radio tv channel netflix
  facebook twitter instagram youtube google apple android iphone ipad amazon ebay microsoft samsung nokia sony xbox playstation
  mcdonald nando sainsbury's tesco asda aldi lidl waitrose sainsbury sainsburys morrisons greggs boots argos ikea primark wetherspoon wetherspoons costa
  starbucks mcdonalds kfc nandos subway wikipedia tumblr linkedin snapchat whatsapp uber spotify itunes
  police fire ambulance army navy raf church chapel cathedral school academy college university hospital library museum theatre hall
  centre park gardens street road lane avenue close drive square court bridge station airport river canal lake hill wood forest
  club fc afc rfc united rovers wanderers athletic albion hotspur spurs arsenal villa everton liverpool fulham
  palace celtic rangers barca barcelona madrid juventus juve inter bayern dortmund psg ajax gunners hammers saints
  lions saracens harlequins premier league championship cup final olympics olympic euro euros wimbledon ashes masters
  christmas xmas easter halloween eid ramadan diwali hanukkah valentines boxing new year eve bank holiday remembrance armistice
  jubilee coronation covid coronavirus covid-19 wi-fi wi vis omicron ofsted ofcom hmrc dwp dvla defra sats gcse gcses btec phd mba ceo cctv anpr
  god jesus christ lord allah bible quran christian christians muslim muslims jewish jew jews hindu hindus sikh sikhs buddhist
  roman romans viking vikings saxon saxons victorian georgian tudor british english scottish irish welsh european american french german italian spanish polish russian chinese indian asian african
  black white lgbt blm metoo brexiteer brexiteers remainer remainers cockney geordie scouse
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  am pm gmt bst rt ft lol omg wtf lmao rofl fyi btw imo imho ffs idk smh tbh asap diy mc vip ok okay plz pls thx np icymi rip ty cc nb ps pps eta aka
  video audio live blog photo photos pic pics picture pictures update breaking exclusive watch listen read win follow join check
  please thanks thank happy merry good great best morning afternoon evening night hello hi hey dear congratulations congrats
  the a an and or but if when where why how what who this that these those there here it he she they we you i my your his her our their
  in on at to from for with of by as is are was were be been do does did have has had can could will would shall should might
  must not no yes so just very too also only even still yet all some any each every both most more many much few one two three
  four five six seven eight nine ten first second third last next another other such same own than then now well out up down off over
  get got go going gone come came see saw look looks let lets make made take took give gave say said says tell told think know want
  need love hate like feel keep put try use work works play help call ask seems seem thought found
  mum mam mom dad mummy daddy son daughter brother sister husband wife cousin baby babe bro sis mate mates guys lads everyone
  someone anyone nobody everybody somebody people man woman men women boy girl kids children friends family team crew
  minister secretary chancellor prime mayor clerk chair chairman leader officer member members councillor councillors cllr mp mps
  op ed vs versus part act chapter section clause item minute minutes agenda report policy plan planning application
  north south east west northern southern eastern western central upper lower little old saint st mount
  trust society association group foundation charity ltd plc inc co company services service department office agency authority
  federation union institute partnership project programme festival fair show market week day month awards award prize
  inquiry highways discussion govt bench area scheme commission solicitor handyman headteacher bingo drama islam christianity
  judaism hinduism whitsun lent advent pentecost britain caravan fayre
  grenfell tower hillsborough windrush lockdown furlough precept
  preston chester lincoln durham derby bradford carlisle lancaster bristol leicester nottingham coventry norwich ipswich swindon
  luton burnley blackburn bolton wigan stoke hull leeds sheffield huddersfield barnsley rotherham doncaster middlesbrough sunderland
  newcastle gateshead southampton portsmouth bournemouth brighton plymouth exeter torquay yeovil cheltenham gloucester worcester
  hereford shrewsbury telford walsall dudley wolverhampton birmingham london manchester salford oldham rochdale bury stockport
  cardiff swansea newport wrexham glasgow edinburgh aberdeen dundee inverness belfast derry oakham brackley rugeley desborough
  unlucky prem mitie teddy sorry facebook.com photoshop powerpoint excel outlook word windows linux java python kindle`)

/** Things bought and drunk: the capital before them is a make. */
export const goods = set(
  `whisky whiskey gin rum vodka ale ales bitter stout lager cider wine beer juice juices squash crisps biscuits chocolate cereal sauce soup
  tea coffee bag bags handbag handbags jeans trainers boots shoes perfume lipstick shampoo trousers jumper laptop tablet printer
  phone charger telly sofa mattress mower strimmer tyres bike pram`,
)

/** What follows a name when it is part of a place, a body, a show or a thing: "Victoria Park", "Robin Hood bus", "Marks & Spencer". */
export const namedAfter =
  set(`road rd street st lane ln avenue ave close drive court crescent way place gardens grove terrace hill park
  square mews row rise view green walk parade gate yard residence residences pedigree hall house school primary secondary academy college university hospital hospice
  surgery practice centre center library theatre church chapel cathedral station bridge farm inn arms hotel pub club fc afc united city
  town rovers wanderers county athletic council cup trophy shield stadium stand arena trust foundation society association award prize
  ltd limited plc inc llp sons bros brothers group company holdings solicitors builders plumbing motors garage bakery cafe stores
  estate ward division constituency by-election river bay beach island isles valley forest wood woods common lake cottages lodge
  building tower wing suite room field fields festival day week memorial statue report review act law inquiry test cat dog bus
  awards show news times post mail herald gazette echo advertiser mercury chronicle express telegraph guardian standard
  magazine chase ring moor fell tor weir lock locks wharf marina reservoir trail records music airport airways airlines islands museum gallery zoo market fair`)

/** Brands and things that are called like people. */
export const brands =
  set(`calvin_klein louis_vuitton aston_martin ted_baker paul_smith marc_jacobs ralph_lauren tommy_hilfiger
  michael_kors karen_millen dorothy_perkins john_lewis jimmy_choo vivienne_westwood alexander_mcqueen stella_mccartney laura_ashley
  cath_kidston harvey_nichols william_hill paddy_power ben_sherman fred_perry jack_wills jack_daniels johnnie_walker harley_davidson
  rolls_royce alfa_romeo dr_martens dr_pepper mr_kipling mr_whippy union_jack jolly_roger big_ben good_friday black_friday uncle_sam
  uncle_ben tim_hortons max_factor russell_hobbs morphy_richards marie_curie macmillan_cancer sue_ryder age_uk st_andrew barratt_homes
  david_wilson taylor_wimpey bryant_homes charles_church morgan_sindall kier_group balfour_beatty jack_russell king_charles
  as_larry bell_ringing bell_ringers bell_tower carol_singing carol_singers carol_service carol_concert carol_sheet morris_dancing morris_dancers
  heath_robinson gordon_bennett walter_mitty jack_of tom_dick dick_harry aunt_sally nosey_parker daddy_longlegs plain_jane dear_john
  michelin_star bob_cat billie_goat jack_frost jack_o father_christmas siôn_corn sion_corn santa_claus eid_mubarak ramadan_mubarak bloody_mary mother_nature joe_public john_doe tom_cat
  land_rover range_rover marks_spencer fortnum_mason dolce_gabbana johnson_johnson slater_gordon ben_jerry edith_weston milton_keynes melton_mowbray sutton_coldfield market_harborough burton_latimer newton_abbot bishop_auckland leighton_buzzard houghton_regis newton_aycliffe shepton_mallet stanton_drew compton_verney norton_canes long_sutton severn_trent morris_men morris_side ginger_tom woolworths nolan_principles chester_le elizabeth_line victoria_line jubilee_line ann_summers peter_rabbit thomas_cook thomas_tank austin_reed morris_minor`)

/** Who governs or governed a country, or would, known by a surname alone to nearly everybody: from general knowledge. */
export const statesmen =
  set(`trump biden obama clinton hillary ivanka melania pelosi romney palin mccain bannon comey mueller cheney
  putin zelensky medvedev gorbachev merkel macron sarkozy hollande berlusconi erdogan netanyahu assad gaddafi saddam mubarak mandela
  mugabe zuma modi mao stalin lenin hitler mussolini castro chavez gandhi thatcher blair churchill attlee cameron clegg miliband
  osborne gove hague huhne warsi boris sunak truss starmer corbyn farage braverman raab javid zahawi badenoch mogg sturgeon salmond
  prescott mandelson livingstone galloway`)

/** The same of the stage, of sport and of story. */
export const mononyms = new Set([
  ...statesmen,
  ...set(`murdoch coulson leveson assange snowden musk bezos zuckerberg epstein weinstein
  beyonce beyoncé rihanna madonna adele shakira britney kesha gaga minaj kanye jay-z drake eminem usher bieber selena tulisa dappy
  wiley skepta stormzy dizzee sheeran cowell jedward winehouse bowie hendrix cobain lennon mccartney jagger elvis morrissey bono sting
  snoop tupac biggie akon tyga ludacris ciara mariah aguilera timberlake kardashian kim oprah ellen clooney pitt jolie depp dicaprio
  damon affleck streep winslet cumberbatch hiddleston capaldi moffat gatiss gervais clarkson attenborough izzard nigella schofield
  paxman dimbleby kuenssberg peston mozart beethoven bach chopin picasso einstein newton darwin shakespeare orwell tolkien rowling
  socrates plato aristotle napoleon cleopatra buddha muhammad jesus
  messi ronaldo ronaldinho neymar zidane figo kaka maradona pele cantona beckham rooney giggs scholes ferdinand vidic evra nani berbatov
  welbeck chicharito carrick kompany lescott toure zabaleta clichy nasri dzeko aguero balotelli tevez cech lampard drogba torres anelka
  essien malouda kalou sturridge lukaku mikel ramires bosingwa szczesny sagna koscielny vermaelen mertesacker arteta wilshere rosicky
  diaby arshavin walcott gervinho chamakh giroud cazorla ozil reina carragher agger skrtel gerrard kuyt suarez coutinho sakho bellamy
  jagielka distin baines fellaini pienaar jelavic tiote cabaye coloccini cisse ameobi crouch sessegnon bendtner hangeland dempsey zamora
  dembele agbonlahor heskey petrov taarabt hoolahan wenger mancini dalglish redknapp pardew moyes mcleish pulis capello mourinho
  guardiola ancelotti hiddink benitez pochettino klopp allardyce hodgson mcclaren eriksson southgate kane alli eriksen vardy mahrez kante
  salah mane firmino alisson sane foden saka odegaard bellingham haaland rashford maguire pogba lingard martial casemiro pickford trippier
  grealish havertz xavi iniesta puyol pique busquets benzema higuain ibrahimovic pirlo buffon totti shearer lineker gascoigne keane
  defoe bale modric adebayor gallas kranjcar saha pires bergkamp vieira ljungberg veron stam cole
  nadal djokovic federer tsonga sharapova azarenka wozniacki raducanu henman vettel alonso raikkonen massa schumacher rosberg verstappen
  ecclestone pacquiao mayweather froch klitschko tyson cena orton jericho undertaker batista sheamus ziggler lesnar ryback flintoff
  pietersen tendulkar botham mcilroy mickelson poulter wiggins cavendish froome bolt pistorius ennis phelps
  sherlock moriarty batman joker superman spiderman thor loki hulk gandalf frodo bilbo thorin aragorn legolas gollum dumbledore voldemort
  snape hagrid draco hermione katniss peeta vader yoda skywalker leia kenobi kermit shrek simba aladdin cinderella tarzan nemo goku
  naruto pikachu luigi tyrion cersei daenerys arya sansa heisenberg santa thanos rapunzel pinocchio bambi scooby garfield`),
])

/** People are the ones who do these. */
export const doings =
  set(`said says say saying told tells thinks thought believes knows wants hopes asked asks replied wrote writes tweeted
  posted claims claimed admits admitted argues argued explained explains added insists announced resigns resigned quits quit scored
  scores plays played signs signed joins joined sings sang wins won loses lost dies died born married marries loves hates looks
  looked seems wears wore laughs laughed cries cried smiles sounds deserves needs talks talking singing dancing wearing playing
  going coming getting trying leaving left goes went comes came gets got gave gives makes made took takes saw sees met meets
  called calls just has had is was will would could can did does doesn't isn't wasn't retires retired visited lives works worked
  helps helped agreed agrees reckons proposed seconded thanked voted attended spoke speaks drove broke bought sold found kept put`)

/** Persons by part, after which a name comes: "striker Billy Sharp", "my friend Isabella". */
export const parts =
  set(`striker midfielder defender goalkeeper keeper manager captain boss coach player footballer winger forward singer
  rapper actor actress star author writer poet novelist director producer presenter host comedian chef model artist designer journalist
  reporter editor blogger photographer politician senator congressman secretary minister chancellor leader chairman chair
  chairwoman spokesman spokeswoman founder owner doctor nurse teacher headteacher vicar priest professor lecturer historian scientist
  engineer architect builder plumber electrician driver farmer neighbour friend mate colleague brother sister mum dad mother father
  son daughter wife husband uncle auntie aunt cousin nephew niece grandson granddaughter grandfather grandmother boyfriend girlfriend
  partner fiance fiancee resident volunteer candidate winner champion champ legend hero veteran soldier constable officer detective
  called named vs versus ft feat featuring starring aka dear hi hey hello thanks cheers congratulations congrats love rip like poor
  little lil`)
