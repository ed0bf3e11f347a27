import { type Draft, ofAsked } from '../../draft/draft.ts'
import { once } from '../../draft/once.ts'
import { inPassages } from '../../draft/passages.ts'
import type { Sentence } from '../../draft/sentences.ts'
import { cover, type Span } from '../../draft/span.ts'
import { spread } from '../../draft/spread.ts'
import { body } from '../clause.ts'
import { isMet, meet } from '../gate.ts'
import { joined } from '../joined.ts'
import { hint, unminuted } from '../words/session-telling.ts'
import { hintedAt } from './between-lines.ts'
import { closedSessionIn, tellsOfSession } from './closed.ts'
import { type Disclosure, disclosureOf } from './disclosure.ts'

/**
 * What a draft lets out, sentence by sentence. One sentence has one kind, the gravest, so that no two rules speak to the
 * same words: `session` what went on without the public; `closed` only that it was closed; `leak` papers handed out;
 * `conversation` a private message; `price` a bid or tender; `unannounced` news held back; `office` known by holding office;
 * `confidence` anything else the draft calls confidential.
 */
export type SecretKind =
  | 'session'
  | 'closed'
  | 'leak'
  | 'conversation'
  | 'price'
  | 'unannounced'
  | 'office'
  | 'confidence'
export type Secret = { readonly kind: SecretKind; readonly span: Span; readonly cue: string; readonly soft?: true }

export const secretsOf = once<Draft, readonly Secret[]>(gather)

function gather(draft: Draft): readonly Secret[] {
  const secrets = plainest(secretsIn(draft))
  if (secrets.some(({ kind }) => kind === 'session')) return secrets.filter(({ kind }) => kind !== 'closed')
  return secrets.some(({ kind }) => kind !== 'closed') ? secrets : [...secrets, ...afterwards(draft)]
}

/** One hush is enough, and none is needed where the secret itself was seen. */
function plainest(secrets: readonly Secret[]): Secret[] {
  const plain = secrets.some(({ kind, soft }) => !soft && kind !== 'closed')
  const first = secrets.find(({ soft }) => soft)
  return secrets.filter((secret) => !secret.soft || (!plain && secret === first))
}

const secretsIn = inPassages((draft): Secret[] =>
  ofAsked(draft, (sentence, index) => secretIn(draft, sentence, index) ?? followOn(draft, sentence, index) ?? []),
)

/** What was leaked to a newspaper is out. */
const published = /\bleaked\b.*\b(?:in the (?:times|guardian|telegraph|mirror|mail)|(?:the|on) bbc)\b/

function secretIn(draft: Draft, sentence: Sentence, index: number): Secret | null {
  if (sentence.words.length < 2) return null
  const { line, where } = joined(sentence)
  if (isMet(published, line)) return null
  const hinted = meet(hint, line)
  if (hinted)
    return {
      kind: 'session',
      span: body(sentence),
      cue: textOf(draft, where(hinted)),
    }
  const disclosed = disclosureOf(draft, sentence, index)
  if (disclosed?.kind === 'leak') return secretOf(draft, sentence, disclosed)
  const closed = closedSessionIn(draft, index)
  const cue = closed ? textOf(draft, where(closed)) : ''
  if (closed && tellsOfSession(sentence, closed[0]))
    return {
      kind: 'session',
      span: sentence.text.endsWith('?') ? withOther(draft, sentence) : body(sentence),
      cue,
    }
  if (disclosed) return secretOf(draft, sentence, disclosed)
  const between = hintedAt(draft, index)
  if (between) return between
  return closed ? { kind: 'closed', span: where(closed), cue } : null
}

/** "Restricted item last night. Members signed off a pay-out." The session is named first and told of next. */
function followOn(draft: Draft, sentence: Sentence, index: number): Secret | null {
  const before = draft.sentences[index - 1]
  const closed = before && closedSessionIn(draft, index - 1)
  if (
    !before ||
    !closed ||
    isMet(formal, joined(before).line) ||
    tellsOfSession(before, closed[0]) ||
    !tellsOfSession(sentence, '')
  )
    return null
  return { kind: 'session', span: body(sentence), cue: before.text }
}

/** Notices and minutes go on to other business in the next sentence. */
const formal = new RegExp(spread`
  \b(?:resol\w+|will|would|to be|item \d|minute \d|excluded (?:for|under|from|while)|standing order|exempt|
  agenda|to exclude|exclusion|nothing|deferred|confirmed|bound (?:by|like)|will not|can ?not|not (?:able|free|allowed) to)\b
`)

const secretOf = (draft: Draft, sentence: Sentence, { kind, span, soft }: Disclosure): Secret => ({
  kind,
  span: soft || isMet(announces, joined(sentence).line) ? withNext(draft, sentence) : body(sentence),
  cue: textOf(draft, span),
  ...(soft && { soft }),
})

/** Says that a secret comes next, and no more. */
const announces = new RegExp(spread`
  \b(?:not (?:allowed|supposed|meant) to (?:post|say|share|tell|publish)|(?:right|deserve|ought|need) to (?:know|be told)|so here (?:it|goes|you)|here it is|
  told (?:us |me )?(?:to keep (?:it )?quiet|not to (?:say|post|share|tell))|shown [^.]{0,60} in private|it is confidential)\b
`)

/** "Psst." stands before what it hushes, "you didn't hear it from me" after it. */
const withNext = (draft: Draft, sentence: Sentence): Span =>
  sentence.words.length > 7 && !isMet(announces, joined(sentence).line) ? body(sentence) : withOther(draft, sentence)

/** Together with the sentence behind it; at the end of a draft with the one before. */
function withOther(draft: Draft, sentence: Sentence): Span {
  const at = draft.sentences.indexOf(sentence)
  const other = draft.sentences[at + 1] ?? draft.sentences[at - 1]
  return other ? cover(body(sentence), body(other)) : body(sentence)
}

/** "The minutes won't show it" speaks only where the secret itself was not seen. */
const afterwards = (draft: Draft): readonly Secret[] => unminutedIn(draft).slice(0, 1)
const unminutedIn = inPassages(({ sentences }): Secret[] =>
  sentences
    .filter((each) => isMet(unminuted, joined(each).line))
    .map((sentence) => ({ kind: 'session', span: body(sentence), cue: sentence.text })),
)
const textOf = (draft: Draft, { start, end }: Span) => draft.text.slice(start, end)
