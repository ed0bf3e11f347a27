import { render } from 'preact'
import { readSettings } from '../src/settings/settings.ts'
import { t } from '../src/ui/draft/words.ts'
import { dress } from '../src/ui/dress.ts'

/**
 * A join link may lead to this page, since it is there without the extension: it says what to do in words, and offers the
 * rules to this page for those who cannot have the extension.
 */
export async function invite(address: string): Promise<void> {
  dress(await readSettings())
  const place = document.createElement('div')
  document.body.prepend(place)
  window.addEventListener('hashchange', () => place.remove(), { once: true })
  render(<Invitation address={address} />, place)
}

const Invitation = ({ address }: { readonly address: string }) => (
  <section class="page" aria-labelledby="invited">
    <div class="sheet">
      <h2 id="invited">{t('invited', { host: new URL(address).host })}</h2>
      <p>{t('invitedExtension')}</p>
      <p>{t('invitedHere')}</p>
      <div class="buttons">
        <a class="button" href={`#pack=${encodeURIComponent(address)}`}>
          {t('useHere')}
        </a>
      </div>
    </div>
  </section>
)
