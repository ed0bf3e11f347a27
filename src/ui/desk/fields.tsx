import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Path } from '../../desk/working.ts'
import { idOf, type Pen, textAt, textsAt, wrongAt } from './pen.ts'

type Place = { readonly pen: Pen; readonly path: Path; readonly label: string; readonly hint?: string }

/** What is wrong here, in words, under the field that it is about. */
export const Wrong = ({ pen, path, exactly = false }: Pick<Place, 'pen' | 'path'> & { readonly exactly?: boolean }) => {
  const said = wrongAt(pen, path, exactly)
  return said.length === 0 ? null : (
    <ul class="wrong" lang="en-GB" id={`${idOf(path)}-wrong`}>
      {said.map((message) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  )
}

/** What ties a field to its hint and to what is wrong with it, for those who listen. */
function described(pen: Pen, path: Path, hint: string | undefined) {
  const id = idOf(path)
  const wrong = wrongAt(pen, path).length > 0
  const by = [hint ? `${id}-hint` : '', wrong ? `${id}-wrong` : ''].filter(Boolean).join(' ')
  return { id, 'aria-invalid': wrong || undefined, 'aria-describedby': by || undefined }
}

const Row = ({ path, label, hint, children }: Omit<Place, 'pen'> & { readonly children: ComponentChildren }) => (
  <div class="row">
    <label for={idOf(path)}>{label}</label>
    {hint && (
      <span class="hint" id={`${idOf(path)}-hint`}>
        {hint}
      </span>
    )}
    {children}
  </div>
)

type TextProps = Place & {
  readonly kind?: 'text' | 'date' | 'datetime-local' | 'url' | 'email'
  /** More than one: a box that grows with what is written. */
  readonly rows?: number
  /** Left empty, the entry is taken out of the pack. */
  readonly optional?: boolean
  /** The policy's own words are set in serif. */
  readonly voice?: 'policy'
}

export const Text = ({ pen, path, label, hint, kind = 'text', rows = 1, optional = false, voice }: TextProps) => {
  const write = (value: string) => pen.write(path, value === '' && optional ? undefined : value)
  const shared = { ...described(pen, path, hint), value: textAt(pen, path) }
  return (
    <Row path={path} label={label} {...(hint ? { hint } : {})}>
      {rows > 1 ? (
        <textarea {...shared} rows={rows} class={voice ?? ''} onInput={(event) => write(event.currentTarget.value)} />
      ) : (
        <input {...shared} type={kind as 'text'} onInput={(event) => write(event.currentTarget.value)} />
      )}
      <Wrong pen={pen} path={path} />
    </Row>
  )
}

/** A list of short texts, one on each line, so that a whole list can be pasted. */
export const Lines = ({ pen, path, label, hint, rows = 3 }: Place & { readonly rows?: number }) => {
  const [typed, setTyped] = useState<string | null>(null)
  const kept = textsAt(pen, path)
  const linesOf = (text: string) => text.split('\n').map((line) => line.trim())
  const now = typed === null ? [] : linesOf(typed).filter(Boolean)
  // What is typed stands as it is, blank lines and all, until the pack says otherwise: by undo, say.
  const shown = typed !== null && now.join('\n') === kept.join('\n') ? typed : kept.join('\n')
  const write = (text: string) => {
    setTyped(text)
    pen.write(path, linesOf(text).filter(Boolean))
  }
  return (
    <Row path={path} label={label} {...(hint ? { hint } : {})}>
      <textarea
        {...described(pen, path, hint)}
        rows={Math.min(12, Math.max(rows, kept.length))}
        value={shown}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <Wrong pen={pen} path={path} />
    </Row>
  )
}

type Choices = { readonly choices: readonly { readonly value: string; readonly label: string }[] }

/** `none` is what choosing nothing is called, where that is allowed; `usual` is what holds where nothing is said. */
type SelectProps = Place & Choices & { readonly none?: string; readonly usual?: string }

export const Select = ({ pen, path, label, hint, choices, none, usual }: SelectProps) => (
  <Row path={path} label={label} {...(hint ? { hint } : {})}>
    <select
      {...described(pen, path, hint)}
      value={textAt(pen, path) || (usual ?? '')}
      onChange={(event) => pen.write(path, event.currentTarget.value || undefined)}
    >
      {none !== undefined && <option value="">{none}</option>}
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
    <Wrong pen={pen} path={path} />
  </Row>
)

/** Any number of several. `all` takes the entry out of the pack when every one is ticked, or none. */
export const Checks = ({
  pen,
  path,
  label,
  hint,
  choices,
  all = false,
}: Place & Choices & { readonly all?: boolean }) => {
  const kept = textsAt(pen, path)
  const everything = all && kept.length === 0
  const ticked = (value: string) => everything || kept.includes(value)
  const turn = (value: string, on: boolean) => {
    const now = choices.map((choice) => choice.value).filter((each) => (each === value ? on : ticked(each)))
    pen.write(path, all && (now.length === choices.length || now.length === 0) ? undefined : now)
  }
  return (
    <fieldset class="row" id={idOf(path)} tabIndex={-1}>
      <legend>{label}</legend>
      {hint && <span class="hint">{hint}</span>}
      <div class="checks">
        {choices.map(({ value, label }) => (
          <label key={value} class="choice">
            <input
              type="checkbox"
              checked={ticked(value)}
              onChange={(event) => turn(value, event.currentTarget.checked)}
            />
            {label}
          </label>
        ))}
      </div>
      <Wrong pen={pen} path={path} />
    </fieldset>
  )
}
