import { useState } from 'preact/hooks'
import { FileInput } from '../file-input.tsx'
import { t } from './words.ts'

type Props = {
  /** The address in what was pasted, or null. */
  readonly onPasted: (pasted: string) => string | null
  readonly onLook: (address: string) => void
  readonly onFiles: (files: readonly File[]) => void
}

/** A link, an address, a whole e-mail, or the file itself with its signature beside it. */
export const Asking = ({ onPasted, onLook, onFiles }: Props) => {
  const [pasted, setPasted] = useState('')
  const [wrong, setWrong] = useState(false)
  const look = () => {
    const address = onPasted(pasted)
    setWrong(address === null)
    if (address) onLook(address)
  }
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0) onFiles([...files])
  }
  return (
    <section
      class="sheet"
      aria-labelledby="asking-title"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        take(event.dataTransfer?.files)
      }}
    >
      <h2 id="asking-title" tabIndex={-1}>
        {t('askTitle')}
      </h2>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          look()
        }}
      >
        <label for="pasted">{t('paste')}</label>
        <span class="hint" id="pasted-hint">
          {t('pasteHint')}
        </span>
        <input
          id="pasted"
          type="text"
          value={pasted}
          aria-describedby="pasted-hint"
          aria-invalid={wrong || undefined}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        {wrong && (
          <p class="wrong" role="alert">
            {t('noAddress')}
          </p>
        )}
        <div class="buttons">
          <button type="submit" class="main" disabled={pasted.trim() === ''}>
            {t('look')}
          </button>
        </div>
      </form>
      <label for="files">{t('orFile')}</label>
      <span class="hint">{t('orFileHint')}</span>
      <FileInput id="files" multiple accept=".json,.sig" onFiles={onFiles} />
    </section>
  )
}
