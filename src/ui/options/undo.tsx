import { CloseIcon } from '../icons.tsx'
import { t } from './words.ts'

export type UndoProps = {
  /** What was done, as a sentence; null when there is nothing to undo or to say. */
  readonly said: string | null
  readonly onUndo: (() => void) | null
  readonly onDismiss: () => void
}

/** Stands at the foot after each change. It is said aloud, and takes no focus. */
export const Undo = ({ said, onUndo, onDismiss }: UndoProps) => (
  <div class={said ? 'undo' : 'undo resting'}>
    <p role="status">{said}</p>
    {said && onUndo && (
      <button type="button" onClick={onUndo}>
        {t('undo')}
      </button>
    )}
    {said && (
      <button type="button" class="icon" aria-label={t('dismiss')} onClick={onDismiss}>
        <CloseIcon />
      </button>
    )}
  </div>
)
