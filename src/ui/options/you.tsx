import { useState } from 'preact/hooks'
import { type Role, roles, type Site } from '../../draft/circumstances.ts'
import { CloseIcon } from '../icons.tsx'
import { Lock } from '../lock.tsx'
import { siteName } from '../words.ts'
import { t } from './words.ts'

export type Account = { readonly site: Site; readonly name: string }

type RoleProps = {
  readonly role: Role
  readonly locked: boolean
  readonly onRole: (role: Role) => void
}

/** Which clauses speak depends on it: a councillor's, an officer's, a volunteer's. */
export const RoleChoice = ({ role, locked, onRole }: RoleProps) => (
  <fieldset class="roles" disabled={locked}>
    <legend>{t('iWriteAs')}</legend>
    {locked && <Lock />}
    {roles.map((each) => (
      <label key={each} class="option" for={`role-${each}`}>
        <input
          type="radio"
          name="role"
          id={`role-${each}`}
          checked={each === role}
          disabled={locked}
          onChange={() => onRole(each)}
        />
        {t(each)}
      </label>
    ))}
  </fieldset>
)

type AccountsProps = {
  readonly accounts: readonly Account[]
  readonly sites: readonly Site[]
  readonly onAdd: (account: Account) => void
  readonly onRemove: (account: Account) => void
}

/** Names and handles of the council's own: as the council's account other clauses speak. */
export const Accounts = ({ accounts, sites, onAdd, onRemove }: AccountsProps) => {
  const [site, setSite] = useState<Site>(sites[0] ?? 'facebook')
  const [name, setName] = useState('')
  const add = (event: Event) => {
    event.preventDefault()
    if (name.trim() === '') return
    onAdd({ site, name: name.trim() })
    setName('')
  }
  return (
    <form class="accounts" onSubmit={add}>
      <h3>{t('accounts')}</h3>
      <p class="small quiet">{t('accountsText')}</p>
      <ul class="chips" aria-label={t('accounts')}>
        {accounts.length === 0 && <li class="empty">{t('noAccounts')}</li>}
        {accounts.map((account) => {
          const shown = t('account', { name: account.name, site: siteName(account.site) })
          return (
            <li key={shown}>
              {shown}
              <button
                type="button"
                class="icon"
                aria-label={t('remove', { what: shown })}
                onClick={() => onRemove(account)}
              >
                <CloseIcon />
              </button>
            </li>
          )
        })}
      </ul>
      <div class="in-line">
        <label class="field" for="account-site">
          {t('site')}
          <select id="account-site" value={site} onChange={(event) => setSite(event.currentTarget.value as Site)}>
            {sites.map((each) => (
              <option key={each} value={each}>
                {siteName(each)}
              </option>
            ))}
          </select>
        </label>
        <label class="field wide" for="account-name">
          {t('nameOfAccount')}
          <input
            type="text"
            id="account-name"
            maxLength={100}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{t('add')}</button>
      </div>
    </form>
  )
}
