import { spread } from '../../../draft/spread.ts'

/** The classes of words over which the frames of slights are written. A class may name others. Where from: ../slights.ts. */
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
    gays?|lesbians?|homosexuals?|lgbt\w*|queers?|bisexuals?|gay (?:people|couples?|men|lads|folk)|same[ -]sex (?:couples?|parents)|two (?:mums|dads)
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
  /** Who or how, between a group's name and what is said of it. A thing there is what is spoken of: "the Indian takeaway is". */
  folk: spread`
    drivers?|councillors?|members?|mayors?|clerks?|officers?|famil(?:y|ies)|people|folk|lads?|kids?|boys|girls|m[ae]n|wom[ae]n|
    workers?|staff|tenants?|residents?|voters?|neighbours?|landlords?|doctors?|lot|types?|who|that|
    themselves|today|really|just|always|all|only|mostly|clearly|still|now|never|often|here
  `,
  anyone: '{woman}|{old}|{young}|{nation}|{foreign}|{traveller}|{faith}|{gay}|{trans}|{disabled}|{poor}',
  /** Groups of whom ill is spoken for what they are, less often for what is done to them. */
  outsider: '{nation}|{foreign}|{traveller}|{faith}|{gay}|{trans}|{poor}',
  /** Not made for it; what people cannot, could not or should not do is mostly somebody else's fault, and said for them. */
  unfit: spread`
    are not (?:fit|made|built|cut out|designed|capable)(?: to| of| for)?|is not (?:fit|made|built|cut out|capable)(?: to| of| for)?|
    do not (?:know how|understand|belong|have (?:a clue|the (?:head|brain|stomach|strength|stamina|temperament)))|
    have no (?:business|idea|clue|head)|has no (?:business|idea|clue|head)|can hardly|can barely|can never|should stick|
    (?:are|is) (?:no|not much) (?:good|use)|(?:are|is) (?:useless|hopeless|rubbish)|was never going
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
    lazy|idle|bone idle|work ?shy|feckless|thick|dim|dirty|smelly|filthy|scruffy|greedy|sponging|scrounging|ungrateful|whing(?:e?ing|ey|ers)|whiny|moaning|moany|doddery|dozy|hysterical|over ?emotional|
    emotional|hormonal|bossy|nagging|shrill|catty|gaga|senile|past it|clueless|feral|mouthy|gobby|rude|
    ignorant|backward|primitive|violent|dishonest|untrustworthy|thieves|thieving|spoilt|gullible|gossips|drunks|always drunk|stingy|crooks|criminals|liars|savages|perverts|
    weird|unnatural|abnormal|sinful|deluded|attention seek(?:ing|ers)|mollycoddled|pampered|work shy|
    unreliable|unwashed|glued to|no manners|no respect|no morals|selfish
  `,
  nuisance: spread`
    (?:taking|take|took|taken) over (?:our|this|the (?:town|country|village|street|estate|area|high street))|everywhere you look|over ?run\w*|clogg?(?:ing|ed|s)?|a nuisance|a burden|a menace|a drain|draining|spong(?:e|ing)|breed(?:ing)? like|
    lower(?:ing|s)? the tone|house prices|not welcome|not wanted|
    do not (?:belong|fit in|integrate|mix|want to work|pay|contribute|wash|do work|do hard work|respect)|
    never (?:integrate|worked|work|paid|pay|contribute|done a day|fit in|wash)|front of the queue|(?:get|gets|getting|given|got) (?:everything|it all|the lot|special treatment|
    (?:new |free |our )?(?:houses?|flats|hotels))|up to no good|nothing but trouble|
    bring(?:s|ing)? (?:trouble|the place down|nothing)|getting in everyone 's way|cluttering|littering|help(?:ing)? themselves|light fingered|sticky fingers|not like us|not one of us|
    need watching|watch your|mysteriously|on the rob|on the take|on the fiddle|lock up|lock your|nail (?:it|everything|down)|
    hide (?:your|the)|count (?:your|the) (?:spoons|change|fingers|cutlery|swans|ducks|silver)|pop(?:ping)? (?:them |kids )?out|drop(?:ping)? litters?|it is their culture
  `,
}
