import { spread } from '../../draft/spread.ts'

/**
 * Money on one thing, set against another that is let go: “£9k on lights while the drain bubbles up”, “four thousand pounds of
 * ratepayers' money on an apostrophe”. It says nothing outright, and nobody who says it is neutral. Read on the joined line.
 */
const amount = spread`
  (?:\d[\d,]*(?: \. \d+)?(?:k|m)?|(?:\w+ )?(?:hundred|thousand|grand|million|quid))(?: (?:thousand|grand|hundred|million|quid|pounds?))*
`
const ours = "(?: of (?:the |our |your )?(?:\\w+ 's|\\w+s|council|public|our|your) (?:money|cash))"
const neglected = spread`
  (?:leak\w*|flood\w*|bubbl\w+|drip\w*|crumbl\w+|rot(?:s|ting)?|broken|boarded up|shut|closed|closing|potholes?|potholed|falls?|
  falling|held (?:shut|together|up)|string|buckets?|tarpaulin|cracked|damp|queue\w*|waits?|waiting|freez\w+|go(?:es)? without|
  (?:has|have|with) no|can ?not (?:get|load|park|cross|afford|heat))
`

export const spending = new RegExp(spread`
  \b${amount}${ours} on (?!top\b)|
  \b(?:${amount}|money)(?: (?:spent|blown|gone))? on (?!the (?:door|gate|night)\b)(?:(?!and|is|are|was|were|will)[\w'-]+ ){1,7}(?:while|whilst|meanwhile|when|and yet) [^.]{3,60}\b${neglected}\b
`)
