import type { Draft } from '../draft/draft.ts'
import type { Sentence } from '../draft/sentences.ts'
import { joined } from './joined.ts'

const claims =
  /\b(?:(?:private|personal) (?:post|page|account|capacity|view|profile)|off duty|day off|not (?:here |posting |speaking |writing )?as (?:a|your|the) (?:\w+ )?(?:councillor|cllr|member|officer|mayor)|just (?:as )?(?:a|an) (?:dad|mum|mother|father|resident|neighbour|parent|local|ordinary)|only me (?:talking|speaking|here)|just me|hat off|unofficial(?:ly)?|not on duty|in my own time|speaking for myself|(?:my )?own (?:account|page|time|views?)|not (?:in|with) my (?:\w+ )?(?:council|councillor) (?:role|hat)|for myself)\b/

/** The sentence claims to be private: off duty, not as a councillor, only as a dad. */
export const claimsPrivate = (sentence: Sentence): boolean => claims.test(joined(sentence).line)

export const isPrivate = (draft: Draft): boolean => draft.sentences.some(claimsPrivate)
