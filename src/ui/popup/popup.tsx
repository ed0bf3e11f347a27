import { ProductIcon } from '../icons.tsx'
import { Switch } from '../switch.tsx'
import { dayInWords, t as tPage } from '../words.ts'
import { Body } from './body.tsx'
import { Mind } from './mind.tsx'
import type { PopupProps } from './props.ts'
import { Off, Standing } from './standing.tsx'
import { titleOf } from './state.ts'
import { switchedSites, t } from './words.ts'

/** What it says first answers what people open it for: does the policy speak to my draft? */
export const Popup = (props: PopupProps) => {
  const { council, state, site, links } = props
  return (
    <div class="popup">
      <Top {...props} />
      <main class="body">
        {props.isNews && links.settings && (
          <p class="news">
            {t('news')}{' '}
            <a href={`${links.settings}#council`} target="_blank" rel="noreferrer">
              {t('seeNews')}
            </a>
          </p>
        )}
        <h1 aria-live="polite">{titleOf(state, site)}</h1>
        <Body {...props} />
        {state.kind === 'draft' && <Mind reminders={state.reminders ?? []} council={council} />}
      </main>
      <footer>
        {state.kind === 'draft' && <Standing {...props} />}
        <Switches {...props} />
        {props.off && state.kind !== 'no-council' && <Off off={props.off} settings={links.settings} />}
        <Links links={links} />
      </footer>
    </div>
  )
}

const faint = ['off', 'box-off', 'closed', 'snoozed']

/** Whose policy speaks, of when, and in which version. */
const Top = ({ council, state, version, links }: PopupProps) => (
  <header class={faint.includes(state.kind) ? 'top faint' : 'top'}>
    <ProductIcon size={32} />
    <p>
      <b>{council?.name ?? tPage('product')}</b>
      <span class="small quiet">{council ? council.policy : t('noCouncilYet')}</span>
      {council && (
        <span class="small quiet">
          {[
            council.reviewed && t('reviewed', { date: dayInWords(council.reviewed) }),
            version && t('packVersion', { version }),
          ]
            .filter(Boolean)
            .join('. ')}
        </span>
      )}
    </p>
    {council && links.settings && (
      <a class="plain small" href={`${links.settings}#council`} target="_blank" rel="noreferrer">
        {t('change')}
        <span class="hidden">{t('changeCouncil')}</span>
      </a>
    )}
  </header>
)

const switched = ['draft', 'no-box', 'off', 'box-off', 'unrecognised']

/** The site of the tab, and all of it for an hour. */
const Switches = ({ state, site, onSwitch, onBox, onSnooze }: PopupProps) =>
  switched.includes(state.kind) ? (
    <>
      {site && (
        <Switch
          id="site"
          label={t('readDraftsOn', { site: switchedSites(site) })}
          hint={t('onThisComputer')}
          on={state.kind !== 'off'}
          onSwitch={onSwitch}
        />
      )}
      {onBox && state.kind === 'draft' && (
        <Switch id="box" label={t('readBox')} hint={t('readBoxHint')} on={true} onSwitch={onBox} />
      )}
      {onSnooze && (
        <Switch
          id="snooze"
          label={t('snoozeAnHour')}
          hint={t('snoozeHint')}
          on={false}
          onSwitch={() => onSnooze(true)}
        />
      )}
    </>
  ) : null

const Links = ({ links }: Pick<PopupProps, 'links'>) => {
  const shown = [
    [links.check, t('checkDraft')],
    [links.settings, t('settings')],
    [links.policy, t('policy')],
    [links.start, t('gettingStarted')],
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
