type SwitchProps = {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly on: boolean
  readonly onSwitch: (on: boolean) => void
}

/** Something that is so or is not, with what follows from it in small. */
export const Switch = ({ id, label, hint, on, onSwitch }: SwitchProps) => (
  <label class="site" for={`${id}-switch`}>
    <span>
      <b>{label}</b>
      <span class="hint">{hint}</span>
    </span>
    <button type="button" role="switch" id={`${id}-switch`} aria-checked={on} onClick={() => onSwitch(!on)} />
  </label>
)
