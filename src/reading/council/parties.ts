import type { Sentence } from '../../draft/sentences.ts'
import type { Span } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { isMet } from '../gate.ts'
import { find, joined, wholeWords } from '../joined.ts'
import { matchesOf } from '../matches.ts'

/**
 * Party names that are parties and nothing else: “labour of love”, “a conservative estimate”, “reform of the rules” and
 * “the greens at the bowls club” are not. Parties with seats on English and Welsh councils, 2024 to 2026, and their leaders.
 */
const partyNouns = spread`
  party|candidates?|councillors?|group|government|council|campaign|campaigners?|voters?|supporters?|members?|
  mps?|ms|manifesto|leaflets?|team|activists?|branch|association|conference|leader|leadership|voice|gain|
  gains|hold|win|victory|majority|administration|opposition|controlled|run|led|way|values|colleagues|
  stronghold|heartland
`
const names = wholeWords(
  [
    spread`
      (?:labour|conservative|green|greens|reform|independents?|liberal) (?:${partyNouns}|proud|
      through and through|born and bred)
    `,
    spread`
      only one party (?:has|have|ever|can|will|cares?|listens?|that|which|in|for)|
      one party (?:alone|only) (?:has|can|will)|(?:which|whose|what) (?:colour )?rosettes?|
      (?:red|white|blue|yellow) rose on
    `,
    '(?:labour|conservative) (?:quiz|coffee|social|fundraiser|stall|rally|supper|picnic|street stall)',
    spread`
      tory|tories|torys|lib ?dems?|liberal democrats?|plaid(?: cymru)?|reform uk|ukip|snp|tuv|uk labour|
      uklabour|restore britain|your party
    `,
    'the (?:conservatives|greens)(?! (?:team|of|at|and blues|on the|in the|keeper|staff))',
    spread`
      labour(?= (?:have|has|is|are|will|would|can|'s|wants?|say|says|did|does|for|gain|or|
      and the (?:tories|conservatives)|today|again|out|in (?:government|power|office)|promise|promised|broke|
      cut|cuts|lied|in))
    `,
    'conservatives(?! (?:club))',
    spread`
      (?:vote|voted|voting|voter|join|joined|joining|back|backing|supporting|support|elect|for|with|by|under|
      than|anti|pro|typical|bloody|keep|get|stop|only|thanks to|blame|trust|choose) (?:reform|labour|
      conservatives?)(?! (?:of|estimate|intensive|costs?|club|space|spaces|waste|flag|bins?|energy|belt|tea|
      paint))
    `,
    '(?:vote|votes|voted|voting|join|joined|elect|elected) (?:greens?|independents?)(?! (?:of|space|spaces|waste|bins?))',
    '(?:gone|went|going|turned|turns|stays?|vote|votes|voted) (?:labour|conservative|reform|tory)',
    '(?:vote|votes|voted|(?:ward|town|seat|county|division) (?:has |have |is )?(?:gone|went|going|turned)) green',
    'an? (?:labour|conservative|green|reform|tory|lib dem) (?:town |parish )?council',
    'reform (?:are|will|supporters|voters|have|would|want|can|is|says)(?= )',
    spread`
      (?:rachel reeves|angela rayner|rayner|wes streeting|jeremy hunt|priti patel|suella|jenrick|richard tice|
      lee anderson|carla denyer|zia yusuf|jacob rees[ -]mogg|ed miliband|sir keir|socialist|theresa may|
      david cameron|tony blair|gordon brown|maggie thatcher|margaret thatcher|adam price|sir keir(?! hardie)|
      (?:is|am|are|now|become|becoming|joined as) (?:now )?a (?:green|tory|conservative|socialist|labour member|
      lib dem|reformer)(?! (?:bin|space|flag|light|estimate|field|hedge|roof|belt|car|door|paint)))
    `,
    spread`
      same old (?:labour|reform)|(?:labour|reform|greens|plaid) (?:should|must|ought|could|may|did|do|does|
      never|always|promised|told|know|knows|stood|stands|stand|standing|deliver|delivers|delivered|care|cares|
      got|gets|get|just|only|keep|keeps|lied|failed|fails|ruined|wrecked|won|lost|gave|fought|took|put|
      puts)(?! (?:of|intensive|costs?|estimate))
    `,
    spread`
      (?:our|the|their|my) (?:party|group) 's (?:manifesto|candidates?|pledges?|policies)|
      only party (?:with|that|who)|party (?:faithful|activists)|
      (?:\w+ )?rosetted|rosettes? of (?:the|a|our|that) (?:right|wrong|other|certain) \w+|
    (?:left|right)[ -]wing (?:nonsense|loon\w+|council\w*|politic\w+|government|policies|agenda|mob|rag)|
      (?:hard|far|loony) (?:left|right)|general election now
    `,
    spread`
      (?:(?:red|blue|yellow|green|purple|turquoise|teal|orange|rosy) (?:lot|brigade|rosettes?|mob|corner|tie|
      ties|posters|party)|(?:the|that|lot|one|gentleman|lady|man|woman|those) (?:\w+ )?(?:in|with|
      wearing) (?:the |a )?(?:(?:red|blue|yellow|green|purple|turquoise|teal|orange) )?rosettes?|
      colour of (?:tie|rosette)|(?:party|one|lot) with the (?:rose|tree|bird|arrow|torch|oak tree)(?: on it)?|
      (?:the|which|one|that|only) party (?:which|who|closed|promised|built|cut|shut|has (?:kept|broken)|had)|
      (?:our|the) (?:parliamentary|sitting) (?:candidate|member)|parliamentary candidate)
    `,
    '(?:starmer|sunak|farage|badenoch|ed davey|polanski|corbyn|boris johnson|liz truss|rhun ap iorwerth|eluned morgan)',
    spread`
      (?:vote|get|out|join|back)?(?:votelabour|voteconservative|votetory|votegreen|votelibdem|votelibdems|
      votereform|voteplaid|toriesout|labourout|toryout|getthetoriesout|gtto|labourgain|libdemgain|
      labourdoorstep|torycuts)
    `,
  ],
  'g',
)
const cue = new RegExp(spread`
  rosette|red |blue |yellow |green |purple |turquoise |orange |colour of|candidate|party |sitting |labour|
  conserv|tor(?:y|ies)|lib ?dem|liberal|green|reform|plaid|ukip|snp|independents|starmer|sunak|farage|
  badenoch|davey|polanski|corbyn|johnson|truss|iorwerth|morgan|gtto|restore|your party|reeves|rayner|
  streeting|jeremy hunt|patel|suella|jenrick|tice|anderson|denyer|yusuf|mogg|miliband|theresa may|cameron|
  tony blair|gordon brown|thatcher|adam price|party|wing|(?:hard|far|loony) (?:left|right)|general election
`)

/** Childbirth and work; and the plain facts of an election, of history, and of who holds an office. */
const otherLabour = new RegExp(spread`
  \b(?:hard|manual|volunteer|cheap|slave|casual|skilled|child) labour\b|\b(?:in|into|through|free|of) labour\b(?! (?:party|council|group|voters?|candidate|mp|government|values|are|is|have|has))\b|
  \b(?:parts|materials|fitting|delivery) and labour\b
`)
const neutral = new RegExp(spread`
  \b(?:nominat\w+|hustings|persons nominated|results (?:are|were|of|for)|result (?:is|was|of)|declared|
  (?:was|were|been|duly) elected|elected (?:as|with|unopposed)|votes? (?:cast|each)|turnout|spoilt|
  returning officer|all (?:the )?(?:parties|candidates)|any (?:party|candidate|political)|political balance|
  group leaders|cross-party|\d+ votes?|in 1[89]\d\d|labour day|labour exchange|labour club|conservative club|
  liberal club|constitutional club|bowls|bowling|putting (?:green|course|club|out)|golf|leeks?|marrows?|best in (?:show|class)|runners? up|first prize|pon(?:y|ies)|gymkhana|prize for|judges?|show ring|tug of war|mow\w*|salad|vegetables|cabbage|planted|
  your party (?:wall|bag|food|dress|booking|hire))\b
`)

/** A capital in the middle of a sentence makes the party of the word: “a broken promise from Labour”, “Reform's Mr Pike”. */
const capitals = new RegExp(
  spread`
    (?<=[\p{Ll}\d,;:’'"”)]\s)(?:Labour|Conservatives?|Reform|Greens|Plaid|Tory|
    Tories)(?![\p{L}-]| (?:Club|Street|Road|Act|Day|Hall|Party Wall|Exchange|House|Terrace))|
    ^(?:Labour|Reform|Conservatives)['’]s (?=\p{Lu})
  `,
  'gu',
)

const capitalised = ({ text, start }: Sentence): readonly Span[] =>
  matchesOf(text, capitals).map(({ index, 0: word }) => ({ start: start + index, end: start + index + word.length }))

export function partiesIn(sentence: Sentence): readonly Span[] {
  const { line } = joined(sentence)
  if (!isMet(cue, line) || isMet(otherLabour, line) || isMet(neutral, line)) return []
  const named = find(sentence, names)
  return named.length > 0 ? named : capitalised(sentence)
}

/** Campaigning without a party's name: asking for votes, for or against a candidate. A council votes on Thursdays too. */
const campaigning = wholeWords(
  [
    spread`
      vote (?:for )?(?:me|us|him|her|change|them out|cllr \w+|councillor \w+|our (?:\w+ )?(?:team|candidates?)|
      your local (?:team|candidates?))(?! at the)
    `,
    '(?:if|when) you vote for (?:me|us|him|her)',
    '(?:re )?(?:re-?elect|elect) (?:me|us|(?:cllr|councillor)(?: \\w+)?|him|her|your|our)',
    '(?:lend|give|giving|lent) (?:me|us|him|her|cllr \\w+|them) your (?:support|backing) (?:on|at|in|this|next)',
    '(?:lend|give) (?:me|us|him|her|cllr \\w+|the (?:man|woman|lad|lass)) your vote',
    'use your votes? (?:for|to (?:back|support|elect|kick|get))',
    'your (?:vote|support) (?:for|will help|would help|counts for) (?:me|us|our|cllr|\\w+ \\w+ on)',
    spread`
      (?:i am|i will be|we are|she is|he is|am) (?:re)?-?(?:standing|
      running) (?:again )?(?:for (?:the )?(?:\w+ )?(?:council|election|re-?election|parliament|mayor|ward)|
      in (?:may|\w+ ward|(?:the|this|next) (?:\w+ ){0,3}(?:elections?|ward|vote|may)))
    `,
    spread`
      (?:meet|support|back|backing|endorse|endorsing|vote for|cheer on|canvass(?:ing)? for|
      campaigning for) (?:the |our |your |my |your local |this )?(?:\w+ ){0,2}(?:candidates?|team who|campaign)
    `,
    '(?:your|our|my) (?:\\w+ )?(?:candidates?|election (?:leaflet|campaign|team))',
    'candidates? who',
    spread`
      (?:good luck|best wishes|all the best|congratulations|well done)\b[^.]{0,40}\b(?:(?:standing|campaign) (?:for|in|as|on)|
      candidates? (?:for|as|on|in (?:the |this )?(?:\w+ )?(?:ward|elections?))|running (?:for|as)(?! (?:charity|the (?:finish|line)))|selected (?:as|for (?:the )?(?:\w+ )?(?:ward|seat|council)))
    `,
    '(?:selected|chosen|picked|adopted|proud) (?:to be |to stand )?as (?:your|the|our) (?:\\w+ ){0,3}candidate',
    spread`
      (?:remember|think about|bear|keep) (?:that|this|it|them)(?: in mind)? (?:on (?:thursday|polling day|
      election day|may|the \d+\w*)|when you (?:vote|go to the polls|are in the (?:polling )?booth)|
      at the (?:polls|ballot box))
    `,
    '(?:you know (?:who|what|where) to vote|put your cross|put a cross|mark your x)(?: \\w+){0,6}',
    '(?:out |been |back )?(?:canvassing|door ?knocking|leafleting|leafletting|on the campaign trail)',
    '(?:voters?|residents|people) on the doorsteps?',
    spread`
      (?:(?:get out and )?vote for (?!your|the best|a |an |which|what|who|this|that|more|
      it)(?:\w+ ){1,2}(?:and (?:his|her|their) (?:team|colleagues)|on (?:thursday|polling day|the \d))|
      (?:worth|deserves?|earns?|has earned|gets) (?:\w+ ){0,6}(?:a cross|your cross|cross in the box|
      (?:second|third|fourth|fifth|sixth|another) term)|(?:cross|tick) in the box|
      (?:comes?|is|are|stands?) (?:first|second|third|fourth|last|top|bottom) on the ballot(?: paper)?|
      (?:on|on the) ballot paper|(?:voters|electors|residents) (?:of the \w+ ward )?(?:may|will|might|
      should) (?:wish to |want to |care to )?(?:recall|remember|reflect)|
      (?:well|ably|finely|tirelessly) served\b[^.]{0,30}\bby (?:its|their|our) (?:present|sitting|
      current) (?:member|councillor)|no ?body deserves a \w+ term (?:more|less)|rash to change)
    `,
    spread`
      (?:our own|our) (?:side|lot|team|lads?|lass|girls?|man|woman|colours?|candidate)\b[^.]{0,40}?\b(?:took|taken|gained|gains?|held|hold|holding|won|wins?|winning) (?:back )?
      (?:(?:the |\w+ )(?:\w+ )?(?:ward|seats?|division)|control of)|
      (?:red|blue|yellow|green|purple) (?:team|side|wave|wall)\b[^.]{0,30}?\b(?:took|taken|gained|gains?|held|hold|holding|won|wins?|winning) \w+(?: \w+)? (?:ward|seats?|division)|
      (?:only|just|exactly) one (?:of (?:the|those) |party |candidate |person |name )?(?:\w+ )?(?:on the (?:ballot|list|paper)|standing)\b[^.]{0,20}(?:has|have|ever|bothered|cares?|can|will)|
      (?:know|knows) (?:which|what) way to vote
    `,
    '(?:kick|vote|get|throw|boot) (?:them|this lot|the lot of them) out (?:on|in|at|this)',
  ],
  'g',
)
const voteCue = new RegExp(spread`
  served|deserve|ballot|ward|seats?|division|control of|cross|tick|rash|vot|elect|candidate|campaign|canvass|leaflet|doorstep|door ?knock|
  standing|running|kick|throw|boot|selected|remember|think about|bear|keep|mark your
`)
const informing = new RegExp(spread`
  \b(?:who to vote for|how to vote|successful candidates?|right candidate|ideal candidate|interview\w*|
  nominat\w+|any candidate|all candidates|can not promote|vote for (?:your )?(?:favourite|best|the best|
  a name|name|design)|register to vote|photo id)\b
`)

export function campaignsIn(sentence: Sentence): readonly Span[] {
  const { line } = joined(sentence)
  return isMet(voteCue, line) && !isMet(informing, line) ? find(sentence, campaigning) : []
}
