import { useState } from 'preact/hooks'
import { startFrom } from '../../desk/edits.ts'
import { openPack, type Working } from '../../desk/working.ts'
import { FileInput } from '../file-input.tsx'
import type { NamedCouncils } from '../named-councils.tsx'
import { sentenceFor } from '../supply-words.ts'
import type { Services } from './services.ts'
import { t } from './words.ts'

export type BeginProps = {
  readonly services: Services
  readonly councils: NamedCouncils
  readonly onNew: (working: Working) => void
  /** An existing file, with its text exactly as it is. */
  readonly onOpen: (working: Working, text: string) => void
  /** There is a pack on the desk to go back to. */
  readonly onBack: (() => void) | null
}

/** An empty desk: a new pack from a template or another council's, or one that is there already. */
export const Begin = (props: BeginProps) => (
  <main class="begin">
    <div class="headline">
      <div>
        <h1>{t('beginTitle')}</h1>
        <p class="intro">{t('beginHint')}</p>
      </div>
      {props.onBack && (
        <button type="button" onClick={props.onBack}>
          {t('backToDesk')}
        </button>
      )}
    </div>
    <div class="sheets two">
      <StartNew {...props} />
      <OpenFile {...props} />
    </div>
  </main>
)

const templates = ['model-england', 'model-wales', 'model-council-page'] as const
const templateNames = {
  'model-england': 'templateEngland',
  'model-wales': 'templateWales',
  'model-council-page': 'templatePage',
} as const

const StartNew = ({ services, councils, onNew }: BeginProps) => {
  const [name, setName] = useState('')
  const [nation, setNation] = useState<'england' | 'wales'>('england')
  const [from, setFrom] = useState<string>('model-england')
  const choose = (chosen: 'england' | 'wales') => {
    setNation(chosen)
    if (from.startsWith('model-') && from !== 'model-council-page') setFrom(`model-${chosen}`)
  }
  const start = async () => {
    const opened = openPack(await services.bundled(from))
    if (opened.ok) onNew(startFrom(opened.working, { name: name.trim(), nation }))
  }
  return (
    <form
      class="sheet"
      aria-labelledby="start-new"
      onSubmit={(event) => {
        event.preventDefault()
        void start()
      }}
    >
      <h2 id="start-new">{t('startNew')}</h2>
      <div class="row">
        <label for="new-name">{t('councilName')}</label>
        <input
          id="new-name"
          type="text"
          required
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <fieldset class="row">
        <legend>{t('nation')}</legend>
        <div class="checks">
          {(['england', 'wales'] as const).map((each) => (
            <label key={each} class="choice">
              <input type="radio" name="nation" checked={nation === each} onChange={() => choose(each)} />
              {t(each)}
            </label>
          ))}
        </div>
      </fieldset>
      <div class="row">
        <label for="new-from">{t('startFrom')}</label>
        <span class="hint" id="new-from-hint">
          {t('startFromHint')}
        </span>
        <select
          id="new-from"
          aria-describedby="new-from-hint"
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        >
          <optgroup label={t('templates')}>
            {templates.map((id) => (
              <option key={id} value={id}>
                {t(templateNames[id])}
              </option>
            ))}
          </optgroup>
          <optgroup label={t('otherCouncils')}>
            {councils.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        </select>
      </div>
      <div class="buttons">
        <button type="submit" class="main" disabled={name.trim() === ''}>
          {t('start')}
        </button>
      </div>
    </form>
  )
}

const OpenFile = ({ services, councils, onOpen }: BeginProps) => {
  const [refused, setRefused] = useState('')
  const open = (text: string) => {
    const opened = openPack(text)
    if (opened.ok) onOpen(opened.working, text)
    else setRefused(sentenceFor(opened.why))
  }
  const take = (file: File | undefined) => {
    if (file) void file.text().then(open, () => setRefused(sentenceFor('notJson')))
  }
  return (
    <section
      class="sheet drop"
      aria-labelledby="open-file"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        take(event.dataTransfer?.files[0])
      }}
    >
      <h2 id="open-file">{t('openFile')}</h2>
      <p class="quiet">{t('openFileHint')}</p>
      <div class="row">
        <label for="file">{t('packFile')}</label>
        <FileInput id="file" onFiles={([file]) => take(file)} />
        {refused && (
          <p class="wrong" role="alert">
            {refused}
          </p>
        )}
      </div>
      <h3>{t('openShipped')}</h3>
      <p class="quiet small">{t('openShippedHint')}</p>
      <ul class="shipped">
        {[...councils, ...templates.map((id) => ({ id, name: t(templateNames[id]) }))].map(({ id, name }) => (
          <li key={id}>
            <button type="button" class="plain" onClick={() => void services.bundled(id).then(open)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
