/** Councils by name, to choose one from. */
export type NamedCouncils = readonly { readonly id: string; readonly name: string }[]

type SelectProps = {
  readonly id: string
  readonly label: string
  readonly councils: NamedCouncils
  /** What stands first, for no council at all; left out where one has to be chosen. */
  readonly none?: string
  readonly chosen: string | null
  /** As wide as its row allows. */
  readonly wide?: boolean
  readonly onChoose: (council: string | null) => void
}

/** All of them in a list that unfolds. */
export const CouncilSelect = ({ id, label, councils, none, chosen, wide, onChoose }: SelectProps) => (
  <label class={wide ? 'field wide' : 'field'} for={id}>
    {label}
    <select id={id} value={chosen ?? ''} onChange={(event) => onChoose(event.currentTarget.value || null)}>
      {none !== undefined && <option value="">{none}</option>}
      {councils.map((council) => (
        <option key={council.id} value={council.id}>
          {council.name}
        </option>
      ))}
    </select>
  </label>
)
