import { useState } from 'preact/hooks'
import type { Site } from '../../draft/circumstances.ts'
import { siteName } from '../words.ts'
import { t } from './words.ts'

/** How a site stands: left out by the administrator, not yet allowed, allowed and switched off, or read. */
export type SiteState = 'closed' | 'not-allowed' | 'off' | 'on'
export type SiteShown = { readonly site: Site; readonly state: SiteState }

export type SitesProps = {
  readonly sites: readonly SiteShown[]
  /** The browser said no to this one just now. */
  readonly refused: string | null
  readonly onAllow: (site: Site) => void
  readonly onGiveBack: (site: Site) => void
  /** Left out in the first run, where a site is allowed or not and no more. */
  readonly onSwitch?: (site: Site, on: boolean) => void
}

const hints = { closed: 'closedHere', 'not-allowed': 'notAllowed', off: 'offHere', on: 'readsHere' } as const

/** Each site with one button that asks the browser; nothing on it is read before. */
export const Sites = (props: SitesProps) => (
  <>
    <ul class="rows sites">
      {props.sites.map((shown) => (
        <li key={shown.site}>
          <span>
            <b>{siteName(shown.site)}</b>
            <span class="hint">{t(hints[shown.state])}</span>
          </span>
          <Ways {...props} {...shown} />
        </li>
      ))}
    </ul>
    {props.refused && (
      <p class="wrong" role="alert">
        {t('refusedGrant', { site: props.refused })}
      </p>
    )}
  </>
)

const Ways = ({ site, state, onAllow, onGiveBack, onSwitch }: SitesProps & SiteShown) => {
  const of = <span class="hidden">{t('ofSite', { site: siteName(site) })}</span>
  if (state === 'closed') return null
  if (state === 'not-allowed')
    return (
      <button type="button" onClick={() => onAllow(site)}>
        {t('allow')}
        {of}
      </button>
    )
  return (
    <span class="ways">
      <button type="button" class="plain" onClick={() => onGiveBack(site)}>
        {t('giveBack')}
        {of}
      </button>
      {onSwitch && (
        <button
          type="button"
          role="switch"
          aria-checked={state === 'on'}
          aria-label={t('readDrafts', { site: siteName(site) })}
          onClick={() => onSwitch(site, state !== 'on')}
        />
      )}
    </span>
  )
}

export type OwnProps = {
  /** Match patterns, such as `https://mastodon.example/*`. */
  readonly ownSites: readonly { readonly pattern: string; readonly granted: boolean }[]
  readonly onAddSite: (pattern: string) => void
  readonly onAllowSite: (pattern: string) => void
  readonly onRemoveSite: (pattern: string) => void
}

export const hostOf = (pattern: string): string => pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '')

/** The match pattern of what a person typed or pasted: `mastodon.example` or any address there. Null for anything else. */
export function patternOf(written: string): string | null {
  const text = written.trim()
  const address = /^[a-z]+:/i.test(text) ? text : `https://${text}`
  if (!URL.canParse(address)) return null
  const { protocol, hostname, host, username } = new URL(address)
  const isHost = hostname.includes('.') && !hostname.includes('*') && host === hostname
  return protocol === 'https:' && isHost && !username ? `https://${hostname}/*` : null
}

/** A Mastodon server, a forum, a blog: added by its address, which the browser is asked for at once. */
export const OwnSites = ({ ownSites, onAddSite, onAllowSite, onRemoveSite }: OwnProps) => {
  const [written, write] = useState('')
  const [wrong, setWrong] = useState(false)
  const add = (event: Event) => {
    event.preventDefault()
    const pattern = patternOf(written)
    setWrong(pattern === null)
    if (!pattern) return
    onAddSite(pattern)
    write('')
  }
  return (
    <form class="own-sites" onSubmit={add}>
      <h3>{t('ownSites')}</h3>
      <p class="small quiet">{t('ownSitesText')}</p>
      {ownSites.length > 0 && (
        <ul class="rows">
          {ownSites.map(({ pattern, granted }) => (
            <li key={pattern}>
              <span>
                <b>{hostOf(pattern)}</b>
                <span class="hint">{t(granted ? 'readsHere' : 'notAllowed')}</span>
              </span>
              <span class="ways">
                {!granted && (
                  <button type="button" onClick={() => onAllowSite(pattern)}>
                    {t('allow')}
                    <span class="hidden">{t('ofSite', { site: hostOf(pattern) })}</span>
                  </button>
                )}
                <button type="button" class="plain" onClick={() => onRemoveSite(pattern)}>
                  {t('remove', { what: hostOf(pattern) })}
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <div class="in-line">
        <label class="field wide" for="own-site">
          {t('addSite')}
          <input
            type="text"
            id="own-site"
            inputMode="url"
            autocomplete="off"
            value={written}
            aria-invalid={wrong}
            aria-describedby={wrong ? 'own-site-wrong' : undefined}
            onInput={(event) => write(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{t('add')}</button>
      </div>
      {wrong && (
        <p class="wrong" id="own-site-wrong" role="alert">
          {t('notAddress')}
        </p>
      )}
    </form>
  )
}
