import { spread } from '../../../draft/spread.ts'

/** Remarks that demean people for disability. The classes in braces stand in classes.ts. Where from: ../slights.ts. */
export const disability: readonly string[] = [
  spread`
    an? (?:blind|deaf|lame|one armed|one legged|dyslexic) (?:man|woman|chap|person) (?:judging|chairing|leading|
    reading|running|directing|planning|inspecting|minding|in charge of)
  `,
  spread`
    (?:every|each|the whole|an entire|all this) (?:[^ .]+ ){0,8}for the sake of (?:one|two|three|a couple|
    a handful|half a dozen) (?:of them|wheelchairs?|people in wheelchairs)
  `,
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
    obviously )*(?:schizo|psycho|spastic|spaz|mong|retarded|window licker|nutcase|nut ?job|mentalist|head ?case|
    fruit ?cake|fruit loop|loony)
  `,
  // A diagnosis told plainly is no slight, and a queue may be mental: what sneers is that somebody must be so.
  spread`
    (?:(?:must be|clearly|obviously|plainly|proper|(?:a )?bit) (?:special needs|bipolar|schizophrenic|autistic|mental)|
    (?:he|she|they|you|who|{folk}|cllr \w+)(?: is| are| was| were| 's| must be) (?:\w+ )?mental)(?! (?:health|wellbeing|capacity|
    illness|arithmetic|load|strain|children|people|kids|adults?|pupils?|and|son|daughter|or otherwise))
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
    (?<!\b(?:i|we|mum|dad|nan|gran|my \w+) (?:has |have |had )?)(?:(?:forgot|forgotten|skipped|off) (?:to take )?(?:your|his|her|their) (?:meds|
    medication|tablets|pills|medicine)|(?:need|needs|take|taken|taking|up|change) (?:to take )?(?:your|his|her|their) (?:meds|happy pills))
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
    cater\w* (?:for|to) (?:two|one|three|half a dozen|a handful)|pander\w*|special treatment|jump the queue)
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
    thick as (?:an? |two |mince|pigs|planks|bricks|they )|window ?lickers?|sunshine (?:bus|coach|variety bus)|spazz?|spacker|flid|mong
  `,
  spread`
    (?:too|so|that|bit|rather) (?:fat|obese|overweight) (?:\w+ ){0,3}(?:to (?:be|fit|get|use|walk|run|stand|
    climb|see|sit|represent|lead)|for (?:the|a|that|those|his|her))|
    (?:lay|step|back) (?:off|away from) the (?:pies|cakes|biscuits|burgers)|who ate all the pies|
    eaten all the pies|salad (?:would not|once in a while)|wide load|needs two (?:chairs|seats)|
    fat (?:lot|lass|lad|lump|knacker|slob|git|pig|cow|man|woman|lady|bloke|
    controller)(?! of good|(?: \w+){0,3} (?:sings?|sung|singing)\b)
  `,
]
