import type { Account } from '../../draft/circumstances.ts'
import { Switch } from '../switch.tsx'
import { t } from './words.ts'

export type StandingProps = {
  /** The name or handle that the site shows as posting, or null where it cannot be told. */
  readonly poster: string | null
  readonly account: Account
  /** Whose post or page the draft answers on, or null where that cannot be told. */
  readonly host: string | null
  readonly hostAccount: Account
  readonly inMeeting: boolean
  readonly askAtPost: boolean
  readonly onAccount: (account: Account) => void
  readonly onHost: (account: Account) => void
  readonly onMeeting: (inMeeting: boolean) => void
  readonly onAskAtPost: (askAtPost: boolean) => void
}

/** As whom and when the draft is written, since which clauses speak hangs on both; and whether Post may ask. */
export const Standing = (props: StandingProps) => {
  const { poster, account, host, hostAccount, onHost, inMeeting, askAtPost, onAccount, onMeeting, onAskAtPost } = props
  return (
    <>
      {poster === null ? (
        <p class="site small quiet">{t('unknownPoster')}</p>
      ) : (
        <Switch
          id="account"
          label={t('councilsAccount', { poster })}
          hint={account === 'council' ? t('asTheCouncil') : t('asYourself')}
          on={account === 'council'}
          onSwitch={(on) => onAccount(on ? 'council' : 'personal')}
        />
      )}
      {host !== null && (
        <Switch
          id="host"
          label={t('councilsAccount', { poster: host })}
          hint={t(hostAccount === 'council' ? 'onCouncilsPage' : 'onAnothersPage')}
          on={hostAccount === 'council'}
          onSwitch={(on) => onHost(on ? 'council' : 'personal')}
        />
      )}
      <Switch id="meeting" label={t('inMeeting')} hint={t('inMeetingHint')} on={inMeeting} onSwitch={onMeeting} />
      <Switch
        id="ask"
        label={t('askAtPost')}
        hint={t(askAtPost ? 'askAtPostOn' : 'askAtPostOff')}
        on={askAtPost}
        onSwitch={onAskAtPost}
      />
    </>
  )
}

type OffProps = {
  /** How many kinds of points and words the person switched off; and that nothing is said before Post. */
  readonly off: { readonly kinds: number; readonly words: number; readonly onlyAtPost: boolean }
  readonly settings?: string | undefined
}

/** What is off and by whom, so that silence is not taken for “nothing found”. */
export const Off = ({ off: { kinds, words, onlyAtPost }, settings }: OffProps) => {
  const parts = [
    kinds > 0 && t('offKinds', { count: kinds }),
    words > 0 && t('offWords', { count: words }),
    onlyAtPost && t('onlyAtPost'),
  ].filter(Boolean)
  if (parts.length === 0) return null
  return (
    <p class="off small">
      {t('yourChoices')}: {parts.join(', ')}.{' '}
      {settings && (
        <a href={`${settings}#rules`} target="_blank" rel="noreferrer">
          {t('settings')}
        </a>
      )}
    </p>
  )
}
