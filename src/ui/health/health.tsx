import { Fragment } from 'preact'
import { Masthead, type PageLink } from '../masthead.tsx'
import { useCopying } from '../use-copying.ts'
import { t as tPage } from '../words.ts'
import { t } from './words.ts'

type Props = {
  /** Each with its label in the page's language. */
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly links: readonly PageLink[]
  readonly onCopy: () => Promise<void>
}

/** How things stand, for whoever is asked for help. Nothing that was ever written is in it. */
export const HealthPage = ({ facts, links, onCopy }: Props) => {
  const [came, copy] = useCopying(onCopy)
  return (
    <div class="page">
      <Masthead label={t('pages')} links={links} />
      <main class="health">
        <h1>{t('title')}</h1>
        <p class="quiet">{t('hint')}</p>
        <section class="sheet" aria-label={t('title')}>
          <dl class="facts">
            {facts.map(({ label, value }) => (
              <Fragment key={`${label} ${value}`}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </Fragment>
            ))}
          </dl>
          <div class="buttons">
            <button type="button" class="main" onClick={copy}>
              {t('copy')}
            </button>
            <span role="status">{came === 'copied' ? t('copied') : came && tPage(came)}</span>
          </div>
        </section>
      </main>
    </div>
  )
}
