import { FileInput } from '../file-input.tsx'
import { t } from './words.ts'

export type KeepProps = {
  /** The settings as a file's text. */
  readonly exported: string
  /** Why the last file was refused: a sentence. */
  readonly refusedFile: string | null
  readonly onImport: (text: string) => void
  readonly onReset: () => void
}

/** Taking the settings along, and putting them back as at first. */
export const Keep = ({ exported, refusedFile, onImport, onReset }: KeepProps) => {
  const take = async ([file]: readonly File[]): Promise<void> => {
    if (file) onImport(await file.text())
  }
  return (
    <>
      <div class="buttons">
        <a
          class="button"
          download="point-of-order-settings.json"
          href={`data:application/json;charset=utf-8,${encodeURIComponent(exported)}`}
        >
          {t('exportFile')}
        </a>
      </div>
      <label class="field" for="import">
        {t('importFile')}
        <FileInput
          id="import"
          describedBy={refusedFile ? 'import-refused' : undefined}
          onFiles={(files) => void take(files)}
        />
      </label>
      {refusedFile && (
        <p class="wrong" id="import-refused" role="alert">
          {refusedFile}
        </p>
      )}
      <div class="buttons">
        <button type="button" onClick={onReset}>
          {t('reset')}
        </button>
      </div>
      <p class="small quiet">{t('resetText')}</p>
    </>
  )
}
