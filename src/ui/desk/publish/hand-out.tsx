import { handout, letter } from '../../../desk/handout.ts'
import type { Working } from '../../../desk/working.ts'
import { writePack } from '../../../desk/write.ts'
import { joinLink, packAddress } from '../../../packs/join-link.ts'
import { sayHanding } from '../../handing-words.ts'
import { useCopying } from '../../use-copying.ts'
import { t as tPage } from '../../words.ts'
import { t } from '../words.ts'
import type { PublishProps } from './publishing.ts'
import { QrCode } from './qr.tsx'
import { useFingerprint } from './use-fingerprint.ts'

/** What councillors get: the link, the e-mail ready to send, and a page to print. */
export const HandOut = (props: PublishProps & { readonly next: Working }) => {
  const { shelf, services, signer, onKeep, published } = props
  const [written, store] = [shelf.address ?? '', shelf.page ?? '']
  // What a councillor finds at the address: nothing that was written since.
  const next = published ?? props.next
  const file = useFingerprint(services.fingerprint, shelf.published ?? writePack(next))
  const address = packAddress(written)
  const link = address ? joinLink(address, packAddress(store) ?? undefined) : ''
  const handing = { link, store, fingerprint: signer?.fingerprint ?? file }
  return (
    <section class="sheet handing" aria-labelledby="handing-title">
      <h2 id="handing-title">{t('handing')}</h2>
      <div class="unprinted">
        <Address
          id="pack-address"
          label={t('packAddress')}
          hint={t('packAddressHint')}
          value={written}
          onValue={(value) => onKeep({ address: value || null })}
          wrong={written !== '' && !address ? t('packAddressWrong') : ''}
        />
        <Address
          id="store"
          label={t('store')}
          hint={t('storeHint')}
          value={store}
          onValue={(value) => onKeep({ page: value || null })}
          wrong={store !== '' && !packAddress(store) ? t('storeWrong') : ''}
        />
      </div>
      {address && (
        <>
          <div class="buttons unprinted">
            <CopyLink key={link} onCopy={() => services.copy(link)} />
            <a class="button" href={letter(next, handing, sayHanding).mailto}>
              {t('writeToCouncillors')}
            </a>
            <button type="button" onClick={services.print}>
              {t('printHandout')}
            </button>
          </div>
          <Sheet next={next} handing={handing} />
        </>
      )}
    </section>
  )
}

const CopyLink = ({ onCopy }: { readonly onCopy: () => unknown }) => {
  const [came, copy] = useCopying(onCopy)
  return (
    <button type="button" onClick={copy}>
      {came ? tPage(came) : t('copyLink')}
    </button>
  )
}

/** One page, to be printed and given out. */
const Sheet = ({ next, handing }: { readonly next: Working; readonly handing: Parameters<typeof handout>[1] }) => {
  const { heading, steps, notes, ask } = handout(next, handing, sayHanding)
  return (
    <article class="paper handout" aria-label={t('handoutLabel')}>
      <h3>{heading}</h3>
      <div class="beside">
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <figure>
          <QrCode text={handing.link} label={t('qrLabel', { link: handing.link })} />
          <figcaption class="code">{handing.link}</figcaption>
        </figure>
      </div>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <p>{ask}</p>
    </article>
  )
}

type AddressProps = {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly wrong: string
  readonly onValue: (value: string) => void
}
const Address = ({ id, label, hint, value, wrong, onValue }: AddressProps) => (
  <div class="row">
    <label for={id}>{label}</label>
    <span class="hint" id={`${id}-hint`}>
      {hint}
    </span>
    <input
      id={id}
      type="url"
      value={value}
      aria-describedby={`${id}-hint`}
      aria-invalid={wrong !== '' || undefined}
      onInput={(event) => onValue(event.currentTarget.value.trim())}
    />
    {wrong && <p class="wrong">{wrong}</p>}
  </div>
)
