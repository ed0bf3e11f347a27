import { useState } from 'preact/hooks'
import { DownIcon } from '../icons.tsx'
import { useCopying } from '../use-copying.ts'
import { t } from '../words.ts'

export type Ignoring = {
  /** What the finding covers; empty for something missing. */
  readonly covered: string
  readonly title: string
  readonly onIgnore: () => void
  readonly onIgnoreWords?: (() => void) | undefined
  readonly onIgnoreKind?: (() => void) | undefined
  /** Copies a report that the finding is wrong. */
  readonly onFalseAlarm?: (() => unknown) | undefined
}

/** One way to ignore is one button; more than one are behind it. */
export const Ignore = ({ covered, title, onIgnore, onIgnoreWords, onIgnoreKind, onFalseAlarm }: Ignoring) => {
  const [open, setOpen] = useState(false)
  if (!onIgnoreWords && !onIgnoreKind && !onFalseAlarm)
    return (
      <button type="button" onClick={onIgnore}>
        {t('ignore')}
        <span class="hidden">{t('inThisDraft')}</span>
      </button>
    )
  return (
    <>
      <button type="button" class="more" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('ignore')} <DownIcon />
      </button>
      {open && (
        <div class="menu">
          <button type="button" onClick={onIgnore}>
            {t('ignoreOnce')}
          </button>
          {onIgnoreWords && covered && (
            <button type="button" onClick={onIgnoreWords}>
              {t('ignoreWords', { words: covered })}
              <span class="hint">{t('ignoreWordsHint')}</span>
            </button>
          )}
          {onIgnoreKind && (
            <button type="button" onClick={onIgnoreKind}>
              {t('ignoreKind', { title })}
              <span class="hint">{t('ignoreKindHint')}</span>
            </button>
          )}
          {onFalseAlarm && <FalseAlarm onCopy={onFalseAlarm} />}
        </div>
      )}
    </>
  )
}

const FalseAlarm = ({ onCopy }: { readonly onCopy: () => unknown }) => {
  const [came, copy] = useCopying(onCopy)
  return (
    <button type="button" onClick={copy}>
      {t('falseAlarm')}
      <span class="hint" aria-live="polite">
        {t(came === 'copied' ? 'falseAlarmCopied' : (came ?? 'falseAlarmHint'))}
      </span>
    </button>
  )
}
