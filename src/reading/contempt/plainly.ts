import { spread } from '../../draft/spread.ts'

/* Where an entry of contempt means what it says and nobody: what ties.ts asks before it looks for a person. */

/** What lies about the house: "that mug", "dad's spanner". */
export const household =
  /^(?:(?:mug|tool|spanner|plank|lemon|turnip|doughnut|melt|drip|clot|crank|doormat|relic|waxwork|wet wipe|dipstick|pinhead)s?|dummy|dummies|wet blanket|cold fish|empty vessel)$/
/** "This spanner thinks", "run by a bunch of mugs": somebody after all. */
export const leads = /^ (?:of an? |who |thinks? |(?:on|in|at) the (?:council|chamber|town hall|office)|in [A-Z])/
export const heaped = /\bby an? (?:\w+ )?(?:bunch|gang|shower) of $/

/** "Lying in bed", "lies between the canal and the railway". */
export const resting = new RegExp(spread`
  ^(in|on|under|over|ill|down|low|flat|still|awake|asleep|at|beside|between|along|within|just|there|here|idle|
  empty|dormant|abandoned|face|unconscious|next|near|outside|behind|across|around|about|north|south|east|west|
  derelict|fallow)$
`)

/** "Stole the show". */
export const prizes =
  /^(show|limelight|scene|spotlight|heart|hearts|ball|match|game|point|points|win|march|thunder|kiss|look|moment)$/

/** "Clown councillors"; but drunk drivers and rogue traders are just that. */
export const mocking = /^(clown|dinosaur|muppet|puppet|donkey|dummy|dictator|scum|loser)$/

/** "Disgraceful." judges a matter as often as a person; these judge persons. */
export const personal = new RegExp(spread`
  ^(useless|hopeless|pathetic|worthless|laughable|dishonest|corrupt|slippery|hapless|sly|nasty|vile|petty|
  sneaky|wretched)$
`)
