import type { ComponentChildren } from 'preact'
import type { Site } from '../../draft/circumstances.ts'
import { isEmpty } from '../../draft/span.ts'
import { siteName } from '../words.ts'
import { Choose } from './choose.tsx'
import { Found, type FoundProps } from './found.tsx'
import type { PopupProps } from './props.ts'
import type { PopupState } from './state.ts'
import { switchedSites, t } from './words.ts'

/** What there is to say and to do under the title. */
export const Body = (props: PopupProps) => {
  const { state } = props
  const site = props.site ?? 'other'
  switch (state.kind) {
    case 'draft':
      return <InDraft {...props} site={site} text={state.text} findings={state.findings} />
    case 'reading':
      return null
    case 'snoozed':
      return (
        <Saying text={t('snoozedText')}>
          <button type="button" class="main" onClick={() => props.onSnooze?.(false)}>
            {t('wakeNow')}
          </button>
        </Saying>
      )
    case 'invited':
      return (
        <Saying text={t('invitedText', { host: new URL(state.address).host })}>
          <a
            class="button main"
            href={`${props.links.join}#${encodeURIComponent(state.address)}`}
            target="_blank"
            rel="noreferrer"
          >
            {t('seeInvitation')}
          </a>
        </Saying>
      )
    case 'not-allowed':
      return <NotAllowed {...props} state={state} />
    case 'off':
      return <p>{t('offText', { site: switchedSites(site) })}</p>
    case 'box-off':
      return (
        <Saying text={t('boxOffText')}>
          <button type="button" class="main" onClick={() => props.onBox?.(true)}>
            {t('readBoxAgain')}
          </button>
        </Saying>
      )
    case 'closed':
      return <p>{t('closedText')}</p>
    case 'no-council':
      return <Choose {...props} />
    case 'not-kept':
    case 'fault':
      return (
        <Saying text={t(state.kind === 'fault' ? 'faultText' : 'notKeptText')}>
          {props.onAgain && (
            <button type="button" class="main" onClick={props.onAgain}>
              {t('tryAgain')}
            </button>
          )}
        </Saying>
      )
    case 'unrecognised':
      return (
        <Saying text={t('unrecognisedText', { site: siteName(site) })}>
          <CheckDraft {...props} />
        </Saying>
      )
    case 'no-box':
      return (
        <Saying text={props.links.check ? t('noBoxPaste') : t('noBoxText')}>
          <CheckDraft {...props} />
        </Saying>
      )
  }
}

const InDraft = (props: PopupProps & FoundProps) => {
  const { findings, council, onFix } = props
  if (findings.length === 0)
    return <p>{council?.looked === undefined ? t('clearText') : t('clearTextOf', { looked: council.looked })}</p>
  // What is missing and ready, above all the disclaimer, stays in reach however long the list is.
  const atOnce = findings.findIndex(({ span, fix }) => fix && isEmpty(span))
  const fix = findings[atOnce]?.fix
  return (
    <>
      <Found {...props} atOnce={atOnce} />
      {fix && (
        <div class="at-once">
          <button type="button" class="main" onClick={() => onFix(atOnce)}>
            {fix.label}
          </button>
        </div>
      )}
    </>
  )
}

const Saying = ({ text, children }: { readonly text: string; readonly children: ComponentChildren }) => (
  <>
    <p>{text}</p>
    <div class="choices">{children}</div>
  </>
)

const CheckDraft = ({ links }: Pick<PopupProps, 'links'>) =>
  links.check ? (
    <a class="button main" href={links.check} target="_blank" rel="noreferrer">
      {t('checkDraft')}
    </a>
  ) : null

type NotAllowedProps = PopupProps & { readonly state: Extract<PopupState, { kind: 'not-allowed' }> }

/** The site of the tab; where it is none that we know, those that are left are offered, the usual ones first. */
const NotAllowed = ({ state: { here, left, refused }, onAllow }: NotAllowedProps) => {
  const button = (site: Site) => (
    <button key={site} type="button" onClick={() => onAllow?.(site)}>
      {t('allowSite', { site: siteName(site) })}
    </button>
  )
  const usual = here ? [here] : left.slice(0, 2)
  const more = left.filter((site) => !usual.includes(site))
  return (
    <>
      <Saying text={t('notAllowedText')}>{usual.map(button)}</Saying>
      {refused && (
        <p class="refused" role="alert">
          {t('refusedGrant')}
        </p>
      )}
      {more.length > 0 && (
        <details class="more-sites">
          <summary>{t('moreSites')}</summary>
          <div class="choices">{more.map(button)}</div>
        </details>
      )}
    </>
  )
}
