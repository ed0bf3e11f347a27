import { spread } from '../../../draft/spread.ts'

/** Remarks that demean people for age, young or old. The classes in braces stand in classes.ts. Where from: ../slights.ts. */
export const age: readonly string[] = [
  spread`
    (?:no|not for|sorry no|without the|keep the) (?:grannies|grandads|grandmas|oldies|wrinklies|oaps|pensioners|
    coffin dodgers|zimmers?|old folk|old dears)(?: please| thanks| thank you| allowed| need apply|$)
  `,
  spread`
    (?:anyone|anybody|someone|somebody|those|people|no one|nobody) (?:past|over|above) (?:[5-9]0|fifty|sixty|
    seventy|eighty) (?:[^ .]+ ){0,2}(?:anywhere near|in charge|touch)
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
    (?:6|7|8|9)\d (?:and|so|now|next|years old|if (?:he|she)|odd|something)(?: [^ .]+){0,6} (?:past it|step (?:down|aside)|hang up|make way|let someone|dozing)
  `,
  spread`
    (?:time|ready|let|make way|give way|about time|step aside|move over) (?:[^ .]+ ){0,4}(?:someone|somebody|
    people|a bit|councillors|blood|faces|anyone|a man|a woman) (?:\w+ )?(?:younger|under (?:30|35|40|45|50)|who can (?:hear|stay awake))
  `,
  spread`
    (?:{old}|old gits?|old farts?|the pensioners) (?:[^ .]+ ){0,8}(?:snor\w+|nodding off|dozing|as per|wittering|piddl\w+|wheel(?:ed|ing)? out)
  `,
  spread`
    at (?:her|his|your|their) (?:age|time of life|stage of life|advanced age|
    ripe old age)(?: (?:she|he|you|they|one|surely))? (?:(?:really|just|probably|still|only) )?(?:should (?:know better|be (?:at home|knitting|in bed|put|enjoying|resting))|ought to know|shouldn't be|(?:you|one) would think|you 'd think|knitting|put (?:her|his|your|their) feet up)
  `,
  spread`
    (?:ridiculous|embarrassing|acting|behaving|carrying on|prancing|dressing|tweeting|should know better|ought to know better) (?:\w+ ){0,7}at (?:her|his|
    your|their) (?:age|time of life)
  `,
  spread`
    (?:too|so|getting) (?:old|young|elderly|long in the tooth|doddery|ancient|
    wet behind the ears) (?:\w+ )?(?:to|for) (?:understand|serve|lead|keep up|chair|decide|grasp|cope|the (?:job|role|council|chair)|politics|be (?:a |the )?(?:\w+ )?(?:councillor|mayor|chair|leader|clerk)|represent|office|public office|a councillor|council)
  `,
  spread`
    (?:he|she|they|you|who|him|her|them|lot|m[ae]n|wom[ae]n|people|folk|members?|councillors?|mayor|clerk|officers?|leader|candidate|
    chair\w*|{old}|(?:cllr|councillor|mr|mrs|ms) \w+) (?:[\w']+ ){0,4}(?:long in the tooth|
    (?<!\bgo(?:es|ne|ing)? |went |walk(?:s|ed|ing)? |r[au]n |com(?:e|es|ing) )over the hill(?! (?:to|from|and|in|at))|past it(?! and| on| to| at)|
    ready for (?:the |his |her |their |a )(?:pipe|slippers|knacker\w*|scrap ?heap|home|rocking chair|glue))
  `,
  spread`
    (?:past (?:his best|her best|their best|your best|his prime|her prime|
    their prime)|had (?:his|her|your) day$|pipe and slippers|in (?:his|her|their|your) dotage|second childhood|having a senior moment|losing (?:his|her|their|your) (?:marbles|faculties)|
    old enough to be (?:his|her|their|your) (?:gran|nan|mother|grand\w+)|due (?:a|for) (?:the )?(?:retirement|nursing) home|not long for this world|
    (?:dementia|alzheimer\w*) (?:kicking in|setting in|must be)|gone senile|going senile|(?:going|gone) gaga(?! (?:for|over|about))|(?<!\bwas )too gaga to|
    dodder(?:y|ing|er|ers)|fuddy duddy|fuddy duddies|dinosaurs?(?= (?:on|in|at|of|running|who|like|
    should) (?:the |this |our |council|committee))|fossils?(?= (?:on|in|at|running|who|like) (?:the |this |
    our )?(?:council|committee|board|chamber|front))|relics?(?= (?:on|in|running|like) (?:the |this |
    our )?(?:council|committee|board))|pale male and stale|male pale and stale|pale and stale|
    stale (?:old )?(?:white )?men|old white men|grey brigade|blue rinse (?:brigade|lot)|coffin dodg\w+|wrinklies|crumblies|old crusties|
    geriatric\w*(?= (?:council|committee|lot|old|councillors?|bunch|brigade|members|chair\w*|mayor|drivers?|
    ward of)))
  `,
  '(?:past|over) (?:60|65|70|75|80|85|90)(?: (?:and|they|you|people|it|so))* should not be (?:allowed|able) to (?:vote|stand|comment|post)',
  spread`
    (?:{old}) (?:\w+ ){0,3}(?:(?:{unfit}) (?:\w+ ){0,4}(?:{skill})|should not (?:\w+ ){0,2}(?:get a say|have a say|have a vote|be on|be allowed))
  `,
  spread`
    (?:{old}) (?:\w+ ){0,3}(?:need to|should|ought to|had better|can) (?:all |just |please )?(?:make way|
    move over|step aside|retire|shuffle off|pipe down|shut up|butt out)
  `,
  spread`
    (?:{old}) ~ (?:will not be (?:here|around|alive|with us)|be dead (?:soon|before|by|in)|dead by|
    pop(?:ped)? (?:off|their clogs)|croak\w*|peg\w* out|nod\w* off|dribbl\w*|smell\w* of|living in the past|scared of (?:change|computers|technology)|hog\w*|
    block(?:ing|ed)? the (?:ramp|aisle|pavement|bus|beds?)|bed block\w*|
    had (?:everything|it all|it easy|their turn)|pulled up the ladder|holding (?:us|everyone|people|this) back|shuffle off|move over)
  `,
  spread`
    (?:(?:{old}|old (?:{folk})) (?:(?:{folk}) )?|the old )(?:are|is|being) (?:(?:all|so|just|too|always|such|a|bit|far|mostly|bunch|
    of) ){0,3}(?:{illtempered}|grumpy|miserable|useless|moaners|set in|a hazard|a danger|liabilit\w+|losing it)
  `,
  spread`
    (?:{young}) (?:(?:{folk}) )?(?:are|is|being|have|has|with) (?:(?:all|so|just|too|always|such|a|bit|far|mostly|
    bunch|of|got|have|absolutely) ){0,3}(?:{illtempered}|no idea(?! how)|no clue|no work ethic|no respect|no manners|
    no discipline|no backbone|snowflakes?|layabouts?|wasters?|yobs|addicted|brain ?dead|wet|
    useless|good for nothing|hopeless)
  `,
  spread`
    (?:{young}) (?:\w+ ){0,2}(?:{unfit}|do not know|would not know|do not want to|expect everything) (?:\w+ ){0,5}(?:graft|hard work|born|respect|manners|handed|looking up|commit|real life|real world|get up|a hammer)
  `,
  spread`
    what (?:does|would|can|could) (?:a |an |some |this )(?:{young}|kid|child|boy|girl|lad|
    youngster|teenager|student|pensioner|old man|old woman|grandad|granny) (?:\w+ )?(?:know|understand|teach|possibly know)
  `,
  spread`
    (?:wet behind the ears|barely (?:out of (?:school|nappies|short trousers)|shaving|started shaving)|does (?:your|his|her) (?:mum|mummy|mother) know|
    past (?:your|his|her) bedtime|come back when (?:you|he|she) (?:have|has|'s|is|are) (?:grown|lived|
    a bit older|older|shaving|left school|had a job|out of)|grow up (?:sonny|kid|little|and get)|
    listen (?:sonny|kid|young lady|young man|little girl)|run along (?:sonny|kid|little)|
    leave it to the (?:grown ups|adults|grownups)|let the (?:grown ups|adults) (?:talk|speak|handle|decide|
    get on)|child(?:ren)? playing at (?:politics|councils|councillors)|kids? playing at (?:politics|councils?))
  `,
  spread`
    (?:over|under|above|past|older than|younger than) (?:the age of |the hill and )?(?:25|30|35|40|45|50|55|
    60|65|70|75|80|thirty|forty|fifty|sixty|seventy)s? (?:\w+ )?(?:need not|need apply|not wanted|should (?:retire|step (?:down|aside)|be (?:off|made|put))|preferred|too old|is too old)
  `,
  spread`
    (?:someone|somebody|candidate|applicant|clerk|councillor|blood|face|faces|pair of hands) (?:\w+ )?(?:younger|under (?:30|35|40|45|50)|not (?:so |quite so )?old|
    with (?:a few|some) years left|without grey hair|with their own teeth|
    who does not need (?:a nap|a zimmer|glasses))(?: \w+){0,3} (?:wanted|required|preferably|this time|for once|instead)
  `,
]
