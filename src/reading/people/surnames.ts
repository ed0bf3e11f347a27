import { spaced } from '../../draft/listed.ts'

/**
 * Surnames common in Britain and Ireland, South Asian, Polish and Chinese ones among them, that compromise's own lexicon
 * lacks. Written from general knowledge, 2026.
 */
export const surnames: ReadonlySet<string> = new Set(
  spaced(`
    abbott adamson addison agnew ahmed aitken aldridge alexander allan allen allsop amin appleby appleton archer
    armitage arnold ashby ashcroft ashton ashworth askew atherton atkins attwood austin avery aziz bains baird baker
    ball balls banks bannister barber barclay barker barlow barnett baron barr barratt barrett barrie barron barrow
    barry barton bassett bateman batty baxter bayliss beasley beattie beaumont beck beckett bedford begum bell bellamy
    bennison benson bentley berry best bevan bhatt bhatti billing bingham birch bird bishop black blackburn blackwell
    blair blake bland bloggs blunt boardman bolton bond booth borland bostock boswell bourne bowden bowen bowes bowler
    bowman boyce boyd boyle brace bradford bradley bradshaw brady braithwaite bramley bray brennan brewer brierley
    briggs bright briscoe bristow broadbent brook brooke brookes broughton brown browning bruce bryce buck buckley
    bull bullock burgess burnett burnham burns burrows burton butcher butler butterworth buxton cain cairns calder
    caldwell calvert cameron cannon carey carlisle carmichael carpenter carroll carson cartwright carver cassidy
    castle chadwick chamberlain chambers chandler charlton chauhan child christie church clapham clarkson clay clayton
    clegg clements cleverly clifford clough coates cobb cochrane cockburn cole coles collier collinson compton conley
    connell connolly connor conway cook coombes corbett costello cotton coulson court cousins cowan cowley crabtree
    craig crane craven crawley cresswell croft crompton crosby cross crossley crouch crowe crowther crump cullen
    cummings curran currie curtis dale dalton daly darby davey davison dawson deacon deakin dean dempsey denham dennis
    denton desai devlin dhillon dickens dickson dobbs dobson docherty dodd dodds dolan donaldson donnelly donoghue
    donovan dorsey douglas dowling downes downing doyle drake draper drew drummond dudley duffy dugdale duke duncan
    dunlop dunne durham dutton dyer dyke dyson eagle eames east eastwood eaton eccles edge edmonds egan elliott ellis
    ellison elton emery england english everett ewing facey fairclough falconer farage farley farmer farooqi farrow
    faulkner fawcett fearn fellows fenton ferguson fern field fielding finch findlay finlayson finnegan firth
    fitzpatrick fletcher flint flood flowers flynn foley foot forbes ford foreman forrest forster forsyth foster fox
    francis franklin franks fraser frazer french frost fry furness gallacher galloway garbett gardiner garland garner
    garrett gaskell gates gee george gibb gibbons gibbs gilbert gilchrist giles gill gillespie gilligan gillis gilmore
    gilmour glass gledhill gleeson glover goddard godfrey godwin golding goldsmith goodwin gordon gore gough gould
    gove graham grant gray grayson greaves green greenwood gregory grewal grey grieve griffin grimes grimshaw groves
    gunn gupta guthrie haigh haines hale hales hall hallam halliday halsey hamilton hammond hampson hampton hancock
    hanley hanna hanson hardwick hardy hargreaves harker harman harrison hartley harvey hassan hastings hatton hawley
    haworth haynes hayward haywood heald healey healy heath heaton hegarty hemmings hendry henshaw hepburn herbert
    heron hewitt heywood hibbert hickman hicks higginson higgs hill hills hilton hinchcliffe hindle hirst hoare hobbs
    hobson hodge hodges hodgkinson hodgson hogan hogg holden holder holland hollis holloway honeywell hood hooper hope
    hopkinson hopper horne horner horton hough houghton houston howard howarth howell howells hoyle hubbard hudson
    huggins hulme hume humphrey humphreys humphries hunt hunter hurley hurst hussain hussein hutchings hutchinson
    hutchison hutton hyde iddon illingworth ingham ingram iqbal ireland irvine irving irwin islam ives james jameson
    jamieson jarman jarvis jeffery jeffreys jenkinson jenner jenrick jessop jha john johns johnstone jolly jordan
    joseph joshi joyce judd kavanagh kay keane kearney keating keegan kelleher kelly kemp kendall kennett kenny kent
    kenyon kerr kershaw khalid khatun kidd king kinnock kirby kirk kirkham kirkpatrick kirkwood kitchen knight knott
    knowles knox lacey laing laird lake lamb lambert lancaster lane langley langton lansdowne large latham laurie law
    lawler lawrence lawton leach leary lee leech lees leigh lennon lennox leonard leslie lester lever lewandowski
    lewin lilley lim lin lindley lindsay lister little livingstone llewellyn lloyd lock locke lockwood logan lomas
    long lord love lovell lucas luff lynn lyon lyons macdonald mackay mackenzie mackie macleod maddocks maguire
    mahmood mahoney malik mallett malone maloney manning mansfield marchbank marks marlow marriott marsden marsh
    marshall martin maskell mason massey masters maxwell may maynard mayo mcallister mcarthur mcbride mccabe mccall
    mccann mccartney mcclean mccluskey mcconnell mccormack mccormick mcculloch mccullough mcdermott mcdonald mcdonnell
    mcdowell mcewan mcfadden mcfarlane mcgee mcgill mcgowan mcgrath mcgregor mcguinness mcguire mchugh mcintosh
    mcintyre mckay mckee mckenna mckenzie mckeown mckinnon mclaren mcleod mcloughlin mcmahon mcmanus mcmillan mcnally
    mcnamara mcneil mcneill mcnulty mcpherson mcqueen mcvey mead meadows mears mehta mellor melville mercer meredith
    merritt metcalfe michael middleton miles miliband millar millard millichap millington mills milne milner minton
    mir mirza mistry mitchell moffat molloy moloney monaghan moon moorhouse moran moreton morgan morley morrell
    morrissey morrow mortimer moses mottram mould mountford mowbray moyes muir mullen munro murdoch musgrave naylor
    neal neale needham neil nelson nevin newell newman newton nicholas nicholls nicol noble nolan noonan norman north
    norton norwood nunn nuttall o'brien o'connell o'connor o'donnell o'driscoll o'hara o'keefe o'leary o'neill
    o'reilly o'rourke o'shea o'sullivan o'toole oakley oates ogden okafor okell oldfield oliver ollerenshaw onions
    orme osborn osman ottoway owen padgett page paine palmer pandey parfitt parkes parkin parkinson parr parry parsons
    partridge paterson patten patton paul pawson payne peacock pearce peck peel pemberton pender penn pennington
    percival perrin perry pettifer phelps philips phipps pickering pickles pierce pike pitt platt plummer pollard
    poole pope porter potter potts poulton power powers pratt preece prentice prescott preston price prince pritchard
    pritchett procter proctor prosser proudfoot pryce pugh purcell quinn qureshi radcliffe rae rafferty rahman ralph
    ramsay ramsden ramsey randall rankin rashid ratcliffe raval rawlings rawlinson ray rayner raynor read reader
    reardon reddy redfern redman redmond reed reeve reeves regan reid reilly rhodes rice rich riches richmond riddell
    ridley rigby riley rimmer ritchie roach robb robson rodgers roe rooney roper rose ross rothwell rourke rowland
    rowlands rowley roy royle rudd rush rushton russell rutherford ryan ryder sadler salmon salt sanderson sandhu
    sargent savage sawyer sayers scanlon schofield scott seddon sellers sewell seymour shah shaikh shannon sharkey
    sharp sharpe shaw shea shearer sheehan sheikh sheldon shelton shepherd sheppard sheridan sherwood shields short
    shutt siddiqui sidhu simmonds simon simpson sims sinha skelton skinner slater sloan small smart smithson snell
    snow somerville southern sparks spence spencer spicer spooner squires stafford stainton stanford stanley stannard
    stansfield stanton stark steel stephenson sterling stewart stirling stokes stone storey stott stout strachan
    stringer strong stuart stubbs sturgeon suleman summers sumner sunak sutcliffe sutherland sutton swain swales swan
    swann sweeney swift swinson sykes symonds szymanski tait talbot tanner tattersall taylor teague temple templeton
    tennant terry thom thomas thorne thornton thorpe thurston tierney tiller timms timpson tindall tinsley tipping
    todd tolley tomlinson toms tong toomey topping townsend tracey tranter travers travis treacy treadwell tremlett
    trent trott trotter truman truss tuck tucker tudor tuffnell tully turnbull turton twist tyler tyrell underhill
    underwood unsworth upton usher vale vance varley varma vaughan vaz venables verma vernon vickers vincent viner
    vyas wade wadsworth wagstaff wainwright waite wakefield walden wall wallace waller wallis walls walter warburton
    ward warden wardle ware waring warner warren warwick waterhouse waters watkins watkinson watt watts webber weir
    welch wells welsh west westwood whalley wheatley wheeler whelan whitaker white whitehead whitehouse whitfield
    whiting whittaker whittle whitworth widdowson wild wilde wilkes wilkins wilks willetts willis willoughby wills
    winstanley winter winterbottom withers wolfe wood woodcock woodford woodhouse woodley woods woodward woolley
    wootton worsley worthington wragg wren wyatt wylie wynn wynne yardley yates yeates york young younis yousaf yusuf
    zaman zielinski
  `),
)
