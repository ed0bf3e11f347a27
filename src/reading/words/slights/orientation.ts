import { spread } from '../../../draft/spread.ts'

/** Remarks that demean people for whom they love. The classes in braces stand in classes.ts. Where from: ../slights.ts. */
export const orientation: readonly string[] = [
  spread`
    two (?:men|blokes|lads|fellas|women|girls|lasses) (?:holding hands|kissing|snogging|cuddling) (?:[^ .]+ ){0,6}(?:with (?:kids|children)|
    in front of (?:the )?(?:kids|children|everyone))
  `,
  spread`
    (?:everything|every logo|every bench|every crossing) (?:has|have) (?:to|got to) be (?:rainbows?|rainbow \w+|gay|woke|trans|pride)|
    (?:{gay}|pride (?:month|flags?|march)) ~ some of us are (?:normal|straight|not)
  `,
  spread`
    (?:{gay}|pride (?:month|flags?|march|parade)|rainbow (?:flags?|crossings?|bench(?:es)?)) ~ (?:children (?:watching|present|about|around|there|see)|
    think of the children|in front of (?:the )?(?:kids|children)|kids (?:to see|watching|present)|
    for goodness sake|for heaven 's sake|not natural|unnatural|not normal|disgusting|revolting|
    turns my stomach|makes me (?:sick|ill|feel ill)|do it in private|behind closed doors|in the bedroom|keep it to themselves|down our throats?|in (?:our|your|my|everyone 's) faces?|
    flaunt\w*|parad\w+ (?:it|themselves|about)|need (?:a|their own) (?:parade|flag|month|day)|straight pride|what about (?:straight|normal)|shov\w+|rammed|groom\w*|perver\w*|lifestyle choice|bible says|sinful)
  `,
  spread`
    (?:straight|heterosexual) (?:people|pride|folk|couples|families|parents) (?:\w+ ){0,5}(?:parade|flag|month|bench|minority|rights|any ?more)|
    (?:straight|heterosexual|normal) pride
  `,
  spread`
    (?:what (?:they|people|you|two \w+) do|keep it|they can do (?:what|it)) (?:\w+ ){0,4}(?:in|
    behind) (?:private|the bedroom|closed doors|their own (?:home|bedroom))(?: \w+){0,8} (?:but|why)
  `,
  spread`
    (?:do not|no need to|without|why do they|why must they|stop) (?:\w+ ){0,3}(?:flaunt\w*|parad\w+ it|
    shov\w+ it|ram\w+ it) (?:\w+ ){0,3}(?:face|faces|throat|throats|kids|
    children|us|everyone|everybody|in public|about)
  `,
  spread`
    bats? for the other team|bent as (?:a|they)|camp as (?:christmas|a)|
    (?:light|limp) (?:in the loafers|wrist\w*)|mincing (?:about|around|up|along|down)|nancy boys?|
    big girl 's blouse|poofs?|poofters?|fairy(?= \w+ (?:of|on) council)|shirt ?lifters?|
    confirmed bachelor(?: \w+){0,3} (?:say no more|wink|😉|if you know)|one of them(?: \w+)? (?:😉|wink|gay)|
    (?:drop|bend) (?:\w+ )?(?:the |your )?soap|adam and steve|lezz?(?:a|er|ers|o|y|zies)|lesbo\w*|carpet munch\w*|dykey
  `,
  spread`
    (?:{gay}) ~ (?:near|around|with|adopt\w*|raise|raising|teach\w*|run|running|
    in charge of) (?:\w+ ){0,2}(?:kids|children|scouts|cubs|youth|school|our)(?: \w+){0,4} (?:not|never|no|
    worr\w*|uncomfortable|wrong|would not|danger\w*|should)
  `,
]
