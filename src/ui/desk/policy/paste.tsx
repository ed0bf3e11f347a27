import { useMemo } from 'preact/hooks'
import { addClauses } from '../../../desk/edits.ts'
import { type Piece, splitPolicy } from '../../../desk/split.ts'
import { strengthOf } from '../../../desk/strength.ts'
import { viewOf } from '../../../desk/view.ts'
import { SeverityWord } from '../../severity.tsx'
import { t } from '../words.ts'
import type { Pasted, PolicyProps } from './selected.ts'

export const nothingPasted: Pasted = { text: '', left: new Set() }

/** The policy pasted from its document, cut into clauses: the clerk ticks those that the pack should quote. */
export const PastePolicy = ({ pen, onSelect, pasted: { text, left }, onPasted }: PolicyProps) => {
  const pieces = useMemo(() => splitPolicy(text), [text])
  const usable = pieces.filter(({ kind, words }) => kind !== 'heading' && words !== '')
  const chosen = usable.filter(({ span }) => !left.has(span.start))
  const turn = (start: number, on: boolean) =>
    onPasted({ text, left: new Set(on ? [...left].filter((each) => each !== start) : [...left, start]) })
  const add = () => {
    const working = addClauses(
      pen.working,
      chosen.map((piece) => ({ ref: refOf(piece), quote: piece.words })),
    )
    pen.change(working)
    // What was not quoted may be yet.
    onPasted({ text, left: new Set([...left, ...chosen.map(({ span }) => span.start)]) })
    const first = viewOf(working).clauses[viewOf(pen.working).clauses.length]
    if (first) onSelect({ kind: 'clause', id: first.id })
  }
  return (
    <section class="sheet edit" id="middle" tabIndex={-1} aria-labelledby="paste-title">
      <h2 id="paste-title">{t('pastePolicy')}</h2>
      <div class="row">
        <label for="pasted">{t('pasteHere')}</label>
        <span class="hint" id="pasted-hint">
          {t('pasteHint')}
        </span>
        <textarea
          id="pasted"
          class="policy"
          rows={8}
          aria-describedby="pasted-hint"
          value={text}
          onInput={(event) => onPasted({ text: event.currentTarget.value, left: new Set() })}
        />
      </div>
      {pieces.length > 0 && (
        <>
          <p role="status">{t('pieces', { count: usable.length })}</p>
          <ol class="pieces">
            {pieces.map((piece) => (
              <PieceRow key={piece.span.start} piece={piece} on={chosen.includes(piece)} onTurn={turn} />
            ))}
          </ol>
          <div class="buttons">
            <button type="button" class="main" disabled={chosen.length === 0} onClick={add}>
              {t('addPieces', { count: chosen.length })}
            </button>
          </div>
        </>
      )}
    </section>
  )
}

const refOf = ({ ref, under }: Piece): string => ref || under.at(-1) || t('pastedPassage')

type RowProps = {
  readonly piece: Piece
  readonly on: boolean
  readonly onTurn: (start: number, on: boolean) => void
}
const PieceRow = ({ piece, on, onTurn }: RowProps) => {
  if (piece.words === '') return null
  if (piece.kind === 'heading')
    return (
      <li class="heading">
        <b>{[piece.number, piece.words].filter(Boolean).join(' ')}</b>
      </li>
    )
  return (
    <li>
      <label class="choice">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => onTurn(piece.span.start, event.currentTarget.checked)}
        />
        <span>
          <span class="ref">
            {refOf(piece)} <SeverityWord of={strengthOf(piece.words).severity} inLine />
          </span>
          <span class="serif">{piece.words}</span>
        </span>
      </label>
    </li>
  )
}
