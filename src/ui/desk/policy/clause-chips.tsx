import { viewOf } from '../../../desk/view.ts'
import type { Path } from '../../../desk/working.ts'
import { withMoved } from '../../../desk/working.ts'
import { CloseIcon } from '../../icons.tsx'
import { Wrong } from '../fields.tsx'
import { idOf, type Pen, textsAt } from '../pen.ts'
import { t } from '../words.ts'

type Props = { readonly pen: Pen; readonly path: Path }

/** The clauses under which a thing is noticed: the first that reaches the writer is quoted, so their order matters. */
export const ClauseChips = ({ pen, path }: Props) => {
  const all = viewOf(pen.working).clauses
  const named = textsAt(pen, path)
  const refOf = (id: string) => all.find((clause) => clause.id === id)?.ref || id
  return (
    <fieldset class="row" id={idOf(path)} tabIndex={-1}>
      <legend>{t('underClauses')}</legend>
      <span class="hint">{t('underClausesHint')}</span>
      <ol class="chips">
        {named.map((id, at) => (
          <li key={id}>
            {refOf(id)}
            {at > 0 && (
              <button type="button" class="plain" onClick={() => pen.change(withMoved(pen.working, path, at, 0))}>
                {t('quoteFirst')}
                <span class="hidden"> {refOf(id)}</span>
              </button>
            )}
            <button
              type="button"
              class="icon"
              aria-label={t('takeOutClause', { clause: refOf(id) })}
              onClick={() => pen.write(path, named.toSpliced(at, 1))}
            >
              <CloseIcon />
            </button>
          </li>
        ))}
      </ol>
      <select
        aria-label={t('addClauseTo')}
        value=""
        onChange={(event) => {
          pen.write(path, [...named, event.currentTarget.value])
          event.currentTarget.value = ''
        }}
      >
        <option value="">{t('addClauseTo')}</option>
        {all
          .filter(({ id }) => !named.includes(id))
          .map(({ id, ref }) => (
            <option key={id} value={id}>
              {ref || id}
            </option>
          ))}
      </select>
      <Wrong pen={pen} path={path} />
    </fieldset>
  )
}
