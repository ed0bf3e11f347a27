import { spread } from '../../../draft/spread.ts'

/** Remarks that demean people for disability. The classes in braces stand in classes.ts. Where from: ../slights.ts. */
export const disability: readonly string[] = [
  'always some (?:{disabled}|disabled \\w+|cripple) (?:wanting|complain\\w*|moan\\w*|whing\\w+|demand\\w*)',
  spread`
    an? (?:blind|deaf|lame|one armed|one legged|dyslexic) (?:man|woman|chap|person) (?:judging|chairing|leading|directing|planning|inspecting|in charge of)
  `,
  spread`
    (?:every|each|the whole|an entire|all this) (?:[^ .]+ ){0,8}for the sake of (?:one|two|three|a couple|
    a handful|half a dozen) (?:of them|wheelchairs?|people in wheelchairs)
  `,
  spread`
    (?:whole town|entire town|all of us|everyone|everybody|thousands|the rest of us|all that money|£ ?\w+)[^.]{0,40} for (?:one|two|three|a handful of|a couple of) (?:wheelchairs?|disabled|blind|deaf)
  `,
  spread`
    (?:disabled|bad back|poorly|limp|depression|anxiety|blind|deaf|autistic|adhd|injured|
    mobility) (?:\w+ )?my (?:foot|arse|backside|eye|aunt fanny|left foot)|
    funny how (?:she|he|they|you) can (?:manage|walk|climb|get|dance|go|still|make it) (?:[^ .]+ ){0,10}(?:disabled|blue badge|wheelchair|bad back|limp|stick|benefits|pip)
  `,
  spread`
    (?:his|her|your|their) (?:hearing aid|zimmer(?: frame)?|toupee|stair ?lift|colostomy bag|incontinence \w+|stammer|stutter|lisp) (?:\w+ )?(?:turned|switched|got in the way|slowed)|(?:turn(?:ed)?|switch(?:ed)?) (?:up |on )?(?:his|her|your|their) hearing aid|(?:mock\w*|imitat\w+|d d d|s s s) (?:stammer|stutter|lisp)
  `,
  spread`
    (?:adhd|autis\w+|special needs|anxiety|depression|brats) (?:[^ .]+ ){0,4}(?:just |all )?(?:need|needs|want|wants|deserve) (?:is |are )?(?:[^ .]+ ){0,2}(?:smack|slap|clip|hiding|thrashing|discipline|belt|good talking|boot|kick up|army|national service)
  `,
  spread`
    (?:designed|drawn up|planned|thought up|dreamt up|parked) by (?:someone|somebody|a bunch of) (?:\w+ ){0,3}(?:special needs|
    blind|mental|autistic|retard\w*|dyslexic|spastics?|half ?wits?|learning difficult\w+|
    (?:mental|loony|lunatic) \w+|on the spectrum|one eye\w*|deaf)
  `,
  spread`
    (?:is|was|are|were|as|a bit|bit|proper|totally|completely|right|absolutely|actually|clearly|must be|gone|
    going|plain|seriously) (?:a |an |being |totally |bit |completely |clearly |just |proper |
    obviously )*(?:schizo|psycho|spastic|spaz|mong|retarded|window licker|nutcase|nut ?job|mentalist|head ?case|fruit loop|loony)
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
    the) (?:asylum|bin|ward)|in a (?:straitjacket|padded \w+|secure unit)|in a strait ?jacket|lobotom\w+)
  `,
  spread`
    (?:escaped|released|let out|out|day release|on the run) (?:from |of |early from )?(?:the |a )?(?:asylum|
    loony bin|mental (?:hospital|ward|home)|psych\w* (?:ward|unit)|funny farm|nut ?house|rubber room|
    padded \w+|broadmoor|rampton)|lunatics (?:have |are |are now )?(?:taken over|taking over|running|
    in charge of) the asylum|care in the community (?:case|job|patient|types?|lot)
  `,
  spread`
    (?<!\b(?:i|we|mum|dad|nan|gran|my \w+) (?:has |have |had )?)(?:(?:forgot|forgotten|skipped|off) (?:to take )?(?:your|his|her|their) (?:meds|
    medication|tablets|pills|medicine)|(?:need|needs|take|taken|taking|up|change) (?:to take )?(?:your|his|her|their) (?:meds|happy pills))
  `,
  spread`
    (?:blind or (?:just|what|stupid)|deaf or (?:just|what|stupid)|
    needs (?:his|her) (?:eyes|ears|head) (?:testing|examining|examined))(?: \w+){0,5}
  `,
  spread`
    (?:so ?called|supposed|supposedly|allegedly|pretend|fake|faking|apparently|claim\w* to be|putting it on|funny how|miraculous\w*|miracle) ~ (?:{disabled}|limp|bad backs?|blue badge\w*|
    walking sticks?) ~ (?:hop|hops|hopping|walk|walks|walking|run|runs|running|sprint\w*|dance|dancing|gym|
    golf|skip\w*|leap\w*|perfectly|nothing wrong|quite happily|jump\w*|recover\w*)
  `,
  spread`
    (?:{disabled}) ~ (?:hop out|hops out|skip out|sprint\w*|leap out|walk perfectly|walks perfectly|
    nothing wrong with|faking|fakers?|putting it on|milking it|swinging the lead|lazy|too lazy|too fat|taking the (?:mick|mickey)|clogg\w*|clutter\w*|ramming|holding (?:us|everyone|people) up|scar(?:e|ing) (?:the|people)|put(?:s|ting)? people off|drain on|should not breed|cater\w* (?:for|to) (?:two|one|three|half a dozen|a handful)|pander\w*)
  `,
  spread`
    (?:too many|overrun (?:by|with)|sick of|fed up of|rid of) (?:all |the |these |those |of |any |more )*(?:wheelchairs|mobility scooters|
    zimmer frames|disabled (?:people|bays|spaces|parking|toilets)|blue badges|autistic kids|
    prams and wheelchairs|wheelchairs and prams)(?! (?:bays? (?:being|blocked)|access|being))
  `,
  spread`
    (?:adhd|autism|autistic|anxiety|depression|mental health(?: issues| problems)?|stress|dyslexia|ptsd|
    trauma|long covid|neuro ?diver\w+|bad back|me fatigue) (?:\w+ ){0,5}(?:excuse|in my day|bad parenting|naughty|clip round|made up|fashionable|trendy|all the rage|snowflake\w*|pull (?:yourself|themselves|himself|herself)|man up|get a grip|skiv\w*|swinging|
    off sick again|nonsense|my foot|or just|another word for|just means|we did not have|did not exist|
    invented)
  `,
  spread`
    (?:everyone|everybody|every child|every kid|every other|all of them|half of them|they all) (?:\w+ ){0,3}(?:has|have|got|is|are|with) (?:got )?(?:adhd|autism|autistic|anxiety|depressed|
    a label|special needs|mental health|ptsd|trauma|on the spectrum|neurodivergent)(?: \w+)?(?: these days| nowadays| apparently)
  `,
  spread`
    (?:special needs|autistic|adhd|downs|wheelchair|disabled|mental|mentally ill|remedial) (?:brigade|mob|types)|special bus
  `,
  spread`
    (?:sandwich(?:es)?|few (?:cards|bricks|sandwiches)|brick|cards?) short of (?:a (?:load|hod|picnic|full|deck)|the)|not (?:the full (?:shilling|ticket|picnic)|right in the head|playing with a full)|lights are on but (?:nobody|no one)|(?:got|has|have|had) a screw loose(?! (?:in|on) )|soft in the head|wrong in the head|sick in the head|lost (?:his|her|your|their) marbles|
    not quite right upstairs|mental age of|
    window ?lickers?|spazz?|spacker|flid|mong
  `,
  spread`
    (?:too|so|that|bit|rather) (?:fat|obese|overweight) (?:\w+ ){0,3}(?:to (?:be|fit|get|use|walk|run|stand|
    climb|see|sit|represent|lead)|for (?:the|a|that|those|his|her))|
    (?<!\b(?:i|to|we|must|should) )(?:lay|step|back) (?:off|away from) the (?:pies|cakes|biscuits|burgers)|who ate all the pies|
    eaten all the pies|salad (?:would not|once in a while)|needs two (?:chairs|seats)|
    fat (?:lot|lass|lad|lump|knacker|slob|git|pig|cow|man|woman|lady|bloke)(?! of good|(?: \w+){0,3} (?:sings?|sung|singing)\b)
  `,
]
