import { type Role, roles } from '../../draft/circumstances.ts'
import { t } from './words.ts'

export type ChooseProps = {
  /** The councils to choose from. */
  readonly councils?: readonly { readonly id: string; readonly name: string }[]
  readonly role: Role
  /** Null leaves the present council. */
  readonly onChoose: (council: string | null) => void
  readonly onRole: (role: Role) => void
  readonly onLink?: () => void
}

/** The role comes first, since a council's button ends the matter. */
export const Choose = ({ councils = [], role, onChoose, onRole, onLink }: ChooseProps) => (
  <>
    <p>{t('noCouncilText')}</p>
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
      {councils.map(({ id, name }) => (
        <button key={id} type="button" onClick={() => onChoose(id)}>
          {name}
        </button>
      ))}
      {onLink && (
        <button type="button" onClick={onLink}>
          {t('haveLink')}
        </button>
      )}
    </div>
  </>
)
