import { spread } from '../../draft/spread.ts'

/**
 * Employees whom nobody calls by a title: told by the desk they sit at (“her in the post room”) or by what they see to (“the
 * lad who strims the verges”). Desks and tasks are those of a town council's own staff (NALC model job descriptions).
 */
const kind = spread`
  (?:woman|man|girl|lad|lass|lady|bloke|chap|gentleman|gent|fella|fellow|guy|person|youngster|apprentice|colleague|
  officer|employee|individual|character|misery)
`
const somebody = spread`
  (?:(?:the |that |this |our |a )?(?:(?:new|young|old|poor|nice|lovely|regular|same|other|big|little|\w+ haired) ){0,2}${kind}|
  (?:the |that |our )(?:one|lot|team|people|folk|crowd|two|pair)|(?<=^|\. |\bask |\bknow |\bto |\bat )(?:her|him|them)|
  (?:somebody|someone|whoever)(?: \w+ genius)?)
`
const whose = '(?:the |our |all the |all our |those |council |council .s |town council .s |mayor .s |hall ){0,2}'
const tasks = spread`
  (?:telephones?|phones?|switchboard|bookings?|grass|mowing|verges?|hedges?|bedding|flower ?beds?|hanging baskets?|planters|
  letters|agendas?|minutes|rota|registers?|barriers?|bollards?|signs?|signage|website|web ?site|web page|newsletter|e ?mails?|
  calendar|comms|communications|social media|facebook(?: page)?|twitter(?: feed)?|quotes|tenders?|invoices?|purchase orders?|
  payroll|wages|petty cash|post|filing|(?:street|tree|christmas) lights|cemetery|graves?|burials?|toilets|loos|bins|
  litter bins|hall|pavilion|markets?|allotments?|permits?|grounds|office|front desk|town clock|diary|park gates?|
  playgrounds?|play areas?|facilities|lettings|civic events?|planning (?:notices|comments)|grant forms?|standing orders|minibus)
`
const desks = spread`
  (?:(?:front |reception |enquir(?:y|ies) |help |finance |post |cash |council |town council |town hall |clerk .s |works |parks |
  council .s |grounds |print |planning |back |cemetery |rates ){0,2}(?:desk|reception|counter|office|offices|switchboard|depot|
  yard|planning|finance|post ?room|print ?room|town hall|hub|admin|accounts|payroll|hr|comms|planning (?:department|desk|team)|
  bookings?|cemetery|grounds team|markets?|registry)|phones?)
`
const usually = '(?:usually |normally |always |now |still |really |just |also ){0,2}'
/** Whose desk it is not: a shop's, a surgery's, the neighbour's. */
const elsewhere = spread`
  (?! (?:(?:next door|for (?:me|us|my|our|his|her)|of (?!the (?:council|town hall)))\b|(?:at|in|on|of) (?:my|his|her|a|tesco|
  asda|aldi|lidl|boots|greggs|the (?!council|town|civic|clerk|depot|office|hub|cemetery|park|back|front|square|pavilion|castle|
  market|guildhall|finance|county office))\w+))
`

export const toldByWork: readonly string[] = [
  spread`
    ${somebody} (?:who |that |whose job it is to )?${usually}(?:on|in|at|down|behind|from|up at|over at|
    works?(?: on| in| at| behind| for)|sits (?:on|at|behind)|is paid to) (?:the |our )?${desks}\b${elsewhere}
  `,
  spread`
    ${somebody} (?:who |that |whose job it is to |(?<=whoever ))${usually}(?:\w+ to )?(?!stole|nicked|took|pinched|smashed|broke|vandalised|damaged|knocked|left|found|won|donated)\w+ (?:up |off |after |with |to |out |in charge of )?${whose}(?:new |old |\w+ly )?
    ${tasks}\b${elsewhere}
  `,
  `${somebody} (?:charged with|tasked with|responsible for|in charge of|paid to|employed to|whose (?:job|task) it is to) \\w+`,
  spread`
    (?:somebody|someone|whoever) (?:in|at) (?:the |our )?(?:town hall|council offices?|office|depot)(?= (?:is|was|
    must be) (?:paid|employed|meant|supposed) to\b)
  `,
]
