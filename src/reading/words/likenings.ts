import { spread } from '../../draft/spread.ts'

/**
 * Belittling by likeness, in the shapes it takes whatever the likeness: so dull that …, talks like a …, the sort of man who.
 * From everyday British talk, by hand; policies call derogatory comments always wrong (Oakham, Policy Statement, bullet 10).
 */
const persons = spread`
  (?:man|woman|person|people|councillor|bloke|chap|lady|neighbour|fella|guy|individual|politician|mp|member|
  resident|leader|chairman|chair|officer|parent|lad|fellow|driver|official)
`
const dull = spread`
  (?:slow|dull|boring|dim|thick|dense|lazy|vague|wet|crooked|slippery|bent|smug|vain|pompous|useless|dozy|
  tight|grey|beige|bland|tedious|long winded|two faced|self important|
  full of (?:himself|herself|themselves|yourself)|wooden|oily|slimy|spineless|idle|mean|stupid)
`
const creatures = spread`
  (?:sheep|toddlers?|goldfish|brick walls?|drunks?|pigeons?|chickens|hens|parrots?|donkeys?|mules?|monkeys|
  chimps|five year olds?|puppets|squirrels|seagulls|gulls|lemmings|snails?|tortoises?|sloths?|ferrets|geese|
  frogs|fence ?posts?|doorstops?|lamp ?posts?|answerphone|cows?|kettle|statues?|waxworks)
`
const praise = spread`
  (?:(?:\w+ )?(?:angels?|stars?|pros?|dream|her(?:o|oes)|champions?|troopers?|treat|charm|professionals?|
  million|hive|gems?|queen|princess|legends?|family|team|lovely|nice|great|good|brilliant|wonderful|fantastic|
  proper|true|real|friend|adults?|locals?|natives?|robin|lark|glove|lot|boss|lion|gentlem[ae]n|lad(?:y|ies)|saints?|grown ups?))\b
`

/** Meant for somebody only where the sentence has spoken of them before. */
export const likenings: readonly string[] = [
  `(?:is|was|are|were|'s) so ${dull} (?:that |even )?(?:the|even|his|her|their|my|an?|you could|you would) \\w+`,
  spread`
    (?:sounds?|sounded|spoke|speaks|talks?|talked|nods?|nodded|nodding|sat there|sits there|stood there|
    stands there|grinned|grins|gawped|blinked|strutted|struts|chairs|chaired|behaves?|behaved|argues|argued|
    thinks|flapped|votes?|voted|clapp?(?:ed|ing)?) like (?:an?|the|two|three|one of (?:the|those)|somebody|
    something) (?!${praise})\w+(?: \w+){0,3}
  `,
  spread`
    looks? like (?:something|somebody|someone|the (?:back|inside|wrong end)|an? \w+) (?:of an?|
    that (?:has|had|was|nobody|somebody)|(?:just )?lost|left out|dragged|forgot)
  `,
  spread`
    (?:wants|needs|could do with|deserves) (?:wrapping in|dunking|slapping|
    a (?:good )?(?:slap|hiding|kicking|thrashing|shake|shaking|kick|clip)|locking up|sectioning|horse ?whipping|
    hosing down|taking down a peg|bringing down a peg|a thick ear|a bucket of|muzzling|neutering|tarring|
    putting (?:out to grass|in the stocks))
  `,
]
/** Complete in themselves: nobody says them of things. */
export const complete: readonly string[] = [
  spread`
    (?:is|was|are|were|'s) (?:exactly |just )?the (?:sort|kind|type) of ${persons} (?:who|
    that) (?!(?:\w+ ){0,5}(?:help|anything for|care|kind|generous|love|give|always|inspir|deserve|need|we|smile|
    there|listen|get|want|make|mend|leave|light|answer|remember|bake|volunteer|bring|share|stay|any|thank)\w*)
  `,
  spread`
    (?:not (?:an?|one)|without (?:an?|one)|barely an?|hardly an?|scarcely an?|half an?|
    one (?:working|functioning|single|decent|original|shared)) (?!(?:\w+ )?(?:eye|penny|spare|word|point|goal|
    gap|mark|train|bus|shop|pub|house|tree|cloud|wall|hedge|inch|crumb|mile)\b)\w+ (?:\w+ ){0,2}?(?:to share )?between (?:them|you|the (?:lot|\w+) of (?:them|you))
  `,
  spread`
    (?:would|will)(?: have)? (?:vote|voted|clap|clapped|cheer|cheered|elect|elected|applaud|applauded|follow|
    followed|salute|saluted) (?:for )?(?:an?|anything) [^.]{0,20}(?:if (?:it|you|they|somebody|someone) |
    with a \w+ ?(?:rosette|badge|ribbon)|in a \w+ ?rosette|wearing|so long as|as long as)
  `,
  spread`
    (?<!\bcouncil [^.]{0,30})like (?:watching|talking to|arguing with|explaining (?:\w+ )?to|listening to|
    debating with|negotiating with|asking) (?:an? |the |two |three |some |nine )?(?:\w+ )?${creatures}
  `,
  spread`
    (?:an insult|unfair|unkind|an injustice|a disservice|rude) to (?:donkeys|sheep|clowns|goldfish|jellyfish|
    muppets|pigs|rats|weasels|snakes|planks|toddlers|chickens|monkeys|vegetables|pond life|parrots|lemmings|
    toads|brick walls|amoebas|circuses)
  `,
  spread`
    so called (?:councillors?|leaders?|mayor|experts?|representatives?|chair|chairman|clerk|officers?|
    professionals?|journalists?|independents?|planners?|colleagues?|members?|adults?|
    community (?:champions?|leaders?)|manager|managers)
  `,
  '(?:they|that lot|some of (?:this|that|them)|people|families)(?: \\w+){0,8} breed(?:ing|s)? like',
]
