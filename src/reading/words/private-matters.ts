import { listed, spaced } from '../../draft/listed.ts'

/**
 * What UK GDPR Articles 9 and 10 keep apart (health, faith, sexuality, union, origin, offences), and what policies call private in
 * the same breath: benefits, debts, broken homes, and the hours at which a house stands empty. Curated by hand.
 */

/** Illnesses and treatments by name: private once a person "has", "is having" or is "off with" one. Source: NHS A to Z of conditions, plain names. */
export const conditions: readonly string[] = listed(`
  cancer, leukaemia, lymphoma, melanoma, myeloma, dementia, (alzheimer|alzheimers),
  (alzheimer|parkinson|crohn|tourette|down|asperger|huntington|hodgkin) 's (disease|syndrome|), parkinsons, crohns,
  tourettes, ms, multiple sclerosis, mnd, motor neurone (disease|), epilepsy, diabetes, hiv, aids, hepatitis,
  depression, anxiety, panic attacks, bipolar (disorder|), schizophrenia, psychosis, ptsd, ocd, autism, adhd,
  cerebral palsy, arthritis, copd, emphysema, asthma, angina, fibromyalgia, lupus,
  (heart|kidney|liver|renal|organ) (failure|disease|trouble|problems|condition|attack|attacks|bypass), sepsis, anorexia,
  bulimia, dyslexia, cirrhosis, (brain |)(tumour|tumor|tumours),
  (brain|bowel|breast|prostate) (bleed|haemorrhage|cancer), (an|drug|drink|gambling|heroin) addiction, (mini |)(stroke|strokes),
  (heart|panic) attack, bad (heart|back|chest), (nervous |mental |)breakdown, miscarriage, stillbirth, abortion,
  termination, (drink|drinking|drug|drugs|gambling|alcohol) problem, eating disorder,
  learning (disability|disabilities|difficulties), mental health (problems|issues|crisis|struggles),
  health (problems|issues|scare), overdose, hysterectomy, mastectomy,
  (heart|kidney|hip|knee|gall bladder|hernia|back) (operation|transplant|replacement|surgery), operation, seizures,
  seizure, fits, chemo, chemotherapy, radiotherapy, dialysis, ivf, fertility treatment, counselling, therapy, rehab,
  long covid, (post natal|postnatal) depression, her nerves, his nerves, self (harm|harming), suicidal thoughts,
  diagnosis, psychiatrist, methadone, antidepressants, (anti|anti -) depressants, (heavy |)drinking, vertigo, gout,
  incontinence, sciatica, memory loss, blindness, hearing loss, glaucoma, a pacemaker, a stoma, tb, tuberculosis,
  pneumonia, blood clot, aneurysm, lump, brain damage, head injury, the menopause
`)

/** What stands before a condition when somebody has it. */
export const links: ReadonlySet<string> = new Set(
  spaced(`
    has have had having got gets getting with from off suffers suffered suffering struggles struggled struggling
    battles battled battling fights fought fighting diagnosed treated treatment undergoing recovering beating beaten
    beat dying died ill poorly sick retiring because following after for by on her his their developed developing
    contracted caught takes taking seeing needs needing finishing finished starting starts started survived attempted
    through into since of 's details about
  `),
)
/** "for", "of", "about", "by", "on" alone lead to appeals and talks too; they need one of these before them. */
export const weakLinks: ReadonlySet<string> = new Set(spaced('for of by on about since details into through from'))
/** … one of these. */
export const beforeWeak: ReadonlySet<string> = new Set(
  spaced(`
    treated treatment stages stage diagnosed off ill medication is 's was because history signs suffering suffers
    suffered recovering died dying result case bout round rounds course courses tested surgery operation admitted been
    am are not same changed time confined driven went gone put go going sectioned lot sick retired over recovery
    months years weeks sessions cycles
  `),
)
/** Words that may stand between. */
export const softeners: ReadonlySet<string> = new Set(
  spaced(`
    paranoid recovering registered known just now still also only recently sadly really very quite already actually
    currently been early late terminal advanced stage severe chronic bad mild breast lung bowel prostate skin ovarian
    pancreatic throat liver kidney bone blood brain type 1 2 one two three four her his this a an the little bit touch
    of with for from another some serious major minor massive suspected second third small big nasty new aggressive
    incurable inoperable undiagnosed secret long term own work sick due to bouts round fresh repeated several years
    month months
  `),
)

const kin = '(wife|husband|partner|boyfriend|girlfriend|fella|missus|other half|fiance|fiancee|bloke|mrs)'

/** Complete in themselves: each reads on from a person, or is followed by one. */
export const predicates: readonly string[] = [
  // Health
  ...listed(`
    ({be}|feels|seems|became|gone|went|looks) (...|) (an alcoholic|alcoholic|an addict|a drug addict|a heroin addict|a junkie|autistic|bipolar|schizophrenic|diabetic|epileptic|hiv positive|terminally ill|seriously ill|mentally ill|clinically depressed|disabled|suicidal|sectioned|housebound|bedbound|incontinent|anorexic|bulimic|dyslexic|senile|paralysed),
    ({be}|been|ended up|put) (...|) in (a wheelchair|a coma|rehab|intensive care|a hospice|a care home|traction|therapy|recovery|the priory),
    (uses|needs|using|needing) (a wheelchair|a stoma|a catheter|a hoist|oxygen),
    (on|takes|taking|prescribed) (strong |heavy |her |his |) (anti depressants|antidepressants|methadone|medication|tablets for * nerves|dialysis|chemo|lithium|valium|oxygen|morphine|insulin),
    (had|having|have|lost|losing|lose) (his|her|their|a) (leg|foot|arm|breast|kidney|toe|toes|hand|finger|fingers|womb|lung) (off|removed|amputated|out|taken *),
    ({be}) (his|her|their) (heart|kidneys|kidney|pancreas|liver|lungs|lung|bowel|bowels|prostate|ovaries|womb|bladder|nerves|waterworks|brain|blood pressure|drinking),
    (a|another|one of (his|her|their)|having|had|has) (bipolar|manic|psychotic|schizophrenic|depressive|diabetic|epileptic|ms) (episode|episodes|attack|attacks|fit|fits|relapse),
    (lost|losing|loses|miscarried|miscarrying) (the|her|their|another|a) (baby|babies|twins|little one|bump|child),
    (one|two|three|four|five|six|seven|eight|nine|heavily|newly|secretly|finally) (months|) pregnant,
    ({be}|got|fell|falls|getting|her|pregnant) (...|) pregnant (again|),
    (expecting (again|twins|a baby|her|their|another)|having (a baby|twins)|due (in|any) (*|day|week) with|up the duff|in the family way),
    (in|into|out of|back in|back into|rushed to|taken to|taken into|admitted to|carted off to) (the |) (hospital|hospice|rehab|royal infirmary|infirmary|psychiatric (unit|ward)|a psychiatric (unit|ward)|care home|a care home|mental hospital|intensive care|icu|a and e|the priory),
    (broke|broken|fractured|cracked) (his|her|their|a|two|three) (hip|pelvis|leg|arm|wrist|ankle|shoulder|skull|ribs|collarbone|elbow|jaw),
    hospital (are|is|have|has|kept|keeping|wants) (...|) (her|him|them) (in|),
    (a nasty |a bad |a |another |her |his |) (fall|tumble) (and|at home|last|yesterday),
    (been|is|was|got|gets|still|currently) signed off (sick|work|with|for|),
    off (long term |) (sick|with (stress|depression|anxiety|* back|nerves|burnout)),
    on (long term |the |) sick (leave|again|), (found|finding) (a|another) (lump|shadow|tumour|growth),
    (starts|started|starting|having|had|waiting for|awaiting|needs|facing|in for|went in for|under going) (treatment|an op|surgery|(heart|eye|back|knee|hip|spinal|brain|major|emergency|bypass|cancer) (surgery|treatment)|* treatment for|a biopsy|a transplant|a scan|tests|chemo|radiotherapy|an operation|a bypass|a hysterectomy),
    (going|gone|lost|losing|not all there|lost it) (blind|deaf|doolally|* marbles|* memory|* mind|* sight|* hearing|senile|gaga|in the head),
    (the same|right|well) since (the|* |her|his) (stroke|accident|fall|heart attack|breakdown|operation|diagnosis|bereavement|attack),
    drinking (again|heavily|too much|problem|herself|himself|every),
    (drowning * sorrows|hit the bottle|back on the (bottle|booze|drink|drugs|gear|heroin|wagon)|on (the gear|heroin|crack|drugs|smack)|likes a drink|a drink problem|fell off the wagon|in aa|goes to aa),
    (tried to (kill|take|end|hang|harm) * (life|self|)|tried to kill (herself|himself)|attempted suicide|took an overdose|cut * wrists|self harms|self harming),
    (positive for|tested positive|a carrier of|immune compromised|given (* |)(weeks|months|days) to live|given (him|her|them) (until|till|to|weeks|months|only) *|weeks to live|months to live|not got long|on * last legs|end of life),
    (gender|sex) (reassignment|change|transition)|transitioning (to|from)|transitioned|born a (man|woman|boy|girl)|used to be a (man|woman),
    (on|having|had|started|takes|taking) (tablets|her tablets|his tablets|the tablets|happy pills|sleeping pills),
    (knees|hips|hip|knee|eyes|heart|kidneys|liver|lungs|hearing|eyesight|memory) ({be}|has|have) (shot|gone|going|failing|packed in|given up|packing up),
    (not|no longer) ({be}|been|) able to (keep (herself|himself) clean|dress|wash|feed|manage|get out|look after|cope),
    (taken|admitted|rushed|carted|carried) (to|into) (the |) (...) (with (her|his) (heart|chest|nerves|back|leg|hip|lungs|stroke)|on (sunday|monday|tuesday|wednesday|thursday|friday|saturday|friday night)),
    (because of|over|about|off with) (the|her|his) (drinking|drink|nerves|depression|gambling|drugs),
    ({be}) in (his|her|their) (bones|throat|stomach|breast|bladder),
    (spread|gone|got|moved) (to|into) (his|her|their) (bones|brain|liver|lung|lungs|spine|bowel|pancreas|lymph nodes|kidneys|other lung),
    (had|has|having|have|getting|get) (his|her|their|both|a|the|one|another) (new |) (gall bladder|appendix|tonsils|hip|hips|knee|knees|valve|cataract|cataracts|stent|stents|hernia|thyroid|prostate|womb|pacemaker|bypass|colostomy) (out|done|in|replaced|removed|put in|fitted|off),
    a (brand |) new (hip|knee|kidney|valve|liver), one (good |working |) (lung|kidney|leg|eye),
    in the (general|royal|royal *|infirmary|hospice|heath) (having|with|for|after|again|waiting|recovering),
    (waiting|waits) (on|for) (a|an|his|her|their|the) (biopsy|scan|transplant|bypass|hip|knee|diagnosis|test results|hospital bed),
    (takes|taking|on) * tablets, can not hear you, can (barely|hardly|not) (hear|see) (a thing|anything|well|a word|any more|at all), seeing a (counsellor|therapist|shrink|psychiatrist|specialist),
    (gall bladder|prostate|hip|hips|knee|knees|waterworks) (seen to|looked at|sorted|done), off having (a|her|their) (baby|op|operation|treatment),
    on the (waiting |transplant |) list for (a|an|his|her|their) (new |) (hip|knee|kidney|heart|liver|operation|op|scan|transplant|biopsy|bypass|council house|flat|house|home|diagnosis), can (barely|hardly|not) (walk|stand|dress|manage the stairs|get up the stairs),
    (after|having) (his|her) (bowel|heart|hip|knee|eye|prostate|kidney|) op, mind (has gone|is going|went|'s going|'s gone), in a home now, (gone|going|moved|put) into a home, drying out,
    (heart|pacemaker|kidneys|kidney|liver|lungs|hip) (gave|gives|packed|packing|stopped|failed|giving) (out|up|in|on|again),
    (told|hears|heard|learned) (he|she|they) (have|has|'s|got|have got|has got) (six|three|two|four|nine|twelve|eighteen|a few|only *) (months|weeks),
    (test|scan|biopsy|blood) results (came|come|are|were|went|show|showed), results (came|come) back,
    (told|diagnosed|says|said) (it is|it|) the (slow|quick|bad|aggressive) (kind|sort|one)
  `),
  // Money and benefits
  ...listed(`
    (on|claim|claims|claiming|claimed|gets|getting|receives|receiving|living on|living off|applied for|refused|lost|stopped) (* |) (benefits|universal credit|pip|dla|esa|jsa|housing benefit|disability (benefits|benefit|money|allowance|)|income support|pension credit|carer 's allowance|attendance allowance|the dole|the social|jobseekers|sickness benefit|handouts),
    (universal credit|benefits|pip|housing benefit|pension|allowance|benefit|disability money) (has|have|had|was|were|got|being|been|is) (been |being |) (stopped|cut|sanctioned|refused|suspended|docked|frozen|turned down),
    (behind (with|on)|months behind (with|on)|not (paid|paying|paid any)|has not paid|cannot pay|defaulted on|owe|owes) (* |* months |) (rent|mortgage|council tax|maintenance|child support|loan|gas bill),
    (got|has|have|had|with|run up|racked up|running up) (debts|big debts|huge debts|money troubles|money worries|money problems|loan sharks) ...,
    bailiffs ({be} |) (round|in|knocking|outside|there|again|call|calling|called|back|due|coming), by the bailiffs, been sanctioned,
    (in (rent |council tax |) arrears|(gone|went|made|declared|is|been) bankrupt|(been|being|getting) evicted|evicted from|facing eviction|in debt|in (serious|terrible|a lot of) debt|(head|ears|eyes) in debt|skint|penniless|broke and|up to * (eyes|ears|neck|eyeballs) in (debt|it)|in hock|bailiffs (at|were|came|have|round|took)|had the bailiffs|ccjs|a ccj|county court judgment|payday loans|loan sharks|remortgaged|an iva|debt management),
    lost (his|her|their) (house|home|flat|job|licence|kids|children|pension),
    (repossessed|sofa surfing|sleeping (in * car|rough|on a (sofa|mate 's sofa))|living in * (car|van|tent)|in temporary accommodation|made homeless|been homeless|in a hostel),
    (uses|use|using|relies on|rely on|been to|goes to|visits|helped by) the (food bank|foodbank)|the food bank helped,
    (owes|owed|owing) (...|) (thousands|hundreds|grand|taxman|hmrc|money to|council tax|rent|quid|pounds),
    made redundant|(was|got|been|being) (sacked|dismissed|fired|suspended) (from|for|by|at|last|after)|on minimum wage|earns (* |)(grand|a year|pounds)|salary of|on (a |)zero hours,
    (signing|signs|signed) on (the whole|all|at|every|while|still|again|since|with|for years), ({be}|back|straight|been) on the (dole|sick|social),
    (owes|owing|owed) the (bank|landlord|brewery|electric|gas) *, (a loan|loans|money|handouts|bailed out|living) (off|from|by) (his|her|their) (brother|sister|mother|father|mum|mam|dad|son|daughter|parents|ex|in laws),
    (works|working|cleans|cleaning|paid) (for cash|cash in hand|on the side), pension is (all|only|a) *, can not (make|pay|meet|cover|find) the (rent|mortgage|bills),
    (filed|filing|files|gone|petitioned) for (bankruptcy|divorce),
    (bank statement|payslip|pay slip|benefit letter|overdraft|credit record) (attached|shows|showed|says|came|was)|know about the (loan|debt|debts|overdraft|arrears|second mortgage),
    (had|have|has) (her|his|their) (benefits|benefit|universal credit|pip|allowance|pension|gas|electric|power|water) (stopped|cut|docked|sanctioned|suspended),
    behind (on|with) (her|his|their|the) (rent|mortgage|payments|bills|council tax),
    (been |being |got |were |was |) rehoused (here|from|after|because|to|by)
  `),
  // Offences
  ...listed(`
    ({be}|got|been) (arrested|cautioned|bailed|expelled|excluded|suspended|raided) (last|on|with|for|from|over|yesterday|this|again|in|sunday|monday|tuesday|wednesday|thursday|friday|saturday),
    (husband|wife|son|brother|dad|father|partner|lad|boyfriend|daughter) (inside|in prison|doing time|away at her majesty 's),
    (up |appearing |back |) (in court|before the bench) (on|next|again|this|last) (monday|tuesday|wednesday|thursday|friday|week|month),
    (convicted of|been convicted|found guilty of|done time|did time|doing time|used to be inside|been (inside|in prison|to prison|arrested|cautioned|bailed|sent down|nicked|charged|locked up)|a (criminal|police) record|got previous|just out of (prison|jail|nick|borstal)|(got |came |come |)out of (prison|jail)|on (bail|probation|tag|licence|remand)|sex offenders register|sex offender 's register|an ex con|a convicted|under (police |)investigation|under investigation by|serving * (years|months)|wearing a tag|community service|(done|did|banned|caught|nicked|arrested|lost * licence) for (drink driving|drugs|dealing|theft|fraud|assault|shoplifting|benefit fraud|speeding|drug driving)|drink driving (ban|conviction|charge)|in (and out of |)prison|served time|been to court|in court for|up before the (magistrates|beak)|asbo),
    ({be}|back|still|gone) in (* |) (prison|jail|custody) (until|till|for|since|again|now|over),
    (did|done|doing|got|served|serving) (* |) (months|years|weeks|stretch|time) (for|inside|over) *, on (the|a) tag, (up |) in court (on|next|this|for|again|over) *,
    ({be}|got) (remanded|sentenced|deported|jailed|sent down|convicted *|fined for *), (sent|gone|back) to (prison|jail), {be} charged (with|over|last|on) *
  `),
  // Family
  ...listed(`
    (going through|went through|been through|gone through|getting|in the middle of|after|since|fighting) (* |) (* |) (* |) (divorce|divorces|divorced|separation|custody (battle|case|fight|hearing)|ivf|rough patch with),
    (is|are|'s|been|newly|recently|twice) (divorced|separated|widowed) (from|and|twice|now|last|again|),
    (split|splitting|splits|broken|broke|breaking) (up |) (with|from) (...|) ${kin},
    (have|has|had|'s|they|recently) (just |recently |finally |all |) (split up|separated|divorced),
    (marriage|engagement|relationship) ({be}|has|had|'s|broke|fell|went|is) (...|) (broken|broke|breaking|over|down|apart|collapsed|ended|failed|rocks|up|finished),
    (left|walked out on|kicked out by|thrown out by|dumped|dumped by|cheating on|cheated on|carrying on with|run off with|ran off with|playing away from|sleeping with) (* |) (${kin}|(the|a) (neighbour|barmaid|lodger|boss|married man|milkman)),
    ({be}) splitting up, (wife|husband|partner|girlfriend|boyfriend|missus) has (walked|moved|cleared|gone|left|taken) *,
    (children|kids|babies) by (two|three|four|five|different|several) *,
    (his|her) ${kin} (has |have |'s |just |) (left|kicked|threw|walked|cheated|run|ran|dumped|hit|hits|beats|beat|moved) (him|her|out|off|around|),
    (having an affair|had an affair|has had an affair|an affair with|love child|a bit on the side|not the (real |) (father|dad)|(does not|do not) know who the (father|dad) is|whose (father|dad) is|illegitimate),
    social worker (is|was|has|had|came|comes|knows|says)|(left|leaves|leaving) (him|her) for|husband has (moved|walked|gone) (out|off)|(he|she) has moved back in|social services (are|were|have|had|took|got|being|is|involved)|lost custody|(kids|children|little ones|baby) (were |been |) taken (off|away|from)|(taken|put|gone|placed) into care|in foster care|in care|(on|subject to) a child protection|on the at risk register,
    victim of (domestic|child|sexual|an|a) (abuse|violence|assault|attack|rape)|(was|been|being) (abused|raped|beaten|battered|assaulted|groomed|molested) (by|as)|(fleeing|fled|escaping|escaped|left|hiding from) (a|her|his|an) (violent|abusive|*) (ex|partner|husband|wife|boyfriend|father|marriage|relationship)|violent (ex|husband|partner|boyfriend)|in (a |the |) (women 's |) refuge|domestic (abuse|violence) at home,
    moved (back |) in with (* |) (mother|mum|parents|dad|mam|new|sister|brother)|in the spare room,
    (took|taken) up with (a|the) (barmaid|lodger|lad|lass|girl|woman|bloke|fella)
  `),
  // Sexuality, faith, origin, union, party
  ...listed(`
    ({be}|come out|came out|coming out) (secretly|openly|actually|really|quite|very|a|an|both|as|about being|) (as |) (gay|lesbian|bisexual|bi|transgender|trans|transsexual|closeted|queer|in the closet|non binary),
    ({be}|become|became|converted to|convert to) (actually|really|quite|very|strict|a|an|) (a |an |) (devout|practising|converted|lapsed|strict|orthodox|born again|closet|) (muslim|islam|jewish|jew|judaism|hindu|sikh|catholic|catholicism|protestant|jehovah 's witness|jehovahs witness|mormon|scientologist|atheist|buddhist|quaker|methodist|pagan|evangelical),
    (his|her|'s|refused|got|given) (asylum (claim|appeal|case)|visa (has run|ran|was|appeal)|leave to remain|settled status), facing deportation, an expired visa,
    ({be}) (actually|really|a|an|) (a |an |) (romanian|polish|pakistani|bangladeshi|nigerian|albanian|bulgarian|somali|syrian|roma|romany|gypsy|asylum seeker|asylum seekers|refugee|refugees|illegal immigrant|illegal immigrants|traveller|travellers|gypsies|black|asian|mixed race|an illegal|here illegally|not from here|overstayed),
    (is|'s|was) (a |an |in |active in |big in |) (the union|union (member|rep|man|woman)|shop steward|unison (member|rep)|unite (member|rep)|gmb (member|rep)|rmt (member|rep)|nasuwt (member|rep)),
    (she|he) (votes|voted|always votes) (labour|tory|conservative|ukip|reform|green|lib dem|bnp|plaid|remain|leave|brexit)|a (card carrying|paid up|secret) (member|tory|communist|socialist|fascist)
  `),
  // Days and hours: when a house stands empty and whom to wait for.
  ...listed(`
    (works|working|on) (the |) (nights|night shift|night shifts|late shift|lates|earlies)|(house|home|flat|place) ({be}|stands|standing|sits|lies|will be) (...|) empty,
    ({be}) (not |never |) home (till|until|before|from|after|by|between) (gone |about |around |) *, ({be}) (not|never) (back|in|out) (till|until|before) (gone |about |around |) *,
    (leaves|leaving) (the house|home|* house|for work) (...|) (at|by|before|around|every)|(lives|living|all) (there |) (alone|on (his|her) own|by (herself|himself))|(never|rarely|hardly ever) locks (her|his|the)|(spare |) key (is |kept |) under the|the key under,
    ({be}|are|go|gone|off) (away|abroad|in (spain|tenerife|benidorm|turkey|greece|france|florida|portugal)|on (holiday|their hols|a cruise|honeymoon)) (for|until|till|all|this|next|and) (* |) (week|weeks|month|fortnight|nights|house|summer|august|july),
    (gets|is|are|being|'s|be) (picked|collected|dropped) (up |off |) (by|from|at) (his|her|the|their|* 's) (gran|nan|grandma|grandad|dad|mum|school|gate|childminder|nursery|father|stepdad|sister|bus),
    (goes|go|going|is|are|'s|start|starts|started|attends|moved) (to|at|in) (* |* * |* * * |) (primary|infants|juniors|nursery|pre school|preschool|academy|primary school|infant school|junior school|high school|secondary|year (1|2|3|4|5|6|7|8|9|10|11|one|two|three|four|five|six|seven)|reception class)
  `),
]
