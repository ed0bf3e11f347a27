import { spread } from '../../../draft/spread.ts'

/** Remarks that demean people for the sex they live in. The classes in braces stand in classes.ts. Where from: ../slights.ts. */
export const gender: readonly string[] = [
  spread`
    (?:bloke|man|fella|men|blokes)s? (?:dressed as|dressed up as|in) (?:a |an |women 's )?(?:women|woman|
    dress|dresses|frock|frocks|wig|wigs|heels|lipstick|tights|skirt|clothes)(?: \w+){0,8} (?:what next|whatever next|no thanks|weird|creepy|perver\w*|pretend\w*)
  `,
  spread`
    (?:{trans}) ~ (?:what next|whatever next|no thank you|near (?:our|the|my) (?:kids|children)|weirdos?|
    creepy|perver\w*|freaks?|mentally ill|delusion\w*|confused|attention|make up (?:your|their) minds?|
    mutilat\w*|groom\w*|predator\w*|pretend\w*|not real|nonsense|rubbish|claptrap|fad|phase|trendy|fashion\w*)
  `,
  spread`
    (?:arthur or martha|he she it|he or she or it|whatever (?:he|she|it|they) (?:is|are|
    calls? (?:it|him|her|them)self) (?:today|this week|now)|
    is (?:it|that) a (?:man|boy|bloke) or a (?:woman|girl)|it or whatever|he she or it|
    they them (?:nonsense|rubbish|lot|brigade)|pronouns (?:are )?(?:nonsense|rubbish|my foot|brigade|lot|
    police|mob)|my pronouns are (?!(?:she|he|they|her|him)\b)\w+|
    what pronouns? (?:do|does|is) (?:a|the|this|it|our) (?!person)\w+)
  `,
  spread`
    identif(?:y|ies|ied|ying) as (?:a |an )?(?:cat|dog|tree|lamp ?post|teapot|helicopter|unicorn|pothole|duck|
    bin|tractor|millionaire|cyclist|bus|traffic cone|bollard|six foot|twenty one|21|pigeon|fridge|taxpayer|
    lamp|penguin|horse|gerbil|sausage)
  `,
  spread`
    (?:real|actual|proper|biological) (?:women|men|woman|man)(?: \w+){0,6} (?:not (?:a |some )?(?:bloke|man|
    men|pretend\w*|fake)|unlike (?:him|her|them|some))|used to be (?:a bloke|
    called (?:dave|kevin|steve|barry|brian|gary|keith))|(?:born|still got) (?:a bloke|a man|
    his (?:bits|tackle|meat))|lady ?boys?
  `,
]
