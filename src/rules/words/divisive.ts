import { spread } from '../../draft/spread.ts'

/**
 * Subjects that divide a country more than they concern a town: those that standards decisions in England and Wales on
 * “inflammatory” posts have turned on, and those that the policies name (politics, religion).
 */
export const subjects = spread`
  (?<!on )immigration|immigrants|foreigners|illegal immigrants?|migrants?|asylum(?: seekers?)?|small boats?|the boats|(?:come|comes|coming|came) (?:over|across) (?:on|in) (?:a|the|those|these|small|rubber) (?:\w+ )?(?:boats?|dinghy|dinghies|lorr(?:y|ies))|
  open borders|remigration|multiculturalism|gaza|israel|israelis|palestin\w+|hamas|zionis\w+|brexit|
  brexiteers?|remainers?|the vaccines?|covid vaccines?|anti-?vaxx?ers?|the jab|the covid jab|lockdowns?|
  chemtrails|5g|the death penalty|death penalty|hanging(?! (?:baskets?|around|out|on|about|up|in|gardens?))|
  capital punishment|the birch|abortions?|pro-life|religion|religions|islam|islamic|islamists?|muslims?|
  mosques?|sharia|burqas?|scottish independence|welsh independence|independence now|annibyniaeth|yes cymru|
  the monarchy|the royals|royal family|transgender|trans (?:women|men|people|rights|ideology|activists)|
  gender ideology|woke|wokery|drag queens?|pride flags?|climate (?:change|hoax|scam|alarmism|alarmists?)|
  net zero|just stop oil|fox hunting|benefits? (?:scroungers?|culture)|scroungers|trump|tommy robinson|
  reparations|the pope|bishops?(?= (?:in|should|have|are|who|can))|dinghies|the empire|
  butchers?(?= .{0,30}murder)|rejoining|remoaners|hezbollah|idf|the vatican|scientology|assisted dying|
  euthanasia|right to die|conversion therapy|puberty blockers|single sex spaces|critical race theory|
  culture wars?|halal(?: meat| slaughter)?|badger culls?|grouse shooting|shooting estates?|fox hunts?|
  trail hunts?|the hunt(?! (?:for|is on|starts|begins|clues?|trail))|bloodsports?|blood sports|
  gun licen[cs]es?|trident|nuclear weapons|smacking|national service|conscription|
  (?:legalis\w+|decriminalis\w+) (?:cannabis|drugs|weed|heroin)|cannabis laws?|vegans?|anti semitism|
  netanyahu|putin|the ira|cancel culture|political correctness|feminism|patriarchy|toxic masculinity|
  white privilege|unconscious bias|migrant hotels?|asylum hotels?|channel crossings?|
  cross(?:ing)? the channel|enoch|deportations?|gender (?:identity|neutral|critical|recognition)|self id|
  same sex marriage|gay marriage|circumcision|faith schools?|atheis\w+|creationis\w+|second referendum|
  leavers|black lives matter|blm|taking the knee|grooming gangs|two-tier
`

/** Party politics, faith and institutions: spoken of calmly every day, so that only open fire counts. */
export const institutions = spread`
  politicians|farage|starmer|corbyn|boris|sunak|badenoch|trade unions|the bbc|mainstream media|the elites?|
  globalists|capitalism|socialism|socialists|vaccin\w+|british values|our culture|our borders|this government|
  the government|westminster|the senedd|the union|the eu|labour|the tories|tories|tory|the conservatives|
  reform|the church|christians|christianity|god|the king|gender|refugees?|ukraine|thatcher|winter fuel|
  inheritance tax|slavery
`

/** Open fire: ruin, blame, betrayal, plots, calls to expel or punish, faith called fable. */
export const fire = spread`
  after what they (?:did|have done) to|never forgive|never trusted|nothing but fairy stories|keep (?:his|her|their|its) (?:nose|noses|religion|views|god|opinions?) (?:out|to)|
  (?:get|can get|off you get) off my page|apologists?|let (?:them|the \w+) (?:drown|sink|rot|burn|starve)|
  too proud to admit|conned|mass murder|greatest force for good|best thing that ever|(?:is|are|was) murder|
  apartheid|ethnic cleansing|terrorist sympathis\w+|blood on|parasites?|scroungers|bloodthirsty|barbaric|
  medieval|play(?:ing)? god|god (?:hates|will judge)|burn in hell|hang (?:their|your) heads?|
  (?:do not care|could not care less) who (?:unfollows|unfriends|is offended|i (?:upset|offend))|unfriend me|
  unfollow me|block me|argue with (?:a|your|the|that)|fight me|change my mind|simple as that|biggest con|
  (?:greatest|biggest) (?:lie|hoax|fraud|betrayal)|wrecked this country|mark my words|
  coming (?:to a|for your)|big pharma|open your eyes|deep state|great reset|new world order|
  (?:nobody|no one) (?:is |seems )?(?:allowed|dares?) to say|(?<!we )can (?:both|all) shut up|
  why (?:is|are) (?:nobody|no one|we not) allowed|
  nothing but (?:harm|trouble|misery|grief|hatred|wars?)|let(?:ting)? (?:so|too|that|this) many|complicit|stand with (?:israel|palestine|gaza)|bigots?|ruin(?:s|ing|ed)? (?:this|our|the|everything|your|
  it)|destroy(?:s|ing|ed) (?:this|our|the|everything|your)|(?:is|are) the reason (?:that |why )?(?:you|we|nobody|no one) can not|ashamed|shame on (?:you|anyone|them|every)|
  themselves to blame|to blame for (?:this|every|all)|
  sold (?:us |you |their \w+ |your \w+ )?(?:out|down)|sell-?outs?|
  betray(?:ed|al|ing)? (?:us|this|our|the|your|of)|traitors?|treason|every war|all (?:the )?wars|brainwash\w*|
  indoctrinat\w*|evil|poison(?:ing|ed|s)?|invasion|invad(?:ed|ing|ers?)|swamp(?:ed|ing)|
  tak(?:e|en|ing) over (?:our|the|this)|replac(?:ed|ing) us|hoax|plandemic|sheep|sheeple|wake up|murderers?|
  genocid\w+|terrorists?|fascis\w*|nazis?|communis(?:t|ts|m)|marxis\w*|string (?:them|'em) up|
  hang (?:them|the lot)|lock (?:them|the lot) up|send (?:them|the lot|'em) (?:all )?(?:back|home|packing)|
  (?:on|in) the (?:next|first) (?:one|boat|plane|flight|ferry|bus)(?: back| home| out)?|
  go (?:back )?home|turn (?:them|the boats) (?:back|round|around)|sink (?:them|the boats)|
  kick (?:them|the lot)|get (?:them|the lot of them) out|the lot of them out|not welcome here|
  any(?:one|body) (?:who|that) (?:voted|votes|supports|supported|backs|backed|believes|had (?:the|that|it))|
  if you (?:voted|vote|had|support|back|still (?:believe|support))|brain-?dead|superstition|fairy tales?|
  mumbo jumbo|on their knees|bleed(?:s|ing)? us dry|laughing at us|i would have the lot|free palestine|
  from the river|our country back|full up|enough is enough|get over it|can not accept that they|snowflakes?|
  lefties|remoaners?|gammons?|illegals|illegal immigrants|(?:are|is) not (?:an? )?(?:wom[ae]n|m[ae]n|british|
  welsh|english)|while our own|before our own|our own (?:people|veterans|homeless)|special treatment|
  freeloaders?|no place in (?:our|british|welsh|this)|has no place
`

/** Warmth enough beside a subject that is itself alight. */
export const warmth = spread`
  murder|killing|cruel|cruelty|barbaric|inhumane?|unnatural|immoral|sinful|sin|evil|cult|propaganda|myth|
  bonkers|crazy|stupid|obscene|abhorrent|despicable|outrage\w*|scandal\w*|toffs|hypocrisy|about time|
  long overdue|best thing (?:we|this|that)|worst (?:thing|decision|mistake)|fact of life|common sense|
  unpopular opinion|there i said it|say what you like|end of$|simple as|right to (?:choose|life|exist|defend)|
  should be (?:legal|illegal|compulsory|mandatory|outlawed|criminalised|locked up|jailed|brought back|
  scrapped)|ought to be|must (?:end|stop)|never should|do not believe in|in favour of|fully support|
  god (?:made|says|intended)|silenced|cancelled|shut (?:them|it) down|taken off them|ruin\w*|wreck\w*|
  destroy\w*|wrong|mistake|scam|con|lies|lie|lying|liars?|bring back|stop the|abolish\w*|scrap\w*|ban(?:ned)?|
  deport (?:them|the|all|every)|get rid of|end the|(?:had )?enough of|had enough|sick of|fed up|disgrace\w*|
  disgust\w*|insan\w+|madness|nonsense|rubbish|drivel|joke|nobody asked us|without asking (?:us|anyone)|no one asked us|after what they did|scum of the earth|out of control|out of (?:our|this|my)|no place|
  (?:town|country|place) (?:has |is )?go(?:es|ne|ing) downhill|
  must go|should (?:go|never|be (?:sent|stopped|banned|deported|scrapped|abolished|hanged|shot|locked|ashamed|
  illegal|allowed))|not our|our own (?:people|first)|i say|got (?:it|this) wrong
`
