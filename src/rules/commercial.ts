import type { Draft } from '../draft/draft.ts'
import { phrases } from '../draft/phrases.ts'
import type { Sentence } from '../draft/sentences.ts'
import { spread } from '../draft/spread.ts'
import { isMet } from '../reading/gate.ts'
import { joined } from '../reading/joined.ts'
import { defineRule } from './rule.ts'

/** One of these is an advertisement by itself. */
const sells = phrases([
  spread`
    (back in stock|now in stock|selling fast|while stocks last|limited stock|order through (this|the|my) page|
    dm to order|message to order|pre-order|preorders|gift vouchers available|(mention|quote) this post|mention this page (for|at|in|when)|
    loyalty card)
  `,
  '* (per cent|percent) off',
  '(10|15|20|25|30|40|50|60|70|75) % off',
  '(on|off) all (haircuts|treatments|orders|bookings|meals|tyres|mots|plants|cakes|stock|items|lines)',
  spread`
    (my|our) (wife|husband|daughter|son|mum|sister|brother|mate|friend|partner) (is|has|does|makes|sells|bakes|
    runs) (selling|makes|started|opened|launched|baking|* for sale)
  `,
  '(taster|free) (session|sample|samples|valuation|valuations|delivery)',
  '(message|dm|pm|inbox|whatsapp|text) me (to|for|if|on|now|today|and|with)',
  '(order|shop|buy|book) (now|yours|today|online|by *)',
  '(best|lowest|unbeatable|great|fantastic|competitive|cheapest) (prices|rates|deals)',
  'free (quote|quotes|estimate|estimates|consultation|trial)',
  '(special|introductory|exclusive|limited time) (offer|offers|price|discount)',
  '(buy one get one|two for one|half price|2 for 1|bogof)',
  '(discount code|promo code|use code|quote code|voucher code)',
  '{i} am (doing|offering|selling|giving|taking bookings|taking orders|running) * (off|discount|deal|deals|offer|for £)',
  '(now|still|is|are|also|) taking (bookings|orders|clients|customers)',
  '(bookings|orders|commissions|enquiries) (now|still|being) (taken|welcome)',
  '(my|our) (shop|salon|firm|etsy|range|products|company|new range)',
  '({i} am|have started|started|now|also|still) selling',
  '(one|two|three|now|also|available|items|bits) for sale',
  spread`
    (need|want|looking for|fancy|after) (a|an|your|some|any|new) (plumber|builder|electrician|gardener|cleaner|
    painter|decorator|handyman|window cleaner|mobile disco|disco|dj|babysitter|dog walker|dog groomer|
    childminder|tutor|personal trainer|website|new kitchen|new bathroom|patio|driveway|haircut|massage|manicure|
    skip|mortgage|conservatory|blinds|* (done|cleaned|washed|fixed|fitted|serviced|painted))
  `,
  spread`
    (fully insured|no job too small|free local delivery|family run business|established (in|since)|
    5 star (reviews|rated)|satisfaction guaranteed|interest free credit|trade discount)
  `,
  '(sponsored|affiliate) (post|link)',
  '(spaces|slots) (left|available|going fast)',
  '(ring|call|phone|text|message|ask for) * (on * |on * * |) for a (quote|price|viewing|slot)',
  '(message|dm|pm) for (pics|photos|viewing|viewings|a viewing|prices|a price)',
  spread`
    (puppies|kittens|sofa|rooms|room|flat|house|garage|bike|pram|cot|eggs|logs|plants|piano|car|van) (for sale|
    to let|to rent)
  `,
  '(ring|call|phone) (me|us|) (to book|today|now)',
  '(or|full|your) money back',
  '(nearly|hardly|barely) (new|used)',
  'going for (* |) (quid|pounds)',
])
/** A price as sellers put it. */
const price = new RegExp(
  spread`
    \b(?:\d+ ?%|half[- ]price) off\b|\b(?:from|only|just|for|at) £ ?\d|
    £ ?\d+(?:\.\d\d)? ?(?:each|a pair|the lot|per \w+|an? (?!year|week|head of|month|night)\w+|or two)|
    \b\d+ ?% off\b
  `,
  'i',
)
const hints = new RegExp(
  spread`
    \b(?:hand-poured|handmade|hand-made|bespoke|luxury|artisan|quality|professional)\b|
    \b(?:delivery|collection) available\b|\b(?:pm|dm|message|inbox) (?:me|us)\b|
    \b(?:slots?|bookings?|orders?|appointments?|stock|range)\b|\b(?:ring|call|text) 0\d|
    \bfor (?:a (?:fiver|tenner)|\w+ quid)\b|\b(?:fiver|tenner|quid|pounds) off\b|\blink in (?:bio|profile|comments)\b
  `,
  'gi',
)
/** The council's own wares and the town's own market, from its own office. */
const councilsOwn = new RegExp(
  spread`
    \b(?:standing orders?|the office|town hall|depot|box office|market (?:pitch|stall|day)|our market|
    town market|allotments?|hanging baskets?|cemetery|burial|hall hire|hire (?:of )?(?:the|our)|room hire|
    museum|theatre|library|council|clerk|tourist information|in aid of|raffle|charity|scouts?|guides|wi|pta|
    hospice|food bank|lost (?:property|keys|dog|cat)|house for sale sign|play ?(?:area|ground)|swimming|leisure centre|clinic|half term|panto\w*|(?:summer|winter|spring|autumn|street|christmas) (?:fair|fayre|fete|festival|party|market))\b
  `,
  'i',
)

/** The council's page sells nothing but the council's own (Desborough, “All communications” 5). */
export const commercial = defineRule({
  id: 'commercial',
  category: 'commercial',
  title: 'Advertises or sells',
  severity: 'should',
  examples: {
    flags: [{ text: "[[I'm doing 20% off gutter cleaning all month, message me to book]]", place: 'council-page' }],
    passes: [
      "I'm doing 20% off gutter cleaning all month, message me to book",
      { text: 'Town market this Saturday: cheese, bread and honey.', account: 'council' },
    ],
  },
  find: (draft) =>
    draft.account === 'council' || draft.place === 'council-page'
      ? draft.asked
          .filter((sentence) => advertises(sentence, draft))
          .map(({ start, words, end }) => ({ span: { start, end: words.at(-1)?.end ?? end } }))
      : [],
})

function advertises(sentence: Sentence, { account }: Draft): boolean {
  if (
    isMet(councilsOwn, sentence.text) ||
    /\b(?:scam|fraud|do not|not for sale|complain\w*)\b/.test(joined(sentence).line)
  )
    return false
  const told = sells(sentence.words).length + (/^(?:for sale|selling)\b/i.test(sentence.text) ? 1 : 0)
  const hinted = sentence.text.match(hints)?.length ?? 0
  // “Does anyone sell stamps?” asks; “Need a plumber?” answers itself.
  if (/^(?:do|does|can|could|has|have|is|are|would|will|when|where|what|how|who|any idea)\b.*\?/i.test(sentence.text))
    return false
  const priced = isMet(price, sentence.text)
  return told > 0 || (priced && (hinted > 0 || account !== 'council')) || hinted > 1
}
