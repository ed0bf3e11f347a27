import { useState } from 'preact/hooks'
import { DownIcon } from './icons.tsx'
import { words } from './words.ts'

export type Ignoring = {
  /** What the finding covers; empty for something missing. */
  readonly covered: string
  readonly title: string
  readonly onIgnore: () => void
  readonly onIgnoreWords?: (() => void) | undefined
  readonly onIgnoreKind?: (() => void) | undefined
}

/** One way to ignore is one button; more than one are behind it. */
export const Ignore = ({ covered, title, onIgnore, onIgnoreWords, onIgnoreKind }: Ignoring) => {
  const [open, setOpen] = useState(false)
  if (!onIgnoreWords && !onIgnoreKind)
    return (
      <button type="button" onClick={onIgnore}>
        {words.ignore}
        <span class="hidden">{words.inThisDraft}</span>
      </button>
    )
  return (
    <>
      <button type="button" class="more" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.ignore} <DownIcon />
      </button>
      {open && (
        <div class="menu">
          <button type="button" onClick={onIgnore}>
            {words.ignoreOnce}
          </button>
          {onIgnoreWords && covered && (
            <button type="button" onClick={onIgnoreWords}>
              {words.ignoreWords(covered)}
              <span class="hint">{words.ignoreWordsHint}</span>
            </button>
          )}
          {onIgnoreKind && (
            <button type="button" onClick={onIgnoreKind}>
              {words.ignoreKind(title)}
              <span class="hint">{words.ignoreKindHint}</span>
            </button>
          )}
        </div>
      )}
    </>
  )
}
