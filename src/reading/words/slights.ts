import { spread } from '../../draft/spread.ts'
import type { Characteristic } from '../contempt/identities.ts'

/**
 * Everyday slights: remarks that demean people by sex, age, origin, faith, disability or station without a slur, in frames over
 * classes of words. `{class}` stands for a class below, ` ~ ` for up to six words between. Hand-written from equality
 * training, tribunal reports and standards decisions as they are commonly told; British use.
 */
export const classes: Readonly<Record<string, string>> = {
  woman: spread`
    divorcees?|spinsters?|feminists?|women of a certain age|wom[ae]n|girls?|lad(?:y|ies)|lass(?:es|ie)?|
    females?|housewi(?:fe|ves)|mums|mothers|wi(?:fe|ves)|birds|blondes?|the missus|the fairer sex|wags|
    grannies|(?:single|working|stay at home|career) (?:mum|mums|mother|mothers|women)|
    (?:young |pretty |little |slip of a )(?:thing|girl|lady|madam|woman)
  `,
  man: 'man|men|lads?|blokes?|chaps?|fellas?|fellows?|gentlem[ae]n',
  old: spread`
    pensioners?|oaps?|oldies|wrinklies|coffin dodgers|boomers?|
    old (?:folk|folks|people|dears?|bidd(?:y|ies)|boys|codgers?|women|men|man|woman|duffers?|girls|bags?|
    fogeys?|fogies|gits?|timers|ladies|crones?|fossils?|crusties)|
    (?:the )?elderly(?: people| folk| residents| drivers| councillors)?|(?:the )?over (?:50|60|65|70|75|80)s?|
    grandads?|grand(?:ma|pa|mother|father|parent)s?|grannies|granny|nanas?|septuagenarians?|octogenarians?|
    geriatrics?|retirees|the blue rinse(?: brigade| lot)?|(?:a |some )?(?:70|75|80|85|90|seventy|
    eighty)[ -]?(?:odd |something )?year[ -]olds?|care home residents|
    the (?:zimmer|bus pass|cardigan|bingo) (?:brigade|lot|mob)
  `,
  young: spread`
    gen z|youth councillors?|young people|youngsters|kids (?:today|these days|nowadays|of today)|
    (?:the )?(?:youth|kids|teenagers|young people|youngsters) (?:of today|these days|today|nowadays)|
    teenagers?|millennials?|gen z|generation z|zoomers|students|(?:twenty|20) ?somethings?|
    the younger generation|today 's (?:youth|kids|teenagers|youngsters)|young (?:folk|ones|uns|lads|men)|
    generation (?:snowflake|rent)|under (?:25|30)s|(?:a |some )?(?:18|19|20|21|22|23|24|25|
    twenty two)[ -]?year[ -]olds?
  `,
  nation: spread`
    (?:eastern )?europeans?|poles?|polish|romanians?|bulgarians?|albanians?|lithuanians?|latvians?|
    pakistanis?|indians?|bangladeshis?|somalis?|syrians?|afghans?|iraqis?|turks?|turkish|kurds?|nigerians?|
    africans?|asians?|arabs?|chinese|germans?|french|frenchm[ae]n|italians?|spaniards?|greeks?|russians?|
    americans?|irish|irishm[ae]n|scots|scotsm[ae]n|welshm[ae]n|scousers?|geordies?|brummies|mancs|cockneys|
    londoners|portuguese|ukrainians?|jamaicans?|filipinos?
  `,
  foreign: spread`
    coloureds?|orientals?|half castes?|immigrants?|migrants?|foreigners?|refugees?|asylum seekers?|illegals|
    incomers|newcomers|outsiders|blow ins|boat people|(?:foreign|migrant|immigrant|asylum) (?:people|families|
    workers|men|lads|drivers|doctors|nurses|students|children|kids)|non english speakers|ethnics|
    ethnic minorities
  `,
  traveller: spread`
    travellers?|travellas|gyps(?:y|ies)|gippos?|pikeys?|romanies|tinkers|
    the travelling (?:community|people|folk|lot)|(?:them|those|that lot|that sort|that type|the sort|people|
    folk|kids|lads|vans|caravans|lot) (?:from|on|up|at|off) (?:the|that) (?:site|camp|caravans|encampment|
    caravan site)|caravan (?:dwellers|people|folk)
  `,
  faith: spread`
    catholic|muslim|hindu|sikh|atheist|jehovah witness(?:es)?|papists?|muslims?|islam|jews?|
    jewish (?:people|folk|families)|catholics?|hindus?|sikhs?|buddhists?|mormons?|jehovahs?|
    (?:another|a|the|no|more) mosques?|(?:other|different) (?:faiths|religions)|born again christians?|
    christians|bible bashers|god botherers|atheists
  `,
  gay: spread`
    gays?|lesbians?|homosexuals?|lgbt\w*|queers?|bisexuals?|gay (?:people|couples?|men|lads|folk)|
    same[ -]sex (?:couples?|parents)|two (?:men|women|blokes|lads|fellas|mums|dads|girls)
  `,
  trans: spread`
    trans(?:gender)?|trans(?:gender)? (?:people|women|men|folk|kids)|transwomen|
    drag (?:queens?|acts?|artists?)|non[ -]binary|(?:bloke|man|fella|men|blokes)s? (?:dressed as|in) (?:a |
    an )?(?:women|woman|dress|dresses|frock|frocks|wig|wigs|heels|lipstick|tights)
  `,
  disabled: spread`
    disabled(?: people| folk| lot| ones| drivers| users| kids| children)?|
    wheelchairs?(?: users| people| lot)?|the handicapped|cripples?|blue badge(?: holders?| lot)?|
    badge holders|mobility scooters?|autistics?(?: people| kids| children| lot| lad| boy)?|
    special needs(?: kids| children| lot| class| people)?|the (?:deaf|blind|lame|mentally ill|disabled)|
    adhd(?: kids)?|deaf people|blind people|dyslexics|fat(?:ties| people| folk)|fatties|epileptics|
    mental patients
  `,
  poor: spread`
    (?:the )?council (?:estate|house|housing|flat)s? (?:kids?|lot|tenants?|families|types?|people|crowd|rabble|
    mums|scum)|people on (?:benefits|the dole|universal credit)|
    benefits? (?:claimants?|scroungers?|families|mums|cheats|street|lot|people|brigade)|
    (?:the )?(?:unemployed|jobless|homeless|great unwashed|working classes|lower orders|riff ?raff|underclass|
    hoi polloi)|single (?:mums?|mothers?|parents?)|teenage (?:mums?|mothers)|chavs?|chavvy|
    (?:people|families|kids|that lot|them lot|those|lot|types|scum|tenants|folk|everyone) (?:from|on|off|up|
    in) (?:the|that|them) (?:\w+ )?(?:estate|flats|tower blocks?|hostel|bedsits)|
    social housing (?:tenants|people|lot)|druggies|dole(?:ys|ies)
  `,
  anyone: '{woman}|{old}|{young}|{nation}|{foreign}|{traveller}|{faith}|{gay}|{trans}|{disabled}|{poor}',
  /** Groups of whom ill is spoken for what they are, less often for what is done to them. */
  outsider: '{nation}|{foreign}|{traveller}|{faith}|{gay}|{trans}|{poor}',
  cannot: spread`
    can not|could not|can never|could never|will never|would never|never could|
    are not (?:able|fit|made|built|cut out|up|meant|designed|capable)(?: to| of| for)?|
    is not (?:able|fit|made|built|cut out|up|meant|capable)(?: to| of| for)?|should not(?! have to)|ought not|
    do not (?:know how|understand|belong|have (?:a clue|the (?:head|brain|stomach|strength|stamina|
    temperament)))|have no (?:business|place|idea|clue|head|right)|has no (?:business|place|idea|clue|head)|
    can hardly|can barely|should stick|should leave|(?:are|is) (?:no|not much) (?:good|use)|
    (?:are|is) (?:useless|hopeless|rubbish)|was never going
  `,
  skill: spread`
    driv(?:e|ing|en)|park(?:ing)?|revers(?:e|ing)|chair(?:ing)?|lead(?:ing|ership)?|run(?:ning)?|
    manag(?:e|ing)|control|govern(?:ing)?|lift(?:ing)?|carry(?:ing)?|dig(?:ging)?|build(?:ing)?|fix(?:ing)?|
    mend|read(?:ing)?|map|maps|count(?:ing)?|add up|figures|numbers|sums|maths|money|budgets?(?:ing)?|finance|
    engineering|highways|planning|football|rugby|cricket|referee(?:ing)?|referees?|tools?|machinery|tractors?|
    mowers?|chainsaws?|computers?|technology|the internet|online|email|spreadsheets?|understand|cope|decide|
    decisions?|committee|council|councillors?|mayor|politics|business|vote|voting|stand|serve|keep up|
    pressure|heavy|hard work|graft|a day 's work|job|jobs|work|charge|power|office|drains|lawnmower|drill|
    power tools|barbecue|fire engine|cones?|engine|stairs|ladders?
  `,
  illtempered: spread`
    lazy|idle|bone idle|work ?shy|feckless|thick|dim|dirty|smelly|filthy|scruffy|greedy|sponging|scrounging|
    ungrateful|entitled|whing(?:e?ing|ey|ers)|whiny|moaning|moany|doddery|dozy|hysterical|over ?emotional|
    emotional|hormonal|bossy|nagging|shrill|catty|gaga|senile|past it|clueless|feral|mouthy|gobby|rude|
    ignorant|backward|primitive|violent|dangerous|dishonest|untrustworthy|thieves|thieving|spoilt|soft|wet|
    gullible|gossips|drunks|drunk|always drunk|tight|mean|stingy|crooks|criminals|liars|savages|perverts|
    weird|unnatural|abnormal|sinful|deluded|confused|attention seek(?:ing|ers)|mollycoddled|pampered|work shy|
    unreliable|unwashed|bred|breeding|glued to|stuck on|no manners|no respect|no morals|selfish
  `,
  nuisance: spread`
    taking over|take over|took over|taken over|everywhere you look|over ?run\w*|ruin(?:ing|ed|s)?|
    clogg?(?:ing|ed|s)?|a nuisance|a burden|a menace|a drain|draining|spong(?:e|ing)|breed(?:ing)? like|
    lower(?:ing|s)? the tone|house prices|not welcome|not wanted|
    do not (?:belong|fit in|integrate|mix|want to work|pay|contribute|wash|do work|do hard work|respect)|
    never (?:integrate|worked|work|paid|pay|contribute|done a day|fit in|wash)|jump(?:ing|s)? the queue|
    front of the queue|(?:get|gets|getting|given|got) (?:everything|it all|the lot|special treatment|
    (?:new |free |our )?(?:houses?|flats|hotels))|up to no good|nothing but trouble|
    bring(?:s|ing)? (?:trouble|the place down|nothing)|kick(?:ing)? off|in the way|getting in everyone 's way|
    cluttering|littering|help(?:ing)? themselves|light fingered|sticky fingers|not like us|not one of us|
    need watching|watch your|goes? (?:missing|walkabout)|mysteriously|disappear(?:s|ed|ing)?|vanish(?:es|ed)?|
    on the rob|on the take|on the fiddle|the lead|copper|lock up|lock your|nail (?:it|everything|down)|
    hide (?:your|the)|count (?:your|the) (?:spoons|change|fingers|cutlery|swans|ducks|silver)|breeding|
    pop(?:ping)? (?:them |kids )?out|drop(?:ping)? litters?|swans|it is their culture|their culture
  `,
}

type Frames = Readonly<Record<Characteristic, readonly string[]>>

/** A frame is enough by itself, unless the sentence tells of the slight, denies it or stands up for those it speaks of. */
export const frames: Frames = {
  race: [
    spread`
      (?:{anyone}|(?:foreign|women|woman|lady|elderly|old|polish|asian) drivers?)(?: \.)? (?:need i say more|
      say no more|nuff said|enough said|what more can|i rest my case|you know the rest)
    `,
    spread`
      (?:always|bound to be|usually) (?:a|an|one|some|those|the)? ?(?:one )?(?:{traveller}|{foreign}|
      {nation}) (?:[^ .]+ ){0,4}(?:at the (?:back|bottom|root) of|behind|to blame|involved|responsible|
      in the middle of)
    `,
    spread`
      (?:for|is for|meant for) (?:normal|proper|decent|real|traditional) (?:families|couples|people|
      folk) (?:[^ .]+ ){0,3}(?:not|and not|rather than|instead of)
    `,
    '(?:you )?can take the (?:girl|boy|lad|man|woman|kid) out of (?:the|a)',
    spread`
      move to (?:saudi|iran|pakistan|iraq|afghanistan|africa|poland|romania|gaza|mecca|turkey|syria) (?:then|if|
      mate|instead)|(?:never|not) (?:heard|hear|spoke|speak|met) a word of english
    `,
    spread`
      (?:not sure|do not think|not convinced|since when|imagine|would (?:you|we|i) want|
      do (?:you|we) (?:really )?want|would not want|uncomfortable with|not happy with|not keen on|
      rather not have|how can|how could|what business has|who lets|who let) (?:[^ .]+ ){0,3}(?:a|an|some|these|
      two) (?:{anyone}) ~ (?:should|be|can|running|laying|teaching|chairing|leading|in charge|on (?:our|the)|
      representing|deciding|telling|speaking for|near|as (?:mayor|chair|clerk|leader))
    `,
    spread`
      (?:rather|prefer|prefers|want|need|should be|ought to be|give (?:me|us)|go to|keep it for|
      only) (?:[^ .]+ ){0,5}(?:born (?:here|locally|and bred|in (?:this|the) (?:town|village|country))|
      local stock|proper locals?|one of our own|our own kind|english born|british born)
    `,
    spread`
      (?:just|fresh|straight) off the (?:boat|plane|ferry|banana boat|back of a lorry)|
      not somebody (?:from|who can not speak)
    `,
    '(?:you )?can (?:always|usually|often) (?:tell|spot|smell|hear) (?:a|an|the|those|when) (?:{anyone})',
    '(?:{anyone}) can not even (?!(?:get|afford|reach|access|see|leave|cross|find|park|board|use the|go))',
    spread`
      (?:lectures|lessons|lectured|advice|orders|preached at|told what to do|
      told how to \w+) (?:[^ .]+ ){0,4}(?:from|by) (?:a|an|some|any|that|this)? ?(?:{anyone})
    `,
    spread`
      (?:gay|women 's|woman|muslim|jewish|black|trans|disabled|feminist|traveller|gypsy|ethnic|minority|
      disability) (?:lobby|mafia|card|brigade|cabal)|(?:play|plays|played|playing|pull|pulls|
      pulled) the (?:race|gender|sex|sexism|disability|disabled|gay|trans|woman|age|black|muslim|victim|
      mental health) card
    `,
    spread`
      (?:talks|speaks|talking|sounds|speaking) like (?:a|an|some) (?:foreigner|immigrant|{nation}|peasant|chav|
      pikey)|(?:funny|thick|foreign|strange|silly|ridiculous|common) accents?|(?:with|in) that accent|
      can not (?:\w+ ){0,2}(?:follow|understand|make out) (?:a word (?:he|she|they|of)|
      (?:his|her|their|that) accent)
    `,
    'too many chiefs|half ?castes?|coloureds|gyppos?|coloured (?:chap|fellow|lady|folk|people)',
    spread`
      (?:{traveller}|{foreign}|{nation}|{poor}) (?:\w+ ){0,5}(?:cleared|gone|moved on|left|evicted|turned up|
      arrived|arrive|moved in|pitched up) (?:[^ .]+ ){0,12}(?:crime|thefts?|burglar\w*|nicked|missing|sheds?|
      tools|quiet|peace|dropped|safe|mess|dogs|rats|funny that|coincidence|surprise|what do you know)
    `,
    spread`
      (?:{nation}|{foreign}|{poor}|{traveller}) (?:\w+ ){0,4}(?:car wash(?:es)?|barbers?|nail bars?|vape shops?|
      takeaways?|kebab shops?|corner shops?) (?:[^ .]+ ){0,14}(?:wonder|laundering|washing|front for|dodgy|
      what else|really|drugs|cash only|money|that many|how do they|haircuts)
    `,
    spread`
      (?:another|yet another|not another|one more|do we need) (?:{nation}|{foreign}|turkish|
      kurdish) (?:car wash|barbers?|nail bar|vape shop|takeaway|shop|supermarket|restaurant|church|family|
      families)
    `,
    spread`
      mums? with (?:tattoos|fags|vapes)|(?:tattoos|tracksuits?|staffies|pyjamas|fags|cider|
      scratchcards) (?:[^ .]+ ){0,6}(?:estate|flats|council house|that end|for you|types)|
      that (?:is|'s) the (?:\w+ ){1,2}(?:estate|flats|terrace|caravan park) for you|
      that (?:is|'s) (?:{anyone}) for you
    `,
    spread`
      (?:scots?|scottish|scotsm[ae]n|yorkshirem[ae]n|welsh|irish|jewish|jews?|cardis?|
      aberdonians?) (?:[^ .]+ ){0,8}(?:best price|bargain|discount|wallet|tight|purse|penny|pennies|money|sheep|
      moths|short arms|deep pockets|drink|pint|guinness|leprechaun|
      boyo)(?! (?:for (?:our|the)|raised|market|festival))
    `,
    '(?:i am|we are|am|not being) not (?:being |a )?(?:racist|racial|xenophobic|prejudiced|pc|politically correct) but',
    'not being (?:racist|sexist|ageist|homophobic|funny|rude) but ~ (?:{anyone})',
    spread`
      (?:nothing|not got anything|have not anything|no offence|no disrespect|not having a go) (?:against|to|at|
      about) (?:the |any )?(?:{anyone}) ~ but
    `,
    '(?:some|many|one) of my best friends (?:is|are)',
    spread`
      (?:call me old fashioned|not pc|not very pc|politically incorrect|can not say (?:it|that|this|anything)|
      not allowed to say|they will call me (?:racist|sexist|a bigot)) ~ (?:{anyone})
    `,
    spread`
      (?:typical|trust (?:a|an|the)|just like (?:a|an|the)|that is|that 's|so like) (?:bloody |flipping |
      ruddy )?(?:{outsider}|{woman}|{old}) (?:to|for you|eh|all over|again|they|as always|as usual|behaviour|
      excuse|logic)
    `,
    'typical (?:bloody |flipping |ruddy )?(?:{outsider}|{old}|{young})',
    spread`
      (?:know|knows|see|seen) (?:exactly )?what (?:the |these |those |them )?(?:{anyone}) (?:are|is|get|
      do)(?: like| up to)?
    `,
    spread`
      what (?:else )?(?:do|can|did|would) (?:you|we|they|people|anyone) expect ~ (?:from|of|with|
      when) ~ (?:{anyone}|that (?:end|side|part|sort|lot|type)|people like (?:that|them|those))
    `,
    '(?:{anyone}) (?:are|is) all the same',
    spread`
      (?:{outsider}|{woman}|they|them) ~ (?:in (?:the|their|her|his) (?:blood|nature|dna|genes)|second nature|
      (?:just )?how (?:they|she) (?:are|is) (?:made|wired|built)|can not help (?:it|themselves)|
      it is what they do|that is what they do)
    `,
    '(?:{outsider}) ~ (?:{nuisance})',
    spread`
      (?:every time|whenever|as soon as|since|ever since|funny how) ~ (?:{traveller}|{foreign}|{nation}|{poor}|
      camp|caravans?|that (?:sort|lot)) ~ (?:goes|gone|go|went|missing|disappear\w*|vanish\w*|lead|nicked|
      stolen|copper|rubbish|trouble|crime|sheds?|bikes?)
    `,
    spread`
      (?:{traveller}|{foreign}|{nation}|{poor}) (?:\w+ )?(?:are|is|being|were|
      was) (?:(?:all|so|just|too|always|a|bunch|of|bone|bit|notoriously|naturally|
      mostly) ){0,3}(?:{illtempered})
    `,
    spread`
      (?:too many|fewer|no more|over ?run (?:by|with)|sick of|fed up (?:of|with)|had enough of|rid of|
      the last thing we need is|do not want|do not need|plagued (?:by|with)|swamped (?:by|with)|infested with|
      full of|nothing but) (?:all |any |any more |more |a load of |these |those |the |another |
      bloody ){0,2}(?:{foreign}|{traveller}|{poor}|{nation} (?:shops?|people|families|lads|men)|
      wheelchairs)(?! (?:being|are being|having to|who have to|left|treated))
    `,
    spread`
      (?:that|this|their|them|those|your|these) (?:sort|kind|type|types|ilk|element|lot) (?:of people |
      of person |of folk )?(?:from|on|up|off|at) (?:the|that|over) \w+
    `,
    spread`
      (?:that|their|your|them|those|these|wrong|certain) (?:sort|kind|type|types|
      element) (?:of (?:people|person|folk|family|families) )?(?:turn up|turns up|turned up|move in|moves in|
      moved in|live here|lives here|come here|round here|want everything|never|always|moving|next door)
    `,
    spread`
      (?:people|folk|families|lot|types) like (?:that|them|those|these) (?:always|never|do not|should not|
      moving|living here|turn up|lower|bring|round here)
    `,
    spread`
      (?:speak|speaks|speaking|learn|talk|understand|read|write) (?:proper |good |a bit of |some |a word of |
      the )?(?:english|the (?:language|lingo)|lingo) (?:in (?:the|our|this) (?:queue|shop|street|town|country|
      park|market|surgery)|if (?:you|they)|when (?:you|they)|or |like the rest|here|first|before|at home|
      for once|please)
    `,
    '(?:have|has|had) the (?:decency|courtesy|manners|respect|cheek) (?:to|not to) (?:speak|learn|talk)',
    spread`
      (?:hardly|never|barely|rarely|do not|can not) (?:\w+ ){0,2}(?:hear|hears|heard|find|spoken|speaks?|
      speaking) (?:a word of |any |much |anyone speaking |someone speaking |proper )?english
    `,
    spread`
      no english (?:spoken|heard|speaking|at all)|not a word of english|without a word of english|
      (?:half|most|none) of (?:them|em) (?:can not|do not|can|could not|speak) (?:speak|read|understand|english)
    `,
    spread`
      (?:is not|are not|no longer|not really|does not (?:feel|look) like|hardly|has not been|
      stopped being) (?:\w+ ){0,2}(?:ours|our own|our town|england|britain|english|british|home|my town|
      wales) any ?more
    `,
    spread`
      (?:stranger|foreigner|strangers|foreigners|minority|guest) in (?:my|our|your|his|their) own (?:town|
      country|land|street|village|home)
    `,
    spread`
      (?:this is|we are|it is|(?:this|the|our) (?:town|country|village|place) is|
      last time i checked(?: this was| we were)?) (?:still )?(?:a |an )?(?:england|english|british|britain|
      christian|
      white|
      wales|
      christian (?:town|
      country|village))(?: town| country| village| place)?(?: not | and not | so | and (?:other|they|if|
      we speak)| . (?:speak|not|learn))
    `,
    spread`
      (?:proper|real|true|genuine|born and bred|ethnic|indigenous|decent|normal|ordinary) (?:brits?|english|
      british|englishm[ae]n|welsh|locals|people) (?:like us|first|come|should|can not|do not|are|not|who|pay|
      get|have)(?: \w+){0,4} (?:first|not|last|foreign\w*|them|anymore|instead|back)
    `,
    spread`
      (?:look after|looking after|looked after|charity (?:begins|starts)|house|help|feed|sort out) (?:at home|
      our own)(?: \w+){0,3} (?:first|before|instead|not|rather)
    `,
    'not (?:from|born) (?:round|around) here(?: \\w+){0,3} (?:so|and|are|no|should|has|have|does|why|what|originally)',
    spread`
      (?:you|they|he|she) (?:are|is|were|was) not (?:even )?(?:from|born) (?:here|round here|around here|
      this (?:country|town|village))
    `,
    spread`
      (?:go|goes|going|get|got|clear off|crawl|run|jog|move|trot|slither|pack (?:your|their) bags and go|sent?|
      ship(?:ped)?|put (?:them|him|her|you)) (?:on |)(?:back |off |home ){1,2}(?:to )?(?:wherever|where|your|
      their|his|her|poland|romania|africa|asia|europe|london|ireland|india|pakistan|the jungle|
      the old country)(?! (?:house|homes?|seats?|desks?))
    `,
    spread`
      (?:would|do|could|will|who) (?:you|we|anyone|anybody|would|they)? ?(?:trust|let|hire|want|employ|buy|
      believe|like|fancy) ~ (?:called|named|with a name like) (?:mo|mohamm?e?d|muhammad|ahmed|abdul|ali|patel|
      singh|khan|hussain|kowalski|olu\w*|chang|wong|paddy|tyrone|leroy|jamal|chantelle|kayleigh|wayne|shaniqua|
      igor|vlad|svetlana|moishe)
    `,
    spread`
      (?:names?|surnames?) (?:that )?(?:nobody|no one|i|we|you|none of us) (?:can|could) (?:pronounce|spell|
      say)|(?:unpronounceable|funny foreign|foreign sounding) (?:name|surname)
    `,
    spread`
      (?:chinese|korean|vietnamese|thai)(?: \w+){0,6} (?:hide|lock up|where is|count|keep an eye on|
      has anyone seen|mind|eat|eats|missing)(?: your| the| my| our| a| any)? ?(?:cats?|dogs?|pets?|ducks?|bats?)
    `,
    spread`
      (?:never met|show me|name me|find me|find|is there) (?:an|a|one|any) (?:{nation}) (?:who|that) (?:could|
      can|does|did|pays|paid|works|worked)
    `,
    spread`
      (?:{nation}|{traveller})(?: \w+){0,6} (?:cash box|till|hub ?caps?|wheels|alloys|tarmac|drive done|pegs|
      lucky heather|catalytic|hare coursing|nicked|nick|thieving|thieve|pickpockets?|potatoes|thick|surrender|
      sunbeds|towels|sheep|garlic|tight|short arms|wallets?|vodka|mafia|bomb|bombs|terror\w*|corner shop|ducks|
      carp)(?! (?:festival|market|tasting|growers|farm\w*|museum))
    `,
    spread`
      (?:diversity|quota|woke|tick ?box|token|pc|dei|box ticking) (?:hire|hires|appointment|appointments|
      candidate|candidates|recruit|councillor|member|woman|girl|black|gay|asian|muslim|disabled|minority|ethnic|
      lady|choice|pick|one)
    `,
    spread`
      (?:because|cos|as|since|so|why|only) ~ (?:ticks?|ticking|tick|fills?|filling|make up|meets?) (?:a |the |
      all the |every |some |their |right |diversity |quota )*(?:box|boxes|quotas?|numbers)
    `,
    '(?:monkey|banana|jungle|spear|mud hut|tribal|tribe) (?:noises?|chants?|chuckers?|dance|people|customs)',
    spread`
      (?:all|half|most) (?:the )?(?:shops|faces|houses|kids|names|street|class) (?:\w+ ){0,3}(?:foreign|brown|
      black|polish|turkish|asian|muslim)(?: now| these days| anyway)?$
    `,
    spread`
      snowflakes? (?:with|in|and) (?:blue|pink|green|purple|dyed|rainbow) ?hair|
      (?:blue|pink|green|purple)[ -]haired (?:\w+ )?(?:snowflakes?|lefties|loonies|mob|brigade|students|weirdos|
      types|lot|activists)
    `,
    spread`
      (?:{outsider}) ~ should (?:lose the vote|know their place|keep to (?:their own|themselves)|
      be (?:grateful|moved on|sent|shipped|banned|rounded up|kept (?:out|away|apart)|sterilised|made to)|
      go (?:elsewhere|home|back|somewhere else)|shut up|not (?:get|have|be (?:allowed|given|let|here|housed)|
      breed|vote))
    `,
    spread`
      (?:{outsider}) (?:\w+ )?(?:and|with) (?:their|his|her) (?:{illtempered}|funny|strange|weird|smelly|
      foreign|hordes?|ten|eight|six|seven|umpteen|dozen) (?:kids|food|ways|habits|customs|cooking|clothes|
      children|music|dogs|accents?|families)
    `,
    '(?:bred|dragged up|breed|breeding) (?:not|rather than|like) (?:raised|brought up|rabbits|flies|vermin)',
    spread`
      common as muck|great unwashed|council house (?:accent|facelift|mentality|manners)|
      wrong (?:side|end) of (?:the )?(?:town|tracks|a?14|river)(?: \w+){0,4} (?:lot|scum|types|kids|sort|accent)
    `,
    spread`
      (?:{poor}) ~ (?:work for a living|get a job|day 's work|fags|sky tv|flat screen|big telly|scratchers|
      smoking|booze|lager|cider|brains?|washing|wash|drugs|bath|teeth|tattoos|tracksuits?|pyjamas|budgeting|
      the vote|know about)
    `,
    'what (?:would|does|do|can|could) ~ (?:{poor}|{young}|{old}|{woman}|{outsider}) ~ know about',
  ],
  religion: [
    spread`
      (?:ramadan|eid|diwali|hanukkah|vaisakhi|black history month|pride month|chinese new year|holi|
      lent) (?:[^ .]+ ){0,5}(?:again|expect (?:nobody|no one|nothing|them)|nobody (?:to|will)|stroke of work|
      excuse|shoved|rammed|what about|but (?:we|you) can not|and yet|instead of (?:christmas|easter)|day off|
      skiv\w*)
    `,
    spread`
      (?:when is|where is|when do we get|where 's|when 's) (?:white|straight|english|men 's|christian|
      normal people 's|st george 's) (?:history|pride|month|day|parade)
    `,
    spread`
      (?:{faith}) ~ (?:{nuisance}|do not integrate|not compatible|bomb\w*|beard\w*|terror\w*|extremis\w*|
      oppress\w*|cult|brainwash\w*|medieval|middle ages|fairy stor\w+|sky fairy|guilt|inquisition|
      money grabbing|good with money|tight with money|know how to (?:make|count) money|
      own (?:everything|the banks|the media))
    `,
    spread`
      (?:want|wants|wanted|demand|demands|demanding|getting|given|gets|now they want|
      next they will want) ~ (?:prayer rooms?|mosques?|minarets?|halal|call to prayer|burkinis?|sharia|
      prayer mats?) (?:in|on|at|for|near|next) (?:our|my|the|this)
    `,
    spread`
      (?:no|not having|over my dead body|never|we do not want|keep|stop|ban) ~ (?:mosques?|minarets?|halal|
      burqas?|burkas?|hijabs?|headscar\w+|veils?|call to prayer|turbans?) ~ (?:here|in (?:our|my|this)|
      on (?:our|my|this)|out)
    `,
    spread`
      (?:headscar\w+|hijabs?|burkas?|burqas?|niqabs?|veils?|turbans?|skullcaps?|
      tea towel) (?:\w+ ){0,4}(?:letter ?box\w*|bin bags?|tea towels?|pillar ?box|ninja|dalek|ghosts?|
      bank robber|hiding|bombs?|tea ?cos\w+|scary|scare|off in)
    `,
    '(?:tea towel|rag|towel|bin bag|curtain|tea cosy) on (?:his|her|their|your) heads?|(?:rag|towel) ?heads?',
    spread`
      (?:christmas|easter|nativity|bacon|pork|pigs?|ham) ~ (?:offend|offends|offending|upset|upsets|
      upsetting) (?:the |our |certain |some )?(?:{faith}|{foreign}|other (?:faiths|religions|cultures)|
      certain (?:people|communities|sections|religions|faiths)|you know who|minorities)
    `,
    spread`
      (?:christian|english|british) (?:town|country|village|council|nation|school|
      values)(?: \w+){0,8} (?:other (?:faiths|religions|gods|beliefs)|(?:they|you) (?:can|should|do not)|
      not (?:a )?(?:muslim|islamic|hindu|pagan|foreign)|somewhere else|elsewhere|take it or leave it|
      if you do not like)
    `,
    '(?:{faith}) (?:\\w+ )?(?:are|is|being) (?:(?:all|so|just|too|always|a|bunch|of|bit|mostly) ){0,3}(?:{illtempered})',
  ],
  sex: [
    spread`
      (?:she|her|the ladies|the girls|they|women|ladies|mayoress) (?:[^ .]+ ){0,8}(?:too busy|
      more interested in|instead of|rather than|spends?|spent|spending|thinking about|concentrate on|stick to|
      put|drop|mind on|distracted by|blew it on|money on|for a new pair of) (?:[^ .]+ ){0,4}(?:shoes|handbags?|
      nails|lipstick|make ?up|hair(?: do)?|gossip\w*|knitting|facelift|handbag|curtains|cushions|
      soft furnishings|wardrobe|dress)(?! (?:shop|salon|stall|appeal|bank))
    `,
    spread`
      put (?:her|your|the) (?:handbags?|lipstick|knitting|nails|mirror|make ?up) (?:down|away)|
      (?:powder|powdering) (?:her|your) nose|handbags at dawn|
      let the men (?:talk|speak|decide|get|sort|handle|do)|leave it to the (?:men|boys|lads|chaps|big boys|
      grown men)|man of the house|petticoat|fluttering (?:her|your) eyelashes|batting (?:her|your) eyelashes|
      (?:skirt|dress|top|heels|blouse|jeans) (?:[^ .]+ ){0,4}(?:too short|too tight|that short|that tight|
      left little|at her age|to a meeting|distract\w*)
    `,
    spread`
      (?:{woman}) (?:and|plus|\+|with) (?:roundabouts?|parking|maps?|sat navs?|money|budgets?|computers?|tools|
      engines?|numbers|sums|technology|driving|reverse gear|power tools|spreadsheets|ladders|directions|
      decisions|the offside rule|cars)(?! (?:course|workshop|group|club|day|night|skills|network|evening|
      project|programme|are|is))
    `,
    spread`
      (?:she|girl|woman|one of them|they) (?:will|would|'ll|is going to|are going to|only) (?:only )?(?:be off|
      go off|leave|go|end up|be gone|want|start) (?:[^ .]+ ){0,3}(?:(?:having|have|has|on) (?:babies|a baby|
      kids|maternity)|pregnant|breeding|maternity|school runs?|part time)
    `,
    spread`
      (?:a|some|that|another) (?:girl|woman|lass|female) in (?:her|their) (?:twenties|thirties|forties|20s|30s|
      40s) (?:[^ .]+ ){0,6}(?:babies|baby|pregnant|maternity|biological|clock|married)|biological clock|
      ticking clock
    `,
    spread`
      (?:designed|written|run|organised|chaired|planned|refereed|parked|driven|built|done|invented|drawn|
      measured|priced|laid out|put together|decided) by (?:a|some|the|two|a bunch of|a load of|
      a committee of) (?:{woman}|{old}|{young}|{nation}|{disabled}|
      {traveller})(?! (?:group|architect|team|artist|designer|engineer|'s|from|in|at|who|and|club|aged|with|
      called))
    `,
    spread`
      (?:a|the|some|any|that|this|these|those|another|these days|all|most|you|us|what|no|two|silly|bloody|of|
      sorry|ladies|^)? ?(?:{woman}) (?:\w+ )?(?:{cannot}) (?:\w+ ){0,4}(?:{skill})
    `,
    spread`
      (?:{woman}) (?:\w+ )?(?:drivers?|parking|referees?|refs?|umpires?|logic|engineers?|plumbers?|mechanics?|
      bishops?|vicars?|builders?|in charge|at the wheel|behind the wheel) (?:\w+ ){0,4}(?:eh|again|strikes|
      strike|lol|haha|😂|🤣|🙄|says it all|what next|whatever next|was never|never|can not|could not|should not|
      help us|god help)
    `,
    spread`
      (?:let|letting|let 's let|leave|leaving|need|needs|want|wants|wanted|give|get|call|find|better|best|takes|
      send) (?:it |that |them |all |the (?:heavy|real|hard|proper|dirty) \w+ )?(?:for |to |in |up to )?(?:a|the|
      some|few|big|strong|strapping|real|proper|burly|you|our|
      young){0,3} ?(?:{man}) (?:(?:to|for|can|who can|with|do) )?(?:lift|lifting|carry|carrying|shift|shifting|
      dig|digging|do the (?:heavy|hard|real|lifting)|heavy|sort (?:it|them|her|this) out|muscles?|take charge|
      show (?:her|them)|do the|in charge|handle|drive|run (?:it|things)|fix)
    `,
    spread`
      (?:{man}) (?:\w+ ){0,5}(?:lift|lifting|carry|heavy|dig|digging|shift|build|fix|move|moving|barbecue|
      hammer|tools|hard work|real work|work|drive|decisions?) (?:\w+ ){0,8}(?:{woman}) (?:\w+ ){0,5}(?:teas?|
      tea urn|sandwich\w*|cakes?|cake stall|baking|bake|wash\w*|washing up|clean\w*|flowers|pretty|decorat\w*|
      kitchen|catering|make ?up|gossip|shopping|chat|sew\w*|cook\w*|refreshments|minutes|smile|lovely|supervise|
      watch|moral support|nails)
    `,
    spread`
      (?:{woman}) (?:\w+ ){0,5}(?:teas?|tea urn|sandwich\w*|cakes?|baking|bake|wash\w*|clean\w*|flowers|pretty|
      decorat\w*|kitchen|catering|refreshments|cook\w*|minutes) (?:\w+ ){0,8}(?:{man}) (?:\w+ ){0,5}(?:lift\w*|
      carry|heavy|dig|digging|shift|build|fix|move|barbecue|hammer|tools|work|decisions?|sort)
    `,
    spread`
      (?:{woman}|wives) (?:can|will|should|could|may|to) (?:all )?(?:do|make|look after|see to|handle|stick to|
      keep to|be on|sort|bring|provide|serve|stay|concentrate on|leave) (?:the |on |with |it to the )?(?:teas?|
      tea|sandwich\w*|cakes?|baking|washing up|cleaning|flowers|kitchen|catering|refreshments|minutes|cooking|
      shopping|housework|knitting|ironing|men|lads|home|children|kids|looking pretty)
    `,
    spread`
      (?:would suit|ideal for|suits?|suited to|perfect for|looking for|seek|seeking|wanted|need|want|must be|
      preferably|ideally|open to|job for|role for|post for|work for|applications from) (?:a |an |some |strong |
      fit |nice |bright |smart |attractive |pleasant |pretty |energetic |active |the |strapping |or |only |two |
      couple of ){0,4}(?:young (?:man|men|lad|lads|woman|women|lady|girl|girls|person|people|mum|chap|bloke)|
      (?:{man})|girls?|ladies|lady|school leavers?|housewi\w+|under (?:30|35|40|45|50)s?|
      mature (?:lady|woman|man|gentleman)|native (?:english )?speakers?|english(?:man|men)?|locals only|
      christians?|non smokers under)(?! (?:and women|or woman|and woman|or women|and girls|of|football|cricket|
      team|who lost|missing|from|in connection|'s (?:shed|team|toilet)|last seen|and ladies|players?|choir|
      singers|netball|to join|or lass|or girl|and gentlemen))(?: in (?:his|her|their) (?:twenties|thirties|20s|
      30s))?
    `,
    spread`
      (?:in (?:his|her|their) (?:twenties|thirties|20s|30s)) (?:\w+ ){0,4}(?:preferred|ideally|apply|only|
      wanted|need)|(?:young|male|female|white|english|british|childless|single|attractive|able bodied|
      physically fit) (?:\w+ )?(?:applicants?|candidates?|people|men|women|staff) (?:only|preferred|please|
      need apply|wanted)
    `,
    spread`
      (?:needs?|wants?|takes?|missing|requires?|lacks?|could do with|crying out for|no substitute for) (?:a |
      an |the )?(?:wom[ae]n|man|female|male|feminine|father) ?(?:'s|s)? (?:touch|hand|eye|brain|job|strength|
      work|head)
    `,
    spread`
      (?:wom[ae]n|man|girl|lady|lad) ?(?:'s|s) (?:job|work|world|game|place|role|brain|
      logic)(?! (?:centre|creation|club|group|institute|experience))
    `,
    spread`
      (?:{woman}) (?:\w+ ){0,3}(?:belong|belongs|place is|are better|better off|better suited|best|should be|
      ought to be|should stay|should stick|is happiest) (?:in|at|off|with|to|making|doing|behind) (?:the |a |
      home|their |her )(?:kitchen|home|teas?|sink|stove|children|kids|baking|house|hoover|ironing|typing|desk|
      flowers|bedroom|pram|cooker)
    `,
    spread`
      (?:hormonal|hormones|time of the month|that time of (?:the )?month|pmt|pms|on the blob|
      on (?:her|your) period|having (?:her|your) period|the menopause|menopausal|hot flush\w*|
      the change) (?:\w+ ){0,4}(?:today|are we|is she|again|must|cllr|councillor|clearly|obviously|perhaps|
      maybe|kicking in|talking|dear|love|lol|😂|eh|explains?|then)
    `,
    spread`
      (?:must be|is it|probably|clearly|obviously|sounds like|another|someone 's|is having|having) (?:it is |
      her |your |the |on |that |a |on her |on your |just ){0,2}(?:hormones|time of the month|pmt|pms|menopause|
      period|hot flush|change of life)
    `,
    spread`
      (?:expecting|pregnant|up the duff|maternity(?: leave| pay)?|having (?:a|another) baby|with child|
      baby brain|bun in the oven|knocked up|sprog|broody|child ?bearing) (?:\w+ ){0,8}(?:paying|pay for|we pay|
      foot the bill|again|swan\w*|skiv\w*|holiday|hire|hiring|employ|appointed?|another one|useless|cost us|
      no use|forget|slack\w*|sit at home|feet up|unreliable|why we should|off (?:for|she|again)|excuse|
      never see)
    `,
    spread`
      (?:paying|pay|hire|hiring|employ|appoint|take on|took on|
      recruit) (?:\w+ ){0,6}(?:to go (?:off )?on maternity|who will (?:get|be) pregnant|
      (?:woman|girl) of child ?bearing age|before she (?:gets pregnant|has (?:a baby|kids)|starts a family)|
      have (?:a baby|babies)|go off and have)
    `,
    spread`
      (?:pretty|attractive|gorgeous|good ?looking|nice|lovely|leggy|fit|sexy|buxom|glamorous|tasty|bit of a|
      easy on the eye|not bad looking|short skirt|low cut|cleavage|legs) (?:\w+ ){0,2}(?:girl|face|lady|woman|
      little|blonde|brunette|councillor|cllr|clerk|mayoress|thing|filly|lass|legs|
      pins)(?: \w+){0,6} (?:like (?:her|you|that|yours)|wasted|find something better|something better to do|
      stick to|should smile|worry|bother|find a (?:husband|man)|her (?:head|little head)|easy on the eye|
      cheer up|brighten|waste|to look at|distract\w*|who cares what|but (?:not much|nothing|no|thick)|not just)
    `,
    '(?:worry|bother|trouble|fill) (?:your|her) (?:pretty|little|sweet|tiny)(?: pretty| little)? head',
    spread`
      (?:ask|check with|run it past|listen to|tell|does|has|what does|where is|let) (?:her|your) (?:husband|
      hubby|old man|father|daddy|dad|fella|boyfriend) (?:\w+ ){0,3}(?:first|know|let|say|think|allow|permission|
      explain|decide|about it|do the|how)
    `,
    spread`
      (?:who is|who 's|and who is) (?:looking after|minding|feeding|cooking|getting|making|watching) (?:the|her|
      your|his) (?:kids|children|baby|babies|tea|dinner|house|husband)|
      (?:should|ought to|rather|better) (?:be )?(?:at )?home (?:\w+ ){0,3}(?:kids|children|baby|ironing|
      grandkids|grandchildren|washing|hoover\w*|knit\w*)
    `,
    spread`
      (?:calm|settle|pipe|quieten|simmer) down (?:\w+ )?(?:dear|love|luv|sweetheart|darling|petal|pet|babe|hun|
      duchess|missus|princess|poppet|sweetie|girls?|ladies|little lady|young lady|young man|sonny)
    `,
    spread`
      (?:smile|cheer up|run along|there there|off you pop|listen|never mind|good girl|bless her|bless you|
      leave it to us|don't worry|do not worry|stop nagging|know your place) (?:\w+ )?(?:love|darling|sweetheart|
      petal|princess|little lady|young lady|sweetie|missy|good girl|the little woman|her cotton socks)
    `,
    spread`
      (?:wears|wearing) the trousers|under the thumb|hen ?pecked|man ?hat(?:er|ing|ers)|femi ?nazi\w*|
      feminazis?|crazy cat lad(?:y|ies)|old maids?|dried up (?:old )?\w+|left on the shelf|
      no man would (?:have|touch|want)|could not keep a (?:man|husband)|fish ?wife|fish ?wives|harridan|
      battle ?axe|old crone|harpy|harpies|old bags?|ball ?breaker|rottweiler in (?:a skirt|lipstick)|
      mutton dressed|page three|page 3 girl|dolly birds?|totty|crumpet|bimbos?|gold digg(?:er|ing)|
      nice (?:pair|rack|knockers|bum|arse|legs)|cop a feel|get (?:her|them|yours) (?:kit|top|knickers|
      clothes) off|a good (?:seeing to|smack)|would not kick (?:her|him) out of bed|
      (?:i would|would not say no|i 'd) give her one|phwoar|phwoa
    `,
    spread`
      (?:{woman}) (?:\w+ )?(?:are|is|being|get|gets|getting) (?:(?:all|so|just|too|always|such|a|bit|far|being|
      naturally|terrible|the) ){0,3}(?:{illtempered}|gossip\w*|drama|dramatic|sensitive|silly|upset over|
      worked up|bitchy|vain|nags?|weaker|weak|the weaker sex|flighty|irrational)
    `,
    spread`
      (?:is|was|are|be|isn't) (?:just |only |merely |nothing but |some )?(?:a )?(?:silly|little|mere|slip of a|
      jumped up|hysterical|stroppy|bossy|mouthy|gobby|daft|neurotic|loud) (?:girl|woman|madam|lady|female|missy|
      lass|housewife|typist|secretary|barmaid|hairdresser)
    `,
    spread`
      (?:a|the|some|another|this|that) (?:girl|woman|lady|female|lad(?:y|ies)|women) (?:ref|referee|mp|mayor|
      chair|vicar|plumber|boss|leader|mechanic|engineer|driver|umpire|linesman|copper|bishop|builder|captain|
      manager)(?: \w+){0,3} (?:was never|never going|could never|whatever next|what next|god help|heaven help|
      help us|no wonder|explains|says it all|that is why|not up to|out of her depth|lol|😂|🤣|🙄|eh)
    `,
    spread`
      (?:men|man|blokes?|lads|husbands?|dads?|fathers?) (?:are|is|being|can not|
      could not) (?:\w+ ){0,3}(?:useless|multi ?task|babies|trash|pigs|all the same|only after one thing|
      hopeless|children|find anything|cook|change a nappy|look after|clean|trusted (?:with|around|near)|
      near children|nursery)
    `,
  ],
  orientation: [
    spread`
      (?:{gay}|pride|rainbow(?: \w+)?) ~ (?:children (?:watching|present|about|around|there|see)|
      think of the children|in front of (?:the )?(?:kids|children)|kids (?:to see|watching|present)|
      for goodness sake|for heaven 's sake|not natural|unnatural|not normal|disgusting|revolting|
      turns my stomach|makes me (?:sick|ill|feel ill)|do it in private|behind closed doors|in private|
      in the bedroom|at home|keep it to themselves|down our throats?|in (?:our|your|my|everyone 's) faces?|
      flaunt\w*|parad\w+ (?:it|themselves|about)|need (?:a|their own) (?:parade|flag|month|day)|
      have to have (?:a|their own)|their own \w+|straight pride|what about (?:straight|normal)|shov\w+|ram\w+|
      recruit\w*|groom\w*|perver\w*|lifestyle choice|bible says|sin|sinful)
    `,
    spread`
      (?:straight|normal|heterosexual) (?:people|pride|folk|couples|families|parents) (?:\w+ ){0,5}(?:parade|
      flag|month|bench|bother|minority|too|allowed|rights|instead|for once|any ?more|next)|
      (?:straight|heterosexual|normal) pride
    `,
    spread`
      (?:what (?:they|people|you|two \w+) do|keep it|they can do (?:what|it)) (?:\w+ ){0,4}(?:in|
      behind) (?:private|the bedroom|closed doors|their own (?:home|bedroom))(?: \w+){0,8} (?:but|not|do not|
      without|why|leave)
    `,
    spread`
      (?:do not|no need to|without|why do they|why must they|stop) (?:\w+ ){0,3}(?:flaunt\w*|parad\w+ it|
      shov\w+ it|ram\w+ it|throw\w* it|wav\w+ it|push\w* it) (?:\w+ ){0,3}(?:face|faces|throat|throats|kids|
      children|us|everyone|everybody|in public|about)
    `,
    spread`
      bats? for the other (?:side|team)|batting for the other|bent as (?:a|they)|camp as (?:christmas|a)|
      (?:light|limp) (?:in the loafers|wrist\w*)|mincing (?:about|around|up|along|down)|nancy boys?|
      big girl 's blouse|poofs?|poofters?|fairy(?= \w+ (?:of|on) council)|shirt ?lifters?|
      confirmed bachelor(?: \w+){0,3} (?:say no more|wink|😉|if you know)|one of them(?: \w+)? (?:😉|wink|gay)|
      (?:drop|bend) (?:\w+ )?(?:the |your )?(?:soap|over)(?: \w+){0,5} (?:him|gay|near|backs)|backs to the wall|
      mind your backs|adam and steve|lezz?(?:a|er|ers|o|y|zies)|lesbo\w*|carpet munch\w*|dykey
    `,
    spread`
      (?:{gay}) ~ (?:near|around|with|adopt\w*|raise|raising|teach\w*|run|running|
      in charge of) (?:\w+ ){0,2}(?:kids|children|scouts|cubs|youth|school|our)(?: \w+){0,4} (?:not|never|no|
      worr\w*|uncomfortable|wrong|would not|danger\w*|should)
    `,
  ],
  gender: [
    spread`
      (?:bloke|man|fella|men|blokes)s? (?:dressed as|dressed up as|in) (?:a |an |women 's )?(?:women|woman|
      dress|dresses|frock|frocks|wig|wigs|heels|lipstick|tights|skirt|clothes)(?: \w+){0,8} (?:what next|
      whatever next|toddlers|children|kids|library|toilets?|changing|ladies|story|council|no thanks|weird|
      creepy|perver\w*|loos?|pretend\w*|sports?)
    `,
    spread`
      (?:{trans}) ~ (?:what next|whatever next|no thank you|near (?:our|the|my) (?:kids|children)|weirdos?|
      creepy|perver\w*|freaks?|mentally ill|delusion\w*|confused|attention|make up (?:your|their) minds?|
      mutilat\w*|groom\w*|predator\w*|pretend\w*|not real|nonsense|rubbish|claptrap|fad|phase|trendy|fashion\w*)
    `,
    spread`
      (?:arthur or martha|he she it|he or she or it|whatever (?:he|she|it|they) (?:is|are|
      calls? (?:it|him|her|them)self) (?:today|this week|now)|
      is (?:it|that) a (?:man|boy|bloke) or a (?:woman|girl)|it or whatever|he she or it|
      they them (?:nonsense|rubbish|lot|brigade)|pronouns (?:are )?(?:nonsense|rubbish|my foot|brigade|lot|
      police|mob)|my pronouns are (?!(?:she|he|they|her|him)\b)\w+|
      what pronouns? (?:do|does|is) (?:a|the|this|it|our) (?!person)\w+)
    `,
    spread`
      identif(?:y|ies|ied|ying) as (?:a |an )?(?:cat|dog|tree|lamp ?post|teapot|helicopter|unicorn|pothole|duck|
      bin|tractor|millionaire|cyclist|bus|traffic cone|bollard|six foot|twenty one|21|pigeon|fridge|taxpayer|
      lamp|bollard|penguin|horse|gerbil|sausage)
    `,
    spread`
      (?:real|actual|proper|biological) (?:women|men|woman|man)(?: \w+){0,6} (?:not (?:a |some )?(?:bloke|man|
      men|pretend\w*|fake)|unlike (?:him|her|them|some))|used to be (?:a bloke|
      called (?:dave|kevin|steve|barry|brian|gary|keith))|(?:born|still got) (?:a bloke|a man|
      his (?:bits|tackle|meat))|lady ?boys?
    `,
  ],
  disability: [
    spread`
      (?:whole town|entire town|all of us|everyone|everybody|thousands|the rest of us|all that money|
      £ ?\w+)[^.]{0,40} for (?:one|two|three|a handful of|a couple of) (?:man|woman|person|people|wheelchairs?|
      users?|disabled|blind|deaf|kid|kids|child|lad|residents?)(?: (?:who|in a|with))?
    `,
    spread`
      (?:disabled|bad back|poorly|limp|depression|anxiety|blind|deaf|autistic|adhd|injured|
      mobility) (?:\w+ )?my (?:foot|arse|backside|eye|aunt fanny|left foot)|
      (?:if|funny how|yet|but) (?:she|he|they|you) can (?:manage|walk|climb|get|dance|go|still|
      make it) (?:[^ .]+ ){0,10}(?:disabled|blue badge|wheelchair|bad back|limp|stick|benefits|pip)
    `,
    spread`
      (?:his|her|your|their) (?:hearing aid|zimmer(?: frame)?|walking stick|wheelchair|false teeth|dentures|
      toupee|stair ?lift|colostomy bag|incontinence \w+|glasses|stammer|stutter|lisp|limp|twitch|
      squint) (?:\w+ )?(?:turned|switched|on|in|up|out|back|fell|forgot|again|got in the way|makes|must|needs|
      slowed)|(?:turn(?:ed)?|switch(?:ed)?|put|plug(?:ged)?) (?:up |on |in )?(?:his|her|your|
      their) (?:hearing aid|glasses|teeth|false teeth)|(?:mock\w*|imitat\w+|that|with his|with her|with that|
      d d d|s s s) (?:stammer|stutter|lisp)
    `,
    spread`
      (?:adhd|autis\w+|autistic|special needs|anxiety|depression|kids|children|brats|
      teenagers) (?:[^ .]+ ){0,4}(?:just |all )?(?:need|needs|want|wants|deserve) (?:is |
      are )?(?:[^ .]+ ){0,2}(?:smack|slap|clip|hiding|thrashing|discipline|belt|good talking|boot|kick|kick up|
      army|national service|proper job)
    `,
    spread`
      (?:designed|written|drawn up|made|run|planned|built|organised|thought up|dreamt up|put together|painted|
      parked|done) by (?:someone|somebody|a person|people|a bunch of|some|the|a) (?:\w+ ){0,3}(?:special needs|
      blind|mental|autistic|retard\w*|dyslexic|spastics?|half ?wits?|learning difficult\w+|
      (?:mental|loony|lunatic) \w+|on the spectrum|one eye\w*|deaf)
    `,
    spread`
      (?:is|was|are|were|as|a bit|bit|proper|totally|completely|right|absolutely|actually|clearly|must be|gone|
      going|plain|seriously) (?:a |an |being |totally |bit |completely |clearly |just |proper |
      obviously )*(?:mental|schizo|psycho|spastic|spaz|mong|retarded|special needs|window licker|nutcase|
      nut ?job|mentalist|bipolar|basket case|head ?case|fruit ?cake|fruit loop|loony|schizophrenic|
      autistic)(?! (?:health|wellbeing|capacity|illness|arithmetic|load|note|strain|case for|children|people|
      kids|adults?|pupils?|and (?:need|want|find|love)|son|daughter|or otherwise))
    `,
    spread`
      (?:should|ought|needs?|want|wants|deserves?|get|time) (?:to )?(?:have |be |being |get |
      been )*(?:sectioned|kept (?:him|her|them|you) in|locked (?:him|her|them|you)? ?(?:up|away) in (?:a|
      the) (?:asylum|bin|ward)|committed|in a (?:home|straitjacket|padded \w+|secure unit|ward)|put away|
      in a strait ?jacket|lobotom\w+|certified)
    `,
    spread`
      (?:escaped|released|let out|out|day release|on the run) (?:from |of |early from )?(?:the |a )?(?:asylum|
      loony bin|mental (?:hospital|ward|home)|psych\w* (?:ward|unit)|funny farm|nut ?house|rubber room|
      padded \w+|broadmoor|rampton|home for)|lunatics (?:have |are |are now )?(?:taken over|taking over|running|
      in charge of) the asylum|care in the community (?:case|job|patient|types?|lot)
    `,
    spread`
      (?:forgot|forgotten|missed|skipped|stopped|off|need|needs|up|increase|take|taken|change|taking|
      run out of) (?:to take )?(?:your|his|her|their|the) (?:meds|medication|tablets|pills|medicine|happy pills)
    `,
    spread`
      (?:blind or (?:just|what|stupid)|deaf or (?:just|what|stupid)|
      need (?:your|his|her|their) (?:eyes|ears|hearing|head) (?:testing|tested|tests?|examined|read|checked)|
      needs? a (?:white stick|guide dog|hearing aid)|white stick|guide dog for)(?: \w+){0,5}
    `,
    spread`
      (?:so ?called|supposed|supposedly|allegedly|pretend|fake|faking|apparently|claim\w* to be|putting it on|
      funny how|miraculous\w*|miracle|amazing how|\bhow many) ~ (?:{disabled}|limp|bad backs?|blue badge\w*|
      walking sticks?) ~ (?:hop|hops|hopping|walk|walks|walking|run|runs|running|sprint\w*|dance|dancing|gym|
      golf|skip\w*|leap\w*|fine when|perfectly|nothing wrong|quite happily|able to|jump\w*|recover\w*|
      range rovers?|bmws?|audis?|pub)
    `,
    spread`
      (?:{disabled}) ~ (?:hop out|hops out|skip out|sprint\w*|leap out|walk perfectly|walks perfectly|
      nothing wrong with|faking|fakers?|putting it on|milking it|swinging the lead|free (?:car|cars|parking)|
      motability|lazy|too lazy|too fat|excuse|taking the (?:mick|mickey)|the pick of|best spaces|all the best|
      clogg\w*|clutter\w*|ramming|menace|in the way|(?:will |always )?kick(?:s|ing)? off|
      holding (?:us|everyone|people) up|spoil\w*|scar(?:e|ing) (?:the|people)|put(?:s|ting)? people off|burden|
      drain on|should not (?:be|breed|have|go)|stay at home|do not matter|waste of|who cares|
      cater\w* (?:for|to) (?:two|one|three|half a dozen|a handful)|pander\w*|special treatment|jump the queue|
      as usual)
    `,
    spread`
      (?:fewer|less|no more|without|enough|too many|overrun (?:by|with)|sick of|fed up of|keep|rid of|
      more .{0,12}than) (?:all |the |these |those |of |any |more )*(?:wheelchairs|mobility scooters|
      zimmer frames|disabled (?:people|bays|spaces|parking|toilets)|blue badges|autistic kids|
      prams and wheelchairs|wheelchairs and prams)(?! (?:bays? (?:being|blocked)|access|being))
    `,
    spread`
      (?:adhd|autism|autistic|anxiety|depression|mental health(?: issues| problems)?|stress|dyslexia|ptsd|
      trauma|long covid|neuro ?diver\w+|bad back|me fatigue) (?:\w+ ){0,5}(?:excuse|in my day|these days|
      nowadays|bad parenting|naughty|clip round|made up|fashionable|trendy|all the rage|snowflake\w*|attention|
      pull (?:yourself|themselves|himself|herself)|get over|man up|get a grip|label|labels|skiv\w*|swinging|
      off sick again|nonsense|my foot|or just|another word for|just means|we did not have|did not exist|
      invented)
    `,
    spread`
      (?:everyone|everybody|every child|every kid|every other|all of them|half of them|they all|
      kids) (?:\w+ ){0,3}(?:has|have|got|is|are|with) (?:got )?(?:adhd|autism|autistic|anxiety|depressed|
      a label|special needs|mental health|ptsd|trauma|on the spectrum|neurodivergent|
      an allergy)(?: \w+)?(?: these days| nowadays| now| when| apparently)
    `,
    spread`
      (?:special needs|autistic|adhd|downs|wheelchair|disabled|deaf|blind|mental|mentally ill|slow|
      remedial) (?:lot|bunch|brigade|mob|crew|gang|crowd|ones|class|bus|types)
    `,
    spread`
      (?:sandwich(?:es)?|picnic|few (?:cards|bricks|pence|sandwiches)|brick|cards?) short of (?:a|the)|
      not (?:all there|the full (?:shilling|ticket|picnic)|right in the head|playing with a full)|lights are on|
      screw loose|soft in the head|wrong in the head|sick in the head|lost (?:his|her|your|their) marbles|
      not quite right upstairs|mental age of|needs (?:his|her|your|their) head (?:examined|testing|looking at)|
      thick as|window ?lickers?|sunshine (?:bus|coach|variety bus)|spazz?|spacker|flid|mong
    `,
    spread`
      (?:too|so|that|bit|rather) (?:fat|obese|overweight) (?:\w+ ){0,3}(?:to (?:be|fit|get|use|walk|run|stand|
      climb|see|sit|represent|lead)|for (?:the|a|that|those|his|her))|
      (?:lay|step|back) (?:off|away from) the (?:pies|cakes|biscuits|burgers)|who ate all the pies|
      eaten all the pies|salad (?:would not|once in a while)|wide load|needs two (?:chairs|seats)|
      fat (?:lot|lass|lad|lump|knacker|slob|git|pig|cow|man|woman|lady|bloke|controller)(?! of good)
    `,
  ],
  age: [
    spread`
      (?:6|7|8|9)\d (?:and|so|now|next|years old|if (?:he|she)|odd|something)(?: [^ .]+){0,6} (?:can not|
      could not|does not know|time to|time for|let someone|retire|past it|step (?:down|aside)|hang up|make way|
      forgets?|dozing|asleep|nap|wheel)(?! (?:club|group))
    `,
    spread`
      (?:time|ready|let|make way|give way|about time|step aside|move over) (?:[^ .]+ ){0,4}(?:someone|somebody|
      people|a bit|councillors|blood|faces|anyone|a man|a woman) (?:\w+ )?(?:younger|under (?:30|35|40|45|50)|
      who can (?:use|work|see|hear|stay awake))
    `,
    spread`
      (?:{old}|old gits?|old farts?|the pensioners) (?:[^ .]+ ){0,8}(?:snor\w+|asleep|nap\w*|nodding|dozing|
      as per|bingo|mobility scooters|nattering|wittering|can not work|can not use|can not hear|piddl\w+|
      wheel(?:ed|ing)? (?:out|in))
    `,
    spread`
      at (?:her|his|your|their) (?:age|time of life|stage of life|advanced age|
      ripe old age)(?: (?:she|he|you|they|one|surely|i|it|we|people))? (?:(?:really|just|probably|still|
      only) )?(?:should|shouldn't|ought|must|would|will|can not|could not|need|needs|has no|have no|what|is not|
      is|are|knitting|time|surely|put|enjoy|leave|forget|remember|know|struggl\w*|want|expect|
      be)(?! (?:entitled|eligible|able to claim|be entitled|incredible|amazing|remarkable|an inspiration|
      inspirational|proud))
    `,
    spread`
      (?:who|why|what|imagine|how|ridiculous|embarrassing|silly|acting|behaving|carrying on|prancing|dressing|
      tweeting|still|should know better|know better|ought to know better|shouldn't) (?:\w+ ){0,7}at (?:her|his|
      your|their) (?:age|time of life)
    `,
    spread`
      (?:too|so|getting) (?:old|young|elderly|long in the tooth|doddery|ancient|
      wet behind the ears) (?:\w+ )?(?:to|for) (?:understand|serve|vote|know|learn|lead|stand|think|keep up|be|
      have|run|chair|make|decide|grasp|follow|use|cope|drive|the (?:job|role|council|chair)|this|it|politics|
      modern|tweet|do|remember|sit|represent|hold|office|public office|a councillor|council)
    `,
    spread`
      (?:long in the tooth|over the hill|past (?:it|his best|her best|their best|your best|his prime|her prime|
      their prime)|had (?:his|her|your) day|ready for (?:the |his |her |their )?(?:pipe|slippers|knacker\w*|
      scrap ?heap|home|rocking chair|glue)|pipe and slippers|in (?:his|her|their|your) dotage|second childhood|
      senior moments?|losing (?:his|her|their|your) (?:marbles|faculties)|
      old enough to be (?:his|her|their|your) (?:gran|nan|mother|grand\w+)|dead wood and|
      due (?:a|for) (?:the )?(?:retirement|nursing) home|not long for this world|
      (?:dementia|alzheimer\w*) (?:kicking in|setting in|must be)|gone senile|going senile|going gaga|gone gaga|
      dodder(?:y|ing|er|ers)|fuddy duddy|fuddy duddies|dinosaurs?(?= (?:on|in|at|of|running|who|like|
      should) (?:the |this |our |council|committee))|fossils?(?= (?:on|in|at|running|who|like) (?:the |this |
      our )?(?:council|committee|board|chamber|front))|relics?(?= (?:on|in|running|like) (?:the |this |
      our )?(?:council|committee|board))|pale male and stale|male pale and stale|pale and stale|
      stale (?:old )?(?:white )?men|old white men|middle aged (?:white )?men|grey (?:brigade|hairs|army)|
      blue rinse|coffin dodg\w+|wrinkl(?:y|ies)|crumblies|old crusties|
      geriatric\w*(?= (?:council|committee|lot|old|councillors?|bunch|brigade|members|chair\w*|mayor|drivers?|
      ward of)))
    `,
    spread`
      (?:{old}) (?:\w+ ){0,3}(?:{cannot}|should not) (?:\w+ ){0,4}(?:{skill}|get a say|have a say|have a vote|
      be on|be allowed)(?! (?:alone|worry))
    `,
    spread`
      (?:{old}) (?:\w+ ){0,3}(?:need to|should|ought to|had better|can) (?:all |just |please )?(?:make way|
      move over|step aside|retire|shuffle off|pipe down|shut up|butt out|stick to|stay (?:at home|indoors|in)|
      let someone)(?! (?:alone|worry))
    `,
    spread`
      (?:{old}) ~ (?:will not be (?:here|around|alive|with us)|be dead (?:soon|before|by|in)|dead by|
      pop(?:ped)? (?:off|their clogs)|croak\w*|peg\w* out|nod\w* off|f[ae]ll(?:ing)? asleep|dribbl\w*|
      smell\w* of|stuck in (?:the|their)|living in the past|scared of (?:change|computers|technology)|hog\w*|
      block(?:ing|ed)? the (?:ramp|aisle|pavement|bus|beds?)|bed block\w*|
      had (?:everything|it all|it easy|their turn)|pulled up the ladder|mobility scooters|
      holding (?:us|everyone|people|this) back|shuffle off|move over|waste of|no use to)
    `,
    spread`
      (?:{old}|old) (?:\w+ )?(?:are|is|being) (?:(?:all|so|just|too|always|such|a|bit|far|mostly|bunch|
      of) ){0,3}(?:{illtempered}|slow|grumpy|miserable|forgetful|deaf|blind|useless|moaners|stuck|set in|
      a hazard|a danger|liabilit\w+|losing it)
    `,
    spread`
      (?:{young}) (?:\w+ )?(?:are|is|being|have|has|with) (?:(?:all|so|just|too|always|such|a|bit|far|mostly|
      bunch|of|got|have|absolutely) ){0,3}(?:{illtempered}|no idea|no clue|no work ethic|no respect|no manners|
      no discipline|no backbone|nothing but|snowflakes?|layabouts?|wasters?|yobs|addicted|brain ?dead|wet|
      useless|good for nothing|hopeless)
    `,
    spread`
      (?:{young}) (?:\w+ ){0,2}(?:{cannot}|do not know|would not know|never|do not want to|will not|
      expect everything) (?:\w+ ){0,5}(?:work|graft|born|respect|manners|spell|spelling|read|write|handed|
      looking up|phones?|bed|commit|a proper job|job|understand|life|real life|real world|get up|early|vote|
      a hammer)
    `,
    spread`
      (?:what|how) (?:does|do|would|can|could) (?:a |an |some |these |this )?(?:{young}|kid|child|boy|girl|lad|
      youngster|teenager|student|pensioner|old man|old woman|grandad|granny) (?:\w+ )?(?:know|understand|teach|
      tell|possibly)
    `,
    spread`
      (?:wet behind the ears|barely (?:out of (?:school|nappies|uniform|short trousers)|shaving|started shaving|
      old enough to)|still (?:in (?:nappies|short trousers|school uniform|her teens|his teens)|
      living with (?:his|her|your) (?:mum|mummy|parents))|does (?:your|his|her) (?:mum|mummy|mother) know|
      past (?:your|his|her) bedtime|come back when (?:you|he|she) (?:have|has|'s|is|are) (?:grown|lived|
      a bit older|older|shaving|left school|had a job|out of)|grow up (?:sonny|kid|little|and get)|
      listen (?:sonny|kid|young lady|young man|little girl)|run along (?:sonny|kid|little)|
      leave it to the (?:grown ups|adults|grownups)|let the (?:grown ups|adults) (?:talk|speak|handle|decide|
      get on)|child(?:ren)? playing at (?:politics|councils|councillors)|
      kids? playing at (?:politics|councils?)|twelve year old|a twelve year old|
      work experience (?:kid|lad|girl|boy))
    `,
    spread`
      (?:over|under|above|past|older than|younger than) (?:the age of |the hill and )?(?:25|30|35|40|45|50|55|
      60|65|70|75|80|thirty|forty|fifty|sixty|seventy)s? (?:\w+ )?(?:need not|need apply|not wanted|no thanks|
      should (?:not|retire|step|stand|go|be (?:off|made|put))|only please|preferred|forget it|too old|
      is too old|can not)
    `,
    spread`
      (?:someone|somebody|person|anyone|candidate|applicant|clerk|councillor|people|blood|face|faces|
      pair of hands|brains?|legs) (?:\w+ )?(?:younger|under (?:30|35|40|45|50)|not (?:so |quite so )?old|
      with (?:a few|some) years left|without grey hair|with their own teeth|
      who does not need (?:a nap|a zimmer|glasses))(?: \w+){0,3} (?:please|needed|wanted|required|only|
      preferably|this time|for once|not|instead)
    `,
  ],
}

/** What turns such words round: told of, condemned, denied; the writer's own lot; a right or a welcome. */
export const turned = spread`
  racis[mt](?! but)\b|racists|sexis[mt]\b(?! but)|sexists|ageis[mt](?! but)|ableis[mt]|
  homophob(?:ia|e|ic)(?! but)|transphob\w+|islamophob\w+|antisemit\w+|xenophob(?:ia|es?)|prejudices?\b|
  stereotyp\w+|discriminat\w+|bigot(?:s|ed|ry)|inequalit\w+|misogyn\w+|equal (?:rights|pay|opportunit\w+)|
  hate crimes?|nonsense to say|unacceptable|outdated attitude|no place (?:in|for hate)|
  (?:are|is) not (?:an? (?:burden|nuisance|menace|drain|problem)|all |to blame|the problem)|
  tired of (?:being told|hearing)|anyone who (?:says|thinks)|whoever says|
  (?:told|tells|telling|said to|asked|called|calling|shouted|shouting|heard|overheard|someone said) (?:me|us|
  my|him|her|them|that|a|at|an)\b|i was (?:told|called|asked)|
  as a (?:\w+ )?(?:woman|disabled|gay|lesbian|muslim|black|asian|trans|jew|pensioner|traveller|migrant|
  wheelchair|single mum|single mother|blind|deaf|autistic)|i am (?:a |an )?(?:\w+ )?(?:woman|lady|girl|
  disabled|gay|lesbian|muslim|black|asian|trans|pensioner|traveller|migrant|wheelchair|boomer|oap|blind|deaf|
  autistic|single mum|blonde|immigrant|pole|foreigner)\b|my own (?:disability|autism|adhd)|should not have to|
  deserve(?:s)? (?:better|the same|respect|equal|a)|(?:have|has) every right|
  are (?:just )?as (?:capable|good)|myth that|not true that|is it true that|who says|
  used to (?:say|think|be told)|celebrat\w+|welcome (?:here|all|everyone)|(?:proud|honoured) to|
  so sorry (?:for|to)|rest in peace|rip\b|charity|fundrais\w+|museum|exhibition|years ago|in (?:18|19)\d\d|
  suffrag\w+
`
