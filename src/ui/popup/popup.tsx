import type { ComponentChildren } from 'preact'
import type { Council } from '../../check/council.ts'
import type { Finding } from '../../check/finding.ts'
import { type Role, roles, type Site } from '../../draft/draft.ts'
import { ProductIcon } from '../icons.tsx'
import { words } from '../words.ts'
import { Found, type FoundProps } from './found.tsx'

/** What the popup has to say of the tab it was opened on. A draft without findings says so. */
export type PopupState =
  | { readonly kind: 'draft'; readonly text: string; readonly findings: readonly Finding[] }
  | { readonly kind: 'reading' | 'no-box' | 'off' | 'no-council' | 'fault' }

export type PopupProps = Pick<FoundProps, 'refused' | 'onFix' | 'onShow' | 'onCopy'> & {
  readonly state: PopupState
  readonly council: Council | null
  /** The site of the tab, where it is one we can read; else null, and there is no switch. */
  readonly site: Site | null
  readonly onSwitch: (on: boolean) => void
  readonly onAgain?: () => void
  /** The councils to choose from. */
  readonly councils?: readonly { readonly id: string; readonly name: string }[]
  readonly role: Role
  readonly onChoose: (council: string | null) => void
  readonly onRole: (role: Role) => void
  readonly onLink?: () => void
  /** Addresses of our other pages; one that is left out is not shown. */
  readonly links: {
    readonly check?: string
    readonly settings?: string
    readonly policy?: string
    readonly clerk?: string
  }
}

const say = words.popup

/** What it says first answers what people open it for: does the policy speak to my draft? */
export const Popup = (props: PopupProps) => {
  const { council, state, site, onSwitch, links } = props
  const off = state.kind === 'off'
  return (
    <div class="popup">
      <header class={off ? 'top faint' : 'top'}>
        <ProductIcon size={32} />
        <p>
          <b>{council?.name ?? words.product}</b>
          <span class="small quiet">
            {council ? (council.reviewed ? say.reviewed(council.reviewed) : council.policy) : say.noCouncilYet}
          </span>
        </p>
        {council && (
          <button type="button" class="plain" onClick={() => props.onChoose(null)}>
            {say.change}
            <span class="hidden">{say.changeCouncil}</span>
          </button>
        )}
      </header>
      <main class="body" aria-live="polite">
        <Body {...props} />
      </main>
      <footer>
        {site && state.kind !== 'no-council' && <Switch site={site} on={!off} onSwitch={onSwitch} />}
        <Links links={links} />
      </footer>
    </div>
  )
}

const Body = (props: PopupProps) => {
  const { state, site, council, links } = props
  if (state.kind === 'draft')
    return state.findings.length > 0 ? (
      <Found {...props} council={council} site={site ?? 'other'} text={state.text} findings={state.findings} />
    ) : (
      <Said title={say.clear} text={say.clearText(council?.looked)} />
    )
  if (state.kind === 'reading') return <Said title={say.reading} text="" />
  if (state.kind === 'off' && site) return <Said title={say.off(site)} text={say.offText(site)} />
  if (state.kind === 'no-council')
    return (
      <Said title={say.noCouncil} text={say.noCouncilText}>
        <RoleChoice role={props.role} onRole={props.onRole} />
        {props.councils?.map(({ id, name }) => (
          <Do key={id} does={name} onClick={() => props.onChoose(id)} />
        ))}
        {props.onLink && <Do does={say.haveLink} onClick={props.onLink} />}
      </Said>
    )
  if (state.kind === 'fault')
    return (
      <Said title={say.fault} text={say.faultText}>
        {props.onAgain && <Do main does={say.tryAgain} onClick={props.onAgain} />}
      </Said>
    )
  return (
    <Said title={say.noBox} text={links.check ? say.noBoxPaste : say.noBoxText}>
      {links.check && (
        <a class="button main" href={links.check} target="_blank" rel="noreferrer">
          {say.checkDraft}
        </a>
      )}
    </Said>
  )
}

type SaidProps = { readonly title: string; readonly text: string; readonly children?: ComponentChildren }

const Said = ({ title, text, children }: SaidProps) => (
  <>
    <h1>{title}</h1>
    {text && <p>{text}</p>}
    <div class="choices">{children}</div>
  </>
)

type RoleProps = { readonly role: Role; readonly onRole: (role: Role) => void }

/** Which clauses speak depends on it: a councillor's, an officer's, a volunteer's. */
const RoleChoice = ({ role, onRole }: RoleProps) => (
  <label class="role" for="role">
    {say.iAm}
    <select id="role" value={role} onChange={(event) => onRole(event.currentTarget.value as Role)}>
      {roles.map((each) => (
        <option key={each} value={each}>
          {say.roles[each]}
        </option>
      ))}
    </select>
  </label>
)

type DoProps = { readonly does: string; readonly main?: boolean; readonly onClick: () => void }

const Do = ({ does, main = false, onClick }: DoProps) => (
  <button type="button" class={main ? 'main' : undefined} onClick={onClick}>
    {does}
  </button>
)

type SwitchProps = { readonly site: Site; readonly on: boolean; readonly onSwitch: (on: boolean) => void }

const Switch = ({ site, on, onSwitch }: SwitchProps) => (
  <label class="site" for="site-switch">
    <span>
      <b>{say.readDraftsOn(site)}</b>
      <span class="hint">{say.onThisComputer}</span>
    </span>
    <button type="button" role="switch" id="site-switch" aria-checked={on} onClick={() => onSwitch(!on)} />
  </label>
)

const Links = ({ links }: Pick<PopupProps, 'links'>) => {
  const shown = [
    [links.check, say.checkDraft],
    [links.settings, say.settings],
    [links.policy, say.policy],
    [links.clerk, say.clerk],
  ].filter((link): link is [string, string] => link[0] !== undefined)
  if (shown.length === 0) return null
  return (
    <nav class="links" aria-label={say.more}>
      {shown.map(([href, name]) => (
        <a key={name} href={href} target="_blank" rel="noreferrer">
          {name}
        </a>
      ))}
    </nav>
  )
}
