import type { Draft } from '../draft/draft.ts'
import type { Sentence } from '../draft/sentences.ts'
import type { Span } from '../draft/span.ts'
import { body } from './clause.ts'
import { closedSessionIn, hint, tellsOfSession, unminuted } from './closed.ts'
import { type Disclosure, disclosureOf, hushIn } from './disclosure.ts'
import { joined } from './joined.ts'

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
export type Secret = { readonly kind: SecretKind; readonly span: Span; readonly cue: string }

const read = new WeakMap<Draft, readonly Secret[]>()

export function secretsOf(draft: Draft): readonly Secret[] {
  let secrets = read.get(draft)
  if (!secrets) {
    secrets = scan(draft)
    read.set(draft, secrets)
  }
  return secrets
}

const worth =
  /confiden|restricted|unpublished|memo|councillors|only|allowed|commercial|just know|perk|told|shown|closed|private|secret|exempt|public|part (?:2|two|ii|b)\b|pink|camera|doors?\b|publication|leak|embargo|internal|inside|whats ?app|screen ?(?:shot|grab)|e-?mail|message|dm\b|texted|sent|draft|tender|\bbid|quot|offer|rent|margin|announc|yet|approved|signed off|as a councillor|briefing|only know|because i|your hat|yoursel|from me|mum|anyone|anybody|between|record|hush|suppose|should|secrecy|quiet|solicitor|barrister|lawyer|legal|counsel|tribunal|settle|pay-?o|gagging|minutes|agenda|🤫|🤐|heard it here|can['’]?t|cannot|paper|press|gallery|first/i

function scan(draft: Draft): Secret[] {
  if (!worth.test(draft.text)) return []
  const secrets = draft.sentences.flatMap((sentence, index) => secretIn(draft, sentence, index) ?? [])
  return secrets.some(({ kind }) => kind !== 'closed') ? secrets : [...secrets, ...afterwards(draft)]
}

function secretIn(draft: Draft, sentence: Sentence, index: number): Secret | null {
  if (!worth.test(sentence.text)) return null
  const { line, span } = joined(sentence)
  const hinted = hint.exec(line)
  if (hinted)
    return {
      kind: 'session',
      span: body(sentence),
      cue: textOf(draft, span(hinted.index, hinted.index + hinted[0].length)),
    }
  const disclosed = disclosureOf(draft, sentence, index)
  if (disclosed?.kind === 'leak') return secretOf(draft, sentence, disclosed)
  const closed = closedSessionIn(draft, index)
  const cue = closed ? textOf(draft, span(closed.index, closed.index + closed[0].length)) : ''
  if (closed && tellsOfSession(sentence, closed[0])) return { kind: 'session', span: body(sentence), cue }
  if (disclosed) return secretOf(draft, sentence, disclosed)
  return closed ? { kind: 'closed', span: span(closed.index, closed.index + closed[0].length), cue } : null
}

const secretOf = (draft: Draft, sentence: Sentence, { kind, span }: Disclosure): Secret => ({
  kind,
  span: body(sentence),
  cue: textOf(draft, span),
})

/** "The minutes won't show it" and "you didn't hear it from me" speak only where the secret itself was not seen. */
function afterwards(draft: Draft): Secret[] {
  const sentence = draft.sentences.find((each) => unminuted.test(joined(each).line))
  if (sentence) return [{ kind: 'session', span: body(sentence), cue: sentence.text }]
  return hushIn(draft).map(({ sentence, span }) => ({
    kind: 'confidence',
    span: body(sentence),
    cue: textOf(draft, span),
  }))
}

const textOf = (draft: Draft, { start, end }: Span) => draft.text.slice(start, end)
