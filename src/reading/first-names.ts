/**
 * First names common in Britain that compromise's own lexicon lacks: English, Scottish, Irish, Welsh, South Asian, Polish and
 * West African, with their short forms, and those of players and singers one hears of. Written from general knowledge, 2026.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `
  ade adebayo adeel aditya adnan ailsa ajay akash akua alasdair aled algernon alister aliya alun alwyn alys ama
  amandeep amara ameera amitabh amjad amma amrit andreea angharad angus anil anjali anthea april arfan arif arran
  arsene arun asad ashfaq ashok ashraf asif aslam atif austin awais ayodele azad babs baljit barnaby bartosz basil
  beata becci beccy benedict benji bethan beyonce bhavna bill bram branwen bridie briony bronagh bronwen bryn bryony
  bushra cadi callum calum caragh carwyn caryl carys cath catrin catriona ceri cerys chinedu chioma chrissie
  christabel christian chukwuma cian cilla clementine clodagh colm coral crispin daf dafydd dai daisy darragh davy
  dawid dawn dean declan delyth demi dermot derrin des dewi dharmesh dick didga didier diego dilip dilys dipak dolly
  dom dominika donnacha dorcas dorota dot dougie eamon eamonn earl ebony eddy efa effie eifion eilidh eimear einir
  eira eirian eirlys eirwen eleri eluned elwyn emer emlyn emrys ena enya esi esme esmee euan eve ewan ewen faisal
  faith farhan faris farooq fearne felicity femi fergal ffion fflur finlay finley finn fleur flo florence florrie
  folake franck frank freya gabby gael gail gaynor gene georgia geraint gertie gethin ghazala gideon gill ginny
  glenys glyn gopal graeme grahame grainne griff griffith grzegorz gurpreet guto guy gwenda gwendolen gwendoline
  gwenllian gwilym gwyn gwynfor hafsa haleema halina hamid hamish hamzah hari harjit haroon harpreet harun haydn
  hazel herbie hermione hina hiroshi holly honor hope huda hughie humphrey huw hywel idris iestyn ieuan ifan ifor
  imogen imran ina inderjit india inga ioan iola iolo iqbal irfan iris isha islwyn isolde ivor ivy iwan izabela izzy
  jac jacek jacqui jade jagdish jameela jan janusz jarek jasmine jaspal jasvinder jaswinder javed javid jay jean
  jemima jemma jethro jide jilly jock jordan joy joyann juergen june jurgen kane karol kashif kasia katarzyna katya
  keiran kelvin kemi kenji kenzie kian kiernan kirstie kirsty kit kitty kofi kojo krish krishan krystyna kuldip
  kulwinder kumar kwame kweku lachlan lee lennie leo leroy les leszek lewis lexi liene lilla lily ling linh linzi
  lizzy llew llewelyn llinos lowri lucian lukasz mabon mackenzie maddison maeve mahmood mair mairead majid malgorzata
  mali mandeep manjit manjula mared marek mariusz martyn mason mat mateusz mauro max may maya meena meera meic meinir
  meirion melvyn mercy merfyn mesut mikael mikey milan miles ming misbah mo mohan mohsin morag moray morfydd morris
  mort mortimer mostyn mukesh murray musa myfanwy nabeel nadeem naeem naheed nahid nan narinder nasir nasreen nat
  naveed navjot nazia neha nemanja nerys nesta ngozi niall nicolae nighat norris novak nuala nusrat oisin oleg olive
  oluwaseun olwen olwyn oonagh orla orlagh orlando osian owain paddy padma parminder parveen patience patryk patsy
  pawel pearl penny percival perry persephone philippa piers pip pippa poppy pranav primrose pritam priya priyanka
  przemyslaw rab rabia radha rafal rafe rafiq raheem rahim raj rajinder rajiv ramesh rana ranjit rashid ravi ravinder
  ray razia reg rehana rehman rex rhian rhodri rhydian rhys rihanna rishi riyad robin roddy roisin romelu ronaldo
  rosaleen rosamund rowland royston rubina ruby rukhsana ruqayyah rusty saad sacha sadia sadiq saffron safiya saira
  sajid saleem salim salvador samina sana sandie sandy sanjeev sapna sarita sascha satnam seb selwyn seren shabana
  shafiq shah shaheen shahida shakil shamim shan shanice shanti sharif sharmila shaw shazia shelagh shivani shreya
  shweta sian sibyl sienna simeon simran sinead sion sioned siwan steff steffan sujata sukhdev sukhjit sunil surinder
  sydney sylwia tahir tamsin tariq tariro taylor tegwen tendai thierry thuy tiago tilly tinashe tommo toyah trev
  trinity trudi tudor tunde una valentino valmai vasile vaughan verity victoria vijay vikki vikram vinod viola violet
  wael wahid waqar warren waseem wilf will willam willem win wyn xander xavi xiao yasmeen yasser yaw yaya yinka
  yousaf yousef yuki zafar zaid zain zak zakir zayn zbigniew zeeshan zinedine zlatan zoeey zoltan zooey zubair
  zulfiqar
`
    .trim()
    .split(/\s+/),
)
