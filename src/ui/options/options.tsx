import type { Role } from '../../draft/circumstances.ts'
import { Masthead, type PageLink } from '../masthead.tsx'
import { Switch } from '../switch.tsx'
import { CouncilPart, type CouncilProps } from './council.tsx'
import { Keep, type KeepProps } from './keep.tsx'
import { Never } from './never.tsx'
import { Noticed, type NoticedProps } from './noticed.tsx'
import { OptionsList } from './options-list.tsx'
import { Part } from './part.tsx'
import { type OwnProps, OwnSites, Sites, type SitesProps } from './sites.tsx'
import { Undo, type UndoProps } from './undo.tsx'
import { t } from './words.ts'
import { type Account, Accounts, RoleChoice } from './you.tsx'

const whens = ['typing', 'pause', 'post'] as const
const languages = ['auto', 'en', 'cy'] as const
const appearances = ['auto', 'light', 'dark'] as const

/** What is chosen, as this page shows it: a part of the settings. */
export type ChosenHere = {
  readonly role: Role
  readonly councilAccounts: readonly Account[]
  readonly when: (typeof whens)[number]
  readonly askAtPost: boolean
  readonly neverTell: readonly string[]
  readonly language: (typeof languages)[number]
  readonly appearance: (typeof appearances)[number]
}

export type OptionsProps = CouncilProps &
  NoticedProps &
  Required<SitesProps> &
  OwnProps &
  KeepProps &
  UndoProps & {
    readonly links: readonly PageLink[]
    readonly settings: ChosenHere
    readonly lockedRole: boolean
    readonly lockedSites: boolean
    /** These words are never to be told of, or are again. */
    readonly onWords: (words: string, on: boolean) => void
    /** Whatever was ignored in drafts speaks again. */
    readonly onRecall: () => void
    /** Keeps a change, named as its part of the page is. */
    readonly onChange: (what: string, change: Partial<ChosenHere>) => void
  }

/** Everything that can be chosen, one part under the other. */
export const Options = (props: OptionsProps) => (
  <div class="page">
    <Masthead links={props.links} label={t('ourPages')} />
    <main class="options">
      <h1>{t('title')}</h1>
      <Contents />
      <div>
        <CouncilSection {...props} />
        <You {...props} />
        <When {...props} />
        <Part id="rules" title={t('rules')} text={t(props.pack.council ? 'rulesText' : 'rulesAll')}>
          <Noticed {...props} />
        </Part>
        <Words {...props} />
        <Places {...props} />
        <Look {...props} />
        <Part id="keep" title={t('keep')} text={t('keepText')}>
          <Keep {...props} />
          <p class="small">
            <a href="health.html">{t('health')}</a>
          </p>
        </Part>
      </div>
    </main>
    <Undo {...props} />
  </div>
)

const parts = ['council', 'you', 'when', 'rules', 'words', 'sites', 'look', 'keep'] as const

const Contents = () => (
  <nav class="contents" aria-label={t('onThisPage')}>
    <ul>
      {parts.map((part) => (
        <li key={part}>
          <a href={`#${part}`}>{t(part)}</a>
        </li>
      ))}
    </ul>
  </nav>
)

const CouncilSection = (props: OptionsProps) => (
  <Part id="council" title={props.pack.council?.name ?? t('noCouncil')} locked={props.locked}>
    <CouncilPart {...props} />
  </Part>
)

const You = ({ settings, lockedRole, sites, onChange }: OptionsProps) => {
  const { role, councilAccounts } = settings
  const others = (account: Account) =>
    councilAccounts.filter(({ site, name }) => site !== account.site || name !== account.name)
  return (
    <Part id="you" title={t('you')}>
      <RoleChoice role={role} locked={lockedRole} onRole={(next) => onChange(t('iWriteAs'), { role: next })} />
      <Accounts
        accounts={councilAccounts}
        sites={sites.map(({ site }) => site)}
        onAdd={(account) => onChange(t('accounts'), { councilAccounts: [...others(account), account] })}
        onRemove={(account) => onChange(t('accounts'), { councilAccounts: others(account) })}
      />
    </Part>
  )
}

const When = ({ settings: { when, askAtPost }, onChange }: OptionsProps) => (
  <Part id="when" title={t('when')}>
    <OptionsList
      name="when"
      legend={t('when')}
      legendHidden
      chosen={when}
      options={whens.map((value) => ({ value, label: t(value), hint: t(`${value}Text`) }))}
      // Who hears nothing before Post has to be asked there.
      onChoose={(next) => onChange(t('when'), { when: next, ...(next === 'post' ? { askAtPost: true } : {}) })}
    />
    <Switch
      id="ask"
      label={t('askAtPost')}
      hint={t('askAtPostText')}
      on={askAtPost}
      onSwitch={(on) => onChange(t('askAtPost'), { askAtPost: on })}
    />
  </Part>
)

const Words = ({ settings, onWords, onRecall }: OptionsProps) => (
  <Part id="words" title={t('words')} text={t('wordsText')}>
    <Never
      words={settings.neverTell}
      onAdd={(words) => onWords(words, false)}
      onRemove={(words) => onWords(words, true)}
    />
    <p class="small quiet">{t('ignoredText')}</p>
    <button type="button" onClick={onRecall}>
      {t('recallAll')}
    </button>
  </Part>
)

const Places = (props: OptionsProps) => (
  <Part id="sites" title={t('sites')} text={t('sitesText')} locked={props.lockedSites}>
    <Sites {...props} />
    {!props.lockedSites && <OwnSites {...props} />}
  </Part>
)

const Look = ({ settings: { language, appearance }, onChange }: OptionsProps) => (
  <Part id="look" title={t('look')}>
    <OptionsList
      name="language"
      legend={t('language')}
      chosen={language}
      options={languages.map((value) => ({ value, label: t(value) }))}
      onChoose={(next) => onChange(t('language'), { language: next })}
    />
    <p class="small quiet">{t('languageText')}</p>
    <OptionsList
      name="appearance"
      legend={t('appearance')}
      chosen={appearance}
      options={appearances.map((value) => ({ value, label: t(value) }))}
      onChoose={(next) => onChange(t('appearance'), { appearance: next })}
    />
  </Part>
)
