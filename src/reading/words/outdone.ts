import { spread } from '../../draft/spread.ts'

/**
 * People outdone by the furniture: a thing speaks, follows or decides better than somebody does, or is dressed up as them.
 * Any thing of a meeting room or a kitchen will do; what is said of it only a person could do. Read on the joined line.
 * By hand, from everyday British mockery; the likeness is free, its shape is not.
 */

const thing = spread`
  (?:radiators?|boiler|heating|(?:water |tea )?(?:jug|urn)|kettle|tea ?pot|mugs?|tea trolley|biscuits?|sandwich(?:es)?|
  sausage rolls?|custard creams?|(?:coat|hat|umbrella) ?stand|coat ?(?:hook|hanger|rack)s?|hand ?dryer|door ?(?:mat|stop|knob|bell|handle)|
  doors?|(?:empty |vacant )(?:seat|chair|space)s?|stacking chairs?|furniture|wallpaper|skirting ?board|carpet|curtains?|blinds?|window ?sill|
  ceiling(?: tiles?)?|(?:wall )?clock|lectern|microphone|projector|photocopier|printer|flip ?chart|extension lead|light ?(?:switch|bulb|fitting)s?|
  (?:(?:potted|pot|house|rubber|spider) )?(?:plant|fern|aspidistra|cactus|begonia|geranium)s?|cheese ?plant|portraits?|statue|bust|mace|
  fire (?:extinguisher|bucket|alarm|door)|waste ?paper (?:bin|basket)|pigeons?|goldfish|bluebottle|moth|spider|(?:guide |caretaker 's |clerk 's )?(?:dog|cat)|
  (?:cardboard|card) cut ?out|traffic cones?|bollards?|lamp ?posts?|wheelie bin|garden gnome|brass plaque|car park barrier|
  tannoy|hearing loop|fridge|vending machine|toaster|paper ?clip|stapler|hole punch|gavel|whiteboard|table ?cloth|draught)
`
const little = '(?:\\w+ ){0,3}?'
const keen = spread`
  (?:better|best|sharper|sharpest|stronger|strongest|livelier|liveliest|brighter|brightest|wiser|wittier|clearer|warmer|
  more|most|harder|longer|louder)
`
/** What only somebody at a meeting does. */
const takesPart = spread`
  (?:made|makes|put up|puts up|put|asked|asks|had|has|got|gets|showed|shows|gave|gives|spoke|speaks|said|says|contributed|
  contributes|followed|follows|listened|listens|grasped|understood|understands|argued|argues|voted|looked|looks|added|
  adds|offered|brought|won|wins|deserved|carried|came up with)
`
const yields = spread`
  (?:points?|case|arguments?|questions?|sense|idea|ideas|applause|debate|vision|thought|interest|attention|
  contributions?|grasp|backbone|understanding|answers?|speech|company|conversation|listeners?|charisma|suggestions?|effort|votes?|laughs?)
`
const dull = spread`
  (?:beige|magnolia|damp|mould|drizzle|lukewarm|tepid|dithering|waffle|waffling|boredom|boring|dullness|tedium|smugness|hot air|
  arrogance|rudeness|dishwater|porridge|custard|cold tea|sulking|sulks?|snoring|moaning|whinging|pomposity|vanity|ignorance|
  stupidity|indifference|apathy|laziness|idleness|doing nothing|saying nothing|passing the buck|missing meetings|talking rubbish|
  a (?:shrug|yawn|sulk|sneer|grudge|headache|traffic jam|wet (?:weekend|flannel|sock|lettuce)|soggy \w+|stale \w+|damp \w+|
  deflated \w+|limp \w+|blank \w+|flat \w+|broken \w+|empty \w+|puddle|draught|hangover|queue|parking ticket))
`
/** What a councillor wears, sits on or is given. */
const dress = spread`
  (?:in|with|wearing) an? (?:\w+ )?(?:tie|bow tie|blazer|suit|cardigan|lanyard|chain(?: of office)?|robe|vote|seat(?! (?:by|near|for))|
  name ?badge|portfolio|parking (?:space|permit)|expenses? (?:claim|account)|allowance|briefcase|clipboard)
`

/** The thing before the person, the person before the thing, or the one in the clothes of the other. */
export const outdone: readonly string[] = [
  `${thing} (?:\\w+ ){0,4}?${takesPart} ${little}${keen} ${little}${yields}`,
  `${thing} (?:\\w+ ){0,3}?(?:spoke|speaks|contributed|contributes|followed|follows|listened|listens|argued|argues|voted|understood|understands) (?:\\w+ ){0,4}?${keen} than`,
  `learn(?:ed|t)? more from (?:the|an?|my) (?:\\w+ )?${thing}`,
  `${thing} (?:is|was|are|were|would be|would have been) (?:an? |the )?${keen} (?:company|conversation|listener|speaker|informed)`,
  `(?:met|seen|known) (?:\\w+ )?${thing} with (?:more|better) \\w+`,
  `(?:and|but) the ${thing} (?:won|came out on top|put up more of a fight|had the last word|walked it|took it on points)`,
  `if ${dull} (?:could|had|was|were|wore|ever|ran|came|got|grew|sat)[^.]{0,80}`,
  `(?:${dull}|(?:a |an )?(?:\\w+ )?(?:biscuit|bread|trolley|weekend|sponge|potato|turnip|cabbage|lettuce|sock)) ${dress}`,
  'give it an? (?:tie|blazer|lanyard|chain of office|suit)',
]
