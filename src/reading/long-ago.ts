import type { Draft } from '../draft/draft.ts'
import { isMet } from './gate.ts'

/** A year, and no number of things: “1200 people turned up”. */
export const old =
  /(?<![£$€#:.,\d])\b1(?:[0-8]\d|9[0-5])\ds?\b(?! ?(?:quid|of|odd|or|people|[a-z]+s)\b)|\b(?:hundred (?:and [\w-]+ )?years ago|centur(?:y|ies)|middle ages|medieval|lord of the manor|trivia)\b/i
const now =
  /\b(?:is(?! (?:said|buried))|are|has(?! it)|(?<!to )have|will|going|(?:it|s?he|that)['’]s|last|thank\w*|us|me|my|\w+day|tonight)\b/i

/** Whether old times are told of here and about: their people are nobody's neighbours (UK GDPR, recital 27). */
export const isOfOld = ({ sentences }: Draft, at: number): boolean =>
  !isMet(now, sentences[at]?.text ?? '') &&
  sentences.slice(Math.max(0, at - 2), at + 2).some(({ text }) => isMet(old, text))
