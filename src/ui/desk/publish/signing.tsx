import { useState } from 'preact/hooks'
import { fileName } from '../../../desk/publish.ts'
import { FileInput } from '../../file-input.tsx'
import { sentenceFor } from '../../supply-words.ts'
import type { Opened } from '../services.ts'
import { t } from '../words.ts'
import type { PublishProps } from './publishing.ts'

/** A key of the council's own, for those who want it: nothing needs one. */
export const Signing = (props: PublishProps) => {
  const { shelf, signer, onSigner, onKeep } = props
  const [forgotten, setForgotten] = useState<string | null>(null)
  const forget = () => {
    setForgotten(shelf.key)
    onKeep({ key: null })
  }
  return (
    <section class="sheet" aria-labelledby="signing-title">
      <h2 id="signing-title">{t('signing')}</h2>
      <p class="quiet">{t('signingHint')}</p>
      {signer ? (
        <>
          <p>
            {t('keyOpen')} <span class="code">{signer.fingerprint}</span>
          </p>
          <div class="buttons">
            <button type="button" onClick={() => onSigner(null)}>
              {t('lockKey')}
            </button>
            <SaveKey {...props} />
          </div>
        </>
      ) : shelf.key ? (
        <>
          <OpenKey {...props} file={shelf.key} />
          <div class="buttons">
            <SaveKey {...props} />
            <button type="button" class="plain" onClick={forget}>
              {t('forgetKey')}
            </button>
          </div>
        </>
      ) : (
        <>
          <MakeKey {...props} />
          <BringKey {...props} />
          {forgotten && (
            <button type="button" class="plain" onClick={() => onKeep({ key: forgotten })}>
              {t('undo')}: {t('forgetKey')}
            </button>
          )}
        </>
      )}
    </section>
  )
}

const SaveKey = ({ shelf, services, working }: PublishProps) => (
  <button
    type="button"
    onClick={() =>
      services.save(
        fileName(working).replace('.councilpack.json', '.signing-key.json'),
        'application/json',
        shelf.key ?? '',
      )
    }
  >
    {t('saveKey')}
  </button>
)

/** Eight characters are little, but a passphrase that is written on the screen's edge is less. */
const least = 8

const MakeKey = ({ services, onSigner, onKeep }: PublishProps) => {
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const unlike = again !== '' && again !== passphrase
  const make = async () => {
    setBusy(true)
    setFailed(false)
    try {
      const { file, signer } = await services.makeKey(passphrase)
      onKeep({ key: file })
      onSigner(signer)
    } catch {
      setFailed(true) // an older browser knows no Ed25519
    }
    setBusy(false)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <Secret
        id="passphrase"
        label={t('passphrase')}
        hint={t('passphraseHint', { least })}
        value={passphrase}
        onValue={setPassphrase}
      />
      <Secret id="passphrase-again" label={t('passphraseAgain')} value={again} onValue={setAgain} />
      {unlike && <p class="wrong">{t('passphraseUnlike')}</p>}
      {failed && (
        <p class="wrong" role="alert">
          {t('notMade')}
        </p>
      )}
      <div class="buttons">
        <button type="submit" disabled={busy || passphrase.length < least || again !== passphrase}>
          {t('makeKey')}
        </button>
      </div>
    </form>
  )
}

const OpenKey = ({ services, onSigner, file }: PublishProps & { readonly file: string }) => {
  const [passphrase, setPassphrase] = useState('')
  const [answer, setAnswer] = useState<Opened | null>(null)
  const open = async () => {
    const opened = await services.openKey(file, passphrase)
    setAnswer(opened)
    if (opened.ok) onSigner(opened.signer)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      <Secret id="passphrase" label={t('passphrase')} value={passphrase} onValue={setPassphrase} />
      {answer && !answer.ok && (
        <p class="wrong" role="alert">
          {answer.sentence}
        </p>
      )}
      <div class="buttons">
        <button type="submit" disabled={passphrase === ''}>
          {t('openKey')}
        </button>
      </div>
    </form>
  )
}

/** A key made on another computer. */
const BringKey = ({ services, onKeep }: PublishProps) => {
  const [refused, setRefused] = useState(false)
  const take = (key: string) => {
    if (services.publicKeyIn(key)) onKeep({ key })
    else setRefused(true)
  }
  return (
    <div class="row">
      <label for="bring-key">{t('bringKey')}</label>
      <FileInput id="bring-key" onFiles={([file]) => void file?.text().then(take, () => setRefused(true))} />
      {refused && (
        <p class="wrong" role="alert">
          {sentenceFor('keyUnreadable')}
        </p>
      )}
    </div>
  )
}

type SecretProps = {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onValue: (value: string) => void
}
const Secret = ({ id, label, hint, value, onValue }: SecretProps) => (
  <div class="row">
    <label for={id}>{label}</label>
    {hint && (
      <span class="hint" id={`${id}-hint`}>
        {hint}
      </span>
    )}
    <input
      id={id}
      type="password"
      autocomplete="off"
      aria-describedby={hint ? `${id}-hint` : undefined}
      value={value}
      onInput={(event) => onValue(event.currentTarget.value)}
    />
  </div>
)
