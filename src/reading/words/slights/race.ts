import { spread } from '../../../draft/spread.ts'

/** Remarks that demean people for race, colour, nationality. The classes in braces stand in classes.ts. Where from: ../slights.ts. */
export const race: readonly string[] = [
  spread`
    (?:foreign|eastern european|{traveller}) by the (?:looks?|sounds?) of (?:him|her|them)|foreign looking (?:{man}|people|types|pair|couple)|
    (?:get|put|find|want|speak to) (?:somebody|someone) (?:british|english)(?= \.|$| on | instead)
  `,
  spread`
    this is (?:wales|england|scotland|(?:great )?britain|the uk|a christian country|our country) not (?:pakistan|india|africa|saudi|syria|iran|iraq|
    somalia|romania|poland|turkey|afghanistan|bangladesh|nigeria)
  `,
  spread`
    since when (?:do|does|did|can|are|is) (?:an?|some|the)? ?(?:\w+ ){0,2}(?:{anyone}|
    in an? (?:headscarf|hijab|turban|veil|wheelchair))
  `,
  spread`
    (?:all for|nothing against|in favour of|every sympathy (?:for|
    with)) (?:[^ .]+ ){0,4}(?:{anyone}) but (?:must (?:every|we|they|the)|
    do (?:they|we) (?:really )?(?:have|need) to|why (?:should|must|do)|enough is enough|
    there (?:is|are) (?:a |)limits?|not (?:here|on (?:my|our)|in (?:my|our)|next)|they (?:get|want|take|always))
  `,
  spread`
    an? (?:(?:proper|decent|real|traditional) )?(?:christian|english|british|white) (?:town|village|country|community) (?:does not|would not|has no|should not) (?:want|need|
    have|room|allow|put up)
  `,
  spread`
    (?:you )?can (?:always |usually )?tell which (?:houses?|ones?|gardens?|flats?|
    bins?) (?:\w+ ){0,4}(?:are theirs|they live in|belong to them|is theirs)
  `,
  '(?:do|does|did|could|can) not (?:speak|understand) a word (?:we|that we|of english)',
  '(?:{outsider}|roma|gypsy fair) (?:[^ .]+ ){0,8}(?:surprise surprise|as if by magic|what a coincidence)',
  spread`
    they get (?:an? |the |their |all the )?(?:own )?(?:prayer rooms?|hotels?|interpreters?|halal \w+|free \w+|
    new (?:houses?|phones?|flats?)) and we get
  `,
  spread`
    (?:for|is for|meant for) (?:traditional) (?:families|couples|people|
    folk) (?:[^ .]+ ){0,3}(?:not|and not|rather than|instead of)
  `,
  spread`
    move to (?:saudi|iran|pakistan|iraq|afghanistan|africa|poland|romania|gaza|mecca|turkey|syria) (?:then|if|
    mate|instead)|(?:never|not) (?:heard|hear|spoke|speak|met) a word of english
  `,
  spread`
    (?:rather|prefer|prefers|want|need|should be|ought to be|give (?:me|us)|go to|keep it for|
    only) (?:[^ .]+ ){0,5}(?:proper locals?|our own kind|english born|british born)
  `,
  spread`
    (?:just|fresh|straight) off the banana boat|not somebody who can not speak
  `,
  spread`
    (?:gay|women 's|woman|muslim|jewish|black|trans|disabled|feminist|traveller|gypsy|ethnic|minority|
    disability) (?:lobby|mafia|card|brigade|cabal)|(?:play|plays|played|playing|pull|pulls|
    pulled) the (?:race|gender|sex|sexism|disability|disabled|gay|trans|woman|age|black|muslim|victim|
    mental health) card
  `,
  spread`
    (?:every|all the|each|half the|most of the) (?:\w+ )?(?:shops?|takeaways?|barbers?|garages?|car wash\w*|houses?|flats?|restaurants?|nail bars?)
    (?: \w+){0,5} (?:run|owned|taken over|staffed|bought up) by (?:one of |some of )?(?:them|that lot|those people|their lot|foreigners|outsiders)|
    (?:you |we |i )?can not understand a (?:single )?word (?:they|half of them|any of them)
  `,
  'not enough indians|half ?castes?|gyppos?|coloured (?:chap|fellow|lady|folk|people)',
  spread`
    (?:scots?|scottish|scotsm[ae]n|yorkshirem[ae]n|welsh|irish|jewish|jews?|cardis?|
    aberdonians?) (?:[^ .]+ ){0,8}(?:wallet|tight(?: fisted)?|purse|moths|short arms|deep pockets|leprechaun|boyo)(?! (?:turns?|fit|squeeze|schedule|
    end|head|spot|lines?|race))
  `,
  '(?:i am|we are|am|not being) not (?:being |a )?(?:racist|racial|xenophobic|prejudiced|pc|politically correct) but',
  '(?:some|many|one) of my best friends (?:is|are) (?:\\w+ )?(?:{anyone}|black|brown|asian|jewish|muslim)',
  spread`
    (?:that|this|their|them|those|your|these) (?:sort|kind|type|types|ilk|element|lot) (?:of people |of person |of folk )?(?:from|on|up|off) (?:the|that) (?:estate|site|flats|camp|caravans?|hostel|hotel)
  `,
  spread`
    (?:that|their|your|them|those|these|wrong|certain) (?:sort|kind|type|types|
    element) (?:of (?:people|person|folk|family|families) )(?:turn up|turns up|turned up|move in|moves in|
    moved in|live here|lives here|come here|round here|want everything|never|always|moving|next door)
  `,
  spread`
    (?:people|folk|families|lot|types) like (?:that|them|those|these) (?:moving|living here|turn up|lower|do not belong|should not be (?:here|allowed|living))
  `,
  spread`
    (?<!\b(?:i|we|to|who) )(?:speak|speaks|speaking|learn|talk|understand) (?:proper |good |a bit of |some |a word of |
    the )?(?:english|the (?:language|lingo)|lingo) (?:in (?:our|this) (?:queue|shop|street|town|country|
    park|market|surgery)|if (?:you|they)|when (?:you|they)|or (?:go|get|leave|stay|do not)|like the rest|before (?:you|they)|for once)
  `,
  '(?:have|has|had) the (?:decency|courtesy|manners|respect|cheek) (?:to|not to) (?:speak|learn) (?:\\w+ )?english',
  spread`
    (?<!\b(?:i|we|sorry) )(?:hardly|never|barely|rarely|do not|can not) (?:\w+ ){0,2}(?:hear|hears|heard|find|spoken|speaks?|
    speaking) (?:a word of |any |much |anyone speaking |someone speaking |proper )?english
  `,
  spread`
    no english (?:spoken|heard|speaking|at all)|not a word of english|without a word of english|
    (?:half|most|none) of (?:them|em) (?:(?:can|can not|do not|could not) )?(?:speak|read|understand) (?:\w+ )?english
  `,
  spread`
    (?:is not|are not|no longer|not really|does not (?:feel|look) like|hardly|has not been|
    stopped being) (?:\w+ ){0,2}(?:england|britain|english|british) any ?more
  `,
  spread`
    (?:stranger|foreigner|strangers|foreigners|minority) in (?:my|our|your|his|their) own (?:town|country|land|street|village)
  `,
  spread`
    (?:this is|(?:this|the|our) (?:town|country|village|place) is|
    last time i checked(?: this was| we were)?) (?:still )?(?:a |an )?(?:england|english|british|britain|(?:christian|white) (?:town|country|village))(?: town| country| village| place)?(?: and not | and (?:other|they|if|
    we speak)| . (?:speak|not|learn))
  `,
  spread`
    (?:proper|real|true|genuine|born and bred|ethnic|indigenous) (?:brits?|english|british|englishm[ae]n) (?:like us|first|come|should|can not|do not|are|not|who|pay|
    get|have)(?: \w+){0,4} (?:first|not|last|foreign\w*|them|anymore|instead|back)
  `,
  spread`
    (?:look after|looking after|looked after|charity (?:begins|starts)|house|help|feed|sort out) (?:at home|our own)(?: people| homeless| veterans| folk)? (?:first|before|instead)
  `,
  '(?<!\\b(?:am|we are|you are|if) )not (?:from|born) (?:round|around) here(?: \\w+){0,3} (?:should|has no|have no|why)',
  spread`
    (?:you|they|he|she) (?:are|is|were|was) not even (?:from|born) (?:here|round here|around here|
    this (?:country|town|village))
  `,
  spread`
    (?:go|goes|going|get|got|clear off|crawl|run|jog|move|trot|slither|pack (?:your|their) bags and go|sent?|
    ship(?:ped)?|put (?:them|him|her|you)) (?:on |)(?:back |off |home ){1,2}(?:to )?(?:wherever|where (?:you|they|he|she) (?:came|come|belong)|
    (?:your|their|his|her) (?:own )?(?:bloody )?(?:country|countries|homelands?|lands?|continent|kind|sort|islands?|caves?|jungle|swamps?|mud huts?|tents?|camps?|caravans?)|
    their own|poland|romania|africa|asia|europe|london|ireland|india|pakistan|the jungle|the old country)
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
    has anyone seen|mind|eat|eats|missing)(?: your| the| my| our| a| any)? ?(?:cats?|dogs?|pets?|bats?)
  `,
  spread`
    (?:diversity|quota|woke|tick ?box|token|dei|box ticking) (?:hire|hires|appointment|appointments|
    candidate|candidates|recruit|councillor|member|woman|girl|black|gay|asian|muslim|disabled|minority|ethnic|
    lady|choice|pick|one)
  `,
  spread`
    (?:because|cos|as|since|so|why|only) (?:he|she|they) ~ (?:ticks?|ticking|fills?|filling|meets?) (?:a |the |all the |every |some |their |right |diversity |quota )*(?:box|boxes|quotas?)
  `,
  '(?:monkey|banana|jungle|spear|mud hut|tribal|tribe) (?:noises? at|chants?|chuckers?)',
  spread`
    (?:all|half|most) (?:the )?(?:shops|faces|kids|names|class) (?:\w+ ){0,3}(?:foreign|polish|turkish|asian|muslim)(?: now| these days| anyway)?$
  `,
  spread`
    snowflakes? (?:with|in|and) (?:blue|pink|green|purple|dyed|rainbow) ?hair|
    (?:blue|pink|green|purple)[ -]haired (?:\w+ )?(?:snowflakes?|lefties|loonies|mob|brigade|students|weirdos|
    types|lot|activists)
  `,
  '(?:bred|dragged up) (?:not|rather than) (?:raised|brought up)|(?:{anyone}|those people|that (?:lot|family|estate)|families)[^.]{0,40} (?:breed|breeding) like (?:rabbits|flies|vermin)',
  spread`
    common as muck|great unwashed|council house (?:accent|facelift|mentality|manners)|
    wrong (?:side|end) of (?:the )?(?:town|tracks|a?14|river)(?: \w+){0,4} (?:lot|scum|types|kids|sort|accent)
  `,
]
