import { spaced } from '../../draft/listed.ts'

/**
 * First names common in Britain that compromise's own lexicon lacks: English, Scottish, Irish, Welsh, South Asian, Polish and
 * West African, with their short forms, and those of players and singers one hears of. Written from general knowledge, 2026.
 */
export const firstNames: ReadonlySet<string> = new Set(
  spaced(`
    ade adebayo adeel aditya adnan agnieszka ailsa ajay akash akua alasdair aled algernon alister aliya alka alun
    alwyn alys ama amandeep amara ameera amitabh amjad amma amrit andreea angharad angus ania anil anjali anthea april
    arfan arif arkadiusz arran arsene arun asad ashfaq ashok ashraf asif aslam atif austin awais ayodele ayub azad
    babs baljit barnaby bartosz bashir basil baz beata becci beccy benedict benji bethan beyonce bharat bharati
    bhavesh bhavna bill bohdan bram branwen bridie briony bronagh bronwen bryn bryony bushra cadi callum calum caragh
    carwyn caryl carys cath catrin catriona ceri cerys chinedu chioma chrissie christabel christian chukwuma cian
    cilla clementine clodagh colm coral crispin daf dafydd dai daisy daksha dariusz darragh davy dawid dawn dawood daz
    dazza dean debs declan delyth demi dermot derrin des dewi dharmesh dick didga didier diego dilip dilys dipak dipti
    dolly dom dominika donnacha dorcas dorota dot dougie eamon eamonn earl ebony eddy efa effie eifion eilidh eimear
    einir eira eirian eirlys eirwen eleri eluned elwyn emer emlyn emrys ena enya esi esme esmee euan eve ewan ewelina
    ewen fahad faisal faith faizan farhan faris farooq fearne felicity femi fergal ffion fflur finlay finley finn
    fleur flo florence florin florrie folake franck frank freya gabby gael gail gaynor gaz gazza geeta gene georgia
    geraint gertie gethin ghazala gheorghe ghulam gideon gill ginny glenys glyn gopal gosia graeme grahame grainne
    griff griffith grzegorz gurpreet guto guy gwenda gwendolen gwendoline gwenllian gwilym gwyn gwynfor hafsa haider
    haleema halina halyna hamid hamish hamna hamzah hansa hari harish harjit haroon harpreet harun haydn hazel hemant
    herbie hermione hetal hina hiroshi hitesh holly honor hope huda hughie humaira humphrey huw hywel idris iestyn
    ieuan ifan ifor ilyas imogen imran imtiaz ina inderjit india inga ioan ioana iola iolo iqbal irfan iris iryna isha
    islwyn isolde ivor ivy iwan izabela izzy jac jacek jacqui jade jagdish jameela jamila jan janusz jarek jaroslaw
    jasmine jaspal jasvinder jaswinder javed javid jay jaya jean jemima jemma jethro jide jignesh jilly jock jolanta
    jonesy jordan joy joyann juergen junaid june jurgen justyna jyoti kalpesh kane kanta karol kashif kasia katarzyna
    katya kausar keiran kelvin kemi kenji kenzie kev khalida kian kiernan kinga kirstie kirsty kishor kishore kit
    kitty kofi kojo krish krishan krupa krystyna kuldip kulwinder kumar kwame kweku lachlan lalita lata lee lennie leo
    leroy les leszek lewis lexi liene lilla lily ling linh linzi lizzy llew llewelyn llinos lowri lucian lukasz mabon
    maciek mackenzie maddison maeve mags mahmood mahnoor mair mairead majid malgorzata mali malwina mandeep manjit
    manjula manoj maqsood mared marek mariusz martyn mason mat mateusz mauro max may maya meena meera mehwish meic
    meinir meirion melvyn mercy merfyn mesut mihaela mikael mikey milan miles minal ming mirek misbah mital mo mobeen
    mohan mohsin morag moray morfydd morris mort mortimer mostyn mukesh mukund mumtaz murray musa myfanwy mykola
    nabeel nadeem nadira naeem naheed nahid nan narendra naresh narinder nasir nasreen nat naveed navjot nazia neha
    nemanja nerys nesta nev ngozi niall nicolae nige nighat nilesh nirmala nitin norris novak nuala nusrat oisin oleg
    olena olive oluwaseun olwen olwyn oonagh orla orlagh orlando osian owain paddy padma pankaj paresh parminder
    parveen parvez patience patryk patsy pawel pearl penny percival perry persephone philippa piers pip pippa pooja
    poppy prabhu pranav pravin primrose pritam pritesh priti priya priyanka przemyslaw puja pushpa rab rabia radek
    radha rafal rafe rafiq raheem rahim raj rajinder rajiv rajni rakesh raluca ramesh rana ranjit rashid ravi ravinder
    ray razia reg rehana rehman rekha rex rhian rhodri rhydian rhys rihanna rishi riyad rizwan robin robina roddy
    rohit roisin romelu ronaldo rosaleen rosamund rowland royston rubina ruby rukhsana rukhsar rupal ruqayyah rusty
    saad sacha sachin sadia sadiq saffron safiya saima saira sajid saleem salim salvador samina sana sandie sandy
    sanjeev sapna sarita sascha satnam seb sejal selwyn seren shabana shabnam shafiq shah shaheen shahida shahnaz
    shakeel shakil shamim shamima shan shanice shanta shanti sharad sharif sharmila shaw shaz shazia shelagh shital
    shivani shreya shweta sian sibyl sienna simeon simran sinead sion sioned siwan slawek smita sohail sonal steff
    steffan sujata sukhdev sukhjit sunil surinder sushila svitlana sydney sylwia tadeusz tahir tahira tamsin tanveer
    taras tariq tariro tasneem taylor tegwen tejal tendai thierry thuy tiago tilly tinashe tommo toyah trev trinity
    trudi tudor tunde umesh una urszula urvi uzma valentino valmai vandana varsha vasile vaughan verity victoria vijay
    vikki vikram vinay vinod viola violet vishal wael waheed wahid waldek waqar warren waseem wieslaw wilf will willam
    willem win wioletta wyn xander xavi xiao yasir yasmeen yasser yaw yaya yinka yogesh yousaf yousef yuki yulia zafar
    zahida zaid zain zainul zak zakir zayn zbigniew zeeshan zinedine zlatan zoeey zoltan zooey zubair zulfiqar zuzanna
  `),
)
