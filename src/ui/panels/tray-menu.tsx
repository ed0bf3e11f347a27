import { useRef, useState } from 'preact/hooks'
import { MoreIcon } from '../icons.tsx'
import { t } from '../words.ts'

type Props = {
  readonly left?: number
  readonly onRecall?: () => void
  readonly onSnooze?: () => void
  readonly onLeave?: () => void
}

/** The ways to have less of us, and what was ignored back: at hand, behind one button. */
export const TrayMenu = ({ left = 0, onRecall, onSnooze, onLeave }: Props) => {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  if (!onSnooze || !onLeave) return null
  const and = (act: () => void) => (event: Event) => {
    if ((event.currentTarget as Element).matches(':focus')) button.current?.focus() // its own button goes with the menu
    setOpen(false)
    act()
  }
  return (
    <>
      <button
        type="button"
        class="icon"
        ref={button}
        aria-label={t('more')}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <MoreIcon />
      </button>
      {open && (
        <div class="menu">
          {left > 0 && onRecall && (
            <button type="button" onClick={and(onRecall)}>
              {t('recall', { count: left })}
            </button>
          )}
          <button type="button" onClick={and(onLeave)}>
            {t('leaveBox')}
            <span class="hint">{t('leaveBoxHint')}</span>
          </button>
          <button type="button" onClick={and(onSnooze)}>
            {t('snooze')}
            <span class="hint">{t('snoozeHint')}</span>
          </button>
        </div>
      )}
    </>
  )
}
