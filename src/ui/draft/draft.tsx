import { useState } from 'preact/hooks'
import type { Council } from '../../check/council.ts'
import type { Finding } from '../../check/finding.ts'
import type { Account, Site } from '../../draft/circumstances.ts'
import type { Clause } from '../../packs/schema.ts'
import { Masthead, type PageLink } from '../masthead.tsx'
import type { NamedCouncils } from '../named-councils.tsx'
import { Beside } from './beside.tsx'
import { Choices } from './choices.tsx'
import { Foot } from './foot.tsx'
import { t } from './words.ts'

export type DraftPageProps = {
  readonly state: 'read' | 'no-council' | 'fault'
  readonly text: string
  readonly findings: readonly Finding[]
  readonly council: Council | null
  /** Clauses that a picture brings; none without one. */
  readonly pictureClauses: readonly Clause[]
  readonly reminders: readonly Clause[]
  /** The finding whose line was pressed, by its place in `findings`; it stands open in the list. */
  readonly pressed: number | null
  readonly site: Site
  readonly account: Account
  readonly pictured: boolean
  readonly councils: NamedCouncils
  readonly links: readonly PageLink[]
  /** Hands over the element that is written in, once. It is the browser's own from then on. */
  readonly onBox: (box: HTMLElement) => void
  /** Where or as whom it would be posted is chosen anew. */
  readonly onChoose: (chosen: Partial<Pick<DraftPageProps, 'site' | 'account' | 'pictured'>>) => void
  readonly onCouncil: (id: string) => void
  readonly onFix: (finding: number) => void
  readonly onShow: (finding: number) => void
  readonly onClear: () => void
  readonly onCopy: (words: string) => Promise<void>
}

/** Not a text field, which has no ranges to draw lines under. */
const writing = () => ({
  role: 'textbox' as const,
  tabIndex: 0,
  'aria-multiline': true,
  contenteditable: 'plaintext-only' as const,
  dir: 'auto' as const,
  spellcheck: true,
  'aria-label': t('box'),
})

/** A large box, and what the policy speaks to beside it: for a draft from anywhere, to be posted anywhere. */
export const DraftPage = (props: DraftPageProps) => {
  const { text, links, onBox } = props
  const [box, setBox] = useState<HTMLElement | null>(null)
  const meet = (element: HTMLDivElement | null) => {
    if (!element || element === box) return
    setBox(element)
    onBox(element)
  }
  return (
    <div class="page">
      <Masthead links={links} label={t('pages')} />
      <main>
        <h1>{t('title')}</h1>
        <div class="desk">
          <section class="left" aria-label={t('box')}>
            <Choices {...props} />
            <div class="page-of-words" data-empty={text === '' ? t('placeholder') : undefined}>
              <div ref={meet} class="writing" {...writing()} />
            </div>
            <Foot {...props} />
          </section>
          <Beside {...props} />
        </div>
      </main>
    </div>
  )
}
