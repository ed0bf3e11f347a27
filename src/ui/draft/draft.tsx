import { useState } from 'preact/hooks'
import { Masthead } from '../masthead.tsx'
import { t as tPage } from '../words.ts'
import { Beside } from './beside.tsx'
import { Choices } from './choices.tsx'
import { Foot } from './foot.tsx'
import type { DraftPageProps } from './props.ts'
import { t } from './words.ts'

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
      <Masthead links={links} label={tPage('product')} />
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
