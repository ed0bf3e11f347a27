import { render } from 'preact'
import { readSettings } from '../src/settings/settings.ts'
import { dress } from '../src/ui/dress.ts'
import { t } from './words.ts'

/**
 * A join link may lead to this page, since it is there without the extension: it says what to do in words, and offers the
 * rules to this page for those who cannot have the extension.
 */
export async function invite(address: string, onUse: () => void): Promise<void> {
  dress(await readSettings())
  const place = document.createElement('div')
  document.body.prepend(place)
  window.addEventListener('hashchange', () => place.remove(), { once: true })
  const use = () => {
    history.replaceState(null, '', location.pathname)
    place.remove()
    onUse()
  }
  render(<Invitation address={address} onUse={use} />, place)
}

type Props = { readonly address: string; readonly onUse: () => void }

const Invitation = ({ address, onUse }: Props) => (
  <section class="page" aria-labelledby="invited">
    <div class="sheet">
      <h2 id="invited">{t('invited', { host: new URL(address).host })}</h2>
      <p>{t('invitedExtension')}</p>
      <p>{t('invitedHere')}</p>
      <div class="buttons">
        <button type="button" onClick={onUse}>
          {t('useHere')}
        </button>
      </div>
    </div>
  </section>
)
