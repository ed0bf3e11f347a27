import { spaced } from '../../draft/listed.ts'

/**
 * Words that stand for a person or a group of persons, by the part they play in local life. Whether a predicate is
 * contempt or mere criticism hangs on these: "the plan is a joke" passes, "the planner is a joke" does not.
 */

/** One person by office, trade or kind. Curated from council business, local trades and everyday words for persons. */
export const persons: readonly string[] = spaced(`
  councillor cllr mayor mayoress clerk officer chair chairman chairwoman chairperson vice-chair leader deputy member
  mp ms msp minister secretary president prime_minister pm candidate opponent politician alderman governor
  commissioner inspector executive ceo pcso groundsman solicitor vicar churchwarden director manager boss supervisor
  foreman administrator caretaker warden treasurer trustee landlord landlady landowner developer builder contractor
  plumber electrician roofer surveyor architect planner engineer driver cyclist motorist parker shopkeeper owner
  neighbour tenant resident farmer gardener binman postman teacher head headteacher headmistress headmaster doctor gp
  nurse dentist priest vet lawyer barrister judge magistrate constable policeman policewoman copper journalist
  reporter editor blogger columnist presenter host man woman bloke chap fella fellow guy lady gentleman lad lass girl
  boy person kid child youth teenager yob author commenter poster admin moderator troll critic objector campaigner
  activist protester spokesman spokeswoman spokesperson applicant businessman businesswoman trader salesman agent
  consultant expert adviser advisor volunteer colleague individual character creature specimen sort senator
  congressman congresswoman representative speaker sen rep
  accountant banker bookkeeper bailiff undertaker tradesman handyman bricklayer carpenter joiner decorator mechanic
  publican barman barmaid chef butcher baker hairdresser optician pharmacist midwife carer childminder tutor postmaster
  milkman courier gamekeeper organist verger rector chaplain imam rabbi husband wife boyfriend girlfriend missus
`).map((word) => word.replace('_', ' '))

/** Persons in the plural, and the nouns for a crowd of them. */
export const groups: readonly string[] = spaced(`
  councillors cllrs mayors clerks officers members leaders mps candidates politicians directors managers bosses
  landlords landowners developers builders contractors planners engineers surveyors drivers cyclists motorists owners
  neighbours tenants residents locals farmers gardeners dentists solicitors lawyers coppers journalists reporters
  people folk folks men women blokes guys lads girls boys youths teenagers dog-walkers commenters posters admins
  moderators trolls critics objectors campaigners activists protesters moaners whingers plumbers electricians roofers
  caretakers treasurers trustees chairmen shopkeepers postmen binmen bankers judges inspectors editors bloggers
  columnists businessmen traders agents advisers advisors bureaucrats officials executives consultants experts
  newcomers incomers townsfolk parishioners shoppers traders parents voters constituents colleagues protestors commuters pensioners
  committee crew crowd gang bunch lot mob brigade jobsworths supporters
`)

/** Names that are also words would catch too much; these first names are common in Britain and read only as names. */
export const titles: readonly string[] = spaced(`
  mr mrs ms miss dr sir dame lord lady cllr cllrs councillor mayor pc sgt rev revd prof rep sen senator president
`)

/** Firms, clubs and bodies near enough to be known by name. Parties and governments are left out: they may be called anything. */
export const bodies: readonly string[] = spaced(`
  firm company contractor contractors business garage shop pub restaurant takeaway agency agents trust charity club
  association society committee council board developer developers school surgery practice operator operators landlord
  supplier salon academy university hospital nursery studio partnership consortium group consultancy consultants
  department team office page paper newspaper plc ltd
  family household cafe inn hotel gym clinic kennels stables dealership
`)
