import { spread } from '../../draft/spread.ts'
import { wholeWords } from '../joined.ts'

/**
 * Jokes with a known mould: an award, a forecast, a small ad, a school report. Poured over somebody in office, the mould itself
 * belittles. The harmless ones name prizes, lost cats and Saturday's weather, and nobody is made fun of. Read on the joined line.
 * By hand, from the moulds that British papers and town groups joke in.
 */

const holder = spread`
  (?:(?:cllr|councillor|cr) \w+|(?:deputy |vice )?(?:mayor|chair(?:man|woman|person)?|leader)|councillors?|(?:town )?council|committee)
`
/** “One”, “slightly used”: how a small ad begins. */
const item =
  '(?:one|an?|our|used|(?:slightly|hardly|barely|rarely|well) \\w+) (?:(?!of|by|near|with|from|for)\\w+ ){0,2}?'

/** A mould that is a joke already, once somebody in office stands in it. */
export const jokes = wholeWords([
  'how many (?:deputy |vice |town )*(?:councillors|chairs|mayors|members|leaders|clerks|committees) does it take',
  'what has \\w+ (?:legs|eyes|arms|ears|faces|heads|mouths)|what do you call an? |what do you get (?:if|when) you cross',
  'top trumps?|drinking game|bingo card',
  `(?:band|front|belt|area|spell|outbreaks?) of (?:\\w+ )?(?:hot air|gloom|waffle|wind|fog) (?:\\w+ ){0,4}?(?:from|over|around) (?:the |our )?${holder}`,
  '(?:attenborough|nature documentary)(?: voice| mode| moment)?|in (?:his|her|its|their) natural habitat',
  `horoscope for (?:the |our )?${holder}|(?:star ?sign|stars?) (?:say|for (?:the |our )?${holder})`,
  `(?:obituary|in memoriam|in loving memory)(?: \\.)? (?:of |to |for )?(?:(?:the )?(?:political career|common sense|backbone|career|conscience|principles|dignity|credibility)|${holder} 's)`,
  `(?:for sale|free to (?:a )?good home|going cheap|ebay)(?: \\.)? (?:${item})${holder}`,
  '(?:lost|missing|found|wanted|for sale)(?: \\.)? one (?:\\w+ )?(?:spine|backbone|brain|conscience|sense of \\w+|memory|moral compass|principle|clue)',
  '(?:take|add|mix) (?:one|an?|half an?) (?:\\w+ ){0,2}?(?:councillor|mayor|leader|chairman|ego)',
  "other buggers (?:' )?efforts",
])

/** Moulds that may be meant in earnest: beside somebody in office they need something sour. */
export const moulds = wholeWords([
  spread`
    award season|(?:awards?|prize|medal|trophy|oscar|bafta|gold star|rosette|wooden spoon|golden \w+) [^.]{0,60}\bgoes to|best (?:supporting|original|foreign) \w+(?: goes to| for)?|
    horoscope|star signs?|tarot|knock knock|spot the difference|crossword clue|\d+ (?:across|down)|here we (?:see|observe)|what is the difference between|
    there once was|there was (?:once )?an? (?:young|old) \w+ (?:called|of|from)|roses are red|limerick|(?:school|end of (?:term|year)|half term) report|
    (?:one|1|zero|no|nil|0|half a|minus \w+) stars?(?= |$)|stars? out of (?:five|5)|museum (?:label|piece|exhibit)|exhibit [a-z]|
    box set|working title|straight to (?:dvd|video)|(?:pub )?quiz (?:night )?(?:question|time)|(?:missing|wanted|lost) (?:cat|dog|persons?) poster
  `,
  `(?:wanted|lost|missing|found|vacancy|to let|swap)(?: \\.)? (?:${item})?${holder}`,
  '(?:breaking|newsflash|news just in|this just in|in other news|stop press)(?: news)? \\.|new (?:\\w+ )?(?:slogan|motto|mission statement|strapline)(?: just dropped)?',
])

/** What is sour: failing, absence, emptiness, sleep. Said of what somebody never did, it is praise; see `kind`. */
export const sour = wholeWords([
  spread`
    (?:longest|least|worst|slowest|loudest|emptiest) (?:\w+ )?(?:silence|nap|speech|sulk|excuse|attendance|mouth)|not an? (?:\w+ ){1,2}(?:passed|said|done|asked|read|thought|between)|
    nothing(?! but)|no (?:ideas?|reasonable|spine|brain|clue|point|plan|sense|effort|shame|action)|asleep|slept|sleep(?:s|ing)?|snor\w+|doz\w+|nodd\w+ off|
    missed|skipped|hot air|dim|dull|empty|vacant|hollow|(?:stopped|gave up|given up|lost|loses|losing|avoid\w*|fail\w*|refus\w+|dither\w*|waffl\w+|moan\w*|sulk\w*|interrupt\w*|talk over|ignor\w+)
  `,
  spread`
    (?:slightly|badly|well) (?:warped|soiled|worn|used)|easily led|(?:poor|weak|hopeless|useless) at|must (?:try|stop|learn|listen|do better)|could do better|see me after|trick question|
    (?:bronze|stone|ice|iron) age|prehistoric|fossil|original wrapping|(?:listening|attendance|effort|charm|manners|brains?) (?:nil|none|zero|0|1|2)\b|
    nobody (?:wants|noticed|would)|buyer collects|furniture|turnip|hard work|would not (?:elect|recommend)|doing nothing|grudge|not (?:cllr|our|the (?:chair|mayor|leader))|
    get back to you|like that when we|in the drawer|back in (?:the|its) (?:drawer|box)|discovers|finds own|forms? (?:a )?(?:working group|sub ?committee|task ?force)|picking (?:his|her)
  `,
])
/** “Who has never missed a carnival”: praise. */
export const kind =
  /\b(?:never|not|hardly|rarely) (?:once |ever )?(?:missed|skipped|stopped|gave up|given up|lost|fail\w*|refus\w+|moan\w*|avoid\w*|dither\w*|asleep|slept)\b/g
/** Whoever holds an office, so that the mould is poured over somebody. */
export const officeHolder = wholeWords([
  `(?:cllr|councillor|cr) \\w+|(?:the|our|my|your|this|that|one) (?:dear |deputy |vice |honorary )*(?:mayor|chair(?:man|woman|person)?|leader|councillors?|member for|clerk)(?! 's)`,
  'chair(?:man|woman)? of (?!the board)\\w+|(?:mayor|councillor|leader) for sale|one councillor|deputy (?:chairs?|mayors?|leaders?)|chairman called',
])
