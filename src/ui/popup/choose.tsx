import { type Role, roles } from '../../draft/circumstances.ts'
import type { NamedCouncils } from '../named-councils.tsx'
import { t } from './words.ts'

export type ChooseProps = {
  /** The councils to choose from. */
  readonly councils?: NamedCouncils
  readonly role: Role
  readonly onChoose: (council: string | null) => void
  readonly onRole: (role: Role) => void
  /** Set by the administrator: there is nothing to choose, and it has not arrived yet. */
  readonly locked?: boolean
  readonly links?: { readonly join?: string }
}

/** The role comes first, since a council's button ends the matter. */
export const Choose = ({ councils = [], role, locked, links, onChoose, onRole }: ChooseProps) => (
  <>
    <p>{t(locked ? 'lockedNoPack' : 'noCouncilText')}</p>
    <div class="choices">
      {/* Which clauses speak depends on it: a councillor's, an officer's, a volunteer's. */}
      <label class="role" for="role">
        {t('iAm')}
        <select id="role" value={role} onChange={(event) => onRole(event.currentTarget.value as Role)}>
          {roles.map((each) => (
            <option key={each} value={each}>
              {t(each)}
            </option>
          ))}
        </select>
      </label>
      {(locked ? [] : councils).map(({ id, name }) => (
        <button key={id} type="button" onClick={() => onChoose(id)}>
          {name}
        </button>
      ))}
      {!locked && links?.join && (
        <a class="button" href={links.join} target="_blank" rel="noreferrer">
          {t('joinLink')}
        </a>
      )}
    </div>
  </>
)
