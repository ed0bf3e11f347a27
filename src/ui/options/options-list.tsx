type OptionsProps<Value extends string> = {
  /** Of the group; the inputs' ids begin with it. */
  readonly name: string
  readonly legend: string
  /** The heading above says the same. */
  readonly legendHidden?: boolean
  readonly chosen: Value
  readonly options: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[]
  readonly onChoose: (value: Value) => void
}

/** One of a few, all in sight. */
export const OptionsList = <Value extends string>(props: OptionsProps<Value>) => {
  const { name, legend, legendHidden, chosen, options, onChoose } = props
  return (
    <fieldset>
      <legend class={legendHidden ? 'hidden' : ''}>{legend}</legend>
      {options.map(({ value, label, hint }) => (
        <label key={value} class="option" for={`${name}-${value}`}>
          <input
            type="radio"
            name={name}
            id={`${name}-${value}`}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <b>{label}</b>
          {hint && <span class="hint">{hint}</span>}
        </label>
      ))}
    </fieldset>
  )
}
