import { useState } from 'preact/hooks'
import { CloseIcon } from '../icons.tsx'
import { t } from './words.ts'

type NeverProps = {
  readonly words: readonly string[]
  readonly onAdd: (word: string) => void
  readonly onRemove: (word: string) => void
}

/** Words and names never to be told about. */
export const Never = ({ words, onAdd, onRemove }: NeverProps) => {
  const [written, write] = useState('')
  const add = (event: Event) => {
    event.preventDefault()
    if (written.trim() === '') return
    onAdd(written.trim())
    write('')
  }
  return (
    <form onSubmit={add}>
      <ul class="chips" aria-label={t('words')}>
        {words.length === 0 && <li class="empty">{t('noWords')}</li>}
        {words.map((word) => (
          <li key={word}>
            {word}
            <button type="button" class="icon" aria-label={t('remove', { what: word })} onClick={() => onRemove(word)}>
              <CloseIcon />
            </button>
          </li>
        ))}
      </ul>
      <div class="in-line">
        <label class="field wide" for="never">
          {t('addWord')}
          <input
            type="text"
            id="never"
            maxLength={200}
            autocomplete="off"
            value={written}
            onInput={(event) => write(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{t('add')}</button>
      </div>
    </form>
  )
}
