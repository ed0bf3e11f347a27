import { spaced } from '../../draft/listed.ts'

/*
 * First names, in two lists that share none: what is nearly always a name when it has a capital, and what more may be one.
 * The dictionary (draft/dictionary.ts) knows several thousand besides, from compromise.
 */

/**
 * Common in Britain over the last hundred years (Office for National Statistics, names by rank), without those that are mostly
 * words or places when written ("Grace", "Chester"). One of these alone is taken for a person.
 */
export const plainNames: ReadonlySet<string> = new Set(
  spaced(`
    aaron abdul abigail adam adrian ahmed aidan ailsa alan alastair albert alec alex alexander alexandra alfie alfred
    ali alice alison alistair allan amanda amelia amir amy andrea andrew andy angela angie anita ann anna anne annette
    annie anthony antony archie arthur asif audrey barack barbara barry beatrice becky belinda ben benjamin bernard
    bernie beryl beth betty beverley bob bobby boris brandon brenda brian bridget bryan caitlin callum cameron carl
    carly carol caroline carolyn catherine cathy ceri charles charlie charlotte chloe chris christian christina
    christine christopher ciaran claire clare clive colin connor conor craig cyril daisy damian dan daniel danielle
    danny darren dave david dawn dean debbie deborah debra declan denis denise dennis derek diana diane dominic don
    donald donna doreen doris dorothy doug douglas duncan dylan eddie edith edna edward edwin eileen elaine eleanor
    elizabeth ella ellen ellie elliot elsie emily emma enid eric erica ernest ethan eunice evan evelyn ewan fatima fay
    fiona frances francis frank fred freda freddie frederick gareth gary gavin gemma geoff geoffrey george georgia
    georgina gerald geraldine gerard gillian gladys glenn glyn glynis gordon graeme graham greg gregory gwen gwyneth
    hannah hannelore harold harriet harry hassan hayley hazel heather helen helena henry herbert hilary hilda hillary
    howard hugh hussain ian ibrahim imran irene iris isaac isabel isabella ivan ivanka ivor jack jackie jacob
    jacqueline jake james jamie jan jane janet janice jasmine jason jay jean jeff jeffrey jen jennifer jenny jeremy
    jess jessica jill jim jimmy joan joanna joanne joe joel john johnny jon jonathan jordan joseph josephine josh
    joshua joyce judith judy julia julian julie june justin kamal kamala karen karl kate katherine kathleen kathryn
    kathy katie katy kay keir keith kelly kemi ken kenneth kerry kevin khalid kieran kim kirsty kwame kyle lara laura
    lauren lawrence leah leanne lee leigh len leo leon leonard leroy lesley leslie lewis liam lilian linda lindsay
    lisa liz lloyd logan lorna lorraine louis louise lucy luke lydia lynda lynn lynne maggie malcolm mandy marcus
    margaret maria marian marie marilyn marion mark marlene martha martin martyn mary matt matthew maureen maurice
    mavis max maxine megan mehmet melania melanie melissa mervyn mia michael michelle mick mike mildred mohammad
    mohammed moira molly morgan muhammad muriel myra nadia nancy naomi natalie natasha nathan neil nellie nicholas
    nick nicky nicola nicole nigel nikki nina noah noel nora norma norman olive oliver olivia omar oscar owen pam
    pamela pat patricia patrick paul paula pauline pearl peggy penelope penny pete peter phil philip phillip phoebe
    phyllis polly priti rachael rachel raj rajesh ralph ramesh rashid ray raymond rebecca rhian rhiannon rhys richard
    rick ricky rishi rita rob robbie robert roberta robin rod roderick rodney roger roland ron ronald rory rosemary
    rosie ross roy rupert russell ruth ryan sajid sally sam samantha samuel sandra sanjay sara sarah scott sean
    sebastian shane shannon sharon shaun sheila shirley sian sidney simon sophia sophie stan stanley stella stephanie
    stephen steve steven stewart stuart sue suella sunita susan suzanne sybil sylvia tamsin tania tanya tariq ted
    terence teresa terry theresa thomas tim timothy tina toby tom tommy tony tracey tracy trevor tristan ursula
    valerie vera veronica vicky victor victoria vincent viv vivien walter wayne wendy wilfred william winifred yasmin
    yusuf yvonne zac zara zoe
  `),
)

/**
 * Further ones that compromise's own lexicon lacks: English, Scottish, Irish, Welsh, South Asian, Polish and West African, with
 * their short forms, and those of players and singers one hears of. Written from general knowledge, 2026. These need other evidence.
 */
export const furtherNames: ReadonlySet<string> = new Set(
  spaced(`
    ade adebayo adeel aditya adnan agnieszka ajay akash akua alasdair aled algernon alister aliya alka alun alwyn alys
    ama amandeep amara ameera amitabh amjad amma amrit andreea angharad angus ania anil anjali anthea april arfan arif
    arkadiusz arran arsene arun asad ashfaq ashok ashraf aslam atif austin awais ayodele ayub azad babs baljit barnaby
    bartosz bashir basil baz beata becci beccy benedict benji bethan beyonce bharat bharati bhavesh bhavna bill bohdan
    bram branwen bridie briony bronagh bronwen bryn bryony bushra cadi calum caragh carwyn caryl carys cath catrin
    catriona cerys chinedu chioma chrissie christabel chukwuma cian cilla clementine clodagh colm coral crispin daf
    dafydd dai daksha dariusz darragh davy dawid dawood daz dazza debs delyth demi dermot derrin des dewi dharmesh
    dick didga didier diego dilip dilys dipak dipti dolly dom dominika donnacha dorcas dorota dot dougie eamon eamonn
    earl ebony eddy efa effie eifion eilidh eimear einir eira eirian eirlys eirwen eleri eluned elwyn emer emlyn emrys
    ena enya esi esme esmee euan eve ewelina ewen fahad faisal faith faizan farhan faris farooq fearne felicity femi
    fergal ffion fflur finlay finley finn fleur flo florence florin florrie folake franck freya gabby gael gail gaynor
    gaz gazza geeta gene geraint gertie gethin ghazala gheorghe ghulam gideon gill ginny glenys gopal gosia grahame
    grainne griff griffith grzegorz gurpreet guto guy gwenda gwendolen gwendoline gwenllian gwilym gwyn gwynfor hafsa
    haider haleema halina halyna hamid hamish hamna hamzah hansa hari harish harjit haroon harpreet harun haydn hemant
    herbie hermione hetal hina hiroshi hitesh holly honor hope huda hughie humaira humphrey huw hywel idris iestyn
    ieuan ifan ifor ilyas imogen imtiaz ina inderjit india inga ioan ioana iola iolo iqbal irfan iryna isha islwyn
    isolde ivy iwan izabela izzy jac jacek jacqui jade jagdish jameela jamila janusz jarek jaroslaw jaspal jasvinder
    jaswinder javed javid jaya jemima jemma jethro jide jignesh jilly jock jolanta jonesy joy joyann juergen junaid
    jurgen justyna jyoti kalpesh kane kanta karol kashif kasia katarzyna katya kausar keiran kelvin kenji kenzie kev
    khalida kian kiernan kinga kirstie kishor kishore kit kitty kofi kojo krish krishan krupa krystyna kuldip
    kulwinder kumar kweku lachlan lalita lata lennie les leszek lexi liene lilla lily ling linh linzi lizzy llew
    llewelyn llinos lowri lucian lukasz mabon maciek mackenzie maddison maeve mags mahmood mahnoor mair mairead majid
    malgorzata mali malwina mandeep manjit manjula manoj maqsood mared marek mariusz mason mat mateusz mauro may maya
    meena meera mehwish meic meinir meirion melvyn mercy merfyn mesut mihaela mikael mikey milan miles minal ming
    mirek misbah mital mo mobeen mohan mohsin morag moray morfydd morris mort mortimer mostyn mukesh mukund mumtaz
    murray musa myfanwy mykola nabeel nadeem nadira naeem naheed nahid nan narendra naresh narinder nasir nasreen nat
    naveed navjot nazia neha nemanja nerys nesta nev ngozi niall nicolae nige nighat nilesh nirmala nitin norris novak
    nuala nusrat oisin oleg olena oluwaseun olwen olwyn oonagh orla orlagh orlando osian owain paddy padma pankaj
    paresh parminder parveen parvez patience patryk patsy pawel percival perry persephone philippa piers pip pippa
    pooja poppy prabhu pranav pravin primrose pritam pritesh priya priyanka przemyslaw puja pushpa rab rabia radek
    radha rafal rafe rafiq raheem rahim rajinder rajiv rajni rakesh raluca rana ranjit ravi ravinder razia reg rehana
    rehman rekha rex rhodri rhydian rihanna riyad rizwan robina roddy rohit roisin romelu ronaldo rosaleen rosamund
    rowland royston rubina ruby rukhsana rukhsar rupal ruqayyah rusty saad sacha sachin sadia sadiq saffron safiya
    saima saira saleem salim salvador samina sana sandie sandy sanjeev sapna sarita sascha satnam seb sejal selwyn
    seren shabana shabnam shafiq shah shaheen shahida shahnaz shakeel shakil shamim shamima shan shanice shanta shanti
    sharad sharif sharmila shaw shaz shazia shelagh shital shivani shreya shweta sibyl sienna simeon simran sinead
    sion sioned siwan slawek smita sohail sonal steff steffan sujata sukhdev sukhjit sunil surinder sushila svitlana
    sydney sylwia tadeusz tahir tahira tanveer taras tariro tasneem taylor tegwen tejal tendai thierry thuy tiago
    tilly tinashe tommo toyah trev trinity trudi tudor tunde umesh una urszula urvi uzma valentino valmai vandana
    varsha vasile vaughan verity vijay vikki vikram vinay vinod viola violet vishal wael waheed wahid waldek waqar
    warren waseem wieslaw wilf will willam willem win wioletta wyn xander xavi xiao yasir yasmeen yasser yaw yaya
    yinka yogesh yousaf yousef yuki yulia zafar zahida zaid zain zainul zak zakir zayn zbigniew zeeshan zinedine
    zlatan zoeey zoltan zooey zubair zulfiqar zuzanna
  `),
)
