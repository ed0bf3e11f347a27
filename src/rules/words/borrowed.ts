import { spread } from '../../draft/spread.ts'

/**
 * How writers own up to using what is not theirs. Bikes are nicked too, so a work or its source must be named. By hand, for clauses on
 * copyright and third parties' content (Oakham, Other Social Media; Caldicot 5.3 iv), and the Copyright, Designs and Patents Act 1988, s.16.
 */
const work = spread`
  (?:photos?|photographs?|pics?|pictures?|images?|maps?|articles?|stor(?:y|ies)|cartoons?|poems?|videos?|
  clips?|highlights|footage|recipes?|designs?|logos?|graphics?|posters?|pages?|chapters?|guides?|songs?|
  lyrics|drawings?|paintings?|artwork|memes?|words|text|review|report|column|piece|editorial|obituary|shots?)
`
const source = spread`
  (?:(?:web ?)?sites?|google|the internet|the net|online|instagram|pinterest|flickr|tiktok|youtube|facebook|
  guide ?books?|books?|cookery books?|papers?|newspapers?|magazines?|broadcasters?|blogs?|stock|paywall|
  encyclopa?edia|wikipedia|tv|telly|film|brochure|calendar|photographer 's|
  the (?:mail|times|guardian|sun|mirror|telegraph|gazette|echo|herald|mercury))
`
const took = spread`
  (?:nicked|pinched|borrowed|lifted|swiped|stole|stolen|grabbed|ripped|pilfered|half inched|copied|scanned|
  screenshott?ed|screen ?grabbed|pasted|typed out|photocopied|poached|snaffled|snipped)
`

/** A work and its source met by a word of taking, or the taking owned outright. */
export const borrowed = new RegExp(
  [
    // Copied by hand or lens, and why: to spare the reader the price of it.
    spread`
      \b(?:took|taken) a (?:snap|photo|picture|shot) of the (?:pages?|plate|print|postcard)\b(?! (?:of|from) (?:the )?(?:minutes|agenda|pack))|\b(?:through|on) the (?:work|office|school|council) (?:scanner|photocopier|copier)\b|
      \b(?:charges?|wants?|sells?|costs?)\b[^.]{0,60}\b(?:so|but) i (?:have )?(?:scanned|typed|copied|photographed|put (?:a copy|it|them|page)|uploaded)\b|\b(?:do not|must not be|not to be) (?:reproduced?|copied|copy)\b[^.]{0,40}\b(?:but|anyway)\b|
      \b(?:copied|typed) out the (?:\w+ ){1,2}in full\b|\bnot mine\b[^.]{0,40}\b(?:prints?|calendars?|postcards?)\b
    `,
    `\\b(?:this|that|the) ${work} (?:is|was|are) not (?:mine|my own|ours|our own)\\b`,
    spread`
      \b(?:all|full|entire|whole) (?:\w+ )?(?:text|words|article|poem|lyrics|chapter|recipe|script|
      report) (?:below|here|copied|pasted|typed|follows)\b
    `,
    spread`
      \b(?:thanks|cheers|credit|courtesy|props|hat tip|apologies) (?:to|of) (?:whoever|google|pinterest|
      the internet|instagram|whichever|some clever)\b
    `,
    spread`
      \b(?:hope|sure|doubt|pray) (?:they|he|she|nobody|no one|the (?:artist|photographer|author|paper|owner)|
      disney|the bbc) (?:will not|do not|does not|would not|won't) (?:mind|notice|sue|care|find)\b
    `,
    spread`
      \b(?:popped up|turned up|came up|appeared|spotted|found)(?: \w+){0,3} (?:on|in) (?:pinterest|instagram|
      my feed|facebook|google|twitter|tiktok)\b[^.]{0,40}\b(?:so|made it|using it|as our|banner|header|cover|
      poster|here it is|had to share)\b
    `,
    `\\b(?:straight )?out of (?:her|his|their|the|a|that) (?:\\w+ )?(?:book|cookbook|album|magazine)\\b`,
    spread`
      \b(?:stills?|clips?|footage|grabs?|screen ?grabs?) from (?:the )?(?:itv|bbc|sky|channel \d|netflix|film|
      programme|broadcast|news)\b
    `,
    `(?<!\\bmy |\\bour )\\b(?:article|story|piece) (?:below )?in full\\b`,
    spread`
      \b(?:photographed|scanned|copied|photocopied|typed up) (?:every|all the|
      each) pages?\b[^.]{0,60}\b(?:guide|book|magazine|paper|buy|paying|save)\b|
      \bscanned all \w+ pages\b[^.]{0,60}\b(?:buy|pay)\b|\btoo good not to (?:borrow|nick|pinch|swipe)\b
    `,
    spread`
      \b(?:sorry|apologies) to the (?:photographer|artist|author|owner|cartoonist|poet)\b|
      \bcould not find (?:you|the owner|the photographer|the artist|who) (?:to ask|took|owns)\b
    `,
    `\\bscanned (?:in )?(?:the )?(?:crossword|cartoon|article|letter|column|puzzle|recipe|page)\\b`,
    spread`
      \b(?:saved|took|got|grabbed|traced|recorded|pulled|cribbed|copied|had)(?: \w+| 's){0,6}? (?:from|
      off) (?:her|his|their|another|a|an|the|somebody|someone|some|the \w+)(?: \w+| 's){0,3}? (?:pages?|
      (?:web ?)?sites?|apps?|book|telly|tv|screen|feeds?|profiles?|blogs?|instagram|channel|album)\b
    `,
    spread`
      \b(?:article|
      report|piece|story|column|interview|poem|chapter)(?: \w+| 's){0,4}? in full\b[^.]{0,60}\b(?:subscribers?|
      paywall|free|paper|copy|enjoy|below|here)\b|\bsubscribers only\b
    `,
    `\\b(?:whole|all|entire) of (?:chapter|the (?:article|poem|song|report in the|story in the|piece))\\b`,
    `\\b(?:somebody|someone) else 's (?:own )?${work}\\b`,
    spread`
      \b(?:used|using|put|stuck|borrowed|pinched|added|printed)(?: \w+| 's){0,4}? (?:professional|photographer|
      artist|cartoonist|illustrator|author)(?: 's)? (?:\w+ ){0,2}${work}\b
    `,
    spread`
      \bcame up (?:in|on) (?:a |the )?(?:search|google)\b|\b(?:photo|picture|image) credit (?:. )?(?:no idea|
      unknown|not sure|google)\b
    `,
    spread`
      \b(?:put|printed|posted|typed|here (?:is|are|'s)|copied|reproduced)\b[^.]{0,30}\b(?:chorus|verses?|lyrics|
      words) (?:of|to|from) (?:that|the|a) (?:\w+ )?song\b
    `,
    `\\b(?:just|only) (?:changed|swapped) the (?:logo|name|date|colours?)\\b`,
    spread`
      \b(?:took|just|it is|'s|is) (?:\w+ )?a screen ?(?:grab|shot) (?:of|from|off) (?:the|a|their|somebody)\b|
      \b${work}\b[^.]{0,60}\bi (?:just )?took a screen ?(?:grab|shot)\b
    `,
    `\\btraced (?:off|from)\\b`,
    spread`
      \b(?:photographed|scanned|photocopied|typed(?: out| up)?|copied(?: out)?|recorded|taped) (?:the |its )?(?:whole |entire |full |complete |
      two |three |four |five |six |a few |several |some |both )+(?:\w+ ){0,3}(?:pages|chapters|recipes|article|poem|
      verses|page|chapter|feature|thing|lot|recipe|programme|piece|show|leaflet|magazine|map)\b
    `,
    spread`
      \b(?:lifted|nicked|pinched|copied|borrowed|borrows|borrowing|poached) (?:the |its |their |his |
      her )(?:\w+ (?:\w+ )?(?:.s )?)?(?:paragraph|line|verse|slogan|front page|design|motto|caption|wording|
      logo|page)\b
    `,
    spread`
      \bpasted (?:here )?in full\b|\bcopied the lot\b|\bthe whole of (?:the |a |
      this )?(?:\w+ ){0,4}(?:.s )?(?:poem|article|song|column|story|recipe)\b|
      \bsorry (?:for|about) the watermark\b
    `,
    `\\b${took}(?: \\w+| 's){0,6}? (?:from|off|out of)(?: \\w+| 's){0,4}? ${source}\\b`,
    `\\b${work}(?: \\w+){0,6}? ${took} (?:from|off|out of)\\b`,
    spread`
      \b(?:have|had|i|we|just) ${took} (?:and pasted )?(?:this|that|these|the|a|another|their|his|her|
      somebody 's|someone 's)(?: (?:whole|entire|full|lovely|great|cracking|gorgeous|newspaper|magazine|local|
      paper 's|county|best)){0,3} ${work}\b
    `,
    spread`
      \b(?:one of )?(?:those|the|a)(?: \w+){0,6}? ${work}(?: \w+){0,8} (?:i|we) (?:have )?(?:screenshott?ed|
      nicked|pinched|copied)\b
    `,
    // The writer left out: “Borrowed this cracking shot”, “Scanned from the shop copy”; and a paywall got round.
    spread`
      (?:^|\. )(?:just |also )?${took} (?:this|that|these) (?:\w+ ){0,3}${work}\b|
      (?:^|\. )(?:\w+ )?${took} (?:from|off|out of) (?:the|a|my|our) (?:\w+ ){0,2}(?:copy|edition|print|one in the \w+)\b|
      \bpaywalled\b[^.]{0,40}\b(?:here|below|enjoy|the lot)\b|\bhere (?:is|'s) the (?:lot|whole (?:lot|thing))(?: \.)? (?:typed|copied|pasted|scanned)\b
    `,
    '\\b(?:cut|copied) and pasted\\b(?! (?:into|the (?:agenda|minutes|link)))',
    spread`
      \b(?:whole|full|entire)(?: \w+| 's){0,3} (?:article|story|report|column|piece|guide|chapter|interview|
      poem|recipe)(?: (?:is|pasted|copied|typed|reproduced|scanned|from|in|out|of|today|this|yesterday|the|'s|
      morning|week|last|\w+ 's|paper|gazette|mercury|times|herald|telegraph|magazine|book))* (?:below|here|
      in full|pasted|copied|for you|in the comments)\b
    `,
    `\\bpasted (?:the )?(?:whole|all|full|entire|every)\\b`,
    spread`
      (?<!\bminutes\b[^.]{0,30})\bword for word(?: \w+){0,3} (?:from|out of|off)(?: \w+| 's){0,4}? ${source}\b|
      \b(?:from|out of) (?:a|the|an) (?:\w+ ){0,3}(?:book|magazine|newspaper|novel|blog)(?: \.)? word for word\b|\b(?:newspaper|article|
      story)\b[^.]{0,30}\b(?:every word|word for word|in full below)\b
    `,
    '\\b(?:behind|round|past|around|through|beat) the paywall\\b|\\bto save you (?:paying|buying|subscribing)\\b',
    spread`
      \b(?:cropped|cut|edited|blurred|removed|took|taken|painted|brushed|rubbed|blotted|
      photoshopped)(?: \w+| 's){0,3}?(?: (?:photographer|artist|owner) 's)? (?:watermark|logo|name|credit|copyright notice|
      signature)(?: (?:off|out))?\b
    `,
    // Nobody was asked or paid; or the reader need not pay.
    spread`
      (?:(?:^|\. |\b(?:i|we) )(?:have |did )?(?:not|never)|\bnobody|\bno one) (?:ask(?:ed)?|credit(?:ed)?|check(?:ed)? with) (?:the|its) (?:poet|author|
      publishers?|photographer|songwriter|composer|cartoonist|illustrator)\b(?! (?:an?|any|to|how|wh\w+|if|about)\b)|
      \b(?:track|song|tune|single|music|film|clip|poem|picture|photo|video)\b.{0,80}\b(?:not|never|nobody|no one)(?: has)? (?:paid|bought|got) (?:for )?
      (?:an? |the |any )?(?:licen[cs]e|rights|royalties)\b(?! (?:for the|to sell))|
      \b(?:copied|typed|scanned|photographed|recorded|uploaded|pasted)\b[^.]{0,60} so (?:that )?(?:you|nobody) (?:need not|(?:do not (?:have|need)|has|needs) to) (?:buy|
      pay for|fork|subscribe)\b
    `,
    '\\bwatermark and all\\b|\\bignore the watermark\\b|\\bwith the watermark\\b',
    spread`
      \b(?:not|is not|was not) my (?:own )?(?:photo|photograph|pic|picture|image|video|work|drawing|
      words|joke|line(?= (?:i )?(?:heard|pinched)))\b(?! (?:of|with|in))
    `,
    spread`
      \b(?:found|got|saw|spotted) (?:it|this|them|these|the (?:photo|picture|image|pic|video|cartoon)|
      this (?:photo|picture|image|pic|video|cartoon|one)) (?:on|off|via|through|from) (?:google|the internet|
      the net|instagram|pinterest|a (?:web ?)?site|somebody 's|someone 's|another)\b
    `,
    spread`
      \b(?:photo|picture|image|pic|video)s? (?:is |are |was |from |comes |come ){1,3}(?:from )?(?:a |
      the )?(?:\w+ 's (?:web ?)?site|google|stock site|internet|web)\b
    `,
    spread`
      \b(?:do not|no idea|not sure|don 't) (?:know )?(?:who|whose) (?:took|drew|made|wrote|owns|photo|picture|
      it (?:is|'s))\b|\bcredit to whoever\b|\b(?:photographer|artist|author) unknown\b
    `,
    `\\btaken by (?:\\w+ ){0,4}?(?:photographer|newspaper|paper)\\b`,
    '\\bcharacters? (?:is|are|from) [^.]{0,40}\\b(?:film|movie|disney|show|series)\\b',
    spread`
      \b${work}\b[^.]{0,60}\b(?:did not ask|have not asked|did not have time to ask|
      hope (?:they|he|she|nobody|no one) (?:do|does|will)? ?not mind|
      forgiveness (?:not|rather than) permission)\b
    `,
    spread`
      \b(?:screen ?shots?|screen ?grab|scan) of (?:the |a |this |today 's |that )?(?:\w+ ){0,2}(?:article|
      newspaper|front page|paper|magazine|book|chapter|column)\b
    `,
    spread`
      \ball rights reserved\b|\b(?:article|story) continues below\b|\bsubscribe to (?:read|continue)\b|
      \bfull lyrics\b|\b(?:here are )?the lyrics (?:in full|below|are)\b
    `,
  ].join('|'),
)

/** Cheap look before the frames: none of them can be met without one of these. */
export const taking = new RegExp(
  spread`
    mine|ours|our own|paywall|nick|pinch|borrow|lift|swip|stole|grab|ripp?ed|pilf|half-?inch|cop(?:y|ied)|scan|screen|
    past|download|typed|photocop|poach|snaff|snip|saved|took|got |traced|record|pull|crib|had |in full|subscrib|
    whole|full |entire|pa(?:y|id)|bought|buy|licen|rtist|grapher|all of|else['’]s|used|using|put |stuck|added|print|search|credit|chorus|verse|lyric|
    words|changed the|swapped the|word for word|every word|to save you|watermark|crop|cut |
    my (?:own )?(?:photo|pic|image|video|work|draw|words|joke|line)|found|spotted|saw |from the|from a|site|who(?:se)? |
    taken by|character|ask|mind|rights|continue|sorry|apolog|popped|turned|appeared|out of|stills?|photographed|
    find you
  `,
  'i',
)
