import type { Account } from '../../draft/circumstances.ts'
import { words } from '../words.ts'
import { Switch } from './switch.tsx'

export type StandingProps = {
  /** The name or handle that the site shows as posting, or null where it cannot be told. */
  readonly poster: string | null
  readonly account: Account
  readonly inMeeting: boolean
  readonly askAtPost: boolean
  readonly onAccount: (account: Account) => void
  readonly onMeeting: (inMeeting: boolean) => void
  readonly onAskAtPost: (askAtPost: boolean) => void
}

const say = words.popup

/** As whom and when the draft is written, since which clauses speak hangs on both; and whether Post may ask. */
export const Standing = (props: StandingProps) => {
  const { poster, account, inMeeting, askAtPost, onAccount, onMeeting, onAskAtPost } = props
  return (
    <>
      {poster === null ? (
        <p class="site small quiet">{say.unknownPoster}</p>
      ) : (
        <Switch
          id="account"
          label={say.councilsAccount(poster)}
          hint={account === 'council' ? say.asTheCouncil : say.asYourself}
          on={account === 'council'}
          onSwitch={(on) => onAccount(on ? 'council' : 'personal')}
        />
      )}
      <Switch id="meeting" label={say.inMeeting} hint={say.inMeetingHint} on={inMeeting} onSwitch={onMeeting} />
      <Switch
        id="ask"
        label={say.askAtPost}
        hint={say.askAtPostHint(askAtPost)}
        on={askAtPost}
        onSwitch={onAskAtPost}
      />
    </>
  )
}
