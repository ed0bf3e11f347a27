import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { readJoinLink } from '../../packs/join-link.ts'
import { Masthead, type PageLink } from '../masthead.tsx'
import { t as tOptions } from '../options/words.ts'
import { Asking } from './asking.tsx'
import { type Current, CurrentSheet, type News, NewsSheet } from './current.tsx'
import { type Offer, OfferSheet, type Refused, RefusedSheet } from './offer.tsx'
import { t } from './words.ts'

type Answer =
  | ({ readonly ok: true } & Offer & { readonly accept: () => Promise<Done> })
  | ({ readonly ok: false } & Refused)
type Done = { readonly ok: true } | ({ readonly ok: false } & Refused)

/** All that the page asks of the world outside. */
export type JoinServices = {
  readonly look: (address: string) => Promise<Answer>
  readonly open: (files: readonly File[]) => Promise<Answer>
  /** Whether the browser lets us read from the host of an address. */
  readonly mayRead: (address: string) => Promise<boolean>
  /** The browser's own question. Only in answer to a press. */
  readonly allow: (address: string) => Promise<boolean>
  readonly state: () => Promise<State>
  readonly seen: (news: News) => Promise<void>
  readonly update: () => Promise<'updated' | 'unchanged' | 'refused'>
  readonly leave: () => Promise<unknown>
  /** Takes the pack that was left up again. */
  readonly rejoin: () => Promise<unknown>
}

/** What there is before anything is asked. `locked`: the council's administrator set the pack. */
export type State = { readonly current: Current | null; readonly news: News | null; readonly locked: boolean }

type View =
  | { readonly kind: 'ask' | 'looking' | 'joined' }
  | { readonly kind: 'left'; readonly council: string }
  | { readonly kind: 'offer'; readonly offer: Offer; readonly accept: () => Promise<Done> }
  | { readonly kind: 'refused'; readonly refused: Refused; readonly address: string | null; readonly mayAllow: boolean }

export type JoinProps = {
  readonly services: JoinServices
  readonly first: State
  /** The address in the link that led here, or null. */
  readonly address: string | null
  readonly links: readonly PageLink[]
}

/** A council's pack is shown, questioned, and joined; and here it is seen what became of it. */
export const JoinPage = ({ services, first, address, links }: JoinProps) => {
  const [view, setView] = useState<View>({ kind: address ? 'looking' : 'ask' })
  const [state, setState] = useState(first)
  const [looked, setLooked] = useState('')
  const renew = () => services.state().then(setState)

  const show = async (answer: Answer, from: string | null) => {
    if (answer.ok) return setView({ kind: 'offer', offer: answer, accept: answer.accept })
    // A site that lets nobody else read cannot be told from one that is not there, until we may read it.
    const mayAllow = answer.why === 'unreachable' && from !== null && !(await services.mayRead(from))
    setView({ kind: 'refused', refused: answer, address: from, mayAllow })
  }
  const look = (from: string) => {
    setView({ kind: 'looking' })
    void services.look(from).then((answer) => show(answer, from))
  }
  const allow = (from: string) =>
    void services.allow(from).then((allowed) => {
      if (allowed) look(from)
    })
  const accept = (accepting: () => Promise<Done>) =>
    void accepting().then(async (done) => {
      if (!done.ok) return setView({ kind: 'refused', refused: done, address: null, mayAllow: false })
      await renew()
      setView({ kind: 'joined' })
    })
  const change = (work: Promise<unknown>, next: View) => void work.then(renew).then(() => setView(next))
  const leave = () => change(services.leave(), { kind: 'left', council: state.current?.council ?? '' })
  const led = useRef(address)
  useEffect(() => {
    if (led.current) look(led.current)
    led.current = null
  })
  return (
    <div class="page">
      <Masthead label={t('pages')} links={links} />
      <main class="join" ref={useNextHeading(view)}>
        <h1>{t('title')}</h1>
        {state.news && <NewsSheet news={state.news} onSeen={(news) => void services.seen(news).then(renew)} />}
        <Middle
          view={view}
          state={state}
          onLook={look}
          onFiles={(files) => {
            setView({ kind: 'looking' })
            void services.open(files).then((answer) => show(answer, null))
          }}
          onAllow={allow}
          onAccept={accept}
          onBack={() => setView({ kind: 'ask' })}
          onRejoin={() => change(services.rejoin(), { kind: 'ask' })}
        />
        {state.current && (
          <CurrentSheet
            current={state.current}
            looked={looked}
            onLook={() => void services.update().then((outcome) => renew().then(() => setLooked(t(outcomes[outcome]))))}
            onLeave={state.locked ? null : leave}
          />
        )}
      </main>
    </div>
  )
}

/** What was pressed is gone with its sheet: reading goes on at the heading of the next. */
function useNextHeading(view: View): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null)
  const shown = useRef(view)
  useEffect(() => {
    if (shown.current !== view) main.current?.querySelector<HTMLElement>('h2[tabindex]')?.focus()
    shown.current = view
  }, [view])
  return main
}

const outcomes = { updated: 'lookedUpdated', unchanged: 'lookedUnchanged', refused: 'lookedRefused' } as const

type MiddleProps = {
  readonly view: View
  readonly state: State
  readonly onLook: (address: string) => void
  readonly onFiles: (files: readonly File[]) => void
  readonly onAllow: (address: string) => void
  readonly onAccept: (accept: () => Promise<Done>) => void
  readonly onBack: () => void
  readonly onRejoin: () => void
}

const Middle = (props: MiddleProps) => {
  if (props.state.locked) return <p class="sheet">{t('locked')}</p>
  const looking = props.view.kind === 'looking'
  return (
    <>
      {/* It stays, though empty: only what is put into it later is said aloud. */}
      <p class={looking ? 'sheet' : 'hidden'} role="status">
        {looking && t('looking')}
      </p>
      <Sheet {...props} />
    </>
  )
}

const Sheet = ({ view, state, onLook, onFiles, onAllow, onAccept, onBack, onRejoin }: MiddleProps) => {
  const asking = <Asking onPasted={(pasted) => readJoinLink(pasted)} onLook={onLook} onFiles={onFiles} />
  switch (view.kind) {
    case 'looking':
      return null
    case 'offer':
      return <OfferSheet offer={view.offer} onAccept={() => onAccept(view.accept)} onDecline={onBack} />
    case 'joined':
      return (
        <section class="sheet">
          <h2 tabIndex={-1}>{t('joined', { council: state.current?.council ?? '' })}</h2>
          <p>{t('joinedHint')}</p>
        </section>
      )
    case 'refused': {
      const { refused, address, mayAllow } = view
      return (
        <>
          <RefusedSheet
            refused={refused}
            hasPack={state.current !== null}
            host={address ? new URL(address).host : ''}
            onAllow={mayAllow && address ? () => onAllow(address) : null}
          />
          {asking}
        </>
      )
    }
    case 'left':
      return (
        <>
          <section class="sheet">
            <h2 tabIndex={-1}>{tOptions('left', { council: view.council })}</h2>
            <div class="buttons">
              <button type="button" onClick={onRejoin}>
                {tOptions('undo')}
              </button>
            </div>
          </section>
          {asking}
        </>
      )
    case 'ask':
      return asking
  }
}
