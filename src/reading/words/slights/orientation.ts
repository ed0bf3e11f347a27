import { spread } from '../../../draft/spread.ts'

/** Remarks that demean people for whom they love. The classes in braces stand in classes.ts. Where from: ../slights.ts. */
export const orientation: readonly string[] = [
  spread`
    (?:everything|every logo|every bench|every crossing) (?:has|have) (?:to|got to) be (?:rainbows?|rainbow \w+|gay|woke|trans|pride)|
    (?:rainbows?|pride|{gay}) ~ some of us are (?:normal|straight|not)
  `,
  spread`
    (?:{gay}|pride|rainbow(?: \w+)?) ~ (?:children (?:watching|present|about|around|there|see)|
    think of the children|in front of (?:the )?(?:kids|children)|kids (?:to see|watching|present)|
    for goodness sake|for heaven 's sake|not natural|unnatural|not normal|disgusting|revolting|
    turns my stomach|makes me (?:sick|ill|feel ill)|do it in private|behind closed doors|in private|
    in the bedroom|at home|keep it to themselves|down our throats?|in (?:our|your|my|everyone 's) faces?|
    flaunt\w*|parad\w+ (?:it|themselves|about)|need (?:a|their own) (?:parade|flag|month|day)|
    have to have (?:a|their own)|their own \w+|straight pride|what about (?:straight|normal)|shov\w+|ram\w+|
    recruit\w*|groom\w*|perver\w*|lifestyle choice|bible says|sin|sinful)
  `,
  spread`
    (?:straight|normal|heterosexual) (?:people|pride|folk|couples|families|parents) (?:\w+ ){0,5}(?:parade|
    flag|month|bench|bother|minority|too|allowed|rights|instead|for once|any ?more|next)|
    (?:straight|heterosexual|normal) pride
  `,
  spread`
    (?:what (?:they|people|you|two \w+) do|keep it|they can do (?:what|it)) (?:\w+ ){0,4}(?:in|
    behind) (?:private|the bedroom|closed doors|their own (?:home|bedroom))(?: \w+){0,8} (?:but|not|do not|
    without|why|leave)
  `,
  spread`
    (?:do not|no need to|without|why do they|why must they|stop) (?:\w+ ){0,3}(?:flaunt\w*|parad\w+ it|
    shov\w+ it|ram\w+ it|throw\w* it|wav\w+ it|push\w* it) (?:\w+ ){0,3}(?:face|faces|throat|throats|kids|
    children|us|everyone|everybody|in public|about)
  `,
  spread`
    bats? for the other (?:side|team)|batting for the other|bent as (?:a|they)|camp as (?:christmas|a)|
    (?:light|limp) (?:in the loafers|wrist\w*)|mincing (?:about|around|up|along|down)|nancy boys?|
    big girl 's blouse|poofs?|poofters?|fairy(?= \w+ (?:of|on) council)|shirt ?lifters?|
    confirmed bachelor(?: \w+){0,3} (?:say no more|wink|😉|if you know)|one of them(?: \w+)? (?:😉|wink|gay)|
    (?:drop|bend) (?:\w+ )?(?:the |your )?(?:soap|over)(?: \w+){0,5} (?:him|gay|near|backs)|backs to the wall|
    mind your backs|adam and steve|lezz?(?:a|er|ers|o|y|zies)|lesbo\w*|carpet munch\w*|dykey
  `,
  spread`
    (?:{gay}) ~ (?:near|around|with|adopt\w*|raise|raising|teach\w*|run|running|
    in charge of) (?:\w+ ){0,2}(?:kids|children|scouts|cubs|youth|school|our)(?: \w+){0,4} (?:not|never|no|
    worr\w*|uncomfortable|wrong|would not|danger\w*|should)
  `,
]
