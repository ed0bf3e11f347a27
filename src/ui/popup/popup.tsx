import type { Council } from '../../check/council.ts'
import type { Finding } from '../../check/finding.ts'
import type { Site } from '../../draft/circumstances.ts'
import type { Clause } from '../../packs/schema.ts'
import { ProductIcon } from '../icons.tsx'
import { Switch } from '../switch.tsx'
import { counted, dayInWords, siteName, t as tPage } from '../words.ts'
import { Choose, type ChooseProps } from './choose.tsx'
import { Found, type FoundProps } from './found.tsx'
import { Mind } from './mind.tsx'
import { Standing, type StandingProps } from './standing.tsx'
import { t } from './words.ts'

/** What the popup has to say of the tab it was opened on. A draft without findings says so. */
export type PopupState =
  | {
      readonly kind: 'draft'
      readonly text: string
      readonly findings: readonly Finding[]
      readonly reminders?: readonly Clause[]
    }
  | { readonly kind: 'reading' | 'no-box' | 'off' | 'no-council' | 'not-kept' | 'fault' }

export type PopupProps = Pick<FoundProps, 'refused' | 'onFix' | 'onShow' | 'onCopy'> &
  ChooseProps &
  StandingProps & {
    readonly state: PopupState
    readonly council: Council | null
    /** The site of the tab, where it is one we can read; else null, and there is no switch. */
    readonly site: Site | null
    readonly onSwitch: (on: boolean) => void
    readonly onAgain?: () => void
    /** Addresses of our other pages; one that is left out is not shown. */
    readonly links: {
      readonly check?: string
      readonly settings?: string
      readonly policy?: string
      readonly clerk?: string
    }
  }

/** What it says first answers what people open it for: does the policy speak to my draft? */
export const Popup = (props: PopupProps) => {
  const { council, state, site, onSwitch, links } = props
  const off = state.kind === 'off'
  return (
    <div class="popup">
      <header class={off ? 'top faint' : 'top'}>
        <ProductIcon size={32} />
        <p>
          <b>{council?.name ?? tPage('product')}</b>
          <span class="small quiet">
            {council
              ? council.reviewed
                ? t('reviewed', { date: dayInWords(council.reviewed) })
                : council.policy
              : t('noCouncilYet')}
          </span>
        </p>
        {council && (
          <button type="button" class="plain" onClick={() => props.onChoose(null)}>
            {t('change')}
            <span class="hidden">{t('changeCouncil')}</span>
          </button>
        )}
      </header>
      <main class="body">
        <h1 aria-live="polite">{titleOf(state, site)}</h1>
        <Body {...props} />
        {state.kind === 'draft' && <Mind reminders={state.reminders ?? []} council={council} />}
      </main>
      <footer>
        {state.kind === 'draft' && <Standing {...props} />}
        {site && state.kind !== 'no-council' && (
          <Switch
            id="site"
            label={t('readDraftsOn', { site: siteName(site) })}
            hint={t('onThisComputer')}
            on={!off}
            onSwitch={onSwitch}
          />
        )}
        <Links links={links} />
      </footer>
    </div>
  )
}

/** Said aloud when it changes, so it stays the same element whatever comes below it. */
function titleOf(state: PopupState, site: Site | null): string {
  switch (state.kind) {
    case 'draft':
      return state.findings.length > 0 ? t('points', counted(state.findings.length)) : t('clear')
    case 'reading':
      return t('reading')
    case 'off':
      return t('off', { site: siteName(site ?? 'other') })
    case 'no-council':
      return t('noCouncil')
    case 'not-kept':
      return t('notKept')
    case 'fault':
      return t('fault')
    case 'no-box':
      return t('noBox')
  }
}

const Body = (props: PopupProps) => {
  const { state, council, links } = props
  const site = props.site ?? 'other'
  switch (state.kind) {
    case 'draft':
      if (state.findings.length === 0)
        return <p>{council?.looked === undefined ? t('clearText') : t('clearTextOf', { looked: council.looked })}</p>
      return <Found {...props} site={site} text={state.text} findings={state.findings} />
    case 'reading':
      return null
    case 'off':
      return <p>{t('offText', { site: siteName(site) })}</p>
    case 'no-council':
      return <Choose {...props} />
    case 'not-kept':
    case 'fault':
      return (
        <>
          <p>{state.kind === 'fault' ? t('faultText') : t('notKeptText')}</p>
          {props.onAgain && (
            <div class="choices">
              <button type="button" class="main" onClick={props.onAgain}>
                {t('tryAgain')}
              </button>
            </div>
          )}
        </>
      )
    case 'no-box':
      return (
        <>
          <p>{links.check ? t('noBoxPaste') : t('noBoxText')}</p>
          {links.check && (
            <div class="choices">
              <a class="button main" href={links.check} target="_blank" rel="noreferrer">
                {t('checkDraft')}
              </a>
            </div>
          )}
        </>
      )
  }
}

const Links = ({ links }: Pick<PopupProps, 'links'>) => {
  const shown = [
    [links.check, t('checkDraft')],
    [links.settings, t('settings')],
    [links.policy, t('policy')],
    [links.clerk, t('iAmTheClerk')],
  ].filter((link): link is [string, string] => link[0] !== undefined)
  if (shown.length === 0) return null
  return (
    <nav class="links" aria-label={t('more')}>
      {shown.map(([href, name]) => (
        <a key={name} href={href} target="_blank" rel="noreferrer">
          {name}
        </a>
      ))}
    </nav>
  )
}
