import { spread } from '../../draft/spread.ts'

/**
 * Wrongs told by counting and left to the reader: twenty invoiced and fourteen delivered, two invoices for one load, a tin
 * that shrinks while one man has the key. Read on the joined line.
 */
const number =
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|half)'
const paid = '(?:paid for|bought|ordered|delivered|left the|invoiced|billed|charged for|signed for)'
/** The place of somebody in charge, or of somebody of theirs. */
const theirs = spread`
  (?:his|her|somebody 's|someone 's|(?:chair\w*|leader|mayor|clerk|foreman|manager|treasurer|secretary|steward|cllr \w+) 's) (?:own )?(?:(?:mum|mother|sister|
  brother|wife|husband|son|daughter|cousin|mate|dad|nan|\w+-in-law) 's )?(?:\w+ )?(?:patio|garden|drive|front|barn|bungalow|yard|allotment|greenhouse|lawn|shed|garage|
  kitchen|extension|conservatory|porch|paddock|stables)
`

export const wrongsByCount: readonly string[] = [
  `${number} (?:\\w+ ){0,4}?${paid}\\b.{0,50}\\b${number}\\b.{0,60}\\b${theirs}`,
  `${number} (?:\\w+ ){0,4}?(?:delivered|turned up|arrived|laid|planted|fitted)\\b.{0,20}\\b${number} (?:\\w+ )?(?:invoiced|billed|charged for)`,
  'same (?:\\w+ ){1,3}(?:same \\w+ )?(?:and )?two (?:invoices|bills)|(?:two|second) sets? of books',
  'signs? for \\w+ hours? and (?:\\w+ ){1,5}gets? \\w+ of them',
  `(?:bills?|charges?|invoices?) the (?:parish|council|club|charity|school|town) and (?:\\w+s) ${theirs}`,
  '(?:quid|pounds?|tins?|bottles?|fivers?|notes?|fiver)\\b.{0,60}\\bonly (?:one|the|two) \\w+ (?:has|had|holds|held) (?:a |the )?keys?',
  'some (?:people|folk) (?:get|borrow|know|have|take) [^.]{0,40}(?:off the (?:back of|books)|for nothing|on the quiet|a nod from|the right people)|some (?:people|folk) (?:pay|buy)\\b.{0,50}\\bsome (?:people|folk) borrow',
  'off the back of the council (?:job|lorry|van|contract|yard)|a nod from the (?:foreman|gaffer|surveyor|inspector)',
]
