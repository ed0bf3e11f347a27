import type { Sentence } from '../draft/sentences.ts'
import type { Span } from '../draft/span.ts'
import { find, joined } from './joined.ts'

/** Frames in which a writer takes a side: what should be, what is right or wrong, what they back and why. */
const stances =
  /\b(?:i|we) (?:(?:really|still|do|personally|firmly|honestly|genuinely|strongly|always|also|just) ){0,2}(?:think|believe|reckon|feel|support|oppose|back|agree|disagree|object|favour|prefer|do not (?:think|believe|agree|support|see why|want|like)|can not (?:back|support|agree)|would (?:rather|prefer|like to see|have (?:preferred|liked|voted|kept|shut))|would(?: \w+)? (?:scrap|move|close|keep|ban|pedestrianise|build|spend|cut|save|reopen|bring back|put|make|stop|plant|extend|double|halve|change|give|get rid)|want (?:to see|the council|a|the|our|more)|voted (?:for|against)\b[^.]{0,60}\bbecause|will (?:be )?(?:vote|voting|support|supporting|oppose|opposing|back|fight|fighting|campaign|campaigning)|am (?:(?:firmly|totally|dead|all|very much|minded|proud|not|strongly|completely) ){0,2}(?:for|against|in favour|opposed|in support|to support|to oppose|fed up|sick of|disappointed|ashamed|angry|furious|delighted that|unhappy|appalled))\b|\b(?:in my (?:view|opinion|book)|if you ask me|my (?:own )?(?:view|opinion|position|preference) (?:is|would be)|for my money|imho|imo)\b|\bpersonally i\b|\bwho is with me\b|\b(?:about|high) time (?:we|they|the|someone|somebody|it|that|this|our|you)\b|\b(?:waste of|good value for|money well spent|worth every penny|worth the money|a real asset|no-brainer|not good enough|not on|long overdue|overdue|beyond a joke|the right (?:decision|thing|call|choice)|the wrong (?:decision|thing|call|choice|place|site|priority|priorities)|a (?:big |huge |terrible |real |bad |great )?(?:mistake|disgrace|scandal|shambles|joke|farce|bad idea|good idea|great idea|missed opportunity|false economy|step (?:forward|backwards?|too far)|travesty|no brainer|vanity project|white elephant|waste)|got (?:it |this |that |the [\w ]{1,30})?(?:wrong|right)|gone (?:wrong|too far)|makes (?:no|perfect|more|little) sense|waited (?:long enough|too long)|lessons (?:must|should|need to|have to) be learn(?:ed|t)|enough is enough)\b/g

/** “Should” and its kin, where they say what ought to be done and not when a thing will be ready or what you need to bring. */
const demands =
  /\b(?:should(?: not| never| all| also| really| be| just| have| now| only| surely){0,3}|ought(?: not)? to|must(?: not| be| now| never| surely){0,2}|needs? (?:to|a|more|another|proper|better)|deserves?|has to|have to|has got to|can not be allowed to|could not be allowed to|let us (?:have|get|keep|stop|save|make|give)) (?!sure\b|check\b|visit\b|see\b|read\b|try\b|know\b|book\b|apply\b|contact\b|register\b|bring\b|call\b|ring\b)[\w'-]+/g

/** Judgements that say more than taste when they are passed on council or town business. */
const judgements =
  /\b(?:is|are|was|were|'s|be|been|looks?|seems?|feels?|it|how|what|plainly|simply|absolutely|totally|utterly|just|far|so|much|way|completely|frankly|quite|pretty|a|an) (?:(?:plainly|simply|absolutely|totally|utterly|just|far|so|much|way|completely|frankly|quite|pretty|too|not|very|really|also|still|a|an|bit) ){0,3}(?:unfair|fair|wrong|absurd|ridiculous|outrageous|shameful|disgraceful|shocking|scandalous|unacceptable|pointless|useless|hideous|heartless|daft|bonkers|barmy|crazy|mad|madness|nonsense|stupid|foolish|sensible|overpriced|extortionate|pathetic|inadequate|insufficient|too (?:short|long|high|low|small|big|fast|slow|late|little|much|many|expensive|narrow|dear)|not enough|unjust|indefensible|unnecessary|essential|vital|reckless|short-sighted|shortsighted|misguided|unworkable|slow|enough is enough|lovely idea)\b|\b(?:is|are|was|were) not (?:enough|fair|right|good enough|acceptable|the answer|the way|working|needed)\b|\b(?:does|do|did) not (?:work|make sense|add up|wash|go far enough)\b|\bthis is (?:not right|wrong)\b|\bproud of (?:what|how)\b|\bi hope (?:the|that the|it|they|we|this|council)\b/g

const questions = /^(?:(?:so|and|but|really|honestly|seriously) )?(?:why (?:on earth |oh why )?(?:is|are|was|were|do|does|did|should|would|can|not|has|have)|how (?:on earth|can|could|is it|many more|much longer|long)|what (?:is the point|on earth|was the point)|when will (?:they|the|we)|who (?:on earth|thought|decided|in their right))\b/

/** Prediction, instruction or condition, and what somebody else is reported to think. */
const plain =
  /\b(?:you|please|anyone|anybody|visitors|drivers|applicants|dogs|children|bookings|entries|tickets|applications|comments|vehicles|motorists|residents who|those who) (?:\w+ ){0,3}(?:should|must|need to|have to|ought)\b|\bshould (?:be|have)(?: \w+)? (?:done|finished|complete|completed|ready|open|back|over|here|clear|delivered|received|able|there|in place|up and running|arrived|fixed by|by|at|on|lovely|fun|good|interesting|great|a (?:good|great|lovely|fun|nice))\b|\bif (?:you|anyone|anybody|we|it|there)\b[^.]{0,40}\bshould\b|\bshould (?:you|any|anyone|there|last|take|start|finish|arrive|reach|see|get|help|mean)\b|\bmust (?:be (?:18|over|booked|made|received|returned|submitted|in by|on a lead|accompanied|kept|worn|a|an|the|one|nearly|so)|have (?:been|had)|admit|say|confess|see|dash|go now|stop eating)\b|\b(?:have|has|had|need|needs) to (?:say|admit|be|wait|go|book|do|get|wear|look|work|leave|thank|laugh|smile|feel|know|think|read)\b|\bneeds? (?:a (?:hand|home|lift|new home|cuppa|lie)|to (?:know|be (?:in|with|at|returned|booked)))\b|\b(?:agreed|resolved|recommends?|recommended|asked|says?|said|told|suggests?|proposes?|proposed|concluded|advised|advises?) (?:\w+ ){0,4}(?:should|must|ought|needs?|has to|have to)\b|\bdeserves? (?:a (?:huge|big|massive|medal|pint|round|drink|rest|cuppa)|all the|every (?:bit|success)|our thanks)\b/

/** The words by which a sentence gives an opinion, none where it plainly informs, instructs or reports. */
export function opinionsIn(sentence: Sentence): readonly Span[] {
  const { line } = joined(sentence)
  const stance = find(sentence, stances)
  if (stance.length > 0) return stance
  const judged = find(sentence, judgements)
  if (judged.length > 0) return judged
  if (questions.test(line)) return [{ start: sentence.start, end: sentence.end }]
  return plain.test(line) ? [] : find(sentence, demands)
}
