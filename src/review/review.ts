import type { Composer } from '../composers/composer.ts'
import type { Act } from '../messages/act.ts'
import type { Wire } from '../messages/ask.ts'
import type { Answer, Where } from '../messages/wire.ts'
import { speak } from '../words/say.ts'
import { type Acts, actsOn, ignoring } from './acts.ts'
import { openIgnored } from './ignored.ts'
import { openLater } from './later.ts'
import { openMoment } from './moment.ts'
import { nothing, type Reviewed, taken, typed } from './reviewed.ts'

/** How long whoever asked again waits for the answer, in milliseconds. */
const patience = 2000

/** A pause in the typing, in milliseconds, after which a draft is read again. The first key waits for none: a background that has just started reads its first draft slowly, while the person types on. */
const pause = 150

export type Review = Acts & {
  readonly now: () => Reviewed
  /** Asks again, at once, since what the words are read against may have changed. Resolves when it is answered, or was not in time. */
  readonly again: () => Promise<void>
  /** The same, where nobody waits for the answer. */
  readonly ask: () => void
  /** Shows all that is known, whenever the person wanted to hear of it: Post has asked, or they did. */
  readonly reveal: () => void
  /** The person is about to write. */
  readonly wake: () => void
}

type Parts = {
  readonly composer: Composer
  readonly openWire: (heard: (answer: Answer) => void, signal: AbortSignal) => Wire
  /** Keeps what the person decides; false where the background could not. */
  readonly tell: (act: Act) => Promise<boolean>
  readonly show: (reviewed: Reviewed) => void
  readonly signal: AbortSignal
}

/** Keeps one compose box and its findings in step: reads after each pause, moves findings with the typing meanwhile. */
export function startReview({ composer, openWire, tell, show, signal }: Parts): Review {
  const ignored = openIgnored()
  let state: Reviewed = { text: '', ...nothing, silent: null, when: 'typing', off: false }
  let asked = ''
  let where = JSON.stringify(whereOf(composer))
  let answered = (): void => undefined
  const [asking, waking] = [openLater(signal), openLater(signal)]
  const moment = openMoment(() => {
    const { known, findings, when } = state
    if (known && known !== findings && moment.isRight(when)) set({ findings: known })
  }, signal)

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
    if (state.off) answered()
    else wire.check(asked, now)
  }
  const hear = (answer: Answer): void => {
    if (composer.read() !== state.text)
      changed() // the page changed under us without a word
    else if (asked !== state.text || state.off)
      return // typed on since: the next pause asks about what is there now
    else take(answer)
    answered()
  }
  const take = (answer: Answer): void => {
    if (answer.kind === 'silent' && answer.until) waking.in(Math.min(answer.until, longestWait), ask)
    if (answer.kind === 'result') speak(answer.language)
    const { change, silent } = taken(answer, state, ignored, moment)
    if (silent.length > 0) void tell(ignoring(composer.site, state.text, silent))
    set(change)
  }
  const changed = (): void => {
    const text = composer.read()
    if (text !== state.text) moment.typed(text)
    if (text !== state.text || JSON.stringify(whereOf(composer)) !== where) {
      set(typed(state, text))
      asking.in(wire.isCold() ? 0 : pause, ask)
    } else show(state) // the same words in new nodes: only the places on screen are stale
  }
  const again = (): Promise<void> =>
    new Promise((resolve) => {
      answered = resolve
      setTimeout(resolve, patience)
      ask()
    })
  composer.watch(changed, signal)
  changed()
  const acts = actsOn({ composer, now: () => state, set, changed, ignored, tell, again })
  return { now: () => state, again, ask, reveal: moment.reveal, wake: wire.wake, ...acts }
}

/** A browser's longest timer is 24 days; nothing is put off for so long. */
const longestWait = 24 * 60 * 60 * 1000

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
    ...(composer.answers() ? { replyTo: '' as const } : {}),
    ...(attachments ? { attachments } : {}),
    ...(continues ? { continues } : {}),
    ...(later ? { later } : {}),
  }
}
