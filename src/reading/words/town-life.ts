import { spaced } from '../../draft/listed.ts'

/**
 * Words of the street, the square and the parish pump. One alone is no council business; two together, or one beside the
 * council's own name, mostly are. From the services listed by the National Association of Local Councils, counties' and
 * districts' A to Zs, and what people post in town groups.
 */
export const townLife: readonly string[] = [
  // streets and traffic
  ...spaced(`
    road roads street streets lane lanes avenue consult consulted consulting consults leaflet leaflets
    noticeboard cutting boundary close crescent alley alleyway layby laybys lay-by verge verges kerb kerbs pavement
    pavements path paths footpath footpaths cycleway crossing crossings zebra junction junctions roundabout
    roundabouts bypass bollard bollards hump humps chicane chicanes signage signs lamppost lampposts
    streetlight streetlights lorry lorries hgv hgvs cars parking park-and-ride wardens warden bays rank
    bus buses train trains station shelter shelters timetable cyclists cyclist cycling cycle walkers pedestrians
    pedestrian motorists drivers traffic speeding congestion diversion diversions gritting gritted roadworks
    tarmac resurface resurfacing resurfaced potholes pothole bridge underpass level highways
  `),
  // waste and weather
  ...spaced(`
    bin bins skip recycling landfill rubbish litter fly-tipping flytipping dog-mess sweepers sweeper weeds mowing
    mown hedge hedges gully gullies drains drainage sewage sewer flood floods flooded flooding floodplain
  `),
  // green places
  ...spaced(`
    park parks playground playgrounds rec pitch pitches field fields meadow meadows pond lake river riverside canal
    towpath woods woodland trees tree limes oaks planters planter flowerbeds flowers baskets bandstand fountain bench
    benches allotment allotments cemetery graveyard churchyard burial grave graves memorial statue clock crest gardens
    green wildflower wildflowers splash lido pool paddling skatepark skate pump slide swings zipwire goalposts
  `),
  // buildings and services
  ...spaced(`
    library libraries museum castle hall halls pavilion theatre cinema leisure gym toilet toilets loo loos hospital
    surgery gp gps doctors dentist dentists school schools nursery classrooms pharmacy post-office bank banks hub hubs
    shops shoppers shopping retail trader traders stall stalls stallholders market markets supermarket
    supermarkets op coop tesco aldi lidl drive-through takeaway takeaways pub pubs café cafe cafes hotel depot offices
    chamber cattle-market guildhall police pcso pcsos constable firefighters ambulance carers youth pensioners
    teenagers kids toddlers families disabled wheelchair wheelchairs pushchair buggies
  `),
  // building and planning
  ...spaced(`
    houses homes housing flats bungalows estate estates developer developers development developments application
    applications planners planner planning conservation heritage listed storey storeys multi-storey warehouse
    warehouses turbine turbines solar consultation consultations petition survey referendum scheme schemes masterplan
    regeneration greenfield brownfield countryside
  `),
  // rule and money
  ...spaced(`
    council councils councillor councillors cllr town-hall mayor mayoralty clerk county district borough unitary
    parish ward wards precept budget budgets reserves taxpayers ratepayers ratepayer taxpayer rates rents rent fees
    charges grant grants funding cuts election elections by-election co-option co-opted vote votes voted motion
    motions minutes agenda committee committees officers devolution mayoral authority authorities subsidy contract
    contractor contractors consultants consultant tax taxes penny council-tax spending
  `),
  // what stands about a town
  ...spaced(`
    tennis courts flagpole flagpoles kiosk kiosks plot plots barrier barriers noticeboards railings gate gates steps
    ramp ramps subways cobbles setts trough plinth obelisk maypole stocks plaque plaques mural murals weir quay
    harbour jetty slipway moorings beach huts marquee marquees racks cones grit limit limits permit permits opening
    closure closures policy policies strategy strategies newsletter website logo crossing-patrol lollipop
    cameras cctv alcohol licence licences busker buskers dance bowls cricket football rugby changing-rooms nets goals
    hoops rink
  `),
  // what a council puts on
  ...spaced(`
    lights switch-on christmas-lights fireworks carnival fair fayre fete festival parade jubilee bunting
    market-day fun-run events event remembrance
  `),
  // the place itself
  ...spaced(`
    town towns village villages hamlet high-street high centre square place local locals resident residents neighbours
    neighbourhood community townsfolk parishioners villagers pier seafront promenade prom piazza town-centre
  `),
]
