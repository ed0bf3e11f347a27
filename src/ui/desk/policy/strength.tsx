import type { Path } from '../../../desk/working.ts'
import { SeverityWord, severityOrder } from '../../severity.tsx'
import { Wrong } from '../fields.tsx'
import { idOf, type Pen, textAt } from '../pen.ts'
import { t } from '../words.ts'

type Props = {
  readonly pen: Pen
  readonly path: Path
  readonly label: string
  readonly hint: string
  /** What it is called when the strength is left to the clause. */
  readonly none?: string
}

const means = { must: 'mustMeans', should: 'shouldMeans', note: 'noteMeans' } as const

/** The policy's own verb, each over its own line. */
export const Strength = ({ pen, path, label, hint, none }: Props) => {
  const now = textAt(pen, path)
  return (
    <fieldset class="row" id={idOf(path)} tabIndex={-1}>
      <legend>{label}</legend>
      <span class="hint">{hint}</span>
      <div class="strength">
        {none !== undefined && (
          <label class="choice">
            <input type="radio" name={idOf(path)} checked={now === ''} onChange={() => pen.write(path, undefined)} />
            <span>{none}</span>
          </label>
        )}
        {severityOrder.map((severity) => (
          <label key={severity} class="choice">
            <input
              type="radio"
              name={idOf(path)}
              checked={now === severity}
              onChange={() => pen.write(path, severity)}
            />
            <span>
              <SeverityWord of={severity} />
              <span class="hint">{t(means[severity])}</span>
            </span>
          </label>
        ))}
      </div>
      <Wrong pen={pen} path={path} />
    </fieldset>
  )
}
