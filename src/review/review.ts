import type { Council } from '../check/council.ts'
import type { Finding } from '../check/finding.ts'
import type { Composer } from '../composers/composer.ts'
import { editBetween } from '../draft/edit.ts'
import type { Wire } from '../messages/ask.ts'
import type { Answer, Reminders, Where } from '../messages/wire.ts'
import { speak } from '../words/say.ts'
import { moveFinding } from './move.ts'

/** How long whoever asked again waits for the answer, in milliseconds. */
const patience = 2000

/** A pause in the typing, in milliseconds, after which a draft is read again. */
const pause = 150

/** What there is to show of one compose box. `council` is null until the first answer. */
export type Reviewed = {
  readonly text: string
  readonly findings: readonly Finding[]
  readonly council: Council | null
  readonly reminders: Reminders
  /** The severities at which Post asks; none unless the findings are the answer to exactly this text. */
  readonly asksAt: readonly Finding['severity'][]
}

export type Review = {
  readonly now: () => Reviewed
  /** Asks again, at once, since what the words are read against may have changed. Resolves when it is answered, or was not in time. */
  readonly again: () => Promise<void>
  /** Lets the editor make the finding's change. */
  readonly apply: (finding: Finding) => Promise<'applied' | 'refused'>
  /** Silent about these words, or this missing thing, for as long as the compose box lives. */
  readonly ignore: (finding: Finding) => void
}

type Parts = {
  readonly composer: Composer
  readonly openWire: (heard: (answer: Answer) => void, signal: AbortSignal) => Wire
  readonly show: (reviewed: Reviewed) => void
  readonly signal: AbortSignal
}

/** Keeps one compose box and its findings in step: reads after each pause, moves findings with the typing meanwhile. */
export function startReview({ composer, openWire, show, signal }: Parts): Review {
  const ignored = new Set<string>()
  let state: Reviewed = { text: '', ...nothing }
  let asked = ''
  let where = JSON.stringify(whereOf(composer))
  let timer: ReturnType<typeof setTimeout> | undefined
  let answered = (): void => undefined

  const wire = openWire((answer) => hear(answer), signal)
  const set = (change: Partial<Reviewed>): void => {
    const before = state.findings.length
    state = { ...state, ...change }
    if (state.findings.length !== before) wire.count(state.findings.length)
    show(state)
  }
  const ask = (): void => {
    asked = state.text
    const now = whereOf(composer)
    where = JSON.stringify(now)
    wire.check(asked, now)
  }
  const hear = (answer: Answer): void => {
    if (composer.read() !== state.text)
      changed() // the page changed under us without a word
    else if (asked !== state.text)
      return // typed on since: the next pause asks about what is there now
    else set(told(answer, state.text, ignored))
    answered()
  }
  const changed = (): void => {
    const text = composer.read()
    if (text !== state.text || JSON.stringify(whereOf(composer)) !== where) {
      set(typed(state, text))
      clearTimeout(timer)
      timer = setTimeout(ask, pause)
    } else show(state) // the same words in new nodes: only the places on screen are stale
  }
  const again = (): Promise<void> =>
    new Promise((resolve) => {
      answered = resolve
      setTimeout(resolve, patience)
      ask()
    })
  composer.watch(changed, signal)
  signal.addEventListener('abort', () => clearTimeout(timer))
  changed()
  return { now: () => state, again, ...actsOn({ composer, now: () => state, set, changed, ignored }) }
}

type Held = {
  readonly composer: Composer
  readonly now: () => Reviewed
  readonly set: (change: Partial<Reviewed>) => void
  readonly changed: () => void
  readonly ignored: Set<string>
}

const actsOn = ({ composer, now, set, changed, ignored }: Held): Pick<Review, 'apply' | 'ignore'> => ({
  async apply(finding) {
    if (!finding.fix) return 'refused'
    const outcome = await composer.apply(finding.fix.edit)
    if (outcome === 'applied') {
      set({ findings: now().findings.filter((other) => other !== finding) })
      changed()
    }
    return outcome
  },
  ignore(finding) {
    const { text, findings } = now()
    ignored.add(keyOf(finding, text))
    set({ findings: findings.filter((other) => !ignored.has(keyOf(other, text))) })
  },
})

/** What an answer brings, without what is ignored in this draft. */
function told(answer: Answer, text: string, ignored: ReadonlySet<string>): Partial<Reviewed> {
  if (answer.kind === 'silent') return nothing
  const { council, reminders, asksAt } = answer
  speak(answer.language)
  const findings = answer.findings.filter((finding) => !ignored.has(keyOf(finding, text)))
  return { findings, council, reminders, asksAt }
}

/** Until the next answer the findings lie where their words went. */
function typed({ text, findings }: Reviewed, next: string): Partial<Reviewed> {
  const edit = editBetween(text, next)
  return { text: next, findings: findings.flatMap((finding) => moveFinding(finding, edit) ?? []), asksAt: [] }
}

const nothing = { findings: [], council: null, reminders: { now: [], picture: [] }, asksAt: [] } as const

function whereOf(composer: Composer): Where {
  const poster = composer.poster()
  const host = composer.host()
  const { continues, later } = composer.thread()
  const account = composer.account?.()
  const attachments = composer.pictured() ? [{ kind: 'picture' }] : undefined
  return {
    site: composer.site,
    ...(poster ? { poster } : {}),
    ...(host ? { host } : {}),
    ...(account ? { account } : {}),
    ...(attachments ? { attachments } : {}),
    ...(continues ? { continues } : {}),
    ...(later ? { later } : {}),
  }
}

/** Ignoring words silences every reading of them; ignoring something missing silences its rule. */
const keyOf = ({ rule, span }: Finding, text: string): string =>
  span.start === span.end ? `missing ${rule}` : text.slice(span.start, span.end).toLowerCase()
