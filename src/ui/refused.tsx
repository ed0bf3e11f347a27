import type { Site } from '../draft/circumstances.ts'
import type { Edit } from '../draft/edit.ts'
import { wordsToPaste } from './panels/preview.ts'
import { useCopying } from './use-copying.ts'
import { capital, siteName, t } from './words.ts'

type Props = {
  readonly site: Site
  readonly text: string
  readonly edit: Edit
  readonly onCopy: (copied: string) => unknown
  readonly onAgain: () => void
}

/** When a site does not take a change: the words, and a way to have them. */
export const Refused = ({ site, text, edit, onCopy, onAgain }: Props) => {
  const paste = wordsToPaste(text, edit)
  return (
    <>
      <p role="status">
        {t('refused', { site: capital(siteName(site)) })} {paste ? t('pasteThem') : t('deleteThem')}
      </p>
      <p class="words-out" dir="auto">
        {paste || text.slice(edit.span.start, edit.span.end)}
      </p>
      <div class="foot">
        {paste ? <Copy words={paste} onCopy={onCopy} /> : <span />}
        <button type="button" class="plain" onClick={onAgain}>
          {t('tryAgain')}
        </button>
      </div>
    </>
  )
}

type CopyProps = { readonly words: string; readonly onCopy: (copied: string) => unknown }

export const Copy = ({ words: copied, onCopy }: CopyProps) => {
  const [came, copy] = useCopying(() => onCopy(copied))
  return (
    <button type="button" class="main" onClick={copy}>
      <span aria-live="polite">{t(came ?? 'copy')}</span>
    </button>
  )
}
