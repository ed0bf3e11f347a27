import { spread } from '../../../draft/spread.ts'

/** Remarks that demean people for age, young or old. The classes in braces stand in classes.ts. Where from: ../slights.ts. */
export const age: readonly string[] = [
  spread`
    (?:no|not for|sorry no|without the|keep the) (?:grannies|grandads|grandmas|oldies|wrinklies|oaps|pensioners|
    coffin dodgers|zimmers?|old folk|old dears)(?: please| thanks| thank you| allowed| need apply|$)
  `,
  spread`
    (?:anyone|anybody|someone|somebody|those|people|no one|nobody) (?:past|over|above) (?:[5-9]0|fifty|sixty|
    seventy|eighty) (?:[^ .]+ ){0,2}(?:near|anywhere|in charge|at the|on the|touch|hold|speak)
  `,
  spread`
    (?:older|elderly|oldest|grey|greying) (?:end|ones|lot|members|generation|guard|
    brigade) (?:[^ .]+ ){0,3}(?:kept (?:off|away|out)|slow (?:everything|us|things)|leave the front|
    out of the way|shuffle|asleep|put out to)
  `,
  spread`
    (?:already|busy) (?:picking|drawing|collecting|claiming|choosing) (?:out |up )?(?:an? |his |her |
    their )?(?:pension|stair ?lift|bungalow|care home|coffin|headstone)
  `,
  '(?:can|could) (?:still|barely|hardly) (?:stand|get|sit) (?:up )?(?:unaided|without (?:help|a (?:stick|hand|hoist)))',
  spread`
    (?:to|for) (?:those|people|somebody|someone) (?:of us )?who can (?:still )?(?:hear|see|remember|stay awake|
    stand up)|can not (?:even )?remember what day
  `,
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
    (?:he|she|they|you|who|him|her|them|lot|m[ae]n|wom[ae]n|people|folk|members?|councillors?|mayor|clerk|officers?|leader|candidate|
    chair\w*|{old}|(?:cllr|councillor|mr|mrs|ms) \w+) (?:[\w']+ ){0,4}(?:long in the tooth|
    (?<!\bgo(?:es|ne|ing)? |went |walk(?:s|ed|ing)? |r[au]n |com(?:e|es|ing) )over the hill(?! (?:to|from|and|in|at))|past it(?! and| on| to| at)|
    ready for (?:the |his |her |their |a )(?:pipe|slippers|knacker\w*|scrap ?heap|home|rocking chair|glue))
  `,
  spread`
    (?:past (?:his best|her best|their best|your best|his prime|her prime|
    their prime)|had (?:his|her|your) day|pipe and slippers|in (?:his|her|their|your) dotage|second childhood|
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
    (?:(?:{old}|old (?:{folk})) (?:(?:{folk}) )?|the old )(?:are|is|being) (?:(?:all|so|just|too|always|such|a|bit|far|mostly|bunch|
    of) ){0,3}(?:{illtempered}|slow|grumpy|miserable|forgetful|deaf|blind|useless|moaners|stuck|set in|
    a hazard|a danger|liabilit\w+|losing it)
  `,
  spread`
    (?:{young}) (?:(?:{folk}) )?(?:are|is|being|have|has|with) (?:(?:all|so|just|too|always|such|a|bit|far|mostly|
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
]
