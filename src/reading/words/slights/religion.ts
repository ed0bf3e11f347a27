import { spread } from '../../../draft/spread.ts'

/** Remarks that demean people for faith or none. The classes in braces stand in classes.ts. Where from: ../slights.ts. */
export const religion: readonly string[] = [
  spread`
    (?:ramadan|eid|diwali|hanukkah|vaisakhi|black history month|pride month|chinese new year) (?:[^ .]+ ){0,5}(?:expect (?:nobody|no one|nothing|them)|stroke of work|excuse|shoved|rammed|but (?:we|you) can not|and yet|instead of (?:christmas|easter)|skiv\w*)
  `,
  spread`
    (?:when is|where is|when do we get|where 's|when 's) (?:white|straight|english|men 's|christian|
    normal people 's|st george 's) (?:history|pride|month|day|parade)
  `,
  spread`
    (?:{faith}) ~ (?:{nuisance}|do not integrate|not compatible|brainwash\w*|fairy stor\w+|sky fairy|money grabbing|good with money|tight with money|know how to (?:make|count) money|
    own (?:everything|the banks|the media))
  `,
  spread`
    (?:demand|demands|demanding|now they want|next they will want) ~ (?:prayer rooms?|mosques?|minarets?|halal|call to prayer|burkinis?|sharia|
    prayer mats?) (?:in|on|at|for|near|next) (?:our|my|the|this)
  `,
  spread`
    (?:not having|over my dead body|we do not want|stop|ban) ~ (?:mosques?|minarets?|halal|
    burqas?|burkas?|hijabs?|headscar\w+|veils?|call to prayer|turbans?) ~ (?:here|in (?:our|my|this)|
    on (?:our|my|this)|out)
  `,
  spread`
    (?:headscar\w+|hijabs?|burkas?|burqas?|niqabs?|veils?|turbans?|skullcaps?|
    tea towel) (?:\w+ ){0,4}(?:letter ?box\w*|bin bags?|tea towels?|pillar ?box|ninja|dalek|ghosts?|
    bank robber|hiding|bombs?|tea ?cos\w+|scary|scare|off in)
  `,
  '(?:tea towel|rag|towel|bin bag|curtain|tea cosy) on (?:his|her|their|your) heads?|(?:rag|towel) ?heads?',
  spread`
    (?:christmas|easter|nativity|bacon|pork|pigs?|ham) ~ (?:offend|offends|offending|upset|upsets|
    upsetting) (?:the |our |certain |some )?(?:{faith}|{foreign}|other (?:faiths|religions|cultures)|
    certain (?:people|communities|sections|religions|faiths)|you know who|minorities)
  `,
  spread`
    (?:christian|english|british) (?:town|country|village|council|nation|school|
    values)(?: \w+){0,8} (?:other (?:faiths|religions|gods|beliefs)|not (?:a )?(?:muslim|islamic|hindu|pagan|foreign)|somewhere else|elsewhere|take it or leave it|
    if you do not like)
  `,
  '(?:{faith}) (?:\\w+ )?(?:are|is|being) (?:(?:all|so|just|too|always|a|bunch|of|bit|mostly) ){0,3}(?:{illtempered})',
]
