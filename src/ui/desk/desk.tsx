import { useEffect, useState } from 'preact/hooks'
import { openPack, type Working } from '../../desk/working.ts'
import { writePack } from '../../desk/write.ts'
import { Masthead } from '../masthead.tsx'
import type { NamedCouncils } from '../named-councils.tsx'
import { Begin } from './begin.tsx'
import { Changes } from './changes.tsx'
import { Council } from './council.tsx'
import { Disclaimers } from './disclaimer.tsx'
import { Headline, Tabs } from './head.tsx'
import { ForIt, usualWishes } from './it.tsx'
import type { Pen } from './pen.ts'
import { hashOf, type Place, placeOf } from './places.ts'
import { nothingPasted } from './policy/paste.tsx'
import { firstClause, Policy } from './policy/policy.tsx'
import type { Selected } from './policy/selected.ts'
import { Publish } from './publish/publish.tsx'
import { ReadIt } from './read.tsx'
import type { Services, Shelf, Signer } from './services.ts'
import { TryIt } from './trial/trial.tsx'
import { type Desk, useDesk } from './use-desk.ts'
import { t } from './words.ts'

export type DeskProps = {
  readonly shelf: Shelf
  readonly services: Services
  readonly councils: NamedCouncils
  /** Packs that ship with us, as texts: where advice to begin with comes from. */
  readonly library: readonly string[]
  /** Addresses of our other pages; one that is left out is not shown. */
  readonly links: { readonly draft?: string; readonly settings?: string }
  readonly ids: { readonly chrome: string; readonly edge: string; readonly firefox: string }
}

/** The clerk's desk: one pack being written, tried, read, published and handed out. */
export const DeskPage = (props: DeskProps) => {
  const desk = useDesk(props.shelf, props.services)
  const place = usePlace()
  const [another, setAnother] = useState(false)
  const [drafts, setDrafts] = useState<readonly string[]>([])
  useKeys(desk)
  const { pen } = desk
  const lay = (working: Working, published: string | null) => {
    desk.lay(working, published)
    setAnother(false)
    location.hash = '#council'
  }
  return (
    <div class="page">
      <button type="button" class="skip" onClick={() => document.getElementById('work')?.focus()}>
        {t('skip')}
      </button>
      <Masthead label={t('pages')} links={linksOf(props.links)} />
      {(!pen || another) && (
        <Begin
          services={props.services}
          councils={props.councils}
          onNew={(working) => lay(working, null)}
          onOpen={lay}
          onBack={pen && (() => setAnother(false))}
        />
      )}
      {/* What is pasted, opened or wished for there is had again on the way back. */}
      {pen && (
        <main hidden={another}>
          <Headline desk={desk} pen={pen} onAnother={() => setAnother(true)} />
          <Tabs pen={pen} part={place.part} />
          <div class={isTried(place) ? 'desk trying' : 'desk'}>
            <div class="work" id="work" tabIndex={-1}>
              <Work {...props} desk={desk} pen={pen} place={place} />
            </div>
            {/* It stays, though unseen: what it read need not be read again. */}
            <div hidden={!isTried(place)}>
              <TryIt pen={pen} published={desk.published} drafts={drafts} onDrafts={setDrafts} />
            </div>
          </div>
        </main>
      )}
    </div>
  )
}

/** Where something is written that changes what is found. */
const isTried = ({ part }: Place): boolean => part === 'council' || part === 'policy' || part === 'disclaimers'

const linksOf = ({ draft, settings }: DeskProps['links']) => [
  ...(draft ? [{ href: draft, name: t('checkDraft') }] : []),
  ...(settings ? [{ href: settings, name: t('settings') }] : []),
  { href: '#council', name: t('desk'), here: true },
]

type WorkProps = DeskProps & { readonly desk: Desk; readonly pen: Pen; readonly place: Place }

const Work = (props: WorkProps) => {
  const { desk, pen, place, services } = props
  const [signer, setSigner] = useState<Signer | null>(null)
  const [pasted, setPasted] = useState(nothingPasted)
  const [wishes, setWishes] = useState(() => usualWishes(props.ids))
  const library = useLibrary(props.library)
  switch (place.part) {
    case 'council':
      return <Council pen={pen} />
    case 'policy':
      return (
        <Policy
          pen={pen}
          library={library}
          pasted={pasted}
          onPasted={setPasted}
          selected={place.selected ?? firstClause(pen)}
          onSelect={select}
        />
      )
    case 'disclaimers':
      return <Disclaimers pen={pen} />
    case 'changes':
      return <Changes before={desk.published} after={pen.working} />
    case 'read':
      return <ReadIt working={pen.working} onPrint={services.print} />
    case 'publish':
      return (
        <Publish
          {...desk}
          pen={pen}
          working={pen.working}
          services={services}
          signer={signer}
          onSigner={setSigner}
          onKeep={desk.keep}
          onPublished={(working, text) => {
            pen.change(working)
            desk.keep({ published: text })
          }}
        />
      )
    case 'it':
      return (
        <ForIt
          shelf={desk.shelf}
          services={services}
          text={desk.shelf.published ?? writePack(pen.working)}
          wishes={wishes}
          onWishes={setWishes}
        />
      )
  }
}

function select(selected: Selected): void {
  location.hash = hashOf('policy', selected)
}

function useLibrary(texts: readonly string[]): readonly Working[] {
  const [library] = useState(() => texts.map(openPack).flatMap((opened) => (opened.ok ? [opened.working] : [])))
  return library
}

/** Where one is, by the page's address; where it names a field, the page goes there. */
function usePlace(): Place {
  const [place, setPlace] = useState(() => placeOf(location.hash))
  useEffect(() => {
    const leaving = new AbortController()
    addEventListener('hashchange', () => setPlace(placeOf(location.hash)), { signal: leaving.signal })
    return () => leaving.abort()
  }, [])
  useEffect(() => goTo(place.field), [place])
  return place
}

/** To the field itself, or to the nearest part of the page around where it would be. */
function goTo(field: string | null): void {
  if (field === null) return
  for (let id = field; id.includes('-'); id = id.slice(0, id.lastIndexOf('-'))) {
    const found = document.getElementById(id)
    if (!found) continue
    for (let around = found.closest('details'); around; around = around.parentElement?.closest('details') ?? null)
      around.open = true
    found.scrollIntoView({ block: 'center' })
    found.focus()
    return
  }
  document.getElementById('middle')?.focus()
}

/** Ctrl+Z and its like, where no field has its own. */
function useKeys({ undo, redo }: Desk): void {
  useEffect(() => {
    const leaving = new AbortController()
    const press = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement &&
        event.target.matches('textarea, input:not([type=checkbox], [type=radio])')
      if (typing || !(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) redo()
      else undo()
    }
    addEventListener('keydown', press, { signal: leaving.signal })
    return () => leaving.abort()
  })
}
